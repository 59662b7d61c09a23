/** What is not said, not yet said, asked by the outlet or only supposed. */
import {
  IRREALIS,
  NEGATORS,
  OF_CHOICE,
  OF_DUTY,
  OF_MIND,
  OF_SAYING,
  OF_VIEW,
} from '../../lexicons/report-limits.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { isAfterModal } from '../attributions/matrix-subject.ts';
import { has, kindsAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isUnreal } from './unreal.ts';

/** Tokens looked at before a cue. */
const REACH = 4;

export function isUnsaid(view: TextView, { cue, phrase, content }: Attribution, verb: string): boolean {
  if (OF_SAYING.has(verb) && (isNegated(view, cue) || isYetToBe(view, cue))) return true;
  if (!OF_VIEW.has(verb) && isNegated(view, cue)) return true;
  if (isQuestion(view, cue)) return true;
  if (isOnlyPossible(view, cue, verb)) return true;
  if (isUnreal(view, cue, phrase!)) return true;
  // "has not outlined how …", "never explained why …"
  if (isNegated(view, cue) && !OF_MIND.has(verb) && isAskedFor(view, content[0])) return true;
  const before = phrase!.first - 1;
  if (before >= 0 && IRREALIS.has(normAt(view, before))) return true;
  // "not all farmers reported …", "nobody said …"
  return isNotAll(view, phrase!.first) || NOBODY.has(normAt(view, phrase!.first));
}

/** "may argue", "should urge", "could hope"; not "can hope", "could not believe". */
function isOnlyPossible(view: TextView, cue: number, verb: string): boolean {
  const modal = modalOf(view, cue);
  if (OF_DUTY.has(modal)) return true;
  if (!OF_CHOICE.has(modal)) return false;
  return !OF_MIND.has(verb) || (modal !== 'can' && !isNegated(view, cue));
}

/** "how it works", "whether it does": nobody is told. */
function isAskedFor(view: TextView, first: number | undefined): boolean {
  return first !== undefined && has(view, first, Kind.opener) && normAt(view, first) !== 'that';
}

function isNotAll(view: TextView, first: number): boolean {
  let i = first - 1;
  while (i >= 0 && (normAt(view, i) === 'all' || normAt(view, i) === 'the' || normAt(view, i) === 'every'))
    i -= 1;
  return i >= 0 && normAt(view, i) === 'not';
}

const NOBODY = new Set(['no', 'none', 'nobody', 'neither', 'not']);

/** "can claim", "can all agree": the modal before a verb; empty without one. */
function modalOf(view: TextView, cue: number): string {
  let i = cue - 1;
  while (i > 0 && (has(view, i, Kind.adverb) || normAt(view, i) === 'all')) i -= 1;
  return i >= 0 ? normAt(view, i) : '';
}

/** The sentence ends in a question mark of the outlet's. */
function isQuestion({ passage, vocab }: TextView, at: number): boolean {
  const last = passage.sentences[passage.sentence[at]! * 2 + 1]! - 1;
  return passage.voice[last] === 0 && vocab.norm[passage.lexeme[last]!] === '?';
}

/** "did not say", "never said", "without saying", "neither confirmed nor denied". */
export function isNegated(view: TextView, cue: number): boolean {
  for (let i = cue - 1; i >= 0 && i > cue - REACH; i -= 1) {
    if (NEGATORS.has(normAt(view, i))) return true;
    if ((kindsAt(view, i) & (Kind.adverb | Kind.auxiliary | Kind.be)) === 0) return false;
  }
  return false;
}

/** "will say", "can also say". */
export function isYetToBe(view: TextView, cue: number): boolean {
  return isAfterModal(view, cue) || (has(view, cue - 1, Kind.adverb) && isAfterModal(view, cue - 1));
}
