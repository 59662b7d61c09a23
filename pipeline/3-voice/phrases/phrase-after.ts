/** The noun phrase right of a verb: "said White House press secretary Ada Korran". */
import { LexemeFlag } from '../../types.ts';
import { isGenitive } from '../attributions/adverbials.ts';
import {
  ADJ,
  DET,
  flagsAt,
  has,
  isComma,
  isNominal,
  isPlain,
  isRankStop,
  isVerb,
  kindsAt,
  NOUN,
  NUM,
  normAt,
  posAt,
  type TextView,
  titleFirst,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import { headOf } from './head.ts';
import type { Phrase } from './phrase.ts';

const ENDS = Kind.personPronoun | Kind.opener;

export function phraseAfter(view: TextView, from: number, until: number): Phrase | undefined {
  let end = from;
  while (
    end < until &&
    isPlain(view, end) &&
    (!endsBefore(view, from, end) ||
      isRankStop(view, end) ||
      joinsOffice(view, end, until) ||
      isInTitle(view, from, end, until))
  )
    end += 1;
  if (end === from) return undefined;
  let owner = -1;
  for (let i = end - 1; i >= from; i -= 1) {
    const m = view.mentionAt[i]!;
    if (m < 0 || m === owner || view.mentions[m]!.kind !== 'person') continue;
    // "said Ada Korran’s chief of staff": he is another.
    if (i + 1 < end && isOwner(view, i, end)) owner = m;
    else return { first: from, end, head: i, mention: m, kind: 'name' };
  }
  if (PARTS.has(normAt(view, end - 1)) && end + 1 < until && normAt(view, end) === 'of')
    return partOf(view, from, end + 1, until);
  const head = headOf(view, from, nounEnd(view, from, end), end);
  // "said the company’s president, Ada Korran": the name follows its role.
  if (head?.kind !== 'role') return head;
  const behind = behindOffice(view, end, until);
  const named = behind < until && isComma(view, behind) ? nameAt(view, from, behind + 1, until) : undefined;
  if (named !== undefined) return named;
  // "said Korran’s chief of staff": the staff is part of the office.
  return normAt(view, end) === 'of' && normAt(view, end + 1) === 'staff' ? { ...head, end: end + 2 } : head;
}

/** Behind the "of staff" of "the mayor’s chief of staff", the "of the Harbour Club" of "the head of the Harbour Club". */
function behindOffice(view: TextView, at: number, until: number): number {
  if (at >= until || normAt(view, at) !== 'of') return at;
  let i = at + 1;
  while (i < until && i < at + LONGEST_OFFICE && isPlain(view, i) && isNominal(view, i) && !isVerb(view, i))
    i += 1;
  return i;
}

const PARTS = new Set(['one', 'two', 'three', 'some', 'many', 'most', 'several', 'few', 'another']);

/** "said one of the sailors", "said one of the sailors, 17-year-old Ada Korran" */
function partOf(view: TextView, first: number, from: number, until: number): Phrase | undefined {
  const all = phraseAfter(view, from, until);
  if (all === undefined || all.kind === 'thing' || all.kind === 'pronoun') return undefined;
  const { end, head } = all;
  const name = isComma(view, end) ? nameAt(view, first, behindAge(view, end + 1, until), until) : undefined;
  return name ?? { first, end, head, mention: -1, kind: all.kind === 'paper' ? 'paper' : 'role' };
}

/** Behind "17-year-old"; `at` itself if no age stands there. */
function behindAge(view: TextView, at: number, until: number): number {
  if (posAt(view, at) !== NUM) return at;
  let i = at + 1;
  while (i < until && (normAt(view, i) === '-' || AGE.has(normAt(view, i)))) i += 1;
  return i;
}

const AGE = new Set(['year', 'old', '-old', 'year-old', '-year-old']);

/** The "Korran" of "Korran’s own lawyer". */
function isOwner(view: TextView, i: number, end: number): boolean {
  return isGenitive(view, i + 1) && has(view, end - 1, Kind.role);
}

/** The mark of "Mr. Sanders’ lawyer". */
function isOwnersMark(view: TextView, from: number, i: number): boolean {
  if (i === from || i + 1 >= view.passage.length || !isGenitive(view, i) || !isPerson(view, i - 1))
    return false;
  const { start, end } = view.passage;
  return start[i] === end[i - 1] && start[i + 1] !== end[i] && isPlain(view, i + 1) && isNominal(view, i + 1);
}

/** "one person close to him": the adjective behind the noun is not the head. */
function nounEnd(view: TextView, from: number, end: number): number {
  return end - from > 1 && posAt(view, end - 1) === ADJ && posAt(view, end - 2) === NOUN ? end - 1 : end;
}

/** The run of nouns is over before this token. */
function endsBefore(view: TextView, from: number, i: number): boolean {
  const kinds = kindsAt(view, i);
  if (!isNominal(view, i) && (i === from || normAt(view, i - 1) !== '-'))
    return !isAttribute(view, i) && !isOwnersMark(view, from, i);
  if (kinds & ANY_VERB && posAt(view, i) === VERB && normAt(view, i - 1) !== '-') return true;
  if (i === from) return false;
  // "a source unable to speak"
  if (normAt(view, i) === 'to' && posAt(view, i + 1) === VERB) return true;
  return (kinds & ENDS) !== 0 || ((kinds & Kind.time) !== 0 && view.mentionAt[i]! < 0);
}

/** Words of an office between its "and" and the name. */
const LONGEST_OFFICE = 6;

/** The "and" of "Office of Boats and Nets spokeswoman Ada Korran". */
function joinsOffice(view: TextView, i: number, until: number): boolean {
  if (normAt(view, i) !== 'and' || i + 2 >= until) return false;
  // "said sailor and union leader Ada Korran"
  // "to both current and former sailors"
  if (posAt(view, i - 1) === ADJ && posAt(view, i + 1) === ADJ && isNominal(view, i + 2)) return true;
  const isTwofold = has(view, i - 1, Kind.role) && posAt(view, i + 1) !== DET;
  if (!isTwofold && (!isCapital(view, i - 1) || !isCapital(view, i + 1))) return false;
  if (isPerson(view, i - 1) || isPerson(view, i + 1)) return false;
  for (
    let k = i + 2;
    k < Math.min(until, i + LONGEST_OFFICE) && isPlain(view, k) && isNominal(view, k);
    k += 1
  )
    if (isPerson(view, k)) return has(view, k - 1, Kind.role);
  return false;
}

/** The "of" of "Secretary of Boats Ada Korran". */
function isInTitle(view: TextView, from: number, i: number, until: number): boolean {
  if (i === from || !isCapital(view, i - 1) || !(has(view, i, Kind.preposition) || isCapital(view, i)))
    return false;
  for (let k = i + 1; k < Math.min(until, i + LONGEST_OFFICE); k += 1) {
    const m = view.mentionAt[k]!;
    if (m >= 0) return isPerson(view, k) && titleFirst(view, m) < i;
  }
  return false;
}

function isCapital(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.capital) !== 0;
}

function isPerson({ mentionAt, mentions }: TextView, i: number): boolean {
  return mentionAt[i]! >= 0 && mentions[mentionAt[i]!]!.kind === 'person';
}

/** "an unnamed official", "a highly placed aide": the tagger takes the first for a verb. */
function isAttribute(view: TextView, i: number): boolean {
  const before = posAt(view, i - 1);
  if (before !== DET && before !== ADJ) return false;
  return posAt(view, i) === VERB && /(?:ed|en)$/.test(normAt(view, i)) && isNominal(view, i + 1);
}

function nameAt(view: TextView, first: number, at: number, until: number): Phrase | undefined {
  const m = at < until ? view.mentionAt[at]! : -1;
  if (m < 0 || view.mentions[m]!.kind !== 'person') return undefined;
  let last = at;
  while (last + 1 < until && view.mentionAt[last + 1] === m) last += 1;
  // "according to an official, Korran has left": the name opens the clause.
  if (last + 1 < until && isPlain(view, last + 1) && isVerb(view, last + 1)) return undefined;
  return { first, end: last + 1, head: last, mention: m, kind: 'name' };
}
