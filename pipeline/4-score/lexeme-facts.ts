/**
 * What tone needs to know of each row of the vocabulary, worked out once: its value, how it changes the words
 * after it, what it says about those who do it or undergo it, its part in a sentence, a number for its stem.
 */
import { calendarWords } from '../lexicons/gazetteers/index.ts';
import { valence } from '../lexicons/valence.ts';
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
import { ROW_SHIFT, RowFact } from '../row-facts.ts';
import { LexemeFlag, POS_TAGS, type Pos, type Vocab } from '../types.ts';
import { ANY_LATER, phraseGroups } from './phrase-groups.ts';

/** What a word does to tone. */
export const ToneTrait = {
  /** Has a value of its own. */
  valued: 1,
  booster: 2,
  dampener: 4,
  reverser: 8,
  /** Hands its negator on to what is said. */
  carrier: 16,
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

export interface LexemeFacts {
  /** `RowFacts.cells` with the columns of tone filled. */
  readonly cells: Int32Array;
  /** `claimStemAt` is below it. */
  readonly claimStems: number;
}

/** Bits of ToneTrait. */
export function traitsAt(cells: Int32Array, lexeme: number): number {
  return cells[(lexeme << ROW_SHIFT) + RowFact.traits]!;
}

/**
 * A number for the stem of a word that can carry a claim: always odd. That of any other word is even, so that it
 * agrees with none.
 */
export function claimStemAt(cells: Int32Array, lexeme: number): number {
  return cells[(lexeme << ROW_SHIFT) + RowFact.stem]!;
}

/** The number its stem has in words that can carry a claim, whatever this one is. */
export function claimStemOf(cells: Int32Array, lexeme: number): number {
  return claimStemAt(cells, lexeme) | 1;
}

/** A worth: index into EFFECTS in 8 bits, value + NO_VALUE in 4, and above them a number for the letters. */
const EFFECT_BITS = 8;
const NO_VALUE = 8;
const LETTERS_SHIFT = 12;

/** Value of a word as the lists have it. */
export function valueAt(cells: Int32Array, lexeme: number): number {
  return ((cells[(lexeme << ROW_SHIFT) + RowFact.worth]! >>> EFFECT_BITS) & 15) - NO_VALUE;
}

/** Index into EFFECTS; 0 for none. */
export function effectAt(cells: Int32Array, lexeme: number): number {
  return cells[(lexeme << ROW_SHIFT) + RowFact.worth]! & 255;
}

/** Words with a value or an effect have the same number, from 1, if they are written alike but for capitals; 0 for others. */
export function lettersAt(cells: Int32Array, lexeme: number): number {
  return cells[(lexeme << ROW_SHIFT) + RowFact.worth]! >>> LETTERS_SHIFT;
}

/** Bits of Syntax. */
export function syntaxAt(cells: Int32Array, lexeme: number): number {
  return cells[(lexeme << ROW_SHIFT) + RowFact.syntax]!;
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

/** How far a vocabulary is filled in, and the numbers of its stems. */
interface Filled {
  readonly vocab: Vocab;
  readonly stemNumbers: Map<string, number>;
  readonly letterNumbers: Map<string, number>;
  rows: number;
}
let filled: Filled | undefined;

/** Facts of a vocabulary's rows; rows added since the last call are worked out now. */
export function lexemeFacts(vocab: Vocab): LexemeFacts {
  if (filled?.vocab !== vocab) filled = { vocab, stemNumbers: new Map(), letterNumbers: new Map(), rows: 0 };
  for (; filled.rows < vocab.surface.length; filled.rows += 1) fill(filled, filled.rows);
  return { cells: vocab.facts.cells, claimStems: filled.stemNumbers.size * 2 + 2 };
}

function fill({ vocab, stemNumbers, letterNumbers }: Filled, row: number): void {
  const { cells } = vocab.facts;
  const norm = vocab.norm[row]!;
  const lemma = vocab.lemma[row]!;
  const pos = vocab.pos[row]!;
  const flags = vocab.flags[row]!;
  const tag = POS_TAGS[pos] ?? 'X';
  const at = row << ROW_SHIFT;
  const stem = numberOf(stemNumbers, stemOf(lemma)) * 2;
  cells[at + RowFact.stem] = stem;
  cells[at + RowFact.syntax] =
    syntaxOf(vocab.surface[row]!, norm, tag, flags) | (ATTITUDES.has(lemma) ? Syntax.attitude : 0);
  if (!(flags & LexemeFlag.word)) {
    cells[at + RowFact.worth] = NO_VALUE << EFFECT_BITS;
    if (norm === '-') cells[at + RowFact.phrases] = ANY_LATER;
    if (flags & (LexemeFlag.barrier | LexemeFlag.comma)) cells[at + RowFact.traits] = ToneTrait.stop;
    return;
  }
  cells[at + RowFact.phrases] = phraseGroups(norm, lemma);
  const value = valence(norm, lemma, pos);
  const effect = effectOf(norm);
  const letters = value === 0 && effect === 0 ? 0 : numberOf(letterNumbers, norm);
  cells[at + RowFact.worth] = (letters << LETTERS_SHIFT) | ((value + NO_VALUE) << EFFECT_BITS) | effect;
  const { actor, affected } = EFFECTS[effect]!;
  const isTelling = (actor !== 0 || affected !== 0) && tag !== 'NOUN';
  const isProper = (flags & CAPITALS) === LexemeFlag.capital;
  const isContent =
    CONTENT.has(tag) && !LIGHT.has(norm) && !LIGHT.has(lemma) && !calendarWords.has(vocab.surface[row]!);
  if (isContent || value !== 0) cells[at + RowFact.stem] = stem + 1;
  cells[at + RowFact.traits] =
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

function numberOf(numbers: Map<string, number>, text: string): number {
  let number = numbers.get(text);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(text, number);
  }
  return number;
}
