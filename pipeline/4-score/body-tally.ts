/** One walk over a body's sentences: what its scores and its arc are made of. */
import { type ArcPoint, type Passage, VOICES } from '../types.ts';
import { pointOf } from './arc.ts';
import { squash } from './squash.ts';
import type { WordColumns } from './word-columns.ts';

const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');
const FURNITURE = VOICES.indexOf('furniture');

/** The sentences in which somebody speaks. */
export interface VoiceTally {
  /** S/√(S²+15) of each sentence with a word of the voice. */
  readonly scores: number[];
  sentencesWithHits: number;
  tokens: number;
  /** Of all values. */
  sum: number;
}

export interface BodyTally {
  readonly own: VoiceTally;
  readonly quoted: VoiceTally;
  /** Sentences that are no page furniture. */
  readonly arc: readonly ArcPoint[];
}

export function bodyTally(passage: Passage, columns: WordColumns): BodyTally {
  const { sentences, voice } = passage;
  const { at, value, firstOf } = columns;
  const own = newTally();
  const quoted = newTally();
  const arc: ArcPoint[] = [];
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    let ownHits = 0;
    let ownSum = 0;
    let quotedHits = 0;
    let quotedSum = 0;
    let hits = 0;
    let sum = 0;
    for (let n = firstOf[s]!; n < firstOf[s + 1]!; n += 1) {
      const speaking = voice[at[n]!]!;
      if (speaking === FURNITURE) continue;
      hits += 1;
      sum += value[n]!;
      if (speaking === OUTLET) {
        ownHits += 1;
        ownSum += value[n]!;
      } else if (speaking === QUOTE) {
        quotedHits += 1;
        quotedSum += value[n]!;
      }
    }
    if (columns.own[s]! > 0) addSentence(own, columns.own[s]!, ownHits, ownSum);
    if (columns.quoted[s]! > 0) addSentence(quoted, columns.quoted[s]!, quotedHits, quotedSum);
    if (voice[sentences[s * 2]!] !== FURNITURE) arc.push(pointOf(passage, s, hits, sum));
  }
  return { own, quoted, arc };
}

function newTally(): VoiceTally {
  return { scores: [], sentencesWithHits: 0, tokens: 0, sum: 0 };
}

function addSentence(tally: VoiceTally, words: number, hits: number, sum: number): void {
  tally.scores.push(hits === 0 ? 0 : squash(sum));
  tally.tokens += words;
  tally.sum += sum;
  if (hits > 0) tally.sentencesWithHits += 1;
}
