/** "as" behind deeds and what befalls somebody: "saw costs rise as a result", "raiders attacked a ship as it left". */
import type { Attribution } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, lemmaAt, NOUN, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

export function isUndergone(view: TextView, { content, phrase }: Attribution, verb: string): boolean {
  const [first = 0, end = 0] = content;
  // "women often referred to as sirens": by whom is not said.
  if (verb === 'refer') return normAt(view, first) === 'as';
  if (verb === 'attack') return isAttacker(view, phrase);
  if (verb !== 'see') return false;
  for (let i = first + 1; i < end; i += 1)
    if (normAt(view, i) === 'as') return isBefallen(view, i - 1, first);
  return false;
}

/** "costs rise" */
function isBefallen(view: TextView, i: number, first: number): boolean {
  if (posAt(view, i) === VERB) return has(view, i, Kind.base);
  return i > first && posAt(view, i - 1) === NOUN && CHANGES.has(normAt(view, i));
}

const CHANGES: ReadonlySet<string> = new Set(
  'rise fall drop climb grow sink shrink plummet soar collapse fail'.split(' '),
);

/** "the raiders attacked the ship": with force. */
export function isAttacker(view: TextView, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && ATTACKERS.has(lemmaAt(view, phrase.head));
}

const ATTACKERS: ReadonlySet<string> = new Set(
  'terrorist gunman militant rebel insurgent assailant mob shooter bomber raider pirate'.split(' '),
);
