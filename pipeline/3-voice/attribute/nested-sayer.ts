/** Whose the words in marks inside somebody's own quoted words are: “My brother says, ‘stay here’”, “I call it ‘the pier’”. */
import { LexemeFlag, type Speaker } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { speakerOfMention } from '../speakers/speaker.ts';
import { AUX, DET, flagsAt, has, isComma, isMark, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { insideOf, type Nested, sayerInClause } from './nested-clause.ts';
import { sayerBeforeLike } from './nested-like.ts';
import { interruptedBefore, ownerOfWords } from './nested-parts.ts';
import { peopleAt, peopleEndingAt, sayerAfterwards } from './nested-phrases.ts';
import { PERSONS, personMeant } from './nested-pronoun.ts';

const SAYS = Kind.clause | Kind.whom | Kind.as;
const BESIDE_VERB = Kind.adverb | Kind.auxiliary | Kind.be;
const OWN = new Set(['i', 'we', "i've", "we've", "i'd", "we'd"]);
/** Words of a fragment; more are a sentence somebody says. */
const FRAGMENT = 3;

/**
 * Those of the one who speaks `around` them, unless he says of somebody else that they said so: then that one, be it by
 * name or in words ("people said"); null where a pronoun does not tell.
 */
export function nestedSayer(nested: Nested): Speaker | null {
  const { view, inner, outer, around } = nested;
  const sure = besideMarks(nested);
  if (sure !== undefined) return sure;
  const isCapital = (flagsAt(view, inner.first) & LexemeFlag.capital) !== 0;
  // “If you say, ‘It is late,’ everyone says, ‘Go’”
  const isSaid = isRightBehindVerb(view, inner, outer);
  const behind = isCapital && !isSaid ? sayerAfterwards(view, inner, outer, around) : undefined;
  if (behind) return behind;
  const like = sayerBeforeLike(nested);
  if (like !== undefined) return like;
  const before = behind === null ? null : sayerBefore(nested);
  // “‘It is wrong,’ the board’s chief said”
  const mayFollow = isCapital && isComma(view, inner.end - 1);
  if (before !== null && !(before === around && (mayFollow || isAccordingTo(view, inner, outer))))
    return before;
  return sayerInClause(nested, isSaid) ?? before;
}

/** Of whom the words right before the marks say so: his own words, or those he goes on with. */
function besideMarks(nested: Nested): Speaker | undefined {
  const own = ownerOfWords(nested);
  if (own !== undefined) return own;
  const before = interruptedBefore(nested);
  return before === undefined ? undefined : (nestedSayer({ ...nested, inner: before }) ?? undefined);
}

/** Nothing but a comma stands between a verb of saying and the marks. */
function isRightBehindVerb(view: TextView, { first }: MarkedWords, outer: MarkedWords): boolean {
  let i = first - 1;
  while (i > outer.first && isMark(view, i)) i -= 1;
  return isComma(view, i) && has(view, i - 1, Kind.clause) && posAt(view, i - 1) === VERB;
}

/** “Then the ‘old pier’ came”: a few words in marks that no clause gives to another are the speaker’s own; null for others. */
export function fragmentSayer(nested: Nested): Speaker | null {
  const { view, inner, outer, around } = nested;
  if (inner.words > FRAGMENT || flagsAt(view, inner.first) & LexemeFlag.capital) return null;
  const { sentence, sentences } = view.passage;
  const from = Math.max(outer.first, sentences[sentence[inner.first]! * 2]!);
  const verb = verbBefore(view, inner.first, from, []);
  // "can never be called ‘new’"
  if (verb >= 0 && governs(view, verb, inner.first)) return null;
  return sayerInClause(nested) === undefined ? around : null;
}

/** By the last verb before the marks. */
function sayerBefore(nested: Nested): Speaker | null {
  const { view, inner, outer, around, quotes } = nested;
  const { sentence, sentences } = view.passage;
  const others = quotes.filter(
    ({ depth, first, end }) => depth === 1 && first >= outer.first && end <= inner.first,
  );
  const from = Math.max(outer.first, sentences[sentence[inner.first]! * 2]!);
  const another = isSentence(view, inner) ? introducer(view, inner.first, from) : -1;
  if (another >= 0) return personMeant({ ...nested, view: insideOf(nested) }, another);
  const verb = verbBefore(view, inner.first, from, others);
  if (verb < 0)
    return isSentence(view, inner) && verbBefore(view, inner.first, outer.first, []) >= 0 ? null : around;
  const subject = subjectOf(view, verb, from, around);
  return subject === around || governs(view, verb, inner.first) ? subject : null;
}

/** The pronoun of “she gently corrected me: ‘…’”, whatever the verb before the colon; −1 without. */
function introducer(view: TextView, first: number, from: number): number {
  let i = first - 1;
  while (i > from && isMark(view, i)) i -= 1;
  if (normAt(view, i) !== ':') return -1;
  while (i > from && (posAt(view, i) !== VERB || has(view, i, Kind.participle))) i -= 1;
  i -= 1;
  while (i > from && has(view, i, BESIDE_VERB)) i -= 1;
  return i >= from && PERSONS.has(normAt(view, i)) ? i : -1;
}

/** “According to Korran, ‘…’” */
function isAccordingTo(view: TextView, inner: MarkedWords, outer: MarkedWords): boolean {
  const from = view.passage.sentences[view.passage.sentence[inner.first]! * 2]!;
  for (let i = Math.max(from, outer.first); i < inner.first; i += 1)
    if (has(view, i, Kind.according)) return true;
  return false;
}

/** Behind a verb of saying in the sentences before, somebody else may say it. */
function isSentence(view: TextView, { first, words }: MarkedWords): boolean {
  return words > FRAGMENT && (flagsAt(view, first) & LexemeFlag.capital) !== 0;
}

/** The last verb of saying or naming before the marks, none in marks of their own; −1 without. */
function verbBefore(view: TextView, first: number, from: number, others: readonly MarkedWords[]): number {
  for (let i = first - 1; i >= from; i -= 1) {
    if (!has(view, i, SAYS) || has(view, i, Kind.nounVerb)) continue;
    if (!others.some((one) => one.first <= i && i < one.end)) return i;
  }
  return -1;
}

/** Nothing but the hearer stands between the verb and the marks, or what it names: "called the boats ‘old’". */
function governs(view: TextView, verb: number, first: number): boolean {
  if (has(view, verb, Kind.as)) return true;
  for (let i = verb + 1; i < first; i += 1)
    if (!isMark(view, i) && !isComma(view, i) && !BETWEEN.has(normAt(view, i))) return false;
  return true;
}

const BETWEEN = new Set([':', 'that', 'to', 'me', 'us', 'him', 'her', 'them', 'you', 'basically', 'like']);

const NEGATIVE = /^(?:not|never|n['’]t)$/;

function subjectOf(view: TextView, verb: number, from: number, around: Speaker | null): Speaker | null {
  let i = verb - 1;
  let isPassive = false;
  let isNegated = false;
  while (i >= from && has(view, i, BESIDE_VERB) && view.mentionAt[i]! < 0) {
    isPassive ||= has(view, i, Kind.be) && !has(view, verb, Kind.participle);
    isNegated ||= NEGATIVE.test(normAt(view, i));
    i -= 1;
  }
  if (i < from || isPassive || (isNegated && !OWN.has(normAt(view, i)))) return null;
  const dependent = normAt(view, verb).endsWith('ing') ? ofParticiple(view, i, from, around) : null;
  if (dependent !== null) return dependent;
  const isSecond = has(view, i, Kind.conjunction) || (isComma(view, i) && has(view, verb, Kind.participle));
  return isSecond ? clauseSubject(view, i, from, around) : speakerAt(view, i, from, around);
}

const HOW = new Set(['by', 'of', 'at', 'in', 'for', 'from', 'with', 'about', 'on', 'like', 'as']);

/** “I woke up thinking, ‘…’”, “I had people calling me, saying, ‘…’”: the nearest people, or the one who says "I". */
function ofParticiple(view: TextView, at: number, from: number, around: Speaker | null): Speaker | null {
  // "pointing at crews and yelling", "by saying"
  if (has(view, at, Kind.conjunction) || HOW.has(normAt(view, at))) return null;
  for (let i = at; i > from; i -= 1) {
    if (isMark(view, i) || isComma(view, i) || view.mentionAt[i]! >= 0) return null;
    const isOther = has(view, i, Kind.personPronoun) && !OWN.has(normAt(view, i));
    const people = isOther ? null : (i === at ? peopleAt : peopleEndingAt)(view, i, from);
    if (isOther || people !== null) return people;
    if (posAt(view, i) !== VERB || normAt(view, i).endsWith('ing')) continue;
    let k = i - 1;
    while (k > from && has(view, k, BESIDE_VERB)) k -= 1;
    return OWN.has(normAt(view, k)) ? around : null;
  }
  return null;
}

/** The one who speaks around, if he says "I"; a name; people in words. */
function speakerAt(view: TextView, i: number, from: number, around: Speaker | null): Speaker | null {
  if (OWN.has(normAt(view, i))) return around;
  const mention = view.mentionAt[i]!;
  if (mention < 0) return peopleEndingAt(view, i, from);
  if (isGoverned(view, i, from)) return null;
  return view.mentions[mention]!.kind === 'place' ? null : speakerOfMention(view.mentions[mention]!);
}

/** "a note to Ada Korran saying" */
function isGoverned(view: TextView, last: number, from: number): boolean {
  let i = last;
  while (i > from && (view.mentionAt[i - 1] === view.mentionAt[last] || has(view, i - 1, Kind.role))) i -= 1;
  if (i > from && posAt(view, i - 1) === DET) i -= 1;
  return i > from && (has(view, i - 1, Kind.preposition) || normAt(view, i - 1) === 'to');
}

/** “People stop us and say, ‘…’”, “people are afraid, asking us, ‘…’”: the subject of the verb before. */
function clauseSubject(view: TextView, at: number, from: number, around: Speaker | null): Speaker | null {
  for (let i = at - 1; i > from; i -= 1) {
    if (isMark(view, i)) return null;
    if (posAt(view, i) !== VERB && posAt(view, i) !== AUX) continue;
    let k = i - 1;
    while (k > from && has(view, k, BESIDE_VERB)) k -= 1;
    // "the people we serve | are"
    const isRelative = OWN.has(normAt(view, k)) && k - 1 > from;
    const found = (isRelative ? peopleEndingAt(view, k - 1, from) : null) ?? speakerAt(view, k, from, around);
    if (found !== null || has(view, k, Kind.personPronoun)) return found;
  }
  return null;
}
