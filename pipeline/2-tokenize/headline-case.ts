/**
 * Gives a Title Case or ALL CAPS line back its ordinary case, character for character, so that "Cannot Tame"
 * is a verb again for the tagger. Names keep their capital: known ones, and those the body writes with one.
 */
import { namePhrases, nameWords } from '../lexicons/gazetteers/index.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}’'.]*/gu;
const SMALL = new Set('a an the and or but nor as at by for from in of on to with vs via over into if than amid per'.split(' '));

export type Casing = 'sentence' | 'title' | 'capitals';

/** Casing of a line, from its words of four letters and more, the first word left out. */
export function casingOf(line: string): Casing {
  const words = line.match(WORD) ?? [];
  const letters = words.join('');
  if (words.length >= 2 && letters.length >= 8 && isUpper(letters)) return 'capitals';
  const long = words.slice(1).filter((w) => w.length >= 4);
  const counted = long.length >= 2 ? long : words.slice(1).filter((w) => !SMALL.has(w.toLowerCase()));
  if (counted.length === 0) return 'sentence';
  const capital = counted.filter((w) => isUpper(w.charAt(0))).length;
  const upper = words.filter((w) => w.length >= 3 && isUpper(w)).length;
  if (upper >= 3 && upper / words.length >= 0.7) return 'capitals';
  const small = words.slice(1).filter((w) => w.length >= 4 && !isUpper(w.charAt(0)) && !SMALL.has(w)).length;
  return capital / counted.length >= 0.6 && small <= Math.max(1, counted.length * 0.34) ? 'title' : 'sentence';
}

export interface RecaseOptions {
  /** The body, as evidence for what is a name. */
  readonly body: string;
  /** Whether the language model knows this lower-case word. */
  readonly knows: (word: string) => boolean;
}

/** Same text, same length, in sentence case. A line in sentence case is returned as it is. */
export function recase(line: string, options: RecaseOptions): string {
  const casing = casingOf(line);
  if (casing === 'sentence') return line;
  const words = [...line.matchAll(WORD)];
  const keep = phrasesToKeep(words.map((m) => m[0]));
  let recased = '';
  let at = 0;
  for (const [i, match] of words.entries()) {
    const word = match[0];
    recased += line.slice(at, match.index);
    recased += keep.has(i) ? capitalised(word, casing) : recaseWord(word, i, casing, options);
    at = match.index + word.length;
  }
  recased += line.slice(at);
  return recased.length === line.length ? recased : line;
}

function recaseWord(word: string, index: number, casing: Casing, options: RecaseOptions): string {
  if (!isUpper(word.charAt(0)) || word === 'I' || /^I['’]/.test(word)) return word;
  const stem = word.replace(/['’]s?$/, '');
  const lower = word.toLowerCase();
  const capital = capitalised(word, casing);
  if (casing === 'title' && (/^[^’']*\p{Ll}\p{Lu}/u.test(stem) || (stem.length > 1 && isUpper(stem)) || word.includes('.'))) {
    return word;
  }
  if (casing === 'capitals' && appears(options.body, stem, 'anywhere')) return word;
  const stemCapital = capitalised(stem, casing);
  if (lower.length !== word.length) return word;
  if (appears(options.body, stemCapital, 'mid-sentence')) return capital;
  if (nameWords.has(stemCapital) && !appears(options.body, stem.toLowerCase(), 'anywhere')) return capital;
  if (appears(options.body, stem.toLowerCase(), 'anywhere')) return lower;
  if (!options.knows(stem.toLowerCase())) return capital;
  // The first word of a sentence keeps its capital; it says nothing.
  return index === 0 ? capital : lower;
}

function capitalised(word: string, casing: Casing): string {
  return casing === 'capitals' ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** Word numbers that belong to a known name of several words. */
function phrasesToKeep(words: readonly string[]): ReadonlySet<number> {
  const keep = new Set<number>();
  for (let i = 0; i < words.length; i += 1) {
    for (let n = Math.min(4, words.length - i); n >= 2; n -= 1) {
      const phrase = words.slice(i, i + n).join(' ').toLowerCase();
      if (!namePhrases.has(phrase)) continue;
      for (let k = i; k < i + n; k += 1) keep.add(k);
      break;
    }
  }
  return keep;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether the body has the word, whole; mid-sentence: not after a full stop, a mark or a line break. */
function appears(body: string, word: string, where: 'anywhere' | 'mid-sentence'): boolean {
  let at = body.indexOf(word);
  for (let tries = 0; at !== -1 && tries < 12; tries += 1) {
    if (!isLetter(body, at - 1) && !isLetter(body, at + word.length)) {
      if (where === 'anywhere' || /[\p{L}\p{N},;)]\s$/u.test(body.slice(Math.max(0, at - 2), at))) return true;
    }
    at = body.indexOf(word, at + 1);
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
