import type { Shown } from './shown.ts';
import { categoriesTable, figuresTable, type TextTable } from './tables.ts';

/** An evaluation as lines for the terminal. */
export function consoleText({ evaluation, provenance }: Shown): string {
  const { set, task, notes } = evaluation;
  const { version, lexicons, data, seed } = provenance;
  const parts = [
    [`${set} · ${task}`, ...notes].join('\n'),
    aligned(figuresTable(evaluation)),
    aligned(categoriesTable(evaluation)),
    `newsframe ${version} · lexicons ${lexicons} · data ${data.join(' ')} · seed ${seed}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Columns two blanks apart, no blanks at the ends of lines. */
function aligned(table: TextTable): string {
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  return table.map(line).join('\n');
}
