import { find } from './dom.ts';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Makes the button switch between light and dark; nothing is stored. `onChange` is called after every change. */
export function mountTheme(onChange: () => void): void {
  const button = find(document, '[data-theme-switch]', HTMLButtonElement);
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme ?? (DARK.matches ? 'dark' : 'light')) === 'dark';
  const name = () => {
    button.textContent = isDark() ? 'Light theme' : 'Dark theme';
  };
  const change = () => {
    name();
    onChange();
  };
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    change();
  });
  DARK.addEventListener('change', change);
  name();
}
