/** "Republican allegations that …", "voter fears that …": whom a word before the noun of speech names. */
import { groupWords, nationalityWords } from '../../lexicons/gazetteers/index.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { ADJ, has, isNominal, isPlain, posAt, surfaceAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isGenitive } from './adverbials.ts';

/** The word nearest before the noun at `i` that names people; between them only adjectives: "Iranian public fears". */
export function groupAdjective(view: TextView, i: number, first: number): Phrase | undefined {
  for (let at = i - 1; at >= first && isPlain(view, at) && isNominal(view, at); at -= 1) {
    if (isGenitive(view, at)) return undefined;
    if (isOfPeople(view, at)) return { first: at, end: at + 1, head: at, mention: -1, kind: 'role' };
    if (posAt(view, at) !== ADJ) return undefined;
  }
  return undefined;
}

function isOfPeople(view: TextView, at: number): boolean {
  const surface = surfaceAt(view, at);
  return has(view, at, Kind.role) || nationalityWords.has(surface) || groupWords.has(surface);
}
