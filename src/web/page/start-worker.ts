import type { Answer, Request } from './messages.ts';
import { packed, unpack } from './unpack.ts';

export interface Analyst {
  ask(request: Request): void;
}

/** Starts a program that lies packed in the page; a Blob is the only worker that this page allows. */
export async function startProgram(id: string): Promise<Worker> {
  const url = URL.createObjectURL(new Blob([await unpack(id)], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

/** The worker reads its program while the language model is being unpacked. */
export async function startWorker(hear: (answer: Answer) => void): Promise<Analyst> {
  const worker = await startProgram('analysis-program');
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    hear({ kind: 'failed', message: message || 'the worker stopped' }),
  );
  const ask = (request: Request, transferred: Transferable[] = []) =>
    worker.postMessage(request, transferred);
  const [model, lexicon] = await Promise.all([unpack('language-model'), unpack('language-lexicon')]);
  const languages = packed('language-table').buffer;
  ask({ task: 'start', model, lexicon, languages }, [model, lexicon, languages]);
  return { ask };
}
