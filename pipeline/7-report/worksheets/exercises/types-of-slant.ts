import type { Category, Cue, SentenceRow } from '../../../types.ts';
import { CATEGORY_NAMES } from '../../category-names.ts';
import {
  type Block,
  heading,
  type Line,
  list,
  paragraph,
  strong,
  table,
} from '../../formats/markdown/nodes.ts';
import { inCategoryOrder } from '../../order.ts';
import { cited, markEntry, sized } from '../blocks.ts';
import { ranked, shuffled, turned } from '../choose.ts';
import { onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, Level, PerLevel } from '../exercise.ts';
import { UNSEEN, UNSEEN_SHOWN } from '../unseen.ts';

/** Kinds with an example on a sheet, and fewer than these are too few to match. */
const SHOWN: PerLevel<number> = { '6-8': 5, '9-12': 7, college: 9 };
const FEWEST = 3;
/** Longer sentences are texts of their own. */
const LONGEST = 260;

export const typesOfSlant: Exercise = {
  name: 'types-of-slant',
  title: 'Types of slant: match-up',
  needs: 1,
  standards: {
    commonCore: ['RI.6.4', 'RI.8.4', 'RI.8.6', 'RH.6-8.6'],
    c3: ['D3.1', 'D3.2'],
    unesco: ['how media shape content', 'audiences as citizens'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Match kinds of loaded wording with examples, and name what you cannot see in a text at all.',
    '9-12':
      'Match kinds of loaded wording with examples, and tell what wording shows from what it cannot show.',
    college: 'Classify wording by kind, and mark the limits of any analysis that has only the text.',
  },
  minutes: { '6-8': 25, '9-12': 25, college: 30 },
  steps: {
    '6-8': [
      'Part 1: read each sentence and underline the words that do most.',
      'Write the number of the kind beside it. Each kind has at least one sentence.',
      'Compare with your neighbour. If you differ, say which words you looked at.',
      'Part 2: for each row write whom you could ask or where you could look.',
    ],
    '9-12': [
      'Part 1: underline in each sentence the words that carry most.',
      'Write the number of the kind. Each kind has at least one sentence; a sentence may fit two, with reasons.',
      'In pairs, choose one sentence in which the wording is simply accurate. When is it?',
      'Part 2: none of these can be seen in the words. Write for each how you could find out.',
    ],
    college: [
      'Part 1: mark the span in each sentence and assign a kind; give a second one where it is arguable.',
      'Write a fair reading for each: under which facts is the wording simply accurate?',
      'Part 2: for each row name the evidence that would be needed, and who has it.',
      'Which of them would you have to know before you could say anything about a whole outlet?',
    ],
  },
  sensitive:
    'A kind of wording is a name for words, not for a writer; a sentence can be of such a kind and be right.',
  make: (story, options) => {
    const articles = onSheet(story.tellings, options);
    const examples = examplesIn(articles, options.version).slice(0, SHOWN[options.level]);
    if (examples.length < FEWEST)
      return `fewer than ${FEWEST} kinds of loaded wording are marked in its own words`;
    const mixed = shuffled(examples, options.version + 3);
    const kinds = inCategoryOrder(examples.map(({ category }) => category));
    const used = articles.filter((article) => mixed.some((example) => example.article === article));
    return {
      articles: used,
      sheet: [...matchPart(mixed, kinds), ...unseenPart(options.level)],
      key: [...matchKey(mixed, kinds), ...unseenKey(options.level)],
    };
  },
};

interface Example {
  readonly category: Category;
  readonly article: SheetArticle;
  readonly sentence: SentenceRow;
  /** All marks in the sentence but words of caution. */
  readonly cues: readonly Cue[];
}

/** One sentence for each kind: with few other kinds in it, clear ones first. Kinds with the clearest example first. */
function examplesIn(articles: readonly SheetArticle[], version: number): readonly Example[] {
  const all = articles.flatMap((article) =>
    article.found.sentences.flatMap((sentence): Example[] => {
      const cues = marksIn(article, sentence);
      const isWhole = !sentence.furniture && sentence.end - sentence.start <= LONGEST;
      return isWhole
        ? inCategoryOrder(cues.map(({ category }) => category)).map((category) => ({
            category,
            article,
            sentence,
            cues,
          }))
        : [];
    }),
  );
  const used = new Set<SentenceRow>();
  const kinds = inCategoryOrder(all.map(({ category }) => category));
  const first = kinds.flatMap((kind): Example[] => {
    const own = turned(
      ranked(
        all.filter(({ category }) => category === kind),
        clearness,
      ),
      version,
    );
    const example = own.find(({ sentence }) => !used.has(sentence));
    if (example === undefined) return [];
    used.add(example.sentence);
    return [example];
  });
  return ranked(first, clearness);
}

function marksIn({ found }: SheetArticle, { passage, start, end }: SentenceRow): readonly Cue[] {
  return found.analysis.cues.filter(
    (cue) =>
      cue.passage === passage &&
      start <= cue.start &&
      cue.end <= end &&
      cue.voice === 'outlet' &&
      cue.category !== 'hedge',
  );
}

function clearness({ category, cues }: Example): number {
  const strongest = Math.max(
    ...cues.filter((cue) => cue.category === category).map(({ strength }) => strength),
  );
  const others = new Set(cues.map((cue) => cue.category)).size - 1;
  return strongest - others;
}

function matchPart(examples: readonly Example[], kinds: readonly Category[]): readonly Block[] {
  return [
    heading(3, 'Part 1 · Kinds of wording'),
    sized(
      table([
        ['', 'Kind', 'What it is'],
        ...kinds.map((kind, i) => [`${i + 1}`, CATEGORY_NAMES[kind].name, CATEGORY_NAMES[kind].meaning]),
      ]),
      [0.8, 4, 9],
    ),
    sized(
      table([
        ['', 'Sentence', 'Kind', 'When is it simply accurate?'],
        ...examples.map(({ article, sentence }, i): Line[] => [
          letter(i),
          [cited(article.found, sentence)],
          '',
          '',
        ]),
      ]),
      [0.8, 8, 1.4, 4],
    ),
  ];
}

/** Small letters: capital ones stand for articles. */
function letter(i: number): string {
  return String.fromCharCode(97 + i);
}

function matchKey(examples: readonly Example[], kinds: readonly Category[]): readonly Block[] {
  return [
    heading(3, 'Part 1'),
    list(
      examples.map(({ category, article, cues }, i): Line => {
        const [own, others] = [
          cues.filter((cue) => cue.category === category),
          cues.filter((cue) => cue.category !== category),
        ];
        const also =
          others.length === 0
            ? []
            : [
                ' Also marked here: ',
                ...others.flatMap((cue, j) => [
                  j === 0 ? '' : ', ',
                  cited(article.found, cue),
                  ` (${kinds.indexOf(cue.category) + 1 || CATEGORY_NAMES[cue.category].name})`,
                ]),
                '.',
              ];
        return [
          strong(`${letter(i)} → ${kinds.indexOf(category) + 1}`),
          ` (from ${article.letter}) `,
          ...markEntry(article, own[0]!, 'none'),
          ...also,
        ];
      }),
    ),
    paragraph(
      'What can be argued: one phrase can be of two kinds (a fear word is often an emotive word), and where two are marked both numbers are good. A reason from the sentence counts more than the number.',
    ),
  ];
}

function unseenPart(level: Level): readonly Block[] {
  const rows = UNSEEN.slice(0, UNSEEN_SHOWN[level]).map(({ what, example }) => [what, example, '']);
  return [
    heading(3, 'Part 2 · What no text tool can see'),
    sized(table([['What', 'For example', 'How could you find out?'], ...rows]), [4, 6, 6]),
  ];
}

function unseenKey(level: Level): readonly Block[] {
  return [
    heading(3, 'Part 2'),
    paragraph(
      'Word lists and rules find wording: kinds as in part 1, who is quoted and with which verb. What a text leaves out and what it calls people show only beside other texts on the event. The rest is in no text at all; ways to find out:',
    ),
    list(UNSEEN.slice(0, UNSEEN_SHOWN[level]).map(({ what, how }): Line => [strong(`${what}.`), ` ${how}`])),
    paragraph(
      'So a count of loaded phrases describes these words. It does not show whether a text is right or fair, and says nothing about an outlet.',
    ),
  ];
}
