/** "attributed it to “bad luck” and “bad boats”", "as “cruel,” lacking “all sense”": one more in a row of marked words. */
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { has, isComma, isMark, isPlain, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Words of the outlet's between the two: "and acting". */
const MOST = 4;

export function listed(
  view: TextView,
  before: MarkedWords | undefined,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (before === undefined || before.depth > 0 || quote.shape === 'direct') return undefined;
  const index = view.passage.sentence[quote.first]!;
  if (view.passage.sentence[before.end - 1] !== index || !isJoined(view, before.end, quote.first))
    return undefined;
  const of = nearestOf(attributions, before, index);
  if (of === undefined) return undefined;
  const { cue, phrase, rule, sentence } = of;
  return { cue, phrase, content: [quote.first, quote.end], side: 'after', rule, sentence };
}

/** Nothing but "and", a comma, a participle and the like stand between. */
function isJoined(view: TextView, from: number, to: number): boolean {
  let words = 0;
  let joins = isComma(view, from - 1);
  for (let i = from; i < to; i += 1) {
    if (isMark(view, i)) continue;
    if (!isPlain(view, i) || view.mentionAt[i]! >= 0) return false;
    joins ||= isComma(view, i) || has(view, i, Kind.conjunction);
    if (!view.passage.word[i] && !isComma(view, i)) return false;
    if (
      has(view, i, Kind.personPronoun | Kind.relative | OPENER) ||
      has(view, i, Kind.contrast & ~Kind.conjunction)
    ) {
      if (normAt(view, i) !== 'as' && normAt(view, i) !== 'but') return false;
    }
    if (isVerb(view, i) && (!has(view, i, Kind.participle) || has(view, i, Kind.clause))) return false;
    words += view.passage.word[i]!;
  }
  return joins && words <= MOST;
}

const OPENER = Kind.opener & ~Kind.indefinite;

/** The attribution right before the first one that has it for its content. */
function nearestOf(
  attributions: readonly Attribution[],
  { first }: MarkedWords,
  index: number,
): Attribution | undefined {
  let best: Attribution | undefined;
  for (const one of attributions) {
    if (one.sentence > index) break;
    if (one.sentence !== index || one.phrase === undefined || one.side !== 'after') continue;
    const [from = 0, to = 0] = one.content;
    if (from <= first && first < to && one.cue < first && (best === undefined || one.cue > best.cue))
      best = one;
  }
  return best;
}
