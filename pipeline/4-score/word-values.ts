/**
 * The value each token contributes to tone: the list's value, changed by the words before it, nothing inside
 * names. A phrase with a value of its own carries it on its first token.
 */
import { valencePhrases } from '../lexicons/valence.ts';
import type { Phrase } from '../lexicons/valence-table.ts';
import { LexemeFlag, type Passage, VOICES, type Vocab } from '../types.ts';
import { Fact, lexemeFacts, ToneTrait, valueAt, WIDTH } from './lexeme-facts.ts';
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

const { valued, phrase: startsPhrase, phraseNext, proper, stop, telling, content, word: isWord } = ToneTrait;
const BOOSTS = ToneTrait.booster | ToneTrait.dampener;
/** Traits that call for a closer look at a token, and those of words that can carry a claim. */
const ACTS = MODIFIES | valued | startsPhrase | stop | telling;
export const CLAIMS = content | valued;

export interface Reading {
  /** Columns to write into; new ones unless given. */
  readonly into?: WordColumns;
  /** By number of a stem, that of the headline's word with it, from 1; 0 for all others. */
  readonly ordinals?: Uint8Array;
}

const reaches = new Reaches();
const NO_ORDINALS = new Uint8Array(0);

/** One walk over the tokens of a passage, which needs the voice column. */
export function wordValues(passage: Passage, vocab: Vocab, reading: Reading = {}): WordColumns {
  const { words, rows } = lexemeFacts(vocab);
  const { into = new WordColumns(), ordinals = NO_ORDINALS } = reading;
  const { lexeme, negated, inName, voice, sentences } = passage;
  into.reserve(passage.length, sentences.length / 2);
  const { at, end, value, turned, place, firstOf } = into;
  const asksHeadline = ordinals.length > 0;
  let hits = 0;
  let spoken = 0;
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    const opening = sentences[s * 2]!;
    const closing = sentences[s * 2 + 1]!;
    const first = hits;
    let all = 0;
    let own = 0;
    let quoted = 0;
    let shared = 0;
    let phraseTo = 0;
    let factor = 1;
    let isTelling = false;
    reaches.clear();
    for (let i = opening; i < closing; i += 1) {
      const cell = lexeme[i]! * WIDTH;
      const trait = words[cell]!;
      const speaking = voice[i]!;
      if (trait & isWord) {
        all += 1;
        if (speaking === OUTLET) own += 1;
        else if (speaking === QUOTE) quoted += 1;
        if (speaking !== FURNITURE) {
          spoken += 1;
          if (asksHeadline && trait & CLAIMS) {
            const ordinal = ordinals[words[cell + Fact.stem]!]!;
            if (ordinal !== 0) shared |= 1 << (ordinal - 1);
          }
        }
      }
      if ((trait & ACTS) === 0 || i < phraseTo) continue;
      if (trait & stop) {
        reaches.stop();
        continue;
      }
      if (trait & telling) isTelling = true;
      let worth = 0;
      let last = i;
      if (trait & startsPhrase && i + 1 < closing && words[lexeme[i + 1]! * WIDTH]! & phraseNext) {
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
          const before = i > opening ? words[lexeme[i - 1]! * WIDTH]! : stop;
          if (trait & proper && !(before & stop)) continue;
          worth = boosted(valueAt(rows, lexeme[i]!), before);
        }
      }
      if (worth !== 0) {
        const changed = reaches.changed(worth, i, negated[i] === 1);
        turned[hits] = changed * worth < 0 ? 1 : 0;
        at[hits] = i;
        end[hits] = last + 1;
        value[hits] = changed * factor;
        place[hits] = speaking === FURNITURE ? -1 : spoken - 1;
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
    into.tells[s] = isTelling || hits > first ? 1 : 0;
    into.all[s] = all;
    into.own[s] = own;
    into.quoted[s] = quoted;
    into.shared[s] = shared;
  }
  firstOf[sentences.length / 2] = hits;
  into.hits = hits;
  into.spoken = spoken;
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
