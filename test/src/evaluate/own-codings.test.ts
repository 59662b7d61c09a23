/** Own codings: a line that cannot be used is one clear sentence, and the rest is scored. */
import { describe, expect, test } from 'vitest';
import { type Asked, goldOf, problemTexts } from './gold-files.ts';

const ARTICLE = '{"id":"a","headline":"Rain","body":"A brutal vote. 🙂 It ended."}';
const GOOD = '{"article":"a","start":2,"end":8,"text":"brutal","category":"emotive"}';

const bad: readonly [what: string, task: Asked['task'], line: string, problem: string][] = [
  [
    'an offset beyond the end',
    'spans',
    '{"article":"a","start":40,"end":44,"category":"fear"}',
    'the offsets 40 to 44 do not lie in the text of 27 characters',
  ],
  [
    'an offset of other words',
    'words',
    '{"article":"a","start":3,"end":9,"text":"brutal","category":"fear"}',
    'at 3 to 9 stands "rutal ", not "brutal"',
  ],
  [
    'an empty span',
    'spans',
    '{"article":"a","start":2,"end":2,"category":"fear"}',
    'the offsets 2 to 2 do not lie in the text of 27 characters',
  ],
  [
    'no offsets',
    'spans',
    '{"article":"a","category":"fear"}',
    'the offsets none to none do not lie in the text of 27 characters',
  ],
  [
    'an unknown category',
    'spans',
    '{"article":"a","start":2,"end":8,"category":"emotiv"}',
    'there is no category "emotiv"',
  ],
  [
    'a category of hostile name',
    'spans',
    '{"article":"a","start":2,"end":8,"category":"__proto__"}',
    'there is no category "__proto__"',
  ],
  [
    'a missing article',
    'spans',
    '{"article":"b","start":2,"end":8,"category":"fear"}',
    'the article b is not there',
  ],
  [
    'a missing file',
    'spans',
    '{"file":"b.csv","row":3,"start":2,"end":8,"category":"fear"}',
    'the article b.csv, row 3 is not there',
  ],
  [
    'an unknown passage',
    'spans',
    '{"article":"a","passage":"lead","start":2,"end":8}',
    'there is no passage "lead"',
  ],
  ['no JSON', 'spans', '{"article":', 'this line is not a JSON object'],
  [
    'a line of another task',
    'spans',
    '{"headline":"Rain","value":3}',
    'this line codes nothing for the task spans',
  ],
];

test.each(bad)('%s', async (_, task, line, problem) => {
  const reading = await goldOf({ 'g.jsonl': [ARTICLE, line, GOOD].join('\n') }, { task, files: ['g.jsonl'] });
  expect(problemTexts(reading)).toEqual([`g.jsonl:2: ${problem}`]);
  expect(reading.problems.every(({ hint }) => hint.length > 3)).toBe(true);
  expect(reading.gold).toMatchObject({ texts: [{ marks: [{ start: 2, end: 8, label: 'emotive' }] }] });
});

describe('nothing to score', () => {
  test.each([
    ['an empty file', '', 'no line codes anything for the task spans'],
    ['codings of another task', '{"headline":"Rain","value":3}', 'no line codes anything for the task spans'],
    [
      'only bad lines',
      `${ARTICLE}\n{"article":"b","category":"fear"}`,
      'there is no coded item for the task spans',
    ],
    ['marks nobody made', `${ARTICLE}\n{"article":"a"}`, 'there is no coded item for the task spans'],
  ])('%s', async (_, text, problem) => {
    const reading = await goldOf({ 'g.jsonl': text }, { task: 'spans', files: ['g.jsonl'] });
    expect(reading.gold).toBeUndefined();
    expect(problemTexts(reading).at(-1)).toBe(`g.jsonl: ${problem}`);
  });

  test('a file that is not there', async () => {
    const reading = await goldOf({}, { task: 'spans', files: ['no.jsonl'] });
    expect(problemTexts(reading)).toEqual(['no.jsonl: cannot be read: no such file or folder (ENOENT)']);
  });
});

describe('tables', () => {
  test.each([',', ';', '\t'])('separated by %j, with a mark of their own for lists', async (separator) => {
    const rows = [
      ['id', 'text', 'categories', 'coder', 'coded'],
      ['s1', '"A brutal, long vote."', '"emotive;fear"', 'Anna', 'emotive'],
      ['s2', 'Rain.', '', 'Anna', '"emotive;label"'],
    ];
    const text = `\uFEFF${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`;
    const { gold, problems } = await goldOf({ 'g.csv': text }, { task: 'sentences', files: ['g.csv'] });
    expect(problems).toEqual([]);
    expect(gold).toMatchObject({
      set: 'g.csv',
      coded: ['emotive', 'label', 'fear'],
      texts: [
        { article: 's1', start: 0, end: 20, coder: 'Anna', labels: ['emotive', 'fear'] },
        { article: 's2', labels: [] },
      ],
      notes: ['Only 3 of 19 categories were coded (emotive, label, fear); only these are scored.'],
    });
  });

  test('name the line on which a bad row begins', async () => {
    const text = 'id,text,categories\ns1,"A\nlong\nvote.",fear\ns2,Rain.,awful\ns1,Other.,fear\n';
    const reading = await goldOf({ 'g.csv': text }, { task: 'sentences', files: ['g.csv'] });
    expect(problemTexts(reading)).toEqual([
      'g.csv:5: there is no category "awful"',
      'g.csv:6: the id s1 stands for two different texts',
    ]);
  });
});

test('a passage without a mark counts as read if a line says so; coders are kept apart', async () => {
  const lines = [ARTICLE, GOOD, '{"article":"a","coder":"Ben"}', '{"article":"a","passage":"headline"}'];
  const { gold } = await goldOf({ 'g.jsonl': lines.join('\n') }, { task: 'words', files: ['g.jsonl'] });
  expect(gold).toMatchObject({
    texts: [
      { passage: 'body', coder: 'gold', marks: [{}] },
      { passage: 'body', coder: 'Ben', marks: [] },
      { passage: 'headline', marks: [] },
    ],
    notes: [
      expect.stringMatching(/^Only 1 of 19/),
      '2 coders (Ben, gold): what more than half of them marked counts as coded.',
    ],
  });
});

test('articles come from --articles by id, and from files by name and row', async () => {
  const files = {
    'texts/two.csv': 'id,headline,body\nx,Rain,It rained.\ny,Sun,It shone.\n',
    'g.jsonl': [
      '{"article":"y","start":3,"end":8,"text":"shone","category":"emotive"}',
      '{"file":"two.csv","row":0,"start":3,"end":9,"text":"rained","category":"emotive"}',
    ].join('\n'),
  };
  const { gold, problems } = await goldOf(files, { task: 'spans', files: ['g.jsonl'], articles: ['texts'] });
  expect(problems).toEqual([]);
  expect(gold?.articles.map(({ article }) => [article.id, article.body])).toEqual([
    ['y', 'It shone.'],
    ['two.csv#0', 'It rained.'],
  ]);
});

describe('quotations without offsets', () => {
  const body = 'The yes vote: “Yes,” she said. “No,” he said. “Yes,” both said.';
  const read = (lines: readonly string[]) =>
    goldOf(
      { 'g.jsonl': [JSON.stringify({ id: 'a', headline: '', body }), ...lines].join('\n') },
      { task: 'quotes', files: ['g.jsonl'] },
    );
  const coded = (text: string, type = 'direct') =>
    JSON.stringify({ article: 'a', text, type, speaker: null });

  test('are looked for in the order of the lines', async () => {
    const { gold } = await read([coded('Yes,'), coded('Yes,'), coded('No,')]);
    if (gold?.kind !== 'quotes') throw new Error('no quotes');
    expect(gold.quotes.map(({ content }) => content[0]?.start)).toEqual([15, 47, 32]);
  });

  test('of unknown words or type are refused', async () => {
    const reading = await read([coded('Yes,'), coded('Never,'), coded('No,', 'shout')]);
    expect(problemTexts(reading)).toEqual([
      'g.jsonl:3: the words "Never," do not stand in the body',
      'g.jsonl:4: there is no type of quotation "shout"',
    ]);
  });
});

test.each([
  [
    'headline-tone',
    'id,headline,value\n1,Rain,3\n2,Sun,warm\n1,Fog,2\n',
    ['there is no headline with a number as its value', 'the id 1 occurs twice'],
  ],
  [
    'target-tone',
    'id,text,target,label\n1,Vale won.,Vale,positive\n2,Orr lost.,Orr,bad\n',
    ['there is no text with a target and a label'],
  ],
  ['stories', 'article,story\nx,s1\n', ['the article x is not there']],
] as const)('%s: lines that lack something', async (task, text, expected) => {
  const reading = await goldOf({ 'g.csv': text }, { task, files: ['g.csv'] });
  expect(reading.problems.filter(({ line }) => line !== undefined).map(({ problem }) => problem)).toEqual(
    expected,
  );
});
