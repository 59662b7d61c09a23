/** Whether words like those of another quotation are the words of whoever speaks there. */
import { LexemeFlag, type Speaker } from '../../types.ts';
import { flagsAt, isPlain, normAt, type TextView } from '../text-view.ts';
import type { MarkedWords } from './marked-words.ts';

/** Two words are many people's ("smart guns"); three in a row are somebody's. */
const MANY = 3;
/** Sentences between the two within which the one takes up the other. */
const NEAR = 3;

/** They are many, set out in a line, near the quotation, or in a sentence that names the speaker or follows such a one. */
export function isTheirs(
  view: TextView,
  echo: MarkedWords,
  source: MarkedWords,
  speaker: Speaker | null,
): boolean {
  const { sentence } = view.passage;
  if (echo.words >= MANY || isSetOut(view, echo)) return true;
  const between = sentence[echo.first]! - sentence[source.first]!;
  if (Math.abs(between) <= NEAR) return true;
  return view.mentions.some(({ actor, passage }, m) => {
    if (actor !== speaker?.name || passage !== view.passage.name) return false;
    const since = sentence[echo.first]! - sentence[view.mentionFirst[m]!]!;
    return since === 0 || since === 1;
  });
}

/** Their line is a heading: few words beside them, and no stop but a question mark. */
function isSetOut(view: TextView, { first, end }: MarkedWords): boolean {
  const { paragraph, word, length } = view.passage;
  const line = paragraph[first];
  let others = 0;
  for (let i = first - 1; i >= 0 && paragraph[i] === line; i -= 1) others += isPlain(view, i) ? word[i]! : 0;
  let last = end;
  for (; last < length && paragraph[last] === line; last += 1)
    others += isPlain(view, last) ? word[last]! : 0;
  if (others === 0) return true;
  const isOpen = (flagsAt(view, last - 1) & LexemeFlag.ender) === 0 || normAt(view, last - 1) === '?';
  return others <= HEADING && isOpen;
}

/** Words a heading has beside the marks. */
const HEADING = 16;
