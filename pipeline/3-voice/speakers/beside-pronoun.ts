/**
 * Whom the words right before a pronoun name as its person: "a speech by Korran in which she said", "in Korran’s speech
 * she said", "asked whether he will stay, Vask said".
 */
import type { Mention } from '../../types.ts';
import { isGenitive } from '../attributions/adverbials.ts';
import { senderBefore } from '../attributions/issuer.ts';
import { has, isComma, isNominal, isPlain, isVerb, normAt, type TextView, titleFirst } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Gender, Heard } from './heard.ts';
import type { Place } from './pronoun-chain.ts';

/** undefined if nobody is named so, or two are. */
export function besidePronoun(
  view: TextView,
  place: Place,
  gender: Gender,
  heard: Heard,
): Mention | undefined {
  const m = speakerInWhich(view, place.at, gender, heard);
  const found = m >= 0 ? m : (openingOwner(view, place, gender, heard) ?? asked(view, place, gender, heard));
  return found === undefined ? undefined : view.mentions[found];
}

const IN = new Set(['in', 'during', 'at', 'on']);
/** Tokens from the owner of a speech to "in which". */
const LONGEST_SPEECH = 12;

/** "a speech by Korran in which she said", "Korran sent a note in which she said"; −1 without one. */
function speakerInWhich(view: TextView, at: number, gender: Gender, heard: Heard): number {
  if (at < 4 || normAt(view, at - 1) !== 'which' || !IN.has(normAt(view, at - 2))) return -1;
  const sender = senderBefore(view, at - 2, view.passage.sentences[view.passage.sentence[at]! * 2]!);
  const sent = sender === undefined ? -1 : personAt(view, sender.phrase.head, gender, heard);
  if (sent >= 0) return sent;
  let i = at - 3;
  if (isComma(view, i)) i -= 1;
  const near = personAt(view, i, gender, heard);
  if (near >= 0) {
    const before = normAt(view, titleStart(view, near) - 1);
    return before === 'by' || before === 'with' ? near : -1;
  }
  for (const until = Math.max(1, at - LONGEST_SPEECH); i >= until && isPlain(view, i); i -= 1) {
    if (isVerb(view, i) || isComma(view, i)) return -1;
    if (isGenitive(view, i)) return personAt(view, i - 1, gender, heard);
    if (personAt(view, i, gender, heard) >= 0) return -1;
  }
  return -1;
}

/** First token of the words of a title before a name: "by Harbour President Korran". */
function titleStart(view: TextView, mention: number): number {
  let first = titleFirst(view, mention);
  while (
    first > 1 &&
    isPlain(view, first - 1) &&
    isNominal(view, first - 1) &&
    view.mentions[view.mentionAt[first - 1]!]?.kind !== 'person'
  )
    first -= 1;
  return first;
}

/** "In Korran’s speech, she said", "In an article that Korran wrote, she said": the one person named in it. */
function openingOwner(
  view: TextView,
  { at, sentence }: Place,
  gender: Gender,
  heard: Heard,
): number | undefined {
  let first = view.passage.sentences[sentence * 2]!;
  if (has(view, first, Kind.conjunction)) first += 1;
  if (first >= at || !IN.has(normAt(view, first)) || !isPlain(view, first)) return undefined;
  let owner = -1;
  let isSpeech = false;
  for (let i = first + 1; i < at; i += 1) {
    if (!isPlain(view, i) || (has(view, i, Kind.personPronoun) && i > first + 1)) return undefined;
    isSpeech ||= has(view, i, Kind.paperNoun | Kind.contentNoun) || SPEECHES.has(normAt(view, i));
    const person = personAt(view, i, gender, heard);
    if (person < 0 || person === owner) continue;
    if (owner >= 0) return undefined;
    const end = i + 1 < at && view.mentionAt[i + 1] === person ? endOf(view, i, person) : i + 1;
    if (!isGenitive(view, end) && !(isVerb(view, end) && !has(view, i - 1, Kind.preposition)))
      return undefined;
    owner = person;
  }
  return owner >= 0 && isSpeech ? owner : undefined;
}

const SPEECHES = new Set(
  'address appearance debate hearing interview op-ed rally remarks speech telling testimony view words'.split(
    ' ',
  ),
);

function endOf(view: TextView, at: number, mention: number): number {
  let i = at;
  while (view.mentionAt[i] === mention) i += 1;
  return i;
}

const ASKED = new Set(['asked', 'pressed', 'questioned', 'quizzed']);

/** "Asked whether he will stay, Vask said": the subject of the clause behind the question. */
function asked(view: TextView, { at, sentence }: Place, gender: Gender, heard: Heard): number | undefined {
  const first = view.passage.sentences[sentence * 2]!;
  const end = view.passage.sentences[sentence * 2 + 1]!;
  if (first >= at) return undefined;
  if (!ASKED.has(normAt(view, first)))
    return askedThere(view, first, at, gender, heard) ?? wasAsked(view, first, at, gender, heard);
  return subjectBehind(view, first, end, at, gender, heard);
}

/** Behind a clause that opens its sentence and holds the pronoun: the person who is the subject of the main one. */
function subjectBehind(
  view: TextView,
  first: number,
  end: number,
  at: number,
  gender: Gender,
  heard: Heard,
): number | undefined {
  for (let i = first + 1; i < end; i += 1) {
    if (!isPlain(view, i) || (i < at && personAt(view, i, gender, heard) >= 0)) return undefined;
    if (i <= at || !isComma(view, i)) continue;
    let next = i + 1;
    while (next < end && isNominal(view, next) && view.mentionAt[next]! < 0) next += 1;
    const person = next < end ? personAt(view, next, gender, heard) : -1;
    if (person < 0) continue;
    let verb = endOf(view, next, person);
    if (verb < end && has(view, verb, Kind.adverb)) verb += 1;
    if (verb < end && isVerb(view, verb)) return person;
  }
  return undefined;
}

/** "Although he said it was late, Vask left": whoever is named behind, if nobody before comes in question. */
export function mainSubject(
  view: TextView,
  { at, sentence }: Place,
  gender: Gender,
  heard: Heard,
): Mention | undefined {
  const first = view.passage.sentences[sentence * 2]!;
  const end = view.passage.sentences[sentence * 2 + 1]!;
  if (first >= at || !opensClause(view, first)) return undefined;
  const found = subjectBehind(view, first, end, at, gender, heard);
  return found === undefined ? undefined : view.mentions[found];
}

/** "Although", "Even though", "While" */
function opensClause(view: TextView, first: number): boolean {
  const i = normAt(view, first) === 'even' ? first + 1 : first;
  return has(view, i, Kind.contrast | Kind.opener) && !has(view, i, Kind.conjunction);
}

/** "When we asked Korran about it, she said", "After Vask asked Korran why, she said": the one asked, behind the comma. */
function askedThere(
  view: TextView,
  first: number,
  at: number,
  gender: Gender,
  heard: Heard,
): number | undefined {
  if (!WHEN.has(normAt(view, first)) || !isComma(view, at - 1)) return undefined;
  let found: number | undefined;
  for (let i = first + 1; i < at; i += 1) {
    if (!isPlain(view, i) || !ASKED.has(normAt(view, i)) || has(view, i - 1, Kind.be)) continue;
    const named = view.mentionAt[i + 1] ?? -1;
    const isTitled = named < 0 && isNominal(view, i + 1) && (view.mentionAt[i + 2] ?? -1) >= 0;
    const person = personAt(view, isTitled ? i + 2 : i + 1, gender, heard);
    if (person < 0 || found !== undefined) return undefined;
    found = person;
  }
  return found;
}

const WHEN = new Set(['when', 'after', 'once']);

/** "When Korran was asked whether boats sink, she said": no other person of the gender stands between. */
function wasAsked(
  view: TextView,
  first: number,
  at: number,
  gender: Gender,
  heard: Heard,
): number | undefined {
  let found: number | undefined;
  for (let i = first; i < at; i += 1) {
    const person = personAt(view, i, gender, heard);
    if (person < 0) continue;
    const end = endOf(view, i, person);
    const isAsked = end + 1 < at && has(view, end, Kind.be) && ASKED.has(normAt(view, end + 1));
    if (!isAsked || found !== undefined) return undefined;
    found = person;
    i = end;
  }
  return found;
}

/** The person of the gender, or of one unknown, whose name a token is part of; −1 without one. */
function personAt({ mentionAt, mentions }: TextView, i: number, gender: Gender, heard: Heard): number {
  const mention = mentionAt[i] ?? -1;
  if (mention < 0 || mentions[mention]!.kind !== 'person') return -1;
  return heard.isOf(mention, gender) === false ? -1 : mention;
}
