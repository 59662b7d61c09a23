/** Quotations that go on from the one before: over paragraphs, around a short attribution, or on their own. */
import { LexemeFlag, VOICES } from '../../types.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  flagsAt,
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isVerb,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Attributed, type Evidence, isKnown, leadingWords } from './attributed.ts';
import { isBeamed } from './named-behind.ts';

const FURNITURE = VOICES.indexOf('furniture');
/** Words of the outlet's that may stand between two parts of a quotation. */
const LONGEST_CUE = 25;

/** The marks open again in the next paragraph without having been closed. */
export function continued({ known }: Evidence, { continues }: MarkedWords): Attributed | undefined {
  const from = continues === undefined ? undefined : known[continues];
  return from === undefined || !isKnown(from) ? undefined : withRule(from, 'goes on in the next paragraph');
}

/** The name may come with the last of several paragraphs. */
export function continueBack({ quotes, known }: Evidence): void {
  for (let q = quotes.length - 1; q >= 0; q -= 1) {
    const from = quotes[q]!.continues;
    if (from !== undefined && isKnown(known[q]!) && !isKnown(known[from]!))
      known[from] = withRule(known[q]!, 'goes on in the next paragraph');
  }
}

/** “A,” she said. “B”: B follows in the same paragraph. */
export function interrupted(
  { view, quotes, attributions, known }: Evidence,
  q: number,
): Attributed | undefined {
  const quote = quotes[q]!;
  if (isBeamed(view, quote)) return undefined;
  let p = q - 1;
  // A title in marks between the two parts is none of them: “A,” said Korran of “The Bay.” “B”.
  while (
    p >= 0 &&
    (quotes[p]!.depth !== quote.depth || (!isKnown(known[p]!) && quotes[p]!.shape !== 'direct'))
  )
    p -= 1;
  if (p < 0 || !isKnown(known[p]!)) return undefined;
  const found = known[p]!;
  const last = quotes[p]!.end;
  const { paragraph, sentence } = view.passage;
  if (paragraph[last - 1] !== paragraph[quote.first]) return undefined;
  if (sentence[quote.first]! - sentence[last - 1]! > 2) return undefined;
  const isAside = isBehindDashes(view, last, quote.first);
  if (leadingWords(view, quote.first) > 0 && !isAside && !isConnective(view, quote.first)) {
    const cue = attributions[found.attribution]?.cue ?? -1;
    const isWithin = cue >= last && cue <= quote.first && sentence[cue] === sentence[quote.first];
    // “A,” she went on, “B”: her name stands further up.
    if (!isWithin && found.rule !== GOES_ON) return undefined;
  }
  return isOnlyCue(view, last, quote.first) ? withRule(found, 'interrupted quotation') : undefined;
}

/** “A” — as she put it then — “B”: an aside between dashes in the same sentence. */
function isBehindDashes(view: TextView, from: number, first: number): boolean {
  let i = first - 1;
  while (i > from && isMark(view, i)) i -= 1;
  if (i <= from || !isDash(view, i) || view.passage.sentence[from - 1] !== view.passage.sentence[first])
    return false;
  for (i -= 1; i >= from; i -= 1) {
    if (!isPlain(view, i)) return false;
    if (isDash(view, i)) return true;
  }
  return false;
}

/** Words of "On the other hand, “…”". */
const LONGEST_CONNECTIVE = 5;

/** Nothing but a few words without a verb and a comma stand before it in its sentence. */
function isConnective(view: TextView, first: number): boolean {
  let i = first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  if (i < 1 || !isComma(view, i) || leadingWords(view, first) > LONGEST_CONNECTIVE) return false;
  for (i -= 1; i >= 0 && view.passage.sentence[i] === view.passage.sentence[first]; i -= 1)
    if (isVerb(view, i) || view.mentionAt[i]! >= 0) return false;
  return true;
}

const GOES_ON = 'quotation that goes on';

/** “…,” she went on: whoever went on had spoken before. */
export function goesOn({ view, quotes, known }: Evidence, q: number): Attributed | undefined {
  const { end, first, depth } = quotes[q]!;
  const { length, paragraph } = view.passage;
  let i = end;
  while (i < length && (isMark(view, i) || isComma(view, i))) i += 1;
  if (i + 2 >= length || i === end || !has(view, i, Kind.personPronoun)) return undefined;
  if (!/^(?:went|goes)$/.test(normAt(view, i + 1)) || normAt(view, i + 2) !== 'on') return undefined;
  let p = q - 1;
  while (p >= 0 && quotes[p]!.depth !== depth) p -= 1;
  if (p < 0 || !isKnown(known[p]!) || paragraph[first]! - paragraph[quotes[p]!.end - 1]! > 2)
    return undefined;
  return withRule(known[p]!, GOES_ON);
}

/** A paragraph that is one quotation goes on from the quotation before. */
export function floating({ view, quotes, attributions, known }: Evidence, q: number): Attributed | undefined {
  const quote = quotes[q]!;
  // A line in marks without a full stop is a heading.
  if (quote.shape !== 'direct') return undefined;
  let p = q - 1;
  while (p >= 0 && quotes[p]!.depth !== 0) p -= 1;
  if (p < 0 || !isKnown(known[p]!)) return undefined;
  if (toldBetween(view, quotes[p]!.end - 1, quote.first) || !isWholeParagraph(view, quote)) return undefined;
  const before = attributions[known[p]!.attribution];
  if (quotes[p]!.shape !== 'direct' && before !== undefined && isOfRecord(view, before)) return undefined;
  return withRule(known[p]!, 'paragraph of quoted words after a quotation');
}

/**
 * "According to the Harbour Office, the wall “grew by 3 miles.”" in a paragraph before one of quoted words: the office
 * is named for the figures, and speaks no whole paragraph.
 */
export function isOfRecord(view: TextView, { cue, phrase }: Attribution): boolean {
  if (phrase === undefined || !has(view, cue, Kind.according)) return false;
  if (phrase.kind === 'name') return view.mentions[phrase.mention]!.kind !== 'person';
  return phrase.kind === 'paper' || phrase.kind === 'thing';
}

/** A paragraph of the article’s own stands between two tokens; page furniture and "On the new harbour" are none. */
function toldBetween(view: TextView, last: number, first: number): boolean {
  const { paragraph, word, voice } = view.passage;
  let heading = -1;
  for (let i = last + 1; i < first; i += 1) {
    const line = paragraph[i]!;
    if (!word[i] || voice[i] === FURNITURE || line === paragraph[last] || line === paragraph[first]) continue;
    if (line === heading) continue;
    if (!isTopicLine(view, i)) return true;
    heading = line;
  }
  return false;
}

/** "On the new harbour", "On Noria:", "Interview highlights": a line above the words of an interview. */
function isTopicLine(view: TextView, first: number): boolean {
  const { paragraph, length } = view.passage;
  const norm = normAt(view, first);
  if (norm !== 'on' && !(norm === 'interview' && /^highlights?$/.test(normAt(view, first + 1)))) return false;
  let i = first;
  while (i + 1 < length && i < first + LONGEST_TOPIC && paragraph[i + 1] === paragraph[first]) i += 1;
  while (i > first && flagsAt(view, i) & LexemeFlag.newline) i -= 1;
  return i < first + LONGEST_TOPIC && (view.passage.word[i] === 1 || normAt(view, i) === ':');
}

/** Tokens of such a line. */
const LONGEST_TOPIC = 18;

function withRule(from: Attributed, rule: string): Attributed {
  return { ...from, rule };
}

/** At most one short attribution stands between two quotations. */
function isOnlyCue(view: TextView, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i += 1) words += view.passage.word[i]!;
  return words <= LONGEST_CUE;
}

function isWholeParagraph(view: TextView, quote: MarkedWords): boolean {
  const { paragraph, word, length } = view.passage;
  const p = paragraph[quote.first];
  for (let i = quote.first - 1; i >= 0 && paragraph[i] === p; i -= 1)
    if (word[i] && isPlain(view, i)) return false;
  for (let i = quote.end; i < length && paragraph[i] === p; i += 1)
    if (word[i] && isPlain(view, i)) return false;
  return true;
}
