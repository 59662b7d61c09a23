/**
 * npm run bench [-- FILE]: how fast the whole analysis is beside wink-nlp alone.
 *
 * Both read the same headline and body strings, interleaved in one process; the figure is the median over
 * passes of (articles per second of analyze) ÷ (articles per second of bare readDoc with sentence
 * boundaries, negation and parts of speech). Ratios travel between machines; articles per second do not.
 */
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tokenize } from '../../pipeline/2-tokenize/index.ts';
import { voice } from '../../pipeline/3-voice/index.ts';
import { score } from '../../pipeline/4-score/index.ts';
import { compileLexicons } from '../../pipeline/5-detect/compile.ts';
import { detect } from '../../pipeline/5-detect/index.ts';
import { createNewsframe } from '../../pipeline/index.ts';
import { lexicons } from '../../pipeline/lexicons/index.ts';
import type { Article } from '../../pipeline/types.ts';
import { sha256 } from '../../src/batch/sha256.ts';
import { articlesFromFile, madeArticles } from './articles.ts';

const PASSES = 9;
const WARM_UP = 2;
const ARTICLES = 1000;
const TARGET = 0.6;

const file = process.argv[2];
const articles = file === undefined ? await madeArticles(ARTICLES, 20) : articlesFromFile(file, ARTICLES);
const nlp = winkNLP(model, ['sbd', 'negation', 'pos']);
const newsframe = createNewsframe({ hash: sha256 });
const compiled = compileLexicons(Object.values(lexicons));

const bare = (): void => {
  for (const { headline, body } of articles) {
    nlp.readDoc(headline);
    nlp.readDoc(body);
  }
};
const whole = (): void => {
  for (const article of articles) JSON.stringify(newsframe.analyze(article).analysis);
};

const ratios: number[] = [];
const stages: Record<string, number[]> = {};
for (let pass = 0; pass < PASSES + WARM_UP; pass += 1) {
  const [bareTime, wholeTime] = pass % 2 === 0 ? [timed(bare), timed(whole)] : [timed(whole), timed(bare)].reverse();
  const shares = stageTimes(articles);
  if (pass < WARM_UP) continue;
  ratios.push(bareTime! / wholeTime!);
  for (const [stage, time] of Object.entries(shares)) (stages[stage] ??= []).push(time / bareTime!);
}

const words = articles.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0);
console.log(`${articles.length} articles, ${words} words, ${file ?? 'made from the shipped corpus, seed 20'}`);
console.log(`analyze ÷ bare readDoc: ${median(ratios).toFixed(2)} (lowest ${Math.min(...ratios).toFixed(2)}, highest ${Math.max(...ratios).toFixed(2)}, ${PASSES} passes; target ${TARGET.toFixed(2)})`);
console.log('time of each stage, in units of bare readDoc:');
for (const [stage, times] of Object.entries(stages)) console.log(`  ${stage.padEnd(10)} ${median(times).toFixed(3)}`);

function stageTimes(read: readonly Article[]): Record<string, number> {
  const spent: Record<string, number> = { tokenize: 0, voice: 0, score: 0, detect: 0 };
  const time = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    spent[stage]! += performance.now() - start;
    return result;
  };
  for (const article of read) {
    const doc = time('tokenize', () => tokenize(article));
    time('voice', () => voice(doc));
    time('score', () => score(doc));
    time('detect', () => detect(doc, compiled));
  }
  return spent;
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
