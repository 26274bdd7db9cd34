/**
 * Calls `repaint` when the colours of the page may have changed (by the system, forced colours, or the page's own switch), and
 * `refit` when the box has another size.
 */
export function watchPage(box: HTMLElement, repaint: () => void, refit: () => void, signal: AbortSignal): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', repaint, { signal });
  }
  const theme = new MutationObserver(repaint);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const size = new ResizeObserver(refit);
  size.observe(box);
  signal.addEventListener('abort', () => {
    theme.disconnect();
    size.disconnect();
  });
}
