/** The files of the public sets are read as they are. */
import { describe, expect, test } from 'vitest';
import type { Category } from '../../../pipeline/types.ts';
import { utf16Offsets } from '../../../src/evaluate/code-points.ts';
import type { Gold } from '../../../src/evaluate/gold.ts';
import { partOf } from '../../../src/evaluate/part.ts';
import type { Part, Task } from '../../../src/evaluate/task.ts';
import { wordTokens } from '../../../src/evaluate/word-tokens.ts';
import { goldOf } from './gold-files.ts';
import { PUBLIC_SETS } from './public-sets.ts';

async function read(task: Task, names: readonly string[], part?: Part): Promise<Gold | undefined> {
  const { gold, problems } = await goldOf(PUBLIC_SETS, {
    task,
    files: names,
    ...(part === undefined ? {} : { part }),
  });
  expect(problems.filter(({ line }) => line !== undefined)).toEqual([]);
  return gold;
}

const ids = (gold: Gold | undefined) => gold?.articles.map(({ article }) => article.id);

describe('parts', () => {
  // First hex digit of sha1: "environment" c…, "vaccine" 7…, "gun control" 9… (coreutils sha1sum)
  test.each([
    ['environment', 'tune'],
    ['vaccine', 'report'],
    ['gun control', 'report'],
  ])('%s belongs to %s', (key, part) => expect(partOf(key)).toBe(part));

  test.each([
    [undefined, ['b0', 'b2']],
    ['report', ['b0', 'b2']],
    ['tune', ['b1']],
    ['all', ['b0', 'b1', 'b2']],
  ] as const)('%s of a set that is split by key', async (part, expected) => {
    expect(ids(await read('sentences', ['babe_sg2.jsonl'], part))).toEqual(expected);
  });

  test('of sets whose files are the parts', async () => {
    expect(ids(await read('quotes', ['polnear_dev.jsonl']))).toEqual(['p1']);
    expect(ids(await read('quotes', ['polnear_dev.jsonl'], 'report'))).toEqual(['p1']);
    expect(await read('quotes', ['polnear_dev.jsonl'], 'tune')).toBeUndefined();
  });
});

describe('BABE', () => {
  test('sentences count from strength 2, words from 1 and from 2', async () => {
    expect(await read('sentences', ['babe_sg2.jsonl'])).toMatchObject({
      set: 'BABE',
      rule: { strengths: [2], ownVoice: false, measure: 'two-class' },
      texts: [{ labels: ['any'] }, { labels: [] }],
    });
    expect(await read('words', ['babe_sg2.jsonl'])).toMatchObject({
      rule: { strengths: [1, 2], measure: 'marked' },
      texts: [{ marks: [{ start: 2, end: 10, label: 'any' }] }, {}],
    });
  });
});

test('Wikipedia: only the fair pair of subsets, from strength 1 and from 2', async () => {
  const gold = await read('sentences', ['wiki_npov_hube.jsonl'], 'all');
  expect(ids(gold)).toEqual(['w0', 'w1']);
  expect(gold).toMatchObject({ rule: { strengths: [1, 2], measure: 'two-class' } });
});

test('BASIL: articles are put together again, only own-voice lexical spans count', async () => {
  const gold = await read('sentences', ['basil_sentences.jsonl', 'basil_articles.jsonl'], 'all');
  expect(gold?.articles[0]).toEqual({
    article: { id: 'doc-e1', headline: '', body: 'It was brutal. “Brutal,” she said.\nRain fell.' },
    cluster: 'e1',
  });
  expect(gold).toMatchObject({
    rule: { strengths: [1, 2], ownVoice: true, measure: 'marked' },
    texts: [
      { labels: ['any'] },
      { start: 15, end: 34, labels: [] },
      { start: 35, labels: [] },
      { labels: [] },
    ],
  });
});

test('PTC: one label, offsets turned from code points to UTF-16', async () => {
  const gold = await read('spans', ['ptc_train.jsonl'], 'all');
  if (gold?.kind !== 'marks') throw new Error('no marks');
  const [text] = gold.texts;
  const words = text?.marks.map(({ start, end }) => gold.articles[0]?.article.body.slice(start, end));
  expect(words).toEqual(['brutal']);
  expect(gold.rule.measure).toBe('characters');
  const alike = gold.rule.alike?.categories;
  const shares = (category: Category) => alike?.has(category);
  expect((['emotive', 'moral', 'label', 'vague-source'] as const).map(shares)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('PolNeAR: content and named source', async () => {
  const gold = await read('speakers', ['polnear_dev.jsonl']);
  if (gold?.kind !== 'quotes') throw new Error('no quotes');
  const [quote] = gold.quotes;
  const body = gold.articles[0]?.article.body ?? '';
  expect(quote?.content.map(({ start, end }) => body.slice(start, end))).toEqual(['“We are done,”']);
  expect([quote?.type, quote?.speaker]).toEqual(['direct', 'Anna Vale']);
});

test('NewsMTSC: each line asks about its target', async () => {
  const gold = await read('target-tone', ['newsmtsc_devtest_rw.jsonl']);
  expect(gold?.articles[0]?.article.targets).toEqual(['Vale']);
  expect(gold).toMatchObject({
    set: 'NewsMTSC',
    labels: new Map([
      ['n0', 'positive'],
      ['n1', 'negative'],
      ['n2', 'neutral'],
    ]),
  });
});

test('SemEval: the text is the headline', async () => {
  const gold = await read('headline-tone', ['semeval07_headlines_test.jsonl']);
  expect(gold?.articles[0]?.article).toEqual({ id: 'h0', headline: 'Happy day', body: '' });
});

test.each([
  ['basil_articles.jsonl', 'BASIL', 3],
  ['allsides_headline_roundups.jsonl', 'AllSides', 6],
])('%s: stories, and the tool is not told the event', async (file, set, n) => {
  const gold = await read('stories', [file], 'all');
  expect([gold?.set, gold?.articles.length]).toEqual([set, n]);
  expect(gold?.articles.some(({ article }) => 'event' in article)).toBe(false);
});

test('offsets of code points', () => {
  const offset = utf16Offsets('🙂 ok');
  expect([0, 1, 2, 4, 5, -1].map(offset)).toEqual([0, 2, 3, 5, undefined, undefined]);
  expect([0, 2, 3, 0.5].map(utf16Offsets('ok'))).toEqual([0, 2, undefined, undefined]);
});

test('words of word-level coding', () => {
  const text = 'A well-kept secret of Jo’s, 2nd';
  expect(wordTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'A',
    'well-kept',
    'secret',
    'of',
    'Jo’s',
    'nd',
  ]);
});
