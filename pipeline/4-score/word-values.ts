/**
 * The value each token contributes to tone: the list's value, changed by the words before it, nothing inside
 * names. A phrase with a value of its own carries it on its first token.
 */
import { valencePhrases } from '../lexicons/valence.ts';
import type { Phrase } from '../lexicons/valence-table.ts';
import { LexemeFlag, type Passage, VOICES, type Vocab } from '../types.ts';
import { ACTS, type AskedStems, countWords } from './count-words.ts';
import { lexemeFacts, ToneTrait, traitsAt, valueAt } from './lexeme-facts.ts';
import { groupsAt, mayGoOn, phrasesBegun } from './phrase-groups.ts';
import { ASKS_NEXT, ASKS_PREVIOUS, MODIFIES, Reaches } from './reaches.ts';
import { WordColumns } from './word-columns.ts';

/** What "very" adds and "slightly" takes away: 0.293 of 4 on the scale of the list (Hutto & Gilbert 2014). */
const BOOST = 1.17;
/** What comes after "but" counts more than what stands before it (Hutto & Gilbert 2014). */
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;

const FURNITURE = VOICES.indexOf('furniture');

const { valued, proper, stop } = ToneTrait;
const BOOSTS = ToneTrait.booster | ToneTrait.dampener;

export interface Reading {
  /** Columns to write into; new ones unless given. */
  readonly into?: WordColumns;
  /** Words to be looked for; none unless given. */
  readonly asked?: AskedStems;
}

const reaches = new Reaches();
/** All 0; replaced by a longer one as the vocabulary grows. */
let nothingAsked: AskedStems = new Uint8Array(2);

/** Counts the words of a passage, which needs the voice column, and reads what those among them that act are worth. */
export function wordValues(passage: Passage, vocab: Vocab, reading: Reading = {}): WordColumns {
  const { cells, claimStems } = lexemeFacts(vocab);
  if (nothingAsked.length < claimStems) nothingAsked = new Uint8Array(claimStems * 2);
  const { into = new WordColumns(), asked = nothingAsked } = reading;
  const { lexeme, negated, inName, voice, sentences } = passage;
  into.reserve(passage.length, sentences.length / 2);
  const { acting, upTo, at, end, value, turned, place, firstOf, tells } = into;
  acting[countWords(passage, vocab, asked, into)] = passage.length;
  let hits = 0;
  let n = 0;
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    const first = hits;
    firstOf[s] = first;
    const closing = sentences[s * 2 + 1]!;
    if (acting[n]! >= closing) continue;
    const opening = sentences[s * 2]!;
    let phraseTo = 0;
    let factor = 1;
    reaches.clear();
    for (; acting[n]! < closing; n += 1) {
      const i = acting[n]!;
      if (i < phraseTo) continue;
      const row = lexeme[i]!;
      const trait = traitsAt(cells, row);
      const goesOn = i + 1 < closing ? groupsAt(cells, lexeme[i + 1]!) : 0;
      const begun = phrasesBegun(groupsAt(cells, row), goesOn);
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
        place[hits] = voice[i] === FURNITURE ? -1 : upTo[n]! - 1;
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
    if (hits > first) tells[s] = 1;
  }
  firstOf[sentences.length / 2] = hits;
  into.hits = hits;
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
