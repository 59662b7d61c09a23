/** Every kind of file in test/samples, read alone and all together. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readInputs } from '../../../src/batch/read-inputs.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const readSamples = (paths: readonly string[]) =>
  readInputs(paths, { folder: SAMPLES, stdin: Readable.from([]) });

/** headline, outlet, date, first words of the body, last words of it. */
type Row = readonly [string, string | undefined, string | undefined, string, string];

const EXPECTED: Readonly<Record<string, readonly Row[]>> = {
  'web-pages': [
    [
      'Tower clock stops again',
      'Harbour Gazette',
      '2024-03-19T08:00:00Z',
      'The tower clock in Vellhaven stopped on Monday for the third time this year, and the council’s plan',
      'A decision is expected before the fair in May.',
    ],
    [
      'Old dam gate opens in Vellhaven after nine years & a storm',
      'Harbour Gazette',
      '2024-03-14T06:30:00+01:00',
      'The gate of the old dam above Vellhaven was opened on Tuesday, nine years after a storm had jammed it,',
      'according to its own report.',
    ],
    [
      'Council ‘asleep’ over dam, says opposition',
      'The Bellman',
      '2024-03-13',
      'The opposition in Vellhaven accused',
      'published within the week.',
    ],
  ],
  word: [
    [
      'Old dam gate opens in Vellhaven after nine years',
      'harbour-gazette',
      '2024-03-14',
      'The gate of the old dam above Vellhaven was',
      'the repair & a new engine.',
    ],
  ],
  pdf: [
    [
      'Council ‘asleep’ over dam, says opposition',
      'bellman',
      '2024-03-13',
      'The opposition in Vellhaven accused the council on Wednesday of sleeping for nine years',
      'The mayor did not answer (yet).',
    ],
    [
      'Council asleep over dam',
      undefined,
      undefined,
      'The opposition in Vellhaven accused the council of sleeping for nine years while the gate rusted away',
      'and the mayor did not answer.',
    ],
  ],
  feeds: [
    ['Council ‘asleep’ over dam', 'The Bellman', '2024-03-13T20:00:00Z', 'The opposition', 'nine years.'],
    [
      'Old dam gate opens in Vellhaven',
      'Harbour Gazette',
      '2024-03-14',
      'The gate of the old dam was opened on Tuesday.\n\n“We can',
      'finally sleep,” Wim Hadder said.',
    ],
    ['Ferry & harbour: late again', 'Harbour Gazette', '2024-03-13', 'The ferry was', 'time this week.'],
  ],
  nexis: [
    [
      'Old dam gate opens in Vellhaven',
      'Harbour Gazette',
      '2024-03-14',
      'The gate of the old dam above Vellhaven was opened on Tuesday.\n\n“We can',
      'who lives below it.',
    ],
    [
      'Council ‘asleep’ over dam, says opposition',
      'The Bellman',
      '2024-03-13',
      'The opposition in Vellhaven',
      'for nine years, and of silence.',
    ],
    [
      'Storm damage still unrepaired nine years on',
      'Harbour Gazette',
      '2024-03-12',
      'The gate of the old dam above Vellhaven has not moved since a storm jammed it nine years ago.',
      '“It is a disgrace,” Tom Ferry said.',
    ],
    ['Ferry late again', 'The Bellman', '2024-03-12', 'The ferry was late', 'time this week.'],
  ],
  factiva: [
    [
      'Ferry late again, and nobody knows why',
      'The Bellman',
      '2024-03-12',
      'The ferry was late',
      'did not reply.',
    ],
    [
      'Old dam gate opens in Vellhaven after nine years',
      'Harbour Gazette',
      '2024-03-14',
      'The gate of the old dam above',
      'who lives below it.',
    ],
    [
      'Council ‘asleep’ over dam, says opposition',
      'The Bellman',
      '2024-03-13',
      'The opposition in Vellhaven',
      'for nine years.',
    ],
    ['Harbour lights go out for a night', 'Harbour Gazette', '2024-03-11', 'The lights of', 'had been cut.'],
    ['Who cut the cable in the harbour?', 'The Bellman', '2024-03-11', 'A cable in', 'has said by whom.'],
  ],
  'media-cloud': [
    ['Ferry late again', 'The Bellman', '2024-03-12 20:00:00', '', ''],
    ['Old dam gate opens in Vellhaven', 'Harbour Gazette', '2024-03-14 06:30:00', 'The gate', 'on Tuesday.'],
    ['Council ‘asleep’ over dam', 'The Bellman', '2024-03-13 20:00:00', 'The opposition', 'nine years.'],
  ],
  qbias: [
    ['Old dam gate opens after nine years', 'Harbour Gazette', undefined, 'The gate', 'on Tuesday.'],
    ['Council ‘asleep’ over dam, says opposition', 'The Bellman', undefined, 'The opposition', 'nine years.'],
  ],
  'news-please': [
    [
      'Old dam gate opens in Vellhaven',
      'harbour-gazette.example',
      '2024-03-14 06:30:00',
      'The gate of the old dam',
      'sleep,” Wim Hadder said.',
    ],
    ['Alter Damm wird geöffnet', 'hafenbote.example', undefined, 'Der Bürgermeister', 'was danach kommt.'],
  ],
  'file-names': [
    ['Council asleep over dam', 'The Bellman', '2024-03-13', 'The opposition', 'source: The Bellman'],
    ['Old dam gate opens in Vellhaven', 'harbour-gazette', '2024-03-14', 'The gate', 'on Tuesday.'],
  ],
};

type Read = Awaited<ReturnType<typeof readSamples>>;

function rowsOf({ articles }: Read, expected: readonly Row[]): readonly Row[] {
  return articles.map(({ headline, outlet, date, body }, index) => {
    const [, , , first = '', last = ''] = expected[index] ?? [];
    return [
      headline,
      outlet,
      date,
      body.slice(0, first.length),
      last === '' ? '' : body.trimEnd().slice(-last.length),
    ];
  });
}

describe('a folder alone', () => {
  test.each(Object.entries(EXPECTED))('%s', async (folder, expected) => {
    expect(rowsOf(await readSamples([folder]), expected)).toEqual(expected);
  });
});

test('all folders in one run give the same articles', async () => {
  const folders = Object.keys(EXPECTED);
  const expected = Object.values(EXPECTED).flat();
  const together = await readSamples(folders);
  const apart = await Promise.all(folders.map((folder) => readSamples([folder])));
  expect(together.articles).toHaveLength(expected.length);
  expect(together.articles.map(({ id }) => id).sort()).toEqual(
    apart.flatMap(({ articles }) => articles.map(({ id }) => id)).sort(),
  );
});

describe('what else is told', () => {
  test.each([
    ['feeds', 'author', ['Tom Ferry', 'Ada Quell', undefined]],
    ['web-pages', 'author', ['Ada Quell', 'Ada Quell, Ilse Korran', 'Tom Ferry']],
    [
      'web-pages',
      'url',
      ['https://harbour-gazette.example/2024/03/tower-clock', expect.any(String), expect.any(String)],
    ],
    ['nexis', 'author', ['Ada Quell', undefined, 'Ilse Korran', undefined]],
    ['factiva', 'author', ['Tom Ferry', 'Ada Quell', undefined, 'Ilse Korran', 'Tom Ferry']],
    ['news-please', 'author', ['Ada Quell, Tom Ferry', undefined]],
    ['news-please', 'language', ['en', 'de']],
    ['qbias', 'event', ['Dam Gate Opens in Vellhaven', 'Dam Gate Opens in Vellhaven']],
    ['qbias', 'leaning', ['left', 'right']],
    ['media-cloud', 'id', ['903', '901', '902']],
  ] as const)('%s: %s', async (folder, field, values) => {
    expect((await readSamples([folder])).articles.map((article) => article[field])).toEqual(values);
  });

  test('an error message of the database is a problem in its place', async () => {
    expect((await readSamples(['nexis'])).problems).toEqual([
      {
        file: 'nexis/export.docx',
        line: expect.any(Number),
        problem: 'Nexis gave an error message in place of this article',
        hint: 'it is left out; export it once more if you need it',
      },
    ]);
  });

  test('columns of a PDF are a caution, and only there', async () => {
    const { articles, notes } = await readSamples(['pdf']);
    expect(articles.map(({ cautions }) => cautions?.map((caution) => /as in columns/.test(caution)))).toEqual(
      [[false], [true]],
    );
    expect(notes.filter((note) => /as in columns/.test(note))).toHaveLength(1);
  });

  test('rows of metadata that found their text are told, the others stay', async () => {
    const { notes } = await readSamples(['media-cloud']);
    expect(notes).toContain('2 rows without a text were joined with the text of the same URL');
  });

  test('what a browser saves beside a page is not read', async () => {
    const { inputs } = await readSamples(['web-pages']);
    expect(inputs.map(({ displayed }) => displayed)).toEqual([
      'web-pages/archive.mhtml',
      'web-pages/json-ld.html',
      'web-pages/metadata.htm',
    ]);
  });
});

describe('encodings', () => {
  const WORDS: readonly (readonly [string, string, RegExp | undefined])[] = [
    ['utf-8.txt', 'One café owners in Vellhaven fear “a wave of closures”', undefined],
    ['utf-8-mark.txt', 'Two café owners in Vellhaven fear “a wave of closures”', undefined],
    ['utf-16-le.txt', 'Three café owners in Vellhaven fear “a wave of closures”', /read as UTF-16LE$/],
    ['utf-16-be.txt', 'Four café owners in Vellhaven fear “a wave of closures”', /read as UTF-16BE$/],
    [
      'utf-16-le-no-mark.txt',
      'Five café owners in Vellhaven fear “a wave of closures”',
      /UTF-16LE, which is a guess/,
    ],
    [
      'utf-16-be-no-mark.txt',
      'Six café owners in Vellhaven fear “a wave of closures”',
      /UTF-16BE, which is a guess/,
    ],
    [
      'windows-1252.txt',
      'Seven café owners in Vellhaven fear “a wave of closures”',
      /windows-1252, which is a guess/,
    ],
    [
      'iso-8859-1.txt',
      'Eight café owners in Vellhaven fear "a wave of closures"',
      /iso-8859-1, which is a guess/,
    ],
    ['excel.csv', 'Nine café owners fear “a wave of closures”', /windows-1252, which is a guess/],
    [
      'garbled.txt',
      'Ten cafÃ© owners in Vellhaven fear â€œa wave of closuresâ€\ufffd',
      /garbled letters such as “Ã©”/,
    ],
  ];
  test.each(WORDS)('%s', async (file, headline, note) => {
    const { articles, notes, problems } = await readSamples([`encodings/${file}`]);
    expect(articles.map((article) => article.headline)).toEqual([headline]);
    expect(problems).toEqual([]);
    const told = notes.filter((each) => /read as|garbled letters/.test(each));
    if (note === undefined) expect(told).toEqual([]);
    else expect(told).toEqual([expect.stringMatching(note)]);
  });
});
