/** People named by their office only, whom a pronoun may stand for: "The mayor left. “…,” she said." */
import { genderOf } from '../../lexicons/gazetteers/gender.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, isNominal, isPlain, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { bearerOf } from './bearer.ts';
import type { Candidates } from './candidates.ts';
import type { Gender, Heard } from './heard.ts';
import { isDefinite, sameRole } from './known-roles.ts';
import { type Others, POINTS } from './named-candidates.ts';
import { isBeforeVerb } from './named-subject.ts';
import type { Place } from './pronoun-chain.ts';

/** Sentences such a one may stand before the pronoun. */
const REACH = 2;

/** Returns who is the subject of the sentence before, if somebody is called so there. */
export function offerRoles(
  candidates: Candidates,
  view: TextView,
  { at, sentence }: Place,
  gender: Gender,
  heard: Heard,
  others: Others,
): string | undefined {
  const { sentences, sentence: sentenceOf, paragraph } = view.passage;
  let earliest = sentence;
  while (earliest > 0 && heard.distance(earliest - 1, sentence) <= REACH) earliest -= 1;
  let turnedTo: string | undefined;
  let opened = -1;
  for (let i = sentences[earliest * 2]! + 1; i < at; i += 1) {
    if (!has(view, i, Kind.role) || view.mentionAt[i]! >= 0 || !isPlain(view, i)) continue;
    const phrase = definiteSubject(view, i);
    if (phrase === undefined || phrase.end > at) continue;
    const s = sentenceOf[i]!;
    const same = sameRole(view, phrase, heard, s);
    const who = same === undefined ? bearerOf(view, phrase) : same;
    if (!who?.named || others.has(who.name)) continue;
    const known = genderOf(who.name, who.role) ?? heard.genders.ofName(who.name);
    if (known !== undefined && known !== gender) continue;
    const distance = heard.distance(s, sentence);
    let score = -distance;
    if (opened !== s && isBeforeVerb(view, i)) {
      score += POINTS.opens;
      if (s >= sentence - 1 && paragraph[i] === paragraph[at]) score += POINTS.opensHere;
      if (distance === 1) turnedTo = who.name;
    }
    opened = s;
    if (known === gender) score += POINTS.sure;
    candidates.offer(who.name, who, score);
  }
  return turnedTo;
}

/** Words of "the" and what stands before the noun; of what belongs to it behind it. */
const LONGEST = 5;

/** "the mayor left", "the mayor of Ossel also left": the phrase of the subject whose noun stands at `head`. */
function definiteSubject(view: TextView, head: number): Phrase | undefined {
  const { length } = view.passage;
  let first = head - 1;
  while (first > 0 && first > head - LONGEST && isPlain(view, first) && isWord(view, first)) first -= 1;
  if (first < 0 || !isDefinite(view, first)) return undefined;
  let end = head + 1;
  if (end < length && normAt(view, end) === 'of') {
    end += 1;
    while (end < length && end < head + LONGEST && isPlain(view, end) && isNominal(view, end)) end += 1;
  }
  let verb = end;
  if (verb < length && has(view, verb, Kind.adverb)) verb += 1;
  if (verb >= length || !isPlain(view, verb) || !isVerb(view, verb) || has(view, verb, Kind.participle))
    return undefined;
  return { first, head, end, mention: -1, kind: 'role' };
}

function isWord(view: TextView, i: number): boolean {
  return isNominal(view, i) && !isDefinite(view, i);
}
