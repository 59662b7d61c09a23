/** Who says the words in marks inside somebody's own quoted words: “My brother says, ‘stay here’”. */
import type { Speaker } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { speakerOfMention } from '../speakers/speaker.ts';
import { has, isComma, isMark, normAt, posAt, type TextView, textOf, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const SAYS = Kind.clause | Kind.whom;
const BESIDE_VERB = Kind.adverb | Kind.auxiliary;
/** Words of the hearer between verb and marks: "told me, ‘…’". */
const MOST_HEARERS = 2;

/**
 * The subject of a verb of saying right before the marks: a name, a role, or the one who speaks around them ("I
 * said"); undefined where none stands there or a pronoun does not tell.
 */
export function nestedSayer(
  view: TextView,
  { first }: MarkedWords,
  outer: MarkedWords,
  around: Speaker | null,
): Speaker | undefined {
  const verb = verbBefore(view, first, outer.first);
  if (verb < 0) return undefined;
  let i = verb - 1;
  while (i > outer.first && has(view, i, BESIDE_VERB) && view.mentionAt[i]! < 0) i -= 1;
  if (i < outer.first) return undefined;
  if (normAt(view, i) === 'i' || normAt(view, i) === 'we') return around ?? undefined;
  const mention = view.mentionAt[i]!;
  if (mention >= 0)
    return view.mentions[mention]!.kind === 'place' ? undefined : speakerOfMention(view.mentions[mention]!);
  return has(view, i, Kind.role) ? roleEndingAt(view, i, outer.first) : undefined;
}

/** −1 if no finite verb of saying ends right before the marks. */
function verbBefore(view: TextView, first: number, from: number): number {
  let i = first - 1;
  while (i > from && (isMark(view, i) || isComma(view, i) || normAt(view, i) === ':')) i -= 1;
  const hearer = Math.max(from, i - MOST_HEARERS);
  while (i > hearer && HEARERS.has(normAt(view, i))) i -= 1;
  const isVerb = i > from && posAt(view, i) === VERB && has(view, i, SAYS) && has(view, i, Kind.finite);
  return isVerb ? i : -1;
}

const HEARERS = new Set(['me', 'us', 'him', 'her', 'them', 'you', 'to']);

/** "My brother", "the officer". */
function roleEndingAt(view: TextView, head: number, from: number): Speaker {
  let first = head;
  while (first > from && has(view, first - 1, Kind.nounPart) && !has(view, first - 1, Kind.personPronoun))
    first -= 1;
  const mention = textOf(view, first, head + 1);
  const role = mention.replace(/^(?:an?|the)\s+/i, '');
  return { name: role, mention, role, named: false };
}
