/** Runs tables of what one lexicon must mark, and how strongly, and of what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import type { Lexicon } from '../../../pipeline/lexicons/lexicon.ts';
import type { PassageName, Strength } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

/** In the body unless a passage is given. */
export type Fires = [text: string, words: string, strength: Strength, passage?: PassageName];
export type Silent = [text: string, passage?: PassageName];

/** A row fires if its words, at its strength, are the lexicon's only mark in the text. */
export function testFires(
  lexicon: Lexicon,
  mustFire: readonly Fires[],
  mustNotFire: readonly Silent[],
): void {
  const lexicons = compileLexicons([lexicon]);
  const found = (text: string, passage: PassageName = 'body') =>
    cuesOf(lexicons, text, passage).map(({ text, strength }): [string, Strength] => [text, strength]);

  describe('must fire', () => {
    it.each(mustFire)('%s', (text, words, strength, passage) => {
      expect(found(text, passage)).toEqual([[words, strength]]);
    });
  });

  describe('must not fire', () => {
    it.each(mustNotFire)('%s', (text, passage) => {
      expect(found(text, passage)).toEqual([]);
    });
  });

  it('asks as often for silence as for a mark', () => {
    expect(mustNotFire.length).toBeGreaterThanOrEqual(mustFire.length);
  });
}
