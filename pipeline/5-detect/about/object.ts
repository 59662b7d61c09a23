/** Actors behind a cue: the object of a verb, the name a label stands before, "of X", "by X". */
import type { Mention } from '../../types.ts';
import {
  type Clause,
  isOfCountry,
  isRelation,
  isTag,
  mentionOf,
  nameEnd,
  nameStart,
  norm,
  sentenceBounds,
  tags,
  words,
} from './clause.ts';

const VERB = tags('VERB', 'AUX');
const BEFORE_NAME = tags('ADJ', 'NOUN', 'PROPN', 'NUM');
const NOUN = tags('NOUN', 'PROPN');
const PHRASE = tags('ADJ', 'NOUN', 'NUM', 'DET', 'PROPN', 'ADV');
const LEADING = words("the a an his her its their 's");
/** Behind these a verb still has its object: "lashed out at Korran". */
const TO_OBJECT = words('at on against upon');
const BINDING = words('of by');
const MOST_STEPS = 5;

/** "slams Korran", "slams Korran's plan", "lashes out at Korran"; not "claims Korran is …". */
export function objectOf(clause: Clause, end: number): Mention | undefined {
  const [, last] = sentenceBounds(clause, end - 1);
  const at = end < last && TO_OBJECT.has(norm(clause, end)) ? end + 1 : end;
  const name = nameBehind(clause, at, last);
  if (name === undefined) return undefined;
  const mention = mentionOf(clause, name);
  const next = nameEnd(clause, name);
  if (next >= last) return mention;
  // "slams Korran's critics" is about them.
  if (norm(clause, next) === "'s") return isRelation(clause, next + 1, last) ? undefined : mention;
  // "the Ossel governor" is not Ossel.
  const isOthers = mention?.kind !== 'person' && isTag(clause, next, NOUN) && !isOfCountry(clause, next);
  return isOthers || isTag(clause, next, VERB) ? undefined : ofPeople(clause, name, last);
}

/** "strongman Korran", "the embattled Prime Minister Ilse Korran", "reckless Korran plan". */
export function labelled(clause: Clause, end: number): Mention | undefined {
  const [, last] = sentenceBounds(clause, end - 1);
  const name = nameBehind(clause, end, last);
  if (name === undefined) return undefined;
  // "embattled Korran candidate" is another person, "embattled Korran government" is not.
  const next = nameEnd(clause, name);
  const isOthers = next < last && isTag(clause, next, tags('NOUN')) && !isOfCountry(clause, next);
  return isOthers ? undefined : ofPeople(clause, name, last);
}

/** "blunder by Korran", "humiliation of Noria", "reckless plan of Korran". */
export function governedBehind(
  clause: Clause,
  end: number,
  prepositions: ReadonlySet<string>,
): Mention | undefined {
  const [, last] = sentenceBounds(clause, end - 1);
  let at = end;
  while (at < last && at - end < 3 && isTag(clause, at, PHRASE) && clause.mentionAt[at] === 0) at += 1;
  if (at >= last || !prepositions.has(norm(clause, at))) return undefined;
  // "a lavish house on Orlen Street": behind a noun of its own only these bind closely enough.
  if (at > end && !BINDING.has(norm(clause, at))) return undefined;
  const name = nameBehind(clause, at + 1, last);
  return name === undefined ? undefined : ofPeople(clause, name, last);
}

/** The mention; an adjective such as "Norian" only before what the country has or does. */
function ofPeople(clause: Clause, name: number, last: number): Mention | undefined {
  const mention = mentionOf(clause, name);
  if (mention?.kind !== 'group') return mention;
  const next = nameEnd(clause, name);
  return next < last && isOfCountry(clause, next) ? mention : undefined;
}

/** Token of the first name reached over articles, adjectives, a lower-case office and the name's own title. */
function nameBehind(clause: Clause, from: number, last: number): number | undefined {
  for (let at = from; at < last && at - from <= MOST_STEPS; at += 1) {
    if (clause.mentionAt[at] !== 0) return isJoined(clause, from, nameStart(clause, at)) ? at : undefined;
    if (!LEADING.has(norm(clause, at)) && !isTag(clause, at, BEFORE_NAME)) return undefined;
  }
  return undefined;
}

/** "mayor Orlen" and "the Orlen plan" are one phrase; with two nouns between, the name may be another's. */
function isJoined(clause: Clause, from: number, start: number): boolean {
  let nouns = 0;
  for (let i = from; i < start; i += 1) if (isTag(clause, i, NOUN)) nouns += 1;
  return nouns < 2;
}
