/**
 * Whom a cue is about: the nearest actor as its subject or object. The rules go by word order and parts of
 * speech alone, and say nothing where the sentence leaves a doubt: no name is better than a wrong one.
 */
import type { Category, Mention } from '../types.ts';
import {
  type Clause,
  type CuePlace,
  isTag,
  lemma,
  mentionOf,
  norm,
  sentenceBounds,
  tags,
  words,
} from './about/clause.ts';
import { ofNounPhrase } from './about/noun-phrase.ts';
import { governedBehind, objectOf } from './about/object.ts';
import { subjectOf } from './about/subject.ts';

export { withAdjectives } from './about/adjectives.ts';
export { type Clause, clauseOf } from './about/clause.ts';

const VERB = tags('VERB', 'AUX');
const ADVERB = tags('ADV');
const PARTICLE = tags('ADP', 'SCONJ', 'PART');
const TO_OBJECT = words('at on against upon about');
/** Here a verb tells of its subject even where it has an object: "claims", "cannot tame Noria". */
const OF_SUBJECT: ReadonlySet<Category> = new Set([
  'implicature',
  'speculation',
  'hedge',
  'certainty',
  'vague-source',
]);
/** "Sources told Orlen", "about 20 miles from Ossel": a name nearby is not whom the words are about. */
const OF_CLAUSE_ONLY: ReadonlySet<Category> = new Set(['vague-source', 'hedge']);
/** A verb with a "not" or "fail" in front tells that its subject cannot. */
const INCAPABLE = words('can could fail refuse unable powerless will struggle not never lack');

/** Name of the actor, or undefined. */
export function aboutOf(clause: Clause, cue: CuePlace): string | undefined {
  return actorOf(clause, cue)?.actor;
}

function actorOf(clause: Clause, cue: CuePlace): Mention | undefined {
  const { first, end, category } = cue;
  const inside = actorsInside(clause, first, end);
  if (inside !== undefined) return inside === 'several' ? undefined : inside;
  if (category === 'rhetorical-question') return undefined;
  if (cue.isVerb || isTag(clause, first, VERB) || isHeadlineVerb(clause, first)) return ofVerb(clause, cue);
  if (isTag(clause, first, ADVERB) && end - first === 1) return ofAdverb(clause, cue);
  return OF_CLAUSE_ONLY.has(category) ? undefined : ofNounPhrase(clause, cue);
}

/** "Korran bows", "Korran humiliated": right behind a name, and taken for a noun or adjective by the tagger. */
function isHeadlineVerb(clause: Clause, first: number): boolean {
  if (clause.passage.name !== 'headline' || first === 0 || clause.mentionAt[first - 1] === 0) return false;
  return /[^s]s$|ed$/.test(norm(clause, first));
}

/** The one actor whose name is among the words themselves. */
function actorsInside(clause: Clause, first: number, end: number): Mention | 'several' | undefined {
  let found: Mention | undefined;
  for (let i = first; i < end; i += 1) {
    const mention = mentionOf(clause, i);
    if (mention === undefined || mention.kind === 'group') continue;
    if (found !== undefined && found.actor !== mention.actor) return 'several';
    found = mention;
  }
  return found;
}

/** Object first, except where the words tell of the subject; in the passive the subject, then "by X". */
function ofVerb(clause: Clause, cue: CuePlace): Mention | undefined {
  const { first, end, category } = cue;
  const isPassive =
    category === 'agency' || (!norm(clause, first).endsWith('ing') && hasPassiveBefore(clause, first));
  if (isPassive) return subjectOf(clause, first) ?? governedBehind(clause, end, BY);
  const isAside = isTag(clause, end - 1, PARTICLE) && !TO_OBJECT.has(norm(clause, end - 1));
  const ofSubject = isAside || OF_SUBJECT.has(category) || INCAPABLE.has(lemma(clause, first));
  const object = ofSubject ? undefined : objectOf(clause, end);
  return object ?? subjectOf(clause, first) ?? governedBehind(clause, end, BY);
}

const BY = words('by');

/** "was humiliated", "has been badly mauled", "got fired". */
function hasPassiveBefore(clause: Clause, at: number): boolean {
  const [first] = sentenceBounds(clause, at);
  for (let i = at - 1; i >= first && at - i < 4; i -= 1) {
    const word = lemma(clause, i);
    if (word === 'be' || word === 'get') return true;
    if (!isTag(clause, i, tags('ADV', 'PART'))) return false;
  }
  return false;
}

/** "Korran reportedly plans", "Korran has dramatically cut". */
function ofAdverb(clause: Clause, { first, end }: CuePlace): Mention | undefined {
  const [, last] = sentenceBounds(clause, first);
  for (let i = end; i < last && i < end + 2; i += 1) if (isTag(clause, i, VERB)) return subjectOf(clause, i);
  return first > 0 && isTag(clause, first - 1, VERB) ? subjectOf(clause, first - 1) : undefined;
}
