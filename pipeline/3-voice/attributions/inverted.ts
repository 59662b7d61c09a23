/** The verb before its subject: "…,” said Ada Korran", "Said Ada Korran: “…”". */

import { beforeMarkedAside, commaInMarks } from '../phrases/marked-aside.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import {
  DET,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  kindsAt,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { keep, keepFilled, type Sentence, trimmed } from './attribution.ts';
import { withoutLead } from './before-speaker.ts';
import { contentEnd } from './content-end.ts';
import { isPlainClause } from './plain-clause.ts';
import { closesQuotation, isFiniteBefore } from './quotation-before.ts';
import { sayerAtEnd } from './sayer-at-end.ts';

/** Verbs whose hearer follows: "told the paper" is never "told" with its subject behind it. */
const NEVER_INVERTED = new Set(['tell', 'remind', 'assure', 'inform', 'advise', 'thank', 'put']);
const RULE = 'verb, name behind it';

/** "…,” said Ada Korran" */
export function inverted(sentence: Sentence, i: number): boolean {
  const { view, first, end } = sentence;
  const before = i - 1;
  if (i + 1 >= end || !has(view, i, Kind.finite)) return false;
  const isAfterComma = isComma(view, before);
  if (!isAfterComma && isPlain(view, before) && !isMark(view, before)) return false;
  if (
    !isNominal(view, i + 1) ||
    has(view, i + 1, Kind.opener | Kind.time) ||
    NEVER_INVERTED.has(lemmaAt(view, i))
  )
    return false;
  // "Vask, who calls it “late,” described the sale as dead."
  const comma = commaInMarks(view, before);
  if (comma > first && beforeMarkedAside(view, comma, first) !== undefined) return false;
  if (
    isAfterComma &&
    !isMark(view, before - 1) &&
    isPlain(view, before - 1) &&
    !isFiniteBefore(view, first, before)
  )
    return between(sentence, i);
  const sayer = sayerAtEnd(view, i, first, end);
  if (sayer !== undefined) {
    const content = withoutLead(view, trimmed(view, first, i));
    keepFilled(sentence, { cue: i, phrase: sayer, content, side: 'before', rule: RULE });
    sentence.subject = sayer;
    return true;
  }
  const phrase = phraseAfter(view, i + 1, end);
  const closes = closesQuotation(view, before, first);
  if (phrase === undefined) return false;
  const isSaid = !closes && endsWithSaid(view, i, phrase, end);
  if (!closes && !isSaid) {
    // "Vask, who came in May, says many of his boats have left"
    if (isPlainClause(view, i + 1, end)) return false;
    if (phrase.kind === 'thing' || isObjectOf(view, i, phrase, end)) return false;
    if (phrase.kind === 'paper') return saysPaper(sentence, i, phrase);
  }
  const after = phrase.end;
  const isSurelyIt = isSaid || (closes && phrase.kind === 'name');
  if (!isSurelyIt && after < end && isPlain(view, after) && isVerb(view, after)) return false;
  // "Korran, in a note on Monday, said he “…”" is not inverted.
  if (!closes && !isSaid && after < end && !endsPhrase(view, after)) return false;
  const content = withoutLead(view, trimmed(view, first, i));
  keepFilled(sentence, { cue: i, phrase, content, side: 'before', rule: RULE });
  sentence.subject = phrase;
  return true;
}

/** "Bram, as he is called, described his father as …", "…, explained the Korran boat sale": no subject, but what is described. */
function isObjectOf(view: TextView, i: number, { kind, head, end: behind }: Phrase, end: number): boolean {
  if (has(view, i, Kind.as) && behind < end && normAt(view, behind) === 'as') return true;
  // "several towns, beginning with Ossel, announced rules of their own"
  if (kind !== 'name' && has(view, i, Kind.object)) return true;
  // "…, warned Noria about the cost", "…, warned sailors against it": who hears it.
  if (has(view, i, Kind.whom) && behind < end && HEARD_OF.has(normAt(view, behind))) return true;
  // A noun that is no person stands behind the name.
  return (
    kind === 'name' && head + 1 < behind && isPlain(view, behind - 1) && !has(view, behind - 1, Kind.role)
  );
}

const HEARD_OF = new Set(['about', 'against', 'not', 'that']);

/** "…, says a report published on Monday by the Harbour League." */
function saysPaper(sentence: Sentence, i: number, phrase: Phrase): boolean {
  const { view, first, end } = sentence;
  const after = phrase.end;
  if (lemmaAt(view, i) !== 'say' || !isComma(view, i - 1)) return false;
  // "officials at the club, which owns it, say the test is old"
  if (after < end && isVerb(view, after) && !/[^e]ed$/.test(normAt(view, after))) return false;
  const content = withoutLead(view, trimmed(view, first, i));
  keepFilled(sentence, { cue: i, phrase, content, side: 'before', rule: RULE });
  sentence.subject = phrase;
  return true;
}

/** "The plan, said Ada Korran, the mayor, is “dead”." */
function between(sentence: Sentence, i: number): boolean {
  const { view, first, end } = sentence;
  const phrase = phraseAfter(view, i + 1, end);
  if ((phrase?.kind !== 'name' && phrase?.kind !== 'role') || phrase.end >= end || !isComma(view, phrase.end))
    return false;
  let from = end - 1;
  while (from > phrase.end && !(isComma(view, from) && opensPredicate(view, from + 1, end))) from -= 1;
  if (from === phrase.end && !opensPredicate(view, from + 1, end) && !marksPredicate(view, from, end))
    return false;
  const rest = trimmed(view, from, contentEnd(view, from, end));
  // Of the subject alone nothing is said.
  const content = marksPredicate(view, from, end) ? rest : [...trimmed(view, first, i), ...rest];
  keepFilled(sentence, { cue: i, phrase, content, side: 'around', rule: 'verb between the words' });
  sentence.subject = phrase;
  return true;
}

/** "The plan, said Ada Korran, “is dead and gone”": the marks open with the predicate. */
function marksPredicate(view: TextView, comma: number, end: number): boolean {
  const mark = comma + 1;
  if (mark + 1 >= end || !isMark(view, mark) || isPlain(view, mark + 1)) return false;
  return isVerb(view, mark + 1) && !has(view, mark + 1, Kind.participle);
}

/** A finite verb follows the comma at once. */
function opensPredicate(view: TextView, i: number, end: number): boolean {
  return i < end && isPlain(view, i) && isVerb(view, i) && !has(view, i, Kind.participle);
}

/** "…, said a person I know.", "…, says the report, but …": nobody says a person, and no clause follows. */
function endsWithSaid(view: TextView, i: number, phrase: Phrase, end: number): boolean {
  if (lemmaAt(view, i) !== 'say' || posAt(view, i + 1) !== DET) return false;
  if (phrase.kind !== 'paper' && normAt(view, phrase.head) !== 'person') return false;
  for (let k = phrase.end; k < end && isPlain(view, k) && !isComma(view, k) && !isStop(view, k); k += 1)
    if (isVerb(view, k) && has(view, k, Kind.finite) && !/(?:ed|wn)$/.test(normAt(view, k))) return false;
  return true;
}

function endsPhrase(view: TextView, i: number): boolean {
  return isPlain(view, i) && (isStop(view, i) || isComma(view, i) || has(view, i, Kind.preposition));
}

/** "Said Ada Korran, who lives there: “…”" */
export function leading(sentence: Sentence, i: number): boolean {
  const { view, end } = sentence;
  if ((kindsAt(view, i) & (Kind.finite | Kind.base)) !== Kind.finite || NEVER_INVERTED.has(lemmaAt(view, i)))
    return false;
  const phrase = phraseAfter(view, i + 1, end);
  if (phrase === undefined || phrase.kind === 'thing' || phrase.kind === 'paper') return false;
  let from = phrase.end;
  while (from < end && isPlain(view, from) && !isMark(view, from)) from += 1;
  sentence.subject = phrase;
  keep(sentence, { cue: i, phrase, content: trimmed(view, from, end), side: 'after', rule: RULE });
  return true;
}
