/**
 * npm run bench:compare [-- FILE]: whether comparing grows with the articles and not with their square.
 *
 * Compares 600 and 6,000 articles (fewer if the file has fewer), each in a process of its own, as `newsframe compare`
 * does: every article is analysed and taken in, then the stories are looked at one by one. Figures are CPU seconds,
 * which a busy machine does not change much, and the largest memory the process had.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../pipeline/types.ts';
import { keepHeapSmall } from '../../src/batch/heap-growth.ts';
import { sha256 } from '../../src/batch/sha256.ts';
import { articlesFromFile, madeArticles } from './articles.ts';

const SMALL = 600;
const LARGE = 6000;
/** Most memory, and growth of the time per article, that are allowed. */
const MOST_BYTES = 1e9;
const MOST_GROWTH = 1.5;

interface Measured {
  readonly articles: number;
  /** CPU seconds: of analysing once, of taking in and grouping, of analysing again and comparing the stories. */
  readonly analysing: number;
  readonly comparing: number;
  readonly stories: number;
  readonly told: number;
  readonly bytes: number;
}

const [first, second] = process.argv.slice(2);
if (first === '--measure')
  process.stdout.write(JSON.stringify(await measure(Number(second), process.argv[4])));
else report(first);

function report(file: string | undefined): void {
  const [small, large] = [SMALL, LARGE].map((count) => inOwnProcess(count, file));
  if (small === undefined || large === undefined) return;
  console.log(`${file ?? 'articles made from the shipped corpus, seed 20'}`);
  for (const one of [small, large]) {
    const perArticle = (seconds: number) => `${((1000 * seconds) / one.articles).toFixed(2)} ms`;
    console.log(
      `${String(one.articles).padStart(5)} articles: analysing ${perArticle(one.analysing)}, comparing ${perArticle(one.comparing)} an article; ` +
        `${one.stories} stories, ${one.told} told by several; ${Math.round(one.bytes / 1e6)} MB`,
    );
  }
  const whole = (one: Measured) => (one.analysing + one.comparing) / one.articles;
  const growth = whole(large) / whole(small);
  const compared = large.comparing / large.articles / (small.comparing / small.articles);
  console.log(
    `time per article, ${large.articles} against ${small.articles}: × ${growth.toFixed(2)} (at most ${MOST_GROWTH}); comparing alone × ${compared.toFixed(2)}`,
  );
  console.log(`memory: ${large.bytes <= MOST_BYTES ? 'within' : 'above'} ${MOST_BYTES / 1e9} GB`);
}

function inOwnProcess(count: number, file: string | undefined): Measured {
  const script = fileURLToPath(import.meta.url);
  const args = [
    ...process.execArgv,
    script,
    '--measure',
    String(count),
    ...(file === undefined ? [] : [file]),
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }));
}

async function measure(count: number, file: string | undefined): Promise<Measured> {
  keepHeapSmall();
  const built = new URL('../../dist/pipeline/index.js', import.meta.url).href;
  const { createNewsframe } = (await import(built)) as typeof import('../../pipeline/index.ts');
  const articles: readonly Article[] =
    file === undefined ? await madeArticles(count, '20') : articlesFromFile(file).slice(0, count);
  const newsframe = createNewsframe({ hash: sha256 });
  const comparer = newsframe.comparer();
  let analysing = 0;
  let again = 0;
  const started = seconds();
  for (const article of articles) {
    const from = seconds();
    const pair = newsframe.analyze(article);
    analysing += seconds() - from;
    comparer.add(pair);
  }
  const { stories } = comparer.finish((i) => {
    const from = seconds();
    const pair = newsframe.analyze(articles[i]!);
    again += seconds() - from;
    return pair;
  });
  return {
    articles: articles.length,
    analysing: analysing + again,
    comparing: seconds() - started - analysing - again,
    stories: stories.length,
    told: stories.filter((story) => story.articles.length > 1).length,
    bytes: process.resourceUsage().maxRSS * 1024,
  };
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
