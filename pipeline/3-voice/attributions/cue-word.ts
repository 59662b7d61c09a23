/** Dictionary form and stance of the word that attributes. */
import { attributionVerbs } from '../../lexicons/attribution.ts';
import { has, lemmaAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "said" → say. */
export function verbOf(view: TextView, cue: number): string {
  if (has(view, cue, Kind.according)) return 'according to';
  const lemma = lemmaAt(view, cue);
  // Taken for an adjective, it has no other dictionary form.
  return lemma === 'said' ? 'say' : lemma;
}

/** How the word presents what was said; undefined for nouns and adjectives. */
export function stanceOf(verb: string): string | undefined {
  return verb === 'according to' ? 'neutral' : attributionVerbs.get(verb)?.stance;
}
