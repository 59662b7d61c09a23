/** Whom a noun or adjective is about: its owner, the name it stands before, governs, or is said of. */
import type { Mention } from '../../types.ts';
import {
  type Clause,
  type CuePlace,
  isOfCountry,
  isRelation,
  isTag,
  lemma,
  mentionOf,
  nameEnd,
  nameStart,
  norm,
  sentenceBounds,
  tags,
  words,
} from './clause.ts';
import { governedBehind, labelled } from './object.ts';
import { subjectOf } from './subject.ts';

const VERB = tags('VERB', 'AUX');
const INSIDE_PHRASE = tags('ADJ', 'NOUN', 'NUM', 'ADV', 'PROPN', 'PART');
const NOT_A_PHRASE = tags('VERB', 'AUX', 'ADP', 'PRON', 'SCONJ');
const ARTICLES = words('the a an his her its their this that these those');
const COPULAS = words('be become remain seem look appear feel sound stay prove grow get turn');
/** With these the subject is the one who does or suffers what the noun says: "made a reckless mistake". */
const LIGHT = words(
  'make take give suffer launch issue deliver face have mount stage wage commit show adopt endure inflict score win',
);
const NAMING = words('call brand label dub declare consider deem describe portray cast regard');
const GOVERNING = words('of by against on from toward towards');
/** A blow is about the one who takes it; a threat to somebody is not about that one. */
const GOVERNING_WEAK = words('of by against on from toward towards for to');
const PREPOSITION = tags('ADP', 'SCONJ');
const MOST_STEPS = 5;

export function ofNounPhrase(clause: Clause, cue: CuePlace): Mention | undefined {
  const { first, end, category } = cue;
  const prepositions = category === 'dominance' || category === 'emotive' ? GOVERNING_WEAK : GOVERNING;
  const endsInPreposition = isTag(clause, end - 1, PREPOSITION);
  const isOpen = !endsInPreposition || prepositions.has(norm(clause, end - 1));
  return (
    ownerBefore(clause, cue) ??
    (isOpen ? labelledBehind(clause, cue) : undefined) ??
    besideComma(clause, cue) ??
    (endsInPreposition ? undefined : governedBehind(clause, end, prepositions)) ??
    ofPredicate(clause, first)
  );
}

/** "Korran's reckless blunder". */
function ownerBefore(clause: Clause, { first: at, end }: CuePlace): Mention | undefined {
  const [first, last] = sentenceBounds(clause, at);
  if (isRelation(clause, end - 1, last)) return undefined;
  for (let i = at - 1; i >= first && at - i <= MOST_STEPS; i -= 1) {
    const word = norm(clause, i);
    if (word === "'s" || word === "'") return mentionOf(clause, i - 1);
    // "the Noria regime", "Norian aggression".
    if (clause.mentionAt[i] !== 0) return isOfCountry(clause, end - 1) ? mentionOf(clause, i) : undefined;
    if (!isTag(clause, i, INSIDE_PHRASE)) return undefined;
  }
  return undefined;
}

/** A label or adjective before a name. A noun before a name and its verb may end another phrase. */
function labelledBehind(clause: Clause, { first, end, category }: CuePlace): Mention | undefined {
  const mention = labelled(clause, end);
  if (mention === undefined || isRelation(clause, end - 1, end)) return undefined;
  const isNoun = isTag(clause, end - 1, tags('NOUN')) && category !== 'label';
  if (!isNoun) return mention;
  const name = clause.mentionAt.indexOf(clause.mentions.indexOf(mention) + 1, end);
  // "their downfall pleased Ossel": something else begins between noun and name.
  for (let i = end; i < nameStart(clause, name); i += 1) {
    if (!isTag(clause, i, tags('NOUN', 'PROPN'))) return undefined;
  }
  const next = nameEnd(clause, name);
  const [, last] = sentenceBounds(clause, first);
  // "union firebrand Bettina Crole hit back": a full name right behind a noun belongs to it.
  if (mention.kind === 'person' && next - name > 1) return mention;
  return next < last && isTag(clause, next, VERB) ? undefined : mention;
}

/** "Korran, a firebrand from Ossel, …"; "the firebrand, Korran, …". */
function besideComma(clause: Clause, { first, end }: CuePlace): Mention | undefined {
  const [start, last] = sentenceBounds(clause, first);
  const before = phraseStart(clause, first, start) - 1;
  if (before > start && norm(clause, before) === ',') {
    const mention = mentionOf(clause, before - 1);
    const name = mention === undefined ? before : nameStart(clause, before - 1);
    // "to Orlen, a bold step": behind a preposition the aside may be about the whole.
    const isFree = name === start || !isTag(clause, name - 1, PREPOSITION);
    if (mention !== undefined && isFree && ARTICLES.has(norm(clause, before + 1))) return mention;
  }
  const isNoun = isTag(clause, end - 1, tags('NOUN'));
  if (!isNoun || end + 1 >= last || norm(clause, end) !== ',' || clause.mentionAt[end + 1] === 0)
    return undefined;
  const close = nameEnd(clause, end + 1);
  return close < last && norm(clause, close) === ',' ? mentionOf(clause, end + 1) : undefined;
}

/** "Korran is reckless", "Korran made a reckless mistake", "called Korran a liar", "described Korran as weak". */
function ofPredicate(clause: Clause, first: number): Mention | undefined {
  const [start] = sentenceBounds(clause, first);
  let at = phraseStart(clause, first, start) - 1;
  if (at < start) return undefined;
  const isAs = norm(clause, at) === 'as';
  if (isAs) at -= 1;
  if (at <= start) return undefined;
  if (clause.mentionAt[at] !== 0) {
    let name = at;
    while (name > start && clause.mentionAt[name - 1] === clause.mentionAt[at]) name -= 1;
    return name > start && NAMING.has(lemma(clause, name - 1)) ? mentionOf(clause, at) : undefined;
  }
  if (isAs || !isTag(clause, at, VERB)) return undefined;
  const verb = lemma(clause, at);
  return COPULAS.has(verb) || LIGHT.has(verb) ? subjectOf(clause, at) : undefined;
}

/** First token of the noun phrase or predicate that a token stands in. */
function phraseStart(clause: Clause, at: number, start: number): number {
  let first = at;
  while (first > start && at - first < MOST_STEPS) {
    const before = first - 1;
    const isArticle = ARTICLES.has(norm(clause, before));
    const isInside = isTag(clause, before, INSIDE_PHRASE) && !isTag(clause, before, NOT_A_PHRASE);
    if (clause.mentionAt[before] !== 0 || (!isArticle && !isInside)) break;
    first = before;
    if (isArticle) break;
  }
  return first;
}
