import { drawPage } from '#components/document/draw-page.ts';
import { listPages } from '#views/document/read-sheets.ts';

export function getStaticPaths() {
  return listPages().map(({ filing, page }) => ({ params: { filing, page: String(page.number) }, props: { page } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export function GET({ props }: { readonly props: Props }): Response {
  return new Response(drawPage(props.page), { headers: { 'Content-Type': 'image/svg+xml' } });
}
