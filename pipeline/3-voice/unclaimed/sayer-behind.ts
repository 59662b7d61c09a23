/** “…,” said an outside adviser to the board · “…,” yet another aide said in an email: the clause right behind the words. */

import { LexemeFlag } from '../../types.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  AUX,
  flagsAt,
  has,
  isComma,
  isMark,
  isPlain,
  isRankStop,
  isStop,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { openingPhrase } from './noun-phrase.ts';

const SAYS = Kind.clause | Kind.whom | Kind.paper;
/** Tokens of the one who speaks, with what is added to the name. */
const LONGEST_SUBJECT = 36;
const NO_SUBJECT = Kind.personPronoun | Kind.conjunction | Kind.relative | Kind.opener | Kind.preposition;
/** "that aide", "yet another aide" */
const OPENS = new Set(['that', 'yet', 'outside']);
/** Verbs that do not stand before their subject. */
const NEVER_INVERTED = new Set(['tell', 'remind', 'assure', 'inform', 'advise', 'thank']);
/** What may follow a verb whose words stand before it. */
const FOLLOWS = Kind.preposition | Kind.time | Kind.adverb | Kind.contrast;

export function sayerBehind(view: TextView, quote: MarkedWords): Attribution | undefined {
  const { passage } = view;
  const first = behindMarks(view, quote);
  if (first < 0 || !isPlain(view, first) || passage.paragraph[first] !== passage.paragraph[quote.end - 1])
    return undefined;
  const end = passage.sentences[passage.sentence[first]! * 2 + 1]!;
  const verb = has(view, first, Kind.adverb) ? first + 1 : first;
  if (verb < end && isSaying(view, verb)) return sayerAfter(view, quote, verb, end);
  if (has(view, first, NO_SUBJECT) && view.mentionAt[first]! < 0 && !OPENS.has(normAt(view, first)))
    return undefined;
  return sayerBefore(view, quote, first, end);
}

/** The token behind the marks of words that a comma or a question mark ends; −1 for others. */
function behindMarks(view: TextView, { first, end, shape }: MarkedWords): number {
  const { passage } = view;
  let i = end;
  let pauses =
    end > first + 1 && !passage.word[end - 1] && normAt(view, end - 1) !== '.' && !isMark(view, end - 1);
  while (i < passage.length && (isMark(view, i) || isComma(view, i))) {
    pauses ||= isComma(view, i);
    i += 1;
  }
  return pauses && i > end && i + 1 < passage.length && shape !== 'fragment' ? i : -1;
}

function isSaying(view: TextView, i: number): boolean {
  return (
    (posAt(view, i) === VERB || normAt(view, i) === 'said') &&
    has(view, i, SAYS) &&
    has(view, i, Kind.finite) &&
    !/(?:en|wn)$/.test(normAt(view, i)) &&
    view.mentionAt[i]! < 0
  );
}

/** The verb stands before its subject. */
function sayerAfter(view: TextView, quote: MarkedWords, verb: number, end: number): Attribution | undefined {
  if (NEVER_INVERTED.has(lemmaAt(view, verb)) || has(view, verb, Kind.base)) return undefined;
  let until = verb + 1;
  while (until < end && isPlain(view, until) && !endsSubject(view, until, verb + 1)) until += 1;
  if (until < end && isPlain(view, until) && isFiniteVerb(view, until)) return undefined;
  const phrase = until > verb + 1 ? openingPhrase(view, verb + 1, until) : undefined;
  if (phrase === undefined || phrase.kind === 'pronoun' || phrase.kind === 'thing') return undefined;
  return {
    cue: verb,
    phrase,
    content: [quote.first, quote.end],
    side: 'before',
    rule: 'verb, name behind it',
    sentence: view.passage.sentence[verb]!,
  };
}

function endsSubject(view: TextView, i: number, first: number): boolean {
  if (isMark(view, i) || (isStop(view, i) && !isRankStop(view, i))) return true;
  // "added that official, who spoke of it"
  if (isComma(view, i) && has(view, i + 1, Kind.relative)) return true;
  // "said acting director Ada Korran", "said its managing editor": not in "said a sailor holding a sign"
  if (i === first || posAt(view, i) !== VERB || flagsAt(view, i) & LexemeFlag.capital) return false;
  return normAt(view, i - 1) !== '-' && !(has(view, i, Kind.participle) && has(view, i + 1, Kind.role));
}

function isFiniteVerb(view: TextView, i: number): boolean {
  return (posAt(view, i) === VERB && !has(view, i, Kind.participle)) || posAt(view, i) === AUX;
}

/** The subject stands before its verb. */
function sayerBefore(
  view: TextView,
  quote: MarkedWords,
  first: number,
  end: number,
): Attribution | undefined {
  const verb = verbOf(view, first, Math.min(end, first + LONGEST_SUBJECT));
  if (verb < 0 || !leavesOff(view, verb, end)) return undefined;
  const phrase = openingPhrase(view, first, subjectEnd(view, first, verb));
  return phrase === undefined || phrase.kind === 'pronoun' ? undefined : behind(view, quote, verb, phrase);
}

function behind(
  view: TextView,
  { first, end }: MarkedWords,
  cue: number,
  phrase: Attribution['phrase'],
): Attribution {
  const sentence = view.passage.sentence[cue]!;
  return { cue, phrase, content: [first, end], side: 'before', rule: 'verb behind the words', sentence };
}

/** Without the auxiliaries and adverbs before the verb. */
function subjectEnd(view: TextView, first: number, verb: number): number {
  let i = verb;
  while (i > first && has(view, i - 1, Kind.auxiliary | Kind.adverb) && view.mentionAt[i - 1]! < 0) i -= 1;
  return i;
}

/** The verb of saying whose subject opens at `first`; −1 if another finite verb comes before it. */
function verbOf(view: TextView, first: number, end: number): number {
  let inBrackets = false;
  for (let i = first; i < end; i += 1) {
    if (!isPlain(view, i) || isMark(view, i)) return -1;
    const norm = normAt(view, i);
    if (norm === '(' || norm === ')') inBrackets = norm === '(';
    if (inBrackets) continue;
    if ((isStop(view, i) && !isRankStop(view, i)) || norm === ':') return -1;
    if (i === first || view.mentionAt[i]! >= 0) continue;
    // "an aide who left the board, said": up to the comma
    if (has(view, i, Kind.relative)) {
      const saying = behindRelative(view, i, end);
      if (saying >= 0) return saying;
      while (i < end && isPlain(view, i) && !isComma(view, i) && !isStop(view, i)) i += 1;
      if (i + 1 >= end || !isComma(view, i) || !isSaying(view, i + 1)) return -1;
      return i + 1;
    }
    if (isSaying(view, i)) return has(view, i, Kind.base) ? -1 : i;
    if (posAt(view, i) === AUX && !isSaying(view, i + 1)) return -1;
    if (posAt(view, i) === VERB && !has(view, i, Kind.participle) && !/(?:ed|en)$/.test(norm)) return -1;
  }
  return -1;
}

/** "an aide who had access to the files told the Post": the second finite verb; −1 if the first is one of saying. */
function behindRelative(view: TextView, who: number, end: number): number {
  let verbs = 0;
  for (let i = who + 1; i < end && isPlain(view, i) && !isComma(view, i) && !isStop(view, i); i += 1) {
    if (isSaying(view, i)) return verbs > 0 && !has(view, i, Kind.base) && follows(view, i) ? i : -1;
    // "who said": its words follow.
    if (has(view, i, NO_SUBJECT & ~Kind.preposition) && i > who) return -1;
    if (isVerb(view, i) && !/ing$/.test(normAt(view, i))) verbs += 1;
  }
  return -1;
}

/** A noun, or what is taken for a verb but ends in "ing", stands before it. */
function follows(view: TextView, i: number): boolean {
  return has(view, i - 1, Kind.nounPart) || normAt(view, i - 1).endsWith('ing');
}

/** What follows is no clause: the words before the verb are its object. */
function leavesOff(view: TextView, verb: number, end: number): boolean {
  const next = verb + 1;
  if (next >= end || isStop(view, next) || isComma(view, next) || isMark(view, next)) return true;
  if (normAt(view, next) === 'that') return false;
  return (
    has(view, verb, Kind.whom) ||
    has(view, next, FOLLOWS) ||
    normAt(view, next) === 'to' ||
    normAt(view, next) === 'back'
  );
}
