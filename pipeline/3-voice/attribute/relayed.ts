/** "The Bay Post reported that a clerk said it was “late”": whoever passes it on, the words are the clerk’s. */
import type { Attribution } from '../attributions/attribution.ts';
import { lemmaAt, normAt, type TextView } from '../text-view.ts';

/**
 * `inner` stands in what `outer` reports; not in "said that farmers think it “late”", where nobody is heard, or "said
 * those who claimed it was late are “wrong”".
 */
export function isRelayed(view: TextView, inner: Attribution, outer: Attribution): boolean {
  if (inner.phrase === undefined || normAt(view, inner.phrase.end) === 'who') return false;
  return outer.side === 'after' && CLAUSES.test(inner.rule) && VOCAL.has(lemmaAt(view, inner.cue));
}

const CLAUSES = /^(?:verb|participle) (?:whom )?(?:that|clause)$/;

/** Verbs of what can be heard or read. */
const VOCAL = new Set(
  'say tell write claim explain argue insist note state declare announce assert contend reply respond testify tweet post add allege quip warn'.split(
    ' ',
  ),
);
