/** Words in what is not said: "declined to say she would urge …", "did not say whether he believes …". */
import type { Attribution } from '../attributions/attribution.ts';
import { has, isVerb, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isNegated } from './unsaid.ts';

/** `one` stands in the words of `holder`; not "did not mention the claim that …", "failed to explain a tax which she says …". */
export function isWithinUnsaid(view: TextView, one: Attribution, holder: Attribution): boolean {
  const { cue, rule } = holder;
  if (!one.rule.startsWith('verb') || rule.endsWith(' object') || !SAYING.has(lemmaAt(view, cue)))
    return false;
  if (one.phrase === undefined || has(view, one.phrase.first - 1, Kind.relative | Kind.conjunction))
    return false;
  if (rule.startsWith('verb')) return isNegated(view, cue) && normAt(view, cue - 1) !== 'only';
  if (!rule.startsWith('infinitive') || normAt(view, cue - 1) !== 'to') return false;
  let i = cue - 2;
  while (i > 0 && has(view, i, Kind.adverb)) i -= 1;
  return isVerb(view, i) && DECLINING.has(lemmaAt(view, i));
}

const SAYING = new Set(['say', 'tell', 'specify', 'confirm', 'disclose', 'reveal', 'comment']);
const DECLINING = new Set(['decline', 'refuse']);
