/**
 * What tone needs to know of each row of the vocabulary, worked out once: its value, how it changes the words
 * after it, what it says about those who do it or undergo it, its part in a sentence, a number for its stem.
 */
import { calendarWords } from '../lexicons/gazetteers/index.ts';
import { phraseSeconds, valence, valencePhrases } from '../lexicons/valence.ts';
import { attitudeNouns, EFFECTS, effectOf } from '../lexicons/valence-effects.ts';
import {
  boosters,
  dampeners,
  negationCarriers,
  negativeImplicatives,
  reversers,
  scantQuantifiers,
} from '../lexicons/valence-modifiers.ts';
import { valenceTopics } from '../lexicons/valence-topics.ts';
import { LexemeFlag, POS_TAGS, type Pos, type Vocab } from '../types.ts';

/** What a word does to tone. */
export const ToneTrait = {
  /** Has a value of its own. */
  valued: 1,
  booster: 2,
  dampener: 4,
  reverser: 8,
  /** Hands its negator on to what is said. */
  carrier: 16,
  /** May begin a phrase that has a value. */
  phrase: 32,
  but: 64,
  /** Ends the reach of every modifier: punctuation. */
  stop: 128,
  /** Can carry the claim of a headline: no function word. */
  content: 256,
  /** Begins with a capital, as names do: "Justice Korran"; has no tone unless it opens a sentence or a quotation. */
  proper: 512,
  /** Names what the news is about, not what somebody is like. */
  topic: 1024,
  /** "little progress": turns what it counts round. */
  scant: 4096,
  /** May be the second word of such a phrase. */
  phraseNext: 8192,
  /** A verb with an effect on who does or undergoes it, or "against". */
  telling: 16384,
  /** "fail to": what follows does not come about. */
  implicative: 32768,
  /** Counts as a word. */
  word: 65536,
} as const;

/** As much grammar as finding the verb of a name takes. */
export const Syntax = {
  be: 1,
  have: 2,
  /** Stands between a subject and its verb: auxiliary, adverb, particle, quotation mark. */
  passedOver: 4,
  verb: 8,
  /** Has the form of a past participle. */
  participle: 16,
  noun: 32,
  adjective: 64,
  preposition: 128,
  by: 256,
  against: 512,
  /** "in", "at", "near": the name after it tells a place. */
  place: 1024,
  comma: 2048,
  relative: 4096,
  possessive: 8192,
  /** Pronoun, conjunction: a new phrase begins. */
  breaksOff: 16384,
  /** ; : and brackets. */
  hardBreak: 32768,
  /** "X’s criticism": what X says of others. */
  attitude: 65536,
} as const;

/** Two numbers a row of the vocabulary, side by side: what is read of every token lies close together in memory. */
export const WIDTH = 2;

/** Columns of `LexemeFacts.words`. */
export const Fact = {
  /** Bits of ToneTrait. */
  traits: 0,
  /** A number for the stem of the lemma, 1…`stems`: words of one stem have the same. */
  stem: 1,
} as const;

/** Columns of `LexemeFacts.rows`. */
const Part = {
  /** Bits of Syntax. */
  syntax: 0,
  /** Value of the word × 256 + index into EFFECTS; 0 for neither. */
  worth: 1,
} as const;

export interface LexemeFacts {
  /** Asked of every token: facts of row r are at `words[r * WIDTH]` and behind it. */
  readonly words: Int32Array;
  /** Asked of few: the same for its part in a sentence and its worth. */
  readonly rows: Int32Array;
  readonly stems: number;
}

/** Value of a word as the lists have it. */
export function valueAt(rows: Int32Array, lexeme: number): number {
  return rows[lexeme * WIDTH + Part.worth]! >> 8;
}

/** Index into EFFECTS; 0 for none. */
export function effectAt(rows: Int32Array, lexeme: number): number {
  return rows[lexeme * WIDTH + Part.worth]! & 255;
}

/** Bits of Syntax. */
export function syntaxAt(rows: Int32Array, lexeme: number): number {
  return rows[lexeme * WIDTH + Part.syntax]!;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BE = set("be am is are was were been being get gets got getting gotten 's 're 'm");
const HAVE = set('have has had having');
const PLACE = set('in at near from on outside across');
const CONTENT = set('ADJ ADV NOUN NUM PROPN VERB X');
const PASSED_OVER = set('AUX ADV PART');
const BREAKS_OFF = set('PRON CCONJ SCONJ');
/** Content words by their tag that say nothing by themselves. */
const LIGHT = set(
  'be have do go get make take give say tell come put let use see know think want need like more most less least ' +
    'very so too also just now then there here how when where why not never only even still again about after over ' +
    'other new old first last many much few own same such one two mr mrs ms',
);
const PARTICIPLE = /(?:ed|en|wn|nt|ght|ld|de|un|ung|ost|et)$/;

interface Memo extends LexemeFacts {
  readonly vocab: Vocab;
  readonly numbers: Map<string, number>;
  stems: number;
  filled: number;
}
let memo: Memo | undefined;

/** Facts of a vocabulary's rows; rows added since the last call are worked out now. */
export function lexemeFacts(vocab: Vocab): LexemeFacts {
  const needed = vocab.surface.length;
  if (memo?.vocab !== vocab || memo.words.length < needed * WIDTH) memo = enlarged(vocab, needed);
  for (; memo.filled < needed; memo.filled += 1) fill(memo, memo.filled);
  memo.stems = memo.numbers.size;
  return memo;
}

function enlarged(vocab: Vocab, needed: number): Memo {
  const known = memo?.vocab === vocab ? memo : undefined;
  const words = new Int32Array(Math.max(4096, needed * 2) * WIDTH);
  const rows = new Int32Array(words.length);
  if (known !== undefined) {
    words.set(known.words);
    rows.set(known.rows);
  }
  return { vocab, numbers: known?.numbers ?? new Map(), stems: 0, filled: known?.filled ?? 0, words, rows };
}

function fill({ vocab, words, rows, numbers }: Memo, row: number): void {
  const norm = vocab.norm[row]!;
  const lemma = vocab.lemma[row]!;
  const pos = vocab.pos[row]!;
  const flags = vocab.flags[row]!;
  const tag = POS_TAGS[pos] ?? 'X';
  const at = row * WIDTH;
  words[at + Fact.stem] = numberOf(numbers, stemOf(lemma));
  rows[at + Part.syntax] =
    syntaxOf(vocab.surface[row]!, norm, tag, flags) | (ATTITUDES.has(lemma) ? Syntax.attitude : 0);
  if (!(flags & LexemeFlag.word)) {
    if (norm === '-') words[at + Fact.traits] = ToneTrait.phraseNext;
    if (flags & (LexemeFlag.barrier | LexemeFlag.comma)) words[at + Fact.traits] = ToneTrait.stop;
    return;
  }
  const value = valence(norm, lemma, pos);
  const effect = effectOf(norm);
  rows[at + Part.worth] = value * 256 + effect;
  const { actor, affected } = EFFECTS[effect]!;
  const isTelling = (actor !== 0 || affected !== 0) && tag !== 'NOUN';
  const isProper = (flags & CAPITALS) === LexemeFlag.capital;
  const isContent =
    CONTENT.has(tag) && !LIGHT.has(norm) && !LIGHT.has(lemma) && !calendarWords.has(vocab.surface[row]!);
  words[at + Fact.traits] =
    ToneTrait.word |
    (value === 0 ? 0 : ToneTrait.valued) |
    (isTelling || norm === 'against' ? ToneTrait.telling : 0) |
    (isContent ? ToneTrait.content : 0) |
    (isProper ? ToneTrait.proper : 0) |
    (TRAITS_OF_WORD.get(norm) ?? 0) |
    (TRAITS_OF_LEMMA.get(lemma) ?? 0);
}

/** Traits of words as written and of lemmas, one bit or several each. */
const TRAITS_OF_WORD = new Map<string, number>();
const TRAITS_OF_LEMMA = new Map<string, number>();

function give(trait: number, words: Iterable<string>, tables: readonly Map<string, number>[]): void {
  for (const table of tables) for (const word of words) table.set(word, (table.get(word) ?? 0) | trait);
}

const EITHER = [TRAITS_OF_WORD, TRAITS_OF_LEMMA];
give(ToneTrait.booster, boosters, [TRAITS_OF_WORD]);
give(ToneTrait.dampener, dampeners, [TRAITS_OF_WORD]);
give(ToneTrait.scant, scantQuantifiers, [TRAITS_OF_WORD]);
give(ToneTrait.but, ['but'], [TRAITS_OF_WORD]);
give(ToneTrait.carrier, negationCarriers, [TRAITS_OF_LEMMA]);
give(ToneTrait.implicative, negativeImplicatives, [TRAITS_OF_LEMMA]);
give(ToneTrait.reverser, reversers, EITHER);
give(ToneTrait.topic, valenceTopics, EITHER);
give(ToneTrait.phrase, valencePhrases.keys(), [TRAITS_OF_WORD]);
give(ToneTrait.phrase, valencePhrases.keys(), [TRAITS_OF_LEMMA]);
give(ToneTrait.phraseNext, phraseSeconds, EITHER);

const ATTITUDES = new Set(attitudeNouns);
const CAPITALS = LexemeFlag.capital | LexemeFlag.allCaps;

function syntaxOf(surface: string, norm: string, tag: Pos, flags: number): number {
  if (flags & LexemeFlag.comma) return Syntax.comma;
  if (flags & LexemeFlag.mark) return Syntax.passedOver;
  if (norm === "'s" || norm === "'" || /[\p{L}]['’]s$/u.test(surface)) return Syntax.possessive;
  if (flags & LexemeFlag.barrier) return Syntax.hardBreak;
  if (norm === 'who' || norm === 'which') return Syntax.relative | Syntax.breaksOff;
  return (
    (BE.has(norm) ? Syntax.be : 0) |
    (HAVE.has(norm) ? Syntax.have : 0) |
    (PASSED_OVER.has(tag) || norm === 'to' ? Syntax.passedOver : 0) |
    (tag === 'VERB' ? Syntax.verb : 0) |
    (PARTICIPLE.test(norm) ? Syntax.participle : 0) |
    (tag === 'NOUN' ? Syntax.noun : 0) |
    (tag === 'ADJ' ? Syntax.adjective : 0) |
    (tag === 'ADP' || norm === 'to' || norm === 'against' ? Syntax.preposition : 0) |
    (norm === 'by' ? Syntax.by : 0) |
    (norm === 'against' ? Syntax.against : 0) |
    (PLACE.has(norm) ? Syntax.place : 0) |
    (BREAKS_OFF.has(tag) ? Syntax.breaksOff : 0)
  );
}

const SUFFIX = /(?:ations?|at(?:e[ds]?|ing|ors?)|ions?|ments?|en(?:s|ed|ing)?|ings?|ers?|ed|es|ly|e|s|d)$/;
const SHORTEST_STEM = 4;

/** invasion, explosion, decision, inclusion: from invade, explode, decide, include. */
const SION = /(?<=[ao]|ci|clu)sion$/;

/** What the forms of a word share: "humiliated", "humiliating" and "humiliation" are one here. */
function stemOf(word: string): string {
  if (SION.test(word)) return word.replace(SION, 'd');
  const stem = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(SUFFIX, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

function numberOf(numbers: Map<string, number>, stem: string): number {
  let number = numbers.get(stem);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(stem, number);
  }
  return number;
}
