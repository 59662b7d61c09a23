/** A name and a paper behind the words, in their line or the next: “…” Ada Korran, Bay Post. */
import { givenNameWords } from '../../lexicons/gazetteers/index.ts';
import { LexemeFlag } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { flagsAt, has, isComma, isMark, normAt, surfaceAt, type TextView, textOf } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Attributed, Evidence } from './attributed.ts';

/** Tokens a name and its paper may have. */
const LONGEST = 14;

export function signed({ view }: Evidence, { end }: MarkedWords): Attributed | undefined {
  const { paragraph, length } = view.passage;
  const here = paragraph[end - 1]!;
  let stop = end;
  while (stop < length && paragraph[stop] === here) stop += 1;
  let mark = stop - 1;
  while (mark >= end && mark > stop - LONGEST && !isMark(view, mark)) mark -= 1;
  if (mark < end || !isMark(view, mark)) return undefined;
  const first = skipNewlines(view, mark + 1);
  const line = first < length ? endOfLine(view, first) : first;
  if (first === line || paragraph[first]! - here > 1 || line - first > LONGEST) return undefined;
  const mention = signatureOf(view, first, line);
  if (mention >= 0) return { attribution: -1, mention, rule: RULE };
  const name = paragraph[first] === here ? undefined : nameIn(view, first, line);
  return name === undefined ? undefined : { attribution: -1, mention: -1, signed: name, rule: RULE };
}

const RULE = 'name and paper behind the quotation';

/** "Ada Baker" of the line "Ada Baker, Bay Post": a given name and words with capitals up to the comma; undefined without. */
function nameIn(view: TextView, first: number, end: number): string | undefined {
  if (!givenNameWords.has(surfaceAt(view, first))) return undefined;
  let comma = first + 1;
  while (comma < end && !isComma(view, comma) && isCapital(view, comma)) comma += 1;
  if (comma === first + 1 || comma + 1 >= end || !isComma(view, comma)) return undefined;
  for (let i = comma + 1; i < end; i += 1)
    if (view.passage.word[i] && !has(view, i, Kind.preposition) && !isCapital(view, i)) return undefined;
  return textOf(view, first, comma);
}

/** As it was written: a line of capitals may have been read as a headline. */
function isCapital({ passage }: TextView, i: number): boolean {
  const letter = passage.text.charAt(passage.start[i]!);
  return letter !== letter.toLowerCase();
}

/** "Ada Korran, Bram Vask and Mira Tolm, Bay Post" */
function joinsNames(view: TextView, i: number): boolean {
  return normAt(view, i) === 'and' && isCapital(view, i - 1) && isCapital(view, i + 1);
}

function skipNewlines(view: TextView, from: number): number {
  let i = from;
  while (i < view.passage.length && flagsAt(view, i) & LexemeFlag.newline) i += 1;
  return i;
}

function endOfLine({ passage }: TextView, from: number): number {
  let i = from;
  while (i < passage.length && passage.paragraph[i] === passage.paragraph[from] && i - from <= LONGEST)
    i += 1;
  return i;
}

/** The name that a line is made of, with a comma and words with capitals behind it; −1 without. */
function signatureOf(view: TextView, first: number, end: number): number {
  const { mentionAt, passage } = view;
  const mention = mentionAt[first]!;
  if (mention < 0 || view.mentions[mention]!.kind === 'place') return -1;
  let i = first;
  while (i < end && mentionAt[i] === mention) i += 1;
  if (i + 1 >= end || !isComma(view, i)) return -1;
  for (i += 1; i < end; i += 1) {
    if (!passage.word[i] || has(view, i, Kind.preposition) || joinsNames(view, i)) continue;
    if (!isCapital(view, i)) return -1;
  }
  return mention;
}
