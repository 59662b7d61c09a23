import type { Findings, HeadlineGap, Score, ToneWord } from '../../../types.ts';
import { type ArticleRow, articleColumns, eventColumns } from './article-columns.ts';
import { type Column, type Table, table } from './table.ts';

const PARTS = ['headline', 'own', 'quoted'] as const;

interface Row extends ArticleRow {
  readonly part: (typeof PARTS)[number];
  readonly score: Score;
  /** Only beside the headline. */
  readonly gap?: HeadlineGap;
}

/** tone.csv: three rows per article: headline, own words, quoted words. */
export function toneTable({ articles }: Findings): Table {
  const rows = articles.flatMap((found) => {
    const { tone } = found.analysis;
    return PARTS.map((part): Row => {
      const row = { found, part, score: tone[part] };
      return part === 'headline' ? { ...row, gap: tone.gap } : row;
    });
  });
  const columns: Column<Row>[] = [...articleColumns, ...eventColumns, ...scoreColumns, ...gapColumns];
  return table('tone', columns, rows);
}

/** Words with how often they occur and what one counts. */
export function wordList(words: readonly ToneWord[]): string {
  return words
    .map(({ word, count, value, negated }) => `${word}${negated ? ' (negated)' : ''} ×${count} ${value}`)
    .join(' | ');
}

const scoreColumns: readonly Column<Row>[] = [
  {
    name: 'part',
    meaning: "Headline, the outlet's own words of the body, or its words in quotation marks",
    unit: 'word',
    range: PARTS.join(', '),
    value: ({ part }) => part,
  },
  {
    name: 'score',
    meaning:
      'Mean over all sentences of S/√(S²+15), S being the sum of word values; empty below 8 valued or 120 words, but given for every headline with a valued word',
    unit: 'score',
    range: 'from -1 to 1',
    value: ({ score }) => score.score,
  },
  {
    name: 'low',
    meaning: 'Lower end of the 95 % t-interval of the score over sentences; never for a headline',
    unit: 'score',
    range: 'from -1 to 1',
    value: ({ score }) => score.low,
  },
  {
    name: 'high',
    meaning: 'Upper end of it',
    unit: 'score',
    range: 'from -1 to 1',
    value: ({ score }) => score.high,
  },
  {
    name: 'density',
    meaning: 'Sum of the word values per 100 words; empty where the score of a body is',
    unit: 'value per 100 words',
    range: 'any',
    value: ({ score }) => score.density,
  },
  {
    name: 'polarity',
    meaning: '(positive - negative) / (positive + negative) words; empty where the score of a body is',
    unit: 'share',
    range: 'from -1 to 1',
    value: ({ score }) => score.polarity,
  },
  {
    name: 'hits',
    meaning: 'Words and set phrases that have a value',
    unit: 'words',
    range: '0 or more',
    value: ({ score }) => score.hits,
  },
  {
    name: 'positive',
    meaning: 'Of these, above 0 as used here, after "not" and the like',
    unit: 'words',
    range: '0 to hits',
    value: ({ score }) => score.positive,
  },
  {
    name: 'negative',
    meaning: 'Of these, below 0',
    unit: 'words',
    range: '0 to hits',
    value: ({ score }) => score.negative,
  },
  {
    name: 'tokens',
    meaning: 'Words',
    unit: 'words',
    range: '0 or more',
    value: ({ score }) => score.tokens,
  },
  {
    name: 'coverage',
    meaning: 'Valued words ÷ words; empty without words',
    unit: 'share',
    range: '0 to 1',
    value: ({ score: { hits, tokens } }) => (tokens === 0 ? undefined : hits / tokens),
  },
  {
    name: 'sentences',
    meaning: 'Sentences with a word of this part',
    unit: 'sentences',
    range: '0 or more',
    value: ({ score }) => score.sentences,
  },
  {
    name: 'sentences_with_hits',
    meaning: 'Of these, with a valued word',
    unit: 'sentences',
    range: '0 to sentences',
    value: ({ score }) => score.sentencesWithHits,
  },
  {
    name: 'words',
    meaning:
      'The valued words with their number and mean value as used, joined by " | "; (negated): turned round by "not" or the like',
    unit: 'text',
    range: 'any',
    value: ({ score }) => wordList(score.words),
  },
];

const gapColumns: readonly Column<Row>[] = [
  {
    name: 'gap',
    meaning:
      'Headline rows: score of the headline - mean score of all body sentences; empty with too few words on either side',
    unit: 'score',
    range: 'from -2 to 2',
    value: ({ gap }) => gap?.difference,
  },
  {
    name: 'percentile',
    meaning:
      'Headline rows: share of body stretches of the same length that are lower than the headline, plus half of those that are the same',
    unit: 'percent',
    range: '0 to 100',
    value: ({ gap }) => gap?.percentile,
  },
  {
    name: 'stretches_higher',
    meaning: 'Headline rows: share of those stretches that are higher than the headline',
    unit: 'percent',
    range: '0 to 100',
    value: ({ gap }) => gap?.higher,
  },
  {
    name: 'stretches_lower',
    meaning: 'Headline rows: share of those stretches that are lower than the headline',
    unit: 'percent',
    range: '0 to 100',
    value: ({ gap }) => gap?.lower,
  },
  {
    name: 'headline_only',
    meaning: 'Headline rows: valued words and names that the body has in no form, joined by " | "',
    unit: 'text',
    range: 'any',
    value: ({ gap }) => gap?.headlineOnly.join(' | '),
  },
  {
    name: 'support_start',
    meaning:
      'Headline rows: first character of the body sentence that shares most words with the headline; empty if none shares half of them',
    unit: 'UTF-16 offset in the body',
    range: '0 or more',
    value: ({ gap }) => gap?.support?.start,
  },
  {
    name: 'support_end',
    meaning: 'One past its last character',
    unit: 'UTF-16 offset in the body',
    range: 'support_start or more',
    value: ({ gap }) => gap?.support?.end,
  },
];
