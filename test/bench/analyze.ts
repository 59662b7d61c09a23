/**
 * npm run bench [-- FILE]: how fast the whole analysis is beside wink-nlp alone.
 *
 * Both read the same headline and body strings, interleaved in one process in batches of 20 articles; the
 * figure is the median over passes of (articles per second of analyze) ÷ (articles per second of bare readDoc with sentence
 * boundaries, negation and parts of speech). Ratios travel between machines; articles per second do not.
 */
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../pipeline/types.ts';
import { sha256 } from '../../src/batch/sha256.ts';
import { articlesFromFile, madeArticles } from './articles.ts';

// The built program is what people run, so that is measured.
const built = <Module>(path: string) =>
  import(new URL(`../../dist/pipeline/${path}`, import.meta.url).href) as Promise<Module>;
const { createNewsframe } = await built<typeof import('../../pipeline/index.ts')>('index.js');
const { tokenize } = await built<typeof import('../../pipeline/2-tokenize/index.ts')>('2-tokenize/index.js');
const { voice } = await built<typeof import('../../pipeline/3-voice/index.ts')>('3-voice/index.js');
const { score } = await built<typeof import('../../pipeline/4-score/index.ts')>('4-score/index.js');
const { compileLexicons } =
  await built<typeof import('../../pipeline/5-detect/compile.ts')>('5-detect/compile.js');
const { detect } = await built<typeof import('../../pipeline/5-detect/index.ts')>('5-detect/index.js');
const { lexicons } = await built<typeof import('../../pipeline/lexicons/index.ts')>('lexicons/index.js');

const PASSES = 9;
const WARM_UP = 2;
const ARTICLES = 1000;
const TARGET = 0.6;
const BATCH = 20;
const ROUNDS = [
  ['bare', 'whole', 'lines'],
  ['lines', 'whole', 'bare'],
  ['whole', 'bare', 'lines'],
] as const;

const file = process.argv[2];
const articles = file === undefined ? await madeArticles(ARTICLES, 20) : articlesFromFile(file, ARTICLES);
const nlp = winkNLP(model, ['sbd', 'negation', 'pos']);
const newsframe = createNewsframe({ hash: sha256 });
const compiled = compileLexicons(Object.values(lexicons));

const bare = (read: readonly Article[]): void => {
  for (const { headline, body } of read) {
    nlp.readDoc(headline);
    nlp.readDoc(body);
  }
};
const whole = (read: readonly Article[]): void => {
  for (const article of read) newsframe.analyze(article);
};
const lines = (read: readonly Article[]): void => {
  for (const article of read) JSON.stringify(newsframe.analyze(article).analysis);
};

const ratios: number[] = [];
const lineRatios: number[] = [];
const stages: Record<string, number[]> = {};
for (let pass = 0; pass < PASSES + WARM_UP; pass += 1) {
  // In small batches and changing order, so that a busy moment of the machine meets all alike.
  const spent = { bare: 0, whole: 0, lines: 0 };
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = articles.slice(from, from + BATCH);
    const order = ROUNDS[(from / BATCH + pass) % ROUNDS.length]!;
    for (const what of order) spent[what] += timed(() => ({ bare, whole, lines })[what](batch));
  }
  const shares = pass % 3 === 2 ? stageTimes(articles) : undefined;
  if (pass < WARM_UP) continue;
  ratios.push(spent.bare / spent.whole);
  lineRatios.push(spent.bare / spent.lines);
  if (shares === undefined) continue;
  for (const [stage, time] of Object.entries(shares)) {
    stages[stage] ??= [];
    stages[stage].push(time);
  }
}

const words = articles.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0);
console.log(
  `${articles.length} articles, ${words} words, ${file ?? 'made from the shipped corpus, seed 20'}`,
);
console.log(
  `analyze ÷ bare readDoc: ${median(ratios).toFixed(2)} (lowest ${Math.min(...ratios).toFixed(2)}, highest ${Math.max(...ratios).toFixed(2)}, ${PASSES} passes; target ${TARGET.toFixed(2)})`,
);
console.log(`with each analysis written as a JSON line: ${median(lineRatios).toFixed(2)}`);
console.log('time of each stage, in units of bare readDoc:');
for (const [stage, times] of Object.entries(stages))
  console.log(`  ${stage.padEnd(10)} ${median(times).toFixed(3)}`);

/** Time of each stage, article by article, divided by that of bare readDoc on the same articles. */
function stageTimes(read: readonly Article[]): Record<string, number> {
  const spent: Record<string, number> = { bare: 0, tokenize: 0, voice: 0, score: 0, detect: 0 };
  const time = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    spent[stage]! += performance.now() - start;
    return result;
  };
  for (const article of read) {
    time('bare', () => bare([article]));
    const doc = time('tokenize', () => tokenize(article));
    time('voice', () => voice(doc));
    time('score', () => score(doc));
    time('detect', () => detect(doc, compiled));
  }
  const { bare: unit = 1, ...stagesOnly } = spent;
  return Object.fromEntries(Object.entries(stagesOnly).map(([stage, used]) => [stage, used / unit]));
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
