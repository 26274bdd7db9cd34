import { drawCard } from '#components/draw-card.ts';
import { periodCard, periodCardSlugs } from '#views/card-view.ts';

export const getStaticPaths = () => periodCardSlugs().map((period) => ({ params: { period } }));

/** The drawing of the image that stands where a link to a period is shown; the finished site holds it as PNG. */
export function GET({ params }: { readonly params: { readonly period: string } }): Response {
  return new Response(drawCard(periodCard(params.period)), { headers: { 'content-type': 'image/svg+xml' } });
}
