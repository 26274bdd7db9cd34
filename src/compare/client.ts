/**
 * The form that sets any periods side by side. The address holds what is chosen, so that it can be shared and gone back to; what lays the
 * table is loaded with the first choice, or with an address that holds one.
 */
const chooser = document.querySelector<HTMLFormElement>('#compare');

if (chooser) {
  const show = async () => (await import('./show-comparison.ts')).showComparison(chooser);
  const choose = (event: Event): void => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams(Array.from(new FormData(chooser), ([name, value]) => [name, String(value)]))}`);
    void show();
  };
  const recall = (): void => {
    const chosen = new URLSearchParams(location.search);
    chooser.reset();
    if (chosen.size === 0) {
      document.querySelector('#compared')?.replaceChildren();
      return;
    }
    for (const control of chooser.elements) {
      if (control instanceof HTMLInputElement) control.checked = chosen.getAll(control.name).includes(control.value);
      if (control instanceof HTMLSelectElement) {
        const value = chosen.get(control.name);
        if (Array.from(control.options).some((option) => option.value === value)) control.value = value ?? '';
      }
    }
    void show();
  };
  chooser.addEventListener('change', choose);
  chooser.addEventListener('submit', choose);
  addEventListener('popstate', recall);
  recall();
}
