import type { Mention } from '../../../types.ts';
import {
  type Block,
  heading,
  type Line,
  list,
  paragraph,
  strong,
  table,
} from '../../formats/markdown/nodes.ts';
import { capitalised, counted } from '../../wording.ts';
import { articleText, cited, sized } from '../blocks.ts';
import { ranked, turned } from '../choose.ts';
import { lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, Level, PerLevel } from '../exercise.ts';
import { type Heard, heardIn, withoutSpeaker } from '../heard.ts';

/** Rows of the table students fill in, and people the key names who are talked about only. */
const ROWS: PerLevel<number> = { '6-8': 7, '9-12': 8, college: 11 };
const TALKED_ABOUT = 6;

export const sourceAndVoiceCount: Exercise = {
  name: 'source-and-voice-count',
  title: 'Source and voice count',
  needs: 1,
  standards: {
    commonCore: ['RI.6.6', 'RI.8.8', 'RH.6-8.6', 'RH.9-10.6'],
    c3: ['D3.1', 'D3.2'],
    unesco: ['representation', 'evaluating information'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Find out who gets to speak in a news text, and how much.',
    '9-12': 'Count whose words a text hands on, how many, and whether the people blamed are heard.',
    college:
      'Make a source ledger: who is heard, at what length, how identified, and who is only talked about.',
  },
  minutes: { '6-8': 30, '9-12': 30, college: 40 },
  steps: {
    '6-8': [
      'Read the text. Put a stroke in the margin wherever somebody’s words are handed on, with or without quotation marks.',
      'Write each person or group into the first table once, with the first line.',
      'Count the words inside quotation marks for each. Two of you count the same person; if you differ, count again.',
      'Draw one box for every ten words. Who has the longest bar?',
      'Fill in the second table. Whom would you like to ask, and what?',
    ],
    '9-12': [
      'Read the text and mark in the margin every line in which somebody else’s words are handed on.',
      'Enter each source once: first line; N (named), R (only a role, such as a teacher) or K (name kept back).',
      'Count the words in quotation marks, and estimate those reported without them (a full line has about ten).',
      'Fill in the second table: who is blamed or much talked about, and are they heard?',
      'In pairs: which one voice would change the text most if it were added?',
    ],
    college: [
      'Decide in writing what counts as a source (a document? a crowd? somebody who wants something?) and keep to it.',
      'Enter each source once: first line; named, role only, or name kept back; words in quotation marks; words reported.',
      'Work out the share of the largest source in all words handed on.',
      'Fill in the second table; blame can stand in a verb, in a noun, or in a sentence without a doer.',
      'Compare with a second coder. On which source do you differ, and which rule would settle it?',
    ],
  },
  sensitive:
    'People in the news may be victims or accused; count what the text gives them to say, and leave open what they deserve.',
  make: (story, options) => {
    const candidates = onSheet(story.tellings, options).map((article) => ({
      telling: article.telling,
      voices: heardIn(article).length,
    }));
    const [chosen] = turned(
      ranked(
        candidates.filter(({ voices }) => voices > 0),
        ({ voices }) => voices,
      ),
      options.version,
    );
    if (chosen === undefined) return 'nobody is quoted or reported in the lines that would be printed';
    const [article] = onSheet([chosen.telling], options);
    return {
      articles: [article!],
      sheet: [...tables(options.level), ...articleText(article!)],
      key: voicesKey(article!),
    };
  },
};

function tables(level: Level): readonly Block[] {
  const isEasy = level === '6-8';
  const head = isEasy
    ? ['Who speaks?', 'First line', 'Name given?', 'Words in “ ”', '☐ for every 10 words']
    : ['Source', 'First line', 'N, R or K', 'Words in “ ”', 'Words reported', 'Whose side or matter?'];
  const second = [
    isEasy ? 'Who is only talked about, or blamed?' : 'Blamed or talked about',
    'Line',
    'Heard? (line)',
  ];
  const empty = (cells: readonly string[], count: number) => [
    cells,
    ...Array.from({ length: count }, () => cells.map(() => '')),
  ];
  return [
    sized(table(empty(head, ROWS[level])), isEasy ? [5, 2, 2.4, 2.4, 5] : [5, 2, 2, 2.4, 2.4, 4]),
    sized(table(empty(second, isEasy ? 3 : 4)), [6, 2, 4]),
  ];
}

const KINDS = { named: 'named', role: 'role only', anonymous: 'name kept back' } as const;

function voicesKey(article: SheetArticle): readonly Block[] {
  const voices = heardIn(article);
  const total = voices.reduce((sum, { quoted, reported }) => sum + quoted + reported, 0);
  const rows = voices.map((one): Line[] => [
    who(one),
    // One article, so without its letter: “13, 14–15”.
    one.lines.map((line) => line.slice(article.letter.length + 1)).join(', '),
    `${one.quoted}`,
    `${one.reported}`,
    bar(one.quoted),
  ]);
  return [
    heading(3, 'Who is heard in the printed lines'),
    sized(
      table([['Source', 'Lines', 'Words in quotation marks', 'Words reported', 'Bar'], ...rows]),
      [6, 4, 2.4, 2.4, 4],
    ),
    paragraph(
      `${counted(voices.length, 'source')}, ${counted(total, 'word')} handed on; ${share(voices[0]!, total)} Words are counted between blanks, as on paper, so a class can count them again; the bar has a box for every ten words in quotation marks.`,
    ),
    ...nameless(article),
    ...accused(article),
    ...talkedAbout(article),
    paragraph(
      'What can be argued: where reported words end and the text’s own begin; whether a document or a crowd is a source. Many words are no advantage if they are the ones a reader laughs at, and a short answer can be all that was given. Speakers are found by rule and can be wrong: let students correct the table by line.',
    ),
  ];
}

/** "Ada Korran (named; mayor)". */
function who({ source: { name, role, kind } }: Heard): string {
  const known = role === undefined || role.toLowerCase() === name.toLowerCase() ? '' : `; ${role}`;
  return `${capitalised(name)} (${KINDS[kind]}${known})`;
}

function bar(words: number): string {
  return '■'.repeat(Math.round(words / 10));
}

function share({ source, quoted, reported }: Heard, total: number): string {
  return `${capitalised(source.name)} has ${Math.round((100 * (quoted + reported)) / total)} % of them.`;
}

function nameless(article: SheetArticle): readonly Block[] {
  const quotes = withoutSpeaker(article);
  if (quotes.length === 0) return [];
  return [
    paragraph('No speaker was found for these; do readers know who says it?'),
    list(quotes.map((quote): Line => [strong(lineOf(article, quote)!), ' ', cited(article.found, quote)])),
  ];
}

function accused(article: SheetArticle): readonly Block[] {
  const printed = article.found.analysis.accused.flatMap((one) => {
    const line = lineOf(article, { ...one, passage: 'body' });
    return line === undefined ? [] : [{ one, line }];
  });
  const intro = heading(3, 'Accused or blamed');
  if (printed.length === 0)
    return [
      intro,
      paragraph(
        'Nobody was found named right behind a verb such as accuse, blame or charge. The rule sees no more than that: blame can stand in other words, and the class may well find it.',
      ),
    ];
  return [
    intro,
    list(
      printed.map(
        ({ one, line }): Line => [
          strong(line),
          ' ',
          cited(article.found, { ...one, passage: 'body' }),
          one.heard ? ': is heard in this text.' : ': no words of theirs were found in this text.',
        ],
      ),
    ),
  ];
}

/** People who are named more than once in the printed lines and have no words in the article. */
function talkedAbout(article: SheetArticle): readonly Block[] {
  const { mentions, sources } = article.found.analysis;
  const speakers = new Set(sources.map(({ name }) => name));
  const first = new Map<
    string,
    { readonly mention: Mention; readonly line: string; readonly count: number }
  >();
  for (const mention of mentions) {
    const line = lineOf(article, mention);
    if (mention.kind !== 'person' || speakers.has(mention.actor) || line === undefined) continue;
    const known = first.get(mention.actor);
    first.set(
      mention.actor,
      known === undefined ? { mention, line, count: 1 } : { ...known, count: known.count + 1 },
    );
  }
  // A single word said to be a person may be a place that has a person’s name.
  const often = [...first.values()].filter(
    ({ count, mention: { actor, role } }) => count > 1 && (role !== undefined || actor.includes(' ')),
  );
  const shown = ranked(often, ({ count }) => count).slice(0, TALKED_ABOUT);
  if (shown.length === 0) return [];
  return [
    heading(3, 'Named, and no words of theirs found'),
    list(
      shown.map(
        ({ mention, line, count }): Line => [
          strong(line),
          ' ',
          cited(article.found, mention),
          `, ${counted(count, 'time')}`,
        ],
      ),
    ),
  ];
}
