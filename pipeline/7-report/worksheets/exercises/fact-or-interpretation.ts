import { type Block, heading, type Line, list, paragraph, strong } from '../../formats/markdown/nodes.ts';
import { cited, markEntry } from '../blocks.ts';
import { onSheet } from '../class-story.ts';
import type { Exercise, PerLevel } from '../exercise.ts';
import { type Pair, passagePairs, type Told } from '../passage-pairs.ts';

/** Pairs on a sheet, and fewer than these are too few to sort. */
const SHOWN: PerLevel<number> = { '6-8': 4, '9-12': 6, college: 8 };
const FEWEST = 2;

export const factOrInterpretation: Exercise = {
  name: 'fact-or-interpretation',
  title: 'Do they disagree on fact or on interpretation?',
  needs: 2,
  standards: {
    commonCore: ['RI.8.9', 'RI.6.9', 'RH.6-8.8', 'RH.9-10.9'],
    c3: ['D3.2', 'D3.3'],
    unesco: ['evaluating information'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Tell apart: two texts give other facts, or they tell the same fact in another way.',
    '9-12': 'Sort where two articles disagree: on a fact, or on how to take it.',
    college:
      'Classify disagreements between texts as factual, verbal or interpretive, and say what would settle each.',
  },
  minutes: { '6-8': 20, '9-12': 25, college: 30 },
  steps: {
    '6-8': [
      'Read each pair.',
      'Tick one box: same fact · different fact · different way of telling it.',
      'For one “different fact”: how could you find out which is right? Could both be?',
      'Share. Change your mind if someone has a better reason.',
    ],
    '9-12': [
      'Read each pair of passages from two articles on the same matter.',
      'Tick: same fact · different fact · different interpretation of the same fact.',
      'For each “different fact” write how you could check it, and whether both could be right.',
      'For each “different interpretation” underline the words that make it.',
    ],
    college: [
      'Classify each pair: same fact, different fact, different interpretation. More than one may hold.',
      'For factual differences: what exactly does each text count or quote, and on whose word?',
      'For interpretive ones: which words carry it, and what would a reader have to believe to accept them?',
      'Which differences could more reporting settle, and which could it not?',
    ],
  },
  sensitive:
    'Students often think one side must be entirely wrong; two figures can count different things and both be right.',
  make: (story, options) => {
    const articles = onSheet(story.tellings, options);
    const pairs = passagePairs(story, articles, { most: SHOWN[options.level], version: options.version });
    if (pairs.length < FEWEST)
      return `fewer than ${FEWEST} passages on the same matter could be set side by side`;
    return {
      articles,
      sheet: pairs.flatMap((pair, i) => sheetPart(pair, i + 1)),
      key: [
        ...pairs.flatMap((pair, i) => keyPart(pair, i + 1)),
        paragraph(
          'The texts alone cannot show which figure or wording is right. A pair can belong to two boxes; the reason decides, not the box.',
        ),
      ],
    };
  },
};

function sheetPart({ a, b }: Pair, number: number): readonly Block[] {
  return [
    heading(3, `Pair ${number}`),
    list(
      [a, b].map(({ article, ...place }): Line => [strong(article.letter), ' ', cited(article.found, place)]),
    ),
    paragraph('☐ same fact   ☐ different fact   ☐ different interpretation   Because: ………………………………………………'),
  ];
}

/** Kinds where the marked words are what to look at. */
const COLOURED: ReadonlySet<Pair['kind']> = new Set(['wording', 'headlines', 'leads']);

const READINGS: Readonly<Record<Pair['kind'], string>> = {
  figures:
    'The figures differ. Different fact, if both count the same thing at the same time; same fact, if one rounds, or counts a part or another day. Check: who counted, what, when?',
  quotation:
    'The same speaker in different words inside quotation marks: at most one can be verbatim. Different fact about what was said; whether the sense differs, too, is for the class to argue.',
  wording:
    'Much the same is told, and one text colours it more: a different interpretation, or a different way of telling it. Marked:',
  headlines:
    'Two headlines of one event. Each chooses a fact and words for it: different interpretation where the same fact is told, different fact where they choose another.',
  leads:
    'Two first sentences. Look which fact each puts first, and which words colour it; what one leaves to later, the other may have in front.',
  same: 'The same in the same or other words, and nothing is marked: same fact. What one text adds or leaves out may still matter.',
};

function keyPart({ kind, a, b }: Pair, number: number): readonly Block[] {
  const marks = !COLOURED.has(kind) ? [] : [a, b].flatMap((told) => marksOf(told));
  return [
    heading(3, `Pair ${number}: ${a.article.letter} and ${b.article.letter}`),
    list(
      [a, b].map(({ article, ...place }): Line => [strong(article.letter), ' ', cited(article.found, place)]),
    ),
    paragraph(READINGS[kind]),
    ...(marks.length === 0 ? [] : [list(marks)]),
  ];
}

function marksOf({ article, passage, start, end }: Told): readonly Line[] {
  return article.found.analysis.cues
    .filter(
      (cue) => cue.passage === passage && start <= cue.start && cue.end <= end && cue.category !== 'hedge',
    )
    .map((cue) => markEntry(article, cue, 'none'));
}
