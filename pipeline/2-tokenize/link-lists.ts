/**
 * Lists of links that a page pasted into the middle of a sentence: the full name of whoever is named, the
 * headlines of other reports stuck to it, and "MORE": "Rep. Ada Korran Ada Ilse KorranTown council splits Harbour
 * to close MORE said".
 */
import type { Furniture } from '../types.ts';

const END = ' MORE';
/** Characters a list may have. */
const LONGEST = 1200;
/** A surname and, behind given names, the same again with a headline right behind it. */
const FULL_NAME = /(\p{Lu}[\p{L}’'-]*\p{L}) (?:[\p{L}().’'-]+ ){0,6}?\1(?=[\p{Lu}\d‘“'"])/u;
/** The whole name twice, whatever stands between the second and the headlines: "Ada Korran Ada Ilse Korran Town splits". */
const TWICE =
  /(\p{Lu}[\p{L}’'-]*) (\p{Lu}[\p{L}’'-]*\p{L}) ?\1 (?:[\p{L}().’'-]+ ){0,4}?\2(?= ?[\p{Lu}\d‘“'"])/u;
const GOES_ON = /^[\p{L}\p{N}:]/u;

/** In text order, none over the end of a line. */
export function linkListsIn(text: string): readonly Furniture[] {
  const lists: Furniture[] = [];
  let from = 0;
  for (let at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + 1)) {
    const end = at + END.length;
    if (GOES_ON.test(text.slice(end, end + 2))) continue;
    from = Math.max(from, text.lastIndexOf('\n', at) + 1, at - LONGEST);
    const start = listStart(text.slice(from, at));
    if (start < 0) continue;
    const begin = from + start;
    lists.push({ start: begin, end, text: text.slice(begin, end), kind: 'related' });
    from = end;
  }
  return lists;
}

/** Where the list begins in what stands before its "MORE": behind the name that it repeats; −1 without one. */
function listStart(before: string): number {
  const surname = FULL_NAME.exec(before);
  if (surname !== null) return surname.index + surname[1]!.length;
  const twice = TWICE.exec(before);
  return twice === null ? -1 : twice.index + twice[1]!.length + 1 + twice[2]!.length;
}
