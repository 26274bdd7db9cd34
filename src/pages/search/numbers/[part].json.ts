import { namePeriods } from '#search/list-periods.ts';
import { indexNumbers } from '#search/number-index.ts';
import type { NumberPart, SearchIndex } from '#search/number-part.ts';

export function getStaticPaths() {
  const parts = indexNumbers();
  const index: SearchIndex = { digits: [...parts.keys()], periods: namePeriods() };
  const files: readonly (readonly [string, NumberPart | SearchIndex])[] = [['index', index], ...parts];
  return files.map(([part, content]) => ({ params: { part }, props: { content } }));
}

export function GET({ props }: { readonly props: { readonly content: NumberPart | SearchIndex } }): Response {
  return new Response(`${JSON.stringify(props.content)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
