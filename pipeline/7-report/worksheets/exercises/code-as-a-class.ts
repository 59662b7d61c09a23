import { CATEGORIES, type Category } from '../../../types.ts';
import { CATEGORY_NAMES } from '../../category-names.ts';
import { type Block, heading, list, paragraph, strong, table } from '../../formats/markdown/nodes.ts';
import { inReadingOrder } from '../../order.ts';
import { articleText, markEntry, sized } from '../blocks.ts';
import { markedFirst } from '../choose.ts';
import { lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, Level, PerLevel } from '../exercise.ts';

/** Columns of the table coders fill in: one mark a row. */
const CODING_COLUMNS = ['coder', 'article', 'line', 'words', 'category', 'reason'] as const;

/** Kinds to choose from: fewer for the younger, all of them at college. */
const KINDS: PerLevel<readonly Category[]> = {
  '6-8': ['emotive', 'intensifier', 'label', 'fear', 'vague-source', 'reporting-verb'],
  '9-12': [
    'emotive',
    'intensifier',
    'label',
    'fear',
    'conflict-metaphor',
    'sensational',
    'speculation',
    'vague-source',
    'reporting-verb',
    'scare-quote',
  ],
  college: CATEGORIES,
};

export const codeAsAClass: Exercise = {
  name: 'code-as-a-class',
  title: 'Code as a class and compute agreement',
  needs: 1,
  standards: {
    commonCore: ['RI.6.4', 'RH.9-10.6', 'SL.8.1', 'SL.9-10.1'],
    c3: ['D3.3', 'D4.1'],
    unesco: ['evaluating information'],
    newsLiteracy: [4],
  },
  aim: {
    '6-8': 'Mark the same text alone, and find out how far the class agrees.',
    '9-12': 'Code a text independently, measure how far the class agrees, and argue the disagreements.',
    college:
      'Carry out a small content analysis: independent coding, Krippendorff’s α with its interval, revision of the codebook.',
  },
  minutes: { '6-8': 45, '9-12': 45, college: 60 },
  steps: {
    '6-8': [
      'Choose a code, such as B7. Do not use your name.',
      'Read the text. Work alone.',
      'For each word or phrase you mark, write a row: line, the exact words, the kind, and why.',
      'Your teacher puts all tables together. Look at the words the class disagrees on most.',
      'Explain your choice. You may change your mind; you need not.',
    ],
    '9-12': [
      'Choose a code without your name. Code alone: no talking until everybody has finished.',
      'One row for each mark: line, exact words as printed, kind, reason.',
      'Mark whole phrases, no single letters; the same words may get two kinds in two rows.',
      'Put the files together and run the command below. α of 1 is full agreement, 0 is what chance gives.',
      'Take the phrases you disagree on most: is it the word, the kind, or where the phrase ends?',
    ],
    college: [
      'Agree on the unit and on what each kind includes; then code alone, under a code.',
      'One row for each mark: line, exact words as printed, kind, reason.',
      'Put the files together and run the command below; read α with its interval. Few units give wide intervals.',
      'Compare: α per kind, pairs of coders, and the tool as one more coder. It is no referee.',
      'Rewrite the definition of the kind with the lowest α, and say how you would test it.',
    ],
  },
  sensitive:
    'Use codes, never names, in the files; low agreement is a result to talk about and nobody’s failure.',
  make: (story, options) => {
    const [article] = onSheet(markedFirst(story, options.version).slice(0, 1), options);
    if (article === undefined || article.found.article.body.trim() === '') return 'its article has no text';
    return {
      articles: [article],
      sheet: sheetPart(article, options.level),
      key: keyPart(article, options.level),
      table: codingTemplate(article),
    };
  },
};

function sheetPart(article: SheetArticle, level: Level): readonly Block[] {
  const { id } = article;
  return [
    heading(3, 'The kinds'),
    list(KINDS[level].map((kind) => [strong(kind), `: ${CATEGORY_NAMES[kind].meaning}`])),
    heading(3, 'How to write it down'),
    paragraph([
      'Type into the table (CSV) you are given, or write on paper and type later. ',
      'For this text the column “article” is always ',
      strong(id),
      '. With all files in one folder: ',
      { type: 'inlineCode', value: 'newsframe agree codes/*.csv' },
    ]),
    sized(
      table([
        [...CODING_COLUMNS],
        ['B7', id, '2', 'the words as printed', KINDS[level][0]!, 'why'],
        ...Array.from({ length: 1 }, () => CODING_COLUMNS.map((name) => (name === 'article' ? id : ''))),
      ]),
      [2.6, 6.1, 2, 6.6, 4.4, 6.6],
    ),
    ...articleText(article),
  ];
}

function keyPart(article: SheetArticle, level: Level): readonly Block[] {
  const printed = inReadingOrder(article.found.analysis.cues).filter(
    (cue) => lineOf(article, cue) !== undefined,
  );
  const asked = printed.filter(({ category }) => KINDS[level].includes(category));
  return [
    paragraph(
      'There is no key to what a class should mark. For comparison, this is what the tool would mark as one more coder; people who do this for a living agree only in part, too (α about 0.4 on a public benchmark of loaded wording).',
    ),
    ...(asked.length === 0
      ? [paragraph('Of these kinds it marks nothing in the printed lines.')]
      : [list(asked.map((cue) => markEntry(article, cue)))]),
    paragraph(
      'What can be argued: whether a phrase is loaded depends on what is known to be true, on the reader, and on where a phrase ends. Ask for the reason column first. α of 0.80 and more is called firm in research, from 0.67 tentative; below that, the definition of the kind needs work, or the text is open.',
    ),
  ];
}

/** The template: its head, and rows with the article's id filled in. Ids that a spreadsheet would take for a formula get a blank before. */
function codingTemplate(article: SheetArticle): readonly (readonly string[])[] {
  const { id } = article;
  return [[...CODING_COLUMNS], ...Array.from({ length: 20 }, () => ['', id, '', '', '', ''])];
}
