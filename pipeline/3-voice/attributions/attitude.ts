/** "is confident that", "is critical of", "made it clear that". */

import { subjectBefore } from '../phrases/subject-before.ts';
import {
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { isPersonal } from './can-speak.ts';
import { isClause } from './clause-start.ts';
import { isTopic } from './complements.ts';
import { contentEnd } from './content-end.ts';
import { topicEnd } from './content-limit.ts';
import { lateThat } from './late-that.ts';
import { isAfterModal } from './matrix-subject.ts';
import { isSubordinate } from './subordinate.ts';

export function attitude(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  const next = i + 1;
  if (i <= first || next + 1 >= end || !isPlain(view, next)) return;
  const made = makesClear(view, i, first);
  const copula = made < 0 ? copulaOf(view, i, first) : made;
  if (copula < 0 && !isAfterBe(view, i, first)) return;
  // "should be grateful for it": nobody is, yet.
  if (made < 0 && isWished(view, i, first)) return;
  const phrase = subjectBefore(view, copula < 0 ? i : copula, first)?.phrase;
  if (phrase === undefined || phrase.kind === 'thing' || phrase.kind === 'paper' || !isPersonal(view, phrase))
    return;
  const near = contentAfter(view, next, end);
  // "made it clear last week to the Post that …"
  const late = made >= 0 && normAt(view, next) !== 'that' ? lateThat(view, next, end) : 0;
  const from = late > 0 ? late : near;
  if (from < 0) return;
  sentence.subject = phrase;
  // "conscious that sailors are wary of losing boats, are building more"
  const isInner = isSubordinate(view, phrase.first, first) || has(view, phrase.first - 1, Kind.opener);
  // "was critical of the deal | and has left"
  const last = isTopic(view, next) ? topicEnd(view, from, end) : end;
  const content = trimmed(view, from, contentEnd(view, from, last, { narrow: isInner }));
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: 'adjective' });
}

/** First token of what the adjective is about; −1 if nothing is. */
function contentAfter(view: TextView, next: number, end: number): number {
  const norm = normAt(view, next);
  // "was critical because the vote was close"
  if (has(view, next, Kind.contrast)) return -1;
  // "was furious – spurring a month of talks"
  if (isDash(view, next) || (norm === ':' && isMark(view, next + 1))) return -1;
  // "was critical to the win"
  if (norm === 'to' && normAt(view, next - 1) === 'critical') return -1;
  if (norm === 'that' || isTopic(view, next)) return next + 1;
  // "is opposed by farmers"
  if (norm === 'by' && normAt(view, next - 1) === 'opposed') return -1;
  // "is sure to lose": the outlet's forecast.
  if (norm === 'to' && FORECASTS.has(normAt(view, next - 1))) return -1;
  if (norm === 'to' || has(view, next, Kind.opener)) return next;
  // "grew angry and left", "was defiant at the rally"
  const isLinked = isComma(view, next) || has(view, next, Kind.conjunction | Kind.preposition);
  return (!isLinked || isFeltAt(view, next)) && isClause(view, next, end) ? next : -1;
}

/** "angry with the mayor", "surprised at it", "confident in her" */
function isFeltAt(view: TextView, i: number): boolean {
  const norm = normAt(view, i);
  if (FELT_WITH.has(norm)) return true;
  return (
    (norm === 'at' && FELT_AT.has(normAt(view, i - 1))) ||
    (norm === 'in' && normAt(view, i - 1) === 'confident')
  );
}

const FELT_WITH = new Set(['with', 'by', 'over', 'on']);
const FELT_AT = new Set(
  'angry alarmed amazed astonished disappointed furious frustrated outraged pleased shocked surprised delighted horrified'.split(
    ' ',
  ),
);
const FORECASTS = new Set(['sure', 'certain', 'clear']);

/** The verb of "make (it) clear"; −1 if there is none. */
function makesClear(view: TextView, i: number, first: number): number {
  if (normAt(view, i) !== 'clear') return -1;
  let at = i - 1;
  while (at > first && (normAt(view, at) === 'it' || has(view, at, Kind.adverb))) at -= 1;
  return lemmaAt(view, at) === 'make' ? at : -1;
}

/** Behind "should be", "would be", "might be". */
function isWished(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && has(view, at, Kind.adverb)) at -= 1;
  if (at <= first || normAt(view, at) !== 'be') return false;
  while (at - 1 > first && has(view, at - 1, Kind.adverb)) at -= 1;
  return isAfterModal(view, at);
}

/** The verb of "remains concerned", "grew more worried", "is growing impatient"; −1 without one. */
export function copulaOf(view: TextView, i: number, first: number): number {
  let at = i - 1;
  while (at > first && has(view, at, Kind.adverb)) at -= 1;
  return at > first && COPULAS.has(lemmaAt(view, at)) && isVerb(view, at) && !isAfterModal(view, at)
    ? at
    : -1;
}

const COPULAS = new Set(['remain', 'grow', 'become', 'feel', 'stay', 'get', 'sound']);

/** Only adverbs stand between a form of "be" and the word. */
export function isAfterBe(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at >= first && has(view, at, Kind.adverb)) at -= 1;
  return at >= first && has(view, at, Kind.be);
}
