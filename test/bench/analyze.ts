/**
 * npm run bench [-- FILE]: how fast the whole analysis is beside wink-nlp alone.
 *
 * Both read the same headline and body strings, interleaved in one process; the figure is the median over
 * passes of (articles per second of analyze) ÷ (articles per second of bare readDoc with sentence boundaries,
 * negation and parts of speech). Ratios travel between machines; articles per second do not.
 *
 * From the second pass on, the tokenizer and wink-nlp have met every word of the articles, as after some
 * thousand articles of a run. With a FILE of more than 1,000 articles a row tells what new ones cost.
 */
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../pipeline/types.ts';
import { sha256 } from '../../src/batch/sha256.ts';
import { articlesFromFile, madeArticles } from './articles.ts';
import { inventedEntries } from './invented-entries.ts';
import { median, spread, timesOf } from './measure.ts';

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
const ENTRIES = 50_000;
/** Times the analysis may take with that many entries more. */
const ENTRIES_TARGET = 1.1;
const SEED = '20';

const file = process.argv[2];
const all = file === undefined ? await madeArticles(ARTICLES, SEED) : articlesFromFile(file);
const articles = all.slice(0, ARTICLES);
const unread = all.slice(ARTICLES, ARTICLES * 3);

const nlp = winkNLP(model, ['sbd', 'negation', 'pos']);
const shipped = Object.values(lexicons);
const invented = inventedEntries(
  ENTRIES,
  SEED,
  articles.slice(0, 100).map(({ body }) => body),
);
const newsframe = createNewsframe({ hash: sha256 });
const withMany = createNewsframe({ hash: sha256, lexicons: [...shipped, invented] });
const compiled = compileLexicons(shipped);

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
const many = (read: readonly Article[]): void => {
  for (const article of read) withMany.analyze(article);
};
const stageTimes = { tokenize: 0, voice: 0, score: 0, detect: 0 };
const stages = (read: readonly Article[]): void => {
  for (const article of read) {
    const begin = performance.now();
    const doc = tokenize(article);
    const tokenized = performance.now();
    voice(doc);
    const voiced = performance.now();
    score(doc);
    const scored = performance.now();
    detect(doc, compiled);
    stageTimes.tokenize += tokenized - begin;
    stageTimes.voice += voiced - tokenized;
    stageTimes.score += scored - voiced;
    stageTimes.detect += performance.now() - scored;
  }
};

const ratios: number[] = [];
const lineRatios: number[] = [];
const slowdowns: number[] = [];
const shares = {
  tokenize: [] as number[],
  voice: [] as number[],
  score: [] as number[],
  detect: [] as number[],
};
const stageNames = Object.keys(shares) as (keyof typeof shares)[];
for (let pass = 0; pass < PASSES + WARM_UP; pass += 1) {
  for (const stage of stageNames) stageTimes[stage] = 0;
  const spent = timesOf(articles, { bare, whole, lines, many, stages }, pass);
  if (pass < WARM_UP) continue;
  ratios.push(spent.bare / spent.whole);
  lineRatios.push(spent.bare / spent.lines);
  slowdowns.push(spent.many / spent.whole);
  for (const stage of stageNames) shares[stage].push(stageTimes[stage] / spent.bare);
}

const words = articles.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0);
console.log(
  `${articles.length} articles, ${words} words, ${file ?? `made from the shipped corpus, seed ${SEED}`}; ${PASSES} passes`,
);
console.log(`analyze ÷ bare readDoc: ${spread(ratios)}; at least ${TARGET.toFixed(2)}`);
console.log(`with each analysis written as a JSON line: ${spread(lineRatios)}`);
if (unread.length > 0) {
  const spent = timesOf(unread, { bare, whole }, 0);
  console.log(`${unread.length} articles read for the first time: ${(spent.bare / spent.whole).toFixed(2)}`);
}
console.log(
  `time with ${ENTRIES} more entries ÷ time without: ${spread(slowdowns)}; at most ${ENTRIES_TARGET.toFixed(2)}`,
);
console.log('time of each stage, in units of bare readDoc:');
for (const stage of stageNames) console.log(`  ${stage.padEnd(10)} ${median(shares[stage]).toFixed(3)}`);
