/** One column of a Markdown table. */
export interface Column<R> {
  readonly title: string;
  /** Numbers stand to the right, names to the left. */
  readonly align: 'left' | 'right';
  /** The cell as Markdown; names in it must be escaped. */
  of(row: R): string;
}

export function left<R>(title: string, of: (row: R) => string): Column<R> {
  return { title, align: 'left', of };
}

export function right<R>(title: string, of: (row: R) => string): Column<R> {
  return { title, align: 'right', of };
}

/** A table in GitHub's Markdown. */
export function markdownTable<R>(rows: readonly R[], columns: readonly Column<R>[]): string {
  const lines = [
    columns.map(({ title }) => title),
    columns.map(({ align }) => (align === 'left' ? ':--' : '--:')),
    ...rows.map((row) => columns.map(({ of }) => of(row))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
