/**
 * The value each token contributes to tone: the list's value, changed by the words before it, nothing inside
 * names. A phrase with a value of its own carries it on its first token.
 */
import { valencePhrases } from '../lexicons/valence.ts';
import type { Phrase } from '../lexicons/valence-table.ts';
import { LexemeFlag, type Passage, VOICES, type Vocab } from '../types.ts';
import { lexemeFacts, stemAt, ToneTrait, traitsAt, valueAt } from './lexeme-facts.ts';
import { mayGoOn, phrasesBegun } from './phrase-groups.ts';
import { MODIFIES, Reaches } from './reaches.ts';
import { WordColumns } from './word-columns.ts';

/** What "very" adds and "slightly" takes away: 0.293 of 4 on the scale of the list (Hutto & Gilbert 2014). */
const BOOST = 1.17;
/** What comes after "but" counts more than what stands before it (Hutto & Gilbert 2014). */
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;

const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');
const FURNITURE = VOICES.indexOf('furniture');

const { valued, proper, stop, telling, content } = ToneTrait;
const BOOSTS = ToneTrait.booster | ToneTrait.dampener;
/** Traits that call for a closer look at a token, and those of words that can carry a claim. */
const ACTS = MODIFIES | valued;
export const CLAIMS = content | valued;

/** Places of bits of `ToneTrait`; that of `valued` is 0. */
const WORD_BIT = 16;
const CONTENT_BIT = 8;
const STOP_BIT = 7;

/** Words to be looked for, by the numbers of their stems. */
export interface AskedStems {
  /** By number of a stem, that of the word with it, from 1; 0 for all others. */
  readonly ordinals: Uint8Array;
  /** A bit for the number of each stem modulo 32: most words of a text need not be looked up. */
  readonly bits: number;
}

export interface Reading {
  /** Columns to write into; new ones unless given. */
  readonly into?: WordColumns;
  /** Words to be looked for. */
  readonly asked?: AskedStems;
}

const reaches = new Reaches();
/** Words met so far, by voice. */
const spokenBy = new Int32Array(VOICES.length);
const NOTHING_ASKED: AskedStems = { ordinals: new Uint8Array(0), bits: 0 };

/** One walk over the tokens of a passage, which needs the voice column. */
export function wordValues(passage: Passage, vocab: Vocab, reading: Reading = {}): WordColumns {
  const { cells } = lexemeFacts(vocab);
  const { into = new WordColumns(), asked = NOTHING_ASKED } = reading;
  const { ordinals, bits } = asked;
  const { lexeme, negated, inName, voice, sentences } = passage;
  into.reserve(passage.length, sentences.length / 2);
  const { at, end, value, turned, place, firstOf } = into;
  let hits = 0;
  let all = 0;
  spokenBy.fill(0);
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    const opening = sentences[s * 2]!;
    const closing = sentences[s * 2 + 1]!;
    const first = hits;
    const allBefore = all;
    const ownBefore = spokenBy[OUTLET]!;
    const quotedBefore = spokenBy[QUOTE]!;
    let shared = 0;
    let phraseTo = 0;
    let factor = 1;
    let traits = 0;
    let lastStop = -1;
    reaches.clear();
    for (let i = opening; i < closing; i += 1) {
      const row = lexeme[i]!;
      const trait = traitsAt(cells, row);
      const speaking = voice[i]!;
      // Counted without a branch: that a token is a word cannot be foretold.
      const isWord = (trait >>> WORD_BIT) & 1;
      all += isWord;
      spokenBy[speaking]! += isWord;
      if (i >= phraseTo) traits |= trait;
      const stem = stemAt(cells, row);
      if ((bits >>> (stem & 31)) & ((trait >>> CONTENT_BIT) | trait) & 1 && speaking !== FURNITURE) {
        const ordinal = ordinals[stem]!;
        if (ordinal !== 0) shared |= 1 << (ordinal - 1);
      }
      lastStop += (i - lastStop) * ((trait >>> STOP_BIT) & 1);
      const begun = i + 1 < closing ? phrasesBegun(cells, row, lexeme[i + 1]!) : 0;
      if (((trait & ACTS) | begun) === 0 || i < phraseTo) continue;
      let worth = 0;
      let last = i;
      if (begun !== 0 && mayGoOn(cells, begun, i + 2 < closing ? lexeme[i + 2] : undefined)) {
        const phrase = phraseAt(passage, vocab, i);
        if (phrase !== undefined) {
          worth = phrase.value;
          last = phrase.end - 1;
          phraseTo = phrase.end;
        }
      }
      if (last === i) {
        if ((trait & (MODIFIES | valued)) === 0 || inName[i]) continue;
        if (trait & valued) {
          const before = i > opening ? traitsAt(cells, lexeme[i - 1]!) : stop;
          if (trait & proper && !(before & stop)) continue;
          worth = boosted(valueAt(cells, row), before);
        }
      }
      if (worth !== 0) {
        const changed = reaches.changed(worth, i, lastStop, negated[i] === 1);
        turned[hits] = changed * worth < 0 ? 1 : 0;
        at[hits] = i;
        end[hits] = last + 1;
        value[hits] = changed * factor;
        place[hits] = speaking === FURNITURE ? -1 : all - spokenBy[FURNITURE]! - 1;
        hits += 1;
      }
      if ((trait & MODIFIES) === 0) continue;
      const previous = last > opening ? vocab.norm[lexeme[last - 1]!]! : '';
      const next = vocab.norm[lexeme[last + 1] ?? -1] ?? '';
      const sets = reaches.add({ trait, isNegated: negated[last] === 1, previous, next }, last);
      if (sets && last > opening) {
        for (let n = first; n < hits; n += 1) value[n]! *= BEFORE_BUT;
        factor = AFTER_BUT;
      }
    }
    firstOf[s] = first;
    into.tells[s] = traits & telling || hits > first ? 1 : 0;
    into.all[s] = all - allBefore;
    into.own[s] = spokenBy[OUTLET]! - ownBefore;
    into.quoted[s] = spokenBy[QUOTE]! - quotedBefore;
    into.shared[s] = shared;
  }
  firstOf[sentences.length / 2] = hits;
  into.hits = hits;
  into.spoken = all - spokenBy[FURNITURE]!;
  return into;
}

/** A value after the word right before it. */
function boosted(value: number, before: number): number {
  if ((before & BOOSTS) === 0) return value;
  const away = before & ToneTrait.booster ? BOOST : -BOOST;
  return value > 0 ? Math.max(0, value + away) : Math.min(0, value - away);
}

/** The longest phrase that begins at a token, with the token it ends before. */
function phraseAt(passage: Passage, vocab: Vocab, first: number): { value: number; end: number } | undefined {
  if (passage.inName[first]) return undefined;
  const row = passage.lexeme[first]!;
  for (const phrase of valencePhrases.get(vocab.norm[row]!) ?? valencePhrases.get(vocab.lemma[row]!) ?? []) {
    const end = endOf(phrase, passage, vocab, first);
    if (end !== undefined) return { value: phrase.value, end };
  }
  return undefined;
}

function endOf(phrase: Phrase, passage: Passage, vocab: Vocab, first: number): number | undefined {
  let at = first + 1;
  for (let n = 1; n < phrase.words.length; n += 1) {
    if (vocab.surface[passage.lexeme[at] ?? -1] === '-') at += 1;
    const row = passage.lexeme[at];
    if (at >= passage.length || row === undefined || passage.sentence[at] !== passage.sentence[first]) return;
    const word = phrase.words[n]!;
    if (vocab.norm[row] !== word && vocab.lemma[row] !== word) return;
    if (!(vocab.flags[row]! & LexemeFlag.word) || passage.inName[at]) return;
    at += 1;
  }
  return at;
}
