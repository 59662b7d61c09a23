/** Reads, analyses and writes reports, away from the page so that it never freezes. */
import * as plot from '@observablehq/plot';
import { strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { LoadRecogniser } from '../../../pipeline/1-read/checked-reading.ts';
import type { Drawing } from '../../../pipeline/7-report/formats/html/charts/drawing.ts';
import type { FormatId } from '../../../pipeline/7-report/index.ts';
import { createNewsframe } from '../../../pipeline/pipeline.ts';
import type { ReportFile } from '../../../pipeline/types.ts';
import { articlesOf, type Work, work } from './analysis.ts';
import type { ClassRequest } from './class-messages.ts';
import { classWork, textsToMark } from './class-work.ts';
import { keepLanguageData } from './language-data.ts';
import type { Answer, Given, GivenText, LanguageData, Request } from './messages.ts';

/** Put in when the page is built. */
declare const CORPUS: readonly GivenText[];

/** Milliseconds between two reports of progress. */
const PACE = 60;

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const drawing: Drawing = { plot: plot as unknown as Drawing['plot'], document };
const newsframe = createNewsframe();
let current: Work | undefined;

const answer = (message: Answer, transferred: readonly Transferable[] = []) =>
  (
    self as unknown as { postMessage(message: Answer, transferred: readonly Transferable[]): void }
  ).postMessage(message, transferred);

/** What is asked is done in turn, also where a part of it waits. */
let turn: Promise<void> = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  turn = turn
    .then(() => done(data))
    .catch((error: unknown) => {
      answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
});

function done(request: Request): void | Promise<void> {
  if (request.task === 'start') return start(request);
  if (request.task === 'files') return sendFiles(request.format);
  if (request.task === 'corpus') return analyse(CORPUS, 'The shipped corpus');
  if (request.task === 'mark' || request.task === 'agree') return workWithClass(request);
  return analyse(request.texts, request.title);
}

let recogniser: LoadRecogniser = () => Promise.reject(new Error('the page has not started the analysis'));

/** The language model is made on first use: better now than when somebody waits. */
function start(data: LanguageData): void {
  recogniser = keepLanguageData(data);
  newsframe.analyze({ id: 'first', headline: 'Council meets', body: 'The council met on Tuesday.' });
  answer({ kind: 'ready' });
}

async function analyse(texts: readonly Given[], title: string): Promise<void> {
  let told = 0;
  const progress = (done: number, all: number) => {
    if (performance.now() - told < PACE && done < all) return;
    told = performance.now();
    answer({ kind: 'progress', done, all });
  };
  current = await work(newsframe, { texts, title, drawing, progress, recogniser });
  const { articles, notes } = current;
  answer({ kind: 'pages', pages: articles === 0 ? [] : current.files('html'), articles, notes });
}

/** A class without texts of its own works on the shipped ones. */
async function workWithClass(request: ClassRequest): Promise<void> {
  const texts = request.texts.length === 0 ? CORPUS : request.texts;
  const { articles } = await articlesOf(texts, recogniser);
  if (request.task === 'mark') answer({ kind: 'texts-to-mark', texts: textsToMark(articles) });
  else {
    current = classWork(newsframe, articles, request.files);
    answer({ kind: 'agreement', page: current.files('html')[0]?.text, notes: current.notes });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
};

/** One file as it is, several in a zip. */
function sendFiles(format: FormatId): void {
  const files = current?.files(format) ?? [];
  const [only] = files;
  if (only === undefined) throw new Error('there is nothing to download yet');
  const isOne = files.length === 1;
  const bytes = (isOne ? strToU8(only.text) : zipped(files)) as Uint8Array<ArrayBuffer>;
  const type = isOne ? (TYPES[only.path.split('.').pop() ?? ''] ?? 'text/plain') : 'application/zip';
  answer({ kind: 'file', name: isOne ? only.path : `newsframe-${format}.zip`, bytes, type }, [bytes.buffer]);
}

function zipped(files: readonly ReportFile[]): Uint8Array {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}
