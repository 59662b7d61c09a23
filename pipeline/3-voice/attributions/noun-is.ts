/** "Korran’s argument is that …", "the hope of farmers was that …": the noun names what is said, and a form of "be" gives it. */

import { has, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { opens } from './complements.ts';
import { opensRelative } from './relative-that.ts';

/** Nouns of what somebody says or holds; not "reason", "result" or "problem", which the outlet states. */
const HELD = new Set(
  (
    'accusation allegation answer argument assertion assessment assumption belief bet claim complaint concern conclusion contention ' +
    'conviction criticism defence defense estimate expectation explanation fear feeling hope impression message objection ' +
    'opinion pitch point position prediction promise response stance suggestion suspicion theory thinking understanding view warning worry'
  ).split(' '),
);

/** The "that" behind "is" at `at`; −1 without one. `lemma` is that of the noun. */
export function thatBehindBe(view: TextView, at: number, end: number, lemma: string): number {
  if (!HELD.has(lemma)) return -1;
  let i = at;
  if (i < end && normAt(view, i) === 'has') i += 1;
  if (i >= end || !has(view, i, Kind.be)) return -1;
  i += 1;
  while (i < end && has(view, i, Kind.adverb)) i += 1;
  if (i + 1 >= end || normAt(view, i) !== 'that') return -1;
  return opens(view, i, end) && !opensRelative(view, i, end) ? i : -1;
}
