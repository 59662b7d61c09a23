/** Paths → articles with ids: the way into every command. */
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { assignIds } from '../../pipeline/1-read/article-ids.ts';
import { checkedReading } from '../../pipeline/1-read/checked-reading.ts';
import { type FileNote, groupNotes } from '../../pipeline/1-read/group-notes.ts';
import { joinByUrl } from '../../pipeline/1-read/join-by-url.ts';
import { read } from '../../pipeline/1-read/read.ts';
import type { Reading, ReadOptions } from '../../pipeline/1-read/reading.ts';
import { failedReading } from '../../pipeline/1-read/reading.ts';
import type { Article, Problem, RawArticle } from '../../pipeline/types.ts';
import { decode } from './decode.ts';
import type { Input } from './find-inputs.ts';
import { findInputs, STDIN } from './find-inputs.ts';
import { readerFor } from './readers/index.ts';
import { loadRecogniser } from './recognise-language.ts';
import { sha256 } from './sha256.ts';
import { reasonOf } from './system-error.ts';

export interface ReadInputsOptions extends ReadOptions {
  /** What `-` reads. */
  readonly stdin: Readable;
  /** Folder that relative paths start from. */
  readonly folder: string;
}

export interface ReadInputs {
  /** In input order, ids unique. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** The files that were opened, in the order they were read. */
  readonly inputs: readonly Input[];
}

/** A longer text does not fit into one JavaScript string. */
const MAX_FILE_BYTES = 500_000_000;

/**
 * Reads everything behind the paths. Never throws on bad input: a path, file or record that cannot be used
 * is a problem, and the rest is read.
 */
export async function readInputs(paths: readonly string[], options: ReadInputsOptions): Promise<ReadInputs> {
  const found = await findInputs(paths, options.folder);
  const raws: RawArticle[] = [];
  const problems: Problem[] = [...found.problems];
  const fileNotes: FileNote[] = [];
  for (const input of found.inputs) {
    const reading = await readInput(input, options);
    for (const article of reading.articles) raws.push(article);
    for (const problem of reading.problems) problems.push(problem);
    for (const note of reading.notes) fileNotes.push({ file: input.displayed, note });
  }
  const joined = joinByUrl(raws);
  const { articles, notes } = assignIds(joined.articles, sha256);
  return {
    articles,
    problems,
    notes: [...found.notes, ...groupNotes(fileNotes), ...joined.notes, ...notes],
    inputs: found.inputs,
  };
}

export async function readInput(input: Input, options: ReadInputsOptions): Promise<Reading> {
  const file = input.displayed;
  try {
    const bytes = input.path === STDIN.path ? await readStream(options.stdin) : await readWhole(input.path);
    if (bytes === undefined) return failedReading(tooLarge(file));
    return await readBytes(bytes, file, options);
  } catch (error) {
    return failedReading({
      file,
      problem: `cannot be read: ${reasonOf(error)}`,
      hint: 'check that you may open it',
    });
  }
}

/** Text is read by the pipeline; other kinds of files by a reader that is imported now. */
async function readBytes(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Reading> {
  const reader = readerFor(file, bytes);
  if (reader !== undefined)
    return checkedReading(await (await reader.load())(bytes, file), file, loadRecogniser);
  const decoded = await decode(bytes);
  if ('problem' in decoded) return failedReading({ file, ...decoded });
  const reading = read(decoded.text, file, options);
  const notes = decoded.note === undefined ? [] : [`${file}: ${decoded.note}`];
  return checkedReading({ ...reading, notes: [...notes, ...reading.notes] }, file, loadRecogniser);
}

async function readWhole(path: string): Promise<Uint8Array | undefined> {
  return (await stat(path)).size > MAX_FILE_BYTES ? undefined : readFile(path);
}

async function readStream(stream: Readable): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<string | Uint8Array>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_FILE_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string): Problem {
  return {
    file,
    problem: 'this is larger than 500 MB',
    hint: 'split it into several files, or pipe it as JSONL into newsframe analyze',
  };
}
