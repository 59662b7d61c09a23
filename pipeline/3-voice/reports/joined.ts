/** A second verb behind "and" or "or" that shares the modal, the "to" or the denial of the first: nobody has said it, either. */
import { MODALS, OF_CHOICE, OF_DUTY } from '../../lexicons/report-limits.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, isComma, isPlain, isVerb, lemmaAt, NOUN, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { leadsToWords } from './infinitive.ts';

/** Tokens of the first verb and what it governs. */
const REACH = 24;

/**
 * "declined to name the boats or confirm the loss", "could sink it or raise doubts", "can choose to rise and demand a vote";
 * not "came to praise it and call for a vote", "farmers want to win and say that …".
 */
export function isJoinedToUnsaid(view: TextView, cue: number, phrase: Phrase): boolean {
  if (!has(view, cue, Kind.base)) return false;
  let at = cue - 1;
  while (at > 0 && has(view, at, Kind.adverb)) at -= 1;
  if (isComma(view, at))
    return phrase.end < at && !isComma(view, phrase.end) && isListed(view, cue, at, phrase);
  if (!has(view, at, Kind.conjunction) || phrase.end > at || normAt(view, at) === 'but') return false;
  const isChoice = normAt(view, at) !== 'and';
  if (!isChoice && isPlural(view, phrase)) return false;
  const { sentence } = view.passage;
  for (let i = at - 1; i > phrase.end - 1 && i > at - REACH && sentence[i] === sentence[cue]; i -= 1) {
    if (!isPlain(view, i)) return false;
    const norm = normAt(view, i);
    if (norm === 'to' && isVerb(view, i + 1)) return isChoice || !leadsToSaying(view, i + 1);
    if (MODALS.has(norm) && isVerb(view, i)) return isChoice || OF_CHOICE.has(norm) || OF_DUTY.has(norm);
  }
  return false;
}

/** "fought for schools to sell nets, | highlight boats and celebrate": a list of infinitives. */
function isListed(view: TextView, cue: number, comma: number, phrase: Phrase): boolean {
  const { sentence } = view.passage;
  for (let i = comma - 1; i > phrase.end - 1 && i > comma - REACH && sentence[i] === sentence[cue]; i -= 1) {
    if (!isPlain(view, i)) return false;
    if (normAt(view, i) === 'to' && isVerb(view, i + 1)) return !leadsToWords(view, i + 1);
  }
  return false;
}

/** "went on to praise it and call for …", "took the floor to praise it and call for …" */
function leadsToSaying(view: TextView, verb: number): boolean {
  return leadsToWords(view, verb) || posAt(view, verb - 2) === NOUN;
}

/** Of many, the base form is a present tense, too: "farmers … and say". */
function isPlural(view: TextView, { head, kind, mention }: Phrase): boolean {
  if (kind === 'pronoun') return !SINGULAR.has(normAt(view, head));
  if (kind === 'name' && mention >= 0) return view.mentions[mention]!.kind !== 'person';
  return lemmaAt(view, head) !== normAt(view, head) || normAt(view, head).endsWith('s');
}

const SINGULAR = new Set(['he', 'she', 'it']);
