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
import { has, isNominal, kindsAt, lemmaAt, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isUnreal } from './unreal.ts';

/** Tokens looked at before a cue. */
const REACH = 4;

export function isUnsaid(view: TextView, { cue, phrase, content }: Attribution, verb: string): boolean {
  const isWillingOnly = normAt(view, cue - 1) === 'only' && normAt(view, cue - 2) === 'would';
  if (OF_SAYING.has(verb) && !isWillingOnly && (isNegated(view, cue) || isYetToBe(view, cue))) return true;
  if (!OF_VIEW.has(verb) && isNegated(view, cue)) return true;
  if (isQuestion(view, cue) || isDeniedRest(view, content[0])) return true;
  // "those who do not feel that …", "imagine a mayor telling …"
  if (isNegated(view, cue) && ANYBODY.has(normAt(view, phrase!.first))) return true;
  if (isImagined(view, cue)) return true;
  if (isOnlyPossible(view, cue, verb)) return true;
  if (isUnreal(view, cue, phrase!)) return true;
  // "has not outlined how …", "never explained why …"
  if (isNegated(view, cue) && !OF_MIND.has(verb) && isAskedFor(view, content[0])) return true;
  if (IRREALIS.has(normAt(view, beforeJoined(view, phrase!.first)))) return true;
  // "if only they agree to it"
  if (normAt(view, phrase!.first - 1) === 'only' && normAt(view, phrase!.first - 2) === 'if') return true;
  // "not all farmers reported …", "nobody said …"
  return isNotAll(view, phrase!.first) || NOBODY.has(normAt(view, phrase!.first));
}

/** "warned not that it would rain, but …": what is left out. */
function isDeniedRest(view: TextView, first = 0): boolean {
  return first > 1 && normAt(view, first - 1) === 'that' && normAt(view, first - 2) === 'not';
}

/** "stopped short of saying", "instead of saying", "avoided saying": it is not said. */
export function isAvoided(view: TextView, participle: number): boolean {
  let i = participle - 1;
  while (i > 1 && has(view, i, Kind.adverb)) i -= 1;
  if (i < 1) return false;
  const norm = normAt(view, i);
  if (norm === 'of' || norm === 'from' || norm === 'than') return AVOIDING.has(normAt(view, i - 1));
  return CEASING.has(lemmaAt(view, i)) || norm === 'than';
}

/** "Korran could help by urging the town to act": nobody has urged it yet. */
export function isWayYetToGo(view: TextView, participle: number): boolean {
  if (normAt(view, participle - 1) !== 'by') return false;
  const { sentence } = view.passage;
  for (
    let i = participle - 2;
    i > 0 && i > participle - WAY && sentence[i] === sentence[participle];
    i -= 1
  ) {
    if (posAt(view, i) !== VERB || has(view, i, Kind.participle)) continue;
    const helper = has(view, i - 1, Kind.adverb) ? normAt(view, i - 2) : normAt(view, i - 1);
    return (OF_CHOICE.has(helper) || OF_DUTY.has(helper)) && has(view, i, Kind.base);
  }
  return false;
}

/** Tokens of "jump-start the effort to mend the boats by". */
const WAY = 12;

/** "stopped saying" */
const CEASING = new Set(['avoid', 'cease', 'stop', 'quit']);

const AVOIDING = new Set(
  'short instead shy refrain refrained refrains refraining abstain abstained stopped kept rather other'.split(
    ' ',
  ),
);

const ANYBODY = new Set(['those', 'anyone', 'anybody', 'whoever', 'somebody', 'someone']);

/** The sentence begins with "Imagine" or "Suppose". */
function isImagined({ passage, vocab }: TextView, at: number): boolean {
  const first = passage.sentences[passage.sentence[at]! * 2]!;
  return first < at && IMAGINED.has(vocab.norm[passage.lexeme[first]!]!);
}

const IMAGINED = new Set(['imagine', 'suppose', 'picture']);

/** "may argue", "should urge", "could hope"; not "can hope", "could not believe". */
function isOnlyPossible(view: TextView, cue: number, verb: string): boolean {
  const modal = modalOf(view, cue);
  if (OF_DUTY.has(modal)) return modal !== 'must' || !OF_MIND.has(verb);
  if (!OF_CHOICE.has(modal)) return false;
  return !OF_MIND.has(verb) || (modal !== 'can' && !isNegated(view, cue));
}

/** Left of a subject and the one that "and" joins to it: "if | Vask and the farmers believe"; 0 at the head of a text. */
function beforeJoined(view: TextView, first: number): number {
  let i = first - 1;
  if (i > 1 && normAt(view, i) === 'and')
    for (i -= 1; i > 0 && i > first - JOINED && isNominal(view, i) && !IRREALIS.has(normAt(view, i)); )
      i -= 1;
  return Math.max(i, 0);
}

/** Tokens of a noun phrase before "and". */
const JOINED = 7;

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
