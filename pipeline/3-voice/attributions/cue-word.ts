/** Dictionary form and stance of the word that attributes. */
import { attributionVerbs, pastFormOf } from '../../lexicons/attribution.ts';
import { ADJ, has, lemmaAt, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "said" → say. */
export function verbOf(view: TextView, cue: number): string {
  if (has(view, cue, Kind.according)) return 'according to';
  const lemma = lemmaAt(view, cue);
  // Taken for an adjective, it has no other dictionary form.
  if (lemma === 'said') return 'say';
  return posAt(view, cue) === ADJ && !attributionVerbs.has(lemma) ? (pastFormOf(lemma) ?? lemma) : lemma;
}

/** As a reader is shown it: "hit back" says something else than "hit". */
export function shownVerb(view: TextView, cue: number): string {
  const verb = verbOf(view, cue);
  const isBack = cue + 1 < view.passage.length && normAt(view, cue + 1) === 'back';
  return isBack && verb !== 'according to' && !attributionVerbs.has(verb) ? `${verb} back` : verb;
}

/** How the word presents what was said; undefined for nouns and adjectives. */
export function stanceOf(verb: string): string | undefined {
  return verb === 'according to' ? 'neutral' : attributionVerbs.get(verb)?.stance;
}
