import { describe, expect, it } from 'vitest';
import { markedText } from '../../../pipeline/7-report/formats/markdown/marked-text.ts';
import { paragraph, serialise } from '../../../pipeline/7-report/formats/markdown/nodes.ts';

const text = 'a brutal, shocking end';

function marked(
  spans: readonly [number, number][],
  range: readonly [number, number] = [0, text.length],
): string {
  const marks = spans.map(([start, end]) => ({ start, end }));
  return serialise([paragraph(markedText(text, { start: range[0], end: range[1] }, marks))]).trim();
}

describe('markedText', () => {
  it.each([
    ['no mark', [], 'a brutal, shocking end'],
    ['one', [[2, 8]], 'a **brutal**, shocking end'],
    [
      'two, in any order',
      [
        [10, 18],
        [2, 8],
      ],
      'a **brutal**, **shocking** end',
    ],
    [
      'overlapping',
      [
        [2, 12],
        [10, 18],
      ],
      'a **brutal, shocking** end',
    ],
    [
      'one inside the other',
      [
        [2, 18],
        [10, 18],
      ],
      'a **brutal, shocking** end',
    ],
    ['the whole', [[0, 22]], '**a brutal, shocking end**'],
    ['past the end', [[19, 99]], 'a brutal, shocking **end**'],
    ['empty', [[2, 2]], 'a brutal, shocking end'],
  ] as [string, [number, number][], string][])('%s', (_, spans, expected) =>
    expect(marked(spans)).toBe(expected),
  );

  it('cuts marks at the edges of the stretch', () =>
    expect(marked([[2, 18]], [10, 22])).toBe('**shocking** end'));

  it('can mark part of a word', () => expect(marked([[3, 5]])).toBe('a b**ru**tal, shocking end'));
});
