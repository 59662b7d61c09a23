/** Whether somebody is named as the subject of a clause: "Korran left", not "Korran’s boat left" or "after Korran". */

import { isGenitive } from '../attributions/adverbials.ts';
import {
  has,
  isComma,
  isNominal,
  isPlain,
  isRankStop,
  isVerb,
  NOUN,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';

/** Index of the first mention at or behind a token; the headline's come before the body's. */
export function firstMention({ mentionFirst }: TextView, from: number): number {
  let low = 0;
  let high = mentionFirst.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentionFirst[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Behind the last token of a mention. */
function endOf(view: TextView, mention: number, at: number): number {
  let i = at;
  while (i < view.passage.length && view.mentionAt[i] === mention) i += 1;
  return i;
}

/** "Ada Korran" on a line of its own is who wrote the text, or a heading. */
export function isWholeLine(view: TextView, mention: number, at: number): boolean {
  const { paragraph, word, length } = view.passage;
  const p = paragraph[at];
  let before = at - 1;
  while (before >= 0 && paragraph[before] === p && !word[before]) before -= 1;
  if (before >= 0 && paragraph[before] === p) return false;
  let end = endOf(view, mention, at);
  while (end < length && paragraph[end] === p && !word[end]) end += 1;
  return end >= length || paragraph[end] !== p;
}

/** "the Korran campaign", "the Korran killing": the name belongs to the noun behind it. */
export function isAttribute(view: TextView, mention: number, at: number): boolean {
  if (at > 0 && ARTICLES.has(normAt(view, at - 1))) return true;
  const i = endOf(view, mention, at);
  if (i >= view.passage.length || !isPlain(view, i) || posAt(view, i) !== NOUN) return false;
  return view.mentionAt[i]! < 0 && !has(view, i, ANY_VERB | Kind.time | Kind.role);
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** Words between a preposition and the name it governs. */
const LONGEST_OFFICE = 5;

/** "In Mayor Korran’s speech, …", "After Korran’s speech, …": the name stands in an adverbial that opens its sentence. */
export function isInOpening(view: TextView, mention: number, at: number): boolean {
  let i = at - 1;
  while (i > at - LONGEST_OFFICE && i >= 0 && isTitleWord(view, i)) i -= 1;
  if (i < 0 || !isPlain(view, i) || !has(view, i, Kind.preposition | Kind.contrast)) return false;
  const end = endOf(view, mention, at);
  const isOwner = end < view.passage.length && isGenitive(view, end);
  // "news of Korran’s plan"
  if (isOwner && normAt(view, i) === 'of') return true;
  // "After Korran left, …": she is the subject there.
  if (has(view, i, Kind.contrast) && !isOwner && normAt(view, i) !== 'despite') return false;
  // "For Korran, the boats are late": they are her matter.
  if (normAt(view, i) === 'for' && !isOwner) return false;
  i -= 1;
  while (i >= 0 && has(view, i, Kind.conjunction | Kind.adverb)) i -= 1;
  return i < 0 || !view.passage.word[i] || view.passage.sentence[i] !== view.passage.sentence[at];
}

/** Another person is named right behind, with words but no verb between. */
export function isPartOfNext(view: TextView, mention: number, at: number): boolean {
  let i = endOf(view, mention, at);
  const until = Math.min(view.passage.length, i + LONGEST_ROLE);
  for (; i < until && isPlain(view, i) && isNominal(view, i); i += 1) {
    const next = view.mentionAt[i]!;
    if (next >= 0) return view.mentions[next]!.kind === 'person';
    if (isGenitive(view, i)) return false;
  }
  return false;
}

/** Words of a role between two names. */
const LONGEST_ROLE = 4;

/** "Efforts to lift Korran’s ban failed": the sentence does not open with her. */
export function isOwnerWithin(view: TextView, mention: number, at: number): boolean {
  const { sentences, sentence, length } = view.passage;
  if (at - sentences[sentence[at]! * 2]! < LONGEST_OFFICE) return false;
  const end = endOf(view, mention, at);
  return isGenitive(view, end - 1) || (end < length && isGenitive(view, end));
}

/** "Korran’s chief of staff Odo Fell left", "Korran’s lawyer, Odo Fell, left": the owner is not who left. */
export function isOwnerOfNext(view: TextView, mention: number, at: number): boolean {
  const { length } = view.passage;
  const end = endOf(view, mention, at);
  const isOwner = end < length && isGenitive(view, end);
  if (!isOwner && !isGenitive(view, end - 1)) return false;
  let isRole = false;
  for (
    let i = isOwner ? end + 1 : end;
    i < Math.min(length, end + LONGEST_OWNED) && isPlain(view, i);
    i += 1
  ) {
    const next = view.mentionAt[i]!;
    if (next >= 0 && view.mentions[next]!.kind === 'person') return isRole;
    isRole ||= has(view, i, Kind.role);
    // "chief of staff", "lawyer, Odo Fell"
    if (normAt(view, i) === 'of' || normAt(view, i) === '-' || isRankStop(view, i)) continue;
    if (isComma(view, i) && (view.mentionAt[i + 1] ?? -1) >= 0) continue;
    if (!isNominal(view, i)) return false;
  }
  return false;
}

/** Words of a role that belongs to somebody, with a title. */
const LONGEST_OWNED = 8;

/** "At the forum, held by Odo Fell, Mr. Korran said": right behind a comma and before its verb. */
export function isAfterAdverbial(view: TextView, mention: number, at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_OFFICE && before > 0 && isTitleWord(view, before)) before -= 1;
  if (before < 0 || !isComma(view, before)) return false;
  const i = behindAside(view, endOf(view, mention, at));
  return i < view.passage.length && isPlain(view, i) && isVerb(view, i) && !has(view, i, Kind.participle);
}

/** Words of ", a sailor of 34," and "(D-Ossel)". */
const LONGEST_ASIDE = 15;

/** Behind ", a sailor of 34," or "(D-Ossel)"; `i` if nothing of the kind is there. */
function behindAside(view: TextView, i: number): number {
  const { length } = view.passage;
  const isBracket = i < length && normAt(view, i) === '(';
  if (!isBracket && !(i + 1 < length && isComma(view, i) && ARTICLES.has(normAt(view, i + 1)))) return i;
  for (let k = i + 1; k < Math.min(length, i + LONGEST_ASIDE) && isPlain(view, k); k += 1) {
    if (isBracket ? normAt(view, k) === ')' : isComma(view, k)) return k + 1;
    if (isVerb(view, k)) return i;
  }
  return i;
}

function isTitleWord(view: TextView, i: number): boolean {
  if (!isPlain(view, i) || view.mentionAt[i]! >= 0 || has(view, i, Kind.opener | Kind.preposition))
    return false;
  return isNominal(view, i) || isRankStop(view, i);
}

/** ", but Korran left" */
export function opensSecondClause(view: TextView, at: number): boolean {
  return at > 1 && has(view, at - 1, Kind.conjunction) && isComma(view, at - 2);
}

/** No verb stands before it in its sentence: it is the subject. */
export function isBeforeVerb(view: TextView, at: number): boolean {
  const { sentences, sentence } = view.passage;
  for (let i = sentences[sentence[at]! * 2]!; i < at; i += 1) if (posAt(view, i) === VERB) return false;
  return true;
}

/** "Ada Korran/AP", "Ada Korran / Getty": who took the picture. */
export function isPhotographer(view: TextView, mention: number, at: number): boolean {
  const end = endOf(view, mention, at);
  return end < view.passage.length && normAt(view, end) === '/';
}
