import type { Findings, SpeakerTone, TargetTone, TargetWord } from '../../../types.ts';
import { type ArticleRow, articleColumns, eventColumns } from './article-columns.ts';
import { type Column, type Table, table } from './table.ts';
import { wordList } from './tone.ts';

interface TargetRow extends ArticleRow {
  readonly target: TargetTone;
}

/** targets.csv: one row per article and name, with the words near the name. */
export function targetsTable({ articles }: Findings): Table {
  const columns: Column<TargetRow>[] = [...articleColumns, ...eventColumns, ...targetColumns];
  const rows = articles.flatMap((found) =>
    found.analysis.tone.targets.map((target): TargetRow => ({ found, target })),
  );
  return table('targets', columns, rows);
}

interface SpeakerRow extends ArticleRow {
  readonly said: SpeakerTone;
}

/** speaker-targets.csv: one row per article, speaker and name: the speaker's words near the name. */
export function speakerTargetsTable({ articles }: Findings): Table {
  const columns: Column<SpeakerRow>[] = [...articleColumns, ...eventColumns, ...speakerColumns];
  const rows = articles.flatMap((found) =>
    found.analysis.tone.speakers.map((said): SpeakerRow => ({ found, said })),
  );
  return table('speaker-targets', columns, rows);
}

/** "praised (affected) 3" for a word that tells what is done to the name, "crisis 0.5" for one that stands near. */
function near(words: readonly TargetWord[], isWanted: (word: TargetWord) => boolean): string {
  return words
    .filter(isWanted)
    .map(({ text, link, value, negated }) => {
      const marks = [...(link === 'near' ? [] : [link]), ...(negated ? ['negated'] : [])];
      return `${text}${marks.length === 0 ? '' : ` (${marks.join(', ')})`} ${value}`;
    })
    .join(' | ');
}

const BALANCE = '(P - N) / (P + N) of the weights of positive and negative words near the name';

const targetColumns: readonly Column<TargetRow>[] = [
  {
    name: 'target',
    meaning: 'Name that was asked about, or one of the most mentioned',
    unit: 'text',
    range: 'any',
    value: ({ target }) => target.name,
  },
  {
    name: 'mentions',
    meaning: 'Places where it is named',
    unit: 'places',
    range: '0 or more',
    value: ({ target }) => target.mentions,
  },
  {
    name: 'score',
    meaning: `${BALANCE}; all voices; empty without such words. It tells what is written near a name, not what anybody thinks of it`,
    unit: 'score',
    range: 'from -1 to 1',
    value: ({ target }) => target.score,
  },
  {
    name: 'sentences',
    meaning: 'Sentences with such words',
    unit: 'sentences',
    range: '0 or more',
    value: ({ target }) => target.sentences,
  },
  {
    name: 'label',
    meaning:
      'Given only where the words lean clearly to one side: three sentences, score of 0.6 on either side, and weight enough; in texts below 120 words the weight decides',
    unit: 'word',
    range: 'positive, negative, empty',
    value: ({ target }) => target.label,
  },
  {
    name: 'own_score',
    meaning: "The same for the outlet's own words, headline included",
    unit: 'score',
    range: 'from -1 to 1',
    value: ({ target }) => target.own.score,
  },
  {
    name: 'own_sentences',
    meaning: 'Sentences with such words',
    unit: 'sentences',
    range: '0 or more',
    value: ({ target }) => target.own.sentences,
  },
  {
    name: 'quoted_score',
    meaning: 'The same for words of people quoted, with or without quotation marks',
    unit: 'score',
    range: 'from -1 to 1',
    value: ({ target }) => target.quoted.score,
  },
  {
    name: 'quoted_sentences',
    meaning: 'Sentences with such words',
    unit: 'sentences',
    range: '0 or more',
    value: ({ target }) => target.quoted.sentences,
  },
  {
    name: 'positive_words',
    meaning:
      'Positive words, each with value times weight, joined by " | "; (actor): the name does it, (affected): it is done to the name, (negated): turned round by "not" or the like',
    unit: 'text',
    range: 'any',
    value: ({ target }) => near(target.words, ({ value }) => value > 0),
  },
  {
    name: 'negative_words',
    meaning: 'Negative words in the same way; (against): the name stands after "against"',
    unit: 'text',
    range: 'any',
    value: ({ target }) => near(target.words, ({ value }) => value < 0),
  },
];

const speakerColumns: readonly Column<SpeakerRow>[] = [
  {
    name: 'speaker',
    meaning: 'Who is quoted; empty if not found, never guessed',
    unit: 'text',
    range: 'any',
    value: ({ said }) => said.speaker ?? undefined,
  },
  {
    name: 'target',
    meaning: 'Name, as in targets.csv',
    unit: 'text',
    range: 'any',
    value: ({ said }) => said.target,
  },
  {
    name: 'score',
    meaning: `${BALANCE}, in the words of the speaker`,
    unit: 'score',
    range: 'from -1 to 1',
    value: ({ said }) => said.score,
  },
  {
    name: 'sentences',
    meaning: 'Sentences with such words',
    unit: 'sentences',
    range: '1 or more',
    value: ({ said }) => said.sentences,
  },
  {
    name: 'words',
    meaning: 'The words with their number and mean weight, joined by " | "',
    unit: 'text',
    range: 'any',
    value: ({ said }) => wordList(said.words),
  },
];
