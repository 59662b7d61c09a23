/** Dictionary form and stance of the word that attributes. */
import { attributionVerbs } from '../../lexicons/attribution.ts';
import { has, lemmaAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "said" → say. */
export function verbOf(view: TextView, cue: number): string {
  return has(view, cue, Kind.according) ? 'according to' : lemmaAt(view, cue);
}

/** How the word presents what was said; undefined for nouns and adjectives. */
export function stanceOf(verb: string): string | undefined {
  return verb === 'according to' ? 'neutral' : attributionVerbs.get(verb)?.stance;
}
