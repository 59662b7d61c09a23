/** The clause in which a second verb or a participle stands, where it is not that of the cue before it. */
import type { Phrase } from '../phrases/phrase.ts';
import { type Subject, subjectBefore } from '../phrases/subject-before.ts';
import {
  has,
  isComma,
  isDash,
  isNominal,
  isPlain,
  isSemicolon,
  isVerb,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Sentence } from './attribution.ts';
import { isRelative } from './content-limit.ts';

/**
 * "The club backed it, but the board sued the town, saying …": the subject of the nearest verb, which opens a clause of
 * its own behind the cue before; undefined if that clause is part of what somebody says, or hangs on another by "after"
 * or "when".
 */
export function clauseSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { view, first, subject } = sentence;
  // "the forum where Vask shouted, and where Korran began by saying …"
  const isBy = normAt(view, at - 1) === 'by';
  if (!isBy && !isComma(view, at - 1)) return undefined;
  // "the Bay Post reported that a clerk responded to it by saying …"
  const reported = isBy ? subjectInSaid(sentence, at - 2) : undefined;
  if (reported !== undefined) return reported;
  const [near, verb] = nearestSubject(sentence, at - 2, subject?.end ?? first);
  if (near === undefined || isRelative(view, near, verb)) return undefined;
  return isOwnClause(view, near) || (isBy && WHERE.has(normAt(view, near.first - 1))) ? near : undefined;
}

/**
 * "At a talk with Ada Korran, the mayor bemoaned the rain, | criticised the plan and left": no aside of Korran's, but a
 * clause of the mayor's, who goes on. undefined if the subject stands before such a clause.
 */
export function withoutOwnClause(
  { view, found, index, subject }: Sentence,
  at: number,
  near: Subject | undefined,
): Subject | undefined {
  const last = found.at(-1);
  if (near === undefined || subject === undefined || !isComma(view, at - 1)) return near;
  // "Korran, who in May voiced her anger, said …"
  if (has(view, subject.first, Kind.relative)) return near;
  if (last?.sentence !== index || last.phrase !== subject || last.side !== 'after') return near;
  const isBehind = near.phrase.end === subject.first - 1 && isComma(view, near.phrase.end);
  return isBehind && !isRelative(view, subject, last.cue) ? undefined : near;
}

const WHERE = new Set(['where', 'when']);

/** Of the nearest verb: somebody of whom an earlier cue of the sentence tells; undefined where nobody does. */
function subjectInSaid(sentence: Sentence, at: number): Phrase | undefined {
  const { view, first } = sentence;
  let verb = at;
  while (verb > first && !isFiniteVerb(view, verb)) verb -= 1;
  const near = verb > first ? subjectBefore(view, verb, first)?.phrase : undefined;
  if (near === undefined || near.first > verb || !isSomebody(near)) return undefined;
  return isSaid(sentence, near.first) && isSaid(sentence, verb) ? near : undefined;
}

/**
 * "When Vask left, Korran took a boat and said …", "the club, which came in May and said …": of a verb behind "and" the
 * subject of the nearest verb, if that is not the one who spoke last.
 */
export function coordinateSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { view, first, subject } = sentence;
  if (subject === undefined) return undefined;
  let and = at - 1;
  while (and > first && has(view, and, Kind.adverb | Kind.auxiliary)) and -= 1;
  if (!has(view, and, Kind.conjunction) || isComma(view, and - 1)) return undefined;
  const [near, verb] = nearestSubject(sentence, and - 1, subject.end);
  return near !== undefined && (isRelative(view, near, verb) || isOwnClause(view, near)) ? near : undefined;
}

type Found = readonly [subject: Phrase | undefined, verb: number];

/** Of the nearest verb from `at` leftwards: somebody named behind `from`, and not in what is said. */
function nearestSubject(sentence: Sentence, at: number, from: number): Found {
  const { view, first } = sentence;
  let verb = at;
  while (verb > from && !isFiniteVerb(view, verb)) verb -= 1;
  if (verb <= from) return NOBODY;
  const near = subjectBefore(view, verb, first)?.phrase;
  if (near === undefined || near.first < from || near.first > verb) return NOBODY;
  return isSomebody(near) && !isSaid(sentence, near.first) ? [near, verb] : NOBODY;
}

const NOBODY: Found = [undefined, -1];

function isOwnClause(view: TextView, near: Phrase): boolean {
  return opensClause(view, near.first) && !isAside(view, near);
}

/** Of what is said by an earlier cue of the sentence. */
export function isSaid({ found, index }: Sentence, at: number): boolean {
  for (let a = found.length - 1; a >= 0 && found[a]!.sentence === index; a -= 1) {
    const { content } = found[a]!;
    for (let r = 0; r < content.length; r += 2) if (content[r]! <= at && at < content[r + 1]!) return true;
  }
  return false;
}

function isSomebody({ kind }: Phrase): boolean {
  return kind === 'name' || kind === 'role';
}

/** "mentioned Boats Now, the club based in Ossel, saying …": no subject, but what the name before the comma is. */
function isAside(view: TextView, { kind, first, end }: Phrase): boolean {
  return kind === 'role' && isComma(view, first - 1) && isNominal(view, first - 2) && !has(view, end, HELPS);
}

const HELPS = Kind.auxiliary | Kind.be;

/** Right behind "and", a comma, a dash or a semicolon, with adverbs between at most. */
function opensClause(view: TextView, first: number): boolean {
  let i = first - 1;
  while (i > 0 && has(view, i, Kind.adverb) && !has(view, i, Kind.opener)) i -= 1;
  if (i <= 0 || !isPlain(view, i)) return false;
  return (
    isComma(view, i) ||
    isDash(view, i) ||
    isSemicolon(view, i) ||
    has(view, i, Kind.conjunction) ||
    normAt(view, i) === 'but'
  );
}

function isFiniteVerb(view: TextView, i: number): boolean {
  return (
    isVerb(view, i) &&
    view.mentionAt[i]! < 0 &&
    isPlain(view, i) &&
    !has(view, i, Kind.participle) &&
    normAt(view, i - 1) !== 'to'
  );
}
