import { createHmac, randomBytes } from 'node:crypto';

/** Makes and checks urls that are good for a while for whoever holds them. */
export class UrlSigner {
  readonly #key = randomBytes(32);
  readonly #lifetimeMs: number;

  constructor(lifetimeMs: number) {
    this.#lifetimeMs = lifetimeMs;
  }

  sign(origin: string, path: string, now: number): string {
    const expires = String(Math.floor(now + this.#lifetimeMs));
    return `${origin}${path}?Expires=${expires}&Signature=${this.#signature(path, expires)}`;
  }

  check(url: URL, now: number): 'good' | 'expired' | 'forged' {
    const expires = url.searchParams.get('Expires') ?? '';
    if (url.searchParams.get('Signature') !== this.#signature(url.pathname, expires)) return 'forged';
    return now < Number(expires) ? 'good' : 'expired';
  }

  #signature(path: string, expires: string): string {
    return createHmac('sha256', this.#key).update(`GET\n${path}\n${expires}`).digest('hex');
  }
}
