/** A shell for tests: runs a command line in this process and gathers what it writes. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../../src/cli/main.ts';
import type { Output } from '../../../src/cli/terminal.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Shell {
  readonly folder?: string;
  readonly stdin?: string | Uint8Array;
  /** Which outputs are a terminal. */
  readonly tty?: readonly ('stdout' | 'stderr')[];
}

export async function newsframe(args: readonly string[], shell: Shell = {}): Promise<Ran> {
  const { folder = tmpdir(), stdin = '', tty = [] } = shell;
  const stdout = collector(tty.includes('stdout'));
  const stderr = collector(tty.includes('stderr'));
  const code = await main(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, folder });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(isTTY: boolean): Output & { text(): string } {
  let gathered = '';
  return {
    isTTY,
    columns: 100,
    write: (text) => {
      gathered += text;
      return true;
    },
    once: () => undefined,
    text: () => gathered,
  };
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs `work` in a new folder with these files, and removes it. */
export async function inFolder<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'newsframe-cli-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every file below a folder with its text, paths sorted. */
export async function filesBelow(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
  );
  return new Map(texts);
}

/** Names of the files `run` writes with all formats. */
export const REPORT_FILES = [
  'analyses.jsonl',
  'articles.csv',
  'codebook.csv',
  'comparison.json',
  'contrasts.csv',
  'copies.csv',
  'coverage.csv',
  'cues.csv',
  'distances.csv',
  'elements.csv',
  'figure-groups.csv',
  'figures.csv',
  'keyness.csv',
  'kwic.csv',
  'labels.csv',
  'outlets.csv',
  'quotes.csv',
  'report.html',
  'report.md',
  'sentences.csv',
  'sources.csv',
  'speaker-targets.csv',
  'stories.csv',
  'targets.csv',
  'tone.csv',
  'variants.csv',
  'wire.csv',
] as const;

/** Two invented articles, one with plain marks in its own words, one in quotation marks only. */
export const ARTICLES = {
  'loud.txt':
    'Korran Humiliated in Shocking Vote\n\nThe disastrous plan was dropped on Tuesday. Nobody in Vellhaven had seen a more reckless council.\n\nsource: harbour.example\n',
  'quiet.txt':
    'Council votes on plan for the harbour\n\nThe council of Vellhaven voted on the harbour plan on Tuesday. “It is a shocking waste,” Ada Korran said.\n',
} as const;
