/** `newsframe list`: what is there, with sources and licences. */
import { Argument } from 'commander';
import type { Call, Command } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

const KINDS = ['lexicons', 'detectors', 'formats'] as const;

export const list: Command = {
  name: 'list',
  declare: (command) =>
    command
      .description('show the lexicons, detectors or formats')
      .addArgument(new Argument('<what>', 'what to list').choices(KINDS))
      .option('--json', 'as JSON'),
  run: listAll,
};

type Row = Readonly<Record<string, string | number>>;

async function listAll(call: Call, terminal: Terminal): Promise<ExitCode> {
  const rows = await rowsOf(call.args[0] as (typeof KINDS)[number]);
  terminal.stdout.write(call.options.json === true ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
  return ExitCode.done;
}

async function rowsOf(what: (typeof KINDS)[number]): Promise<readonly Row[]> {
  const { createNewsframe, detectors, inputFormats, reportFormats } = await import('../../../pipeline/index.ts');
  if (what === 'lexicons') {
    return createNewsframe().lexicons.map(({ id, category, entries, licence, hash, source }) => ({ id, category, entries, licence, hash, source }));
  }
  if (what === 'detectors') {
    return Object.values(detectors).map(({ id, category, description, source }) => ({ id, category, description, source }));
  }
  return [
    ...Object.values(inputFormats).map(({ id, title, extensions }) => ({ id, use: 'input', title, files: extensions.join(' ') })),
    ...Object.values(reportFormats).map(({ id, title }) => ({ id, use: 'report', title, files: '' })),
  ];
}

function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length)));
  const line = (cells: readonly string[]): string => cells.map((cell, i) => cell.padEnd(i === cells.length - 1 ? 0 : widths[i]!)).join('  ').trimEnd();
  return `${[line(columns), ...rows.map((row) => line(columns.map((column) => String(row[column]))))].join('\n')}\n`;
}
