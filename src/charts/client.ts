/**
 * Makes charts live, once a reader turns to one: with a mouse or pen on the drawing, or with the keyboard on a button that
 * shows itself on focus. Until then no chart library is loaded; without scripts, or by touch, the drawing stays as it is.
 */
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) armFigure(figure);

function armFigure(figure: HTMLElement): void {
  const box = figure.querySelector<HTMLElement>('.chart-box');
  const file = figure.querySelector<HTMLAnchorElement>('.chart-downloads a')?.href;
  if (!box || !file) return;
  const button = makeButton('Explore the chart with the arrow keys');
  button.className = 'chart-explore';
  box.prepend(button);

  const open = async () => {
    const { loadFigure } = await import('./live/load-figure.ts');
    return loadFigure(figure, box, button, file);
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

  const image = makeButton('PNG');
  image.addEventListener('click', async () => (await import('./live/save-image.ts')).saveImage(file));
  const item = document.createElement('li');
  item.append(image);
  figure.querySelector('.chart-downloads')?.append(item);
}

function makeButton(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  return button;
}
