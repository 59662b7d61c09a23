import { headlineOf } from '../../formats/markdown/label.ts';
import {
  type Block,
  heading,
  type Line,
  list,
  paragraph,
  strong,
  table,
} from '../../formats/markdown/nodes.ts';
import { headlineToneInWords } from '../../wording.ts';
import { cited, markEntry, sized, toFill } from '../blocks.ts';
import { ranked, turned } from '../choose.ts';
import { onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, PerLevel } from '../exercise.ts';

/** Headlines on a sheet. */
const SHOWN: PerLevel<number> = { '6-8': 2, '9-12': 3, college: 5 };

export const headlineDissection: Exercise = {
  name: 'headline-dissection',
  title: 'Headline dissection',
  needs: 1,
  standards: {
    commonCore: ['RI.6.4', 'RI.6.6', 'RH.6-8.6', 'RH.9-10.6'],
    c3: ['D3.1'],
    unesco: ['how media shape content'],
    newsLiteracy: [3],
  },
  aim: {
    '6-8': 'See how single words in a headline make readers expect something.',
    '9-12': 'See which words of a headline tell what happened and which tell how to take it.',
    college: 'Separate, word by word, what a headline reports from the stance its wording suggests.',
  },
  minutes: { '6-8': 20, '9-12': 20, college: 25 },
  steps: {
    '6-8': [
      'Read each headline on its own. Underline every word that makes you feel something.',
      'Write one sentence for each: what do you expect the article to say?',
      'Write each headline again so that nobody can tell what the writer thinks. Keep all facts.',
      'Compare with your neighbour. Did you underline the same words?',
    ],
    '9-12': [
      'Underline the words that carry a feeling, a judgement or a picture. Circle the facts.',
      'Write one sentence for each headline: what does it make you expect?',
      'Rewrite each headline so that it keeps every fact and leaves the judgement to readers.',
      'In pairs: for one word you underlined, argue that it is simply accurate.',
    ],
    college: [
      'Mark evaluative words, metaphors, verbs of saying and missing doers. Note whose voice each word is in.',
      'State in one sentence what each headline presupposes.',
      'Rewrite each with the same propositional content and no marked word. Note what was lost.',
      'For each marked word give the strongest case that it is the accurate one.',
    ],
  },
  sensitive: 'Headlines put the hardest facts first; read them yourself before the class does.',
  make: (story, options) => {
    const withWords = story.tellings.filter(({ found }) => /\p{L}/u.test(found.article.headline));
    if (withWords.length === 0) return 'none of its articles has a headline';
    const best = ranked(withWords, ({ found }) => headlineCues(found.analysis.cues).length);
    const articles = onSheet(turned(best, options.version).slice(0, SHOWN[options.level]), options);
    return {
      articles,
      sheet: articles.flatMap((article) => sheetPart(article)),
      key: articles.flatMap((article) => headlineKey(article)),
    };
  },
};

function headlineCues<Cue extends { readonly passage: string }>(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter(({ passage }) => passage === 'headline');
}

function sheetPart({ letter, title, found }: SheetArticle): readonly Block[] {
  return [
    heading(3, title),
    paragraph([strong(headlineOf(found))]),
    sized(
      table(
        toFill(
          ['Question', 'Your answer'],
          [
            [`What does headline ${letter} make you expect?`],
            ['Words worth a second look, and why'],
            ['The same facts, in your words'],
          ],
        ),
      ),
      [1, 2],
    ),
  ];
}

/** A headline with its marks, its tone words, and what only it has. */
export function headlineKey(article: SheetArticle, lines: 'printed' | 'none' = 'none'): readonly Block[] {
  const { title, found } = article;
  const whole = { passage: 'headline', start: 0, end: found.article.headline.length } as const;
  const cues = headlineCues(found.analysis.cues);
  const marks = cues.map((cue) => markEntry(article, cue, lines));
  const { headlineOnly } = found.analysis.tone.gap;
  const more: Line[] = [
    [
      'Tone words of the headline: ',
      headlineToneInWords(found.analysis.tone.headline),
      '. Such values are general; a word can be plain fact here.',
    ],
    ...(headlineOnly.length === 0
      ? []
      : [`Only in the headline, in no form in the body: ${headlineOnly.join(', ')}.`]),
  ];
  return [
    heading(3, title),
    paragraph([cited(found, whole)]),
    ...(marks.length === 0
      ? [
          paragraph(
            'Nothing is marked in this headline. A class may still find a word that steers: the order of the facts, a verb, a name, what is not said.',
          ),
        ]
      : [list(marks)]),
    list(more),
  ];
}
