import type { Reading } from '../../../pipeline/1-read/reading.ts';
import { startProgram } from './start-worker.ts';

/** What the documents' worker is asked; it answers with a reading. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that takes longer is hostile, or far larger than any article. */
const MOST_MILLISECONDS = 20_000;

let worker: Promise<Worker> | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads one file away from the page, one after the other; the worker is kept for the next.
 * @throws Error with a sentence for the reader if it cannot be read
 */
export function readDocument(file: GivenFile): Promise<Reading> {
  const read = turn.then(() => readAlone(file));
  turn = read.catch(() => undefined);
  return read;
}

async function readAlone(file: GivenFile): Promise<Reading> {
  worker ??= startProgram('documents-program');
  const reader = await worker;
  const ended = new AbortController();
  try {
    return await new Promise<Reading>((resolve, reject) => {
      const { signal } = ended;
      const fail = () => reject(new Error(`${file.name}: this file cannot be read; paste its text instead`));
      const timer = setTimeout(fail, MOST_MILLISECONDS);
      signal.addEventListener('abort', () => clearTimeout(timer));
      reader.addEventListener('message', ({ data }: MessageEvent<Reading>) => resolve(data), { signal });
      reader.addEventListener('error', fail, { signal });
      reader.postMessage(file, [file.bytes.buffer]);
    });
  } catch (error) {
    reader.terminate();
    worker = undefined;
    throw error;
  } finally {
    ended.abort();
  }
}
