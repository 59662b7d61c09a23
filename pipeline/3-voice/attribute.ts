/** Gives every quotation its attribution: the first rule that fits decides, and its name is kept. */
import { LexemeFlag, VOICES } from '../types.ts';
import type { Attribution } from './attributions.ts';
import type { MarkedWords } from './marked-words.ts';
import {
  AUX,
  flagsAt,
  has,
  isComma,
  isMark,
  isPlain,
  normAt,
  posAt,
  type TextView,
  VERB,
} from './text-view.ts';
import { Kind } from './word-kinds.ts';

const FURNITURE = VOICES.indexOf('furniture');

export interface Attributed {
  /** The name before a colon, as an index into `Doc.mentions`; −1 where an attribution says who it is. */
  readonly mention?: number;
  /** Index of the attribution, −1 without one. */
  readonly attribution: number;
  readonly rule: string;
}

function isKnown({ attribution, mention }: Attributed): boolean {
  return attribution >= 0 || mention !== undefined;
}

const NOBODY: Attributed = { attribution: -1, rule: 'speaker not found' };

/** In the order of `quotes`. */
export function attribute(
  view: TextView,
  quotes: readonly MarkedWords[],
  attributions: readonly Attribution[],
): readonly Attributed[] {
  const result: Attributed[] = [];
  for (const [q, quote] of quotes.entries()) {
    result.push(
      inside(view, quote, attributions) ??
        continued(quote, result) ??
        interrupted(view, quotes, q, { before: result, attributions }) ??
        introduced(view, quote, attributions) ??
        named(view, quote) ??
        namedBehind(view, quote) ??
        floating(view, quotes, q, result) ??
        afterParaphrase(view, quote, attributions) ??
        NOBODY,
    );
  }
  return result;
}

/** The cue whose content it lies in; of several the nearest. */
function inside(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attributed | undefined {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let a = firstNear(attributions, quote.first); a < attributions.length; a += 1) {
    const one = attributions[a]!;
    if (one.cue > quote.end + 60) break;
    if (!reaches(view, one, quote)) continue;
    const away = one.cue < quote.first ? quote.first - one.cue : one.cue - quote.end;
    const nameless = one.phrase === undefined ? 1000 : 0;
    if (away + nameless < distance) [best, distance] = [a, away + nameless];
  }
  if (best < 0) return undefined;
  best = outermost(view, attributions, best);
  return { attribution: best, rule: attributions[best]!.rule };
}

/** In "Korran said she expected that they would say “no”" the words are Korran's: who reports it all speaks. */
function outermost(view: TextView, attributions: readonly Attribution[], inner: number): number {
  let best = inner;
  for (let a = inner - 1; a >= 0; a -= 1) {
    const one = attributions[a]!;
    const { cue, rule, phrase } = attributions[best]!;
    const speaks =
      !isHypothetical(view, cue) &&
      phrase !== undefined &&
      phrase.kind !== 'thing' &&
      phrase.kind !== 'paper';
    if (one.sentence !== attributions[inner]!.sentence) break;
    if (
      one.side === 'before' ||
      !has(view, one.cue, Kind.clause) ||
      (speaks && / (?:as|words|whom words)$/.test(rule))
    )
      continue;
    for (let i = 0; i < one.content.length; i += 2)
      if (one.content[i]! <= cue && cue < one.content[i + 1]!) best = a;
  }
  return best;
}

/** "would say": what somebody expects another to say is his own wording. */
function isHypothetical(view: TextView, cue: number): boolean {
  return cue > 0 && MODALS.has(normAt(view, cue - 1));
}

const MODALS = new Set(['would', 'will', 'could', 'can', 'might', 'may', 'should', 'must']);

function firstNear(attributions: readonly Attribution[], at: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.cue < at - 80) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reaches(view: TextView, { content, side, cue }: Attribution, quote: MarkedWords): boolean {
  for (let i = 0; i < content.length; i += 2) {
    const [from = 0, to = 0] = [content[i], content[i + 1]];
    if (side === 'before') {
      // The quotation may have begun in an earlier sentence; what counts is that it ends here.
      if (quote.end > from && quote.end <= cue && quote.end <= to + 2) return quote.end > from;
    } else if (quote.first >= from && quote.first < to) return true;
  }
  return side === 'before' && quote.end <= cue && endsRightBefore(view, quote, cue);
}

/** Only a comma and marks stand between the quotation and the phrase that speaks. */
function endsRightBefore(view: TextView, quote: MarkedWords, cue: number): boolean {
  let i = quote.end;
  while (i < cue && (isMark(view, i) || isComma(view, i))) i += 1;
  return (
    i - quote.end <= 3 &&
    i > quote.end &&
    cue - i <= 12 &&
    view.passage.sentence[i] === view.passage.sentence[cue]
  );
}

function continued(quote: MarkedWords, before: readonly Attributed[]): Attributed | undefined {
  const from = quote.continues === undefined ? undefined : before[quote.continues];
  return from === undefined || !isKnown(from)
    ? undefined
    : { ...from, rule: 'goes on in the next paragraph' };
}

/** “A,” she said. “B”: B follows in the same paragraph. */
function interrupted(
  view: TextView,
  quotes: readonly MarkedWords[],
  q: number,
  {
    before,
    attributions,
  }: { readonly before: readonly Attributed[]; readonly attributions: readonly Attribution[] },
): Attributed | undefined {
  const quote = quotes[q]!;
  for (let p = q - 1; p >= 0; p -= 1) {
    const earlier = quotes[p]!;
    if (earlier.depth !== quote.depth) continue;
    const found = before[p]!;
    if (!isKnown(found)) return undefined;
    const { paragraph, sentence } = view.passage;
    if (paragraph[earlier.end - 1] !== paragraph[quote.first]) return undefined;
    const gap = sentence[quote.first]! - sentence[earlier.end - 1]!;
    const cue = attributions[found.attribution]?.cue ?? -1;
    const leads = leadingWords(view, quote.first) > 0;
    if (leads && (cue < earlier.end || cue > quote.first || sentence[cue] !== sentence[quote.first]))
      return undefined;
    return gap <= 2 && isOnlyCue(view, earlier.end, quote.first)
      ? { ...found, rule: 'interrupted quotation' }
      : undefined;
  }
  return undefined;
}

/** The outlet's words before a token in its sentence. */
function leadingWords(view: TextView, at: number): number {
  const { passage } = view;
  let words = 0;
  for (let i = passage.sentences[passage.sentence[at]! * 2]!; i < at; i += 1)
    if (isPlain(view, i)) words += passage.word[i]!;
  return words;
}

/** At most one short attribution stands between two quotations. */
function isOnlyCue(view: TextView, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i += 1) words += view.passage.word[i]!;
  return words <= 25;
}

/** The sentence before ends in a colon. */
function introduced(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attributed | undefined {
  let i = quote.first - 1;
  while (i >= 0 && (isMark(view, i) || flagsAt(view, i) & LexemeFlag.newline)) i -= 1;
  while (i >= 0 && !isPlain(view, i)) i -= 1;
  if (i < 0 || normAt(view, i) !== ':') return undefined;
  const sentence = view.passage.sentence[i]!;
  for (let a = attributions.length - 1; a >= 0; a -= 1) {
    const one = attributions[a]!;
    if (one.cue <= i && view.passage.sentence[one.cue] === sentence)
      return { attribution: a, rule: 'introduced by a colon' };
  }
  return undefined;
}

/** "Korran: ‘…’": a name and a colon open the line. */
function named(view: TextView, quote: MarkedWords): Attributed | undefined {
  let i = quote.first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  if (i < 1 || normAt(view, i) !== ':') return undefined;
  const mention = view.mentionAt[i - 1]!;
  if (mention < 0) return undefined;
  return { attribution: -1, mention, rule: 'name and colon' };
}

/** “…,” Korran shot back: a name and a word right behind a closing comma or question mark. */
function namedBehind(view: TextView, quote: MarkedWords): Attributed | undefined {
  const { passage, mentionAt } = view;
  let i = quote.end;
  let pause = quote.end > quote.first && !passage.word[quote.end - 1] && normAt(view, quote.end - 1) !== '.';
  while (i < passage.length && (isMark(view, i) || isComma(view, i))) {
    pause ||= isComma(view, i);
    i += 1;
  }
  const signed = signature(view, i, quote);
  if (signed !== undefined) return signed;
  if (
    !pause ||
    i === quote.end ||
    i + 1 >= passage.length ||
    passage.paragraph[i] !== passage.paragraph[quote.end - 1]
  )
    return undefined;
  const isNewSentence = passage.sentence[i] !== passage.sentence[quote.end - 1];
  // “…!” beamed Ada Korran.
  if (!isNewSentence && posAt(view, i) === VERB && mentionAt[i]! < 0 && mentionAt[i + 1]! >= 0) {
    const inverted = mentionAt[i + 1]!;
    return view.mentions[inverted]!.kind === 'person'
      ? { attribution: -1, mention: inverted, rule: 'name right behind the quotation' }
      : undefined;
  }
  const mention = mentionAt[i]!;
  if (mention < 0 || view.mentions[mention]!.kind !== 'person') return undefined;
  while (mentionAt[i] === mention) i += 1;
  if (isNewSentence && !isShortSentence(view, i)) return undefined;
  if (
    !passage.word[i] ||
    has(view, i, Kind.preposition | Kind.conjunction | Kind.be) ||
    normAt(view, i) === "'s"
  )
    return undefined;
  return { attribution: -1, mention, rule: 'name right behind the quotation' };
}

/** “…” — Ada Korran: a dash and a name behind the closing mark. */
function signature(view: TextView, at: number, quote: MarkedWords): Attributed | undefined {
  const { passage, mentionAt } = view;
  let i = at;
  while (i < passage.length && i < at + 3 && DASH.test(view.vocab.surface[passage.lexeme[i]!]!)) i += 1;
  if (i === at || i >= passage.length || passage.paragraph[i]! - passage.paragraph[quote.first]! > 1)
    return undefined;
  let mention = mentionAt[i]!;
  for (
    let ahead = 1;
    mention < 0 && ahead <= 3 && i + ahead < passage.length && has(view, i + ahead - 1, Kind.nounPart);
    ahead += 1
  )
    mention = mentionAt[i + ahead]!;
  if (mention < 0 || !endsWithName(view, mention, i)) return undefined;
  return { attribution: -1, mention, rule: 'name behind a dash' };
}

const DASH = /^[-–—―]+$/;

/** Nothing but the name, its role and its town follows in the line: no verb. */
function endsWithName(view: TextView, mention: number, from: number): boolean {
  const { passage, mentionAt } = view;
  const paragraph = passage.paragraph[from]!;
  for (let i = from; i < passage.length && passage.paragraph[i] === paragraph && i < from + 16; i += 1) {
    if (isMark(view, i)) return true;
    if (mentionAt[i] === mention) continue;
    if (posAt(view, i) === VERB || posAt(view, i) === AUX) return false;
  }
  return true;
}

/** “… is it?” Korran went on. */
function isShortSentence(view: TextView, at: number): boolean {
  const end = view.passage.sentences[view.passage.sentence[at]! * 2 + 1]!;
  return end - at <= 4;
}

/** A paragraph that is one quotation goes on from the quotation before. */
function floating(
  view: TextView,
  quotes: readonly MarkedWords[],
  q: number,
  before: readonly Attributed[],
): Attributed | undefined {
  const quote = quotes[q]!;
  const { paragraph } = view.passage;
  if (!isWholeParagraph(view, quote)) return undefined;
  for (let p = q - 1; p >= 0; p -= 1) {
    const earlier = quotes[p]!;
    if (earlier.depth !== 0) continue;
    const found = before[p]!;
    if (!isKnown(found) || paragraph[quote.first]! - paragraph[earlier.end - 1]! > 1) return undefined;
    return { ...found, rule: 'paragraph of quoted words after a quotation' };
  }
  return undefined;
}

/** A quoted sentence that follows a sentence in which somebody is paraphrased. */
function afterParaphrase(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attributed | undefined {
  const { passage } = view;
  if (quote.shape !== 'direct' || leadingWords(view, quote.first) > 0 || goesOn(view, quote))
    return undefined;
  const sentence = passage.sentence[quote.first]!;
  let before = sentence - 1;
  while (before >= 0 && passage.voice[passage.sentences[before * 2]!] === FURNITURE) before -= 1;
  let found = -1;
  for (let a = attributions.length - 1; a >= 0; a -= 1) {
    const one = attributions[a]!;
    if (one.sentence < before) break;
    if (one.sentence !== before || one.phrase === undefined || !has(view, one.cue, Kind.clause | Kind.object))
      continue;
    found = a;
  }
  return found < 0 ? undefined : { attribution: found, rule: 'quoted sentence after a paraphrase' };
}

/** A comma or a small letter behind the quotation: its own attribution follows, though none was read. */
function goesOn(view: TextView, { first, end }: MarkedWords): boolean {
  const { passage } = view;
  if (end > first && isComma(view, end - 1)) return true;
  let i = end;
  while (i < passage.length && isMark(view, i)) i += 1;
  if (i >= passage.length || passage.paragraph[i] !== passage.paragraph[first]) return false;
  return isComma(view, i) || (passage.word[i] === 1 && (flagsAt(view, i) & LexemeFlag.capital) === 0);
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
