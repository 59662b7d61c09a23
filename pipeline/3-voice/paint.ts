/** Fills the `voice` and `speaker` columns from what was found, and counts the words each source got. */
import { type Passage, type Quote, VOICES } from '../types.ts';
import type { SourceWords } from './ledger.ts';
import type { Utterance } from './utterances.ts';

const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');
const INDIRECT = VOICES.indexOf('indirect');

/**
 * The outermost paraphrase owns its words; quoted words keep the speaker of their own cue. What a verb has for
 * its object alone ("slammed the plan") stays in the outlet's voice: it names a thing and repeats no words.
 */
export function paint(
  passage: Passage,
  utterances: readonly Utterance[],
  numbers: ReadonlyMap<string, number>,
): void {
  const { voice, speaker } = passage;
  for (const { tokens, quote } of utterances) {
    if (isOnlyNamed(quote)) continue;
    const number = quote.speaker === null ? -1 : numbers.get(quote.speaker.name)!;
    const isMarked = quote.type !== 'indirect';
    for (let r = 0; r < tokens.length; r += 2) {
      for (let i = tokens[r]!; i < tokens[r + 1]!; i += 1) {
        if (voice[i] === OUTLET) {
          voice[i] = INDIRECT;
          speaker[i] = number;
        } else if (isMarked && voice[i] === QUOTE && speaker[i] === -1) speaker[i] = number;
      }
    }
  }
}

/** "Korran slammed the plan": what is spoken about; in which words is up to the outlet. */
function isOnlyNamed({ type, rule }: Quote): boolean {
  return type === 'indirect' && (rule.endsWith(' object') || rule.endsWith(' of'));
}

/** Words of each source in a painted passage; those of source n at n. */
export function wordsOf({ length, word, voice, speaker }: Passage, sources: number): readonly SourceWords[] {
  const words = Array.from({ length: sources + 1 }, () => ({ quoted: 0, paraphrased: 0 }));
  for (let i = 0; i < length; i += 1) {
    const n = speaker[i]!;
    if (n < 1 || !word[i]) continue;
    if (voice[i] === QUOTE) words[n]!.quoted += 1;
    else if (voice[i] === INDIRECT) words[n]!.paraphrased += 1;
  }
  return words;
}
