/** The name most like a mistyped one, when one is like it at all. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(typed.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(typed.slice(0, 100), name);
    if (distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
}

/** ` Did you mean "org-id"?`, or nothing. */
export function didYouMean(typed: string, names: Iterable<string>, write = (name: string) => name): string {
  const name = nearest(typed, names);
  return name === undefined ? '' : ` Did you mean ${write(name)}?`;
}

/** How many characters must be put in, taken out or replaced (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
