/** The actor that is the subject of a verb. Where it is not plain, there is none. */
import type { Mention } from '../../types.ts';
import {
  type Clause,
  GOVERNING,
  isOfCountry,
  isTag,
  lemma,
  mentionOf,
  nameStart,
  norm,
  sentenceBounds,
  tags,
  words,
} from './clause.ts';
import { pronounActor } from './pronoun.ts';

const VERB_GROUP = tags('AUX', 'ADV', 'PART');
const VERB = tags('VERB', 'AUX');
const NOUN_PHRASE = tags('ADJ', 'NOUN', 'NUM', 'PROPN');
const NOUN = tags('NOUN', 'PROPN');
const PREPOSITION = tags('ADP', 'SCONJ');
/** These begin a clause as well, so a name and a verb behind them are subject and verb. */
const OPENS_CLAUSE = words(
  'that because if when while although though since after before as whether until unless once but',
);
const DETERMINER = tags('DET');
const PRONOUN = tags('PRON');
const RELATIVE = words('who which that');
const SUBJECT_PRONOUNS = words('he she it they');
/** Days and "last week" may stand between subject and verb. */
const TIME = words(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight week month year night on last this earlier later once again',
);
const INSERTION = words('the a an whose himself herself like along together speaking in at on by after with');
const OF_CLAUSES = words('say think believe claim know hope fear insist argue mean see suggest admit warn');
const MOST_STEPS = 24;

/** `verb`: a token of the verb; of several, the first. */
export function subjectOf(clause: Clause, verb: number): Mention | undefined {
  const [first] = sentenceBounds(clause, verb);
  let at = groupStart(clause, verb, first) - 1;
  while (at > first && TIME.has(norm(clause, at))) at -= 1;
  if (at < first) return undefined;
  if (RELATIVE.has(norm(clause, at))) {
    at -= 1;
    if (at >= first && norm(clause, at) === ',') at -= 1;
    return at < first ? undefined : antecedent(clause, at, first);
  }
  if (norm(clause, at) === ',') return behindInsertion(clause, at, first);
  if (isTag(clause, at, PRONOUN) && SUBJECT_PRONOUNS.has(norm(clause, at))) return pronounActor(clause, at);
  return headActor(clause, at, first);
}

/** The name right before "who": whatever it is in its own clause. */
function antecedent(clause: Clause, at: number, first: number): Mention | undefined {
  const start = nameStart(clause, at);
  return start > first && isListed(clause, start - 1, first) ? undefined : mentionOf(clause, at);
}

/** First token of "has been forced to back", seen from any of them. */
function groupStart(clause: Clause, verb: number, first: number): number {
  let at = verb;
  while (at > first && clause.mentionAt[at - 1] === 0) {
    const before = at - 1;
    const isChained = isTag(clause, before, VERB) && norm(clause, at) === 'to';
    if (!isTag(clause, before, VERB_GROUP) && !isChained) break;
    if (norm(clause, before) === "'s" && !isTag(clause, before, tags('AUX'))) break;
    at = before;
  }
  return at;
}

/** "Korran, who leads Noria, has …", "Korran, the mayor, has …", "The mayor, Ilse Korran, has …". */
function behindInsertion(clause: Clause, comma: number, first: number): Mention | undefined {
  for (let at = comma - 1; at > first && comma - at < MOST_STEPS; at -= 1) {
    if (norm(clause, at) !== ',') continue;
    const opener = norm(clause, at + 1);
    if (RELATIVE.has(opener) || INSERTION.has(opener) || isVerbless(clause, at + 1, comma)) {
      const inside = mentionOf(clause, comma - 1);
      const isName = inside !== undefined && nameStart(clause, comma - 1) === at + 1;
      return isName && isTag(clause, at - 1, NOUN) ? inside : bare(clause, at - 1, first);
    }
    return undefined;
  }
  return undefined;
}

/** "never shy of a round number": an aside, no clause of its own. */
function isVerbless(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isTag(clause, i, VERB)) return false;
  return true;
}

/** A name that is no part of a longer phrase: not "supporters of Korran", not "Korran and Orlen". */
function bare(clause: Clause, at: number, first: number): Mention | undefined {
  const mention = mentionOf(clause, at);
  if (mention === undefined || mention.kind === 'group') return undefined;
  const start = nameStart(clause, at);
  if (start === first) return mention;
  const before = start - (start - 1 > first && isTag(clause, start - 1, DETERMINER) ? 2 : 1);
  if (isPreposition(clause, before)) return governed(clause, before, mention);
  return isListed(clause, before, first) || isObject(clause, before) ? undefined : mention;
}

function isPreposition(clause: Clause, at: number): boolean {
  return isTag(clause, at, PREPOSITION) && !OPENS_CLAUSE.has(norm(clause, at));
}

/** "violates the Orlen treaty": what stands behind a verb is its object, but behind "said" a new clause begins. */
function isObject(clause: Clause, before: number): boolean {
  return isTag(clause, before, VERB) && !OF_CLAUSES.has(lemma(clause, before));
}

/** "and" or a comma with another name before it. */
function isListed(clause: Clause, joiner: number, first: number): boolean {
  if (!/^(?:and|or|,|&)$/.test(norm(clause, joiner)) || joiner === first) return false;
  return clause.mentionAt[joiner - 1] !== 0;
}

/** "the government of Noria" is Noria; "supporters of Korran" are not Korran. */
function governed(clause: Clause, preposition: number, mention: Mention): Mention | undefined {
  const isOf = norm(clause, preposition) === 'of' && preposition > 0;
  return isOf && GOVERNING.has(lemma(clause, preposition - 1)) ? mention : undefined;
}

/** The noun phrase that ends at a token: "Korran", "Noria's government", "the Korran camp". */
function headActor(clause: Clause, at: number, first: number): Mention | undefined {
  if (mentionOf(clause, at) !== undefined) return bare(clause, at, first);
  if (!isTag(clause, at, NOUN)) return undefined;
  for (let i = at - 1; i >= first && at - i < 5; i -= 1) {
    const owner = mentionOf(clause, i);
    if (owner !== undefined) {
      const isOwner = norm(clause, i + 1) === "'s" || isOfCountry(clause, at);
      const start = nameStart(clause, i);
      const isFree = start === first || !(isPreposition(clause, start - 1) || isObject(clause, start - 1));
      return isOwner && isFree ? owner : undefined;
    }
    if (norm(clause, i) === 'whose' && GOVERNING.has(lemma(clause, at)))
      return i - 2 >= first
        ? antecedent(clause, norm(clause, i - 1) === ',' ? i - 2 : i - 1, first)
        : undefined;
    if (!isTag(clause, i, NOUN_PHRASE) && !/^(?:'s|’s|'|-)$/.test(norm(clause, i))) return undefined;
  }
  return undefined;
}
