/** Results: 3-2, 54-45, a 14–11 vote, a 134-to-63 vote. */
import type { Amount } from './magnitude.ts';
import { NumberKind as Kind } from './number-words.ts';
import { inSentence, isGlued, isHyphen, kindAt, lemmaAt, normAt, type Words } from './words-at.ts';

/** Words that may stand before "2-1", "54-45": a result, not a range. */
const RESULT_VERBS = new Set(
  'vote win lose beat defeat draw rule pass approve reject lead trail tie decide'.split(' '),
);

const RESULTS = new Set(
  'win loss defeat victory draw vote lead decision ruling margin record start tie split majority score scoreline result verdict series advantage triumph thrashing success favor favour'.split(
    ' ',
  ),
);

const DASHES = new Set(['-', '–', '—', '‑', '−']);

/** 3-2, 54-45, 14–11, a 5-4 ruling, voted 52 to 48. */
export function isResult(words: Words, { first, end, low, high }: Amount): boolean {
  const isDashed = kindAt(words, first) === Kind.span || DASHES.has(normAt(words, first + 1));
  const [a, b] = isDashed ? scoreOf(words, first) : NO_SCORE;
  if (a !== undefined && b !== undefined) {
    if (/^\d{4}(?:-\d{2,4})?$/.test(normAt(words, first)) || a >= b) return true;
    const after = kindAt(words, first) === Kind.span ? end : first + 3;
    const next = isHyphen(words, after) || normAt(words, after) === 'in' ? after + 1 : after;
    return RESULTS.has(lemmaAt(words, next)) || follows(words, first);
  }
  if (low > high || isVoteCount(words, end)) return true;
  // The second half of a score; "52 to 48".
  if (DASHES.has(normAt(words, first - 1)) && isGlued(words, first) && isGlued(words, first - 1)) {
    const before = kindAt(words, first - 2);
    if (before === Kind.digits) return true;
  }
  return isSplitVote(words, first, end);
}

/** "a 134-to-63 vote" */
function isVoteCount(words: Words, end: number): boolean {
  // The tokenizer keeps "to-63" in one piece.
  return isHyphen(words, end) && /^to-\d/.test(normAt(words, end + 1));
}

const NO_SCORE: readonly [number?, number?] = [];

/** The two numbers of "14–11" or "3-2" that begin at a token. */
function scoreOf(words: Words, first: number): readonly [number?, number?] {
  if (kindAt(words, first) === Kind.span) {
    const [a, b] = normAt(words, first).split('-');
    return [Number(a!.replaceAll(',', '')), Number(b!.replaceAll(',', ''))];
  }
  const isPair =
    kindAt(words, first) === Kind.digits &&
    DASHES.has(normAt(words, first + 1)) &&
    isGlued(words, first + 1) &&
    isGlued(words, first + 2) &&
    kindAt(words, first + 2) === Kind.digits;
  return isPair
    ? [Number(normAt(words, first).replaceAll(',', '')), Number(normAt(words, first + 2).replaceAll(',', ''))]
    : NO_SCORE;
}

function follows(words: Words, first: number): boolean {
  for (let i = first - 1; i >= first - 3 && inSentence(words, i, first); i -= 1)
    if (RESULT_VERBS.has(lemmaAt(words, i)) || RESULTS.has(lemmaAt(words, i))) return true;
  return false;
}

/** "voted 52 to 48", "by 5 to 4": bare numbers that fall. */
function isSplitVote(words: Words, first: number, end: number): boolean {
  const isFirst = normAt(words, end) === 'to' && isBare(words, end + 1);
  const isSecond = normAt(words, first - 1) === 'to' && isBare(words, first - 2);
  if ((!isFirst && !isSecond) || end - first !== 1 || !isBare(words, first)) return false;
  return (isFirst && follows(words, first)) || (isSecond && follows(words, first - 2));
}

function isBare(words: Words, i: number): boolean {
  const kind = kindAt(words, i);
  return kind === Kind.digits || kind === Kind.ones;
}
