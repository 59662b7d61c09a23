/** Ages: aged 42 · 35-year-old · Ms Korran, 42, · ages 10, 8 and 6. */
import type { Amount } from './magnitude.ts';
import { NumberKind as Kind } from './number-words.ts';
import { inSentence, isCapital, isHyphen, kindAt, lemmaAt, normAt, posAt, type Words } from './words-at.ts';

/** Stand between ages: "ages 10, 8 and 6". */
const AGE_JOINS = new Set([',', 'and', 'to', 'or', '-', '–', 'between', 'of', 'from']);

const AGE_UNITS = new Set(['year', 'month', 'week', 'day']);

const AGE_LEADS = new Set(['aged', 'age', 'ages']);

/** "turned 30", "at 19": an age if nothing follows that could be counted. */
const AGE_VERBS = new Set(['turn', 'aged']);

const OLDEST = 115;

/** aged 42 · 35-year-old · twelve years old · Ms Korran, 42, · at the age of 19 */
export function isAge(words: Words, { first, end, low, high }: Amount): boolean {
  if (high > OLDEST || low !== high) return false;
  let lead = first - 1;
  // "ages 10, 8 and 6", "aged 18 to 34"
  while (
    inSentence(words, lead, first) &&
    (kindAt(words, lead) === Kind.digits || AGE_JOINS.has(normAt(words, lead)))
  )
    lead -= 1;
  if (AGE_LEADS.has(normAt(words, lead)) && inSentence(words, lead, first)) return true;
  const unit = isHyphen(words, end) ? end + 1 : end;
  if (AGE_UNITS.has(lemmaAt(words, unit))) {
    const old = isHyphen(words, unit + 1) ? unit + 2 : unit + 1;
    if (/^(?:old|olds|older)$/.test(normAt(words, old))) return true;
  }
  const isAlone =
    !inSentence(words, end, first) || /^[,.;:)!?]/.test(normAt(words, end)) || normAt(words, end) === 'and';
  if (!isAlone) return false;
  if (AGE_VERBS.has(lemmaAt(words, first - 1))) return true;
  const opener = normAt(words, first - 1);
  if (opener !== ',' && opener !== '(') return false;
  if (!/^[,)]/.test(normAt(words, end)) && inSentence(words, end, first) && normAt(words, end) !== '.')
    return false;
  return kindAt(words, first) === Kind.digits && isNameBefore(words, first - 2);
}

function isNameBefore(words: Words, at: number): boolean {
  return (
    words.passage.inName[at] === 1 ||
    (posAt(words, at) === 'PROPN' && isCapital(words, at)) ||
    /(?:man|woman|boy|girl|er|or|ist)$/.test(normAt(words, at))
  );
}
