/** Views that nobody holds: what somebody is fooled into, how it strikes others, what is asked about. */
import type { Attribution } from '../attributions/attribution.ts';
import { ADJ, has, isNominal, isVerb, lemmaAt, NOUN, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

export function isNotHeld(view: TextView, one: Attribution): boolean {
  const { cue, phrase, rule } = one;
  if (rule.startsWith('participle')) return isLedInto(view, cue) || isTopicOf(view, cue);
  return phrase !== undefined && phrase.first < cue && isHowever(view, phrase.first);
}

/** "fooled himself into believing", "scared them into thinking" */
function isLedInto(view: TextView, participle: number): boolean {
  return normAt(view, participle - 1) === 'into';
}

/** "questions on banning boats and urging farmers to leave", "talk about accusing her"; not "insists on calling it a joke". */
function isTopicOf(view: TextView, participle: number): boolean {
  let i = participle - 1;
  // "on banning boats and | urging"
  if (has(view, i, Kind.conjunction))
    for (i -= 1; i > participle - JOINED && isNominal(view, i) && !has(view, i, Kind.participle); ) i -= 1;
  if (i !== participle - 1) {
    if (!has(view, i, Kind.participle)) return false;
    i -= 1;
  }
  return ON.has(normAt(view, i)) && i > 0 && (posAt(view, i - 1) === NOUN || has(view, i - 1, Kind.role));
}

/** Tokens of "banning old boats and". */
const JOINED = 7;
const ON = new Set(['on', 'about', 'from']);

/** "no matter how hard | a mayor finds it", "however hard she finds it": whether she does is left open. */
function isHowever(view: TextView, subject: number): boolean {
  if (subject < 3 || posAt(view, subject - 1) !== ADJ) return false;
  const norm = normAt(view, subject - 2);
  return norm === 'however' || (norm === 'how' && normAt(view, subject - 3) === 'matter');
}

/** "gave the distinct impression that …": how it struck others. */
export function isImpressionGiven(view: TextView, noun: number): boolean {
  if (lemmaAt(view, noun) !== 'impression') return false;
  let i = noun - 1;
  while (i > noun - LONGEST && isNominal(view, i) && !isVerb(view, i)) i -= 1;
  return GIVING.has(lemmaAt(view, i));
}

/** Tokens of "farmers the distinct impression". */
const LONGEST = 6;
const GIVING = new Set(['give', 'leave', 'create', 'convey', 'make', 'reinforce', 'with']);
