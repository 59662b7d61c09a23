/**
 * "Korran said the boats were late, but they were “part of the plan of the town”": the report goes on behind the clause
 * that the grammar of sentences has taken for its end.
 */
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isSemicolon,
  isVerb,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Constructions whose content is a clause. */
const CLAUSE = /(?: clause| that|as somebody says)$/;
/** Tokens between what is reported and the marks. */
const REACH = 30;

export function goesOnBehind(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (quote.shape === 'direct') return undefined;
  const index = view.passage.sentence[quote.first]!;
  const last = around(attributions, lastBefore(attributions, quote, index));
  if (last === undefined || last.phrase === undefined || !CLAUSE.test(last.rule) || last.side !== 'after')
    return undefined;
  if (!has(view, last.cue, Kind.clause | Kind.paper) || last.rule.startsWith('noun')) return undefined;
  const from = last.content[last.content.length - 1]!;
  if (from > quote.first || quote.first - from > REACH || !isJoined(view, from, quote.first))
    return undefined;
  if (quote.shape !== 'mixed' && !opensThat(view, from, quote.first)) return undefined;
  const { cue, phrase, rule, sentence } = last;
  return { cue, phrase, content: [quote.first, quote.end], side: 'after', rule, sentence };
}

/** The attribution whose cue is the last before the words, in their sentence. */
function lastBefore(
  attributions: readonly Attribution[],
  { first }: MarkedWords,
  index: number,
): Attribution | undefined {
  let last: Attribution | undefined;
  for (const one of attributions) {
    if (one.sentence > index) break;
    if (one.sentence === index && one.cue < first && (last === undefined || one.cue >= last.cue)) last = one;
  }
  return last;
}

/** "said she was ready to go, but that it was “late”": the attribution in whose words another stands. */
function around(
  attributions: readonly Attribution[],
  inner: Attribution | undefined,
): Attribution | undefined {
  if (inner === undefined || CLAUSE.test(inner.rule)) return inner;
  for (const one of attributions) {
    if (one.sentence > inner.sentence) break;
    const [from = 0, to = 0] = one.content;
    if (one.sentence === inner.sentence && one.cue < inner.cue && from <= inner.cue && inner.cue < to)
      return one;
  }
  return inner;
}

const JOINS = Kind.conjunction | Kind.contrast;

/** "and", "but", "because", "which" opens what stands between, and nothing in it breaks off. */
function isJoined(view: TextView, from: number, to: number): boolean {
  let i = from;
  while (i < to && (isComma(view, i) || isMark(view, i))) i += 1;
  if (i < to && isPlain(view, i) && !has(view, i, JOINS) && !OPENS.has(normAt(view, i))) return false;
  for (; i < to; i += 1) {
    if (isSemicolon(view, i) || isDash(view, i) || normAt(view, i) === ':') return false;
    if (isPlain(view, i) && isVerb(view, i) && has(view, i, Kind.clause) && has(view, i, Kind.finite))
      return false;
  }
  return true;
}

/** ", but that it was “late”": of a word or two nothing less says that the report goes on. */
function opensThat(view: TextView, from: number, to: number): boolean {
  let i = from;
  while (i < to && (isComma(view, i) || isMark(view, i) || has(view, i, JOINS))) i += 1;
  return i > from && i < to && normAt(view, i) === 'that';
}

const OPENS = new Set(['because', 'which', 'who', 'if', 'so', 'that', 'when', 'where', 'while']);
