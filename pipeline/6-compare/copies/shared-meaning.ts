/** How much of what two sentences say they have in common, by words weighed by their rarity. */
import type { StorySentence } from './story-sentences.ts';

/** What is taken for usual before any sentence is seen: a word in one of fifty sentences, for so many sentences. */
const USUAL = 1 / 50;
const USUAL_SENTENCES = 50;
/** Words in more sentences than this lead to no candidates; rarer ones do. */
const MOST_SENTENCES = 80;
/** Meaningful words that two sentences must share. */
const SHARED = 2;

export interface SharedMeaning {
  /** Places in the list of sentences, of two articles, `a` < `b`. */
  readonly a: number;
  readonly b: number;
  /** 2 · weight of the shared words ÷ weight of both, 0…1. */
  readonly likeness: number;
  /** Weight of the shared words ÷ weight of the lighter sentence, 0…1. */
  readonly containment: number;
  readonly shared: readonly string[];
}

export interface MeaningIndex {
  /** Weight of a lemma: ln of the inverse share of sentences that have it. */
  readonly weight: (lemma: string) => number;
  /** Articles of the story that have a lemma. */
  readonly articles: (lemma: string) => number;
  /** Sum of the weights of a sentence's lemmas. */
  readonly total: (sentence: number) => number;
  /** Sentences that have a lemma, in order. */
  readonly sentencesWith: (lemma: string) => readonly number[];
}

export function meaningIndex(sentences: readonly StorySentence[]): MeaningIndex {
  const postings = new Map<string, number[]>();
  sentences.forEach(({ lemmas }, i) => {
    for (const lemma of lemmas) {
      const list = postings.get(lemma);
      if (list === undefined) postings.set(lemma, [i]);
      else list.push(i);
    }
  });
  const inArticles = new Map<string, number>();
  for (const [lemma, list] of postings) {
    inArticles.set(lemma, new Set(list.map((i) => sentences[i]!.article)).size);
  }
  const weight = (lemma: string): number =>
    Math.log(
      (sentences.length + USUAL_SENTENCES) / ((postings.get(lemma)?.length ?? 0) + USUAL * USUAL_SENTENCES),
    );
  const totals = Float64Array.from(sentences, ({ lemmas }) =>
    lemmas.reduce((sum, lemma) => sum + weight(lemma), 0),
  );
  return {
    weight,
    articles: (lemma) => inArticles.get(lemma) ?? 0,
    total: (sentence) => totals[sentence]!,
    sentencesWith: (lemma) => postings.get(lemma) ?? [],
  };
}

/** Pairs of sentences of two articles that share meaningful words, above a likeness, in order of place. */
export function sharedMeanings(
  sentences: readonly StorySentence[],
  index: MeaningIndex,
  least: { readonly likeness: number; readonly containment: number },
): SharedMeaning[] {
  const found: SharedMeaning[] = [];
  const weights = new Float64Array(sentences.length);
  const counts = new Int32Array(sentences.length);
  sentences.forEach(({ lemmas, article }, a) => {
    const touched: number[] = [];
    for (const lemma of lemmas) {
      const list = index.sentencesWith(lemma);
      if (list.length > MOST_SENTENCES) continue;
      const weight = index.weight(lemma);
      for (const b of list) {
        if (b <= a || sentences[b]!.article === article) continue;
        if (counts[b] === 0) touched.push(b);
        counts[b]! += 1;
        weights[b]! += weight;
      }
    }
    for (const b of touched.sort((x, y) => x - y)) {
      const likeness = (2 * weights[b]!) / (index.total(a) + index.total(b));
      const containment = weights[b]! / Math.min(index.total(a), index.total(b));
      if (counts[b]! >= SHARED && (likeness >= least.likeness || containment >= least.containment)) {
        const there = new Set(sentences[b]!.lemmas);
        found.push({ a, b, likeness, containment, shared: lemmas.filter((lemma) => there.has(lemma)) });
      }
      counts[b] = 0;
      weights[b] = 0;
    }
  });
  return found;
}
