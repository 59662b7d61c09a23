/** Dictionary form and stance of the word that attributes. */
import { attributionVerbs, pastFormOf } from '../../lexicons/attribution.ts';
import { ADJ, has, lemmaAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "said" → say. */
export function verbOf(view: TextView, cue: number): string {
  if (has(view, cue, Kind.according)) return 'according to';
  const lemma = lemmaAt(view, cue);
  // Taken for an adjective, it has no other dictionary form.
  if (lemma === 'said') return 'say';
  return posAt(view, cue) === ADJ && !attributionVerbs.has(lemma) ? (pastFormOf(lemma) ?? lemma) : lemma;
}

/** How the word presents what was said; undefined for nouns and adjectives. */
export function stanceOf(verb: string): string | undefined {
  return verb === 'according to' ? 'neutral' : attributionVerbs.get(verb)?.stance;
}
