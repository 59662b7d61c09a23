import type { Cue, Figure, Mention } from '../../../types.ts';
import { type Block, heading, type Line, list, paragraph } from '../../formats/markdown/nodes.ts';
import { inReadingOrder } from '../../order.ts';
import { cited, linesText, markEntry, writingLines } from '../blocks.ts';
import { ranked } from '../choose.ts';
import { onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, PerLevel } from '../exercise.ts';
import type { TextLine } from '../text-lines.ts';

/** Marks a paragraph needs to be worth rewriting, and lines it has at least and at most; else what is second best. */
const BEST = { marks: 2, least: 3, most: 10 } as const;
const SECOND = { marks: 1, least: 2, most: 14 } as const;
const ROOM: PerLevel<number> = { '6-8': 7, '9-12': 9, college: 11 };

interface Paragraph {
  readonly article: SheetArticle;
  readonly lines: readonly TextLine[];
  readonly start: number;
  readonly end: number;
  /** In the outlet's own words; words of caution are none to be made plainer. */
  readonly cues: readonly Cue[];
}

export const neutralRewrite: Exercise = {
  name: 'neutral-rewrite',
  title: 'Neutral rewrite',
  needs: 1,
  standards: {
    commonCore: ['RI.6.4', 'L.6.5', 'W.6.4', 'W.9-10.4'],
    c3: ['D4.3'],
    unesco: ['how media shape content'],
    newsLiteracy: [3],
  },
  aim: {
    '6-8': 'Say the same facts in plain words.',
    '9-12': 'Rewrite a paragraph so that every fact stays and the judgement is left to readers.',
    college: 'Rewrite a densely evaluated passage, and account for what plain wording loses.',
  },
  minutes: { '6-8': 20, '9-12': 20, college: 25 },
  steps: {
    '6-8': [
      'Read the paragraph. Underline words that tell you what to think or feel.',
      'Write the paragraph again in plain words.',
      'Check the keep-the-facts list: tick each one you kept.',
      'Choose one word you changed. When would the first word be fine?',
    ],
    '9-12': [
      'Underline every word or phrase that judges, colours or exaggerates.',
      'Rewrite the paragraph. Change as few words as you can.',
      'Tick the keep-the-facts list: nothing may be lost, nothing added.',
      'Justify two changes, and one word you kept on purpose.',
    ],
    college: [
      'Identify evaluative wording, presuppositions and missing doers.',
      'Rewrite with minimal changes; keep every fact on the list, and attribute judgements instead of deleting them where you can.',
      'State for each change what is lost: a shade of meaning, a source, a true severity.',
      'Compare two rewrites: where they differ, is either of them neutral?',
    ],
  },
  sensitive:
    'Plain words can play down harm; where the event is grave, say that a strong word may be the accurate one.',
  make: (story, options) => {
    const paragraphs = onSheet(story.tellings, options).flatMap((article) => paragraphsOf(article));
    const fitting = [BEST, SECOND].map(({ marks, least, most }) =>
      paragraphs.filter(
        ({ cues, lines }) => cues.length >= marks && lines.length >= least && lines.length <= most,
      ),
    );
    const dense = ranked(fitting.find((some) => some.length > 0) ?? [], density);
    const found = dense[options.version % Math.max(dense.length, 1)];
    if (found === undefined) return 'no paragraph of it has a loaded word of the outlet’s own';
    const article = onSheet([found.article.telling], options)[0]!;
    return {
      articles: [article],
      sheet: sheetPart({ ...found, article }, ROOM[options.level]),
      key: keyPart({ ...found, article }),
    };
  },
};

/** Marks for each line; a paragraph with facts to keep is better work. */
function density(paragraph: Paragraph): number {
  const { article, cues, lines } = paragraph;
  return cues.length / (lines.length + 2) + Math.min(factsIn(article, paragraph).length, 4) / 20;
}

function paragraphsOf(article: SheetArticle): readonly Paragraph[] {
  const numbers = [...new Set(article.lines.map(({ paragraph }) => paragraph))].filter((n) => n > 0);
  return numbers.map((n) => {
    const lines = article.lines.filter(({ paragraph }) => paragraph === n);
    const [start, end] = [lines[0]!.start, lines.at(-1)!.end];
    const cues = inReadingOrder(article.found.analysis.cues).filter(
      (cue) =>
        cue.passage === 'body' &&
        cue.voice === 'outlet' &&
        cue.category !== 'hedge' &&
        start <= cue.start &&
        cue.end <= end,
    );
    return { article, lines, start, end, cues };
  });
}

function sheetPart({ article, lines, ...span }: Paragraph, room: number): readonly Block[] {
  const facts = factsIn(article, span);
  return [
    heading(3, article.title),
    linesText(lines),
    ...(facts.length === 0 ? [] : [heading(3, 'Keep the facts'), list(facts)]),
    heading(3, 'Your paragraph'),
    writingLines(room),
  ];
}

/** Figures, and people, places and organisations named, each once, in order. */
function factsIn(
  { found }: SheetArticle,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Line[] {
  const isHere = (place: Figure | Mention) =>
    place.passage === 'body' && start <= place.start && place.end <= end;
  const places = [...found.analysis.figures, ...found.analysis.mentions].filter(isHere);
  const seen = new Set<string>();
  return places
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined)
    .map((place) => ['☐ ', cited(found, place)]);
}

function keyPart({ article, cues }: Paragraph): readonly Block[] {
  return [
    heading(3, 'Marked in the outlet’s own words'),
    list(cues.map((cue) => markEntry(article, cue, 'all'))),
    paragraph(
      'The other wordings are offers for that phrase alone; they may need another grammar in the sentence. A rewrite is good when a reader learns the same facts and could still take either side.',
    ),
    paragraph(
      'What can be argued: a strong word can be the exact one, and a plain word can hide how grave something is. Where a judgement belongs to somebody, “critics say”, with a name, keeps it and tells whose it is.',
    ),
  ];
}
