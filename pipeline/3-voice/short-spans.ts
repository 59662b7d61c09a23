/**
 * What a few words in quotation marks are when nobody is found who says them: a title or term, an echo of a
 * quotation elsewhere in the article, marks of distance, or marks of unknown source.
 */
import { LexemeFlag, type QuoteType } from '../types.ts';
import { FRAGMENT_WORDS, type MarkedWords } from './marked-words.ts';
import {
  ADJ,
  AUX,
  DET,
  flagsAt,
  has,
  isComma,
  isMark,
  isPlain,
  NOUN,
  normAt,
  PROPN,
  posAt,
  type TextView,
  VERB,
} from './text-view.ts';
import { Kind } from './word-kinds.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that say the marked words are a name, a title or a word being talked about. */
const NAMERS = set(
  'titled entitled called named nicknamed dubbed termed known film movie song single album book novel memoir play ' +
    'show series programme program podcast magazine newspaper episode documentary musical opera poem painting exhibition ' +
    'term word words phrase expression slogan hashtag headline title motto nickname password codename game column essay ' +
    'hit bestseller sitcom drama track anthem hymn single record blog site website app column sign banner label initiative ' +
    'campaign project operation reading meaning means translates translated as',
);
const FUNCTION_WORDS = set(
  'a an and as at but by for from if in into is it of off on or out over the to up vs via with you your my our we i me us not be are',
);

export interface ShortSpan {
  readonly type: QuoteType;
  /** Index of the quotation it echoes. */
  readonly echoes?: number;
  readonly rule: string;
}

/** What the rest of the passage says. */
export interface Surroundings {
  /** Each quotation as `plainWords`. */
  readonly texts: readonly string[];
  /** Sentences in which somebody says something. */
  readonly says: ReadonlySet<number>;
}

/** Decides for a quotation without a speaker; `all` are those of the passage. */
export function shortSpan(
  view: TextView,
  q: number,
  all: readonly MarkedWords[],
  { texts, says }: Surroundings,
): ShortSpan | undefined {
  const one = all[q]!;
  if (one.depth === 1 || one.shape === 'direct') return undefined;
  if (!isSoCalled(view, one.first) && (isNamed(view, one) || isTitle(view, one)))
    return { type: 'term', rule: 'a title, name or term' };
  if (contentWords(view, one) > FRAGMENT_WORDS) return undefined;
  const echoed = echo(q, all, texts);
  if (echoed >= 0) return { type: 'echo', echoes: echoed, rule: 'same words in another quotation' };
  if (isDistance(view, one, says))
    return { type: 'scare', rule: 'marks around words of the outlet’s own sentence' };
  return { type: 'unresolved', rule: 'quotation marks of unknown source' };
}

/** Verbs that take a title: "read “The Long Way Home”". */
const TITLE_VERBS = new Set([
  'read',
  'sing',
  'write',
  'watch',
  'see',
  'publish',
  'record',
  'perform',
  'play',
  'mention',
  'recall',
  'review',
]);

/** A title behind a verb that takes titles, without the comma or colon of speech. */
export function isTitleOf(view: TextView, one: MarkedWords, verb: string): boolean {
  const before = one.first - 2;
  return (
    TITLE_VERBS.has(verb) &&
    one.shape !== 'direct' &&
    before >= 0 &&
    view.passage.word[before] === 1 &&
    isTitle(view, one)
  );
}

/** Lower-case words of a quotation, single spaces: what an echo is found by. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function contentWords(view: TextView, { first, end }: MarkedWords): number {
  let words = 0;
  for (let i = first; i < end; i += 1)
    if (view.passage.word[i] && !FUNCTION_WORDS.has(normAt(view, i))) words += 1;
  return words;
}

/** "titled “…”", "the term “…”", "known as “…”", “…” star. */
function isNamed(view: TextView, { first }: MarkedWords): boolean {
  let i = first - 1;
  while (i >= 0 && (isMark(view, i) || isComma(view, i))) i -= 1;
  if (i < 0 || !isPlain(view, i)) return false;
  const norm = normAt(view, i);
  if (norm === 'as') return i > 0 && (normAt(view, i - 1) === 'known' || normAt(view, i - 1) === 'such');
  return NAMERS.has(norm);
}

/** Two words or more, all but the function words with a capital, or a place for a name: “The Long Way Home”. */
function isTitle(view: TextView, { first, end, words }: MarkedWords): boolean {
  if (view.passage.name === 'headline') return false;
  let capitals = 0;
  for (let i = first; i < end; i += 1) {
    if (!view.passage.word[i]) continue;
    if (flagsAt(view, i) & (LexemeFlag.capital | LexemeFlag.allCaps) || /^\d/.test(normAt(view, i)))
      capitals += 1;
    else if (!FUNCTION_WORDS.has(normAt(view, i)) || i === first) return false;
  }
  return capitals >= 2 || (capitals === 1 && words === 1 && !opensSentence(view, first));
}

function opensSentence(view: TextView, first: number): boolean {
  const from = view.passage.sentences[view.passage.sentence[first]! * 2]!;
  for (let i = from; i < first; i += 1) if (view.passage.word[i]) return false;
  return true;
}

function echo(q: number, all: readonly MarkedWords[], texts: readonly string[]): number {
  const text = ` ${texts[q]} `;
  for (let p = 0; p < all.length; p += 1) {
    if (p !== q && all[p]!.words > all[q]!.words && ` ${texts[p]} `.includes(text)) return p;
  }
  return -1;
}

/**
 * The words stand in a noun phrase of the outlet's: a “surrender”, so-called “experts”, the “reform” bill. Not
 * if somebody says something in the sentence: then the words may be theirs.
 */
function isDistance(view: TextView, { first, end }: MarkedWords, says: ReadonlySet<number>): boolean {
  let before = first - 1;
  while (before >= 0 && isMark(view, before)) before -= 1;
  let after = end;
  while (after < view.passage.length && isMark(view, after)) after += 1;
  if (before < 0 || !isPlain(view, before)) return false;
  const norm = normAt(view, before);
  if (isSoCalled(view, first)) return true;
  if (says.has(view.passage.sentence[first]!) || (end - first > 2 && hasVerb(view, first, end))) return false;
  const pos = posAt(view, before);
  const leads = pos === DET || pos === ADJ || has(view, before, Kind.possessive) || norm === "'s";
  const follows =
    after < view.passage.length &&
    isPlain(view, after) &&
    (posAt(view, after) === NOUN || posAt(view, after) === PROPN);
  return leads || follows;
}

function isSoCalled(view: TextView, first: number): boolean {
  let i = first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  return (
    i >= 0 &&
    (normAt(view, i) === 'so-called' ||
      (i > 1 && normAt(view, i) === 'called' && normAt(view, i - 2) === 'so'))
  );
}

function hasVerb(view: TextView, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (posAt(view, i) === VERB || posAt(view, i) === AUX) return true;
  return false;
}
