/**
 * Runs a library over one file in a thread of its own, so that a hostile file costs at most some seconds and some memory:
 * the thread is ended, and the run goes on.
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

export interface IsolatedJob {
  /** Package the thread loads. */
  readonly library: string;
  /** Body of an async function of `library` and `bytes` (a Uint8Array); what it returns must be plain data. */
  readonly code: string;
}

/** Why there is no outcome: it threw, took too long or too much memory. */
type IsolatedFailure = 'failed' | 'too slow' | 'too large';
export type Isolated<T> =
  | { readonly value: T }
  | { readonly failure: IsolatedFailure; readonly message: string };

const MOST_MILLISECONDS = 20_000;
const MOST_MEGABYTES = 768;
const LOOK_EVERY_MILLISECONDS = 50;

/** A string, since the same thread must start from the sources and from what is built of them. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const library = require(workerData.path);
const work = new (Object.getPrototypeOf(async function () {}).constructor)('library', 'bytes', workerData.code);
parentPort.on('message', async ({ bytes }) => {
  try {
    parentPort.postMessage({ value: await work(library, bytes) });
  } catch (error) {
    parentPort.postMessage({ failure: 'failed', message: String((error && error.message) || error) });
  }
});
`;

/** A thread per library is kept for the next file: loading the library takes longer than most files. */
const threads = new Map<string, Worker>();
const require = createRequire(import.meta.url);

/** The last file each library was asked to read. */
const turns = new Map<string, Promise<unknown>>();

/** Files of one library are read one after the other, however they are asked for; never rejects. */
export function isolated<T>(job: IsolatedJob, bytes: Uint8Array): Promise<Isolated<T>> {
  const before = turns.get(job.library) ?? Promise.resolve();
  const turn = before.then(() => readAlone<T>(job, bytes));
  turns.set(job.library, turn);
  return turn;
}

function readAlone<T>(job: IsolatedJob, bytes: Uint8Array): Promise<Isolated<T>> {
  const worker = threads.get(job.library) ?? started(job);
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const finish = (outcome: Isolated<T>): void => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', finish);
      worker.off('error', failed);
      worker.unref();
      if ('failure' in outcome && outcome.failure !== 'failed') end(job, worker);
      resolve(outcome);
    };
    const fail = (failure: IsolatedFailure, message: string): void => finish({ failure, message });
    const timer = setTimeout(() => fail('too slow', ''), MOST_MILLISECONDS);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MOST_MEGABYTES * 1_048_576) fail('too large', '');
    }, LOOK_EVERY_MILLISECONDS);
    const failed = (error: NodeJS.ErrnoException): void => {
      threads.delete(job.library);
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too large' : 'failed', error.message);
    };
    worker.on('message', finish);
    worker.on('error', failed);
    worker.ref();
    worker.postMessage({ bytes });
  });
}

function started({ library, code }: IsolatedJob): Worker {
  const worker = new Worker(THREAD, {
    eval: true,
    workerData: { path: require.resolve(library), code },
    env: {},
    execArgv: [],
    // Warnings of a library are no messages of ours.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  threads.set(library, worker);
  // Between two files nobody else listens.
  worker.on('error', () => threads.delete(library));
  return worker;
}

function end({ library }: IsolatedJob, worker: Worker): void {
  if (threads.get(library) === worker) threads.delete(library);
  void worker.terminate();
}
