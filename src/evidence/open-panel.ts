import styles from '#styles/evidence.css?url';
import { copyButtons } from './copy-buttons.ts';
import { make } from './make.ts';
import { readPart } from './read-part.ts';
import type { FactPlace } from './read-place.ts';
import { showEvidence } from './show-evidence.ts';

let panel: Promise<HTMLDialogElement> | undefined;

/** Shows the evidence of a figure in a dialog: Escape or a click outside closes it, and the focus goes back to the number's link. */
export async function openPanel(link: HTMLElement, place: FactPlace): Promise<void> {
  panel ??= makePanel();
  const [dialog, { part, evidence }] = await Promise.all([panel, readPart(place)]);
  const close = make('button', { type: 'button', class: 'evidence-close', 'aria-label': 'Close' }, '×');
  close.addEventListener('click', () => dialog.close());
  const heading = make('h2', { id: 'evidence-heading', tabindex: '-1' }, evidence.figure, make('small', {}, evidence.unit));
  dialog.replaceChildren(
    make(
      'div',
      { class: 'evidence' },
      close,
      heading,
      make('p', { class: 'evidence-what' }, [evidence.label, evidence.period].filter(Boolean).join(', ')),
      ...showEvidence(place, part, evidence).filter((each) => each !== undefined),
      copyButtons(place, part, evidence),
    ),
  );
  if (!dialog.open) {
    dialog.addEventListener('close', () => link.focus(), { once: true });
    dialog.showModal();
  }
  dialog.scrollTop = 0;
  heading.focus();
}

/** The dialog, once its style sheet is there. */
function makePanel(): Promise<HTMLDialogElement> {
  const dialog = make('dialog', { class: 'evidence-panel', 'aria-labelledby': 'evidence-heading' });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return new Promise((done, fail) => {
    const sheet = make('link', { rel: 'stylesheet', href: styles });
    sheet.addEventListener('load', () => done(dialog));
    sheet.addEventListener('error', () => fail(new Error(`${styles} cannot be had.`)));
    document.head.append(sheet);
  });
}
