import type { Figure, Mention } from '../../../types.ts';
import { headlineOf } from '../../formats/markdown/label.ts';
import { type Block, heading, list, paragraph, strong, table } from '../../formats/markdown/nodes.ts';
import { listed } from '../../wording.ts';
import { articleText, cited, sized, toFill } from '../blocks.ts';
import { ranked, turned } from '../choose.ts';
import { lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise } from '../exercise.ts';

export const headlineRealityCheck: Exercise = {
  name: 'headline-reality-check',
  title: 'Headline reality check',
  needs: 1,
  standards: {
    commonCore: ['RI.6.1', 'RI.6.8', 'RI.8.8', 'RH.9-10.8'],
    c3: ['D3.2', 'D3.3'],
    unesco: ['evaluating information'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Check whether the article really says what its headline says.',
    '9-12': 'Find what in the body supports each part of the headline, and what does not.',
    college: 'Test each proposition of the headline against the evidence the body gives for it.',
  },
  minutes: { '6-8': 25, '9-12': 25, college: 30 },
  steps: {
    '6-8': [
      'Read only the headline. Break it into small claims: who, what, how many, how bad. Write them into the table.',
      'Read the article. For each claim write the number of the line that supports it.',
      'Tick: the body says the same, says less, or does not say it.',
      'Write one sentence: would you keep this headline?',
    ],
    '9-12': [
      'Read only the headline and split it into single claims in the table.',
      'Read the article and give for each claim the line that supports it most.',
      'Judge: the body says as much, says less, or does not say it. Note whose word it is: the outlet’s or a speaker’s.',
      'Write a headline that the body supports entirely.',
    ],
    college: [
      'Split the headline into propositions, with what each presupposes.',
      'For each, give the lines that support it and the source those lines name.',
      'Judge the support: full, weaker (hedged, one source, a quotation), none.',
      'Discuss what a headline may leave to the body.',
    ],
  },
  sensitive:
    'A headline that goes further than its body is no proof of a wish to deceive; headlines are short and often written by somebody else.',
  make: (story, options) => {
    const usable = story.tellings.filter(
      ({ found }) => /\p{L}/u.test(found.article.headline) && found.article.body.trim() !== '',
    );
    const best = ranked(usable, ({ found }) => found.analysis.tone.gap.headlineOnly.length);
    const [article] = onSheet(turned(best, options.version).slice(0, 1), options);
    if (article === undefined) return 'no article of it has both a headline and a text';
    return { articles: [article], sheet: sheetPart(article), key: keyPart(article) };
  },
};

function sheetPart(article: SheetArticle): readonly Block[] {
  const head = ['What the headline says', 'Line', 'As much', 'Less', 'Not there'];
  const rows = Array.from({ length: 5 }, () => []);
  return [
    paragraph([strong(headlineOf(article.found))]),
    sized(table(toFill(head, rows)), [9, 2, 2.5, 2, 3]),
    ...articleText(article),
  ];
}

function keyPart(article: SheetArticle): readonly Block[] {
  const { found } = article;
  const { gap } = found.analysis.tone;
  const whole = { passage: 'headline', start: 0, end: found.article.headline.length } as const;
  const { support } = gap;
  const place = support === null ? undefined : ({ passage: 'body', ...support } as const);
  const line = place === undefined ? undefined : lineOf(article, place);
  const supportBlock =
    place === undefined
      ? paragraph(
          'No sentence of the body shares half of the headline’s words. It may say the same in other words; let students show where.',
        )
      : paragraph([
          'The sentence that shares most words with the headline',
          line === undefined ? ' (further down than the printed lines): ' : ': ',
          ...(line === undefined ? [] : [strong(line), ' ']),
          cited(found, place),
          ' Does it say as much?',
        ]);
  return [
    paragraph([cited(found, whole)]),
    supportBlock,
    ...partsBlock('Names in the headline', article, namesIn(article)),
    ...partsBlock('Figures in the headline', article, figuresIn(article)),
    ...(gap.headlineOnly.length === 0
      ? [paragraph('Every valued word and name of the headline comes again in the body.')]
      : [
          paragraph(
            `In no form in the body: ${listed(gap.headlineOnly)}. The body may say the same in other words; if it does not, the headline says more than its text.`,
          ),
        ]),
    paragraph(
      'What can be argued: a headline may sum up what the body tells in many words, and it may stand in for a quotation. “Says less” and “does not say it” are both open to reasons.',
    ),
  ];
}

interface Pair {
  readonly inHeadline: Mention | Figure;
  readonly inBody: (Mention | Figure) | undefined;
}

function namesIn({ found }: SheetArticle): readonly Pair[] {
  const { mentions } = found.analysis;
  return mentions
    .filter(({ passage }) => passage === 'headline')
    .map((inHeadline) => ({
      inHeadline,
      inBody: mentions.find(({ passage, actor }) => passage === 'body' && actor === inHeadline.actor),
    }));
}

function figuresIn({ found }: SheetArticle): readonly Pair[] {
  const { figures } = found.analysis;
  return figures
    .filter(({ passage }) => passage === 'headline')
    .map((inHeadline) => ({
      inHeadline,
      inBody: figures.find(
        ({ passage, value, unit }) =>
          passage === 'body' && value === inHeadline.value && unit === inHeadline.unit,
      ),
    }));
}

function partsBlock(title: string, article: SheetArticle, pairs: readonly Pair[]): readonly Block[] {
  if (pairs.length === 0) return [];
  const lines = pairs.map(({ inHeadline, inBody }) => {
    const line = inBody === undefined ? undefined : lineOf(article, inBody);
    const where =
      inBody === undefined
        ? ['not found in the body under this name.']
        : line === undefined
          ? ['comes in the body further down than the printed lines.']
          : ['first in the body at ', strong(line), ', ', cited(article.found, inBody), '.'];
    return [cited(article.found, inHeadline), ': ', ...where];
  });
  return [heading(3, title), list(lines)];
}
