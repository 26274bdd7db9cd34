import type { Statement } from '#statements/read-statements.ts';

const exception = /number of (\w+) except for (.+?)\s*,?\s*which (?:shows?|are|is|represents?) (?:the )?(?:number of )?(\w+)/i;
const general = /\bnumbers? of (\w+)/i;

function plain(label: string): string {
  return label
    .toLowerCase()
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/s\b/g, '')
    .trim();
}

/**
 * The units that the notes of a table of counts give to its rows: `Numbers in the table above show number of contracts except
 * for "A" and "B" which show number of subscriptions`. A row below a named row counts what that row counts.
 */
export function rowUnits(statement: Statement): (index: number) => string | undefined {
  if (statement.statement !== 'contracts') return () => undefined;
  const notes = statement.context.notes.join(' ');
  const match = exception.exec(notes);
  const usual = match?.[1] ?? general.exec(statement.context.title)?.[1] ?? general.exec(notes)?.[1];
  const named = [...(match?.[2] ?? '').matchAll(/["“”]([^"“”]+?)[,.]?["“”]/g)].map((found) => plain(found[1] ?? ''));
  const special = match?.[3]?.toLowerCase();
  const isNamed = (label: string): boolean => named.includes(plain(label));
  return (index) => {
    const labels = [statement.table.rows[index]?.label ?? '', ...(statement.places[index]?.path ?? [])];
    if (special !== undefined && labels.some(isNamed)) return special;
    return usual?.toLowerCase();
  };
}
