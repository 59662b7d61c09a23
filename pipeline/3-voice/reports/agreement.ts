/** "a fight among sailors promises to be long", "the sight of other old boats raises doubts": a plural before a singular verb is not its subject. */
import type { Attribution } from '../attributions/attribution.ts';
import { has, lemmaAt, NOUN, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

export function isOtherNumber(view: TextView, { cue, phrase, rule }: Attribution, verb: string): boolean {
  if (phrase?.kind !== 'role' || phrase.end > cue || phrase.mention >= 0) return false;
  if (!(rule.endsWith(' object') || rule.endsWith(' to')) || has(view, cue - 1, Kind.relative)) return false;
  const { head } = phrase;
  if (posAt(view, head) !== NOUN || lemmaAt(view, head) === normAt(view, head)) return false;
  if (normAt(view, cue) !== `${verb}s` || normAt(view, phrase.first - 1) === 'of') return false;
  // "one of the sailors says", "a group of farmers says"
  for (let i = phrase.first; i < phrase.end; i += 1) if (has(view, i, Kind.preposition)) return false;
  return true;
}
