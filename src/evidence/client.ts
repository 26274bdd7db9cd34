import { readPlace } from './read-place.ts';

/**
 * Opens the evidence of a number beside it when its link is followed. The panel is loaded with the first one; until then, without scripts,
 * with a modifier key, or when something fails, the link leads to the number's line in its document, or to how such numbers are computed.
 */
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const isComputed = link.dataset.formula !== undefined;
  const place = isComputed || link.matches('[data-leave]') ? undefined : readPlace(link.getAttribute('href') ?? '');
  if (!place && !isComputed) return;
  event.preventDefault();
  try {
    if (place) await (await import('./open-panel.ts')).openPanel(link, place);
    else await (await import('./open-computed.ts')).openComputed(link);
  } catch {
    location.assign(link.href);
  }
});
