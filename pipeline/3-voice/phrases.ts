/** Finds the noun phrase that speaks: to the left of its verb, or to the right of it when they are inverted. */

import { LexemeFlag } from '../types.ts';
import {
  ADJ,
  DET,
  flagsAt,
  has,
  isComma,
  isNominal,
  isPlain,
  NOUN,
  normAt,
  PRON,
  PROPN,
  posAt,
  type TextView,
  VERB,
} from './text-view.ts';
import { ANY_VERB, Kind } from './word-kinds.ts';

/** A phrase that can be a speaker: tokens [first, end), head at `head`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** Last token of the head noun or name. */
  readonly head: number;
  /** Index into `Doc.mentions` of who is named, −1 if nobody is. */
  readonly mention: number;
  /** name · role ("a spokesman") · paper ("the report") · pronoun ("he", "who") · thing (any other noun) */
  readonly kind: 'name' | 'role' | 'paper' | 'pronoun' | 'thing';
}

export interface Subject {
  readonly phrase: Phrase;
  /** "was told": the phrase is not the one who says it. */
  readonly passive: boolean;
}

/** Tokens a parenthesis between subject and verb may have. */
const LONGEST_ASIDE = 40;

/** Subject of the finite verb at `verb`, looking left to the start of its sentence. */
export function subjectBefore(view: TextView, verb: number, from: number): Subject | undefined {
  let i = verb - 1;
  let passive = false;
  while (i >= from && isPlain(view, i)) {
    if (normAt(view, i) === ')') {
      i = beforeBracket(view, i, from);
      continue;
    }
    if (has(view, i, Kind.be)) passive = true;
    if (has(view, i, Kind.time) && view.mentionAt[i]! < 0) {
      i = beforeTime(view, i, from);
      continue;
    }
    if (has(view, i, Kind.auxiliary | Kind.be | Kind.adverb) && view.mentionAt[i]! < 0) i -= 1;
    else break;
  }
  if (i < from || !isPlain(view, i) || has(view, i, Kind.possessive)) return undefined;
  const phrase = has(view, i, Kind.relative)
    ? antecedent(view, i, from)
    : isComma(view, i)
      ? beforeAside(view, i, from)
      : phraseEndingAt(view, i, from);
  return phrase === undefined ? undefined : { phrase, passive };
}

/** Left of "(R-Ossel)". */
function beforeBracket(view: TextView, at: number, from: number): number {
  let i = at - 1;
  while (i >= from && i > at - 12 && normAt(view, i) !== '(') i -= 1;
  return i - 1;
}

/** Left of "on Monday", "last week", "earlier this year". */
function beforeTime(view: TextView, at: number, from: number): number {
  let i = at;
  while (i >= from && has(view, i, Kind.time) && view.mentionAt[i]! < 0) i -= 1;
  while (i >= from && (posAt(view, i) === DET || normAt(view, i) === 'next')) i -= 1;
  if (i >= from && has(view, i, Kind.preposition)) i -= 1;
  return i;
}

/** "the aide who said", "Korran, who said": the noun before the relative pronoun. */
function antecedent(view: TextView, relative: number, from: number): Phrase | undefined {
  let i = relative - 1;
  if (i >= from && isComma(view, i)) i -= 1;
  if (i < from || !isPlain(view, i)) return undefined;
  const phrase = phraseEndingAt(view, i, from);
  // "Ada Korran, the party leader, who said …"
  if (phrase?.kind === 'role' && phrase.first - 2 >= from && isComma(view, phrase.first - 1)) {
    const name = phraseEndingAt(view, phrase.first - 2, from);
    if (name?.kind === 'name') return name;
  }
  return phrase;
}

/** "Korran, the mayor of Vellhaven, said": the phrase before the comma that opens the aside. */
function beforeAside(view: TextView, comma: number, from: number): Phrase | undefined {
  let i = comma - 1;
  const until = Math.max(from, comma - LONGEST_ASIDE);
  let best: Phrase | undefined;
  // "…, Governor Ada Korran (R-Ossel), said": no aside, the name stands right before the comma.
  const near = phraseEndingAt(view, comma - 1, from);
  if (
    near !== undefined &&
    near.kind === 'name' &&
    near.end === near.head + 1 &&
    posAt(view, near.first) !== DET &&
    view.mentions[near.mention]!.kind === 'person' &&
    opensClause(view, near.first, from)
  )
    return near;
  while (i > until) {
    if (!isPlain(view, i)) return best;
    if (isComma(view, i)) {
      const phrase = phraseEndingAt(view, i - 1, from);
      if (phrase !== undefined && opensClause(view, phrase.first, from)) {
        // "the mayor, Ada Korran, said": the name is in the aside.
        const aside = phraseEndingAt(view, comma - 1, i + 1);
        if (aside !== undefined && aside.kind === 'name' && aside.first <= i + 2 && phrase.kind === 'role')
          return aside;
        best = phrase;
        if (phrase.kind !== 'thing' && phrase.kind !== 'paper') return phrase;
      }
    }
    i -= 1;
  }
  return best;
}

/** Whether a phrase that begins here can be a subject: it is no object of a verb or preposition before it. */
function opensClause(view: TextView, first: number, from: number): boolean {
  const before = first - 1;
  if (before < from || !isPlain(view, before)) return true;
  if (has(view, before, Kind.contrast)) return true;
  if (posAt(view, before) === VERB || has(view, before, Kind.preposition)) return false;
  return true;
}

/** The noun phrase whose last token is `last`; "a spokesman for the council" has the head "spokesman". */
export function phraseEndingAt(view: TextView, at: number, from: number): Phrase | undefined {
  const last = at > from && normAt(view, at) === ')' ? beforeBracket(view, at, from) : at;
  if (last < from) return undefined;
  let end = last + 1;
  let first = nominalStart(view, last, from);
  if (first === end) return undefined;
  let head: Phrase | undefined = headOf(view, first, end);
  for (let hops = 0; hops < 4; hops += 1) {
    const link = first - 1;
    if (link <= from || !isPlain(view, link) || !has(view, link, Kind.preposition)) break;
    const start = nominalStart(view, link - 1, from);
    if (start === link) {
      // "In Ossel the mayor said": the phrase is an adverbial, not the subject.
      break;
    }
    const outer = headOf(view, start, link);
    if (outer === undefined) break;
    // "the secretary of state Ada Korran", "the mayor of Ossel Ada Korran": the name ends an office.
    if (hops === 0 && head?.kind === 'name' && outer.kind === 'role' && isOffice(view, head, first)) break;
    first = start;
    end = link;
    head = { ...outer, end: last + 1 };
  }
  return head;
}

/** A person’s name with words of the office before it in the same run. */
function isOffice(view: TextView, { mention, head }: Phrase, first: number): boolean {
  if (view.mentions[mention]!.kind !== 'person') return false;
  let name = head;
  while (name > first && view.mentionAt[name - 1] === mention) name -= 1;
  return name > first;
}

function nominalStart(view: TextView, last: number, from: number): number {
  if (has(view, last, Kind.personPronoun)) return isPlain(view, last) ? last : last + 1;
  let i = last;
  // "Lynch said": a name that the tagger takes for a verb.
  if (i > from && isPlain(view, i) && flagsAt(view, i) & LexemeFlag.capital && !isNominal(view, i)) return i;
  while (
    i >= from &&
    isPlain(view, i) &&
    (isNominal(view, i) || (i > from && normAt(view, i - 1) === '-' && normAt(view, i) === 'based')) &&
    !has(view, i, Kind.opener & ~Kind.indefinite)
  ) {
    if (i < last && endsPhrase(view, i)) break;
    i -= 1;
  }
  return i + 1;
}

/** A pronoun stands alone: what is left of it belongs to another phrase. */
function endsPhrase(view: TextView, i: number): boolean {
  return has(view, i, Kind.personPronoun);
}

/** The head of a run of nouns: the name it ends in, a role, a pronoun, any noun. */
function headOf(view: TextView, first: number, end: number): Phrase | undefined {
  const head = end - 1;
  const at = { first, end, head };
  if (has(view, head, Kind.personPronoun)) return { ...at, first: head, mention: -1, kind: 'pronoun' };
  const mention = view.mentionAt[head]!;
  if (mention >= 0) {
    const person = view.mentions[mention]!;
    if (
      person.kind === 'other' &&
      first < head &&
      view.mentionAt[head - 1]! < 0 &&
      has(view, head, Kind.role)
    )
      return { ...at, mention: -1, kind: 'role' };
    return { ...at, mention, kind: 'name' };
  }
  if (has(view, head, Kind.role)) return { ...at, mention: -1, kind: 'role' };
  if (has(view, head, Kind.paperNoun)) return { ...at, mention: -1, kind: 'paper' };
  if (has(view, head, Kind.indefinite)) return { ...at, mention: -1, kind: 'pronoun' };
  const pos = posAt(view, head);
  if (flagsAt(view, head) & LexemeFlag.capital && first === head)
    return { ...at, mention: -1, kind: 'thing' };
  if (pos === NOUN || pos === PROPN || pos === ADJ) return { ...at, mention: -1, kind: 'thing' };
  if (pos === PRON) return { ...at, mention: -1, kind: 'pronoun' };
  return undefined;
}

/** "said White House press secretary Ada Korran": the phrase right of the verb. */
export function phraseAfter(view: TextView, from: number, until: number): Phrase | undefined {
  let end = from;
  while (
    end < until &&
    isPlain(view, end) &&
    (isNominal(view, end) || (end > from && normAt(view, end - 1) === '-'))
  ) {
    if (end > from && has(view, end, Kind.personPronoun | Kind.opener)) break;
    if (has(view, end, Kind.time) && view.mentionAt[end]! < 0 && end > from) break;
    if (has(view, end, ANY_VERB) && posAt(view, end) === VERB && normAt(view, end - 1) !== '-') break;
    end += 1;
  }
  if (end === from) return undefined;
  for (let i = end - 1; i >= from; i -= 1) {
    const m = view.mentionAt[i]!;
    if (m < 0 || view.mentions[m]!.kind !== 'person') continue;
    return { first: from, end, head: i, mention: m, kind: 'name' };
  }
  const head = headOf(view, from, end);
  if (head === undefined || head.kind === 'name' || end + 1 >= until) return head;
  // "said the company’s president, Ada Korran": the name follows its role.
  if (head.kind === 'role' && isComma(view, end)) {
    const m = view.mentionAt[end + 1]!;
    if (m >= 0 && view.mentions[m]!.kind === 'person') {
      let last = end + 1;
      while (last + 1 < until && view.mentionAt[last + 1] === m) last += 1;
      return { first: from, end: last + 1, head: last, mention: m, kind: 'name' };
    }
  }
  return head;
}
