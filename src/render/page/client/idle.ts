/** Does this when the browser has nothing else to do. Safari had no idle time to give away for long. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 50);
}
