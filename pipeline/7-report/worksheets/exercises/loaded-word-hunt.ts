import type { Cue } from '../../../types.ts';
import { type Block, heading, list, paragraph, table } from '../../formats/markdown/nodes.ts';
import { inReadingOrder } from '../../order.ts';
import { counted } from '../../wording.ts';
import { articleText, markEntry, sized } from '../blocks.ts';
import { markedFirst } from '../choose.ts';
import { lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, PerLevel } from '../exercise.ts';

/** Rows of the table students fill in. */
const ROWS: PerLevel<number> = { '6-8': 8, '9-12': 12, college: 16 };

export const loadedWordHunt: Exercise = {
  name: 'loaded-word-hunt',
  title: 'Loaded-word hunt',
  needs: 1,
  standards: {
    commonCore: ['RI.6.4', 'RI.8.4', 'RH.6-8.6', 'RH.9-10.6'],
    c3: ['D3.1', 'D3.2'],
    unesco: ['how media shape content', 'evaluating information'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Find words that carry a feeling or an opinion, and tell whose words they are.',
    '9-12': 'Find loaded words by line and keep the outlet’s own words apart from words it quotes.',
    college: 'Code loaded wording by line and voice, and mark every decision that is arguable.',
  },
  minutes: { '6-8': 25, '9-12': 30, college: 40 },
  steps: {
    '6-8': [
      'Read the whole text once without a pencil.',
      'Read again. Underline words that carry a feeling or an opinion.',
      'Write each one into the table with its line number. Tick whether the outlet says it or a person who is quoted.',
      'Tick “arguable” if someone could say: that word is simply right.',
      'Compare with your neighbour. Choose one word you do not agree on.',
    ],
    '9-12': [
      'Read the whole text once without marking anything.',
      'Read again and write each loaded word or phrase into the table with its line number.',
      'Tick whose word it is: the outlet’s own, or quoted (in quotation marks or reported).',
      'Tick “arguable” where the word may simply be accurate, and say when it would be.',
      'Compare in pairs. Which words did only one of you find?',
    ],
    college: [
      'Read the whole text once without marking anything.',
      'Code each loaded span: line, exact words, voice, kind of loading, arguable or not.',
      'Decide before you start what a span is (a word or the whole phrase) and keep to it.',
      'Compare with a second coder; count the spans both have, and those only one has.',
      'Discuss: is the disagreement about meaning, about voice, or about where a span ends?',
    ],
  },
  sensitive:
    'Loaded words are often words for violence, fear or groups of people; talk about the wording, not about anyone in the room.',
  make: (story, options) => {
    const [article] = onSheet(markedFirst(story, options.version).slice(0, 1), options);
    if (article === undefined || article.found.article.body.trim() === '') return 'its article has no text';
    return {
      articles: [article],
      sheet: sheetPart(article, ROWS[options.level]),
      key: huntKey(article),
    };
  },
};

function sheetPart(article: SheetArticle, rows: number): readonly Block[] {
  const head = ['Line', 'Word or phrase', 'Own', 'Quoted', 'Arguable', 'Why?'];
  const empty = Array.from({ length: rows }, () => head.map(() => ''));
  return [sized(table([head, ...empty]), [2, 8, 2, 3, 3.4, 8]), ...articleText(article)];
}

/** What is marked in the printed lines: own words, arguable ones, words of others. */
export function huntKey(article: SheetArticle): readonly Block[] {
  const printed = inReadingOrder(article.found.analysis.cues).filter(
    (cue) => lineOf(article, cue) !== undefined,
  );
  const parts: readonly (readonly [string, readonly Cue[]])[] = [
    [
      'In the outlet’s own words',
      printed.filter(({ voice, strength }) => voice === 'outlet' && strength > 1),
    ],
    [
      'In the outlet’s own words, arguable',
      printed.filter(({ voice, strength }) => voice === 'outlet' && strength === 1),
    ],
    ['In quotations and reported speech', printed.filter(({ voice }) => voice !== 'outlet')],
  ];
  const quoted = printed.filter(({ voice }) => voice !== 'outlet').length;
  return [
    paragraph(
      printed.length === 0
        ? 'Nothing is marked in these lines. That is a finding worth talking about: what makes this wording plain?'
        : `The tool marks ${counted(printed.length, 'phrase')} in these lines, ${quoted} of them in words of others. Students will find others, with reason; ask what the word does in its sentence.`,
    ),
    ...parts.flatMap(([title, cues]) =>
      cues.length === 0 ? [] : [heading(3, title), list(cues.map((cue) => markEntry(article, cue)))],
    ),
  ];
}
