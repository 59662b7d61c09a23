const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "1 article", "3 articles"; at the start of a `sentence` in words up to twelve: "Three articles". */
export function plural(n: number, noun: string, place: 'inside' | 'sentence' = 'inside'): string {
  const word = place === 'sentence' ? NUMBERS[n] : undefined;
  const number = word === undefined ? String(n) : word.charAt(0).toUpperCase() + word.slice(1);
  return `${number} ${noun}${n === 1 ? '' : 's'}`;
}

/** Names as a list that stays readable: the first five, then how many more. */
export function nameList(names: readonly string[], separator = ', '): string {
  const more = names.length - 5;
  const shown = names.slice(0, 5).join(separator);
  return more > 0 ? `${shown}${separator}and ${more} more` : shown;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const head = words.slice(0, -1).join(', ');
  return words.length < 2 ? (words[0] ?? '') : `${head} and ${words.at(-1)}`;
}
