import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChunkTable, hashOf, UNSEEN } from '../../../pipeline/2-tokenize/chunk-table.ts';
import { TaughtWords } from '../../../pipeline/2-tokenize/taught-words.ts';

/** Short texts of few letters, so that many are alike or lie in one another. */
const few = fc.string({ unit: fc.constantFrom(...'ab’-1é'), minLength: 1, maxLength: 5 });
const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const texts = fc.array(fc.oneof(few, any), { maxLength: 60 });

describe('a table of chunks', () => {
  const find = (table: ChunkTable, text: string, before = '') =>
    table.find(`${before}${text} and on`, before.length, before.length + text.length, hashOf(text));

  test('finds what was added, wherever it stands, and nothing else', () => {
    fc.assert(
      fc.property(texts, texts, any, (added, asked, before) => {
        const table = new ChunkTable();
        const expected = new Map([...new Set(added)].map((text, i) => [text, i % 2 === 0 ? i : -i]));
        for (const [text, value] of expected) table.add(text, value);
        expect(table.size).toBe(expected.size);
        for (const text of [...added, ...asked])
          expect(find(table, text, before)).toBe(expected.get(text) ?? UNSEEN);
      }),
    );
  });

  test('grows', () => {
    const table = new ChunkTable();
    for (let i = 0; i < 20_000; i += 1) table.add(`chunk${i}`, i);
    for (let i = 0; i < 20_000; i += 1) expect(find(table, `chunk${i}`)).toBe(i);
    expect(find(table, 'chunk20000')).toBe(UNSEEN);
  });
});

describe('taught words', () => {
  test('those within a chunk are the ones it includes', () => {
    fc.assert(
      fc.property(texts, texts, (taught, chunks) => {
        const words = new TaughtWords();
        const distinct = [...new Set(taught)];
        for (const [i, word] of distinct.entries()) words.add(word, i);
        for (const chunk of chunks) {
          const included = [...distinct.keys()].filter((i) => chunk.includes(distinct[i]!));
          expect(words.within(chunk) ?? []).toEqual(included);
        }
      }),
    );
  });

  test('keep their first number, and are forgotten', () => {
    const words = new TaughtWords();
    for (let i = 0; i < 5_000; i += 1) words.add(`word${i}’s`, i);
    words.add('word7’s', 9_999);
    expect([words.size, words.within('“word7’s,”'), words.within('word7s')]).toEqual([5_000, [7], undefined]);
    words.clear();
    expect([words.size, words.within('“word7’s,”')]).toEqual([0, undefined]);
  });
});
