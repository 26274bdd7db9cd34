/** The slash leads to the search from every page, and on its page into the field; where somebody writes it stays a slash. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], dialog, [role="application"]'))
    return;
  const field = document.querySelector<HTMLElement>('#search input');
  const link = document.querySelector<HTMLAnchorElement>('a[rel="search"]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus();
  else if (link) location.assign(link.href);
});
