/** The value each token contributes to tone: list value, turned round by a negator, nothing inside names. */
import { valence } from '../lexicons/valence.ts';
import type { Passage, Vocab } from '../types.ts';

/** What a negator makes of a value (Hutto & Gilbert 2014). */
export const NEGATION_FACTOR = -0.74;

const UNKNOWN = 127;
let memo: { vocab: Vocab; values: Int8Array } | undefined;

/** Values of a passage's tokens, −5…5; 0 for words without a value. */
export function wordValues(passage: Passage, vocab: Vocab): Float32Array {
  const known = valuesOf(vocab);
  const values = new Float32Array(passage.length);
  for (let i = 0; i < passage.length; i += 1) {
    if (!passage.word[i] || passage.inName[i]) continue;
    const row = passage.lexeme[i]!;
    let value = known[row]!;
    if (value === UNKNOWN) {
      value = valence(vocab.norm[row]!, vocab.lemma[row]!, vocab.pos[row]!);
      known[row] = value;
    }
    if (value !== 0) values[i] = passage.negated[i] ? value * NEGATION_FACTOR : value;
  }
  return values;
}

/** Remembered values of the vocabulary's rows. */
function valuesOf(vocab: Vocab): Int8Array {
  const needed = vocab.surface.length;
  if (memo?.vocab !== vocab) memo = { vocab, values: new Int8Array(0) };
  if (memo.values.length < needed) {
    const grown = new Int8Array(Math.max(4096, needed * 2)).fill(UNKNOWN);
    grown.set(memo.values);
    memo.values = grown;
  }
  return memo.values;
}
