/** Which of several people of one surname a name means: spelt otherwise, with a word too many, or the surname alone. */
import { genderOf } from '../lexicons/gazetteers/gender.ts';
import { givenNameWords } from '../lexicons/gazetteers/index.ts';
import { areFormsOf } from '../lexicons/gazetteers/nicknames.ts';

/** A name in the text, with the title before it. */
export interface Naming {
  readonly name: string;
  readonly title?: string;
  readonly inHeadline: boolean;
}

/**
 * "Mike Korran" beside "Michael Korran", "Noria Ada Korran" beside "Ada Korran": the same person under another name,
 * by name. The longer spelling counts, but not the one with a word that is no first name.
 */
export function sameUnderOtherNames(
  people: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const same = new Map<string, string>();
  for (const bearers of people.values()) {
    if (bearers.length < 2) continue;
    for (const name of bearers)
      for (const other of bearers) {
        if (name === other || same.has(name) || same.get(other) === name) continue;
        if (isPrefixed(name, other) || isShortOf(name, other)) same.set(name, other);
      }
  }
  return same;
}

/** "Crooked Ada Korran", "Noria Ada Korran": another name with a word before it that is no first name. */
function isPrefixed(long: string, name: string): boolean {
  return (
    long.endsWith(` ${name}`) &&
    name.includes(' ') &&
    givenNameWords.has(firstOf(name)) &&
    !givenNameWords.has(firstOf(long))
  );
}

/** "Mike Korran", the other being "Michael Korran", and no reason to think them brother and sister. */
function isShortOf(name: string, other: string): boolean {
  const [first, second] = [name.split(' '), other.split(' ')];
  if (first.length !== 2 || second.length !== 2 || first[1] !== second[1]) return false;
  const [a, b] = [first[0]!, second[0]!];
  if (a.length > b.length || (a.length === b.length && a <= b) || !areFormsOf(a, b)) return false;
  if (!givenNameWords.has(a) || !givenNameWords.has(b)) return false;
  const [genderA, genderB] = [genderOf(name), genderOf(other)];
  return genderA === undefined || genderB === undefined || genderA === genderB;
}

/**
 * The one a surname means that several bear: whom the text names in full first, and by the surname alone before it
 * names any other of them in full. Later ones are told apart by their first names. undefined if it stays open: a body
 * that begins with the surname alone means somebody everybody knows.
 */
export function principalOf(
  surname: string,
  bearers: readonly string[],
  namings: readonly Naming[],
): string | undefined {
  let principal: string | undefined;
  for (const { name, inHeadline } of namings) {
    if (bearers.includes(name)) {
      if (principal !== undefined && name !== principal) return undefined;
      principal = name;
    } else if (name === surname && principal !== undefined) return isAddressedAs(principal, surname, namings);
    else if (name === surname && !inHeadline) return undefined;
  }
  return undefined;
}

/** Not if the surname comes with the courtesy title of the other sex, or with the office of another bearer. */
function isAddressedAs(principal: string, surname: string, namings: readonly Naming[]): string | undefined {
  const gender = genderOf(principal);
  for (const { name, title } of namings) {
    if (name !== surname || title === undefined) continue;
    const asked = genderOf(surname, title);
    if (gender !== undefined && asked !== undefined && asked !== gender) return undefined;
    const officers = namings.filter((one) => one.title === title && one.name.endsWith(` ${surname}`));
    if (officers.length > 0 && officers.every((one) => one.name !== principal)) return undefined;
  }
  return principal;
}

function firstOf(name: string): string {
  return name.slice(0, name.indexOf(' '));
}
