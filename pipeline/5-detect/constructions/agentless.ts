/** Whether a sentence leaves open who did it. */
import { agentNouns, causeWords, unwilledCauses, willedEvents } from '../../lexicons/agent-nouns.ts';
import { calendarWords, nationalityWords } from '../../lexicons/gazetteers/index.ts';
import { type Doc, LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';
import { type Construe, sentenceOf } from './construction.ts';

const NUM = POS_TAGS.indexOf('NUM');
const VERB = POS_TAGS.indexOf('VERB');
/** Words after the match within which "by …" names the doer. */
const REACH_OF_BY = 10;
/** Words after a noun within which a verb of saying makes it the source, not the doer. */
const REACH_OF_SAYING = 3;
/** Words between a name and its event: "an Eastmark border raid". */
const REACH_OF_EVENT = 3;
const SAYING = new Set('say tell report confirm announce add believe think'.split(' '));
const INDEFINITE = new Set(['a', 'an', 'another']);
const NO_DOER = new Set(
  'a an half third quarter nearly almost about more than $ £ € roughly around'.split(' '),
);

/** Marks the words as they are if nobody in the sentence, or in the one before, is said to have done it. */
export const agentless: Construe = (doc, passage, match) =>
  leavesAgentOpen(doc, passage, { match, subject: match }) ? match : undefined;

export interface Place {
  readonly match: Stretch;
  /** To whom it was done: "three officers" in "three officers were shot". */
  readonly subject: Stretch;
}

export function leavesAgentOpen({ vocab }: Pick<Doc, 'vocab'>, passage: Passage, place: Place): boolean {
  const { match, subject } = place;
  const { first, end } = sentenceOf(passage, match.first);
  if (namedBehind(passage, vocab, match.end, end)) return false;
  const inside = (i: number) =>
    (i >= subject.first && i < subject.end) || (i >= match.first && i < match.end);
  for (let i = first; i < end; i += 1) {
    if (!inside(i) && names(passage, vocab, i, end)) return false;
  }
  const isFollowing = first > 0 && passage.paragraph[first - 1] === passage.paragraph[first];
  const before = isFollowing ? sentenceOf(passage, first - 1) : { first: 0, end: 0 };
  for (let i = before.first; i < before.end; i += 1) if (names(passage, vocab, i, before.end)) return false;
  return true;
}

/** "by gunmen", "when a wall fell", "in an Eastmark raid". */
function namedBehind(passage: Passage, vocab: Vocab, from: number, end: number): boolean {
  let words = 0;
  for (let i = from; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    const norm = vocab.norm[row]!;
    words += passage.word[i]!;
    if (causeWords.has(norm) && !isTime(passage, vocab, i + 1, end)) return true;
    if (norm === 'by' && words <= REACH_OF_BY && isDoer(passage, vocab, i + 1, end)) return true;
    if (words <= REACH_OF_BY && isDoersEvent(passage, vocab, i, end)) return true;
  }
  return false;
}

/** "since May", "after 2010": no cause is told. */
function isTime(passage: Passage, vocab: Vocab, at: number, end: number): boolean {
  if (at >= end) return false;
  const row = passage.lexeme[at]!;
  return vocab.pos[row] === NUM || calendarWords.has(vocab.surface[row]!) || vocab.norm[row] === 'last';
}

/** "by Monday", "by a third" and "by 10 per cent" name nobody. */
function isDoer(passage: Passage, vocab: Vocab, at: number, end: number): boolean {
  if (at >= end) return false;
  const row = passage.lexeme[at]!;
  if (vocab.pos[row] === NUM || calendarWords.has(vocab.surface[row]!)) return false;
  if (!NO_DOER.has(vocab.norm[row]!)) return true;
  if (at + 1 >= end) return false;
  const next = passage.lexeme[at + 1]!;
  return vocab.pos[next] !== NUM && !NO_DOER.has(vocab.norm[next]!);
}

/** "in an Eastmark raid", "in Norian shelling": the name before the event belongs to whoever did it. */
function isDoersEvent(passage: Passage, vocab: Vocab, at: number, end: number): boolean {
  const isPeople = nationalityWords.has(vocab.surface[passage.lexeme[at]!]!);
  const isNamed = passage.inName[at] === 1 && INDEFINITE.has(vocab.norm[passage.lexeme[at - 1]!]!);
  if (!isPeople && !isNamed) return false;
  for (let i = at + 1; i < end && i <= at + REACH_OF_EVENT; i += 1) {
    if (willedEvents.has(vocab.lemma[passage.lexeme[i]!]!)) return true;
  }
  return false;
}

/** A doer that is not merely the source ("police said"), or a cause that nobody willed. */
function names(passage: Passage, vocab: Vocab, at: number, end: number): boolean {
  const row = passage.lexeme[at]!;
  if (!(vocab.flags[row]! & LexemeFlag.word)) return false;
  const lemma = vocab.lemma[row]!;
  if (unwilledCauses.has(lemma)) return vocab.pos[row] !== VERB;
  if (!agentNouns.has(lemma) && !agentNouns.has(vocab.norm[row]!)) return false;
  for (let i = at + 1; i < end && i <= at + REACH_OF_SAYING; i += 1) {
    if (SAYING.has(vocab.lemma[passage.lexeme[i]!]!)) return false;
  }
  return !isToldBefore(passage, vocab, at);
}

/** "according to police", "said the minister". */
function isToldBefore(passage: Passage, vocab: Vocab, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH_OF_SAYING; i -= 1) {
    const row = passage.lexeme[i]!;
    if (SAYING.has(vocab.lemma[row]!) || vocab.norm[row] === 'according') return true;
  }
  return false;
}
