/** One walk over a body's sentences: what its scores, its arc and the stretches beside a headline are made of. */
import { type ArcPoint, type Passage, VOICES } from '../types.ts';
import { pointOf } from './arc.ts';
import { squash } from './squash.ts';
import type { WordValues } from './word-values.ts';

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
  /** Words that are no page furniture. */
  readonly spoken: number;
  /** For each valued word: how many of those words stand before it; −1 in page furniture. */
  readonly place: Int32Array;
}

export function bodyTally(passage: Passage, values: WordValues): BodyTally {
  const { sentences, word, voice } = passage;
  const { at, value, firstOf } = values;
  const own = newTally();
  const quoted = newTally();
  const arc: ArcPoint[] = [];
  const place = new Int32Array(at.length);
  let spoken = 0;
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    const first = sentences[s * 2]!;
    const end = sentences[s * 2 + 1]!;
    let next = firstOf[s]!;
    let ownWords = 0;
    let quotedWords = 0;
    for (let i = first; i < end; i += 1) {
      if (word[i] === 0) continue;
      const speaking = voice[i]!;
      if (speaking === OUTLET) ownWords += 1;
      else if (speaking === QUOTE) quotedWords += 1;
      if (at[next] === i) {
        place[next] = speaking === FURNITURE ? -1 : spoken;
        next += 1;
      }
      if (speaking !== FURNITURE) spoken += 1;
    }
    let ownHits = 0;
    let ownSum = 0;
    let quotedHits = 0;
    let quotedSum = 0;
    for (let n = firstOf[s]!; n < next; n += 1) {
      const speaking = voice[at[n]!]!;
      if (speaking === OUTLET) {
        ownHits += 1;
        ownSum += value[n]!;
      } else if (speaking === QUOTE) {
        quotedHits += 1;
        quotedSum += value[n]!;
      }
    }
    if (ownWords > 0) addSentence(own, ownWords, ownHits, ownSum);
    if (quotedWords > 0) addSentence(quoted, quotedWords, quotedHits, quotedSum);
    if (voice[first] !== FURNITURE) arc.push(pointOf(passage, values, s));
  }
  return { own, quoted, arc, spoken, place };
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
