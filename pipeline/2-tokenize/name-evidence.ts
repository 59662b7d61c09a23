/** What the body says about a word of a headline: whether it stands there, and whether as a name. */
import { givenNameWords, nameWords } from '../lexicons/gazetteers/index.ts';

/** Given names that are far oftener verbs. */
const MODALS = new Set(['Will', 'May']);
/** Times a word is looked for in the body. */
const MOST_TRIES = 12;

/** Whether the body has the word, whole. */
export function appears(body: string, word: string): boolean {
  let at = body.indexOf(word);
  for (let tries = 0; at !== -1 && tries < MOST_TRIES; tries += 1) {
    if (!isLetter(body, at - 1) && !isLetter(body, at + word.length)) return true;
    at = body.indexOf(word, at + 1);
  }
  return false;
}

/**
 * Whether the body writes the word as a name: not after a full stop, a mark or a line break, and not as the
 * beginning of a longer name, unless the line goes on with it too ("River Times" does not make River a name).
 */
export function isNameIn(body: string, word: string, next: string | undefined): boolean {
  let at = body.indexOf(word);
  for (let tries = 0; at !== -1 && tries < MOST_TRIES; tries += 1) {
    const end = at + word.length;
    if (
      !isLetter(body, at - 1) &&
      !isLetter(body, end) &&
      /[\p{L}\p{N},;)]\s$/u.test(body.slice(Math.max(0, at - 2), at))
    ) {
      const after = /^ (\p{Lu}[\p{L}’'.-]*)/u.exec(body.slice(end, end + 24))?.[1];
      if (after === undefined || after.toLowerCase() === next?.toLowerCase()) return true;
      if (nameWords.has(word) || (givenNameWords.has(word) && !MODALS.has(word))) return true;
    }
    at = body.indexOf(word, at + 1);
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
