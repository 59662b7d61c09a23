/** What --config, newsframe.yaml and --lexicon say. Nothing of it is imported unless there is one of them. */
import { access, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command as CommanderCommand } from 'commander';
import type { ReadOptions } from '../../pipeline/1-read/reading.ts';
import type { NamedTarget } from '../../pipeline/4-score/targets/find-targets.ts';
import type { NewsframeOptions } from '../../pipeline/pipeline.ts';
import type { Category, Problem } from '../../pipeline/types.ts';
import type { ListRequest } from '../batch/read-lists.ts';
import { reasonOf } from '../batch/system-error.ts';
import { UsageError } from './exit-code.ts';
import { printProblems } from './problem-lines.ts';
import { printNotes } from './read-articles.ts';
import type { Settings } from './settings/schema.ts';
import type { Terminal } from './terminal.ts';

/** Read from the current folder if it is there. */
const SETTINGS_FILE = 'newsframe.yaml';

export interface LoadedSettings {
  /** For the pipeline. */
  readonly newsframe: Omit<NewsframeOptions, 'hash'>;
  /** For the readers. */
  readonly read: ReadOptions;
  readonly formats?: readonly string[];
  /** Parts of word lists that cannot be used; already told. */
  readonly problems: readonly Problem[];
}

export interface SettingsOptions {
  readonly lexicon?: readonly string[];
  readonly config?: string;
  /** Names given on the command line; they take the place of those in the settings. */
  readonly targets?: readonly string[];
}

/** Adds the options that say what this file reads. */
export function withSettingsOptions(command: CommanderCommand): CommanderCommand {
  return command
    .option(
      '--lexicon <file>',
      'your own word list (LIWC, quanteda, Lexicoder, CSV …); may be given again',
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .option('--config <file>', `settings (default: ${SETTINGS_FILE} in this folder, if there is one)`);
}

/** @throws UsageError if settings or a word list cannot be used at all; what is wrong has been told */
export async function loadSettings(options: SettingsOptions, terminal: Terminal): Promise<LoadedSettings> {
  const { folder } = terminal;
  const file = options.config ?? ((await exists(join(folder, SETTINGS_FILE))) ? SETTINGS_FILE : undefined);
  const settings = file === undefined ? {} : await readSettings(file, terminal);
  const below = file === undefined ? folder : dirname(resolve(folder, file));
  const requests = [
    ...(settings.lexicons ?? []).map((given) => requestOf(given, below, folder)),
    ...(options.lexicon ?? []).map((each): ListRequest => ({ file: each })),
  ];
  const { lists, problems } =
    requests.length === 0 ? { lists: [], problems: [] } : await listsOf(requests, terminal);
  const { ignores, quotes, aliases } = settings;
  const targets = targetsOf(options.targets, settings.targets?.map(targetOf));
  const off = Object.entries(settings.categories ?? {})
    .filter(([, given]) => given === false || given === 'off' || given === 'false')
    .map(([category]) => category as Category);
  return {
    newsframe: {
      ...(lists.length === 0 ? {} : { lists }),
      ...(ignores === undefined ? {} : { ignores }),
      ...(off.length === 0 ? {} : { categoriesOff: off }),
      ...(targets === undefined ? {} : { targets }),
      ...(quotes === undefined ? {} : { quotes }),
    },
    read: aliases === undefined ? {} : { aliases: withoutUndefined(aliases) },
    ...(settings.formats === undefined ? {} : { formats: settings.formats }),
    problems,
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const MOST_BYTES = 5_000_000;

async function readSettings(file: string, terminal: Terminal): Promise<Settings> {
  const path = resolve(terminal.folder, file);
  const text = await stat(path)
    .then(({ size }) => (size > MOST_BYTES ? '' : readFile(path, 'utf8')))
    .catch((error: unknown) => {
      throw new UsageError(`${file} cannot be read: ${reasonOf(error)}; check the spelling`);
    });
  const { parseSettings } = await import('./settings/parse-settings.ts');
  const parsed = parseSettings(text, file);
  if ('settings' in parsed) return parsed.settings;
  printProblems(parsed.problems, terminal);
  throw new UsageError(`${file} cannot be used as it is; nothing was written`);
}

function requestOf(
  given: NonNullable<Settings['lexicons']>[number],
  below: string,
  folder: string,
): ListRequest {
  const { file, case: capitals, categories } = typeof given === 'string' ? { file: given } : given;
  return {
    file: relative(folder, resolve(below, file)) || file,
    ...(capitals === 'sensitive' ? { caseSensitive: true } : {}),
    ...(categories === undefined ? {} : { categories }),
  };
}

async function listsOf(requests: readonly ListRequest[], terminal: Terminal) {
  const { readLists } = await import('../batch/read-lists.ts');
  const { lists, problems, notes } = await readLists(requests, terminal.folder);
  printNotes(notes, terminal);
  printProblems(problems, terminal);
  if (lists.length < requests.length)
    throw new UsageError('a word list that was asked for cannot be used; nothing was written');
  return { lists, problems };
}

/** Names of the command line keep the other names that the settings know for them. */
function targetsOf(
  names: readonly string[] | undefined,
  known: readonly NamedTarget[] | undefined,
): readonly NamedTarget[] | undefined {
  return names?.map((name) => known?.find((target) => target.name === name) ?? { name }) ?? known;
}

function targetOf(given: NonNullable<Settings['targets']>[number]): NamedTarget {
  if (typeof given === 'string') return { name: given };
  return { name: given.name, ...(given.aliases === undefined ? {} : { aliases: given.aliases }) };
}

function withoutUndefined<Value>(
  values: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  const known = Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return Object.fromEntries(known);
}
