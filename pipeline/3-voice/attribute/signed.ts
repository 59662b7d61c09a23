/** A name and a paper behind the words, in their line or the next: “…” Ada Korran, Bay Post. */
import { givenNameWords } from '../../lexicons/gazetteers/index.ts';
import { LexemeFlag } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  flagsAt,
  has,
  isComma,
  isDash,
  isMark,
  normAt,
  surfaceAt,
  type TextView,
  textOf,
} from '../text-view.ts';
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
  const from = skipNewlines(view, mark + 1);
  const line = from < length ? endOfLine(view, from) : from;
  if (from === line || paragraph[from]! - here > 1 || line - from > LONGEST) return undefined;
  const first = isDash(view, from) && from + 1 < line ? from + 1 : from;
  const paper = startOfPaper(view, first, line);
  const mention = paper < 0 ? signatureOf(view, first, line) : mentionOf(view, paper, line);
  if (mention >= 0) return { attribution: -1, mention, rule: RULE };
  if (paper >= 0) return { attribution: -1, mention: -1, signed: textOf(view, paper, line), rule: RULE };
  const isApart = paragraph[from] !== here || first > from;
  const name = isApart ? nameIn(view, first, line) : undefined;
  return name === undefined ? undefined : { attribution: -1, mention: -1, signed: name, rule: RULE };
}

const RULE = 'name and paper behind the quotation';

/** The name of the paper in "Editorial Board, Bay Post", "The Editors, Bay Post", "editorial, Bay Post"; −1 without. */
function startOfPaper(view: TextView, from: number, end: number): number {
  const first = normAt(view, from) === 'the' ? from + 1 : from;
  if (!/^editor(?:ial|s)$/.test(normAt(view, first))) return -1;
  let comma = first + 1;
  if (/^(?:board|staff|team)$/.test(normAt(view, comma))) comma += 1;
  if (comma + 1 >= end || !isComma(view, comma)) return -1;
  const start = normAt(view, comma + 1) === 'the' ? comma + 2 : comma + 1;
  for (let i = start; i < end; i += 1)
    if (view.passage.word[i] && !has(view, i, Kind.preposition) && !isCapital(view, i)) return -1;
  return start < end ? start : -1;
}

/** The one mention that fills these tokens; −1 without. */
function mentionOf({ mentionAt, mentionFirst }: TextView, first: number, end: number): number {
  const mention = mentionAt[first]!;
  return mention >= 0 && mentionAt[end - 1] === mention && mentionFirst[mention] === first ? mention : -1;
}

/** "Ada Baker" of the line "Ada Baker, Bay Post": a given name and words with capitals up to the comma; undefined without. */
function nameIn(view: TextView, first: number, end: number): string | undefined {
  if (!givenNameWords.has(surfaceAt(view, first)) && !namesPaper(view, end)) return undefined;
  let comma = first + 1;
  while (comma < end && !isComma(view, comma) && (isCapital(view, comma) || joinsNames(view, comma)))
    comma += 1;
  if (comma === first + 1 || comma + 1 >= end || !isComma(view, comma)) return undefined;
  for (let i = comma + 1; i < end; i += 1)
    if (view.passage.word[i] && !has(view, i, Kind.preposition) && !isCapital(view, i)) return undefined;
  return textOf(view, first, comma);
}

/** The line ends in a name that is no person's and no place's: ", Bay Post". */
function namesPaper({ mentionAt, mentions }: TextView, end: number): boolean {
  const mention = mentionAt[end - 1]!;
  return mention >= 0 && mentions[mention]!.kind !== 'person' && mentions[mention]!.kind !== 'place';
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
