import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_LENGTH, textLines } from '../../../../pipeline/7-report/worksheets/text-lines.ts';

const words = fc.array(
  fc.constantFrom('a', 'ferry', 'council', '  ', '\n', '\n\n', '“Yes,”', 'x'.repeat(80), '🚢'),
  {
    maxLength: 120,
  },
);

test('lines are numbered from 1, hold every word once and in order, and are no longer than they may be', () => {
  fc.assert(
    fc.property(words, words, (head, rest) => {
      const article = { headline: head.join(' '), body: rest.join(' ') };
      const lines = textLines(article, []);
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
      for (const { passage, start, end, text } of lines) {
        expect(article[passage].slice(start, end).replace(/\s+/g, ' ')).toBe(text);
        expect(text.length <= LINE_LENGTH || !text.includes(' ')).toBe(true);
      }
      const all = `${article.headline} ${article.body}`.match(/\S+/g) ?? [];
      expect(lines.flatMap(({ text }) => text.split(' '))).toEqual(all);
    }),
  );
});

test('a paragraph is a line of the source, the headline is paragraph 0', () => {
  const lines = textLines({ headline: 'One', body: 'Two two.\n\nThree.\nFour.' }, []);
  expect(lines.map(({ paragraph, text }) => `${paragraph} ${text}`)).toEqual([
    '0 One',
    '1 Two two.',
    '2 Three.',
    '3 Four.',
  ]);
});

test('page furniture has no line, and moves no other line’s number', () => {
  const body = 'Read more: ten bus stops\nThe bus came.\nPhoto: A. Bee';
  const furniture = ['Read more: ten bus stops', 'Photo: A. Bee'].map((text) => {
    const start = body.indexOf(text);
    return { start, end: start + text.length, text, kind: 'teaser' as const };
  });
  expect(textLines({ headline: 'Bus', body }, furniture).map(({ number, text }) => [number, text])).toEqual([
    [1, 'Bus'],
    [2, 'The bus came.'],
  ]);
});
