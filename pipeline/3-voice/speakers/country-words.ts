/** Countries in roles: "the Norian leader", "Noria’s President Korran". */
import { nationalityWords, placeNames } from '../../lexicons/gazetteers/index.ts';
import { DET, isComma, posAt, surfaceAt, type TextView } from '../text-view.ts';

/** Tokens before a title in which its country may stand. */
const COUNTRY_REACH = 8;

/** "the Norian leader", "the US President": the country word in a phrase. */
export function countryIn(view: TextView, first: number, head: number): string | undefined {
  for (let i = first; i < head; i += 1) {
    const surface = surfaceAt(view, i);
    if (isCountry(surface)) return surface;
  }
  return undefined;
}

export function isCountry(surface: string): boolean {
  return nationalityWords.has(surface) || placeNames.has(surface);
}

export function countryBefore(view: TextView, name: number): string | undefined {
  for (let i = name - 1; i >= 0 && i >= name - COUNTRY_REACH; i -= 1) {
    if (isComma(view, i) || posAt(view, i) === DET) return undefined;
    const surface = surfaceAt(view, i);
    if (isCountry(surface)) return surface;
  }
  return undefined;
}
