/** Fills the `voice` and `speaker` columns from what was found, and counts the words each source got. */
import { isOnlyNamed } from '../only-named.ts';
import { type Passage, VOICES } from '../types.ts';
import type { Utterance } from './utterances.ts';

const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');
const INDIRECT = VOICES.indexOf('indirect');

/** Words of one source in a passage. */
export interface SourceWords {
  quoted: number;
  paraphrased: number;
}

/**
 * The outermost paraphrase owns its words; quoted words keep the speaker of their own cue. What a verb has for
 * its object alone ("slammed the plan") stays in the outlet's voice: it names a thing and repeats no words.
 * Returns the words of source n at n.
 */
export function paint(
  { word, voice, speaker }: Passage,
  utterances: readonly Utterance[],
  numbers: ReadonlyMap<string, number>,
): readonly Readonly<SourceWords>[] {
  const words: SourceWords[] = [];
  for (let n = 0; n <= numbers.size; n += 1) words.push({ quoted: 0, paraphrased: 0 });
  for (const { tokens, quote } of utterances) {
    if (isOnlyNamed(quote)) continue;
    const number = quote.speaker === null ? -1 : numbers.get(quote.speaker.name)!;
    const of = words[number];
    const isMarked = quote.type !== 'indirect';
    for (let r = 0; r < tokens.length; r += 2) {
      for (let i = tokens[r]!; i < tokens[r + 1]!; i += 1) {
        if (voice[i] === OUTLET) {
          voice[i] = INDIRECT;
          speaker[i] = number;
          if (of !== undefined) of.paraphrased += word[i]!;
        } else if (isMarked && voice[i] === QUOTE && speaker[i] === -1) {
          speaker[i] = number;
          if (of !== undefined) of.quoted += word[i]!;
        }
      }
    }
  }
  return words;
}
