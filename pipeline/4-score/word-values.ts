/** The value each token contributes to tone: list value, turned round by a negator, nothing inside names. */
import { valence } from '../lexicons/valence.ts';
import { LexemeFlag, type Passage, type Vocab } from '../types.ts';

/** What a negator makes of a value (Hutto & Gilbert 2014). */
const NEGATION_FACTOR = -0.74;

/** A negated one of these hands its negator on to what is said: "did not say it was bad". */
const HANDS_ON = new Set('say think believe claim call mean suggest expect find feel seem appear'.split(' '));
/** How many words it hands it on to. */
const REACH = 3;

const UNKNOWN = 127;
let memo: { vocab: Vocab; values: Int8Array; handsOn: Uint8Array } | undefined;

/** Values of a passage's tokens, −5…5; 0 for words without a value. */
export function wordValues(passage: Passage, vocab: Vocab): Float32Array {
  const { values: known, handsOn } = memoOf(vocab);
  const values = new Float32Array(passage.length);
  let handedOn = 0;
  for (let i = 0; i < passage.length; i += 1) {
    const row = passage.lexeme[i]!;
    if (!passage.word[i]) {
      if (vocab.flags[row]! & (LexemeFlag.barrier | LexemeFlag.comma)) handedOn = 0;
      continue;
    }
    if (i > 0 && passage.sentence[i] !== passage.sentence[i - 1]) handedOn = 0;
    if (known[row] === UNKNOWN) {
      known[row] = valence(vocab.norm[row]!, vocab.lemma[row]!, vocab.pos[row]!);
      handsOn[row] = HANDS_ON.has(vocab.lemma[row]!) ? 1 : 0;
    }
    const negated = passage.negated[i] === 1;
    const value = passage.inName[i] ? 0 : known[row]!;
    if (value !== 0) values[i] = negated || handedOn > 0 ? value * NEGATION_FACTOR : value;
    if (handedOn > 0) handedOn -= 1;
    if (negated && handsOn[row] === 1) handedOn = REACH;
  }
  return values;
}

/** What is remembered of the vocabulary's rows. */
function memoOf(vocab: Vocab): { values: Int8Array; handsOn: Uint8Array } {
  const needed = vocab.surface.length;
  if (memo?.vocab !== vocab) memo = { vocab, values: new Int8Array(0), handsOn: new Uint8Array(0) };
  if (memo.values.length < needed) {
    const size = Math.max(4096, needed * 2);
    const values = new Int8Array(size).fill(UNKNOWN);
    values.set(memo.values);
    const handsOn = new Uint8Array(size);
    handsOn.set(memo.handsOn);
    memo = { vocab, values, handsOn };
  }
  return memo;
}
