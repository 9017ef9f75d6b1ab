/** Makes every button of advice copy its text; where a page may not, the text is shown and selected. */
export function mountCopying(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    if (button instanceof HTMLButtonElement) void copy(button);
  });
}

const SHOWN_MS = 2000;

async function copy(button: HTMLButtonElement): Promise<void> {
  const done = await navigator.clipboard?.writeText(button.dataset.copy ?? '').then(
    () => true,
    () => false,
  );
  if (done !== true) return select(button);
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, SHOWN_MS);
}

function select(button: HTMLButtonElement): void {
  const details = button.parentElement?.querySelector('details');
  const text = details?.querySelector('pre');
  if (!details || !text) return;
  details.open = true;
  getSelection()?.selectAllChildren(text);
}
