/** "Ada Korran of Ossel, New York | said": the state behind the comma goes with the town, and neither has said it. */
import { has, isComma, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Phrase, phraseEndingAt } from './phrase.ts';

/** Who comes from the town; undefined if the phrase is no state behind one. */
export function subjectFromTown(view: TextView, state: Phrase, from: number): Phrase | undefined {
  const town = state.first - 2;
  if (!isPlace(view, state.mention) || town <= from || !isComma(view, town + 1)) return undefined;
  if (!isPlace(view, view.mentionAt[town]!)) return undefined;
  const preposition = view.mentionFirst[view.mentionAt[town]!]! - 1;
  if (preposition <= from || !has(view, preposition, Kind.preposition)) return undefined;
  const subject = phraseEndingAt(view, town, from);
  if (subject === undefined || subject.first > preposition) return undefined;
  const isPerson = subject.mention >= 0 && view.mentions[subject.mention]!.kind === 'person';
  return isPerson || subject.kind === 'role' ? { ...subject, end: state.end } : undefined;
}

function isPlace(view: TextView, mention: number): boolean {
  return mention >= 0 && view.mentions[mention]!.kind === 'place';
}
