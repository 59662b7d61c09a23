import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../../pipeline/7-report/formats/markdown/file-names.ts';

describe('fileNames', () => {
  it.each([
    ['a plain id', ['example-1'], ['example-1']],
    ['slashes and blanks', ['a/b c'], ['a-b-c']],
    ['the way out', ['../../etc/passwd', '..', '.hidden'], ['etc-passwd', 'article', 'hidden']],
    ['the same but for case or signs', ['A?b', 'a!b', 'a-b'], ['A-b', 'a-b-2', 'a-b-3']],
    ['a name that is taken by a copy', ['x-2', 'x', 'X'], ['x-2', 'x', 'X-3']],
    ['devices', ['con', 'NUL.txt', 'console'], ['article-con', 'article-NUL.txt', 'console']],
    ['nothing usable', ['', '日本', '__proto__'], ['article', 'article-2', '__proto__']],
  ])('%s', (_, ids, expected) => expect(fileNames(ids)).toEqual(expected));

  it('is safe and unique for any ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 6 }), (ids) => {
        const names = fileNames(ids);
        expect(names.filter((name) => !/^[\w-][\w.-]*$/.test(name) || name.endsWith('.'))).toEqual([]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
      }),
    );
  });
});
