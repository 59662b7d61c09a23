/** The library as a script uses it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Analysed,
  type Article,
  contentHash,
  createNewsframe,
  type Lexicon,
  lexicons,
  read,
  reportFormats,
  VERSION,
  withText,
} from '../../pipeline/index.ts';

const ARTICLES: readonly Article[] = [
  {
    id: 'courier',
    outlet: 'Courier',
    headline: 'Mayor slams shocking plan',
    body: 'The mayor slammed the disastrous plan. “It is a shocking waste,” Ada Korran said.',
  },
  {
    id: 'wire',
    outlet: 'North Wire',
    headline: 'Mayor rejects plan',
    body: 'The mayor rejected the plan on Tuesday.',
  },
];

const OWN: Lexicon = {
  id: 'weather',
  category: 'sensational',
  title: 'Weather words',
  description: 'Heavy rain.',
  licence: 'CC0-1.0',
  negation: 'keep',
  groups: [{ why: '“{text}” is weather.', source: 'own', entries: [['deluge', 2, 'rain']] }],
};

describe('the script of the README', () => {
  test('analyze, compare, report', () => {
    const newsframe = createNewsframe();
    const pairs = ARTICLES.map((article) => ({ article, pair: newsframe.analyze(article) }));

    const [first] = pairs;
    const own = first?.pair.analysis.cues.filter((cue) => cue.voice === 'outlet') ?? [];
    expect(own.map(({ text }) => text)).toEqual([
      'slams',
      'slams shocking plan',
      'shocking',
      'slammed',
      'slammed the disastrous plan',
      'disastrous',
    ]);
    for (const { passage, start, end, text } of own)
      expect(first?.article[passage].slice(start, end)).toBe(text);

    const comparison = newsframe.compare(pairs.map(({ pair }) => pair));
    expect(comparison.outlets.map(({ name, summary }) => [name, summary.articles])).toEqual([
      ['Courier', 1],
      ['North Wire', 1],
    ]);

    const files = newsframe.report(pairs, { title: 'The plan', formats: ['markdown', 'json'] });
    expect(files.map(({ path }) => path)).toEqual([
      'analyses.jsonl',
      'comparison.json',
      'report.md',
      'stories/s1.md',
    ]);
    expect(files[2]?.text).toMatch(/^# The plan\n/);
    expect(JSON.parse(files[1]?.text ?? '')).toEqual(comparison);
  });

  test('reads a file’s text', () => {
    const { articles, problems } = read('headline,body\nRain,It rained.\n,\nx\n', 'a.csv');
    expect(articles).toEqual([{ headline: 'Rain', body: 'It rained.', origin: 'a.csv:2' }]);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['a.csv', 3],
      ['a.csv', 4],
    ]);
  });
});

describe('results depend on the article and the options alone', () => {
  test('the same twice, from another instance, and after other articles', () => {
    const newsframe = createNewsframe();
    const json = (pair: Analysed) => JSON.stringify(pair.analysis);
    const first = ARTICLES.map((article) => json(newsframe.analyze(article)));
    expect(
      [...ARTICLES]
        .reverse()
        .map((article) => json(newsframe.analyze(article)))
        .reverse(),
    ).toEqual(first);
    const another = createNewsframe();
    expect(ARTICLES.map((article) => json(another.analyze(article)))).toEqual(first);
  });

  test('comparison and reports do not depend on the order', () => {
    const newsframe = createNewsframe();
    const pairs = ARTICLES.map((article) => ({ article, pair: newsframe.analyze(article) }));
    const all = { title: 't', formats: ['csv', 'markdown', 'json'] as const };
    expect(newsframe.report([...pairs].reverse(), all)).toEqual(newsframe.report(pairs, all));
  });

  test('the built-in hash is SHA-256, as the platform’s', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const [own, platform] = [createNewsframe(), createNewsframe({ hash })];
    expect(own.lexicons).toEqual(platform.lexicons);
    const hostile = { ...ARTICLES[0]!, headline: '🌊 é \ud800', outlet: '__proto__' };
    expect(own.analyze(hostile).analysis).toEqual(platform.analyze(hostile).analysis);
    expect(contentHash(hostile)).toBe(contentHash(hostile, hash));
    expect(contentHash(hostile)).toMatch(/^[0-9a-f]{12}$/);
  });

  test('the article is not changed', () => {
    const article = Object.freeze({ ...ARTICLES[0]!, targets: Object.freeze(['Ada Korran']) });
    expect(() => createNewsframe().analyze(article)).not.toThrow();
  });

  test('results are plain JSON', () => {
    const newsframe = createNewsframe();
    const { analysis } = newsframe.analyze(ARTICLES[0]!);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    const comparison = newsframe.compare(ARTICLES.map((article) => newsframe.analyze(article)));
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});

describe('lexicons', () => {
  const article: Article = {
    id: 'a',
    headline: 'Deluge',
    body: 'Two deluges shocked nobody. A shocking deluge.',
  };
  const marks = (chosen: readonly Lexicon[]) =>
    createNewsframe({ lexicons: chosen })
      .analyze(article)
      .analysis.cues.map(({ entry, text }) => [entry, text]);

  test('one’s own instead of the shipped', () => {
    expect(marks([OWN])).toEqual([
      ['weather/deluge', 'Deluge'],
      ['weather/deluge', 'deluges'],
      ['weather/deluge', 'deluge'],
    ]);
    const { rates } = createNewsframe({ lexicons: [OWN] }).analyze(article).analysis;
    expect(rates.sensational).toEqual({ count: 2 });
    expect(rates.emotive).toBeUndefined();
  });

  test('one’s own beside the shipped, with another stamp', () => {
    const both = [...Object.values(lexicons), OWN];
    expect(marks(both).map(([, text]) => text)).toEqual(expect.arrayContaining(['deluges', 'shocking']));
    const stamp = (options?: { readonly lexicons: readonly Lexicon[] }) =>
      createNewsframe(options).analyze(article).analysis.stamp;
    expect(stamp({ lexicons: both }).lexicons).not.toBe(stamp().lexicons);
    expect(stamp({ lexicons: Object.values(lexicons) })).toEqual(stamp());
  });

  test('none: only the detectors', () => {
    expect(marks([])).toEqual([]);
  });

  test('a pattern that cannot be read is named with its lexicon', () => {
    for (const pattern of ['deluge/zz', '(deluge', '', 'deluge *x', '/v']) {
      const group = { why: 'x', source: 'own', entries: [[pattern, 1, '']] } as const;
      const compile = () => createNewsframe({ lexicons: [{ ...OWN, groups: [...OWN.groups, group] }] });
      expect(compile, pattern).toThrow(/weather/);
      expect(compile, pattern).toThrow(pattern === '' ? 'the pattern is empty' : pattern);
    }
  });
});

describe('reports', () => {
  test('of nothing', () => {
    const newsframe = createNewsframe();
    const files = newsframe.report([], { title: 'Nothing', formats: ['csv', 'markdown', 'json'] });
    expect(files.find(({ path }) => path === 'analyses.jsonl')?.text).toBe('');
    expect(newsframe.compare([]).articles).toBe(0);
  });

  test('name the problems they are given', () => {
    const problems = [{ file: 'a.csv', line: 3, problem: 'this row is empty', hint: 'delete it' }];
    const [page] = createNewsframe().report([], { title: 't', formats: ['markdown'], problems });
    expect(page?.text).toContain('a.csv, line 3: this row is empty');
  });

  test.each(Object.keys(reportFormats))('%s writes files with relative paths', (id) => {
    const newsframe = createNewsframe();
    const pairs = ARTICLES.map((article) => ({ article, pair: newsframe.analyze(article) }));
    const files = newsframe.report(pairs, { title: 't', formats: [id as keyof typeof reportFormats] });
    expect(files.length).toBeGreaterThan(0);
    for (const { path, text } of files) {
      expect(path).toMatch(/^[\w-]+(\/[\w-]+)*\.\w+$/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});

test('withText puts the body behind the headline', () => {
  const { analysis } = createNewsframe().analyze(ARTICLES[1]!);
  const full = withText(analysis, ARTICLES[1]!.body);
  expect(Object.keys(full).slice(0, 5)).toEqual(['schema', 'id', 'outlet', 'headline', 'body']);
  expect({ ...full, body: undefined }).toEqual({ ...analysis, body: undefined });
});

test('VERSION is the package’s', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
});
