import { type Analysed, VOICES } from '../types.ts';
import type { WordIndex } from './word-index.ts';

/** How often each word stands in the outlet's own words of some articles, by number in a `WordIndex`. */
export interface WordCounts {
  /** All own word tokens of the bodies, names and function words included. */
  readonly total: number;
  readonly occurrences: ReadonlyMap<number, number>;
  /** Articles that use the word. */
  readonly articles: ReadonlyMap<number, number>;
}

const OUTLET = VOICES.indexOf('outlet');

/** Counts the own words of the bodies of `pairs`; words in names are in the total and nowhere else. */
export function wordCounts(pairs: readonly Analysed[], index: WordIndex): WordCounts {
  const occurrences = new Map<number, number>();
  const articles = new Map<number, number>();
  let total = 0;
  for (const { doc } of pairs) {
    const { length, lexeme, voice, word, inName } = doc.body;
    const ids = index.idsOf(doc.vocab);
    const used = new Set<number>();
    for (let i = 0; i < length; i++) {
      if (word[i] !== 1 || voice[i] !== OUTLET) continue;
      total += 1;
      const id = inName[i] === 1 ? -1 : (ids[lexeme[i]!] ?? -1);
      if (id < 0) continue;
      occurrences.set(id, (occurrences.get(id) ?? 0) + 1);
      used.add(id);
    }
    for (const id of used) articles.set(id, (articles.get(id) ?? 0) + 1);
  }
  return { total, occurrences, articles };
}

/** The counts of all sides together; no article may be on two sides. */
export function sumWordCounts(sides: readonly WordCounts[]): WordCounts {
  const occurrences = new Map<number, number>();
  const articles = new Map<number, number>();
  let total = 0;
  for (const side of sides) {
    total += side.total;
    for (const [id, count] of side.occurrences) occurrences.set(id, (occurrences.get(id) ?? 0) + count);
    for (const [id, count] of side.articles) articles.set(id, (articles.get(id) ?? 0) + count);
  }
  return { total, occurrences, articles };
}
