const names: Readonly<Record<string, string>> = { 3: 'thousands', 6: 'millions', 9: 'billions' };

/**
 * A switch for the unit of a table whose amounts the page has marked: coarser units than the printed one and, where it has a whole, shares
 * of it. What it does is loaded when it is first used.
 */
export function unitSwitch(table: HTMLTableElement): HTMLSelectElement | undefined {
  const { power, whole } = table.dataset;
  if (!power) return undefined;
  const select = document.createElement('select');
  select.ariaLabel = 'Figures';
  select.autocomplete = 'off';
  select.add(new Option('as printed', power));
  for (const coarser of ['6', '9']) if (coarser > power) select.add(new Option(`${names[coarser]}, rounded from ${names[power]}`, coarser));
  if (whole) select.add(new Option(`% of ${whole}`, '%'));
  select.addEventListener('change', async () => (await import('./show-in-unit.ts')).showInUnit(table, select.value));
  return select;
}
