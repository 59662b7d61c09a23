import type { Findings } from '../../../types.ts';
import { CATEGORY_NAMES } from '../../category-names.ts';
import { inCategoryOrder } from '../../order.ts';
import { capitalised, counted, grouped } from '../../wording.ts';
import { type Block, heading, type Line, list, paragraph, strong, table } from './nodes.ts';

/** How things are counted, with which lists, and what that cannot show. */
export function method(findings: Findings): Block[] {
  return [
    heading(2, 'Method and limits'),
    heading(3, 'How things are counted'),
    list(DEFINITIONS.map(([term, meaning]): Line => [strong(term), `: ${meaning}`])),
    ...kinds(findings),
    heading(3, 'What this cannot show'),
    list(limits(findings)),
    ...lists(findings),
    paragraph(
      `Made with newsframe ${findings.version}. The same texts, word lists and version give the same report.`,
    ),
  ];
}

const DEFINITIONS: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Own words',
    'the words of the text below the headline that stand outside quotation marks, reported speech and page furniture. The headline is counted by itself.',
  ],
  [
    'Quotation marks and reported speech',
    'words of the people quoted, with or without quotation marks. They have counts of their own and are never added to the outlet’s.',
  ],
  [
    'Mark',
    'a phrase that a word list or a rule knows. Arguable: reasonable readers may see nothing in it. Clear: most will see the point. Strong: hard to overlook. The grades are the list authors’ view.',
  ],
  [
    'Rate',
    'marks in own words for every 100 own words. With fewer than 120 own words there is no rate. The range beside it is an exact 95% Poisson interval.',
  ],
  [
    'Tone',
    'every sentence gets a value between −1 and 1 from general word values (AFINN, with corrections and additions for news), turned round after “not”, made more by “very” and less by “slightly”; what follows “but” counts more than what stands before it. The tone is the mean over all sentences. No tone is given with fewer than 8 valued words or 120 words; a headline is shown with its words instead of a figure.',
  ],
  [
    'Headline beside its body',
    'the values of the headline’s words are added up and held against those of every stretch of the body that has as many words. Words count as the same if they share a stem (“humiliated”, “humiliation”).',
  ],
  [
    'Words near a name',
    'valued words in one sentence with the name; the further away, the less they weigh. Verbs that tell who does something to whom count for the one concerned: “Vale slammed Reed” counts for Reed. What a person says counts for nobody but those it is said of. “Mostly” means: at least three sentences, and four fifths of the weight on one side.',
  ],
  [
    'Single words',
    'occurrences for every 1,000 own words. The order comes from a log-odds score that only sorts; it is not a test.',
  ],
];

function kinds({ articles }: Findings): Block[] {
  const used = inCategoryOrder(articles.flatMap(({ analysis }) => analysis.cues.map((cue) => cue.category)));
  if (used.length === 0) return [];
  const lines = used.map(
    (category): Line => [
      strong(capitalised(CATEGORY_NAMES[category].name)),
      `: ${CATEGORY_NAMES[category].meaning}.`,
    ],
  );
  return [heading(3, 'The kinds of marks in this report'), list(lines)];
}

function limits({ articles }: Findings): string[] {
  const words = articles.reduce(
    (sum, { analysis: { tokens } }) => sum + tokens.own + tokens.quoted + tokens.indirect,
    0,
  );
  return [
    'The marks come from word lists and simple rules, which hear no irony, know no background and check no facts.',
    `The report describes ${counted(articles.length, 'article')} with ${counted(words, 'word')}. It says nothing about anything an outlet published elsewhere.`,
    'Careful readers disagree about marks like these. Nobody has checked the marks in this report by hand: overrule any of them if you can say why.',
    'Quotations and speakers are found automatically. Some will be credited to the wrong person, or to nobody; look them up in the article.',
    'The lists were put together for English-language political news, mostly American and British. They fit other subjects and other kinds of English less well.',
    'Tone uses general word values, and many words mean something else in the news: “defence” or “united” need not be good or bad.',
    'What seems to be missing from an article may stand in a part that was cut off, or in a later version.',
    'Few marks do not make a text accurate, and many marks do not make it wrong. Another wording is one option, not the correct answer.',
  ];
}

function lists({ lexicons }: Findings): Block[] {
  const title = heading(3, 'The word lists');
  if (lexicons.length === 0) return [title, paragraph('No word list was in use.')];
  const rows = lexicons.map(({ id, category, entries, source, licence, hash }): Line[] => [
    id,
    CATEGORY_NAMES[category].name,
    grouped(entries),
    source,
    licence,
    hash,
  ]);
  return [title, table([['List', 'Kind of mark', 'Entries', 'Source', 'Licence', 'Hash'], ...rows])];
}
