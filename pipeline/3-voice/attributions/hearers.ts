/** "told reporters that …", "urged them to …": what the hearer is told. */

import {
  ADJ,
  DET,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  NOUN,
  normAt,
  PROPN,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isGenitive, opensContent } from './adverbials.ts';
import { isClause } from './clause-start.ts';
import { isInfinitive, isTopic, opens } from './complements.ts';
import { verbOf } from './cue-word.ts';
import type { Frame } from './frames.ts';
import { behindProgramme } from './programme-hearer.ts';

/** People told: what follows them is what they are told. */
const HEARERS = new Set(
  'reporters journalists lawmakers supporters delegates him them us me her you people voters listeners viewers readers senators investors lawyers police parents workers residents'.split(
    ' ',
  ),
);
/** Adverbials between hearer and content. */
const MOST_ADVERBIALS = 3;
const ENDS_HEARER = Kind.opener | Kind.personPronoun | Kind.possessive;
/** Verbs whose hearer comes before what is said. */
export const NEEDS_HEARER: ReadonlySet<string> = new Set(['tell', 'remind', 'assure', 'inform', 'notify']);
/** Verbs whose hearer is told a fact: "told them that …"; not "asked a man that stood there". */
const TELLING = new Set(
  'tell remind assure reassure inform notify advise convince persuade promise warn caution show text email'.split(
    ' ',
  ),
);
const ASKING = new Set(['ask', 'tell', 'remind', 'inform', 'advise', 'show']);
const OPENS_ADVERBIAL = Kind.preposition | Kind.time | Kind.adverb;

/** `next` is where the hearer of the verb at `verbAt` begins. */
export function whomFrame(view: TextView, verbAt: number, next: number, end: number): Frame | undefined {
  const hearerEnd = behindOwner(view, endOfHearer(view, next, end), end);
  if (hearerEnd === next || hearerEnd >= end || isArticle(view, hearerEnd - 1)) return undefined;
  const i = behindAdverbials(view, hearerEnd, end);
  if (i >= end) return undefined;
  const tells = TELLING.has(verbOf(view, verbAt));
  // "told us that …", where "that" may be taken for a subject.
  if (tells && normAt(view, i) === 'that' && opens(view, i, end)) return { name: 'whom that', from: i + 1 };
  if (tells && isSubjectOfContent(view, i, hearerEnd) && isClause(view, i, end))
    return { name: 'whom clause', from: i };
  // "did not tell the truth “…”": what is told, and nobody who hears it.
  if (!isPlain(view, i) || isMark(view, i)) {
    if (TALES.has(normAt(view, hearerEnd - 1))) return undefined;
    return behindProgramme(view, verbAt, i, end) ?? { name: 'whom words', from: i };
  }
  const norm = normAt(view, i);
  if (norm === 'that') return undefined;
  // "praised farmers who …"
  if (norm === 'who' && !ASKING.has(lemmaAt(view, verbAt))) return undefined;
  // "would blame the mayor if a deal fails"
  if (norm === 'if' && !ASKING.has(lemmaAt(view, verbAt))) return undefined;
  if (has(view, i, Kind.opener)) return { name: 'whom that', from: i };
  // "pressed their case to stop it", "pushed the note amid efforts to hide it", "reminds her of its aim to sell it"
  if (norm === 'to' && isOfAim(view, i - 1, next) && lemmaAt(view, verbAt) !== 'expect') return undefined;
  // "urged them not to go"
  if (norm === 'to' && isInfinitive(view, i, end))
    return { name: 'whom to', from: normAt(view, i - 1) === 'not' ? i - 1 : i };
  const isPause = isComma(view, i) || norm === ':';
  if (isPause && i + 1 < end && (!isPlain(view, i + 1) || isMark(view, i + 1)))
    return { name: 'whom words', from: i + 1 };
  // "told aides in May, just “…”"
  if (isPause && i + 2 < end && has(view, i + 1, Kind.adverb) && isMark(view, i + 2) && !isPlain(view, i + 3))
    return { name: 'whom words', from: i + 2 };
  const words = isPause ? behindNames(view, i, end) : 0;
  if (words > 0) return { name: 'whom words', from: words };
  return isTopic(view, i) ? { name: 'whom of', from: i + 1 } : undefined;
}

/** "told Bay News’ Ada Korran | it was late": the mark belongs to the name before it. */
function behindOwner(view: TextView, mark: number, end: number): number {
  if (mark + 1 >= end || !isGenitive(view, mark) || view.mentionAt[mark + 1]! < 0) return mark;
  const isGlued = view.passage.start[mark] === view.passage.end[mark - 1];
  return isGlued ? endOfHearer(view, mark + 1, end) : mark;
}

/** A noun whose aim "to" tells, and nobody who is urged. */
function isOfAim(view: TextView, noun: number, from: number): boolean {
  if (noun < from || posAt(view, noun) !== NOUN || has(view, noun, Kind.role | Kind.time)) return false;
  return AIMS.has(lemmaAt(view, noun));
}

const AIMS = new Set(
  'effort attempt bid case claim plan aim push plea request demand proposal right chance move intention promise pledge need duty'.split(
    ' ',
  ),
);

/** Tokens of names and offices between the hearer and the words. */
const LONGEST_NAMES = 14;

/** "told crews in Ossel, Noria, “…”", "told Korran, the mayor of Ossel, “…”": first token of the words; 0 without. */
function behindNames(view: TextView, comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end, comma + LONGEST_NAMES) && isPlain(view, i); i += 1) {
    if (isComma(view, i)) {
      if (i + 1 < end && isMark(view, i + 1)) return i + 1;
    } else if (isMark(view, i) || isVerb(view, i) || has(view, i, ENDS_HEARER)) return 0;
    else if (!isNominal(view, i) && normAt(view, i) !== 'and' && normAt(view, i) !== 'of') return 0;
  }
  return 0;
}

const TALES = new Set(['truth', 'lie', 'lies', 'story', 'stories', 'tale']);

/** "expect a “wave”": nobody is told anything. */
function isArticle(view: TextView, i: number): boolean {
  const norm = normAt(view, i);
  return norm === 'a' || norm === 'an' || norm === 'the';
}

/** `next` itself if nobody is named there. */
export function endOfHearer(view: TextView, next: number, end: number): number {
  let i = next;
  while (
    i < end &&
    isPlain(view, i) &&
    (isNominal(view, i) || joinsHearers(view, i, end)) &&
    normAt(view, i) !== 'to'
  ) {
    if (i > next && (has(view, i, ENDS_HEARER) || isWholeHearer(view, i, end) || opensSubject(view, i)))
      break;
    i += 1;
  }
  return i;
}

/** "asked her staff to go", "told her crews that …": the pronoun is a possessive; not in "told her boats were late". */
function isOwnedBy(view: TextView, her: number, end: number): boolean {
  if (normAt(view, her) !== 'her') return false;
  let i = her + 1;
  while (i < end && isPlain(view, i) && isOfHearer(view, i)) i += 1;
  return i > her + 1 && i < end && (isComma(view, i) || BEHIND_HEARER.has(normAt(view, i)));
}

function isOfHearer(view: TextView, i: number): boolean {
  return isNominal(view, i) && normAt(view, i) !== 'to' && !has(view, i, ENDS_HEARER);
}

const BEHIND_HEARER = new Set(['to', 'that', 'not', 'about', 'it', 'she', 'he', 'they', 'there']);

/** "told reporters | the boats …"; not "asked her | assistant". */
function isWholeHearer(view: TextView, i: number, end: number): boolean {
  const hearer = normAt(view, i - 1);
  if (hearer === 'her' && has(view, i, Kind.role)) return false;
  return HEARERS.has(hearer) && !isOwnedBy(view, i - 1, end);
}

/** "told The Vale and Courier that …", "told farmers and clerks that …" */
function joinsHearers(view: TextView, i: number, end: number): boolean {
  if (normAt(view, i) !== 'and' || i + 2 >= end || !isNominal(view, i + 1)) return false;
  if (isAdjective(view, i - 1) && isAdjective(view, i + 1)) return isNominal(view, i + 2);
  return isNoun(view, i - 1) && isNoun(view, i + 1) && !isVerb(view, i + 2);
}

function isAdjective(view: TextView, i: number): boolean {
  return posAt(view, i) === ADJ;
}

function isNoun(view: TextView, i: number): boolean {
  const pos = posAt(view, i);
  return pos === NOUN || pos === PROPN;
}

/** "told the paper | it would act" */
function isIt(view: TextView, i: number): boolean {
  return (
    normAt(view, i) === 'it' && i + 1 < view.passage.length && isPlain(view, i + 1) && isVerb(view, i + 1)
  );
}

/** "told the paper | the boats": an article behind a noun. */
function opensSubject(view: TextView, i: number): boolean {
  if (pointsAtThing(view, i) || isIt(view, i)) return true;
  return (
    (posAt(view, i) === DET || normAt(view, i) === 'it' || normAt(view, i) === 'there') &&
    posAt(view, i - 1) !== DET &&
    (view.mentionAt[i - 1]! >= 0 || has(view, i - 1, Kind.role))
  );
}

/** "told the paper | it was late", "told the board | this is old" */
function pointsAtThing(view: TextView, i: number): boolean {
  return (
    THINGS.has(normAt(view, i)) && i + 1 < view.passage.length && isPlain(view, i + 1) && isVerb(view, i + 1)
  );
}

const THINGS = new Set(['it', 'this', 'there']);

export function behindAdverbials(view: TextView, hearerEnd: number, end: number): number {
  let i = hearerEnd;
  for (let hops = 0; hops < MOST_ADVERBIALS; hops += 1) {
    if (i >= end || !isPlain(view, i) || !has(view, i, OPENS_ADVERBIAL) || has(view, i, Kind.opener)) break;
    i += 1;
    const from = i;
    while (i < end && isPlain(view, i) && isOfHearer(view, i)) {
      if (i > from && opensContent(view, i)) return i;
      i += 1;
    }
  }
  return i;
}

/** "told reporters they …", "told reporters the boats …". */
function isSubjectOfContent(view: TextView, i: number, hearerEnd: number): boolean {
  if (!isPlain(view, i)) return false;
  if (has(view, i, Kind.personPronoun | Kind.possessive)) return true;
  if (i > hearerEnd && opensContent(view, i)) return true;
  if (pointsAtThing(view, i) || isIt(view, i)) return true;
  return i === hearerEnd && isNominal(view, i) && (HEARERS.has(normAt(view, i - 1)) || opensSubject(view, i));
}
