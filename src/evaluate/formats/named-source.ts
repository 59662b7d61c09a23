import { nameWords } from '../score/name-words.ts';

/** Where the words that name somebody end and a description of them begins. */
const DESCRIPTION = /[,(–—]| (?:of|at|in|on|from|for|with|by|who|whose|which|that) /;

/**
 * The source as it stands if it names somebody, else undefined: "Mr. Barrett" and "Anna Vale, a lawyer" do;
 * "he", "officials" and "the Vermont senator" do not. It does if the last word before any description is a
 * name. "Officials" at the head of a sentence is told from a name by the text writing it small elsewhere.
 *
 * @example namedSource('Officials', 'Officials said so. The officials left.') // undefined
 */
export function namedSource(source: string, text: string): string | undefined {
  const head = source.split(DESCRIPTION)[0] ?? '';
  const names = nameWords(head);
  const last = nameWords(/\S+\s*$/.exec(head)?.[0] ?? '');
  const [only] = names;
  if (only === undefined || last.length === 0) return undefined;
  if (names.length > 1 || !source.startsWith(only)) return source;
  const small = new RegExp(
    `(?<![\\p{L}’'])${only.toLowerCase().replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`,
    'u',
  );
  return small.test(text) ? undefined : source;
}
