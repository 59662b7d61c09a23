/**
 * The value each token contributes to tone: the list's value, changed by the words before it, nothing inside
 * names. A phrase with a value of its own carries it on its first token.
 */
import { valencePhrases } from '../lexicons/valence.ts';
import type { Phrase } from '../lexicons/valence-table.ts';
import { LexemeFlag, type Passage, type Vocab } from '../types.ts';
import { lexemeFacts, ToneTrait, valueAt, WIDTH } from './lexeme-facts.ts';

/** What a negator makes of a value (Hutto & Gilbert 2014). */
const NEGATION_FACTOR = -0.74;
/** What a word that takes something away makes of it: to avert a disaster is good, but there was danger. */
const REVERSAL_FACTOR = -0.5;
/** What "very" adds and "slightly" takes away: 0.293 of 4 on the scale of the list (Hutto & Gilbert 2014). */
const BOOST = 1.17;
/** What comes after "but" counts more than what stands before it (Hutto & Gilbert 2014). */
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;

/** How many tokens a carrier hands its negator on to ("that it was a"), "fail" and a reverser reach, and "little" counts. */
const CARRIED = 6;
const IMPLIED = 4;
const REVERSED = 4;
const COUNTED = 2;
/** "all but certain", "nothing but trouble": no contrast. */
const NO_CONTRAST = new Set('all nothing anything everything none nobody anyone last'.split(' '));
const {
  valued,
  phrase: startsPhrase,
  phraseNext,
  proper,
  stop,
  reverser,
  carrier,
  implicative,
  scant,
  but,
  telling,
} = ToneTrait;
const BOOSTS = ToneTrait.booster | ToneTrait.dampener;
/** Traits that change the words around, and those that call for a closer look at a token. */
const MODIFIES = reverser | carrier | implicative | scant | but;
const ACTS = MODIFIES | valued | startsPhrase | stop | telling;

/** The valued words of a passage: parallel columns, in the order of the text. */
export interface WordValues {
  /** Token at which the word, or phrase, begins. */
  readonly at: Int32Array;
  /** Token it ends before: the next one, but for phrases. */
  readonly end: Int32Array;
  /** At most 10 on either side of 0, never 0. */
  readonly value: Float64Array;
  /** 1 if a negator or a word like "avert" has turned it round. */
  readonly turned: Uint8Array;
  /** Where those of each sentence begin in the columns; one more than there are sentences. */
  readonly firstOf: Int32Array;
  /** 1 if a sentence has a valued word, or a verb or preposition that tells something of those it joins. */
  readonly tells: Uint8Array;
}

/** Columns in the making; what is handed out is copied from them. */
let at = new Int32Array(0);
let end = new Int32Array(0);
let value = new Float64Array(0);
let turned = new Uint8Array(0);

function reserve(tokens: number): void {
  if (at.length >= tokens) return;
  at = new Int32Array(tokens * 2);
  end = new Int32Array(tokens * 2);
  value = new Float64Array(tokens * 2);
  turned = new Uint8Array(tokens * 2);
}

export function wordValues(passage: Passage, vocab: Vocab): WordValues {
  const { rows } = lexemeFacts(vocab);
  const { lexeme, negated, inName, sentences } = passage;
  const firstOf = new Int32Array(sentences.length / 2 + 1);
  const tells = new Uint8Array(sentences.length / 2);
  reserve(passage.length);
  let hits = 0;
  for (let s = 0; s < sentences.length; s += 2) {
    const opening = sentences[s]!;
    const closing = sentences[s + 1]!;
    const first = hits;
    firstOf[s / 2] = first;
    let carriedTo = -1;
    let reversedTo = -1;
    let spentTo = -1;
    let factor = 1;
    let isTelling = false;
    for (let i = opening; i < closing; i += 1) {
      const trait = rows[lexeme[i]! * WIDTH]!;
      if ((trait & ACTS) === 0) continue;
      if (trait & stop) {
        carriedTo = -1;
        reversedTo = -1;
        continue;
      }
      if (trait & telling) isTelling = true;
      let worth = 0;
      let behind = i + 1;
      if (trait & startsPhrase && behind < closing && rows[lexeme[behind]! * WIDTH]! & phraseNext) {
        const phrase = phraseAt(passage, vocab, i);
        if (phrase !== undefined) {
          worth = phrase.value;
          behind = phrase.end;
        }
      }
      if (behind === i + 1) {
        if ((trait & (MODIFIES | valued)) === 0 || inName[i]) continue;
        if (trait & valued) {
          const before = i > opening ? rows[lexeme[i - 1]! * WIDTH]! : stop;
          if (trait & proper && !(before & stop)) continue;
          const known = valueAt(rows, lexeme[i]!);
          worth = before & BOOSTS ? boosted(known, before) : known;
        }
      }
      if (worth !== 0) {
        const listed = worth;
        if ((negated[i] && i > spentTo) || i <= carriedTo) worth *= NEGATION_FACTOR;
        if (i <= reversedTo) worth *= REVERSAL_FACTOR;
        turned[hits] = worth * listed < 0 ? 1 : 0;
        at[hits] = i;
        end[hits] = behind;
        value[hits] = worth * factor;
        hits += 1;
      }
      i = behind - 1;
      if ((trait & MODIFIES) === 0) continue;
      const previous = i > opening ? vocab.norm[lexeme[i - 1]!]! : '';
      // A negator has done its work on "avert" and on "but", and turns nothing else round.
      if (trait & reverser && negated[i]) spentTo = i + REVERSED;
      else if (trait & reverser) reversedTo = i + REVERSED;
      if (trait & carrier && negated[i]) carriedTo = i + CARRIED;
      if (trait & implicative && vocab.norm[lexeme[i + 1] ?? -1] === 'to') {
        if (negated[i]) spentTo = i + IMPLIED;
        else carriedTo = i + IMPLIED;
      }
      if (trait & scant && previous !== 'a') carriedTo = i + COUNTED;
      if (trait & but && NO_CONTRAST.has(previous)) spentTo = i + REVERSED;
      else if (trait & but && i > opening) {
        for (let n = first; n < hits; n += 1) value[n]! *= BEFORE_BUT;
        factor = AFTER_BUT;
      }
    }
    tells[s / 2] = isTelling || hits > first ? 1 : 0;
  }
  firstOf[sentences.length / 2] = hits;
  return {
    at: at.slice(0, hits),
    end: end.slice(0, hits),
    value: value.slice(0, hits),
    turned: turned.slice(0, hits),
    firstOf,
    tells,
  };
}

/** A value after the word right before it. */
function boosted(value: number, before: number): number {
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
