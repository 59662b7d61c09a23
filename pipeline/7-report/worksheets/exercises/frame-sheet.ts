import { entmanElements } from '../../../lexicons/entman-elements.ts';
import type { Category, FrameElement, FrameElementKind } from '../../../types.ts';
import { CATEGORY_NAMES, VOICE_NAMES } from '../../category-names.ts';
import {
  type Block,
  heading,
  type Line,
  list,
  paragraph,
  strong,
  table,
} from '../../formats/markdown/nodes.ts';
import { capitalised, listed } from '../../wording.ts';
import { articleText, cited, sized } from '../blocks.ts';
import { ranked, turned } from '../choose.ts';
import { lineOf, onSheet, type PlaceIn, type SheetArticle } from '../class-story.ts';
import type { Exercise, Level, PerLevel } from '../exercise.ts';

/** Articles on a sheet, if the story has as many. */
const ARTICLES: PerLevel<number> = { '6-8': 1, '9-12': 2, college: 2 };
/** Characters of a sentence that the key gives whole. */
const LONGEST = 260;

export const frameSheet: Exercise = {
  name: 'frame-sheet',
  title: 'Frame sheet: problem, cause, judgement, remedy',
  needs: 1,
  standards: {
    commonCore: ['RI.8.6', 'RI.9-10.6', 'RH.9-10.6', 'RH.11-12.6'],
    c3: ['D3.1', 'D3.4'],
    unesco: ['how media shape content', 'representation'],
    newsLiteracy: [3, 5],
  },
  aim: {
    '6-8': 'Find out what a text says is wrong, why, who judges it, and what should be done.',
    '9-12':
      'Fill in the four parts of a frame for each text, with a line for each: problem, cause, judgement, remedy.',
    college:
      'Reconstruct the frame of each text by Entman’s four functions, and account for the empty fields.',
  },
  minutes: { '6-8': 25, '9-12': 35, college: 45 },
  steps: {
    '6-8': [
      'Read the text.',
      'Fill in the sheet. Write a few words of the text and the line. Leave a field empty if the text does not say it.',
      'Write who says it: the text itself, or somebody who is quoted.',
      'Look at your empty fields. Did the text leave it out, or did you have to guess it?',
      'Tell your neighbour the whole frame in one sentence: “The problem is …, because of …; that is …; so … should …”',
    ],
    '9-12': [
      'Read the texts; in pairs, one takes each.',
      'Fill in the column of yours: words, line, and whose words they are (the text’s own, or a speaker’s).',
      'Leave a field empty where no sentence says it. An empty field is a finding.',
      'Compare: same problem? same cause? Who is asked to do what?',
      'Say each frame in one sentence. Who would tell it otherwise, and how?',
    ],
    college: [
      'Read Entman’s four functions in the table; a frame need not have all of them, and one sentence can serve several.',
      'Fill in the sheet with quoted words, line and voice. Do not infer: what is only implied goes in brackets.',
      'For every empty field decide: absent from the text, implied, or in a part that was not printed.',
      'Contrast the frames. Which function differs, and is the difference in the outlet’s words or in the choice of speakers?',
      'State a counter-frame that keeps every fact of the text.',
    ],
  },
  sensitive:
    'Frames name who is to blame; discuss how a text says it, and keep judgement on real people out of the grade book.',
  make: (story, options) => {
    const tellings = story.tellings.filter(({ found }) => found.article.body.trim() !== '');
    const all = onSheet(tellings, options);
    const chosen = turned(ranked(all, functions), options.version).slice(0, ARTICLES[options.level]);
    const articles = onSheet(
      tellings.filter((telling) => chosen.some((article) => article.telling === telling)),
      options,
    );
    if (articles.length === 0) return 'its articles have no text';
    return {
      articles,
      sheet: [frameTable(articles, options.level), ...articles.flatMap((article) => articleText(article))],
      key: [
        ...articles.flatMap((article) => frameKey(article)),
        paragraph(
          'What can be argued: most of it. The tool knows some hundred turns of phrase for each part and sees no meaning; a sentence it did not mark may be the heart of the frame, and one it marked may be beside the point. A report need not have a remedy, or a judgement: an empty field can be good reporting.',
        ),
        paragraph(
          'The four parts are from R. M. Entman, Framing: Toward Clarification of a Fractured Paradigm, Journal of Communication 43(4), 1993, 51–58, p. 52.',
        ),
      ],
    };
  },
};

/** Parts of a frame that have a marked sentence in print, a little for more sentences, and least for loaded words. */
function functions(article: SheetArticle): number {
  const printed = elementsOf(article);
  const own = article.found.analysis.cues.filter(({ voice }) => voice === 'outlet').length;
  return (
    new Set(printed.map(({ element }) => element)).size +
    Math.min(printed.length, 9) / 10 +
    Math.min(own, 90) / 1000
  );
}

function elementsOf(article: SheetArticle): readonly FrameElement[] {
  return article.found.analysis.elements.filter((element) => lineOf(article, element) !== undefined);
}

const QUESTIONS: Readonly<Record<FrameElementKind, PerLevel<string>>> = {
  problem: {
    '6-8': 'What is the problem?',
    '9-12': 'Problem: what is wrong, and for whom?',
    college: 'Define the problem: what is said to happen, at whose cost?',
  },
  cause: {
    '6-8': 'Who or what caused it?',
    '9-12': 'Cause: who or what is said to have brought it about?',
    college: 'Diagnose the cause: which agent or force is named?',
  },
  judgement: {
    '6-8': 'Who says it is right or wrong?',
    '9-12': 'Judgement: what is called right or wrong, and by whom?',
    college: 'Judge: which moral measure is applied, in whose voice?',
  },
  remedy: {
    '6-8': 'What should be done?',
    '9-12': 'Remedy: what should be done, and by whom?',
    college: 'Suggest a remedy: what is asked for, of whom, and with what promised effect?',
  },
};

function frameTable(articles: readonly SheetArticle[], level: Level): Block {
  const columns = articles.flatMap(({ letter }) => [`${letter}: words (line)`, `${letter}: who says it?`]);
  const rows = entmanElements.map(({ id }) => [QUESTIONS[id][level], ...columns.map(() => '')]);
  return sized(table([['', ...columns], ...rows]), [4, ...articles.flatMap(() => [5, 2.6])]);
}

function frameKey(article: SheetArticle): readonly Block[] {
  const printed = elementsOf(article);
  const empty = entmanElements.filter(({ id }) => !printed.some(({ element }) => element === id));
  return [
    heading(3, `Article ${article.letter} · ${article.name}`),
    list([
      ...entmanElements.flatMap(({ id }) =>
        printed
          .filter(({ element }) => element === id)
          .map((element): Line => [strong(`${PARTS[id]}.`), ' ', ...elementEntry(article, element)]),
      ),
      ...(empty.length === 0
        ? []
        : [
            [
              strong(`${capitalised(listed(empty.map(({ id }) => PARTS[id].toLowerCase())))}.`),
              ' No sentence was marked; find one or say why there is none.',
            ],
          ]),
    ]),
    ...where(
      article,
      empty.map(({ id }) => id),
    ),
  ];
}

/** Kinds of marks that often stand where a part of the frame is. */
const NEAR: Readonly<Record<FrameElementKind, readonly Category[]>> = {
  problem: ['fear', 'speculation'],
  cause: ['agency', 'label'],
  judgement: ['moral', 'emotive', 'dominance'],
  remedy: [],
};
/** Marks named for each part. */
const HINTS = 2;

/** Where to look for parts that have no marked sentence: the article's own loaded words. */
function where(article: SheetArticle, empty: readonly FrameElementKind[]): readonly Block[] {
  const lines = empty.flatMap((id): Line[] => {
    const cues = article.found.analysis.cues.filter(
      (cue) =>
        cue.voice === 'outlet' && NEAR[id].includes(cue.category) && lineOf(article, cue) !== undefined,
    );
    if (cues.length === 0) return [];
    const places = ranked(cues, ({ strength }) => strength)
      .slice(0, HINTS)
      .flatMap(
        (cue): Exclude<Line, string> => [
          ' ',
          strong(lineOf(article, cue)!),
          ' ',
          cited(article.found, cue),
          ` (${CATEGORY_NAMES[cue.category].name}).`,
        ],
      );
    return [[strong(`${PARTS[id]}?`), ...places]];
  });
  return lines.length === 0 ? [] : [paragraph('Loaded words that may lead to an empty part:'), list(lines)];
}

const PARTS: Readonly<Record<FrameElementKind, string>> = {
  problem: 'Problem',
  cause: 'Cause',
  judgement: 'Judgement',
  remedy: 'Remedy',
};

function elementEntry(article: SheetArticle, element: FrameElement): Exclude<Line, string> {
  const { voice, speaker, reason } = element;
  const whole = sentenceOf(element);
  const place = lineOf(article, whole) === undefined ? element : whole;
  const whose =
    voice === 'outlet' ? VOICE_NAMES.outlet : `${VOICE_NAMES[voice]}, ${speaker ?? 'speaker not found'}`;
  return [strong(lineOf(article, place)!), ' ', cited(article.found, place), ` — ${whose}. ${reason}`];
}

/** The sentence of a marked wording, which says what is the problem; a very long one would hide it. */
function sentenceOf({ passage, start, end, sentence: [from, to] }: FrameElement): PlaceIn {
  return to - from > LONGEST ? { passage, start, end } : { passage, start: from, end: to };
}
