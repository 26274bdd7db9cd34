import { unitSwitch } from './unit-switch.ts';

/** Tables of figures as grids: one tab stop and arrow keys, once the focus is in one; a button that copies the table as numbers; a switch for the unit. */
document.addEventListener('focusin', async ({ target }) => {
  const table = target instanceof HTMLAnchorElement ? target.closest<HTMLTableElement>('table.figures') : null;
  if (!table || table.dataset.grid !== undefined) return;
  table.dataset.grid = '';
  (await import('./walk-grid.ts')).walkGrid(table);
});

function addButtons(): void {
  for (const foot of document.querySelectorAll<HTMLElement>('div.table-foot:not([data-copied])')) {
    foot.dataset.copied = '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy table';
    button.addEventListener('click', async () => (await import('./copy-table.ts')).copyTable(button));
    const place = foot.querySelector('.files') ?? foot.appendChild(document.createElement('p'));
    place.classList.add('files', 'no-print');
    place.append(button);
    const table = foot.parentElement?.querySelector<HTMLTableElement>('table[data-power]');
    const units = table && unitSwitch(table);
    if (units) place.append(units);
  }
}

// Tables that come later say so by an event.
document.addEventListener('tables', addButtons);
addButtons();
