/** The words of a name: the first, the last without the “Jr.” behind it, its initials. */

export function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

export function lastWord(name: string): string {
  const surnamed = withoutSuffix(name);
  return surnamed.slice(surnamed.lastIndexOf(' ') + 1);
}

/** "Ada Korran" of "Ada Korran III". */
export function withoutSuffix(name: string): string {
  return LAST_LETTERS.includes(name.charAt(name.length - 1)) ? name.replace(SUFFIX, '') : name;
}

/** Few names end in one of these, and most need not be searched. */
const LAST_LETTERS = '.rIV';

const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/;

export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => !/^(?:of|for|the|and|&)$/.test(w))
    .map((w) => w.charAt(0))
    .join('');
}
