/**
 * Gives a Title Case or ALL CAPS line back its ordinary case, character for character, so that "Cannot Tame"
 * is a verb again for the tagger. Names keep their capital: known ones, and those the body writes with one.
 */
import {
  calendarWords,
  groupWords,
  namePhrases,
  nameWords,
  titlePhrases,
} from '../lexicons/gazetteers/index.ts';
import { appears, isNameIn } from './name-evidence.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}’'.]*/gu;
const SMALL = new Set(
  (
    'a an the and or but nor as at by for from in of on to with vs via over into if than amid per about after against ' +
    'among around before behind below between beyond during inside near onto outside since that their this through ' +
    'toward towards under until upon when where which while with within without your'
  ).split(' '),
);
/** Days and months that are other words as well: names only beside a number or after a word of time. */
const AMBIGUOUS_DATES = new Set([
  'May',
  'March',
  'Mar',
  'Sat',
  'Sun',
  'Wed',
  'Lent',
  'Advent',
  'Carnival',
  'Epiphany',
]);

export type Casing = 'sentence' | 'title' | 'capitals';

/** Casing of a line, from its words of four letters and more, the first word left out. */
export function casingOf(line: string): Casing {
  if (hasTwoSmallWords(line)) return 'sentence';
  const words = line.match(WORD) ?? [];
  const letters = words.join('');
  if (words.length >= 2 && letters.length >= 8 && isUpper(letters)) return 'capitals';
  const long = words.slice(1).filter((w) => w.length >= 4);
  const counted = long.length >= 2 ? long : words.slice(1).filter((w) => !SMALL.has(w.toLowerCase()));
  if (counted.length === 0) return 'sentence';
  const capital = counted.filter((w) => isUpper(w.charAt(0))).length;
  const upper = words.filter((w) => w.length >= 3 && isUpper(w)).length;
  if (upper >= 3 && upper / words.length >= 0.7) return 'capitals';
  // A headline in sentence case may be full of names; one in Title Case has hardly a small word of weight.
  const small = words.slice(1).filter((w) => w.length >= 4 && w === w.toLowerCase() && !SMALL.has(w)).length;
  return capital / counted.length >= 0.6 && small <= (counted.length >= 7 ? 1 : 0) ? 'title' : 'sentence';
}

const SMALL_WORD = /\s([a-z]{4,})/g;

/** Two words of weight in small letters: nearly every line of prose is told by that alone. */
function hasTwoSmallWords(line: string): boolean {
  SMALL_WORD.lastIndex = 0;
  let found = 0;
  for (let match = SMALL_WORD.exec(line); match !== null; match = SMALL_WORD.exec(line)) {
    if (!SMALL.has(match[1]!)) found += 1;
    if (found === 2) return true;
  }
  return false;
}

export interface RecaseOptions {
  /** The body, as evidence for what is a name. */
  readonly body: string;
  /** Whether the language model knows this lower-case word. */
  readonly knows: (word: string) => boolean;
}

/** Same text, same length, in sentence case. A line in sentence case keeps all but the words it shouts. */
export function recase(line: string, options: RecaseOptions): string {
  const casing = casingOf(line);
  if (casing === 'sentence') return withoutShouts(line, options);
  const words = [...line.matchAll(WORD)];
  const keep = phrasesToKeep(words.map((m) => m[0]));
  let recased = '';
  let at = 0;
  for (const [i, match] of words.entries()) {
    const word = match[0];
    recased += line.slice(at, match.index);
    const next = words[i + 1]?.[0];
    const isKept = keep.has(i) || groupWords.has(titleCased(word)) || isDate(line, match.index, word);
    let written = isKept ? capitalised(word, casing) : recaseWord({ word, index: i, casing, next }, options);
    if (written !== word && next !== undefined && titlePhrases.has(word.toLowerCase())) {
      const isTitle = isUpper(
        recaseWord({ word: next, index: i + 1, casing, next: words[i + 2]?.[0] }, options).charAt(0),
      );
      if (isTitle && /^\.? $/.test(line.slice(match.index + word.length, words[i + 1]!.index)))
        written = capitalised(word, casing);
    }
    recased += written;
    at = match.index + word.length;
  }
  recased += line.slice(at);
  return recased.length === line.length ? recased : line;
}

const SHOUT = /(?<![\p{L}\p{M}\p{N}-])\p{Lu}{4,}(?![\p{L}\p{M}\p{N}-])/gu;
/** Ends of words that no acronym has by chance; the model knows many acronyms as words. */
const ENDS_LIKE_WORD = /.{3}(?:ed|ing|ly|ous|ful|less|ity|ment|tion|ness)$/;

/** "Mayor HUMILIATED in vote": a word in capitals that is no acronym is a word like others. */
function withoutShouts(line: string, options: RecaseOptions): string {
  return line.replace(SHOUT, (word, at: number) => {
    if (!isShout(word, options)) return word;
    return at === 0 ? titleCased(word) : word.toLowerCase();
  });
}

/** The body has it in small letters and not in capitals, or it has the form of a word that the model knows. */
function isShout(word: string, { body, knows }: RecaseOptions): boolean {
  const lower = word.toLowerCase();
  if (word.length < 4 || lower.length !== word.length || appears(body, word)) return false;
  if (appears(body, lower)) return true;
  return ENDS_LIKE_WORD.test(lower) && knows(lower) && !nameWords.has(titleCased(word));
}

interface Place {
  readonly word: string;
  readonly index: number;
  readonly casing: Casing;
  /** The word after it in the line. */
  readonly next: string | undefined;
}

function recaseWord({ word, index, casing, next }: Place, options: RecaseOptions): string {
  if (!isUpper(word.charAt(0)) || word === 'I' || /^I['’]/.test(word)) return word;
  const stem = word.replace(/['’]s?$/, '');
  const lower = word.toLowerCase();
  const capital = capitalised(word, casing);
  if (
    casing === 'title' &&
    (/^[^’']*\p{Ll}\p{Lu}/u.test(stem) || (stem.length > 1 && isUpper(stem)) || word.includes('.'))
  ) {
    return isShout(stem, options) && stem === word ? (index === 0 ? titleCased(word) : lower) : word;
  }
  if (casing === 'capitals' && appears(options.body, stem)) return word;
  const stemCapital = capitalised(stem, casing);
  if (lower.length !== word.length) return word;
  if (isNameIn(options.body, stemCapital, next)) return capital;
  const isWordInBody = appears(options.body, stem.toLowerCase());
  if (nameWords.has(stemCapital) && !isWordInBody) return capital;
  if (isWordInBody) return lower;
  if (!options.knows(stem.toLowerCase())) return capital;
  // The first word of a sentence keeps its capital; it says nothing.
  return index === 0 ? capital : lower;
}

function capitalised(word: string, casing: Casing): string {
  return casing === 'capitals' ? titleCased(word) : word;
}

function titleCased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Word numbers that belong to a known name of several words. */
function phrasesToKeep(words: readonly string[]): ReadonlySet<number> {
  const keep = new Set<number>();
  for (let i = 0; i < words.length; i += 1) {
    for (let n = Math.min(4, words.length - i); n >= 2; n -= 1) {
      const phrase = words
        .slice(i, i + n)
        .join(' ')
        .toLowerCase();
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

/** A weekday, a month, a holiday. */
function isDate(line: string, at: number, word: string): boolean {
  const name = word.replace(/['’.]s?$/, '');
  const plain = titleCased(name);
  if (!calendarWords.has(plain)) return false;
  if (!AMBIGUOUS_DATES.has(plain)) return true;
  const before = line.slice(Math.max(0, at - 8), at);
  return (
    /(?:\d|\b(?:in|on|by|since|until|till|of|from|last|next|this|mid))[ -]$/i.test(before) ||
    /^ \d/.test(line.slice(at + word.length))
  );
}
