/**
 * The words that count for a name: at full weight those that tell what it does or what is done to it, and other
 * valued words of the sentence by their distance. Method after Balahur et al. 2010 (small windows, little weight
 * for the topic) and Deng & Wiebe 2014 (effects on those who do and those who undergo).
 */
import { type Passage, VOICES } from '../../types.ts';
import { type LexemeFacts, ToneTrait, traitsAt } from '../lexeme-facts.ts';
import type { WordColumns } from '../word-columns.ts';
import { type Frame, frameOf, type NearWord, type Place } from './frame.ts';

const OUTLET = VOICES.indexOf('outlet');
const FURNITURE = VOICES.indexOf('furniture');

/** A word d tokens away weighs 1 / (1 + d / HALVING); beyond FURTHEST it does not count. */
const HALVING = 8;
const FURTHEST = 30;
/** What is left of a weight: outside the clause, before the name, behind another name, of a topic word. */
const OTHER_CLAUSE = 0.6;
const BEFORE = 0.7;
const BEHIND_A_NAME = 0.5;
const TOPIC = 0.25;
/** What adds less than this is not worth showing. */
const LEAST = 0.15;

export interface Reading {
  readonly passage: Passage;
  readonly facts: LexemeFacts;
  readonly values: WordColumns;
}

/** Words that count for a name that stands at these places of one sentence, in order. */
export function wordsNear(
  { passage, facts, values }: Reading,
  places: readonly Place[],
): readonly NearWord[] {
  const found: NearWord[] = [];
  const frames: Frame[] = [];
  for (const place of places) frames.push(frameOf(passage, facts.cells, place, found));
  const sentence = passage.sentence[places[0]!.first]!;
  const to = values.firstOf[sentence + 1]!;
  for (let n = values.firstOf[sentence]!; n < to; n += 1) {
    const i = values.at[n]!;
    if (passage.voice[i] === FURNITURE || isRead(frames, i) || isInside(places, i)) continue;
    let weight = 0;
    for (const frame of frames) weight = Math.max(weight, weightAt(passage, frame, places, i));
    if (traitsAt(facts.cells, passage.lexeme[i]!) & ToneTrait.topic) weight *= TOPIC;
    const value = values.value[n]! * weight;
    if (Math.abs(value) >= LEAST) {
      found.push({ token: i, end: values.end[n]!, link: 'near', value, turned: values.turned[n]! });
    }
  }
  return found.length > 1 ? found.sort(byToken) : found;
}

function byToken(a: NearWord, b: NearWord): number {
  return a.token - b.token;
}

/** Whether a verb has been read for what it says of the name. */
function isRead(frames: readonly Frame[], token: number): boolean {
  for (const { ownVerb, governor } of frames) if (token === ownVerb || token === governor) return true;
  return false;
}

function isInside(places: readonly Place[], token: number): boolean {
  for (const { first, end } of places) if (token >= first && token < end) return true;
  return false;
}

function weightAt(passage: Passage, frame: Frame, places: readonly Place[], i: number): number {
  const { first, end, aboutOthers, isSpeaker } = frame;
  const isBefore = i < first;
  const distance = isBefore ? first - i : i - end + 1;
  if (distance > FURTHEST || (i > end && i >= aboutOthers)) return 0;
  if (isSpeaker && passage.voice[i] !== OUTLET && passage.voice[first] === OUTLET) return 0;
  let weight = frame.factor / (1 + distance / HALVING);
  if (isBefore) weight *= BEFORE;
  if (passage.clause[i] !== passage.clause[first]) weight *= OTHER_CLAUSE;
  if (isBehindName(passage, frame, places, i)) weight *= BEHIND_A_NAME;
  return weight;
}

/** Whether somebody else is named between the word and the name. */
function isBehindName(
  { inName }: Passage,
  { first, end }: Frame,
  places: readonly Place[],
  i: number,
): boolean {
  const to = Math.max(i, first);
  for (let j = Math.min(i + 1, end); j < to; j += 1) {
    if (inName[j] && !isInside(places, j)) return true;
  }
  return false;
}
