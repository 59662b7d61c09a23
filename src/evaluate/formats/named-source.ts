import { nameWords } from '../score/name-words.ts';

/**
 * The source as it stands if it names somebody, else undefined: "Mr. Barrett" does, "he" and "officials" do
 * not. "Officials" at the head of a sentence is told from a name by the text writing it small elsewhere.
 *
 * @example namedSource('Officials', 'Officials said so. The officials left.') // undefined
 */
export function namedSource(source: string, text: string): string | undefined {
  const names = nameWords(source);
  const [only] = names;
  if (only === undefined) return undefined;
  if (names.length > 1 || !source.startsWith(only)) return source;
  const small = new RegExp(
    `(?<![\\p{L}’'])${only.toLowerCase().replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`,
    'u',
  );
  return small.test(text) ? undefined : source;
}
