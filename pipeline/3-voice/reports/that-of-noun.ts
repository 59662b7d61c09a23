/** "pushed him on fees that the town never paid", "it adds to the loss that Noria has suffered": "that" stands for the noun before it. */
import type { Attribution } from '../attributions/attribution.ts';
import { has, NOUN, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

export function isThatOfNoun(view: TextView, { cue, content }: Attribution, verb: string): boolean {
  if (!TAKES_NOUN.has(verb)) return false;
  const that = content[0]! - 1;
  if (that - 2 <= cue || normAt(view, that) !== 'that') return false;
  if (posAt(view, that - 1) !== NOUN || has(view, that - 1, Kind.role | Kind.time | Kind.contentNoun))
    return false;
  if (verb === 'add') return normAt(view, cue + 1) === 'to';
  for (let i = cue + 1; i < that - 1; i += 1)
    if (normAt(view, i) === 'on' || normAt(view, i) === 'for') return true;
  return false;
}

const TAKES_NOUN: ReadonlySet<string> = new Set(['add', 'push', 'press']);
