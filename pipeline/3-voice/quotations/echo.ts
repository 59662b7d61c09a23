/** Whether words like those of another quotation are the words of whoever speaks there. */
import { LexemeFlag, type Speaker } from '../../types.ts';
import {
  flagsAt,
  has,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  NOUN,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { MarkedWords } from './marked-words.ts';

/** Two words are many people's ("smart guns"); three in a row are somebody's. */
const MANY = 3;
/** Sentences between the two within which the one takes up the other. */
const NEAR = 3;

/** They are many, set out in a line, near the quotation, or in a sentence that names the speaker or follows such a one. */
export function isTheirs(
  view: TextView,
  echo: MarkedWords,
  source: MarkedWords,
  speaker: Speaker | null,
): boolean {
  if (isSetOut(view, echo)) return true;
  const { sentence } = view.passage;
  const here = sentence[echo.first]!;
  let isSpoken = false;
  let isOther = false;
  let isNear = false;
  for (let m = 0; m < view.mentions.length; m += 1) {
    const { actor, passage, kind } = view.mentions[m]!;
    if (passage !== view.passage.name) continue;
    const since = here - sentence[view.mentionFirst[m]!]!;
    if (since !== 0 && since !== 1) continue;
    if (actor === speaker?.name) [isSpoken, isNear] = [isSpoken || since === 0, true];
    else if (since === 0 && kind === 'person' && isPlain(view, view.mentionFirst[m]!)) isOther = true;
  }
  if (isSpoken || hasPerson(view, here)) return echo.words >= MANY || isClose(view, echo, source) || isNear;
  // "It reflects Vask's view of the town as a “harbour of hope”", "the “night boat” tax", "a ban on “night boats”": others' words, too.
  if (isOther || isAttribute(view, echo) || isBareNoun(view, echo)) return false;
  return echo.words >= MANY || isClose(view, echo, source) || isNear;
}

function isClose({ passage: { sentence } }: TextView, echo: MarkedWords, source: MarkedWords): boolean {
  return Math.abs(sentence[echo.first]! - sentence[source.first]!) <= NEAR;
}

/** "his “night boats”": the speaker, or somebody else, is spoken of without a name. */
function hasPerson(view: TextView, index: number): boolean {
  const { sentences } = view.passage;
  for (let i = sentences[index * 2]!; i < sentences[index * 2 + 1]!; i += 1)
    if (isPlain(view, i) && has(view, i, Kind.personPronoun | Kind.possessive)) return true;
  return false;
}

const CLAUSE = Kind.personPronoun | Kind.relative | Kind.opener;

/** "the “night boat” tax"; not "the “night boat” remark", "can “who she is” win?" */
function isAttribute(view: TextView, { first, end }: MarkedWords): boolean {
  let i = end;
  while (i < view.passage.length && isMark(view, i)) i += 1;
  if (i === end || i >= view.passage.length || !isPlain(view, i) || !isThing(view, i)) return false;
  for (let k = first; k < end; k += 1) if (isVerb(view, k) || has(view, k, CLAUSE)) return false;
  return true;
}

function isThing(view: TextView, i: number): boolean {
  return (
    posAt(view, i) === NOUN && !has(view, i, Kind.contentNoun | Kind.time) && !WORDING.has(lemmaAt(view, i))
  );
}

const WORDING = new Set([
  'phrase',
  'remark',
  'comment',
  'line',
  'quote',
  'slogan',
  'speech',
  'tweet',
  'talk',
  'term',
]);

/** Nothing but nouns and adjectives, with no article, adjective or pronoun before the marks. */
function isBareNoun(view: TextView, { first, end }: MarkedWords): boolean {
  for (let i = first; i < end; i += 1) if (view.passage.word[i] && !isNominal(view, i)) return false;
  let before = first - 1;
  while (before >= 0 && isMark(view, before)) before -= 1;
  if (before < 0 || !isPlain(view, before)) return false;
  return has(view, before, Kind.preposition | Kind.conjunction) || isVerb(view, before);
}

/** Their line is a heading: few words beside them, and no stop but a question mark. */
function isSetOut(view: TextView, { first, end }: MarkedWords): boolean {
  const { paragraph, word, length } = view.passage;
  const line = paragraph[first];
  let others = 0;
  for (let i = first - 1; i >= 0 && paragraph[i] === line; i -= 1) others += isPlain(view, i) ? word[i]! : 0;
  let last = end;
  for (; last < length && paragraph[last] === line; last += 1)
    others += isPlain(view, last) ? word[last]! : 0;
  if (others === 0) return true;
  const isOpen = (flagsAt(view, last - 1) & LexemeFlag.ender) === 0 || normAt(view, last - 1) === '?';
  return others <= HEADING && isOpen;
}

/** Words a heading has beside the marks. */
const HEADING = 16;
