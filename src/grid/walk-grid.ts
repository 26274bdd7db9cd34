const steps: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const linkIn = (cell: Element | undefined): HTMLAnchorElement | null => cell?.querySelector('a') ?? null;

/** Makes a table one tab stop: arrow keys lead from number to number, Home and End to the ends of a row. */
export function walkGrid(table: HTMLTableElement): void {
  const links = Array.from(table.querySelectorAll<HTMLAnchorElement>('tbody a'));
  const hold = (current: Element | null): void => {
    for (const link of links) link.tabIndex = link === current ? 0 : -1;
  };
  hold(document.activeElement);
  table.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement && links.includes(target)) hold(target);
  });
  table.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null;
    if (!step || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = step[0] === 0 ? besideOf(cell, step[1]) : aboveOrBelow(table, cell, step[0]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** The next link in the row, in a direction; for the ends of the row, the outermost. */
function besideOf(cell: HTMLTableCellElement, step: number): HTMLAnchorElement | null {
  const cells = Array.from(cell.parentElement?.children ?? []);
  const at = cells.indexOf(cell);
  const behind = step > 0 ? cells.slice(at + 1) : cells.slice(0, at).reverse();
  const found = behind.map((each) => linkIn(each)).filter((link) => link !== null);
  return (Number.isFinite(step) ? found[0] : found.at(-1)) ?? null;
}

/** The link in the same column of the next row that has one and is shown. */
function aboveOrBelow(table: HTMLTableElement, cell: HTMLTableCellElement, step: number): HTMLAnchorElement | null {
  const rows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows));
  const column = cell.cellIndex;
  for (let at = rows.indexOf(cell.parentElement as HTMLTableRowElement) + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    const link = linkIn(row?.cells[column]);
    if (row && link && row.offsetParent !== null) return link;
  }
  return null;
}
