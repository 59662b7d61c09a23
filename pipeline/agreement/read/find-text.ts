import type { ClassText } from '../class-text.ts';
import { findWords } from './find-words.ts';
import type { RawMark } from './raw-marks.ts';

/**
 * The text a file means. Its id, its address, its outlet or its headline tell, where only one text has it; the
 * letter of a worksheet or an empty cell tell nothing, so then the words do: the one text that holds most of
 * them. `undefined` if none holds any, or two hold as many.
 */
export function findText(
  texts: readonly ClassText[],
  article: string,
  marks: readonly RawMark[],
): ClassText | undefined {
  const [only] = texts;
  if (article === '' && texts.length === 1) return only;
  return (article === '' ? undefined : named(texts, article)) ?? byWords(texts, marks);
}

function named(texts: readonly ClassText[], article: string): ClassText | undefined {
  const wanted = plain(article);
  for (const name of [idOf, addressOf, headlineOf, outletOf]) {
    const found = texts.filter((text) => plain(name(text)) === wanted);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

const idOf = ({ id }: ClassText) => id;
const addressOf = ({ url = '' }: ClassText) => url;
const headlineOf = ({ headline }: ClassText) => headline;
const outletOf = ({ outlet = '' }: ClassText) => outlet;

/** Without capitals, without what an address carries behind it. */
function plain(name: string): string {
  const lower = name.trim().replace(/\s+/g, ' ').toLowerCase();
  return /^https?:/.test(lower)
    ? lower.replace(/^https?:\/\/(www\.)?/, '').replace(/[?#].*$|\/$/g, '')
    : lower;
}

function byWords(texts: readonly ClassText[], marks: readonly RawMark[]): ClassText | undefined {
  const held = texts.map((text) => ({
    text,
    count: marks.filter(({ words }) => words !== '' && findWords(text, words) !== undefined).length,
  }));
  const most = Math.max(0, ...held.map(({ count }) => count));
  const best = held.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? best[0]!.text : undefined;
}
