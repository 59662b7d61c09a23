/** Articles as vectors of term weights. */
import type { StoryDigest } from './digest.ts';
import { NAME, NUMBER, TERM_KINDS, type TermKind, type TermTable } from './term-table.ts';

export interface TermVector {
  /** Ascending. */
  readonly terms: Int32Array;
  /** Of unit length, in units of 1 / SCALE: whole numbers, so that sums do not depend on their order. */
  readonly weights: Int32Array;
  /** The heaviest terms, at most `TOP`. */
  readonly top: Int32Array;
}

const SCALE = 16_384;
/** Enough heavy terms to meet every article worth meeting. */
const TOP = 40;

/** Occurrences beyond this many add little. */
const SATURATION = 4;
/** Names and numbers tell events apart better than other words of the same rarity. */
const NAME_WEIGHT = 1.5;

/** Share of all news articles that hold a term, by its kind: what is assumed before any article is seen. */
const BACKGROUND: Readonly<Record<TermKind, number>> = {
  name: 0.02,
  number: 0.05,
  'given name': 0.05,
  'known name': 0.08,
  noun: 0.08,
  other: 0.12,
  verb: 0.15,
};
/** Weight of that assumption in articles, so that two articles can be compared, and six thousand as well. */
const BACKGROUND_ARTICLES = 30;

/**
 * One vector per digest:
 *
 *     idf = ln( (N + 30) / (df + 30 × background) ),   weight = idf × 5·tf / (tf + 4)   (× 1.5 for names and numbers)
 *
 * Robertson's saturation of term frequency; document frequencies are those of the set itself, smoothed by what
 * is usual for the kind of word. Reference: Robertson & Zaragoza 2009, Foundations and Trends in IR 3:333.
 */
export function termVectors(digests: readonly StoryDigest[], table: TermTable): TermVector[] {
  const articles = new Int32Array(table.words.length);
  for (const { terms } of digests) for (const term of terms) articles[term]! += 1;
  const background = TERM_KINDS.map((kind) => BACKGROUND_ARTICLES * BACKGROUND[kind]);
  return digests.map(({ terms, occurrences, kinds }) => {
    const weights = Float64Array.from(terms, (term, i) => {
      const kind = kinds[i]!;
      const idf = Math.log((digests.length + BACKGROUND_ARTICLES) / (articles[term]! + background[kind]!));
      const tf = occurrences[i]!;
      const weight = idf * ((tf * (SATURATION + 1)) / (tf + SATURATION));
      return idf <= 0 ? 0 : isNameLike(kind) ? NAME_WEIGHT * weight : weight;
    });
    return unitVector(terms, weights, table);
  });
}

function isNameLike(kind: number): boolean {
  const name = TERM_KINDS[kind]!;
  return kind === NAME || kind === NUMBER || name === 'given name' || name === 'known name';
}

/** A vector of unit length without terms of weight 0; `terms` ascend. */
export function unitVector(terms: Int32Array, weights: Float64Array, table: TermTable): TermVector {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const scale = squares === 0 ? 0 : SCALE / Math.sqrt(squares);
  const whole = Int32Array.from(weights, (weight) => Math.round(weight * scale));
  const kept = terms.filter((_, i) => whole[i]! > 0);
  const weighed = whole.filter((weight) => weight > 0);
  return { terms: kept, weights: weighed, top: heaviest(kept, weighed, table) };
}

/** The heaviest terms; among equals the first in the alphabet, since numbers depend on the order of reading. */
function heaviest(terms: Int32Array, weights: Int32Array, { words }: TermTable): Int32Array {
  if (terms.length <= TOP) return terms;
  const limit = weights.toSorted().at(-TOP)!;
  const above = terms.filter((_, i) => weights[i]! > limit);
  const equal = Array.from(terms.filter((_, i) => weights[i] === limit));
  equal.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  return Int32Array.from([...above, ...equal.slice(0, TOP - above.length)]);
}

/**
 * Cosines of one vector with others, 0…1; the same whichever comes first. The vector is laid out once for all
 * the others.
 */
export function cosines(size: number): (one: TermVector) => (other: TermVector) => number {
  const layout = new Int32Array(size);
  let laid: TermVector | undefined;
  return (one) => {
    if (laid !== one) {
      for (const term of laid?.terms ?? []) layout[term] = 0;
      one.terms.forEach((term, i) => {
        layout[term] = one.weights[i]!;
      });
      laid = one;
    }
    return ({ terms, weights }) => {
      let sum = 0;
      for (let i = 0; i < terms.length; i += 1) sum += layout[terms[i]!]! * weights[i]!;
      return sum / (SCALE * SCALE);
    };
  };
}
