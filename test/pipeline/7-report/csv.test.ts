import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../pipeline/7-report/index.ts';
import { bareFixture, findings, sensitivity, withArticles } from './fixture.ts';

type Row = Record<string, string>;

function read(
  name: string,
  options = { excel: false, text: true },
  given = findings,
): { fields: string[]; rows: Row[] } {
  const file = formats.csv.write(given, options).find(({ path }) => path === `${name}.csv`);
  const { data, meta, errors } = papaparse.parse<Row>(file?.text ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { fields: meta.fields ?? [], rows: data };
}

/** Every table, with the columns that hold article text. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  articles: [],
  sentences: ['text'],
  cues: ['sentence'],
  elements: ['sentence'],
  quotes: ['text'],
  sources: [],
  figures: [],
  tone: [],
  targets: [],
  'speaker-targets': [],
  outlets: [],
  contrasts: [],
  keyness: [],
  distances: [],
  stories: [],
  variants: ['text_a', 'text_b'],
  'figure-groups': [],
  coverage: ['item', 'sentence'],
  copies: ['text_a', 'text_b'],
  labels: [],
  kwic: ['left', 'right'],
  wire: [],
  codebook: [],
};
const names = Object.keys(TABLES);

describe('csv', () => {
  it('writes the tables in order', () => {
    expect(formats.csv.write(findings, { excel: false, text: true }).map(({ path }) => path)).toEqual(
      names.map((name) => `${name}.csv`),
    );
  });

  it('writes a header and nothing else when there is nothing to tell', () => {
    const [, sentences] = formats.csv.write(withArticles([]), { excel: false, text: false });
    expect(sentences?.text).toBe(
      'article_id,outlet,passage,sentence_no,start,end,paragraph_no,tokens,quoted_tokens,furniture,tone_score,tone_hits,cues\r\n',
    );
  });

  it('puts a byte order mark at the start only for Excel', () => {
    const start = (excel: boolean) =>
      new Set(
        formats.csv.write(findings, { excel, text: true }).map(({ text }) => text.startsWith('\uFEFF')),
      );
    expect([...start(true)]).toEqual([true]);
    expect([...start(false)]).toEqual([false]);
  });

  it('ends every line with CR LF', () => {
    const [articles] = formats.csv.write(findings, { excel: false, text: true });
    expect(articles?.text.split('\r\n')).toHaveLength(6);
  });

  it.each(names)('describes every column of %s.csv in the codebook, in order', (name) => {
    for (const text of [true, false]) {
      const options = { excel: false, text };
      const described = read('codebook', options).rows.filter(({ file }) => file === `${name}.csv`);
      expect(described.map(({ column }) => column)).toEqual(read(name, options).fields);
      expect(described.every(({ meaning, unit, range }) => meaning && unit && range)).toBe(true);
    }
  });

  it('names columns in snake_case, each once', () => {
    for (const name of names) {
      const { fields } = read(name);
      expect(new Set(fields).size).toBe(fields.length);
      expect(fields.filter((field) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(field))).toEqual([]);
    }
  });
});

describe('tone.csv', () => {
  it('has three rows per article, the gap beside the headline only', () => {
    const { rows } = read('tone');
    expect(rows.map(({ part }) => part)).toEqual(
      findings.articles.flatMap(() => ['headline', 'own', 'quoted']),
    );
    const [headline, own, quoted] = rows;
    expect(headline).toMatchObject({
      article_id: 'example-1',
      score: '-0.612372',
      low: '',
      density: '',
      hits: '1',
      coverage: '0.2',
      words: 'slams ×1 -2',
      gap: '-0.29',
      percentile: '12.5',
      stretches_higher: '80',
      stretches_lower: '5',
      headline_only: 'reckless | Tick|Tock',
      support_start: '0',
      support_end: '74',
    });
    expect(own).toMatchObject({
      score: '-0.320457',
      low: '-0.51',
      density: '-0.61',
      polarity: '-0.333333',
      positive: '3',
      negative: '6',
      sentences: '40',
      sentences_with_hits: '8',
      coverage: '0.00686',
      words: 'chaos ×2 -2 | heart attack ×1 -2 | hope ×1 2',
      gap: '',
      headline_only: '',
    });
    expect(quoted).toMatchObject({ score: '', words: '', coverage: '0' });
  });

  it('keeps apart what is missing and what is 0', () => {
    const [headline] = read('tone').rows.filter(({ article_id }) => article_id === 'bare');
    expect(headline).toMatchObject({
      score: '',
      gap: '',
      percentile: '',
      headline_only: '',
      support_start: '',
    });
  });
});

describe('targets.csv and speaker-targets.csv', () => {
  it('have a row per name, with the words and how they came to count', () => {
    expect(read('targets').rows).toMatchObject([
      {
        article_id: 'example-1',
        target: 'town council',
        mentions: '3',
        score: '-0.8',
        sentences: '3',
        label: 'negative',
        own_score: '1',
        quoted_sentences: '2',
        positive_words: 'plan 0.5',
        negative_words: 'failed (actor) -3',
      },
      { target: "'=Reed", score: '', sentences: '0', label: '', positive_words: '', negative_words: '' },
    ]);
  });

  it('have a row per speaker and name; nobody is guessed', () => {
    expect(read('speaker-targets').rows).toMatchObject([
      { speaker: 'Reed', target: 'town council', score: '-1', sentences: '2', words: 'failed ×2 -3' },
      { speaker: '', target: 'town council', words: 'war ×1 -1' },
    ]);
  });
});

describe('articles.csv', () => {
  it('has the same category columns for all, in the order of the categories', () => {
    const { fields } = read('articles');
    expect(fields.filter((field) => /^(count|rate)_/.test(field))).toEqual([
      'count_emotive',
      'rate_emotive',
      'count_fear',
      'rate_fear',
      'count_vague_source',
      'rate_vague_source',
      'count_reporting_verb',
      'rate_reporting_verb',
    ]);
  });

  it('keeps missing empty and zero zero', () => {
    const [plain, other, , bare] = read('articles').rows;
    expect(other).toMatchObject({
      count_emotive: '0',
      rate_emotive: '0',
      count_fear: '',
      rate_fear: '',
      url: '',
      tone_headline_score: '',
    });
    expect(bare).toMatchObject({
      outlet: '',
      date: '',
      quoted_share: '',
      tokens_own: '0',
      count_emotive: '',
    });
    expect(plain).toMatchObject({
      quoted_share: '0.1',
      tone_own_score: '-0.320457',
      tone_own_low: '-0.51',
      tone_own_hits: '9',
    });
  });

  it('disarms formulas in text and joins cautions', () => {
    expect(read('articles').rows[2]).toMatchObject({
      article_id: "'=cmd",
      outlet: "'@Hostile *News* | <b>",
      date: "'-1",
      event: "'\tTab first",
      cautions: "'@caution | second | caution",
    });
  });
});

describe('other tables', () => {
  it('cues.csv: a mark with its sentence', () => {
    expect(read('cues').rows[3]).toEqual({
      article_id: 'example-1',
      outlet: 'The Daily Example',
      passage: 'body',
      sentence_no: '1',
      start: '47',
      end: '73',
      text: 'plunge the town into chaos',
      category: 'fear',
      strength: '2',
      voice: 'outlet',
      speaker: '',
      about: 'Reed',
      negated: 'false',
      entry: 'fear/plunge the town into chaos',
      reason: '“plunge the town into chaos” is worth a second look.',
      neutral: 'cause delays',
      counter: '',
      sentence: 'The mayor slammed a plan on Tuesday that could plunge the town into chaos.',
    });
  });

  it('elements.csv: a wording that may be disputed, with its sentence', () => {
    expect(read('elements').rows[0]).toEqual({
      article_id: 'example-1',
      outlet: 'The Daily Example',
      passage: 'body',
      sentence_no: '1',
      start: '47',
      end: '73',
      element: 'problem',
      text: 'plunge the town into chaos',
      voice: 'outlet',
      speaker: '',
      entry: 'problem/plunge the town into chaos',
      reason: '“plunge the town into chaos” names a problem.',
      sentence: 'The mayor slammed a plan on Tuesday that could plunge the town into chaos.',
    });
  });

  it('sensitivity.csv: only if it was asked for', () => {
    const options = { excel: false, text: true };
    const paths = formats.csv.write({ ...findings, sensitivity }, options).map(({ path }) => path);
    expect(paths).toContain('sensitivity.csv');
    expect(read('sensitivity', options, { ...findings, sensitivity }).rows[1]).toEqual({
      target: 'The Daily Example',
      reference: 'Sample Post',
      category: 'emotive',
      counting: 'without arguable marks',
      more_in: 'The Daily Example',
      verdict: 'no longer clear',
      clear: 'false',
      count_target: '12',
      words_target: '1312',
      per100_target: '0.914634',
      count_reference: '1',
      words_reference: '240',
      per100_reference: '0.416667',
      ratio: '2.195122',
      low: '0.3',
      high: '90',
      p: '0.7',
    });
  });

  it('quotes.csv: a quotation with its speaker', () => {
    expect(read('quotes').rows).toEqual([
      {
        article_id: 'example-1',
        outlet: 'The Daily Example',
        passage: 'body',
        sentence_no: '3',
        start: '116',
        end: '144',
        type: 'direct',
        speaker: 'Jo Bloom',
        speaker_mention: 'Jo Bloom',
        speaker_role: '',
        speaker_named: 'true',
        verb: 'say',
        stance: 'neutral',
        rule: 'quote-verb-name',
        content: '116-144',
        text: 'This is a war on passengers,',
      },
    ]);
  });

  it('sentences.csv: counts from 1 and has no tone for page furniture', () => {
    const { rows } = read('sentences');
    expect(rows[1]).toMatchObject({
      passage: 'body',
      sentence_no: '1',
      paragraph_no: '1',
      tone_score: '-0.612345',
    });
    expect(rows[5]).toMatchObject({ sentence_no: '5', furniture: 'true', tone_score: '' });
  });

  it('outlets.csv: one row per outlet and category', () => {
    const { rows } = read('outlets');
    expect(rows).toHaveLength(4 * 3);
    expect(rows[5]).toMatchObject({
      outlet: 'Sample Post',
      category: 'reporting-verb',
      own_tokens: '240',
      count_own: '',
      count_headline: '',
    });
    expect(rows[3]).toMatchObject({
      category: 'emotive',
      count_own: '0',
      per100: '0',
      high: '1.537033',
      count_quoted: '1',
    });
  });

  it('keyness.csv: both counts, totals and rates, signs kept', () => {
    expect(read('keyness').rows[2]).toEqual({
      scope: 'corpus',
      story: '',
      texts: 'all',
      target: 'The Daily Example',
      reference: 'the others',
      feature: 'fare',
      more_in: 'the others',
      count_target: '1',
      count_reference: '6',
      total_target: '1312',
      total_reference: '300',
      rate_target: '0.762195',
      rate_reference: '20',
      log_ratio: '-4.1',
      log_odds_z: '-2.4',
      g2: '14.1',
      articles: '2',
    });
  });

  it('has no column of article text under text=false', () => {
    const fields = (name: string, text: boolean) => read(name, { excel: false, text }).fields;
    const left = (name: string) => fields(name, true).filter((field) => !fields(name, false).includes(field));
    expect(Object.fromEntries(names.map((name) => [name, left(name)]))).toEqual(TABLES);
  });

  it('does not round or pad what is not a finite number', () => {
    const broken = {
      ...bareFixture,
      analysis: {
        ...bareFixture.analysis,
        tone: { ...bareFixture.analysis.tone, own: { ...bareFixture.analysis.tone.own, score: Number.NaN } },
      },
    };
    expect(read('articles', { excel: false, text: true }, withArticles([broken])).rows[0]).toMatchObject({
      tone_own_score: '',
    });
  });
});
