/** Where the words of the headline come again in the body. */
import type { Doc } from '../types.ts';
import type { AskedStems } from './count-words.ts';
import { claimStemAt, claimStemOf, lexemeFacts } from './lexeme-facts.ts';
import type { WordColumns } from './word-columns.ts';

/** As many as an integer has bits to spare. */
const MOST_WORDS = 31;

export interface HeadlineClaim {
  /** One bit for each distinct content word of the headline: that of each headline token, 0 for others. */
  readonly bits: Int32Array;
  /** Bits of the words that are part of a name. */
  readonly names: number;
  /** Bits of all the words. */
  readonly all: number;
  /** Words of the headline. */
  readonly length: number;
  /** Its words, to be looked for in the body. */
  readonly stems: AskedStems;
}

export interface HeadlineWords {
  readonly claim: HeadlineClaim;
  /** Bits of those anywhere in the body. */
  readonly inBody: number;
  /**
   * Bits of the headline's words in each sentence of the body. Page furniture has none, nor has the headline itself
   * where the body repeats it. Behind the last sentence there may be more numbers.
   */
  readonly inSentence: Int32Array;
}

/** Replaced by a longer one as the vocabulary grows; all 0 between calls. */
let ordinals = new Uint8Array(1);
let bits = new Int32Array(32);

/** Words are the same if they share a stem: "humiliated" and "humiliation". To be given back to `forget`. */
export function headlineClaim({ vocab, headline }: Doc): HeadlineClaim {
  const { cells, claimStems } = lexemeFacts(vocab);
  if (ordinals.length < claimStems) ordinals = new Uint8Array(claimStems * 2);
  if (bits.length < headline.length) bits = new Int32Array(headline.length * 2);
  bits.fill(0, 0, headline.length);
  let names = 0;
  let all = 0;
  let met = 0;
  let length = 0;
  for (let i = 0; i < headline.length; i += 1) {
    length += headline.word[i]!;
    const row = headline.lexeme[i]!;
    const carries = (claimStemAt(cells, row) & 1) !== 0;
    if (!headline.word[i] || !(carries || headline.inName[i]) || met === MOST_WORDS) continue;
    const stem = claimStemOf(cells, row);
    if (ordinals[stem] === 0) {
      met += 1;
      ordinals[stem] = met;
    }
    const bit = 1 << (ordinals[stem]! - 1);
    bits[i] = bit;
    all |= bit;
    if (headline.inName[i]) names |= bit;
  }
  return { bits, names, all, length, stems: ordinals };
}

/** The claim beside the body that was read with its ordinals. */
export function headlineWords(doc: Doc, claim: HeadlineClaim, { shared, all }: WordColumns): HeadlineWords {
  const sentences = doc.body.sentences.length / 2;
  let inBody = 0;
  for (let s = 0; s < sentences; s += 1) {
    if (shared[s] === claim.all && all[s] === claim.length) shared[s] = 0;
    inBody |= shared[s]!;
  }
  return { claim, inBody, inSentence: shared };
}

/** Makes ready for the next headline. */
export function forget({ vocab, headline }: Doc): void {
  const { cells } = lexemeFacts(vocab);
  for (let i = 0; i < headline.length; i += 1) ordinals[claimStemOf(cells, headline.lexeme[i]!)] = 0;
}
