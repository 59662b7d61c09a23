/** The one walk over all tokens of a passage, short for each: everything else is asked of few of them. */
import { ROW_SHIFT, RowFact } from '../row-facts.ts';
import { type Passage, VOICES, type Vocab } from '../types.ts';
import { lexemeFacts, ToneTrait } from './lexeme-facts.ts';
import { LATER_SHIFT } from './phrase-groups.ts';
import { MODIFIES } from './reaches.ts';
import type { WordColumns } from './word-columns.ts';

/** Traits that call for a closer look at a token. */
export const ACTS = MODIFIES | ToneTrait.valued;
/**
 * What the walk reads of a row. Constants and functions of other modules are looked up anew at each use, which for
 * every token adds up to a third of the walk, so they have names of their own here.
 */
const SHIFT = ROW_SHIFT;
const { traits: TRAITS, stem: STEM, phrases: PHRASES } = RowFact;
const LATER = LATER_SHIFT;
/** Place of the bit of `ToneTrait.word`. */
const WORD_BIT = 16;

/**
 * Words are counted by voice in one number, eight bits for each. So many tokens at a time fit in.
 */
const VOICE_SHIFT = 3;
const MOST = 255;
const OUTLET = VOICES.indexOf('outlet') << VOICE_SHIFT;
const QUOTE = VOICES.indexOf('quote') << VOICE_SHIFT;
const INDIRECT = VOICES.indexOf('indirect') << VOICE_SHIFT;
const FURNITURE = VOICES.indexOf('furniture') << VOICE_SHIFT;

/** By number of a claim's stem, that of the headline's word with it, from 1 to 31; 0 for all others. */
export type AskedStems = Uint8Array;

/**
 * Fills `acting`, `upTo` and the columns of sentences but for `firstOf`, and returns how many tokens act. Needs the
 * voice column.
 */
export function countWords(passage: Passage, vocab: Vocab, asked: AskedStems, into: WordColumns): number {
  const { cells } = lexemeFacts(vocab);
  const { lexeme, voice, sentences } = passage;
  const { acting, upTo } = into;
  let found = 0;
  let spoken = 0;
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    const closing = sentences[s * 2 + 1]!;
    let i = sentences[s * 2]!;
    let shared = 0;
    let traits = 0;
    // Of the token before: whether it acts, and the phrases it may begin, which this token decides.
    let acts = 0;
    let begins = 0;
    let own = 0;
    let quoted = 0;
    let indirect = 0;
    let furniture = 0;
    while (i < closing) {
      const to = Math.min(closing, i + MOST);
      const before = spoken + own + quoted + indirect;
      let counts = 0;
      for (; i < to; i += 1) {
        const row = lexeme[i]! << SHIFT;
        const trait = cells[row + TRAITS]!;
        const groups = cells[row + PHRASES]!;
        if ((acts | (begins & (groups >>> LATER))) !== 0) {
          acting[found] = i - 1;
          upTo[found] = before + spokenIn(counts);
          found += 1;
        }
        counts += ((trait >>> WORD_BIT) & 1) << (voice[i]! << VOICE_SHIFT);
        shared |= 1 << asked[cells[row + STEM]!]!;
        traits |= trait;
        acts = trait & ACTS;
        begins = groups;
      }
      own += (counts >>> OUTLET) & MOST;
      quoted += (counts >>> QUOTE) & MOST;
      indirect += (counts >>> INDIRECT) & MOST;
      furniture += (counts >>> FURNITURE) & MOST;
    }
    spoken += own + quoted + indirect;
    if (acts !== 0) {
      acting[found] = closing - 1;
      upTo[found] = spoken;
      found += 1;
    }
    into.all[s] = own + quoted + indirect + furniture;
    into.own[s] = own;
    into.quoted[s] = quoted;
    into.shared[s] = furniture === 0 ? shared >>> 1 : 0;
    into.tells[s] = traits & ToneTrait.telling ? 1 : 0;
  }
  into.spoken = spoken;
  return found;
}

/** Words counted that are no page furniture. */
function spokenIn(counts: number): number {
  return ((counts >>> OUTLET) & MOST) + ((counts >>> QUOTE) & MOST) + ((counts >>> INDIRECT) & MOST);
}
