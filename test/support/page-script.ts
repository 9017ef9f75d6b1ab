import { bundlePage } from '../../scripts/page.ts';

/** Before any test: the page's script as it is now. */
export default function setup(): void {
  bundlePage();
}
