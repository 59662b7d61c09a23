/** Content whose subject or object stands before the speaker, or that is set off: "which Korran said were old", "as she put it". */
import type { Phrase } from '../phrases/phrase.ts';
import {
  has,
  isComma,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  NOUN,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Frame, NAMING } from './frames.ts';
import { TAKES_CLAUSE } from './takes-clause.ts';

/** "the boats, which Korran said were old": the subject of what is said is the pronoun before the speaker. */
export function gapFrame(view: TextView, i: number, phrase: Phrase, next: number): Frame | undefined {
  if (phrase.first > i || next >= view.passage.length) return undefined;
  // "which she said | on Monday was …"
  if (next !== i + 1 && !(has(view, next, Kind.auxiliary | Kind.be) && isPlain(view, next))) return undefined;
  const isAs = has(view, i, Kind.as);
  const says =
    TAKES_CLAUSE.has(lemmaAt(view, i)) &&
    isVerb(view, next) &&
    !has(view, next, Kind.participle) &&
    normAt(view, next) !== 'to';
  if (!says && !isAs) return undefined;
  let before = phrase.first - 1;
  if (before > 0 && has(view, before, Kind.adverb)) before -= 1;
  if (before < 0 || !isPlain(view, before)) return undefined;
  // "debts he once dismissed as a joke": with no object, it is about the noun before.
  if (isAs && normAt(view, next) === 'as' && phrase.kind === 'pronoun' && posAt(view, before) === NOUN)
    return { name: 'as', from: next + 1 };
  const opens = has(view, before, Kind.relative) || normAt(view, before) === 'what';
  // "an order he said would end the sale"
  const isOfNoun =
    posAt(view, before) === NOUN && phrase.kind === 'pronoun' && has(view, next, Kind.auxiliary | Kind.be);
  if (says && isOfNoun) return { name: 'clause', from: next, isPhrase: true };
  // "what Korran says is that it rains"
  if (
    says &&
    has(view, next, Kind.be) &&
    normAt(view, before) === 'what' &&
    normAt(view, next + 1) === 'that'
  )
    return { name: 'that', from: next + 2 };
  if (!opens || says) return opens ? { name: 'clause', from: next } : undefined;
  // "what Korran called a joke", "what she described as a joke"
  if (normAt(view, next) === 'as') return { name: 'as', from: next + 1 };
  return NAMING.has(lemmaAt(view, i)) && isNominal(view, next) ? { name: 'as', from: next } : undefined;
}

/** "As Korran put it, …": the words follow the comma. */
export function asFrame(
  view: TextView,
  i: number,
  phrase: Phrase,
  next: number,
  end: number,
): Frame | undefined {
  if (phrase.first > i || phrase.first === 0 || !has(view, i, Kind.clause)) return undefined;
  // "As she was reading, Korran left": while she did.
  if (normAt(view, phrase.first - 1) !== 'as' || has(view, i, Kind.participle)) return undefined;
  const isPut = lemmaAt(view, i) === 'put';
  const comma = isPut || !isComma(view, next) ? behindAdverbial(view, isPut ? i + 2 : next, end) : next;
  // "as most farmers think, but …"
  if (comma + 1 < end && normAt(view, comma + 1) === 'but') return undefined;
  return comma + 1 < end && isComma(view, comma) ? { name: 'as somebody says', from: comma + 1 } : undefined;
}

/** "As Korran put it | last night, …", "… | in a letter to the Post, …": no verb up to the comma. */
function behindAdverbial(view: TextView, from: number, end: number): number {
  let i = from;
  if (i < end && !has(view, i, Kind.time | Kind.adverb | Kind.preposition)) return i;
  const last = Math.min(end, from + LONGEST_ADVERBIAL);
  while (i < last && isPlain(view, i) && !isComma(view, i) && !isFiniteVerb(view, i)) i += 1;
  return i;
}

/** Not the "winning" of "As Korran said after winning the race, …". */
function isFiniteVerb(view: TextView, i: number): boolean {
  return isVerb(view, i) && !has(view, i, Kind.participle);
}

const LONGEST_ADVERBIAL = 12;
