import styles from '#styles/evidence.css?url';
import { make } from './make.ts';

let panel: Promise<HTMLDialogElement> | undefined;

/**
 * Shows what is known of a number in a dialog: the number with its unit as heading, what it is, the rest. Escape or a click outside closes it, and the
 * focus goes back to the number's link.
 */
export async function showPanel(
  link: HTMLElement,
  heading: { readonly figure: string; readonly unit: string; readonly what: string },
  parts: readonly (HTMLElement | undefined)[],
): Promise<void> {
  panel ??= makePanel();
  const dialog = await panel;
  const close = make('button', { type: 'button', class: 'evidence-close', 'aria-label': 'Close' }, '×');
  close.addEventListener('click', () => dialog.close());
  const title = make('h2', { id: 'evidence-heading', tabindex: '-1' }, heading.figure, make('small', {}, heading.unit));
  const what = make('p', { class: 'evidence-what' }, heading.what);
  dialog.replaceChildren(make('div', { class: 'evidence' }, close, title, what, ...parts));
  if (!dialog.open) {
    dialog.addEventListener('close', () => link.focus(), { once: true });
    dialog.showModal();
  }
  dialog.scrollTop = 0;
  title.focus();
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
