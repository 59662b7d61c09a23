/**
 * Marks inside what somebody is reported to say that still quote nobody: the name of a work or plan, a word that
 * is talked about, a nickname, so-called “experts”.
 */
import { LexemeFlag } from '../../types.ts';
import type { Attribution } from '../attributions/attribution.ts';
import {
  DET,
  flagsAt,
  has,
  isMark,
  isPlain,
  lemmaAt,
  NOUN,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isSoCalled } from './distance.ts';
import type { MarkedWords } from './marked-words.ts';
import { SCARE, type ShortSpan, TERM } from './short-spans.ts';
import { isDefined, isGloss, isNameOf, isShow, isTitle, isWork } from './titles.ts';

/** Words that talk about a word; a noun among them stands right before the marks. */
const ABOUT_WORDS = new Set(
  'word words phrase term terms expression slogan hashtag titled entitled nicknamed dubbed called aka'.split(
    ' ',
  ),
);
/** Verbs that name, as they stand behind the noun that has the name. */
const NAMING = new Set([
  'called',
  'named',
  'dubbed',
  'termed',
  'nicknamed',
  'labelled',
  'labeled',
  'branded',
]);
/** Constructions in which the marked words are a part of a whole clause. */
const CLAUSE = / (?:clause|that|object|of|to|whom clause|whom that|whom to|whom of)$/;
/** Words a name has at most. */
const LONGEST_NAME = 8;

/** What marked words are though they lie in what somebody says; undefined if they are his. */
export function inClause(view: TextView, one: MarkedWords, attribution: Attribution): ShortSpan | undefined {
  const { cue, rule } = attribution;
  if (one.depth > 0) return undefined;
  if (isWork(view, one)) return TERM;
  if (one.shape === 'direct') return undefined;
  if (isSoCalled(view, one.first) || isWeighed(view, one, attribution) || isItself(view, one)) return SCARE;
  if (isNickname(view, one) || isDefined(view, one) || isHearer(view, one) || isTitled(view, one))
    return TERM;
  if (isNameItself(view, one)) return TERM;
  const isName = one.words > 1 && one.words <= LONGEST_NAME && isTitle(view, one);
  if (isName && (isPlaceOfSpeech(view, one.first, attribution) || isShow(view, one))) return TERM;
  if (isNameOf(view, one) || isCalledSo(view, one.first, attribution)) return TERM;
  if (!CLAUSE.test(rule)) return undefined;
  return isName || isTalkedAbout(view, one.first, cue) ? TERM : undefined;
}

/** "is considering a “hybrid” approach": what is weighed is named by the outlet. */
function isWeighed(view: TextView, { first, words }: MarkedWords, { cue, rule }: Attribution): boolean {
  if (words > 2 || !rule.endsWith(' object') || !WEIGHING.has(lemmaAt(view, cue))) return false;
  // Not "what they consider a “fair” price", "considers it a “fair” price".
  const before = beforeMark(view, first);
  return before === cue + 1 && posAt(view, before) === DET && normAt(view, cue - 2) !== 'what';
}

const WEIGHING = new Set(['consider', 'weigh', 'mull', 'study', 'explore', 'contemplate', 'favor', 'favour']);

/** "argued that the “clarification” itself was unclear": a thing that others have named. */
function isItself(view: TextView, { end, first, words }: MarkedWords): boolean {
  let i = end;
  while (i < view.passage.length && isMark(view, i)) i += 1;
  if (words > 2 || i === end || i >= view.passage.length || normAt(view, i) !== 'itself') return false;
  return normAt(view, beforeMark(view, first)) === 'the';
}

/** "a clip titled “Harbour Walls”" */
function isTitled(view: TextView, { first }: MarkedWords): boolean {
  const i = beforeMark(view, first);
  return i >= 0 && isPlain(view, i) && TITLED.has(normAt(view, i));
}

/** "The title of the poem, Korran said, is “Harbour Walls”": the subject of "is" is a title. */
function isNameItself(view: TextView, one: MarkedWords): boolean {
  const be = beforeMark(view, one.first);
  if (be < 1 || !has(view, be, Kind.be) || !isPlain(view, be) || !isTitle(view, one)) return false;
  const { sentence } = view.passage;
  for (let i = be - 1; i >= 0 && i > be - SUBJECT && sentence[i] === sentence[be]; i -= 1)
    if (NAMES.has(normAt(view, i)) && posAt(view, i - 1) === DET) return true;
  return false;
}

/** Tokens of such a subject, with who says so. */
const SUBJECT = 12;
const NAMES = new Set(['title', 'headline', 'subtitle', 'name']);

export const TITLED: ReadonlySet<string> = new Set(['titled', 'entitled', 'subtitled', 'headlined']);

/** "Korran told “Bay Tonight.”": a programme, right behind the verb. */
function isHearer(view: TextView, { first, end }: MarkedWords): boolean {
  const i = beforeMark(view, first);
  if (i < 0 || !isPlain(view, i) || lemmaAt(view, i) !== 'tell') return false;
  for (let k = first; k < end; k += 1)
    if (view.passage.word[k] && !(flagsAt(view, k) & LexemeFlag.capital) && !/^\d/.test(normAt(view, k)))
      return false;
  return true;
}

/** "said on Radio Ossel’s “This Morning”", "told KTV “This Morning”": where something was said. */
function isPlaceOfSpeech(view: TextView, first: number, { cue, side }: Attribution): boolean {
  const i = beforeMark(view, first);
  if (i < 1 || !isPlain(view, i)) return false;
  if (normAt(view, i) === "'s" || (i + 1 < first - 1 && isMark(view, i + 1))) return true;
  return (
    side === 'before' &&
    (i === cue || (i > cue && (view.mentionAt[i]! >= 0 || has(view, i, Kind.preposition))))
  );
}

/** "a unit of officers called the “Boat Guard”": the noun beside the verb is what is called so. */
function isCalledSo(view: TextView, first: number, { cue, phrase }: Attribution): boolean {
  if (phrase === undefined || phrase.end >= cue || !NAMING.has(normAt(view, cue))) return false;
  const i = beforeMark(view, first);
  const isObject = i === cue || (i === cue + 1 && posAt(view, i) === DET);
  const beside = posAt(view, cue - 1) === NOUN && view.mentionAt[cue - 1]! < 0;
  return isObject && beside && phrase.head !== cue - 1;
}

/** "the word “war”", "a program called “first steps”", "known as “redlining”". */
function isTalkedAbout(view: TextView, first: number, cue: number): boolean {
  const i = beforeMark(view, first);
  if (i < 1 || i === cue || !isPlain(view, i)) return false;
  const norm = normAt(view, i);
  return ABOUT_WORDS.has(norm) || isGloss(view, i) || (norm === 'as' && normAt(view, i - 1) === 'known');
}

/** "Bram “Salt” Vask": between two parts of one name. */
function isNickname(view: TextView, { first, end, words }: MarkedWords): boolean {
  const before = beforeMark(view, first);
  let after = end;
  while (after < view.passage.length && isMark(view, after)) after += 1;
  return (
    words <= 2 &&
    before >= 0 &&
    after < view.passage.length &&
    view.mentionAt[before]! >= 0 &&
    view.mentionAt[after]! >= 0 &&
    (flagsAt(view, first) & LexemeFlag.capital) !== 0
  );
}

function beforeMark(view: TextView, first: number): number {
  let i = first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  return i;
}
