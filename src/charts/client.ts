/**
 * Makes charts live, once a reader turns to one: with a mouse or pen on the drawing, or with the keyboard on a button that
 * shows itself on focus. Until then no chart library is loaded; without scripts, or by touch, the drawing stays as it is.
 */
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) armFigure(figure);

function armFigure(figure: HTMLElement): void {
  const box = figure.querySelector<HTMLElement>('.chart-box');
  if (!box) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chart-explore';
  button.textContent = 'Explore the chart with the arrow keys';
  box.prepend(button);

  const open = async () => {
    const { openFigure } = await import('./live/open-figure.ts');
    return openFigure(figure, box, button);
  };
  let latest: PointerEvent | undefined;
  box.addEventListener('pointermove', (event) => {
    latest = event;
  });
  box.addEventListener('pointerenter', async ({ pointerType }) => {
    if (pointerType === 'touch') return;
    await open();
    if (latest && box.matches(':hover')) box.dispatchEvent(new PointerEvent('pointermove', latest));
  });
  button.addEventListener('focus', ({ relatedTarget }) => {
    if (relatedTarget !== box) void open();
  });
  button.addEventListener('click', async () => (await open())?.enter());
}
