import { readPlace } from './read-place.ts';

/**
 * Opens the evidence of a number beside it when its link is followed. The panel is loaded with the first one; until then, without scripts,
 * with a modifier key, or when something fails, the link leads to the number's line in its document.
 */
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const place = link.matches('[data-leave]') ? undefined : readPlace(link.getAttribute('href') ?? '');
  if (!place) return;
  event.preventDefault();
  try {
    const { openPanel } = await import('./open-panel.ts');
    await openPanel(link, place);
  } catch {
    location.assign(link.href);
  }
});
