/** What a colon introduces: "She rose:", "Korran: ‘…’". */
import { LexemeFlag } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  DET,
  flagsAt,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Attributed, Evidence } from './attributed.ts';

/** The sentence before ends in a colon. */
export function introduced({ view, attributions }: Evidence, quote: MarkedWords): Attributed | undefined {
  let i = quote.first - 1;
  while (i >= 0 && (isMark(view, i) || flagsAt(view, i) & LexemeFlag.newline)) i -= 1;
  while (i >= 0 && !isPlain(view, i)) i -= 1;
  if (i < 0 || normAt(view, i) !== ':') return undefined;
  if (WRITTEN.has(normAt(view, i - 1))) return undefined;
  const sentence = view.passage.sentence[i]!;
  const from = nameBehindFrom(view, i);
  if (from >= 0) return { attribution: -1, mention: from, rule: 'name and colon' };
  for (let a = attributions.length - 1; a >= 0; a -= 1) {
    const { cue } = attributions[a]!;
    if (cue <= i && view.passage.sentence[cue] === sentence)
      return { attribution: a, mention: -1, rule: 'introduced by a colon' };
  }
  return undefined;
}

/** What is written somewhere is nobody’s words. */
const WRITTEN = new Set([
  'slogan',
  'motto',
  'graffiti',
  'sign',
  'banner',
  'placard',
  'hashtag',
  'inscription',
]);

/** "…, including this from Bay Post blogger Ada Korran:" */
function nameBehindFrom(view: TextView, colon: number): number {
  const mention = view.mentionAt[colon - 1] ?? -1;
  if (mention < 0 || view.mentions[mention]!.kind !== 'person') return -1;
  let i = colon - 1;
  while (i > 0 && isPlain(view, i) && isNominal(view, i)) i -= 1;
  return normAt(view, i) === 'from' ? mention : -1;
}

/** "a letter for Korran: ‘…’": he did not write it. */
const NOT_BY = new Set(['for', 'to', 'with', 'against', 'about', 'at', 'on']);

/** "Korran: ‘…’": a name and a colon open the line. */
export function named({ view }: Evidence, quote: MarkedWords): Attributed | undefined {
  let i = quote.first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  if (i < 1 || normAt(view, i) !== ':') return undefined;
  const mention = view.mentionAt[i - 1]!;
  if (mention < 0) return undefined;
  // "Vask told the Bay Post: ‘…’"
  let before = i - 1;
  while (before >= 0 && (view.mentionAt[before] === mention || posAt(view, before) === DET)) before -= 1;
  if (before >= 0 && posAt(view, before) === VERB && has(view, before, Kind.whom)) return undefined;
  if (before >= 0 && NOT_BY.has(normAt(view, before))) return undefined;
  return { attribution: -1, mention: writerIn(view, mention, before), rule: 'name and colon' };
}

/** "Korran in the Bay Post:", "Korran, writing in the Bay Post:": the one who writes there. */
function writerIn(view: TextView, mention: number, before: number): number {
  if (view.mentions[mention]!.kind === 'person' || before < 1 || normAt(view, before) !== 'in')
    return mention;
  let i = before - 1;
  if (normAt(view, i) === 'writing') i -= 1;
  if (isComma(view, i)) i -= 1;
  const writer = view.mentionAt[i] ?? -1;
  return writer >= 0 && view.mentions[writer]!.kind === 'person' ? writer : mention;
}
