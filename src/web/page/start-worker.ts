import type { Answer, Request } from './messages.ts';

export interface Analyst {
  ask(request: Request): void;
}

/** The worker's program lies packed in the page, as text that no browser runs; it is unpacked into a Blob. */
export async function startWorker(hear: (answer: Answer) => void): Promise<Analyst> {
  const packed = document.getElementById('worker-program')?.textContent ?? '';
  const stream = new Blob([decoded(packed.trim())]).stream().pipeThrough(new DecompressionStream('gzip'));
  const program = await new Response(stream).blob();
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    hear({ kind: 'failed', message: message || 'the worker stopped' }),
  );
  return { ask: (request) => worker.postMessage(request) };
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
