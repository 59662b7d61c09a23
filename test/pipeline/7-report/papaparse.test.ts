import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unparse } from '../../../pipeline/7-report/papaparse.ts';

describe('unparse', () => {
  it.each([
    ['numbers keep their minus sign', [-0.4, -2, 0], '-0.4,-2,0\r\n'],
    ['what cannot be known is empty', ['a', undefined, 'b'], 'a,,b\r\n'],
    ['true and false', [true, false], 'true,false\r\n'],
    [
      'commas, quotation marks, line breaks',
      ['a,b', 'say "so"', 'x\ny', 'x\r\ny'],
      '"a,b","say ""so""","x\ny","x\r\ny"\r\n',
    ],
    ['formula', ['=1+1'], '"\'=1+1"\r\n'],
    ['formula with a line break', ['=1\n+1'], '"\'=1\n+1"\r\n'],
    ['plus, minus, at', ['+1', '-1', '@x'], '"\'+1","\'-1","\'@x"\r\n'],
    ['tab and carriage return', ['\t=1', '\r=1'], '"\'\t=1","\'\r=1"\r\n'],
    ['a lone sign', ['-'], '"\'-"\r\n'],
    ['signs inside a text are left alone', ['a=b', '’', '— no', "'s"], "a=b,’,— no,'s\r\n"],
  ])('%s', (_, row, expected) => {
    expect(unparse([row])).toBe(expected);
  });

  it('gives back every text, but for the mark before a formula', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const width = given[0]?.length ?? 0;
        const table = given.map((row) =>
          Array.from({ length: width }, (_, index) => (row[index] ?? '').replace(/^\uFEFF/, '')),
        );
        const read = papaparse
          .parse<string[]>(unparse(table), { newline: '\r\n', delimiter: ',' })
          .data.slice(0, -1);
        expect(read).toEqual(
          table.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))),
        );
      }),
    );
  });
});
