/** What bears a name, as far as the name itself tells: a person, a place, a body, or something else. */
import {
  givenNameWords,
  groupWords,
  nationalityWords,
  organisationHeadWords,
  organisationNames,
  placeNames,
} from '../lexicons/gazetteers/index.ts';
import { countries } from '../lexicons/gazetteers/places.ts';
import type { MentionKind } from '../types.ts';
import { isPaper, isPlaceOnly } from './paper-names.ts';
import { wink } from './wink.ts';

/** Last words of names that nobody bears: "Harbour Safety Act". */
const THINGS = new Set(
  (
    'Accord Act Agreement Airport Amendment Avenue Award Awards Boulevard Bridge Building Casino Conference Constitution ' +
    'Crisis Deal Fund Hotel Initiative Pact Plan Plaza Poll Prize Program Programme Project Protocol Report Resort ' +
    'Rights Road Square Stadium Street Summit Survey Syndrome Tower Towers Tracker Treaty Virus'
  ).split(' '),
);

/** "Harbour Divestment", "Tidal Depression", "Solid Socialists". */
const ABSTRACT = /(?:[a-z]{3}tion|ssion|ism|ists|[^i]ness|[^e]ment)s?$/;

/** Last words of places: "Noria Strip". */
const PLACES = new Set(
  'County Heights Island Islands Mountains Peninsula Province Springs Strip Township Valley'.split(' '),
);

/** First words of names that nobody bears: "Hurricane Ilse", "Operation Low Tide". */
const THINGS_FIRST = new Set(
  'Amendment Article Cape Cyclone Everything Fort Highway Hurricane Interstate Lake Mount Newsletter Operation Project Proposition Route Storm Tropical Typhoon'.split(
    ' ',
  ),
);

/** So many names of several words are remembered; the same ones come again in article after article. */
const KEPT = 20_000;

/** Kinds of a name by what stands around it, see `kindOf`. */
const remembered = new Map<string, (MentionKind | undefined)[]>();

/** Kind of a name without a title. `isLastAlone`: the text has its last word as a name of its own. */
export function kindOf(name: string, afterPlaceWord: boolean, isLastAlone: boolean): MentionKind {
  if (!name.includes(' ')) return kindOfWord(name, afterPlaceWord);
  let kinds = remembered.get(name);
  if (kinds === undefined) {
    if (remembered.size === KEPT) remembered.clear();
    kinds = [undefined, undefined, undefined, undefined];
    // Put together anew: a piece of an article's text would keep the whole text in memory.
    remembered.set(name.split(' ').join(' '), kinds);
  }
  const around = (afterPlaceWord ? 1 : 0) + (isLastAlone ? 2 : 0);
  kinds[around] ??= kindOfWords(name, afterPlaceWord, isLastAlone);
  return kinds[around];
}

function knownKind(name: string): MentionKind | undefined {
  if (placeNames.has(name)) return 'place';
  if (organisationNames.has(name)) return 'organisation';
  // "the South Norian spokesman"
  return nationalityWords.has(name) ? 'other' : undefined;
}

function kindOfWord(name: string, afterPlaceWord: boolean): MentionKind {
  const known = knownKind(name);
  if (known !== undefined) return known;
  if (name.includes('-') && isPaper([name])) return 'organisation';
  if (name.length < 7 && /^\p{Lu}{2,6}$/u.test(name)) return 'organisation';
  if (givenNameWords.has(name) && !afterPlaceWord) return 'person';
  return afterPlaceWord ? 'place' : 'other';
}

function kindOfWords(name: string, afterPlaceWord: boolean, isLastAlone: boolean): MentionKind {
  const known = knownKind(name);
  if (known !== undefined) return known;
  const words = name.split(' ');
  if (words.some((w) => organisationHeadWords.has(w)) || isBodyOfPlace(words) || isPaper(words))
    return 'organisation';
  const first = words[0]!;
  const last = words.at(-1)!;
  const isGiven = givenNameWords.has(first);
  // "Facebook Live"
  if (organisationNames.has(first) && !isGiven && !isLastAlone) return 'organisation';
  if (PLACES.has(last) && !isGiven) return 'place';
  if (THINGS_FIRST.has(first)) return 'other';
  // "Allows Noria", of a headline
  if (words.length === 2 && countryNames.has(last) && isOrdinaryWord(first)) return 'other';
  // "Ossel Republican"
  if (groupWords.has(last) || THINGS.has(last)) return 'other';
  if (ABSTRACT.test(last) && (!isGiven || placeNames.has(first))) return 'other';
  if (words.length <= 4 && isGiven) return 'person';
  if (afterPlaceWord) return 'place';
  if (words.includes('of') || words.includes('for')) return 'other';
  // "Ilse van der Linde": particles do not count.
  return words.length <= 3 || words.filter((w) => !/^\p{Ll}/u.test(w)).length <= 3 ? 'person' : 'other';
}

/** Hardly anybody bears the name of a country; towns are surnames, too. */
const countryNames = new Set(countries);

/** A word of the language, and nobody’s given name. */
function isOrdinaryWord(word: string): boolean {
  return !givenNameWords.has(word) && wink().knows(word.toLowerCase());
}

/** "Noria NFU", "US Harbour Patrol": a place, and letters that are no name. */
function isBodyOfPlace(words: readonly string[]): boolean {
  return isPlaceOnly(words[0]!) && words.some((word) => /^\p{Lu}{2,}$/u.test(word));
}
