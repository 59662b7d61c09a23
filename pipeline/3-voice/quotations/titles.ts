/** Marks that do not quote anybody: titles of works, names, words that are talked about. */
import { LexemeFlag } from '../../types.ts';
import {
  flagsAt,
  isComma,
  isMark,
  isPlain,
  lemmaAt,
  normAt,
  opensSentence,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import type { MarkedWords } from './marked-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that say the marked words are a name, a title or a word being talked about. */
const NAMERS = set(
  'titled entitled called named nicknamed dubbed termed known film movie song single album book novel memoir play ' +
    'show series programme program podcast magazine newspaper episode documentary musical opera poem painting exhibition ' +
    'term word words phrase expression slogan hashtag headline title motto nickname password codename game column essay ' +
    'hit bestseller sitcom drama track anthem hymn single record blog site website app column sign banner label initiative ' +
    'campaign project operation reading meaning means translates translated as aka',
);
/** Works that are named by their title behind a comma: "in his piece, “Fixing Boats,” he says …". */
const WORKS = set(
  'film movie song album book novel memoir play show series programme program podcast episode documentary poem essay column ' +
    'report article piece paper study op-ed editorial pamphlet manifesto speech lecture talk blog story chapter section volume ' +
    'exhibition painting track anthem hymn musical opera tract treatise',
);
/** Works that are named by their title right behind the noun, be they heard or not: "her new album “Boats”". */
const SOLD_WORKS = set('film movie song album book novel memoir play single track musical opera');
/** Things that are named behind "of": "its practice of “shadow banning”". */
const OF_TERMS = set(
  'practice policy concept doctrine technique method tactic crime offence offense principle process system genre',
);
/** Who makes works, or stars in them. */
const MAKERS = set('author co-author writer editor director producer creator host co-host star publisher');
/** What comes behind the name of a programme. */
const SHOWN = set(
  'interview appearance segment episode broadcast show programme program special host anchor',
);
/** Verbs that take a title: "read “The Long Way Home”". */
const TITLE_VERBS = set('read sing write watch see publish record perform play mention recall review');
/** Words written small in titles. */
export const FUNCTION_WORDS = set(
  'a an and as at but by for from if in into is it of off on or out over the to up vs via with you your my our we i me us not be are',
);

/** A title behind a verb that takes titles, without the comma or colon of speech. */
export function isTitleOf(view: TextView, one: MarkedWords, verb: string): boolean {
  if (!TITLE_VERBS.has(verb) || one.shape === 'direct') return false;
  const before = one.first - 2;
  return before >= 0 && view.passage.word[before] === 1 && isTitle(view, one);
}

/** "titled “…”", "the term “…”", "known as “…”". */
export function isNamed(view: TextView, { first }: MarkedWords): boolean {
  let i = first - 1;
  while (i >= 0 && (isMark(view, i) || isComma(view, i))) i -= 1;
  if (i < 0 || !isPlain(view, i)) return false;
  // "known as the “night boats”"
  if (ARTICLES.has(normAt(view, i)) && normAt(view, i - 1) === 'as' && normAt(view, i - 2) === 'known')
    return true;
  if (isGloss(view, i)) return true;
  const norm = normAt(view, i);
  if (norm === 'as') return i > 0 && (normAt(view, i - 1) === 'known' || normAt(view, i - 1) === 'such');
  return NAMERS.has(norm);
}

/** The "for" of "the Norian word for “harbour”", "slang for “boat”". */
export function isGloss(view: TextView, i: number): boolean {
  return normAt(view, i) === 'for' && i > 0 && GLOSSES.has(normAt(view, i - 1));
}

const GLOSSES = set(
  'word term phrase name slang shorthand acronym abbreviation nickname euphemism synonym latin',
);
const ARTICLES = new Set(['the', 'a', 'an']);

/** “Squatting” is a modern word for …: the marked word itself is talked about. */
export function isDefined(view: TextView, { end, words }: MarkedWords): boolean {
  if (words > 3) return false;
  let i = end;
  while (i < view.passage.length && isMark(view, i)) i += 1;
  if (i === end || i >= view.passage.length) return false;
  const norm = normAt(view, i);
  if (norm === 'refers' || norm === 'means') return true;
  if (norm !== 'is' && norm !== 'was') return false;
  for (let k = i + 1; k < Math.min(i + DEFINITION, view.passage.length) && isPlain(view, k); k += 1)
    if (DEFINERS.has(normAt(view, k))) return true;
  return false;
}

/** Words behind "is" in which a definition names what it defines. */
const DEFINITION = 5;
const DEFINERS = set('term word phrase expression slang shorthand euphemism acronym abbreviation name');

/** "in a “State of the Harbour” interview" */
export function isShow(view: TextView, { end }: MarkedWords): boolean {
  let i = end;
  while (i < view.passage.length && isMark(view, i)) i += 1;
  return i > end && i < view.passage.length && isPlain(view, i) && SHOWN.has(normAt(view, i));
}

/** "in her book, “The Long Way Home,” she …", "her album “Boats at Sea”": a work and its title. */
export function isWork(view: TextView, one: MarkedWords): boolean {
  let i = one.first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  const pause = i;
  while (i >= 0 && isComma(view, i)) i -= 1;
  if (i < 0 || !isPlain(view, i) || !isTitle(view, one)) return false;
  return i < pause ? WORKS.has(normAt(view, i)) : SOLD_WORKS.has(normAt(view, i));
}

/** "its practice of “shadow banning”", "voted “present”": the name of a practice or a vote. */
export function isNameOf(view: TextView, one: MarkedWords): boolean {
  const { first, words } = one;
  let i = first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  if (i < 1 || !isPlain(view, i)) return false;
  const norm = normAt(view, i);
  // "the author of “Boats at Sea: A Life”"
  if (norm === 'of' && MAKERS.has(normAt(view, i - 1))) return isTitle(view, one);
  if (norm === 'of') return words <= 3 && OF_TERMS.has(normAt(view, i - 1));
  return words <= 2 && lemmaAt(view, i) === 'vote' && posAt(view, i) === VERB;
}

/** Two words or more, all but the function words with a capital, or a place for a name: “The Long Way Home”. */
export function isTitle(view: TextView, { first, end, words }: MarkedWords): boolean {
  if (view.passage.name === 'headline') return false;
  let capitals = 0;
  for (let i = first; i < end; i += 1) {
    if (!view.passage.word[i]) continue;
    const norm = normAt(view, i);
    if (flagsAt(view, i) & (LexemeFlag.capital | LexemeFlag.allCaps) || /^\d/.test(norm)) capitals += 1;
    else if (!FUNCTION_WORDS.has(norm) || i === first) return false;
  }
  return capitals >= 2 || (capitals === 1 && words === 1 && !opensSentence(view, first));
}
