import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { txt } from '../../../../pipeline/1-read/formats/txt.ts';

const readTxt = (text: string) => txt.read(text, 'a.txt', {});

describe('headline and body', () => {
  const texts: [name: string, text: string, headline: string, body: string][] = [
    ['headline, blank line, body', 'Dam opens\n\nIt rained.\n', 'Dam opens', 'It rained.\n'],
    ['body right below', 'Dam opens\nIt rained.', 'Dam opens', 'It rained.'],
    ['byte-order mark', '\uFEFFDam opens\nIt rained.', 'Dam opens', 'It rained.'],
    ['Windows line ends', 'Dam opens\r\n\r\nOne.\r\n\r\nTwo.', 'Dam opens', 'One.\n\nTwo.'],
    ['old Mac line ends', 'Dam opens\rOne.\rTwo.', 'Dam opens', 'One.\nTwo.'],
    ['blank lines before', '\n \n  Dam opens  \n\nIt rained.', 'Dam opens', 'It rained.'],
    ['indentation of the body stays', 'Dam opens\n\n    It rained.\n  x', 'Dam opens', '    It rained.\n  x'],
    ['Markdown headline', '# Dam opens\n\n## Rain\n\n*wet*', 'Dam opens', '## Rain\n\n*wet*'],
    ['a hash without blank is text', '#dam opens\nIt rained.', '#dam opens', 'It rained.'],
    ['headline only', 'Dam opens', 'Dam opens', ''],
    ['right to left', 'السد يفتح\n\nهطل المطر.', 'السد يفتح', 'هطل المطر.'],
    ['emoji and lone surrogates', 'Dam 🌊 opens\n\n\uD83C rain \uDC00', 'Dam 🌊 opens', '\uD83C rain \uDC00'],
    ['words of the language', 'constructor\n\n__proto__ toString', 'constructor', '__proto__ toString'],
    ['separator U+2028 is no line end', 'Dam\u2028opens\nIt rained.', 'Dam\u2028opens', 'It rained.'],
    ['a rule of four dashes is no front matter', '----\nIt rained.', '----', 'It rained.'],
  ];
  test.each(texts)('%s', (_name, text, headline, body) => {
    expect(readTxt(text)).toMatchObject({ articles: [{ headline, body, origin: 'a.txt' }], problems: [] });
  });

  test('a first line of 250 characters is a headline, of 251 is not', () => {
    expect(readTxt(`${'x'.repeat(250)}\nIt rained.`).articles[0]?.headline).toHaveLength(250);
    const reading = readTxt(`\n${'x'.repeat(251)}\nIt rained.`);
    expect(reading.articles[0]).toEqual({
      headline: '',
      body: `${'x'.repeat(251)}\nIt rained.`,
      origin: 'a.txt',
    });
    expect(reading.notes).toEqual(['a.txt: no headline: the first line is longer than 250 characters']);
  });

  test('a headline only is noted', () => {
    expect(readTxt('Dam opens\n\n').notes).toEqual([
      'a.txt: the article has a headline only, so nothing can be said of the body',
    ]);
  });

  test.each(['', ' \n\t\n', '\uFEFF'])('nothing in %j is a problem', (text) => {
    expect(readTxt(text)).toMatchObject({ articles: [], problems: [{ file: 'a.txt' }] });
  });

  test('a line of 5 MB is too long', () => {
    expect(readTxt('x'.repeat(5_000_000)).problems).toEqual([
      {
        file: 'a.txt',
        problem: 'the article has 5,000,000 characters; an article may have at most 2,000,000',
        hint: 'split it into several articles',
      },
    ]);
  });

  test('the body is a piece of the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (first, lines) => {
        const text = [first, ...lines].join('\n');
        for (const { body } of readTxt(text).articles) {
          expect(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).toContain(body);
        }
      }),
    );
  });
});

describe('the outlet in the last line', () => {
  const lines: [line: string, outlet: string | undefined][] = [
    ['source: daily.example.org', 'daily.example.org'],
    ['Source: The Morning Courier\n\n', 'The Morning Courier'],
    ['SOURCE:   https://www.example.org/news/1?x=2', 'example.org'],
    ['Source: According to the ministry, the rain will stop.', undefined],
    ['The source: a spokesman', undefined],
    ['Source:', undefined],
    ['Resource: x', undefined],
    [`Source: ${'x'.repeat(61)}`, undefined],
    ['Source: The Courier\n\nRelated', undefined],
  ];
  test.each(lines)('%j → %s', (line, outlet) => {
    const [article] = readTxt(`Dam opens\n\nIt rained.\n\n${line}`).articles;
    expect(article?.outlet).toBe(outlet);
    expect(article?.body).toContain(line.trimEnd());
  });

  test('is noted, and front matter goes before', () => {
    expect(readTxt('Dam\n\nRain.\nSource: B').notes).toEqual(['a.txt: outlet ← the last line, "source: …"']);
    expect(readTxt('---\noutlet: A\n---\nDam\n\nRain.\nSource: B').articles[0]?.outlet).toBe('A');
  });

  test('is not looked for in the headline', () => {
    expect(readTxt('Source: B').articles[0]?.outlet).toBeUndefined();
  });
});
