/**
 * Slots of patterns: `{NATIONALITY}` stands for every name of a gazetteer list, so that an entry names nobody
 * and one name is treated like another.
 */
import { nationalities } from './gazetteers/nationalities.ts';
import { metonyms } from './gazetteers/organisations.ts';
import { titles } from './gazetteers/people.ts';
import { countries } from './gazetteers/places.ts';
import {
  ANY_POS,
  BY_LEMMA,
  BY_NORM,
  type Choice,
  type Step,
  splitWord,
  type Words,
  wordStep,
} from './pattern-words.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  /** Adjectives and the names of a people. */
  NATIONALITY: nationalities,
  COUNTRY: countries,
  /** Places and buildings that speak for a government. */
  CAPITAL: metonyms,
  /** Titles: president, foreign minister. */
  OFFICE: titles,
};

/** Lower-case names, each as the words it may be taken apart into. */
type Names = readonly (readonly string[])[];

const EITHER = BY_NORM | BY_LEMMA;
/** `{COUNTRY}`, and what hyphens join to it: `pro-{COUNTRY}`, `{COUNTRY}-backed`. */
const SLOT = /^((?:[a-z]+-)*)\{([A-Z]+)\}((?:-[a-z]+)*)$/;

const knownNames = new Map<string, Names>();
const knownSteps = new Map<string, Words>();

/** Whether an item of a pattern is meant as a slot. */
export function isSlot(item: string): boolean {
  return item.includes('{') || item.includes('}');
}

/** All names of a slot, with what hyphens join to it. Throws an Error if there is no such slot. */
export function slotOptions(item: string, pattern: string): readonly (readonly Step[])[] {
  const [, front = '', slot = '', back = ''] = SLOT.exec(item) ?? [];
  const names = namesOf(slot);
  if (names === undefined) {
    const slots = Object.keys(LISTS).map((name) => `{${name}}`);
    throw new Error(
      `"${item}" in "${pattern}" is not a slot; write one of ${slots.join(' ')}, with words joined to it by hyphens or none`,
    );
  }
  const [before, after] = [wordParts(front), wordParts(back)];
  const options = optionsOf(names, slot, '', '').map((steps) => [...before, ...steps, ...after]);
  if (front !== '') options.push(...optionsOf(names, slot, front, '').map((steps) => [...steps, ...after]));
  if (back !== '')
    options.push(...optionsOf(composed(names), slot, '', back).map((steps) => [...before, ...steps]));
  return options;
}

/** Names of several words or with a hyphen. */
function composed(names: Names): Names {
  return names.filter((words) => words.length > 1 || words[0]!.includes('-'));
}

/** The tokenizer mostly takes "pro-" and "-backed" from a name, but leaves "pro-" on some, and "10-backed". */
function wordParts(joined: string): readonly Step[] {
  return joined === '' ? [] : splitWord(joined).map(stepOf);
}

/**
 * One sequence for all names of so many words: first words, second words and so on. "North Zealand" would be
 * met, too, but is never written, and a pattern stays as small as one without a slot.
 */
function optionsOf(names: Names, slot: string, front: string, back: string): readonly (readonly Step[])[] {
  const lengths = [...new Set(names.map((words) => words.length))];
  return lengths.map((length) =>
    Array.from({ length }, (_, place) => {
      const before = place === 0 ? front : '';
      const after = place === length - 1 ? back : '';
      return placeStep(`${before}{${slot}}${after} ${length} ${place}`, () =>
        wordsAt(names, length, place).map((word) => before + word + after),
      );
    }),
  );
}

/** The words that stand in one place of the names of one length. */
function wordsAt(names: Names, length: number, place: number): readonly string[] {
  return [...new Set(names.filter((words) => words.length === length).map((words) => words[place]!))];
}

/** The same object every time. */
function placeStep(key: string, words: () => readonly string[]): Words {
  const known = knownSteps.get(key);
  if (known !== undefined) return known;
  const choices = words().map((word): Choice => ({ word, by: EITHER, pos: ANY_POS }));
  const step: Words = { kind: 'words', choices };
  knownSteps.set(key, step);
  return step;
}

function stepOf(word: string): Words {
  return wordStep(word, EITHER, ANY_POS);
}

function namesOf(slot: string): Names | undefined {
  const known = knownNames.get(slot);
  if (known !== undefined) return known;
  const list = Object.hasOwn(LISTS, slot) ? LISTS[slot] : undefined;
  if (list === undefined) return undefined;
  const written = new Set(list.map((name) => name.toLowerCase().replaceAll('’', "'")));
  const names = [...written].flatMap((name) => {
    const words = name.split(' ');
    const apart = words.flatMap((word) => splitWord(word));
    return apart.length === words.length ? [words] : [words, apart];
  });
  knownNames.set(slot, names);
  return names;
}
