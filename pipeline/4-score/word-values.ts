/**
 * The value each token contributes to tone: the list's value, changed by the words before it, nothing inside
 * names. A phrase with a value of its own carries it on its first token.
 */
import { valencePhrases } from '../lexicons/valence.ts';
import type { Phrase } from '../lexicons/valence-table.ts';
import { LexemeFlag, type Passage, VOICES, type Vocab } from '../types.ts';
import { lexemeFacts, stemAt, ToneTrait, traitsAt, valueAt } from './lexeme-facts.ts';
import { groupsAt, mayGoOn, phrasesBegun } from './phrase-groups.ts';
import { ASKS_NEXT, ASKS_PREVIOUS, MODIFIES, Reaches } from './reaches.ts';
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
/** Traits that call for a closer look at a token, and those of words that can carry a claim. */
const ACTS = MODIFIES | valued;
export const CLAIMS = content | valued;
/** Places of bits of `ToneTrait`; that of `valued` is 0. */
const WORD_BIT = 16;
const CONTENT_BIT = 8;
/** By number of a stem, that of the headline's word with it, from 1 to 31; 0 for all others. */
export type AskedStems = Uint8Array;

/** Words of a sentence, by voice. */
const spokenBy = new Int32Array(VOICES.length);
const BOOSTS = ToneTrait.booster | ToneTrait.dampener;

export interface Reading {
  /** Columns to write into; new ones unless given. */
  readonly into?: WordColumns;
  /** Words to be looked for; none unless given. */
  readonly asked?: AskedStems;
}

const reaches = new Reaches();
/** All 0; replaced by a longer one as the vocabulary grows. */
let nothingAsked: AskedStems = new Uint8Array(1);

/** Counts the words of a passage, which needs the voice column, and reads what those among them that act are worth. */
export function wordValues(passage: Passage, vocab: Vocab, reading: Reading = {}): WordColumns {
  const { cells, stems } = lexemeFacts(vocab);
  if (nothingAsked.length <= stems) nothingAsked = new Uint8Array(stems * 2);
  const { into = new WordColumns(), asked = nothingAsked } = reading;
  const { lexeme, negated, inName, voice, sentences } = passage;
  into.reserve(passage.length, sentences.length / 2);
  const { at, end, value, turned, place, firstOf } = into;
  let hits = 0;
  let all = 0;
  let furniture = 0;
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    const opening = sentences[s * 2]!;
    const closing = sentences[s * 2 + 1]!;
    const first = hits;
    const allBefore = all;
    let phraseTo = 0;
    let factor = 1;
    let shared = 0;
    let traits = 0;
    let speaking = -1;
    let goesOn = opening < closing ? groupsAt(cells, lexeme[opening]!) : 0;
    let since = all;
    spokenBy.fill(0);
    reaches.clear();
    for (let i = opening; i < closing; i += 1) {
      if (voice[i]! !== speaking) {
        if (speaking >= 0) spokenBy[speaking]! += all - since;
        if (speaking === FURNITURE) furniture += all - since;
        since = all;
        speaking = voice[i]!;
      }
      const row = lexeme[i]!;
      const trait = traitsAt(cells, row);
      all += (trait >>> WORD_BIT) & 1;
      traits |= trait;
      // Without a branch: what kind of word a token is cannot be foretold.
      shared |= (1 << asked[stemAt(cells, row)]!) & -(((trait >>> CONTENT_BIT) | trait) & 1);
      const begins = goesOn;
      goesOn = i + 1 < closing ? groupsAt(cells, lexeme[i + 1]!) : 0;
      const begun = phrasesBegun(begins, goesOn);
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
        if ((trait & ACTS) === 0 || inName[i]) continue;
        if (trait & valued) {
          const before = i > opening ? traitsAt(cells, lexeme[i - 1]!) : stop;
          if (trait & proper && !(before & stop)) continue;
          worth = boosted(valueAt(cells, row), before);
        }
      }
      if (worth !== 0) {
        const lastStop = reaches.reach < i ? -1 : stopBefore(passage, cells, i);
        const changed = reaches.changed(worth, i, lastStop, negated[i] === 1);
        turned[hits] = changed * worth < 0 ? 1 : 0;
        at[hits] = i;
        end[hits] = last + 1;
        value[hits] = changed * factor;
        place[hits] = speaking === FURNITURE ? -1 : all - furniture - 1;
        hits += 1;
      }
      if ((trait & MODIFIES) === 0) continue;
      const isNegated = negated[last] === 1;
      // "Said", the most frequent of them, does nothing unless negated.
      if (!isNegated && (trait & MODIFIES) === ToneTrait.carrier) continue;
      // Letters are fetched from memory only for those that ask for their neighbours.
      const previous = trait & ASKS_PREVIOUS && last > opening ? vocab.norm[lexeme[last - 1]!]! : '';
      const next = trait & ASKS_NEXT ? (vocab.norm[lexeme[last + 1] ?? -1] ?? '') : '';
      const sets = reaches.add({ trait, isNegated, previous, next }, last);
      if (sets && last > opening) {
        for (let n = first; n < hits; n += 1) value[n]! *= BEFORE_BUT;
        factor = AFTER_BUT;
      }
    }
    if (speaking >= 0) spokenBy[speaking]! += all - since;
    if (speaking === FURNITURE) furniture += all - since;
    firstOf[s] = first;
    into.tells[s] = traits & telling || hits > first ? 1 : 0;
    into.all[s] = all - allBefore;
    into.own[s] = spokenBy[OUTLET]!;
    into.quoted[s] = spokenBy[QUOTE]!;
    into.shared[s] = spokenBy[FURNITURE] === 0 ? shared >>> 1 : 0;
  }
  firstOf[sentences.length / 2] = hits;
  into.hits = hits;
  into.spoken = all - furniture;
  return into;
}

/** The last stop before a token in its sentence; −1 without one. */
function stopBefore({ lexeme, sentence }: Passage, cells: Int32Array, token: number): number {
  let i = token - 1;
  while (i >= 0 && sentence[i] === sentence[token]) {
    if (traitsAt(cells, lexeme[i]!) & stop) return i;
    i -= 1;
  }
  return -1;
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
