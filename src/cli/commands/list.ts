/** `newsframe list`: what is there, with sources and licences. */
import { Argument } from 'commander';
import { READERS } from '../../batch/readers/index.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { suggestion } from '../nearest.ts';
import { type Row, table } from '../table.ts';
import { type Terminal, writeOut } from '../terminal.ts';

const KINDS = ['lexicons', 'detectors', 'formats'] as const;
type Kind = (typeof KINDS)[number];

const EXAMPLES = `
Examples:
  newsframe list lexicons
  newsframe list lexicons --json     with titles and hashes, for programs`;

export const list: Command = {
  name: 'list',
  declare: (command) =>
    command
      .description('show the lexicons, detectors or formats, with sources and licences')
      .addArgument(new Argument('<what>', 'what to list').choices(KINDS).argParser(kindOf))
      .option('--json', 'as JSON')
      .addHelpText('after', EXAMPLES),
  run: listAll,
};

function kindOf(given: string): Kind {
  const known = KINDS.find((kind) => kind === given);
  if (known !== undefined) return known;
  throw new UsageError(`there is no list of ${given}; ${suggestion(given, KINDS)}`);
}

async function listAll(call: Call, terminal: Terminal): Promise<ExitCode> {
  const rows = await rowsOf(call.args[0] as Kind);
  await writeOut(
    terminal.stdout,
    call.options.json === true
      ? `${JSON.stringify(rows, null, 2)}\n`
      : table(rows, { below: ['title', 'description', 'source'], width: terminal.stdout.columns ?? 100 }),
  );
  return ExitCode.done;
}

async function rowsOf(kind: Kind): Promise<readonly Row[]> {
  const { detectors, inputFormats, reportFormats } = await import('../../../pipeline/index.ts');
  switch (kind) {
    case 'lexicons':
      return (await loadNewsframe()).lexicons.map(
        ({ id, category, entries, licence, hash, title, source }) => {
          return { id, category, entries, licence, hash, title, source: sources(source) };
        },
      );
    case 'detectors':
      return Object.values(detectors).map(({ id, category, description, source }) => {
        return { id, category, description, source };
      });
    case 'formats':
      return [
        ...[...Object.values(inputFormats), ...Object.values(READERS)].map(({ id, title, extensions }) => {
          return { id, use: 'read', files: extensions.join(' '), title };
        }),
        ...Object.values(reportFormats).map(({ id, title }) => ({ id, use: 'write', files: '', title })),
      ];
  }
}

/** "own; a; own; b" → "own; a; b": groups of entries name their sources each for itself. */
function sources(source: string): string {
  return [...new Set(source.split('; '))].join('; ');
}
