/** What “who”, “which” or “that” stands for. */
import { BODY_NOUNS } from '../../lexicons/attribution.ts';
import {
  DET,
  has,
  isComma,
  isPlain,
  lemmaAt,
  NUM,
  normAt,
  posAt,
  surfaceAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { beforeTime } from './before-time.ts';
import { describingVerb, isGoverned } from './governed.ts';
import { type Phrase, phraseEndingAt } from './phrase.ts';

/** The verb of "A site surfaced Saturday that revealed …", whose subject the pronoun stands for; −1 without one. */
export function verbBeforeRelative(view: TextView, relative: number, from: number): number {
  let i = relative - 1;
  if (i >= from && isComma(view, i)) i -= 1;
  if (i < from || !isPlain(view, i) || !has(view, i, Kind.time) || view.mentionAt[i]! >= 0) return -1;
  const before = beforeTime(view, i, from);
  return before > from && isPlain(view, before) && posAt(view, before) === VERB ? before : -1;
}

/** "the aide who said", "Korran, who said": the noun before the relative pronoun. */
export function nounBeforeRelative(view: TextView, relative: number, from: number): Phrase | undefined {
  let i = relative - 1;
  if (i >= from && isComma(view, i)) i = beforeAge(view, i - 1, from);
  if (i < from || !isPlain(view, i)) return undefined;
  i = beforeSeat(view, i, from);
  // "a message on Monday that said"
  if (has(view, i, Kind.time) && view.mentionAt[i]! < 0) i = Math.max(from, beforeTime(view, i, from));
  const phrase =
    normAt(view, relative) === 'who'
      ? whoIs(view, i, relative, from)
      : (paperAt(view, i, from) ?? bodyAt(view, i, relative, from) ?? phraseEndingAt(view, i, from));
  const published = phrase && paperOf(view, phrase, relative, from);
  if (published !== undefined) return published;
  // "accused Korran in a letter on Monday, which claimed …"
  if (normAt(view, relative) === 'which' && phrase !== undefined && !isBody(view, phrase)) {
    const paper = nearestPaper(view, relative, from);
    if (paper !== undefined || isPerson(view, phrase)) return paper;
    // "the lobbyist with Boats Now, which favors": no person is “which”.
    if (phrase.kind === 'role' && !BODY_NOUNS.has(lemmaAt(view, phrase.head))) {
      const near = phraseEndingAt(view, i, from, 0);
      return near !== undefined && BODY_NOUNS.has(lemmaAt(view, near.head)) ? near : undefined;
    }
  }
  // "Ada Korran, the party leader, who said …"
  const isApposed = phrase !== undefined && isDescription(view, phrase) && phrase.first - 2 >= from;
  if (isApposed && (phrase.kind === 'role' || normAt(view, relative) === 'who')) {
    const name = phraseEndingAt(view, beforeAge(view, phrase.first - 2, from), from);
    if (name?.kind === 'name' && !isWhere(view, name, phrase)) return name;
  }
  return phrase;
}

/** "Ada Korran, the party leader", "Ada Korran, a cook at Bay News": behind a comma. */
function isDescription(view: TextView, { kind, first }: Phrase): boolean {
  if (!isComma(view, first - 1)) return false;
  return kind === 'role' || (kind === 'thing' && posAt(view, first) === DET);
}

/** "In Ossel, a sailor who said", "At Bay News, a cook who said": where somebody new is. */
function isWhere(view: TextView, { first, mention }: Phrase, { first: article }: Phrase): boolean {
  const { kind } = view.mentions[mention]!;
  if (kind === 'place') return true;
  return (
    kind === 'organisation' &&
    NEW.has(normAt(view, article)) &&
    first > 0 &&
    has(view, first - 1, Kind.preposition)
  );
}

const NEW = new Set(['a', 'an', 'one', 'another']);

/** Left of the "31" of "Korran, 31, who", the "NO" of "of Ossel, NO, who"; `at` itself without one. */
export function beforeAge(view: TextView, at: number, from: number): number {
  if (at - 2 < from || !isComma(view, at - 1)) return at;
  if (posAt(view, at) === NUM) return at - 2;
  const region = view.mentionAt[at]!;
  const place = view.mentionAt[at - 2]!;
  if (region < 0 || place < 0 || region === place || view.mentions[place]!.kind !== 'place') return at;
  const isRegion = view.mentions[region]!.kind === 'place' || normAt(view, at).length === 2;
  return isRegion ? at - 2 : at;
}

/** Left of the "R-Noria" of "Ada Korran, R-Noria, who said". */
function beforeSeat(view: TextView, at: number, from: number): number {
  for (let i = at - 1; i > from + 1 && i > at - LONGEST_SEAT; i -= 1) {
    if (isComma(view, i)) return at;
    if (normAt(view, i) === '-' && isComma(view, i - 2) && PARTIES.has(surfaceAt(view, i - 1))) return i - 3;
  }
  return at;
}

/** Tokens of "S.C." and the hyphen before it. */
const LONGEST_SEAT = 5;
const PARTIES = new Set(['R', 'D', 'I']);

/** "firms under a rule that says": the rule. */
function paperAt(view: TextView, at: number, from: number): Phrase | undefined {
  const near = phraseEndingAt(view, at, from, 0);
  return near?.kind === 'paper' ? near : undefined;
}

/** "the head of the Harbour Club which has slammed": the club. */
function bodyAt(view: TextView, at: number, relative: number, from: number): Phrase | undefined {
  if (normAt(view, relative) !== 'which') return undefined;
  const near = phraseEndingAt(view, at, from, 0);
  return near !== undefined && isBody(view, near) ? near : undefined;
}

function isBody(view: TextView, { mention }: Phrase): boolean {
  return mention >= 0 && view.mentions[mention]!.kind === 'organisation';
}

function isPerson(view: TextView, { mention }: Phrase): boolean {
  return mention >= 0 && view.mentions[mention]!.kind === 'person';
}

/** Tokens before "which" in which the paper it stands for may be named. */
const PAPER_REACH = 10;

function nearestPaper(view: TextView, relative: number, from: number): Phrase | undefined {
  for (let i = relative - 1; i >= Math.max(from, relative - PAPER_REACH) && isPlain(view, i); i -= 1) {
    if (!has(view, i, Kind.paperNoun)) continue;
    const phrase = phraseEndingAt(view, i, from, 0);
    if (phrase?.kind === 'paper') return phrase;
  }
  return undefined;
}

/** "a report published in the Bay Post that said": the paper, not where it stands. */
function paperOf(view: TextView, phrase: Phrase, relative: number, from: number): Phrase | undefined {
  const reach = { from, verb: relative };
  if (phrase.kind !== 'name' || !isGoverned(view, phrase, reach)) return undefined;
  const verb = describingVerb(view, phrase.first - 1, reach);
  // "the numbers come on the heels of a note from Boats Now, which said": no participle
  const outer =
    verb > from && !has(view, verb, Kind.base | Kind.auxiliary | Kind.be)
      ? phraseEndingAt(view, verb - 1, from)
      : undefined;
  return outer?.kind === 'paper' ? outer : undefined;
}

/** The nearest noun, unless it is no person or the verb behind "who" is not of its number: "friends of Korran who say". */
function whoIs(view: TextView, at: number, relative: number, from: number): Phrase | undefined {
  const near = phraseEndingAt(view, at, from, 0);
  if (near === undefined) return undefined;
  const listed = isSomebody(view, near, relative) ? -1 : whoBefore(view, near, { relative, from });
  if (listed > from) return nounBeforeRelative(view, listed, from);
  const somebody = nearestPerson(view, near, { at, relative, from });
  if (somebody !== undefined) return somebody;
  // "the woman in Ossel who said", "protesters outside the Guild who chanted", "editor of the Harbour blog who says"
  if (isPlaceOrPaper(view, near)) {
    const isPaper = near.kind === 'paper';
    const outer = phraseEndingAt(view, at, from, isPaper ? MOST_LINKS : 1);
    const isOuter = outer !== undefined && outer.first < near.first;
    if (isOuter && (outer.kind === 'role' || (outer.kind === 'thing' && !isPaper))) return outer;
  }
  // "Ada Korran, the founder of the Harbour League, who argued", "Senator Korran of Noria, who argued"
  if (near.kind === 'name' && !isPerson(view, near)) {
    const whole = phraseEndingAt(view, at, from);
    if (whole !== undefined && (whole.kind === 'role' || isPerson(view, whole))) return whole;
    // "Korran is a conservative in the Senate, who boasts": a body is one, but no “who”.
    const isOneOf =
      whole?.kind === 'thing' && whole.first < near.first && has(view, whole.first - 1, BESIDE_BE);
    const verb = has(view, relative + 1, Kind.adverb) ? relative + 2 : relative + 1;
    if (isOneOf && isBody(view, near) && normAt(view, verb).endsWith('s')) return whole;
  }
  const isOne = near.kind === 'name' && lemmaAt(view, near.head) === normAt(view, near.head);
  if (near.kind !== 'thing' && !(isOne && isPlural(view, relative + 1))) return near;
  const whole = phraseEndingAt(view, at, from);
  // "under attack by women who claim"
  // "Democrats in both chambers who see"
  const arePeople = whole?.kind === 'role' && normAt(view, whole.head).endsWith('s');
  if (whole !== undefined && !arePeople && isMany(view, near.head) && !isMany(view, whole.head)) return near;
  return whole ?? near;
}

const BESIDE_BE = Kind.be | Kind.adverb;

/** No place is “who”, nor a paper, nor a building, nor a body: "the girls from my office who said". */
function isPlaceOrPaper(view: TextView, { first, head, kind, mention }: Phrase): boolean {
  if (kind === 'paper') return true;
  if (kind === 'role') return BODY_NOUNS.has(lemmaAt(view, head)) && !isMany(view, head);
  if (kind !== 'name') return false;
  return view.mentions[mention]!.kind === 'place' || (first > 0 && BESIDE.has(normAt(view, first - 1)));
}

const BESIDE = new Set(['outside', 'inside', 'near', 'around', 'across']);

/** A person, or people of the number of the verb behind "who". */
function isSomebody(view: TextView, near: Phrase, relative: number): boolean {
  if (isPerson(view, near) || near.kind === 'pronoun') return true;
  return near.kind === 'role' && (isMany(view, near.head) || !isPlural(view, relative + 1));
}

/** "sailors who love the town, who trust it, who think …": the first of the clauses in a row; −1 if it is alone. */
function whoBefore(
  view: TextView,
  near: Phrase,
  { relative, from }: { readonly relative: number; readonly from: number },
): number {
  if (!isComma(view, relative - 1) || near.end !== relative - 1) return -1;
  for (let i = near.first - 1; i > Math.max(from, relative - LONGEST_CLAUSE) && isPlain(view, i); i -= 1) {
    if (isComma(view, i) && normAt(view, i + 1) !== 'who') return -1;
    if (normAt(view, i) === 'who') return i;
  }
  return -1;
}

/** Tokens of a relative clause with others behind it. */
const LONGEST_CLAUSE = 12;

/**
 * "anger from many on Main Street who believe", "the head of the bay police who said": of the nouns that hang on one
 * another the nearest that is somebody.
 */
function nearestPerson(
  view: TextView,
  near: Phrase,
  { at, relative, from }: { readonly at: number; readonly relative: number; readonly from: number },
): Phrase | undefined {
  if (near.kind !== 'name' || isPerson(view, near)) return undefined;
  for (let links = 1; links <= MOST_LINKS; links += 1) {
    const outer = phraseEndingAt(view, at, from, links);
    if (outer === undefined || outer.kind === 'paper') return undefined;
    if (isPerson(view, outer) || outer.kind === 'role' || outer.kind === 'pronoun') {
      const isOne = outer.kind !== 'pronoun' && !isMany(view, outer.head);
      return isOne && isPlural(view, relative + 1) ? undefined : outer;
    }
    // "Mira Tolm, a cook at Bay News, who said"
    if (outer.kind === 'thing' && isDescription(view, outer)) return outer;
  }
  return undefined;
}

const MOST_LINKS = 4;

function isMany(view: TextView, noun: number): boolean {
  return lemmaAt(view, noun) !== normAt(view, noun) || normAt(view, noun) === 'people';
}

function isPlural(view: TextView, verb: number): boolean {
  return verb < view.passage.length && (PLURALS.has(normAt(view, verb)) || has(view, verb, Kind.base));
}

const PLURALS = new Set(['are', 'were', 'have', "'ve", 've']);
