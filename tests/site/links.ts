import { attributeOf, type Element } from '#tests/site/html.ts';

/** A link as it is written, and the element that bears it. */
export interface WrittenLink {
  readonly element: Element;
  readonly attribute: string;
  readonly value: string;
}

const attributes = ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction', 'cite'] as const;

/** Everything on an element that leads somewhere: links, sources, each candidate of a `srcset`, the page's own address in a `meta`. */
export function linksOn(element: Element): readonly WrittenLink[] {
  const single = attributes.flatMap((attribute) => {
    const value = attributeOf(element, attribute);
    return value === undefined ? [] : [{ element, attribute, value }];
  });
  const candidates = (attributeOf(element, 'srcset') ?? '').split(',').flatMap((candidate) => {
    const [value = ''] = candidate.trim().split(/\s+/);
    return value === '' ? [] : [{ element, attribute: 'srcset', value }];
  });
  const property = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  const content = attributeOf(element, 'content');
  const stated =
    content !== undefined && /^(?:og:url|og:image|twitter:image)$/.test(property) ? [{ element, attribute: property, value: content }] : [];
  return [...single, ...candidates, ...stated];
}

/** Whether the element makes a browser fetch what it names: everything but a link to follow and the page's own address. */
export function isFetched({ element, attribute }: WrittenLink): boolean {
  if (attribute === 'cite' || attribute.startsWith('og:')) return false;
  if (element.tagName === 'a' || element.tagName === 'area') return false;
  return !(element.tagName === 'link' && /^(?:canonical|alternate|prev|next|author|license|help)$/.test(attributeOf(element, 'rel') ?? ''));
}
