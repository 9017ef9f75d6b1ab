/** The name most like a mistyped one: with about one slip in three characters at the most. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor((typed.length + 1) / 3) + 1;
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

/** How many characters must be put in, taken out, replaced or swapped with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cost = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column++) {
      const replaced = cost(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swaps = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = swaps ? cost(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(replaced, swapped, cost(row - 1, column) + 1, cost(row, column - 1) + 1));
    }
  }
  return cost(a.length, b.length);
}
