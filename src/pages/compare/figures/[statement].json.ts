import type { StatementSlug } from '#model/fact.ts';
import { comparedStatement, comparedStatements } from '#views/over-periods/compared-sheets.ts';

export function getStaticPaths() {
  return comparedStatements().map((statement) => ({ params: { statement } }));
}

export function GET({ params }: { readonly params: { readonly statement: StatementSlug } }): Response {
  return new Response(`${JSON.stringify(comparedStatement(params.statement))}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
