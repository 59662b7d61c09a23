/**
 * Which quoted sentences of a story are worth aligning: those that share a rare run of three words or two content
 * words. One index over all words, so that the cost grows with the text and not with its square.
 */
import { mostInCommon } from './common-length.ts';
import type { QuotedSentence } from './quoted-sentences.ts';

/** A pair of sentences by index, of two articles; `a` stands before `b`. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
}

const RUN = 3;
/** Least similarity of a sentence pair from which a variant can grow; least share of a shorter one. */
const LEAST_ALIKE = 0.3;
const PART = 0.6;
/** So many articles that print the very same sentence are compared; wire copy would square otherwise. */
const MOST_ALIKE = 8;
/** A word or run that stands in more sentences than this says nothing. */
const COMMON = 60;
/** Shared content words that make a candidate without a shared run. */
const FEWEST_SHARED = 2;
/** A shared run counts for more than any number of shared words. */
const SHARED_RUN = 1000;

export function candidatePairs(sentences: readonly QuotedSentence[]): readonly SentencePair[] {
  const byRun = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const alike = new Map<string, number>();
  for (const [i, { words }] of sentences.entries()) {
    const wording = words.map((word) => word.key).join(' ');
    const printed = (alike.get(wording) ?? 0) + 1;
    alike.set(wording, printed);
    if (printed > MOST_ALIKE) continue;
    for (const run of runsOf(words.map((word) => word.key))) push(byRun, run, i);
    for (const key of new Set(words.filter((word) => word.isContent).map((word) => word.key)))
      push(byWord, key, i);
  }
  const shared = new Map<number, number>();
  const size = sentences.length;
  const count = (posting: readonly number[], weight: number): void => {
    if (posting.length < 2 || posting.length > COMMON) return;
    for (let x = 0; x < posting.length; x += 1)
      for (let y = x + 1; y < posting.length; y += 1) {
        const a = posting[x]!;
        const b = posting[y]!;
        if (sentences[a]!.article === sentences[b]!.article) continue;
        const key = a * size + b;
        shared.set(key, (shared.get(key) ?? 0) + weight);
      }
  };
  for (const posting of byRun.values()) count(posting, SHARED_RUN);
  for (const posting of byWord.values()) count(posting, 1);
  return [...shared]
    .filter(([, weight]) => weight >= FEWEST_SHARED)
    .map(([key, weight]) => ({ a: Math.floor(key / size), b: key % size, hasRun: weight >= SHARED_RUN }))
    .filter(({ a, b, hasRun }) => canAgree(sentences[a]!, sentences[b]!, hasRun))
    .sort((p, q) => p.a - q.a || p.b - q.b);
}

/** Whether the words in common, in the best order, would make them alike, or one a part of the other. */
function canAgree({ words: a }: QuotedSentence, { words: b }: QuotedSentence, hasRun: boolean): boolean {
  const common = mostInCommon(a, b);
  const shorter = Math.min(a.length, b.length);
  return 2 * common >= LEAST_ALIKE * (a.length + b.length) || (hasRun && common >= PART * shorter);
}

function runsOf(keys: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= keys.length; i += 1) runs.add(`${keys[i]} ${keys[i + 1]} ${keys[i + 2]}`);
  return runs;
}

function push(index: Map<string, number[]>, key: string, i: number): void {
  const posting = index.get(key);
  if (posting === undefined) index.set(key, [i]);
  else posting.push(i);
}
