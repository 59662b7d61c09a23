import { headlineOf } from '../../formats/markdown/label.ts';
import {
  type Block,
  heading,
  type Line,
  list,
  paragraph,
  quotation,
  strong,
  table,
} from '../../formats/markdown/nodes.ts';
import { inReadingOrder } from '../../order.ts';
import { capitalised, counted } from '../../wording.ts';
import { articleText, cited, markEntry, sized, writingLines } from '../blocks.ts';
import { markedFirst, pairFor, ranked } from '../choose.ts';
import { type ClassStory, lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import { onlyIn } from '../differences.ts';
import type { Exercise, Level, PerLevel } from '../exercise.ts';
import { headlineKey } from './headline-dissection.ts';

/** Marks the key lists for each article, and rows for students. */
const MARKS: PerLevel<number> = { '6-8': 4, '9-12': 6, college: 8 };
const ROWS: PerLevel<number> = { '6-8': 3, '9-12': 4, college: 5 };

export const lesson: Exercise = {
  name: 'lesson',
  title: 'A lesson of 45 minutes',
  needs: 1,
  standards: {
    commonCore: ['RI.6.6', 'RI.8.9', 'RH.6-8.6', 'RH.9-10.6', 'SL.8.1'],
    c3: ['D3.1', 'D3.3', 'D4.3'],
    unesco: ['how media shape content', 'representation'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Read the news closely: headline, words, voices, what is missing.',
    '9-12':
      'Read one event closely, from the headline to what is missing, and put the difference in one sentence.',
    college:
      'Run through a frame analysis in brief: headline, wording, sourcing, selection, neutral statement.',
  },
  minutes: { '6-8': 45, '9-12': 45, college: 45 },
  steps: {
    '6-8': [
      'Work in pairs. Do parts 1 to 5 in order; your teacher tells you when to go on.',
      'Give a line number for everything you find.',
    ],
    '9-12': [
      'Work in pairs. Do parts 1 to 5 in order; your teacher keeps the time.',
      'No claim without a line number.',
    ],
    college: [
      'Work in pairs, parts 1 to 5 in order.',
      'No claim without a line; note every point on which the two of you differ.',
    ],
  },
  sensitive: 'Read both texts beforehand; if the event touches anyone in class, take another story.',
  make: (story, options) => {
    const pair = pairFor(story, options.version);
    const tellings = pair ?? markedFirst(story, options.version).slice(0, 1);
    const articles = onSheet(tellings, options).filter(({ found }) => found.article.body.trim() !== '');
    if (articles.length === 0) return 'its article has no text';
    const { level } = options;
    return {
      articles,
      sheet: [
        ...readFirst(),
        ...parts(articles, level),
        ...articles.flatMap((article) => articleText(article)),
      ],
      key: keyPart(story, articles, level),
    };
  },
};

/** Marks on words help, and a word of warning before them; both are what research found to work. */
function readFirst(): readonly Block[] {
  return [
    quotation(
      [strong('Read this first')],
      'Every text chooses words, voices and facts. A strong word is not wrong because it is strong, and a plain text can leave things out. You are asked what the words do, not whether the writer is good or bad.',
    ),
  ];
}

function parts(articles: readonly SheetArticle[], level: Level): readonly Block[] {
  const rows = (head: readonly string[], count: number) =>
    table([[...head], ...Array.from({ length: count }, () => head.map(() => ''))]);
  const isPair = articles.length > 1;
  return [
    heading(3, 'Part 1 · Headlines (8 minutes)'),
    sized(
      table([
        ['Headline', 'What it makes you expect'],
        ...articles.map(({ found, letter }): Line[] => [[strong(letter), ` ${headlineOf(found)}`], '']),
      ]),
      [1, 1],
    ),
    heading(3, `Part 2 · Loaded words (10 minutes)${isPair ? ': one of you takes A, the other B' : ''}`),
    sized(
      rows(['Line', 'Word or phrase', 'Own or quoted', 'When it would be simply right'], ROWS[level]),
      [1.4, 5, 2.6, 6],
    ),
    heading(3, 'Part 3 · Voices (8 minutes)'),
    sized(rows(['Who is heard (line)', 'Who is only talked about (line)'], 3), [1, 1]),
    heading(
      3,
      isPair
        ? 'Part 4 · What does one tell and the other not? (8 minutes)'
        : 'Part 4 · Plain words (8 minutes): one loaded sentence, again without judging',
    ),
    isPair
      ? sized(rows(['Only in A (line)', 'Only in B (line)'], 3), [1, 1])
      : sized(rows(['Line', 'The same facts in plain words'], 2), [1, 8]),
    heading(
      3,
      isPair
        ? 'Part 5 · A headline both could print (6 minutes)'
        : 'Part 5 · A headline anybody could print (6 minutes)',
    ),
    sized(rows(['Your headline', 'Line that supports it'], 1), [5, 2]),
    paragraph([
      strong('Before you go (2 minutes).'),
      isPair
        ? ' How do the two differ, in one sentence? And in one word?'
        : ' What does the wording do, in one sentence? And in one word?',
    ]),
    writingLines(2),
  ];
}

function keyPart(story: ClassStory, articles: readonly SheetArticle[], level: Level): readonly Block[] {
  const isPair = articles.length > 1;
  return [
    heading(2, 'Plan'),
    sized(
      table([
        ['Minutes', 'What', 'The long form of it'],
        ['0–3', 'Read the box “Read this first” aloud; hand out the texts', '–'],
        ['3–11', 'Part 1: headlines', 'Headline dissection'],
        ['11–21', 'Part 2: loaded words', 'Loaded-word hunt'],
        ['21–29', 'Part 3: voices', 'Source and voice count'],
        [
          '29–37',
          isPair ? 'Part 4: what one tells and the other does not' : 'Part 4: plain words',
          isPair ? 'What is left out?' : 'Neutral rewrite',
        ],
        ['37–43', 'Part 5: a headline', isPair ? 'Headline swap' : 'Headline reality check'],
        ['43–45', 'One sentence, one word', '–'],
      ]),
      [1, 5, 3],
    ),
    heading(2, 'Part 1'),
    ...articles.flatMap((article) => headlineKey(article, 'printed')),
    heading(2, 'Part 2'),
    ...articles.flatMap((article) => marksPart(article, MARKS[level])),
    heading(2, 'Part 3'),
    list(articles.map((article) => voices(article))),
    ...(isPair ? onlyPart(story, articles) : []),
    paragraph(
      'What can be argued: every mark above. A good lesson ends with two students who keep different views and both have a line for theirs.',
    ),
  ];
}

function marksPart(article: SheetArticle, most: number): readonly Block[] {
  const own = article.found.analysis.cues.filter(
    (cue) => cue.passage === 'body' && cue.voice === 'outlet' && lineOf(article, cue) !== undefined,
  );
  const marks = inReadingOrder(ranked(own, ({ strength }) => strength).slice(0, most));
  return [
    heading(3, `Article ${article.letter}`),
    marks.length === 0
      ? paragraph('Nothing is marked in its own words as printed.')
      : list(marks.map((cue) => markEntry(article, cue))),
  ];
}

function voices({ letter, found }: SheetArticle): Line {
  const { sources, accused } = found.analysis;
  const words = sources.map((source) => ({ source, words: source.quotedTokens + source.paraphrasedTokens }));
  const heard = ranked(
    words.filter((one) => one.words > 0),
    (one) => one.words,
  ).map((one) => `${capitalised(one.source.name)} (${counted(one.words, 'word')})`);
  const unheard = [...new Set(accused.filter((one) => !one.heard).map(({ name }) => name))];
  return [
    strong(letter),
    ` ${heard.length === 0 ? 'Nobody is quoted or reported.' : `Heard in the whole article: ${heard.join(' · ')}.`}`,
    unheard.length === 0
      ? ''
      : ` Said to be accused or blamed, and no words of theirs were found: ${unheard.join(', ')}.`,
  ];
}

function onlyPart(story: ClassStory, articles: readonly SheetArticle[]): readonly Block[] {
  const [a, b] = [articles[0]!, articles[1]!];
  const blocks = [
    [a, b],
    [b, a],
  ].flatMap(([one, other]) => {
    const places = onlyIn(story, one!.telling, other!.telling)
      .flatMap((place) => {
        const line = lineOf(one!, place);
        return line === undefined ? [] : [[strong(line), ' ', cited(one!.found, place)]];
      })
      .slice(0, 4);
    return places.length === 0
      ? []
      : [heading(3, `In ${one!.letter}, not found in ${other!.letter}`), list(places)];
  });
  return [
    heading(2, 'Part 4'),
    ...(blocks.length === 0
      ? [paragraph('No figure and nobody named in one was missing from the other; look for other facts.')]
      : blocks),
    paragraph(
      'Sentences with a figure, or somebody named, that was not found in the other text as supplied. It may be told there in other words.',
    ),
  ];
}
