/** Decimal texts as exact numbers: whole units of 10^-40. */
const PLACES = 40;

export function isDecimal(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}

export function exact(text: string): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const size = BigInt(whole + fraction.padEnd(PLACES, '0').slice(0, PLACES));
  return sign === '-' ? -size : size;
}

/** Whether a times b is c, to the last digit. */
export function isProduct(a: string, b: string, c: string): boolean {
  return exact(a) * exact(b) === exact(c) * 10n ** BigInt(PLACES);
}

export function sumOf(texts: readonly string[]): bigint {
  return texts.reduce((sum, text) => sum + exact(text), 0n);
}
