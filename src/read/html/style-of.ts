import { attributeOf, type Element } from './parse-tree.ts';

/** What elements around a text say of it. */
export interface Style {
  readonly isHidden: boolean;
  readonly isBold: boolean;
  readonly isRaised: boolean;
  readonly isPreformatted: boolean;
}

export const plainStyle: Style = { isHidden: false, isBold: false, isRaised: false, isPreformatted: false };

/** Elements whose content is never shown as text of the page. */
const silent = new Set(
  'script style head title template object iframe noscript noembed noframes textarea select datalist audio video canvas'.split(' '),
);

/** A drawing that ends; what stands behind one that does not is text of the page. */
function isDrawing({ sourceCodeLocation, tagName }: Element): boolean {
  return (tagName === 'svg' || tagName === 'math') && sourceCodeLocation?.endTag !== undefined;
}

const bold = /font(?:-weight)?\s*:[^;]*\b(?:bold|bolder|[6-9]00)\b/i;
const hidden = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/i;

/** The style inside of an element, from its name, its attributes and the style around it. Style sheets are not looked at. */
export function styleInside(element: Element, around: Style): Style {
  const name = element.tagName;
  const css = attributeOf(element, 'style') ?? '';
  const isPlain = /font-weight\s*:\s*(?:normal|[1-5]00)\b/i.test(css);
  return {
    isHidden: around.isHidden || silent.has(name) || isDrawing(element) || attributeOf(element, 'hidden') !== undefined || hidden.test(css),
    isBold: !isPlain && (around.isBold || name === 'b' || name === 'strong' || bold.test(css)),
    isRaised: around.isRaised || name === 'sup' || /vertical-align\s*:\s*(?:super|text-top)/i.test(css),
    isPreformatted: around.isPreformatted || name === 'pre',
  };
}

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Claims that an element begins and ends lines of its own. */
export const isBlock = (element: Element): boolean => blocks.has(element.tagName);
