import { describe, expect, test } from 'vitest';
import { txt } from '../../../pipeline/1-read/formats/txt.ts';

const readMd = (text: string) => txt.read(text, 'a.md', {});

describe('front matter that is read', () => {
  test('all fields, by their aliases; scalars stay text', () => {
    const front = 'Title: Dam opens\nsource: The Courier\nPublish-Date: 2021-12-07\nid: 007\nleaning: no';
    const reading = readMd(`---\n${front}\ntargets: [Ann Lee, Bo]\ntags: [x]\n---\n\nIt rained.`);
    expect(reading.articles).toEqual([
      {
        id: '007',
        headline: 'Dam opens',
        body: 'It rained.',
        outlet: 'The Courier',
        date: '2021-12-07',
        leaning: 'no',
        targets: ['Ann Lee', 'Bo'],
        origin: 'a.md',
      },
    ]);
    expect(reading.notes).toEqual([
      'a.md: id ← id, headline ← Title, outlet ← source, date ← Publish-Date, leaning ← leaning, targets ← targets; keys not used: tags',
    ]);
  });

  const read: [name: string, text: string, headline: string, body: string][] = [
    ['headline below', '---\noutlet: A\n---\n# Dam opens\n\nIt rained.', 'Dam opens', 'It rained.'],
    [
      'headline in both',
      '---\ntitle: Dam opens\n---\n\n# Dam opens\n\nIt rained.',
      'Dam opens',
      'It rained.',
    ],
    ['empty', '---\n---\nDam opens\n\nIt rained.', 'Dam opens', 'It rained.'],
    ['Windows line ends', '---\r\ntitle: Dam\r\n---\r\nIt rained.', 'Dam', 'It rained.'],
    ['named yaml', '---yaml\ntitle: Dam\n---\nIt rained.', 'Dam', 'It rained.'],
    ['closed with dots', '---\ntitle: Dam\n...\nIt rained.', 'Dam', 'It rained.'],
    ['body below wins', '---\ntitle: Dam\ntext: no\n---\nIt rained.', 'Dam', 'It rained.'],
    ['body in front only', '---\ntitle: Dam\ntext: It rained.\n---\n', 'Dam', 'It rained.'],
    ['names of the language', '---\n__proto__: x\nconstructor: y\ntitle: Dam\n---\nRain', 'Dam', 'Rain'],
    ['a key called problem', '---\nproblem: x\nhint: y\ntitle: Dam\n---\nRain', 'Dam', 'Rain'],
    ['not at the top: text', 'Dam\n---\ntitle: x\n---\n', 'Dam', '---\ntitle: x\n---\n'],
  ];
  test.each(read)('%s', (_name, text, headline, body) => {
    expect(readMd(text)).toMatchObject({ articles: [{ headline, body }], problems: [] });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('front matter that is refused', () => {
  const yaml = 'front matter must be YAML, one "name: value" on each line';
  const nested = '['.repeat(19_000);
  const refused: [name: string, text: string, line: number, problem: string][] = [
    ['JavaScript', '---js\n{ title: (globalThis.executed = true) }\n---\nRain', 1, yaml],
    ['JSON by name', '---json\n{}\n---\nRain', 1, yaml],
    ['plain text between rules', '---\nIt rained.\n---\nRain', 1, yaml],
    ['a list', '---\n- a\n---\nRain', 1, yaml],
    ['a colon in a value', '---\nid: 1\ntitle: Dam: it opens\n---\nRain', 3, yaml],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\nRain', 3, yaml],
    ['too many aliases', `---\na: &a [1]\nb: [${'*a,'.repeat(50)}]\n---\nRain`, 1, yaml],
    [
      'far too long',
      `---\na: ${'x'.repeat(20_000)}\n---\nRain`,
      1,
      'front matter may have at most 20,000 characters',
    ],
    ['nested without end', `---\na: ${nested}\n---\nRain`, 2, yaml],
    [
      'never closed',
      '---\ntitle: Dam\n\nIt rained.',
      1,
      'the front matter that begins with --- is never closed',
    ],
  ];
  test.each(refused)('%s', (_name, text, line, problem) => {
    const reading = readMd(text);
    expect(reading.articles).toEqual([]);
    expect(reading.problems).toMatchObject([{ file: 'a.md', problem }]);
    expect([1, line]).toContain(reading.problems[0]?.line);
    expect(globalThis).not.toHaveProperty('executed');
  });

  test('a tag that asks for code is text', () => {
    const code = '!!js/function "function () { globalThis.executed = true }()"';
    expect(readMd(`---\ntitle: ${code}\n---\nRain`).articles[0]?.headline).toContain('function');
    expect(globalThis).not.toHaveProperty('executed');
  });

  test('a value of a wrong type is named as in the file', () => {
    expect(readMd('---\ntitle: [a]\n---\nRain').problems[0]?.problem).toBe(
      '"title" must be text, not a list',
    );
  });
});
