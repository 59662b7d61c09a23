/** "the “big, fair deal” Korran promised": the relative clause right behind the marks says whose words they are. */
import type { Attribution } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const VERBS = new Set(
  (
    'want promise pledge propose tout denounce decry describe predict envision envisage foresee demand claim allege say mention ' +
    'advocate announce cite condemn fear'
  ).split(' '),
);
/** Tokens of the one who speaks. */
const LONGEST = 8;

export function relativeBehind(view: TextView, quote: MarkedWords): Attribution | undefined {
  if (quote.words < 2 || quote.shape === 'direct' || view.passage.name === 'headline') return undefined;
  const { sentence, sentences } = view.passage;
  const index = sentence[quote.first]!;
  const end = sentences[index * 2 + 1]!;
  // “…,” she says that it is late: no relative clause.
  if (isComma(view, quote.end - 1)) return undefined;
  let from = quote.end;
  while (from < end && isMark(view, from)) from += 1;
  if (from === quote.end || from + 1 >= end || !isPlain(view, from)) return undefined;
  if (normAt(view, from) === 'that' || normAt(view, from) === 'which') from += 1;
  let verb = verbBehind(view, from, Math.min(end, from + LONGEST));
  let phrase = verb < 0 ? undefined : subjectOf(view, from, verb);
  if (phrase === undefined) {
    verb = participleBehind(view, from, Math.min(end, from + LONGEST));
    phrase = verb < 0 ? undefined : namer(view, verb + 2, end);
  }
  if (phrase === undefined) return undefined;
  const content = [quote.first, quote.end];
  return {
    cue: verb,
    phrase,
    content,
    side: 'before',
    rule: 'relative clause behind the words',
    sentence: index,
  };
}

function verbBehind(view: TextView, from: number, end: number): number {
  for (let i = from; i < end && isPlain(view, i) && !isComma(view, i); i += 1) {
    if (!isVerb(view, i) || view.mentionAt[i]! >= 0 || has(view, i, Kind.auxiliary)) continue;
    return i > from && VERBS.has(lemmaAt(view, i)) && !has(view, i, Kind.participle) ? i : -1;
  }
  return -1;
}

/** The "touted" of "the “old boats” plan long touted by Korran"; −1 if there is more than a noun and an adverb before it. */
function participleBehind(view: TextView, from: number, end: number): number {
  let i = from;
  while (i < end && isPlain(view, i) && !isVerb(view, i) && isNominal(view, i)) i += 1;
  while (i < end && isPlain(view, i) && has(view, i, Kind.adverb)) i += 1;
  if (i + 1 >= end || !isPlain(view, i) || normAt(view, i + 1) !== 'by') return -1;
  return VERBS.has(lemmaAt(view, i)) || PUSHED.has(lemmaAt(view, i)) ? i : -1;
}

const PUSHED = new Set(['push', 'champion', 'espouse', 'popularise', 'popularize', 'coin']);

function namer(view: TextView, from: number, end: number): Phrase | undefined {
  const phrase = phraseAfter(view, from, end);
  return phrase?.kind === 'name' || phrase?.kind === 'role' ? phrase : undefined;
}

/** It begins right behind the marks. */
function subjectOf(view: TextView, from: number, verb: number): Phrase | undefined {
  const subject = subjectBefore(view, verb, from);
  if (subject === undefined || subject.passive || subject.phrase.first !== from) return undefined;
  return subject.phrase.kind === 'name' || subject.phrase.kind === 'role' || subject.phrase.kind === 'pronoun'
    ? subject.phrase
    : undefined;
}
