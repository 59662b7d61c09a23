/** What the sheets on voices, verbs, names, kinds, frames and shared facts find, in invented articles. */
import { describe, expect, it } from 'vitest';
import { serialise } from '../../../../pipeline/7-report/formats/markdown/nodes.ts';
import type { Telling } from '../../../../pipeline/7-report/formats/markdown/story/telling.ts';
import { onSheet } from '../../../../pipeline/7-report/worksheets/class-story.ts';
import { heardIn } from '../../../../pipeline/7-report/worksheets/heard.ts';
import { UNSEEN } from '../../../../pipeline/7-report/worksheets/unseen.ts';
import { verbsOfSaying } from '../../../../pipeline/7-report/worksheets/verbs-of-saying.ts';
import { articleFindings } from '../../../../pipeline/findings.ts';
import { createNewsframe } from '../../../../pipeline/index.ts';
import type { Article, ArticleFindings } from '../../../../pipeline/types.ts';
import { made } from './classes.ts';

const newsframe = createNewsframe();

function read(body: string, headline = 'Harbour plan'): ArticleFindings {
  const article: Article = { id: 'a', headline, body };
  return articleFindings(article, newsframe.analyze(article));
}

describe('verbs of saying', () => {
  it.each<[string, string, readonly string[]]>([
    ['a plain verb before', 'Ada Korran said the pier was closed.', ['said neutral Ada Korran']],
    ['behind the words', '“The pier is closed,” Ada Korran said.', ['said neutral Ada Korran']],
    ['of doubt', 'Ada Korran claimed that nobody was asked.', ['claimed doubting Ada Korran']],
    ['of a fault', 'Jon Arvik admitted that the log was wrong.', ['admitted endorsing Jon Arvik']],
    ['of attack', 'Jon Arvik slammed the plan as a waste.', ['slammed hostile Jon Arvik']],
    ['of alarm', 'Jon Arvik warned that the pier could fall.', ['warned alarming Jon Arvik']],
    ['a promise', 'Jon Arvik promised to repair the pier.', ['promised conciliatory Jon Arvik']],
    [
      'two speakers',
      'Ada Korran said the pier was closed. Jon Arvik insisted that it was safe.',
      ['said neutral Ada Korran', 'insisted doubting Jon Arvik'],
    ],
    [
      'once for two halves',
      '“It is shut,” Ada Korran said. “It will stay shut.”',
      ['said neutral Ada Korran'],
    ],
    ['according to', 'The pier is closed, according to Ada Korran.', ['according to neutral Ada Korran']],
    // Must not fire.
    ['nobody says anything', 'The pier was closed on Monday.', []],
    ['a belief', 'Ada Korran believes that the pier is safe.', []],
    ['a fear', 'Ada Korran fears for the pier.', []],
    ['a wish', 'Ada Korran wanted to keep the pier.', []],
    ['a verb inside what is said', '“He claimed nothing,” Ada Korran said.', ['said neutral Ada Korran']],
    ['something not yet said', 'The storm led Ada Korran to tell 40 families to leave.', []],
    ['a noun', 'The claim that the pier was safe came late.', []],
  ])('%s', (_, body, expected) => {
    const found = read(body);
    const shown = verbsOfSaying(found).map(
      ({ place, stance, speaker }) =>
        `${found.article[place.passage].slice(place.start, place.end)} ${stance} ${speaker}`,
    );
    expect(shown).toEqual(expected);
  });
});

describe('who is heard', () => {
  const body = [
    'The pier is closed, and nobody knows for how long.',
    '“We will mend it by May,” Ada Korran, the mayor, told reporters. “Not later.”',
    'A fisherman said that he had lost a month of work.',
    'Jon Arvik was not there. Jon Arvik lives abroad.',
  ].join('\n\n');
  const [article] = onSheet([{ name: 'a', number: 1, profile: undefined, found: read(body) } as Telling], {
    level: '9-12',
    blind: false,
  });

  it('counts words as a class does, with the lines they stand on', () => {
    const rows = heardIn(article!).map(({ source, quoted, reported, lines }) => ({
      name: source.name,
      quoted,
      reported,
      words: lines.map((line) => {
        const [from = 0, to = from] = line.replace('A ', '').split('–').map(Number);
        return article!.printed
          .filter(({ number }) => from <= number && number <= to)
          .map(({ text }) => text)
          .join(' ');
      }),
    }));
    expect(rows.map(({ name, quoted, reported }) => [name, quoted, reported])).toEqual([
      ['Ada Korran', 8, 0],
      ['fisherman', 0, 7],
    ]);
    expect(rows[0]!.words.join(' ')).toContain('We will mend it by May');
    expect(rows[1]!.words.join(' ')).toContain('lost a month of work');
  });

  it('leaves out who is only named', () => {
    expect(heardIn(article!).map(({ source }) => source.name)).not.toContain('Jon Arvik');
  });
});

const long = (id: string, outlet: string, headline: string, paragraphs: readonly string[]): Article => ({
  id,
  outlet,
  headline,
  date: '2031-03-04',
  event: 'pier',
  body: paragraphs.join('\n\n'),
});

const story: readonly Article[] = [
  long('pier-1', 'The Fjord Times', 'Harbour strongman Osvald bows to mob over pier', [
    'Harbour strongman Ivar Osvald closed the old pier of Lindal on Tuesday after an engineer found rust in 14 beams.',
    'Mayor Ada Korran claimed that the harbour board had known for a year. “This is a disgrace,” she said.',
    'The crisis was caused by years of neglect, and the board must act now. Insiders say heads will roll.',
    'About 300 people work in the 22 shops on the pier. Repairs will cost a staggering 4 million crowns.',
    'The board will meet again on March 18 to decide on a ferry for the shops.',
  ]),
  long('pier-2', 'Lindal Reader', 'Lindal closes old pier after rust is found', [
    'Harbour director Ivar Osvald closed the old pier of Lindal on Tuesday after an engineer found rust in 14 beams.',
    'Mayor Ada Korran said that the harbour board had known for a year. Osvald said he was told in May.',
    'About 300 people work in the 22 shops on the pier, and repairs will cost 4 million crowns.',
    'The board will meet again on March 18 to decide on a ferry for the shops, Osvald said.',
    'The town was founded two hundred years ago by fishermen from the north.',
  ]),
];

const NAMES = [
  'source-and-voice-count',
  'verb-stance-swap',
  'who-is-called-what',
  'types-of-slant',
  'frame-sheet',
  'shared-facts-story',
];

function sheets(articles: readonly Article[]) {
  const [one] = made(articles, { level: '9-12', exercises: NAMES });
  const of = (name: string) => one!.worksheets.find(({ exercise }) => exercise === name);
  return {
    leftOut: one!.leftOut,
    sheet: (name: string) => serialise(of(name)?.sheet ?? []),
    key: (name: string) => serialise(of(name)?.key ?? []),
  };
}

describe('keys', () => {
  const { sheet, key, leftOut } = sheets(story);

  it('are all made of a story of two', () => {
    expect(leftOut).toEqual([]);
  });

  it('set beside each other what two outlets call one person, and who is only named', () => {
    const rows = key('who-is-called-what')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(rows.join('\n')).toMatch(
      /\*\*A 2\*\* “Harbour director” — description beside the name\.\n- \*\*B 1\*\* “strongman” — labels/,
    );
    expect(sheet('who-is-called-what')).toMatch(/\| Ivar Osvald \| \| \|/);
  });

  it('say when a verb is simply accurate', () => {
    expect(key('verb-stance-swap')).toMatch(/“claimed”/);
    expect(key('verb-stance-swap')).toMatch(/Simply accurate where the matter is disputed/);
  });

  it('match each sentence with a kind of the list', () => {
    const shown = sheet('types-of-slant');
    const kinds = [...shown.matchAll(/^\| (\d+) \| ([a-z- ]+) \|/gm)].map(([, number, name]) => ({
      number,
      name,
    }));
    const answers = [
      ...key('types-of-slant').matchAll(
        /^- \*\*([a-z]) → (\d+)\*\* \(from [AB]\) “?(.+?)”? — ([a-z- ]+) \(/gm,
      ),
    ];
    expect(answers.length).toBe(kinds.length);
    expect(answers.length).toBeGreaterThanOrEqual(3);
    for (const [, letter, number, words, kind] of answers) {
      expect(kinds.find((one) => one.number === number)?.name).toBe(kind);
      const row = shown.split('\n').find((line) => line.startsWith(`| ${letter} |`));
      expect(row).toContain(words);
    }
  });

  it('name what no text can show, on the sheet; how to find out stands in the key only', () => {
    for (const { what, how } of UNSEEN.slice(0, 8)) {
      expect(sheet('types-of-slant')).toContain(what);
      expect(sheet('types-of-slant')).not.toContain(how);
      expect(key('types-of-slant')).toContain(how);
    }
  });

  it('leave a part of a frame blank where no sentence was marked', () => {
    const of = (letter: string) =>
      key('frame-sheet')
        .split(/^### /m)
        .find((part) => part.startsWith(`Article ${letter}`))!;
    const [loaded, other] = of('A').includes('Fjord') ? [of('A'), of('B')] : [of('B'), of('A')];
    expect(loaded).toMatch(/\*\*Judgement\.\*\* \*\*[AB] \d+/);
    expect(other).toContain(
      '**Problem, cause, judgement and remedy.** No sentence was marked; find one or say why there is none.',
    );
  });

  it('give as shared what both tell, with its letters, and whose word it is', () => {
    const facts = sheet('shared-facts-story').split('### Your story')[0]!;
    expect(facts).toMatch(/14 beams.*\(A and B\)/);
    expect(facts).not.toContain('fishermen');
    expect(facts).not.toContain('heads will roll');
    expect(key('shared-facts-story')).toMatch(/keep who says so/);
  });
});

describe('what cannot be made is said', () => {
  it.each<[string, readonly Article[], readonly string[]]>([
    [
      'nobody speaks',
      [long('still', 'Reader', 'Pier closed', ['The pier is closed.', 'It will stay closed for a month.'])],
      [
        'Source and voice count: nobody is quoted or reported in the lines that would be printed.',
        'Verb-stance swap: fewer than 3 verbs of saying stand in the lines that would be printed.',
        'Types of slant: match-up: fewer than 3 kinds of loaded wording are marked in its own words.',
      ],
    ],
    [
      'no text',
      [long('empty', 'Reader', 'Pier closed', [''])],
      ['Frame sheet: problem, cause, judgement, remedy: its articles have no text.'],
    ],
    [
      'two that share a duration and no fact',
      [
        long('x', 'Reader', 'Pier closed', ['The pier was closed two days ago.', 'Shops lost money.']),
        long('y', 'Times', 'Boat found', ['A boat sank near Orlen two days ago.', 'Nobody was hurt.']),
      ],
      [
        'The story from shared facts: its articles share fewer than 4 facts in words that could be recognised.',
      ],
    ],
  ])('%s', (_, articles, reasons) => {
    const { leftOut } = sheets(articles);
    for (const reason of reasons) expect(leftOut).toContain(reason);
  });
});
