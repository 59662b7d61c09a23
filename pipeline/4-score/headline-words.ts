/** Where the words of the headline come again in the body. */
import { type Doc, type Passage, VOICES } from '../types.ts';
import { Fact, lexemeFacts, ToneTrait, WIDTH } from './lexeme-facts.ts';

const COUNTS = ToneTrait.content | ToneTrait.valued;
const FURNITURE = VOICES.indexOf('furniture');
/** As many as an integer has bits to spare. */
const MOST_WORDS = 31;

export interface HeadlineWords {
  /** One bit for each distinct content word of the headline: that of each headline token, 0 for others. */
  readonly bits: readonly number[];
  /** Bits of the words that are part of a name. */
  readonly names: number;
  /** Bits of all the words. */
  readonly all: number;
  /**
   * Bits of the headline's words in each sentence of the body. Page furniture has none, nor has the headline itself
   * where the body repeats it.
   */
  readonly inSentence: readonly number[];
  /** Bits of those anywhere in the body. */
  readonly inBody: number;
}

/** Number of each stem among the headline's content words, from 1; 0 for all others, and for all between calls. */
let ordinal = new Uint8Array(0);

/** Words are the same if they share a stem: "humiliated" and "humiliation". */
export function headlineWords({ vocab, headline, body }: Doc): HeadlineWords {
  const { rows, stems } = lexemeFacts(vocab);
  if (ordinal.length <= stems) ordinal = new Uint8Array(stems * 2);
  const bits = new Array<number>(headline.length).fill(0);
  let names = 0;
  let all = 0;
  const met: number[] = [];
  let headlineLength = 0;
  for (let i = 0; i < headline.length && met.length < MOST_WORDS; i += 1) {
    headlineLength += headline.word[i]!;
    const row = headline.lexeme[i]! * WIDTH;
    if (!headline.word[i] || !(rows[row]! & COUNTS || headline.inName[i])) continue;
    const number = rows[row + Fact.stem]!;
    if (ordinal[number] === 0) {
      met.push(number);
      ordinal[number] = met.length;
    }
    const bit = 1 << (ordinal[number]! - 1);
    bits[i] = bit;
    all |= bit;
    if (headline.inName[i]) names |= bit;
  }
  const { sentences, lexeme, voice } = body;
  const inSentence: number[] = [];
  let inBody = 0;
  for (let s = 0; s < sentences.length; s += 2) {
    const end = sentences[s + 1]!;
    let shared = 0;
    for (let i = sentences[s]!; i < end; i += 1) {
      const row = lexeme[i]! * WIDTH;
      if ((rows[row]! & COUNTS) === 0) continue;
      const number = ordinal[rows[row + Fact.stem]!]!;
      if (number !== 0 && voice[i] !== FURNITURE) shared |= 1 << (number - 1);
    }
    if (shared === all && wordsIn(body, s) === headlineLength) shared = 0;
    inSentence.push(shared);
    inBody |= shared;
  }
  for (const number of met) ordinal[number] = 0;
  return { bits, names, all, inSentence, inBody };
}

function wordsIn({ sentences, word }: Passage, at: number): number {
  let words = 0;
  for (let i = sentences[at]!; i < sentences[at + 1]!; i += 1) words += word[i]!;
  return words;
}
