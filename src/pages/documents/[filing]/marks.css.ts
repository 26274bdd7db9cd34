import { writeMarkRules } from '#components/document/write-mark-rules.ts';
import { listPaged, readMarks } from '#views/document/read-sheets.ts';

export function getStaticPaths() {
  return listPaged().map((archived) => ({ params: { filing: archived.name }, props: { archived } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export function GET({ props }: { readonly props: Props }): Response {
  const marks = [...readMarks(props.archived).values()].flat();
  return new Response(writeMarkRules(marks), { headers: { 'Content-Type': 'text/css' } });
}
