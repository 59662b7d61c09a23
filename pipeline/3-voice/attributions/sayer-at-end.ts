/** "The boats are old, said two people who know her.": the one who says it ends the sentence, with all that is told of him. */
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { withTail } from '../phrases/tail.ts';
import {
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** The subject behind the verb at `i`; undefined if what follows is a clause of its own, or none stands before. */
export function sayerAtEnd(view: TextView, i: number, first: number, end: number): Phrase | undefined {
  if (lemmaAt(view, i) !== 'say' || !isComma(view, i - 1)) return undefined;
  const phrase = peopleAt(view, i + 1, end);
  if (phrase === undefined || !endsSentence(view, phrase.end, end)) return undefined;
  return hasClause(view, first, i - 1) ? withTail(view, phrase, end) : undefined;
}

/** "two sailors", "a handful of sailors": no name, for which other rules do. */
function peopleAt(view: TextView, from: number, end: number): Phrase | undefined {
  const phrase = phraseAfter(view, from, end);
  if (phrase === undefined || phrase.kind === 'role' || PEOPLE.has(normAt(view, phrase.head))) return phrase;
  const of = phrase.end;
  if (!COUNTS.has(normAt(view, phrase.head)) || of + 1 >= end || normAt(view, of) !== 'of') return undefined;
  const rest = phraseAfter(view, of + 1, end);
  return rest !== undefined && (rest.kind === 'role' || PEOPLE.has(normAt(view, rest.head)))
    ? { ...rest, first: phrase.first }
    : undefined;
}

const PEOPLE = new Set(['people', 'person']);
const COUNTS = new Set([
  'handful',
  'number',
  'group',
  'pair',
  'couple',
  'dozens',
  'hundreds',
  'scores',
  'majority',
  'dozen',
]);

/** Nothing follows but "of the club", "who know her", "familiar with it": no verb the phrase could be the subject of. */
function endsSentence(view: TextView, from: number, end: number): boolean {
  let verbs = from < end && normAt(view, from) === 'who' ? 0 : 1;
  for (let i = from; i < end && !isStop(view, i); i += 1) {
    if (!isPlain(view, i) || isMark(view, i) || (i === from && isComma(view, i))) return false;
    if (!isVerb(view, i) || has(view, i, Kind.participle) || view.mentionAt[i]! >= 0) continue;
    if (FREE.has(normAt(view, i - 1)) || has(view, i - 1, Kind.conjunction)) continue;
    if (verbs > 0 && !isReduced(view, i)) return false;
    verbs += 1;
    while (i + 1 < end && (isVerb(view, i + 1) || has(view, i + 1, Kind.adverb))) i += 1;
  }
  return true;
}

const FREE = new Set(['to', 'not', 'who']);

/** "sailors briefed on the plan" */
function isReduced(view: TextView, i: number): boolean {
  return (
    posAt(view, i) === VERB && /(?:ed|wn|en)$/.test(normAt(view, i)) && has(view, i + 1, Kind.preposition)
  );
}

/** A clause with a verb of its own stands before: not "Vask, a sailor, said two boats …". */
function hasClause(view: TextView, first: number, until: number): boolean {
  let isFirst = true;
  let isRelative = false;
  for (let i = first; i < until; i += 1) {
    if (!isPlain(view, i)) return false;
    if (isComma(view, i)) {
      isFirst = false;
      isRelative = false;
    } else if (isRelativePronoun(view, i)) isRelative = true;
    else if (!isRelative && isVerb(view, i) && !has(view, i, Kind.participle) && view.mentionAt[i]! < 0)
      if (isFirst || !/(?:ed|en|wn)$/.test(normAt(view, i))) return true;
  }
  return false;
}

function isRelativePronoun(view: TextView, i: number): boolean {
  return has(view, i, Kind.relative) && (normAt(view, i) !== 'that' || isNominal(view, i - 1));
}
