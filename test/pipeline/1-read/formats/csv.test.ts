import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../../pipeline/1-read/formats/csv.ts';

const readCsv = (text: string) => csv.read(text, 'a.csv', {});
const passages = (text: string) => readCsv(text).articles.map(({ headline, body }) => [headline, body]);

describe('tables that are read', () => {
  const tables: [name: string, text: string, expected: string[][]][] = [
    [
      'comma',
      'headline,body\nDam,Rain\nWood,Fire\n',
      [
        ['Dam', 'Rain'],
        ['Wood', 'Fire'],
      ],
    ],
    ['no line end at the end', 'headline,body\nDam,Rain', [['Dam', 'Rain']]],
    ['blanks after the last quotation mark', 'headline,body\nDam,"Rain"  ', [['Dam', 'Rain']]],
    ['semicolon', 'headline;body\nDam;Rain, and more, rain\n', [['Dam', 'Rain, and more, rain']]],
    ['tab', 'headline\tbody\nDam\tRain, rain | rain\n', [['Dam', 'Rain, rain | rain']]],
    ['bar', 'headline|body\nDam|Rain; rain, rain\n', [['Dam', 'Rain; rain, rain']]],
    [
      'one column: commas are text',
      'text\nRain, rain; rain\nFire\n',
      [
        ['', 'Rain, rain; rain'],
        ['', 'Fire'],
      ],
    ],
    [
      'Windows line ends',
      'headline,body\r\nDam,Rain\r\nWood,"Fire"\r\n',
      [
        ['Dam', 'Rain'],
        ['Wood', 'Fire'],
      ],
    ],
    [
      'mixed line ends',
      'headline,body\r\nDam,Rain\nWood,Fire\r\n',
      [
        ['Dam', 'Rain'],
        ['Wood', 'Fire'],
      ],
    ],
    [
      'old Mac line ends',
      'headline,body\rDam,Rain\rWood,Fire',
      [
        ['Dam', 'Rain'],
        ['Wood', 'Fire'],
      ],
    ],
    ['byte-order mark', '\uFEFFheadline,body\nDam,Rain', [['Dam', 'Rain']]],
    ['byte-order mark and quoted header', '\uFEFF"headline","body"\nDam,Rain', [['Dam', 'Rain']]],
    ['Excel’s separator line', 'sep=;\r\nheadline;body\r\nDam;Rain\r\n', [['Dam', 'Rain']]],
    [
      'quoted comma, line break, mark',
      'headline,body\n"Dam, ""x""","One.\n\nTwo."',
      [['Dam, "x"', 'One.\n\nTwo.']],
    ],
    ['bare mark inside a cell', 'headline,body\nDam 5" high,Rain', [['Dam 5" high', 'Rain']]],
    ['commas too many at the end', 'headline,body\nDam,Rain,,\n', [['Dam', 'Rain']]],
    ['empty rows at the end', 'headline,body\nDam,Rain\n,\n,\n\n', [['Dam', 'Rain']]],
    ['headline without body', 'headline,body\nDam,\n', [['Dam', '']]],
    ['body without headline', 'headline,body\n,Rain\n', [['', 'Rain']]],
    ['headlines only', 'title\nDam\n', [['Dam', '']]],
    ['right to left, emoji', 'headline,body\nالسد,🌊 مطر\n', [['السد', '🌊 مطر']]],
    ['lone surrogates', 'headline,body\n\uD83C,\uDC00\n', [['\uD83C', '\uDC00']]],
    ['words of the language', 'headline,body\nconstructor,__proto__\n', [['constructor', '__proto__']]],
    ['columns of the language', '__proto__,constructor,body,__parsed_extra\na,b,Rain,c\n', [['', 'Rain']]],
    ['two equal columns', 'body,body,x\nRain,Fire,\n', [['', 'Rain']]],
  ];
  test.each(tables)('%s', (_name, text, expected) => {
    expect(passages(text)).toEqual(expected);
    expect(readCsv(text).problems).toEqual([]);
  });

  test('all fields, and where they came from', () => {
    const header = 'Doc ID,Title,Text,Source,Published,Link,Byline,Topic,Leaning,Targets,extra';
    const row = ' 7 ,Dam,Rain,../../x,2021-12-07,u,Ann,flood,left,Ann Lee | Bo |,9';
    const reading = readCsv(`${header}\n${row}\n`);
    expect(reading.articles).toEqual([
      {
        id: '7',
        headline: 'Dam',
        body: 'Rain',
        outlet: '../../x',
        date: '2021-12-07',
        url: 'u',
        author: 'Ann',
        event: 'flood',
        leaning: 'left',
        targets: ['Ann Lee', 'Bo'],
        origin: 'a.csv:2',
      },
    ]);
    expect(reading.notes).toEqual([
      'a.csv: id ← Doc ID, headline ← Title, body ← Text, outlet ← Source, date ← Published, url ← Link, author ← Byline, event ← Topic, leaning ← Leaning, targets ← Targets; columns not used: extra',
    ]);
  });

  test('of two columns for one field the first alias is used, and the note says so', () => {
    const reading = readCsv('title,headline,body\nno,Dam,Rain\n');
    expect(reading.articles[0]?.headline).toBe('Dam');
    expect(reading.notes).toEqual(['a.csv: headline ← headline, body ← body; columns not used: title']);
  });

  test('missing passages are noted once for the file', () => {
    expect(readCsv('title,body\nA,\nB,\nC,Rain\n,Fire\n').notes.slice(1)).toEqual([
      'a.csv: 2 of 4 articles have a headline only, so nothing can be said of the body',
      'a.csv: 1 of 4 articles has no headline',
    ]);
  });

  test('lines count the line breaks inside cells', () => {
    const text = 'headline,body\n"A","One.\nTwo.\n"\nB,x\n"C\n",y\nD,z\n';
    expect(readCsv(text).articles.map((article) => article.origin)).toEqual([
      'a.csv:2',
      'a.csv:5',
      'a.csv:6',
      'a.csv:8',
    ]);
  });
});

describe('rows that are refused, while the others are read', () => {
  const quotes = 'a quotation mark in this row is not closed or not doubled';
  const tables: [name: string, rows: string, line: number, problem: string, others: number][] = [
    ['too few cells', 'A,x,1\nB,y\nC,z,3\n', 3, 'this row has 2 cells, but the header has 3', 2],
    ['too many cells', 'A,x,1\nB,y,2,more\nC,z,3\n', 3, 'this row has 4 cells, but the header has 3', 2],
    [
      'too few after a long cell',
      '"A","x\ny",1\nB\nC,z,3\n',
      4,
      'this row has 1 cell, but the header has 3',
      2,
    ],
    ['commas only', 'A,x,1\n,,\nC,z,3\n', 3, 'this row is empty', 2],
    ['blank line between rows', 'A,x,1\n\nC,z,3\n', 3, 'this row is empty', 2],
    ['neither headline nor body', 'A,x,1\n , ,2\n', 3, 'this record has neither a headline nor a body', 1],
    ['mark not doubled', 'A,x,1\nB,"he said "no" there",2\nC,z,3\n', 3, quotes, 2],
    ['mark not closed', 'A,x,1\nB,"y,2\nC,z,3\n', 3, `${quotes}, so lines 3 to 4 were not read`, 1],
    [
      'mark closed in a later row',
      'A,x,1\nB,"y,2\nC,"z",3\nD,z,4\n',
      3,
      `${quotes}, so lines 3 to 4 were not read`,
      2,
    ],
    [
      'too long',
      `A,x,1\nB,${'y'.repeat(2_000_000)},2\n`,
      3,
      'the article has 2,000,001 characters; an article may have at most 2,000,000',
      1,
    ],
  ];
  test.each(tables)('%s', (_name, rows, line, problem, others) => {
    const reading = readCsv(`headline,body,x\n${rows}`);
    expect(reading.problems).toMatchObject([{ file: 'a.csv', line, problem }]);
    expect(reading.problems[0]?.hint).toMatch(/^\w/);
    expect(reading.articles).toHaveLength(others);
  });

  test('a problem carries the id', () => {
    expect(readCsv('id,headline,body\n7,,\n').problems).toMatchObject([{ id: '7', line: 2 }]);
  });
});

describe('tables that are refused', () => {
  const tables: [name: string, text: string, problem: string][] = [
    ['no text column', 'a,b\n1,2\n', 'no column with the article’s text; found: a, b'],
    [
      'no header',
      'Dam opens,It rained.\n',
      'no column with the article’s text; found: Dam opens, It rained.',
    ],
    ['nameless columns', ',\n1,2\n', 'no column with the article’s text; found: (no name), (no name)'],
    ['header only', 'headline,body\n\n', 'the table has a header but no rows'],
  ];
  test.each(tables)('%s', (_name, text, problem) => {
    expect(readCsv(text)).toMatchObject({ articles: [], problems: [{ file: 'a.csv', line: 1, problem }] });
  });

  test('a whole article as a column name is cut in the message', () => {
    const { problems } = readCsv(`${'long '.repeat(1000)}\nx`);
    expect(problems[0]?.problem.length).toBeLessThan(120);
  });
});

test('a table written by papaparse and read again is equal', () => {
  // Never blank: a row of blanks is a problem.
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => `x${text}`),
    fc.array(fc.constantFrom('"', ',', '\n', '\r', ' ', ';', '\t')).map((parts) => `x${parts.join('')}`),
  );
  const rows = fc.array(fc.record({ headline: cell, body: cell, more: fc.string() }), { minLength: 1 });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(',', '\t', ';', '|'),
      fc.constantFrom('\n', '\r\n'),
      (table, delimiter, newline) => {
        const columns = ['headline', 'more', 'body'];
        const reading = readCsv(Papa.unparse(table, { columns, delimiter, newline }));
        expect(reading.problems).toEqual([]);
        expect(reading.articles.map(({ headline, body }) => ({ headline, body }))).toEqual(
          table.map(({ headline, body }) => ({ headline, body })),
        );
      },
    ),
  );
});

test('any text at all gives articles or problems, never an exception', () => {
  const piece = fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    'headline',
    'body',
    'x',
    ' ',
    ';',
    '\t',
    '\uFEFF',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { articles, problems } = readCsv(`headline,body\n${pieces.join('')}`);
      expect(articles.length + problems.length).toBeGreaterThan(0);
    }),
  );
});
