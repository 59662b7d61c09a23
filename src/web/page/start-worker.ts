import type { Answer, Request } from './messages.ts';
import { unpack } from './unpack.ts';

export interface Analyst {
  ask(request: Request): void;
}

/** The worker reads its program while the language model is being unpacked. */
export async function startWorker(hear: (answer: Answer) => void): Promise<Analyst> {
  const url = URL.createObjectURL(new Blob([await unpack('analysis-program')], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    hear({ kind: 'failed', message: message || 'the worker stopped' }),
  );
  const ask = (request: Request, transferred: Transferable[] = []) =>
    worker.postMessage(request, transferred);
  const model = await unpack('language-model');
  ask({ task: 'start', model }, [model]);
  return { ask };
}
