/** The form of the search page: what searches is loaded when a reader first writes, or comes with a question in the address. */
const form = document.querySelector<HTMLFormElement>('#search');
const field = form?.querySelector<HTMLInputElement>('input');

if (form && field) {
  const run = async () => (await import('./run-search.ts')).runSearch(form);
  form.addEventListener('input', run);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
  if (field.value !== '') void run();
  else field.focus({ preventScroll: true });
}
