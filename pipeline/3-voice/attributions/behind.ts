/** The verb behind what is said: "…, Ada Korran said." and "The plan, Ada Korran said, is dead." */
import type { Phrase } from '../phrases/phrase.ts';
import {
  has,
  isComma,
  isMark,
  isPlain,
  isStop,
  isVerb,
  lemmaAt,
  normAt,
  type TextView,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import { keep, keepFilled, type Ranges, type Sentence, trimmed } from './attribution.ts';
import { beforeLink, isOffice, withoutLead } from './before-speaker.ts';
import { contentEnd } from './content-end.ts';
import {
  continuation,
  goesOn,
  isLongStatement,
  isStatement,
  pauses,
  quotationFollows,
  speaksIn,
} from './pause.ts';
import { isPlainClause } from './plain-clause.ts';
import { closesQuotation, isFiniteBefore } from './quotation-before.ts';
import { SUBORDINATORS } from './subordinate.ts';

const BEHIND = 'verb behind the words';
const BETWEEN = 'verb between the words';

/** "the following:" behind the verb. */
function followingComes(view: TextView, verb: number, end: number): boolean {
  for (let i = verb + 1; i + 1 < end && i < verb + FOLLOWING; i += 1)
    if (normAt(view, i) === 'following') return normAt(view, i + 1) === ':';
  return false;
}

/** Tokens from the verb to "the following". */
const FOLLOWING = 10;

/** `next` is the token behind the verb and its adverbials. Whether the construction is this one. */
export function behind(sentence: Sentence, i: number, phrase: Phrase, next: number): boolean {
  const { view, first, end } = sentence;
  if (phrase.first > i) return false;
  const before = beforeLink(view, phrase.first - 1, first);
  if (before < first) return behindSentence(sentence, i, phrase, next);
  const isLinked =
    before < phrase.first - 1 &&
    isMark(view, before) &&
    (normAt(view, before + 1) !== 'as' || pauses(view, next, end));
  // "Citing “the rain,” Korran said that …" is not said behind the quotation.
  const goesBefore =
    next < end &&
    isPlain(view, next) &&
    (normAt(view, next) === 'that' || (endsClause(sentence, phrase.first) && isOther(view, next, end)));
  const closes = isLinked || (!goesBefore && closesQuotation(view, before, first));
  const isPaused = pauses(view, next, end) || speaksIn(view, i, next, end);
  if (!closes && (!isComma(view, before) || !isPaused || quotationFollows(view, next, end))) return false;
  const isOwned = closes && quotationFollows(view, next, end);
  if (isOwned && (endsClause(sentence, phrase.first) || cutEarlier(sentence, phrase.first))) return false;
  // "In a post that named the board, Korran said after the vote, “…”": when it was said, no words.
  if (!closes && has(view, first, Kind.preposition) && marksAhead(view, i, end)) return false;
  // "While it is unclear, a clerk told the Post the following: “…”": only what comes is hers.
  if (!closes && followingComes(view, i, end)) return false;
  const opening = closes ? behindHeading(view, first, before) : first;
  const left = withoutLead(view, trimmed(view, behindBracket(view, opening, before), before + 1));
  // "The mayor’s former chief of staff, Ada Korran, agrees."
  const mayBeName = !closes && phrase.kind !== 'pronoun';
  if (mayBeName && isOffice(view, left) && !predicateFollows(view, next, end)) return false;
  if (!closes && next + 1 < end && isComma(view, next) && normAt(view, next + 1) === 'that') {
    // "It is a reminder, Korran said, that …"
    around(sentence, i, phrase, left, next + 2);
  } else if (
    closes ||
    (isFiniteBefore(view, first, before) && !goesOn(view, { first, before, next, end })) ||
    isStatement(view, { first, before, next, end })
  ) {
    if (!closes) cutEarlier(sentence, phrase.first);
    const rest = closes ? [] : continuation(view, next, end);
    const content = rest.length > 0 ? [...left, ...rest] : left;
    keepFilled(sentence, { cue: i, phrase, content, side: 'before', rule: BEHIND });
  } else if (next + 1 < end && isComma(view, next) && isGerund(view, next + 1, end)) {
    if (!isLongStatement(view, first, before)) return false;
    keepFilled(sentence, { cue: i, phrase, content: left, side: 'before', rule: BEHIND });
  } else if (next < end && isComma(view, next)) {
    around(sentence, i, phrase, left, next + 1);
  } else return false;
  sentence.subject = phrase;
  return true;
}

/** "Though Korran said it was “late,” | she …": the marked words before are already somebody’s, in an opening clause. */
export function endsClause({ view, found, first, index }: Sentence, at: number): boolean {
  const last = found.at(-1);
  if (last === undefined || last.sentence !== index || last.side !== 'after' || last.cue < first)
    return false;
  const behind = last.content.at(-1)!;
  return behind <= at && behind > at - MOST_MARKS && OPENINGS.has(normAt(view, first));
}

/** "they had never met", "yes": what is said behind the verb. */
function isOther(view: TextView, next: number, end: number): boolean {
  return YES.has(normAt(view, next)) || isPlainClause(view, next, end);
}

const YES = new Set(['yes', 'no']);
/** A comma and marks. */
const MOST_MARKS = 4;
const OPENINGS: ReadonlySet<string> = new Set([...SUBORDINATORS, 'asked', 'if', 'but']);

/** "Farmers stay home: | “It rains,” Korran said.": what leads up to the quotation is the outlet's; not "It rains, he wrote: …". */
function behindHeading(view: TextView, first: number, before: number): number {
  for (let i = first; i < before; i += 1)
    if (!isPlain(view, i) || isMark(view, i))
      return i > first && normAt(view, i - 1) === ':' && !has(view, i - 2, Kind.clause | Kind.whom)
        ? i
        : first;
  return first;
}

/** Behind "(PHOTOS: The boats of May)" at the head of a sentence: a link of the page. */
function behindBracket(view: TextView, first: number, before: number): number {
  if (normAt(view, first) !== '(') return first;
  for (let i = first + 1; i < before; i += 1)
    if (!isPlain(view, i)) return first;
    else if (normAt(view, i) === ')') return i + 1;
  return first;
}

/** "Sailors, the Bay Post says, now | “broke the wall”": the verb of what stands before the comma. */
function predicateFollows(view: TextView, next: number, end: number): boolean {
  if (next + 2 >= end || !isComma(view, next)) return false;
  let i = next + 1;
  while (i < end && isPlain(view, i) && has(view, i, Kind.adverb)) i += 1;
  return i > next + 1 && i < end && (isMark(view, i) || isVerb(view, i));
}

/** "Korran, a farmer, and Vask objected, calling it dead": nothing that is said goes on; not "…, calling it dead is wrong". */
function isGerund(view: TextView, i: number, end: number): boolean {
  return (
    isPlain(view, i) &&
    isVerb(view, i) &&
    has(view, i, Kind.participle) &&
    i + 1 < end &&
    (has(view, i, ANY_VERB) || (!isMark(view, i + 1) && !isPlainClause(view, i + 1, end)))
  );
}

/** A comma or colon and quoted words stand further on. */
function marksAhead(view: TextView, from: number, end: number): boolean {
  for (let i = from + 1; i + 1 < end; i += 1)
    if ((isComma(view, i) || normAt(view, i) === ':') && isPlain(view, i) && isMark(view, i + 1)) return true;
  return false;
}

/**
 * In "When an aide said it was “dead,” Korran replied, “…”" the first words are the aide's: his content ends
 * before the new subject, and so do those it holds: "police said they hope to go, the Post reported". Whether there is
 * such an earlier cue.
 */
function cutEarlier({ found, first, index }: Sentence, at: number): boolean {
  let isCut = false;
  for (let a = found.length - 1; a >= 0; a -= 1) {
    const last = found[a]!;
    if (last.sentence !== index || last.cue < first || last.side !== 'after') break;
    const [from = 0, to = 0] = last.content;
    if (last.content.length !== 2 || from >= at || to <= at) continue;
    found[a] = { ...last, content: [from, at] };
    isCut = true;
  }
  return isCut;
}

function around(
  sentence: Sentence,
  cue: number,
  phrase: Phrase,
  left: readonly number[],
  from: number,
): void {
  const { view, end } = sentence;
  const rest = trimmed(view, from, contentEnd(view, from, end));
  // "Furthermore, Korran said, the boats …", "First, she said, the boats …"
  const content = rest.length > 0 && isConnector(view, left) ? rest : [...left, ...rest];
  keepFilled(sentence, { cue, phrase, content, side: 'around', rule: BETWEEN });
}

/** "First", "Furthermore", "And yet": words that only join the sentence to the one before. */
function isConnector(view: TextView, [from = 0, to = 0]: Ranges): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i += 1)
    if (!has(view, i, Kind.adverb | Kind.conjunction | Kind.contrast) && !ORDINALS.has(normAt(view, i)))
      return false;
  return true;
}

const ORDINALS = new Set([
  'first',
  'second',
  'third',
  'finally',
  'furthermore',
  'moreover',
  'meanwhile',
  'therefore',
  'thus',
]);

/** “… the end.” Korran said. */
function behindSentence(sentence: Sentence, i: number, phrase: Phrase, next: number): boolean {
  const { view, end } = sentence;
  const { paragraph } = view.passage;
  const before = phrase.first - 1;
  if (before < 0 || !isMark(view, before) || paragraph[before] !== paragraph[i]) return false;
  // “She said, ‘go’”: the mark opens.
  if (before > 0 && isPlain(view, before - 1) && isPlain(view, phrase.first)) return false;
  // “… the end.” Korran agreed to it.
  if (i + 1 < end && normAt(view, i + 1) === 'to' && lemmaAt(view, i) === 'agree') return false;
  const isShort =
    next >= end ||
    isStop(view, next) ||
    isComma(view, next) ||
    has(view, next, Kind.contrast) ||
    has(view, i + 1, Kind.contrast);
  if (!isShort) return false;
  keep(sentence, { cue: i, phrase, content: [], side: 'before', rule: BEHIND });
  sentence.subject = phrase;
  return true;
}
