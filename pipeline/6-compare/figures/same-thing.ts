/** Whether two figures can count or measure one thing: unit, noun, whose, and what happened to them. */
import { anyPerson } from '../../lexicons/gazetteers/person-nouns.ts';
import type { Figure } from '../../types.ts';
import { isSynonym } from '../variants/word-classes.ts';
import { alikePersons, areOpposedPersons, fateOf } from './word-groups.ts';

/**
 * How the nouns of two figures stand to each other. same: one noun that says something · alike: nouns tellings
 * put for one another · open: a general word, or none · other: two things.
 */
export type NounMatch = 'same' | 'alike' | 'open' | 'other';

const GENERAL = new Set<string>([...anyPerson, 'other', 'family', 'member', 'thing', 'time', 'percent']);

export function nounMatch(a: Figure, b: Figure): NounMatch {
  if (a.counts === undefined || b.counts === undefined) return 'open';
  const [x, y] = [a.counts.toLowerCase(), b.counts.toLowerCase()];
  if (x === y) return GENERAL.has(x) ? 'open' : 'same';
  if (a.unit === 'people' && b.unit === 'people') return personMatch(a.counts, b.counts);
  if (isSynonym(x, y)) return 'alike';
  return a.unit === 'count' && b.unit === 'count' ? 'other' : 'open';
}

/**
 * Two nouns for people are two groups of people, unless tellings put them for one another or one of them says no more
 * than that they are people. A name of members ("Republicans") may go with an office, and not with another name.
 */
function personMatch(x: string, y: string): NounMatch {
  const [left, right] = [x.toLowerCase(), y.toLowerCase()];
  if (areOpposedPersons(left, right)) return 'other';
  if (alikePersons(left, right)) return 'alike';
  if (GENERAL.has(left) || GENERAL.has(right)) return 'open';
  return isName(x) !== isName(y) ? 'open' : 'other';
}

function isName(noun: string): boolean {
  return noun !== noun.toLowerCase();
}

/** Different units, owners or fates: never one thing. */
export function isOtherThing(a: Figure, b: Figure): boolean {
  if (!isSameUnit(a, b) || nounMatch(a, b) === 'other') return true;
  if (a.of !== undefined && b.of !== undefined && !sharesWord(a.of, b.of)) return true;
  const [x, y] = [fateOf(a), fateOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Both say, in different words perhaps, that one thing happened to those counted. */
export function isSameFate(a: Figure, b: Figure): boolean {
  const fate = fateOf(a);
  return fate !== undefined && fate === fateOf(b);
}

/** Two currencies, or percent and percentage points: one of the two may be a slip, or a conversion. */
export function isRivalUnit(a: string, b: string): boolean {
  if (a === b) return false;
  const isShare = (unit: string) => unit === 'percent' || unit === 'percentage points';
  return (isShare(a) && isShare(b)) || (isMoney(a) && isMoney(b));
}

const NO_MONEY = new Set(
  'people,count,ordinal,date,percent,percentage points,seconds,metres,square metres,kilograms,litres,degrees celsius,kilometres per hour,watts,watt-hours'.split(
    ',',
  ),
);

export function isMoney(unit: string): boolean {
  return !NO_MONEY.has(unit);
}

/** A number whose noun is not known may count people. */
function isSameUnit(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit || isRivalUnit(a.unit, b.unit)) return true;
  const isOpen = (figure: Figure) => figure.unit === 'count' && figure.counts === undefined;
  const isCounted = (figure: Figure) => figure.unit === 'count' || figure.unit === 'people';
  return (isOpen(a) && isCounted(b)) || (isOpen(b) && isCounted(a));
}

export function sharesWord(a: string, b: string): boolean {
  const words = wordsOf(b);
  return wordsOf(a).some((word) => words.includes(word));
}

const known = new Map<string, readonly string[]>();
/** Beyond this many texts the memory is begun anew. */
const MOST_KNOWN = 20_000;

/** Lower case, without the endings that make an adjective of a country's name: Norian, Noria. */
function wordsOf(text: string): readonly string[] {
  let words = known.get(text);
  if (words === undefined) {
    words = text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
      .map((word) => word.replace(/(?:ians?|ans?|ns?|s|a|ia|e)$/, ''));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, words);
  }
  return words;
}

/** Figures of different classes are never compared. */
export function measureClass(unit: string): string {
  if (unit === 'people' || unit === 'count') return 'counted';
  if (unit === 'percent' || unit === 'percentage points') return 'share';
  return isMoney(unit) ? 'money' : unit;
}
