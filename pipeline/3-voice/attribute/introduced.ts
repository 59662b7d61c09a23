/** What the colon of the sentence before introduces: "She rose:" */
import { LexemeFlag } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { flagsAt, has, isMark, isNominal, isPlain, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Attributed, Evidence } from './attributed.ts';

/** The sentence before ends in a colon. */
export function introduced({ view, attributions }: Evidence, quote: MarkedWords): Attributed | undefined {
  let i = quote.first - 1;
  while (i >= 0 && (isMark(view, i) || flagsAt(view, i) & LexemeFlag.newline)) i -= 1;
  while (i >= 0 && !isPlain(view, i)) i -= 1;
  if (i < 0 || normAt(view, i) !== ':') return undefined;
  if (WRITTEN.has(normAt(view, i - 1))) return undefined;
  if (isSample(view, i)) return undefined;
  const sentence = view.passage.sentence[i]!;
  const from = nameBehindFrom(view, i);
  if (from >= 0) return { attribution: -1, mention: from, rule: 'name and colon' };
  for (let a = attributions.length - 1; a >= 0; a -= 1) {
    const { cue, phrase } = attributions[a]!;
    if (cue <= i && view.passage.sentence[cue] === sentence) {
      // "Korran’s slogan might as well have been:"
      if (phrase !== undefined && WRITTEN.has(normAt(view, phrase.head))) return undefined;
      return { attribution: a, mention: -1, rule: 'introduced by a colon' };
    }
  }
  return undefined;
}

/** "asked about reports such as this:", "headlines like these:": whoever wrote them is not named. */
function isSample(view: TextView, colon: number): boolean {
  const last = normAt(view, colon - 1);
  if (last !== 'this' && last !== 'these') return false;
  const as = normAt(view, colon - 2);
  const noun = as === 'like' ? colon - 3 : as === 'as' && normAt(view, colon - 3) === 'such' ? colon - 4 : -1;
  return noun > 0 && SAMPLES.has(normAt(view, noun)) && !has(view, noun - 1, Kind.possessive);
}

const SAMPLES = new Set(['reports', 'stories', 'headlines', 'articles', 'letters', 'emails', 'calls']);

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
