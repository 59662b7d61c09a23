/** Rows for the terminal: short columns side by side, long texts below them. */

export type Row = Readonly<Record<string, string | number>>;

export interface TableOptions {
  /** Columns with long texts, in this order. */
  readonly below: readonly string[];
  /** Characters of a line. */
  readonly width: number;
}

const INDENT = '    ';

export function table(rows: readonly Row[], { below, width }: TableOptions): string {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.filter((name) => !below.includes(name));
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => String(row[column]).length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const lines = rows.flatMap((row) => [
    line(columns.map((column) => String(row[column]))),
    ...below.filter((name) => names.includes(name)).flatMap((name) => wrapped(String(row[name]), width)),
  ]);
  return `${[line(columns), ...lines].join('\n')}\n`;
}

/** Broken at blanks and indented. A word longer than a line stays whole. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && INDENT.length + current.length + 1 + word.length > width) {
      lines.push(INDENT + current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return current === '' ? lines : [...lines, INDENT + current];
}
