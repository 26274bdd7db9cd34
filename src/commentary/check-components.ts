import type { Archive } from './archive.ts';
import { catalog } from './catalog.ts';
import { checkAttributes } from './check-attributes.ts';
import type { CommentaryFile } from './commentary-file.ts';
import type { Complaint, ComponentName } from './component-rules.ts';
import { type ComponentUse, listComponents } from './component-use.ts';
import { findSpot } from './find-spot.ts';
import { type MdxNode, textOf } from './mdx-node.ts';
import type { Problem } from './problem.ts';
import { sayChange } from './say-change.ts';
import { sayChart } from './say-chart.ts';
import { sayFigure } from './say-figure.ts';
import { sayQuote } from './say-quote.ts';
import { sayStatement } from './say-statement.ts';
import { sayTerm } from './say-term.ts';
import type { Asking, Saying } from './saying.ts';

/** What a component would show. */
function say({ name, node, attributes }: ComponentUse, asking: Asking): Saying<unknown> | undefined {
  switch (name as ComponentName) {
    case 'Figure':
      return sayFigure(attributes, asking);
    case 'Change':
      return sayChange(attributes, asking);
    case 'Chart':
      return sayChart(attributes, asking);
    case 'Statement':
      return sayStatement(attributes, asking);
    case 'Term':
      return sayTerm(attributes, textOf(node), asking);
    case 'Quote':
      return sayQuote(attributes, textOf(node), asking);
    case 'Note':
      return undefined;
  }
}

function complain(use: ComponentUse, asking: Asking): readonly Complaint[] {
  const complaints = checkAttributes(use);
  if (complaints.length > 0) return complaints;
  const saying = say(use, asking);
  return saying?.kind === 'refused' ? [saying.complaint] : [];
}

/** Every component that could not show what it is to show, with the attribute at fault. */
export function checkComponents(tree: MdxNode, { file, slug }: CommentaryFile, archive: Archive): readonly Problem[] {
  return listComponents(tree).flatMap((use) =>
    complain(use, { archive, slug, surrounding: use.surrounding }).map(({ code, at, message }) => {
      const { severity, hint } = catalog[code];
      return { code, severity, file, spot: findSpot(use.node, at), message, hint };
    }),
  );
}
