/** The label of a turn: "ADA KORRAN, HOST:", "Korran:", "AK:", "Q:" at the beginning of a paragraph, or a name alone in its line. */
import { LexemeFlag } from '../../types.ts';
import { flagsAt, has, isComma, isMark, normAt, surfaceAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

export interface Label {
  /** First token, and the one behind the colon. */
  readonly first: number;
  readonly end: number;
  /** The name as it stands, without what is added to it; "Q" and "A" as they are. */
  readonly name: string;
  /** Index of the mention it is, or ends in; −1 for none. */
  readonly mention: number;
  /** Of the first words of the turn. */
  readonly paragraph: number;
  /** Whether the name fills a line of its own. */
  readonly isLine: boolean;
}

const LONGEST = 10;
const LONGEST_NAME = 5;
const CAPITALS = LexemeFlag.allCaps | LexemeFlag.abbreviation;

/** The label that begins at a token; undefined if none does. */
export function labelAt(view: TextView, at: number): Label | undefined {
  const { passage } = view;
  const first = isMark(view, at) ? at + 1 : at;
  const colon = colonAfter(view, first);
  if (colon < 0) return nameLine(view, at);
  if (colon <= first || !passage.word[first] || colon + 1 >= passage.length) return undefined;
  if (passage.paragraph[colon + 1] !== passage.paragraph[first]) return undefined;
  const end = endOfName(view, first, colon);
  if (end - first > LONGEST_NAME) return undefined;
  const mention = view.mentionAt[end - 1]!;
  const isNamed = mention >= 0 && view.mentionFirst[mention]! <= first + 1;
  if (!isNamed && !isInCapitals(view, first, end)) return undefined;
  const name = passage.text.slice(passage.start[first], passage.end[end - 1]);
  return { first, end: colon + 1, name, mention, paragraph: passage.paragraph[first]!, isLine: false };
}

/** A full name alone in its line, above what its bearer says. */
function nameLine(view: TextView, first: number): Label | undefined {
  const { passage, mentionAt, mentionFirst, mentions } = view;
  const mention = mentionAt[first]!;
  if (mention < 0 || mentionFirst[mention] !== first || mentions[mention]!.kind !== 'person')
    return undefined;
  let end = first;
  while (end < passage.length && mentionAt[end] === mention) end += 1;
  const behind = end;
  while (end < passage.length && flagsAt(view, end) & LexemeFlag.newline) end += 1;
  if (behind - first < 2 || end >= passage.length || passage.paragraph[end] === passage.paragraph[first])
    return undefined;
  const name = passage.text.slice(passage.start[first], passage.end[behind - 1]);
  return { first, end, name, mention, paragraph: passage.paragraph[end]!, isLine: true };
}

function colonAfter(view: TextView, first: number): number {
  const { paragraph, length } = view.passage;
  for (let i = first; i < length && i < first + LONGEST && paragraph[i] === paragraph[first]; i += 1)
    if (has(view, i, Kind.colon)) return i;
  return -1;
}

/** Before ", HOST" and "(R-Ossel)". */
function endOfName(view: TextView, first: number, colon: number): number {
  for (let i = first + 1; i < colon; i += 1)
    if (isComma(view, i) || normAt(view, i) === '(' || normAt(view, i) === '[') return i;
  return colon;
}

function isInCapitals(view: TextView, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) {
    const surface = surfaceAt(view, i);
    if (!(flagsAt(view, i) & CAPITALS) && !/^(?:[A-Z]|Ma?c[A-Z]+|[-.’'])$/.test(surface)) return false;
  }
  return true;
}
