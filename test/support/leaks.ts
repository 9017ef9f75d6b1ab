/** The ways in which a secret could be written: as it is, and in seven encodings. */
function encodingsOf(secret: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(secret);
  const url = encodeURIComponent(secret);
  return new Map([
    ['as it is', secret],
    ['percent-encoded', url],
    ['percent-encoded twice', encodeURIComponent(url)],
    ...[0, 1, 2].map((offset) => [`base64 behind ${offset} bytes`, base64At(bytes, offset)] as const),
    ['hex', bytes.toString('hex')],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
  ]);
}

/** Which secrets a text holds, and in which encoding. */
export function leaksIn(text: string, secrets: Iterable<string>): string[] {
  const found: string[] = [];
  for (const secret of secrets) {
    for (const [encoding, spelling] of encodingsOf(secret)) {
      if (text.includes(spelling)) found.push(`${secret.slice(0, 12)}… ${encoding}`);
    }
  }
  return found;
}

/** The digits of base64 that depend on the secret alone when so many bytes stand before it. */
function base64At(bytes: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
  return whole.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((whole.length * 8) / 6));
}
