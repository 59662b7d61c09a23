import { describe, expect, test } from 'vitest';
import { heard } from './heard.ts';

const BODY =
  'Ada Korran accused Bram Vask of lying. “The boats are old,” she said. Korran claimed the plan was dead. ' +
  'A senior official said the town would pay. A teacher said: “We knew.”';

describe('the source ledger', () => {
  test('has every source once, in order of appearance, with its words and verbs', () => {
    const sources = heard(BODY).sources.map(({ name, kind, quotedTokens, verbs }) => [
      name,
      kind,
      quotedTokens,
      verbs,
    ]);
    expect(sources).toEqual([
      ['Ada Korran', 'named', 4, ['accuse', 'say', 'claim']],
      ['senior official', 'anonymous', 0, ['say']],
      ['teacher', 'role', 2, ['say']],
    ]);
  });

  test('shares add up to one', () => {
    const sum = heard(BODY).sources.reduce((total, { share = 0 }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 10);
  });

  test('says who is accused, and whether they are heard', () => {
    expect(heard(BODY).accused.map(({ name, heard: isHeard }) => [name, isHeard])).toEqual([
      ['Bram Vask', false],
    ]);
    const answered = `${BODY} “That is not so,” Bram Vask said.`;
    expect(heard(answered).accused.map(({ name, heard: isHeard }) => [name, isHeard])).toEqual([
      ['Bram Vask', true],
    ]);
  });

  test.each(['The boats left.', '', '“We will go.”'])('is empty where nobody is found: %j', (body) => {
    const { sources, accused } = heard(body);
    expect([...sources, ...accused]).toEqual([]);
  });

  test('numbers the speaker column by the ledger', () => {
    const { doc, sources } = heard(BODY);
    const told = new Set([...doc.body.speaker].filter((n) => n > 0));
    expect([...told].sort()).toEqual(sources.map((_, i) => i + 1));
  });
});
