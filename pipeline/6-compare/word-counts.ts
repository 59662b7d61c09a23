import { type Analysed, VOICES } from '../types.ts';
import { type SetAside, setAsideTokens } from './set-aside.ts';
import type { WordIndex } from './word-index.ts';

/** How often each word stands in the outlet's own words of one article, by number in a `WordIndex`. */
export interface WordTally {
  /** All own word tokens of the body, names and function words included. */
  readonly total: number;
  readonly words: Int32Array;
  /** Occurrences of each of `words`. */
  readonly counts: Int32Array;
}

/** The same of several articles. */
export interface WordCounts {
  readonly total: number;
  readonly occurrences: ReadonlyMap<number, number>;
  /** Articles that use the word. */
  readonly articles: ReadonlyMap<number, number>;
}

const OUTLET = VOICES.indexOf('outlet');

/** Counts the own words of a body; words in names are in the total and nowhere else. */
export function wordTally(pair: Analysed, index: WordIndex, setAside?: SetAside): WordTally {
  const { length, lexeme, voice, word, inName } = pair.doc.body;
  const ids = index.idsOf(pair.doc.vocab);
  const mask = setAsideTokens(pair, setAside);
  const occurrences = new Map<number, number>();
  let total = 0;
  for (let i = 0; i < length; i++) {
    if (word[i] !== 1 || voice[i] !== OUTLET || mask?.[i] === 1) continue;
    total += 1;
    const id = inName[i] === 1 ? -1 : (ids[lexeme[i]!] ?? -1);
    if (id >= 0) occurrences.set(id, (occurrences.get(id) ?? 0) + 1);
  }
  return {
    total,
    words: Int32Array.from(occurrences.keys()),
    counts: Int32Array.from(occurrences.values()),
  };
}

/** The words of several articles together. */
export function sumTallies(tallies: readonly WordTally[]): WordCounts {
  const occurrences = new Map<number, number>();
  const articles = new Map<number, number>();
  let total = 0;
  for (const tally of tallies) {
    total += tally.total;
    tally.words.forEach((id, i) => {
      occurrences.set(id, (occurrences.get(id) ?? 0) + tally.counts[i]!);
      articles.set(id, (articles.get(id) ?? 0) + 1);
    });
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
