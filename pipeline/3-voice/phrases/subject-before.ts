/** The subject of a verb, looked for to its left. */
import { LexemeFlag } from '../../types.ts';
import {
  DET,
  flagsAt,
  has,
  isComma,
  isNominal,
  isPlain,
  isVerb,
  kindsAt,
  NUM,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { beforeBracket, MOST_LINKS, OPENS_CLAUSE, type Phrase, phraseEndingAt } from './phrase.ts';

export interface Subject {
  readonly phrase: Phrase;
  /** "was told": the phrase is not the one who says it. */
  readonly passive: boolean;
}

/** Tokens a parenthesis between subject and verb may have. */
const LONGEST_ASIDE = 40;
const BESIDE_VERB = Kind.auxiliary | Kind.be | Kind.adverb;
/** "Korran himself said" */
const SELF = new Set(['himself', 'herself', 'itself', 'themselves']);

/** Subject of the finite verb at `verb`, looking left to the start of its sentence. */
export function subjectBefore(view: TextView, verb: number, from: number): Subject | undefined {
  let i = verb - 1;
  let passive = false;
  while (i >= from && isPlain(view, i)) {
    const kinds = kindsAt(view, i);
    if (kinds & Kind.be) passive = true;
    if (kinds & Kind.time && view.mentionAt[i]! < 0) i = beforeTime(view, i, from);
    else if (view.mentionAt[i]! < 0 && (kinds & BESIDE_VERB || SELF.has(normAt(view, i)))) i -= 1;
    else if (normAt(view, i) === ')') i = beforeBracket(view, i, from);
    // "the farmers, however, said"
    else if (isComma(view, i) && i - 3 >= from && isComma(view, i - 2) && has(view, i - 1, Kind.adverb))
      i -= 3;
    else if (isDash(view, i)) i = beforeDash(view, i, from);
    else break;
  }
  if (i < from || !isPlain(view, i) || has(view, i, Kind.possessive)) return undefined;
  const phrase = has(view, i, Kind.relative)
    ? antecedent(view, i, from)
    : isComma(view, i)
      ? beforeAside(view, i, from)
      : beside(view, i, { from, verb });
  return phrase === undefined ? undefined : { phrase, passive };
}

/**
 * The phrase right before the verb. If it is governed by a word before it, it belongs to what describes the
 * subject: "officials who spoke with the paper | said", "a man arrested in Ossel | said".
 */
function beside(
  view: TextView,
  at: number,
  { from, verb }: { readonly from: number; readonly verb: number },
): Phrase | undefined {
  // "a report published on Monday | said"
  if (at > from + 1 && posAt(view, at) === VERB && isPastForm(view, at) && view.mentionAt[at]! < 0)
    return phraseEndingAt(view, at - 1, from);
  const phrase = phraseEndingAt(view, at, from);
  if (phrase === undefined || !isGoverned(view, phrase.first, from)) return phrase;
  let i = phrase.first - 1;
  // "let the boats go"
  if (has(view, verb, Kind.base) && posAt(view, i) === VERB) return undefined;
  while (i > from && isPlain(view, i) && !isVerb(view, i) && !isComma(view, i)) i -= 1;
  while (i > from && isPlain(view, i - 1) && isVerb(view, i - 1)) i -= 1;
  return i > from && isPlain(view, i) && isVerb(view, i) ? subjectBefore(view, i, from)?.phrase : undefined;
}

function isQuantity(view: TextView, i: number): boolean {
  return posAt(view, i) === NUM || normAt(view, i) === '%' || normAt(view, i) === 'out';
}

function isPastForm(view: TextView, i: number): boolean {
  return /(?:ed|en|wn)$/.test(normAt(view, i)) && (flagsAt(view, i) & LexemeFlag.capital) === 0;
}

/** It is the object of a preposition, or of a verb that takes no clause. */
function isGoverned(view: TextView, first: number, from: number): boolean {
  let before = first - 1;
  while (before > from && isPlain(view, before) && has(view, before, Kind.adverb)) before -= 1;
  if (before < from || !isPlain(view, before)) return false;
  // "four in 10 voters", "85% of women", "about 40 farmers"
  if (posAt(view, first) === NUM || (before > from && isQuantity(view, before - 1))) return false;
  if (has(view, before, Kind.preposition))
    return !has(view, before, Kind.contrast) && !OPENS_CLAUSE.has(normAt(view, before));
  return posAt(view, before) === VERB && !has(view, before, Kind.clause | Kind.that | Kind.paper);
}

/** Left of "– and many of their friends –"; of one dash alone nothing is left. */
function beforeDash(view: TextView, at: number, from: number): number {
  let i = at - 1;
  while (i > from && i > at - LONGEST_ASIDE && !isDash(view, i)) i -= 1;
  return i > from && isDash(view, i) ? i - 1 : from - 1;
}

/** A hyphen between spaces is one, too. */
function isDash({ passage, vocab }: TextView, i: number): boolean {
  const norm = vocab.norm[passage.lexeme[i]!]!;
  if (norm === '—' || norm === '–' || norm === '--') return true;
  return norm === '-' && passage.text.charCodeAt(passage.start[i]! - 1) === 32;
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
  const phrase = phraseEndingAt(view, i, from, normAt(view, relative) === 'who' ? 0 : MOST_LINKS);
  // "Ada Korran, the party leader, who said …"
  if (phrase?.kind === 'role' && phrase.first - 2 >= from && isComma(view, phrase.first - 1)) {
    const name = phraseEndingAt(view, phrase.first - 2, from);
    if (name?.kind === 'name') return name;
  }
  return phrase;
}

/** "Korran, the mayor of Vellhaven, said": the phrase before the comma that opens the aside. */
function beforeAside(view: TextView, comma: number, from: number): Phrase | undefined {
  // "…, Governor Ada Korran (R-Ossel), said": no aside, the name stands right before the comma.
  const near = phraseEndingAt(view, comma - 1, from);
  if (
    near !== undefined &&
    isBarePerson(view, near) &&
    opensClause(view, near.first, from) &&
    !isJoined(view, near.first, from)
  )
    return withRoleBefore(view, near, from);
  const until = Math.max(from, comma - LONGEST_ASIDE);
  let best: Phrase | undefined;
  for (let i = comma - 1; i > until && isPlain(view, i); i -= 1) {
    if (!isComma(view, i)) continue;
    const phrase = phraseEndingAt(view, i - 1, from);
    if (phrase === undefined || !opensClause(view, phrase.first, from)) continue;
    // "Ada Korran, an agent of the Bureau of Boats, Nets and Salt, said"
    const bearer =
      phrase.kind === 'role' && isComma(view, phrase.first - 1)
        ? phraseEndingAt(view, phrase.first - 2, from)
        : undefined;
    if (bearer !== undefined && bearer.kind === 'name' && !isBodyOrPlace(view, bearer)) return bearer;
    // "the mayor, Ada Korran, said": the name is in the aside.
    const aside = phrase.kind === 'role' ? phraseEndingAt(view, comma - 1, i + 1) : undefined;
    if (aside?.kind === 'name' && aside.first <= i + 2) return aside;
    const isSomebody = phrase.kind !== 'thing' && phrase.kind !== 'paper';
    if (isSomebody && !isBodyOrPlace(view, phrase)) return phrase;
    if (isSomebody || best === undefined || !isBodyOrPlace(view, best)) best = phrase;
  }
  return best;
}

/** "a boat builder and founder of Vask & Tolle": the second of two in an aside. */
function isJoined(view: TextView, first: number, from: number): boolean {
  return first - 2 > from && has(view, first - 1, Kind.conjunction) && isNominal(view, first - 2);
}

/** One of a list in an aside: "an agent of the Bureau of Boats, Tobacco and Salt, said". */
function isBodyOrPlace(view: TextView, { mention }: Phrase): boolean {
  return mention >= 0 && view.mentions[mention]!.kind !== 'person';
}

/** "the adviser, Ada Korran, said": the phrase begins with the role. */
function withRoleBefore(view: TextView, near: Phrase, from: number): Phrase {
  const comma = near.first - 1;
  if (comma <= from || !isComma(view, comma)) return near;
  const role = phraseEndingAt(view, comma - 1, from);
  return role?.kind === 'role' && posAt(view, role.first) === DET ? { ...near, first: role.first } : near;
}

function isBarePerson(view: TextView, { kind, first, end, head, mention }: Phrase): boolean {
  return (
    kind === 'name' &&
    end === head + 1 &&
    posAt(view, first) !== DET &&
    view.mentions[mention]!.kind === 'person'
  );
}

/** Whether a phrase that begins here can be a subject: it is no object of a verb or preposition before it. */
function opensClause(view: TextView, first: number, from: number): boolean {
  const before = first - 1;
  if (before < from || !isPlain(view, before)) return true;
  const kinds = kindsAt(view, before);
  if (kinds & Kind.contrast) return true;
  return posAt(view, before) !== VERB && (kinds & Kind.preposition) === 0;
}
