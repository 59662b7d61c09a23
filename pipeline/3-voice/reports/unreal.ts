/** What would be said or ought to be said: nobody has said it. */
import { MODALS } from '../../lexicons/report-limits.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, lemmaAt, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/**
 * "would have said", "the judges would be saying", "should stop saying"; not "will be saying" or "(Korran said) she
 * would be saying", which is yet to come.
 */
export function isUnreal(view: TextView, cue: number, { kind }: Phrase): boolean {
  let i = beforeAdverbs(view, cue - 1);
  if (i > 0 && has(view, cue, Kind.participle) && posAt(view, i) === VERB && PHASES.has(lemmaAt(view, i)))
    return isOughtTo(view, i);
  // "most would agree that": nobody was asked.
  if (GRANTING.has(lemmaAt(view, cue)) && UNREAL.has(normAt(view, i))) return true;
  const helper = i;
  while (i > 0 && HELPERS.has(normAt(view, i))) i = beforeAdverbs(view, i - 1);
  if (kind === 'pronoun' && normAt(view, helper) === 'be') return false;
  return i < helper && i >= 0 && UNREAL.has(normAt(view, i));
}

function beforeAdverbs(view: TextView, at: number): number {
  let i = at;
  while (i > 0 && has(view, i, Kind.adverb)) i -= 1;
  return i;
}

/** "should stop", "ought to start", "to stop". */
function isOughtTo(view: TextView, verb: number): boolean {
  const before = normAt(view, beforeAdverbs(view, verb - 1));
  return before === 'to' || MODALS.has(before);
}

const GRANTING = new Set(['agree', 'concede', 'admit', 'acknowledge']);
const PHASES = new Set(['start', 'stop', 'begin', 'quit', 'avoid', 'keep', 'resist', 'consider']);
const HELPERS = new Set(['be', 'have', "'ve", '’ve', 'been']);
const UNREAL = new Set(['would', 'could', 'should', 'might', 'may', 'must', "'d", '’d']);
