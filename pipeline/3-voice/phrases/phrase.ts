/** A noun phrase that can be a speaker, found by its last word. */
import { ranks } from '../../lexicons/gazetteers/ranks.ts';
import { LexemeFlag } from '../../types.ts';
import {
  ADJ,
  DET,
  flagsAt,
  has,
  isNominal,
  isPlain,
  kindsAt,
  NOUN,
  NUM,
  normAt,
  PROPN,
  posAt,
  surfaceAt,
  type TextView,
  titleFirst,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { headOf } from './head.ts';

/** Tokens [first, end), head at `head`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** Last token of the head noun or name. */
  readonly head: number;
  /** Index into `Doc.mentions` of who is named, −1 if nobody is. */
  readonly mention: number;
  /** name · role ("a spokesman") · paper ("the report") · pronoun ("he", "who") · thing (any other noun) */
  readonly kind: PhraseKind;
}

export type PhraseKind = 'name' | 'role' | 'paper' | 'pronoun' | 'thing';

/** Prepositions a phrase may hold: "a spokesman for the council of the town …". */
const MOST_LINKS = 4;

/**
 * The noun phrase whose last token is `at`; "a spokesman for the council" has the head "spokesman". `links` is
 * how many prepositions it may hold.
 */
export function phraseEndingAt(
  view: TextView,
  at: number,
  from: number,
  links = MOST_LINKS,
): Phrase | undefined {
  const last = at > from && normAt(view, at) === ')' ? beforeBracket(view, at, from) : at;
  if (last < from) return undefined;
  let first = nominalStart(view, last, from);
  if (first > last) return undefined;
  let head = headOf(view, first, last + 1, last + 1);
  // "whether he": nothing before a pronoun belongs to it.
  const most = has(view, last, Kind.personPronoun) ? 0 : links;
  for (let hops = 0; hops < most; hops += 1) {
    const link = first - 1;
    if (link <= from || !isPlain(view, link) || !isLink(view, link)) break;
    if (isShouted(view, link) && !isShouted(view, last)) break;
    // "officials in the town and at the harbour"
    const joined = link - 2 > from && normAt(view, link - 1) === 'and' ? 1 : 0;
    // "Korran of the Harbour League (HL) in Ossel"
    const inner = normAt(view, link - 1) === ')' ? beforeBracket(view, link - 1, from) : link - 1 - joined;
    const start = nominalStart(view, inner, from);
    if (isCount(view, link)) {
      first = normAt(view, link) === 'of' ? link - 2 : start;
      head = head && { ...head, first };
      continue;
    }
    // "In Ossel the mayor said": the phrase is an adverbial, not the subject.
    if (start > inner) break;
    // "the paper posted Monday by Ada Korran said": the day is not whose.
    if (start === inner && has(view, start, Kind.time) && view.mentionAt[start]! < 0) break;
    const outer = headOf(view, start, Math.min(inner + 1, runEnd(view, link) - joined), last + 1);
    if (outer === undefined) break;
    // "the secretary of state Ada Korran", "the mayor of Ossel Ada Korran": the name ends an office.
    if (hops === 0 && head?.kind === 'name' && outer.kind === 'role' && isOffice(view, head, first)) {
      head = { ...head, first: start };
      break;
    }
    // "the Rose of Noria captain Ada Korran": the ship’s name stands before her office.
    if (hops === 0 && head?.kind === 'name' && outer.kind === 'name' && isNamedOffice(view, head, first)) {
      head = { ...head, first: start };
      break;
    }
    first = start;
    head = outer;
  }
  return head;
}

/** "Noria captain Ada Korran": a name, a role, and who has it. */
function isNamedOffice(view: TextView, { mention, head }: Phrase, first: number): boolean {
  if (view.mentions[mention]!.kind !== 'person' || view.mentionAt[first]! < 0) return false;
  let name = head;
  while (name > first && view.mentionAt[name - 1] === mention) name -= 1;
  return name - 1 > first && has(view, name - 1, Kind.role) && view.mentionAt[first] !== mention;
}

/** The "IN" of "BOATS SINK IN OSSEL Ada Korran said": a heading, and no part of the sentence. */
export function isShouted(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.allCaps) !== 0;
}

/** A preposition, or the "to" of "an adviser to the mayor". */
function isLink(view: TextView, i: number): boolean {
  if (has(view, i, Kind.preposition))
    return !has(view, i, Kind.contrast | Kind.opener) && !OPENS_CLAUSE.has(normAt(view, i));
  return normAt(view, i) === 'to' && (has(view, i - 1, Kind.role) || isClose(view, i - 1));
}

/** The "close" of "people close to Korran". */
function isClose(view: TextView, i: number): boolean {
  return i > 0 && posAt(view, i) === ADJ && posAt(view, i - 1) === NOUN;
}

/** Behind the noun before a link: "people | close to Korran", "an official | familiar with the sale". */
function runEnd(view: TextView, link: number): number {
  if (!isClose(view, link - 1)) return link;
  return normAt(view, link) === 'to' || has(view, link - 2, Kind.role) ? link - 1 : link;
}

/** The "in" of "four in 10 voters", "one in five", the "of" of "four out of 10 voters". */
function isCount(view: TextView, link: number): boolean {
  const word = normAt(view, link);
  if ((word !== 'in' && word !== 'of') || !isNumberAt(view, link + 1)) return false;
  const number = word === 'in' ? link - 1 : link - 2;
  return (word === 'in' || normAt(view, link - 1) === 'out') && isNumberAt(view, number);
}

function isNumberAt(view: TextView, i: number): boolean {
  return i >= 0 && (posAt(view, i) === NUM || normAt(view, i) === 'one' || normAt(view, i) === 'every');
}

/** Prepositions that open clauses, too: "than Korran said". */
export const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  'than',
  'since',
  'until',
  'till',
  'like',
  'unless',
]);

/** Left of "(R-Ossel)". */
export function beforeBracket(view: TextView, at: number, from: number): number {
  let i = at - 1;
  while (i >= from && i > at - 12 && normAt(view, i) !== '(') i -= 1;
  return i - 1;
}

/** A person’s name with words of the office before it in the same run. */
function isOffice(view: TextView, { mention, head }: Phrase, first: number): boolean {
  if (view.mentions[mention]!.kind !== 'person') return false;
  let name = head;
  while (name > first && view.mentionAt[name - 1] === mention) name -= 1;
  // "Secretary of Veterans Affairs Ada Korran": all of it is read as her title.
  if (first > 1 && view.mentions[mention]!.role?.startsWith(`${surfaceAt(view, first - 2)} of `)) return true;
  // "a spokesman for Harbour Chairman Ada Korran", "for Sen. Ada Korran": the office before the name is hers, and he is another.
  for (let i = first; i < name; i += 1)
    if (has(view, i, Kind.role) && normAt(view, i) !== 'state') return false;
  // "a spokesman for Mr. Korran", "a spokesman for Sen. Korran", "an aide to former Gov. Korran"
  return name > first && !COURTESIES.has(normAt(view, first)) && !isRank(view, name - 1);
}

function isRank(view: TextView, i: number): boolean {
  return ranks.has(surfaceAt(view, i).replace('.', ''));
}

const COURTESIES = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.']);

/** "But", "As", "In" at the head of a sentence. */
const NO_NAME = Kind.conjunction | Kind.contrast | Kind.preposition | Kind.opener | Kind.auxiliary | Kind.be;

function nominalStart(view: TextView, last: number, from: number): number {
  if (has(view, last, Kind.personPronoun)) return isPlain(view, last) ? last : last + 1;
  // "Lynch said": a name that the tagger takes for a verb.
  if (isPlain(view, last) && flagsAt(view, last) & LexemeFlag.capital && !isNominal(view, last))
    return has(view, last, NO_NAME) ? last + 1 : last;
  let i = last;
  while (i >= from && isPlain(view, i)) {
    const kinds = kindsAt(view, i);
    if (kinds & OPENER_ALONE || (i < last && kinds & Kind.personPronoun)) break;
    // "President-elect Ada Korran"
    if (i < last && i - 2 >= from && normAt(view, i) === 'elect' && normAt(view, i - 1) === '-') {
      i -= 2;
      continue;
    }
    if (
      !isNominal(view, i) &&
      !(i < last && describes(view, i, from)) &&
      !isBased(view, i, from) &&
      !(i < last && opensCompound(view, i)) &&
      !joinsOffice(view, i, from, last)
    )
      break;
    // "Chief Operating Officer Korran": whatever stands in a title belongs to the name.
    const mention = view.mentionAt[i]!;
    if (mention >= 0 && view.mentionFirst[mention] === i) i = Math.max(from, titleFirst(view, mention));
    i -= 1;
    if (i + 1 < last && (isArticle(view, i + 1) || isNewPhrase(view, i + 1, from))) break;
  }
  return i + 1;
}

/** The participle or adverb in "of registered voters", "a highly placed aide". */
function describes(view: TextView, i: number, from: number): boolean {
  if (i <= from || !isPlain(view, i - 1)) return false;
  if (normAt(view, i) === 'lead' && has(view, i + 1, Kind.role)) return true;
  // "where visiting experts say"
  if (has(view, i, Kind.participle) && has(view, i - 1, Kind.opener)) return true;
  const isParticiple = posAt(view, i) === VERB && /(?:ed|en|ing)$/.test(normAt(view, i));
  if (!isParticiple && !(has(view, i, Kind.adverb) && posAt(view, i + 1) !== PROPN)) return false;
  const before = posAt(view, i - 1);
  // "Korran’s prepared remarks"
  if (isParticiple && (normAt(view, i - 1) === "'s" || normAt(view, i - 1) === "'")) return true;
  return before === DET || before === ADJ || before === NUM || normAt(view, i - 1) === 'of';
}

/** A phrase begins with it: "voiced hope | the council would". */
function isArticle(view: TextView, i: number): boolean {
  return (
    posAt(view, i) === DET &&
    (normAt(view, i) === 'the' || normAt(view, i) === 'a' || normAt(view, i) === 'an')
  );
}

/** "it is not possible | these people would": nothing but an adjective stands before. */
function isNewPhrase(view: TextView, i: number, from: number): boolean {
  return POINTERS.has(normAt(view, i)) && i > from && posAt(view, i - 1) === ADJ;
}

const POINTERS = new Set(['these', 'those', 'this']);

/** "that" and the like, but not "some" or "many", which stand in phrases. */
const OPENER_ALONE = Kind.opener & ~Kind.indefinite;

/** The "and" of "Harbour and Fisheries Minister Ada Korran", "current and former officials". */
function joinsOffice(view: TextView, i: number, from: number, last: number): boolean {
  if (i <= from || i + 2 > last || normAt(view, i) !== 'and') return false;
  if (posAt(view, i - 1) === ADJ && posAt(view, i + 1) === ADJ) return true;
  if (posAt(view, i - 1) === NOUN && posAt(view, i + 1) === NOUN) return isOneBody(view, i, from, last);
  if (!isCapital(view, i - 1) || !isCapital(view, i + 1)) return false;
  // "the Faith and Harbour League"
  if (i - 2 >= from && isArticle(view, i - 2) && isBody(view, last)) return true;
  return isPerson(view, last) && !isPerson(view, i - 1) && !isPerson(view, i + 1);
}

/** "the head of a training and repair company": one article for both. */
function isOneBody(view: TextView, and: number, from: number, last: number): boolean {
  if (!has(view, last, Kind.role)) return false;
  let i = and - 1;
  while (i > from && isPlain(view, i) && isNominal(view, i) && !isArticle(view, i)) i -= 1;
  return i > from && isArticle(view, i) && has(view, i - 1, Kind.preposition);
}

function isBody(view: TextView, last: number): boolean {
  const mention = view.mentionAt[last]!;
  return mention >= 0 && view.mentions[mention]!.kind === 'organisation';
}

function isCapital(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.capital) !== 0;
}

function isPerson(view: TextView, i: number): boolean {
  const mention = view.mentionAt[i]!;
  return mention >= 0 && view.mentions[mention]!.kind === 'person';
}

/** "Ossel-based", "Vask-controlled". */
function isBased(view: TextView, i: number, from: number): boolean {
  return i > from && normAt(view, i - 1) === '-' && /(?:ed|en|run)$/.test(normAt(view, i));
}

/** The "far" of "far-right", the "in" of "editor-in-chief": right before a hyphen. */
function opensCompound({ passage, vocab }: TextView, i: number): boolean {
  return vocab.norm[passage.lexeme[i + 1]!] === '-' && passage.end[i] === passage.start[i + 1];
}
