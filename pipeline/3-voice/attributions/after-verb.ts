/** The token at which what a verb says may begin: behind its adverbs, its particle and the time. */
import { has, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { afterAdverbials } from './adverbials.ts';

/** Verbs whose preposition says what follows: "called for", "referred to", "pointed to". */
const PREPOSITIONAL = new Set(['refer', 'call', 'point', 'agree', 'disagree']);

/** Behind the verb and its adverbials; the preposition of "called for" stays, the "out" of "pointed out" does not. */
export function nextAfter(view: TextView, i: number, lemma: string, end: number): number {
  const forAt = lemma === 'call' ? behindTime(view, i + 1, end) : i + 1;
  if (forAt > i + 1 && forAt < end && normAt(view, forAt) === 'for') return forAt;
  if (!PREPOSITIONAL.has(lemma) || i + 1 >= end || has(view, i + 1, Kind.adverb))
    return afterAdverbials(view, i, end);
  // "agreed on Monday that …"
  if (AGREEING.has(lemma) && normAt(view, i + 1) !== 'with') return afterAdverbials(view, i, end);
  return lemma === 'point' && normAt(view, i + 1) === 'out' ? afterAdverbials(view, i + 1, end) : i + 1;
}

const AGREEING = new Set(['agree', 'disagree']);

/** "called again on Monday | for a vote" */
function behindTime(view: TextView, at: number, end: number): number {
  let i = at;
  while (
    i < end &&
    (has(view, i, Kind.adverb | Kind.time) || (normAt(view, i) === 'on' && has(view, i + 1, Kind.time)))
  )
    i += 1;
  return i;
}
