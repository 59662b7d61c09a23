import type { Source } from '../../../types.ts';
import {
  type Block,
  heading,
  type Line,
  list,
  paragraph,
  strong,
  table,
} from '../../formats/markdown/nodes.ts';
import { inReadingOrder } from '../../order.ts';
import { capitalised, counted, toneInWords, wordsBySide } from '../../wording.ts';
import { articleText, cited, markEntry, sized } from '../blocks.ts';
import { pairFor, ranked } from '../choose.ts';
import { lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import { differingFigures } from '../differences.ts';
import type { Exercise, PerLevel } from '../exercise.ts';

/** Marks the key lists for each article. */
const MARKS: PerLevel<number> = { '6-8': 5, '9-12': 8, college: 12 };

export const twinArticles: Exercise = {
  name: 'twin-articles',
  title: 'Twin articles',
  needs: 2,
  standards: {
    commonCore: ['RI.6.9', 'RI.7.9', 'RI.8.9', 'RH.6-8.6', 'RH.9-10.6', 'SL.8.2'],
    c3: ['D3.1', 'D3.3'],
    unesco: ['representation', 'how media shape content'],
    newsLiteracy: [3, 5],
  },
  aim: {
    '6-8': 'Compare how two articles tell the same event.',
    '9-12': 'Compare two articles on one event: words, facts, voices and tone.',
    college: 'Contrast two tellings on wording, selection, sourcing and tone, with a line for every claim.',
  },
  minutes: { '6-8': 40, '9-12': 40, college: 45 },
  steps: {
    '6-8': [
      'One of you reads article A, the other article B. Fill in your column. Write line numbers.',
      'Tell each other what you found. Fill in the other column together.',
      'Put a star at the biggest difference.',
      'Write together: “Someone who read only A would think …; someone who read only B would think …”',
    ],
    '9-12': [
      'In pairs: one reads A, one reads B. Fill in your column, with a line number for each entry.',
      'Exchange and complete the organiser together.',
      'Decide which difference matters most for what a reader will think, and why.',
      'Name one thing both articles do in the same way.',
    ],
    college: [
      'Read both. Fill in the organiser with line references only; no claim without a line.',
      'Separate differences of selection, of wording and of sourcing.',
      'For the largest difference give an ordinary reason (space, time, place, readers) and one that is not.',
      'Say what two articles cannot show about two outlets.',
    ],
  },
  sensitive:
    'Two articles say nothing about two outlets; stop talk of which outlet is “good”, and ask for the line.',
  make: (story, options) => {
    const pair = pairFor(story, options.version);
    if (pair === undefined) return 'it needs two articles';
    const articles = onSheet(pair, options);
    return {
      articles,
      sheet: [organiser(options.level === '6-8'), ...articles.flatMap((article) => articleText(article))],
      key: [
        ...articles.flatMap((article) => keyPart(article, MARKS[options.level])),
        ...figuresPart(articles, differingFigures(story, articles)),
        paragraph(
          'What can be argued: a difference of words need not be a difference of view; a short text must leave out; a local and a national reader need different facts. Two articles are too few to say anything about outlets.',
        ),
      ],
    };
  },
};

const ROWS = [
  'Headline: what does it make you expect?',
  'Words that colour (line)',
  'Facts and numbers only here (line)',
  'Who is heard? Who has most words? (line)',
  'Tone at the beginning and at the end',
];
const EASY = [
  'What does the headline promise?',
  'Strong words (line)',
  'Facts only here (line)',
  'Who speaks? (line)',
  'How do you feel at the end?',
];

function organiser(isEasy: boolean): Block {
  return sized(
    table([['', 'Article A', 'Article B'], ...(isEasy ? EASY : ROWS).map((row) => [row, '', ''])]),
    [3, 5, 5],
  );
}

function keyPart(article: SheetArticle, most: number): readonly Block[] {
  const { found, title } = article;
  const own = found.analysis.cues.filter(
    (cue) => cue.voice === 'outlet' && lineOf(article, cue) !== undefined,
  );
  const marks = inReadingOrder(ranked(own, ({ strength }) => strength).slice(0, most));
  const { tone, sources } = found.analysis;
  const heard = ranked(sources, words)
    .filter((source) => words(source) > 0)
    .slice(0, 6);
  const lines: Line[] = [
    [
      strong('Tone of its own words'),
      ': ',
      toneInWords(tone.own),
      tone.own.hits === 0 ? '' : `. ${wordsBySide(tone.own.words, 5)}`,
    ],
    [
      strong('Voices'),
      ': ',
      heard.length === 0
        ? 'nobody is quoted or reported by name or role'
        : heard
            .map((source) => `${capitalised(source.name)} (${counted(words(source), 'word')})`)
            .join(' · '),
    ],
  ];
  return [
    heading(3, `${title}${title.includes('·') ? '' : ` · ${article.name}`}`),
    list(lines),
    ...(marks.length === 0
      ? [paragraph('Nothing is marked in its own words as printed.')]
      : [
          paragraph(
            own.length > marks.length
              ? `The ${marks.length} strongest of ${own.length} marks in its own words:`
              : 'Marks in its own words:',
          ),
          list(marks.map((cue) => markEntry(article, cue))),
        ]),
  ];
}

function words({ quotedTokens, paraphrasedTokens }: Source): number {
  return quotedTokens + paraphrasedTokens;
}

function figuresPart(
  articles: readonly SheetArticle[],
  groups: ReturnType<typeof differingFigures>,
): readonly Block[] {
  if (groups.length === 0) return [];
  const rows = groups.slice(0, 6).map((group): Line => {
    const parts = group.flatMap(({ article, place }, i) => {
      const line = lineOf(article, place);
      return [i === 0 ? '' : ' · ', strong(line ?? article.letter), ' ', cited(article.found, place)];
    });
    return parts;
  });
  return [
    heading(3, 'Figures that differ'),
    list(rows),
    paragraph(
      `They may count different things. Ask of ${articles.length === 2 ? 'both' : 'each'}: what is counted, where, when, and on whose word?`,
    ),
  ];
}
