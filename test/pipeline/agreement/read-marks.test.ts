import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { MarksFile } from '../../../pipeline/agreement/marks.ts';
import { readMarks } from '../../../pipeline/agreement/read/read-marks.ts';
import { bridge, CODEBOOK, FERRY, ferry, TOOL } from './class.ts';

const HEAD = 'coder,article,line,words,category,reason';
const read = (files: Readonly<Record<string, string>>, texts = [ferry, bridge]) =>
  readMarks(
    Object.entries(files).map(([name, text]) => ({ name, text })),
    { texts, codebook: CODEBOOK, taken: [TOOL] },
  );
const csv = (...rows: readonly string[]) => read({ 'group.csv': [HEAD, ...rows].join('\n') });
const shown = ({ sheets }: ReturnType<typeof read>) =>
  sheets.map(({ coder, texts, marks }) => [
    coder,
    texts.join(' '),
    ...marks.map(({ text, passage, start, end, category }) => {
      const source = text === 'ferry' ? ferry : bridge;
      return `${source[passage].slice(start, end)}: ${category}`;
    }),
  ]);
const told = ({ problems }: ReturnType<typeof read>) =>
  problems.map(
    ({ file, line, problem, hint }) => `${file}${line === undefined ? '' : `:${line}`}: ${problem}; ${hint}`,
  );

const saved = (
  coder: string,
  marks: Partial<MarksFile['marks'][number]>[],
  file: Partial<MarksFile> = {},
) => {
  const start = FERRY.body.indexOf('disastrous');
  const mark = {
    text: 'ferry',
    passage: 'body',
    start,
    end: start + 10,
    words: 'disastrous',
    category: 'emotive',
    reason: '',
  };
  return JSON.stringify({
    schema: 'newsframe.marks/1',
    coder,
    texts: [{ id: 'ferry', hash: ferry.hash, headline: FERRY.headline }],
    marks: marks.map((one) => ({ ...mark, ...one })),
    ...file,
  });
};

describe('the CSV template', () => {
  it('reads rows of several coders, kinds by id or name, and rows without words', () => {
    const found = csv(
      's01,ferry,1,Fury as,attention grabbers,loud',
      's01,ferry,3,disastrous,Emotive words,',
      's02,Harbour Post,,slammed the brakes,emotive,',
      's02,ferry,,"“We cannot pay for empty boats,”",opinion as fact,',
      's03,Island votes for a bus over the bridge,,,,',
      ',,,,,',
    );
    expect(shown(found)).toEqual([
      ['s01', 'ferry', 'Fury as: sensational', 'disastrous: emotive'],
      ['s02', 'ferry', 'slammed the brakes: emotive', 'We cannot pay for empty boats: opinion as fact'],
      ['s03', 'bridge'],
    ]);
    expect(told(found)).toEqual([]);
    expect(found.sheets[0]?.marks[0]?.reason).toBe('loud');
  });

  it.each([
    ['semicolons', `\uFEFF${HEAD.replaceAll(',', ';')}\r\ns1;ferry;;disastrous;emotive;so, so\r\n`],
    ['tabs', `${HEAD.replaceAll(',', '\t')}\ns1\tferry\t\tdisastrous\temotive\t\n`],
    ['capitals in the head, columns in another order', 'Words,Category,Coder\ndisastrous,emotive,s1\n'],
    ['a formula made harmless', `${HEAD}\ns1,ferry,,'-disastrous,emotive,\n`],
    ['the letter of a worksheet', `${HEAD}\ns1,A,,disastrous,emotive,\n`],
    ['rows nobody filled in', `${HEAD}\ns1,ferry,,disastrous,emotive,\n,ferry,,,,\n,ferry,,,,\n`],
    ['its code in one row only', `${HEAD}\ns1,ferry,,,,\n,ferry,,disastrous,emotive,\n`],
    ['no article', `${HEAD}\ns1,,,disastrous,emotive,\n`],
  ])('reads a file with %s', (_, text) => {
    expect(shown(read({ 'a.csv': text }))).toEqual([['s1', 'ferry', 'disastrous: emotive']]);
  });

  it.each([
    [
      's1,ferry,,a wonderful day,emotive,',
      '“a wonderful day” does not stand in “Fury as island loses its ferry”; write the words as they are printed',
    ],
    [
      's1,ferry,1,a wonderful day,emotive,',
      '“a wonderful day” does not stand in “Fury as island loses its ferry”; write the words as they are printed; line 1 reads “Fury as island loses its ferry”',
    ],
    [
      's1,ferry,1,disastrous,emotive,',
      '“disastrous” stands on line 3, not on line 1; line 3 was taken; write the line if another place is meant',
    ],
    [
      's1,ferry,,the plan,emotive,',
      '“the plan” stands in 3 places; the first was taken; write the line if another is meant',
    ],
    [
      's1,ferry,2,the,emotive,',
      '“the” stands 3 times on line 2; the first was taken; write more of the words around it if another is meant',
    ],
    ['s1,ferry,,ruin,,', '“ruin” has no category; give one, or a tag on Hypothes.is'],
    [',ferry,,ruin,fear,\ns8,ferry,,ruin,fear,', 'no coder; write a code, such as s07, and no name'],
    [
      's1,moon,,craters,fear,',
      'no article given is “moon”, and its words stand in none; add that article with --articles, or write its id, outlet or headline',
    ],
    [
      's1,moon,,the council,fear,',
      'no article given is “moon”, and its words stand in none; add that article with --articles, or write its id, outlet or headline',
    ],
  ])('says what is wrong with the row %s', (row, message) => {
    expect(told(csv('s9,ferry,,Shopkeepers,fear,', row))).toEqual([`group.csv:3: ${message}`]);
  });
});

describe('a file of the page', () => {
  it('is read with its reasons', () => {
    const found = read({ 'a.json': saved('s1', [{ reason: 'too big' }]) });
    expect(shown(found)).toEqual([['s1', 'ferry', 'disastrous: emotive']]);
    expect(found.sheets[0]?.marks[0]?.reason).toBe('too big');
    expect(found.notes).toEqual([]);
  });

  it('may hold a text that was read and not marked', () => {
    expect(shown(read({ 'a.json': saved('s1', []) }))).toEqual([['s1', 'ferry']]);
  });

  it('knows its text by the hash, whatever its id', () => {
    const texts = [{ id: 'old-id', hash: ferry.hash, headline: '' }];
    expect(shown(read({ 'a.json': saved('s1', [{ text: 'old-id' }], { texts }) }))).toEqual([
      ['s1', 'ferry', 'disastrous: emotive'],
    ]);
  });

  it('of another version is looked up by its words, and that is said', () => {
    const texts = [{ id: 'ferry', hash: 'other', headline: '' }];
    const found = read({ 'a.json': saved('s1', [{ start: 7 }], { texts }) });
    expect(shown(found)).toEqual([['s1', 'ferry', 'disastrous: emotive']]);
    expect(found.notes).toEqual([
      'a.json: marked in another version of “Fury as island loses its ferry”; its words were looked up',
    ]);
  });

  it.each([{ marks: 'none' }, { marks: [null, 3, 'x', [], { start: -1 }] }, { texts: { id: 'ferry' } }])(
    'that is not whole harms nobody: %j',
    (damage) => {
      const broken = JSON.stringify({ ...JSON.parse(saved('s1', [{}])), ...damage });
      const found = read({ 'broken.json': broken, 'good.json': saved('s2', [{}]) });
      expect(shown(found).at(-1)).toEqual(['s2', 'ferry', 'disastrous: emotive']);
    },
  );
});

describe('Hypothes.is', () => {
  const annotation = (user: string, exact: string, tags: readonly string[], more = {}) => ({
    user,
    uri: 'https://www.harbour.example/ferry',
    text: 'strong',
    tags,
    target: [
      {
        selector: [
          { type: 'TextPositionSelector', start: 4012, end: 4020 },
          { type: 'TextQuoteSelector', exact, prefix: 'a ', suffix: ' day' },
        ],
      },
    ],
    ...more,
  });
  const annotations = [
    annotation('acct:zoe.zander@hypothes.is', 'disastrous', ['emotive', 'fear']),
    annotation('acct:abe.alder@hypothes.is', 'betrayal', ['Emotive words']),
    annotation('acct:abe.alder@hypothes.is', 'betrayal', [], { references: ['parent'] }),
    { ...annotation('acct:abe.alder@hypothes.is', '', ['page note']), target: [{ source: 'x' }] },
  ];
  const expected = [
    ['account 1', 'ferry', 'betrayal: emotive'],
    ['account 2', 'ferry', 'disastrous: emotive', 'disastrous: fear'],
  ];

  it.each([
    ['an answer of the API', { total: 4, rows: annotations }],
    ['an export of the client', { export_date: '2024-05-01', annotations }],
    ['a plain list', annotations],
  ])('%s, without a name', (_, value) => {
    const found = read({ 'h.json': JSON.stringify(value) });
    expect(shown(found)).toEqual(expected);
    expect(JSON.stringify(found)).not.toMatch(/alder|zander/);
  });

  it('a CSV export', () => {
    const found = read({
      'h.csv': [
        'Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page',
        '2024-05-01,https://harbour.example/ferry,Class,Annotation,disastrous,zoe,strong,"emotive,fear",',
        '2024-05-01,https://harbour.example/ferry,Class,Annotation,betrayal,abe,,emotive,',
        '2024-05-01,https://harbour.example/ferry,Class,Reply,,zoe,why?,,',
      ].join('\n'),
    });
    expect(shown(found)).toEqual(expected);
  });

  it('without a tag is told', () => {
    expect(
      told(
        read({
          'h.json': JSON.stringify([annotation('zoe', 'ruin', ['fear']), annotation('zoe', 'betrayal', [])]),
        }),
      ),
    ).toEqual(['h.json:2: “betrayal” has no category; give one, or a tag on Hypothes.is']);
  });
});

describe('files that cannot be used', () => {
  const AGAIN = 'save the marks again from the page, or ask for the file once more';
  const OTHER = 'add its article with --articles, or leave the file out';
  it.each([
    ['', `the file is empty; ${AGAIN}`],
    ['\uFEFF \n\n', `the file is empty; ${AGAIN}`],
    ['{"schema":"newsframe.marks/1","coder":"s1","mar', `the file is broken: it is not whole JSON; ${AGAIN}`],
    ['[1,2', `the file is broken: it is not whole JSON; ${AGAIN}`],
    [
      '{"name":"thing"}',
      'this JSON holds no marks; give files saved in the marking view of the page, or exports of Hypothes.is',
    ],
    [
      '{"schema":"newsframe.analysis/1"}',
      'this is a file of newsframe.analysis/1, not of marks; give files saved in the marking view of the page, or exports of Hypothes.is',
    ],
    ['[]', 'the file holds no marks; save the marks again, or leave the file out'],
    [HEAD, 'the file holds no marks; save the marks again, or leave the file out'],
    ['who,what\nme,you', `no column is called coder, words, category; the first line must be ${HEAD}`],
    [
      'Dear teacher, here are my marks',
      `no column is called coder, words, category; the first line must be ${HEAD}`,
    ],
    [
      `${HEAD}\ns1,ferry,,"ruin,fear,\n`,
      'the file is broken: a quotation mark in row 2 or after it is not closed; close it, or write it twice inside a cell; a spreadsheet does so when it saves CSV',
    ],
    [
      `${HEAD}\ns1,moon,,craters,fear,\ns1,moon,,moonlight,emotive,\n`,
      `the file is for another text: none of its 2 marks stands in the 2 articles given; ${OTHER}`,
    ],
    [`${HEAD}\n,ferry,,ruin,fear,\n`, undefined],
    [
      saved('s1', [{ words: 'moonlight' }], { texts: [{ id: 'moon', hash: 'h', headline: 'Moon' }] }),
      `the file is for another text: none of its marks stands in the 2 articles given; ${OTHER}`,
    ],
    [
      saved('s1', [], { texts: [{ id: 'moon', hash: 'h', headline: 'Moon' }] }),
      `the file is for another text: none of its articles is among the 2 articles given; ${OTHER}`,
    ],
    [
      saved('s1', [{ words: 'moonlight' }], { texts: [{ id: 'ferry', hash: 'h', headline: 'Moon' }] }),
      `the file is for another text: none of its marks stands in the 2 articles given; ${OTHER}`,
    ],
    [saved('', [{}]), undefined],
    ['\u0000\u0001\u0002', `no column is called coder, words, category; the first line must be ${HEAD}`],
  ])('%j is one problem, and the rest is read', (text, message) => {
    const found = read({ 'bad.file': text, 'good.json': saved('s2', [{}]) });
    expect(shown(found)).toEqual([['s2', 'ferry', 'disastrous: emotive']]);
    expect(found.problems).toHaveLength(1);
    const [problem] = found.problems;
    expect(problem?.file).toBe('bad.file');
    if (message === undefined) expect(problem?.problem).toBe('no coder');
    else expect(`${problem?.problem}; ${problem?.hint}`).toBe(message);
  });

  it('are three of thirty: the rest is computed', () => {
    const files: Record<string, string> = {
      's28.json': '{"schema"',
      's29.csv': '',
      's30.csv': `${HEAD}\ns30,moon,,craters,fear,\n`,
    };
    for (let i = 1; i <= 27; i++) files[`s${i}.json`] = saved(`s${i}`, [{}]);
    const found = read(files);
    expect(found.sheets).toHaveLength(27);
    expect(found.problems.map(({ file }) => file)).toEqual(['s28.json', 's29.csv', 's30.csv']);
    for (const { problem, hint } of found.problems) expect([problem, hint]).not.toContain('');
  });
});

describe('codes', () => {
  it('the same marks given twice count once', () => {
    const found = read({ 'b.json': saved('s1', [{}]), 'a.json': saved('s1', [{}]) });
    expect(shown(found)).toEqual([['s1', 'ferry', 'disastrous: emotive']]);
    expect(found.notes).toEqual(['a.json, b.json: the same marks of s1; counted once']);
  });

  it('files on different texts are one coder’s', () => {
    const found = read({ 'b.csv': `${HEAD}\ns1,bridge,,forty minutes,hedge,`, 'a.json': saved('s1', [{}]) });
    expect(shown(found)).toEqual([['s1', 'bridge ferry', 'forty minutes: hedge', 'disastrous: emotive']]);
  });

  it('different marks on one text are two coders’', () => {
    const found = read({ 'a.json': saved('s1', [{}]), 'b.csv': `${HEAD}\ns1,ferry,,ruin,fear,` });
    expect(found.sheets.map(({ coder }) => coder)).toEqual(['s1', 's1 (2)']);
    expect(found.notes).toEqual([
      'a.json, b.csv: different marks of s1 on the same text, counted as 2 coders; if one is an older copy, remove it',
    ]);
  });

  it('nobody is called as the tool', () => {
    expect(read({ 'a.json': saved(TOOL, [{}]) }).sheets.map(({ coder }) => coder)).toEqual([`${TOOL} (2)`]);
  });

  it.each(['constructor', '__proto__', 'toString'])(
    '%s is a code, a kind and an article like any other',
    (word) => {
      const found = csv(`${word},${word},,ruin,${word},${word}`);
      expect(shown(found)).toEqual([[word, 'ferry', `ruin: ${word.toLowerCase()}`]]);
    },
  );
});

test('nothing depends on the order of files', () => {
  const files = [
    { name: 'a.json', text: saved('s1', [{}]) },
    { name: 'b.csv', text: `${HEAD}\ns1,ferry,,ruin,fear,\ns2,bridge,,forty minutes,hedge,` },
    { name: 'c.csv', text: `${HEAD}\ns1,ferry,,betrayal,fear,` },
    { name: 'd.csv', text: '' },
    { name: 'e.json', text: saved('s3', [{ words: 'nowhere' }, {}]) },
    { name: 'f.json', text: saved('s1', [{}]) },
  ];
  const source = { texts: [ferry, bridge], codebook: CODEBOOK, taken: [TOOL] };
  const expected = readMarks(files, source);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(readMarks(shuffled, source)).toEqual(expected);
      expect(readMarks(shuffled, { ...source, texts: [bridge, ferry] })).toEqual(expected);
    }),
  );
});
