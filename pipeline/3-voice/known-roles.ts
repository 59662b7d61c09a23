/**
 * Who is meant by a role without a name: "the spokesman", "the foreign minister", "the Norian leader". Only if
 * the article itself says so, and of one person alone.
 */
import { sameCountry } from '../lexicons/gazetteers/country.ts';
import { nationalityWords, placeNames } from '../lexicons/gazetteers/index.ts';
import type { Mention, Speaker } from '../types.ts';
import type { Phrase } from './phrases.ts';
import { DET, lemmaAt, normAt, posAt, type TextView } from './text-view.ts';

/** Titles that make somebody "the leader" of a country. */
const LEADERS =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|supreme leader|first minister|taoiseach)\b/i;

/** The named person a definite role phrase stands for; undefined if none, or more than one, fits. */
export function bearerOf(view: TextView, phrase: Phrase): Speaker | undefined {
  const noun = lemmaAt(view, phrase.head);
  const country = countryIn(view, phrase.first, phrase.head);
  let found: Speaker | undefined;
  for (const mention of view.mentions) {
    const { role, actor, text, kind } = mention;
    if (kind !== 'person' || role === undefined || !hasRole(role, noun)) continue;
    if (country !== undefined && !isOf(view, mention, country)) continue;
    if (found !== undefined && found.name !== actor) return undefined;
    found = { name: actor, mention: text, role, named: true };
  }
  return found;
}

function hasRole(title: string, noun: string): boolean {
  return title.toLowerCase().split(' ').includes(noun) || (noun === 'leader' && LEADERS.test(title));
}

/** "the Norian leader", "the US President": the country word in a phrase. */
function countryIn(view: TextView, first: number, head: number): string | undefined {
  for (let i = first; i < head; i += 1) {
    const surface = view.vocab.surface[view.passage.lexeme[i]!]!;
    if (nationalityWords.has(surface) || placeNames.has(surface)) return surface;
  }
  return undefined;
}

/** The mention's title stands behind this country: "Noria’s President Korran", "Norian President Korran". */
function isOf(view: TextView, mention: Mention, country: string): boolean {
  const { passage, vocab } = view;
  let i = 0;
  if (mention.passage !== passage.name) return false;
  while (i < passage.length && passage.start[i]! < mention.start) i += 1;
  for (let back = i - 1; back >= 0 && back >= i - 8; back -= 1) {
    const surface = vocab.surface[passage.lexeme[back]!]!;
    if (normAt(view, back) === ',' || posAt(view, back) === DET) return false;
    if (nationalityWords.has(surface) || placeNames.has(surface)) return sameCountry(surface, country);
  }
  return false;
}
