/** A name right behind a quotation: “…,” Korran shot back; “…!” beamed Korran; “…” — Ada Korran. */
import { LexemeFlag } from '../../types.ts';
import { isGenitive } from '../attributions/adverbials.ts';
import { isEntitled } from '../attributions/quotation-before.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  flagsAt,
  has,
  isComma,
  isMark,
  isStop,
  isVerb,
  normAt,
  posAt,
  surfaceAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { quotesAnother } from '../unclaimed/passed-on.ts';
import { Kind } from '../word-kinds.ts';
import { type Attributed, type Evidence, leadingWords } from './attributed.ts';

const BEHIND = 'name right behind the quotation';
const NO_VERB = Kind.preposition | Kind.conjunction | Kind.be | Kind.auxiliary;

export function namedBehind({ view }: Evidence, quote: MarkedWords): Attributed | undefined {
  const { passage } = view;
  let i = quote.end;
  let pause = quote.end > quote.first && !passage.word[quote.end - 1] && normAt(view, quote.end - 1) !== '.';
  while (i < passage.length && (isMark(view, i) || isComma(view, i))) {
    pause ||= isComma(view, i);
    i += 1;
  }
  const signed = signature(view, i, quote);
  if (signed >= 0) return { attribution: -1, mention: signed, rule: 'name behind a dash' };
  if (!pause && i > quote.end && i + 1 < passage.length) {
    const sayer = sayerInShort(view, i, quote);
    if (sayer >= 0) return { attribution: -1, mention: sayer, rule: BEHIND };
  }
  if (!pause || i === quote.end || i + 1 >= passage.length || isWhere(view, quote)) return undefined;
  if (passage.paragraph[i] !== passage.paragraph[quote.end - 1]) return undefined;
  const mention = speaking(view, i, passage.sentence[i] !== passage.sentence[quote.end - 1]);
  return mention < 0 ? undefined : { attribution: -1, mention, rule: BEHIND };
}

/** “…,” she said. “…,” beamed Korran.: nothing follows the verb and the name. */
export function isBeamed(view: TextView, { end }: MarkedWords): boolean {
  const { mentionAt, passage } = view;
  let i = end;
  while (i < passage.length && isMark(view, i)) i += 1;
  if (i === end || i + 1 >= passage.length || !isComma(view, end - 1) || posAt(view, i) !== VERB)
    return false;
  if (normAt(view, i).endsWith('ing') || mentionAt[i]! >= 0) return false;
  const mention = person(view, mentionAt[i + 1]!);
  let next = i + 1;
  while (mention >= 0 && next < passage.length && mentionAt[next] === mention) next += 1;
  return mention >= 0 && (next >= passage.length || isStop(view, next));
}

/** “… late. #boats” Korran tweeted.: nothing but her verb of saying, and when, though no comma ends the words. */
function sayerInShort(view: TextView, at: number, { shape, first, end }: MarkedWords): number {
  const { passage, mentionAt } = view;
  const mention = shape === 'direct' && end - first > LONGEST_SIGNATURE ? person(view, mentionAt[at]!) : -1;
  if (mention < 0 || passage.paragraph[at] !== passage.paragraph[end - 1]) return -1;
  let verb = at;
  while (verb < passage.length && mentionAt[verb] === mention) verb += 1;
  if (verb + 1 >= passage.length || posAt(view, verb) !== VERB) return -1;
  if (!has(view, verb, Kind.clause) || !has(view, verb, Kind.finite) || has(view, verb, Kind.base)) return -1;
  let i = verb + 1;
  while (
    i < passage.length &&
    i <= verb + MOST_TIMES &&
    has(view, i, Kind.time | Kind.adverb | Kind.preposition)
  )
    i += 1;
  return i < passage.length && isStop(view, i) ? mention : -1;
}

/** Tokens of "on Monday evening". */
const MOST_TIMES = 3;

/** “On ‘Harbour Hour,’ Korran said”: behind a preposition, KTV’s or "titled", the marks hold a name. */
function isWhere(view: TextView, { first }: MarkedWords): boolean {
  let i = first - 1;
  while (i > 0 && isMark(view, i)) i -= 1;
  return i >= 0 && (has(view, i, Kind.preposition) || isGenitive(view, i) || isEntitled(view, i));
}

/** The person named at a token or behind the verb there, as the subject of a verb; −1 if none is. */
function speaking(view: TextView, at: number, isNewSentence: boolean): number {
  const { mentionAt, passage } = view;
  const first = behindTitle(view, at);
  const mention = mentionAt[first]!;
  // “…!” beamed Ada Korran; not “…,” leaving Ada Korran in doubt.
  const isBeamed = !isNewSentence && posAt(view, at) === VERB && !normAt(view, at).endsWith('ing');
  if (mention < 0 && isPhrasal(view, at)) return person(view, mentionAt[at + 2]!);
  if (mention < 0) return isBeamed ? person(view, mentionAt[at + 1]!) : -1;
  let i = first;
  while (mentionAt[i] === mention) i += 1;
  if (isNewSentence && !isShortSentence(view, i)) return -1;
  if (isComma(view, i) || normAt(view, i) === '(') return saysLater(view, i) ? person(view, mention) : -1;
  if (!passage.word[i] || has(view, i, NO_VERB) || normAt(view, i) === "'s") return -1;
  if (quotesAnother(view, i)) return -1;
  // In his piece “Fixing Boats,” Ada Korran notes that …
  if (i + 1 < passage.length && normAt(view, i + 1) === 'that') return -1;
  return person(view, mention);
}

/** “…,” shot back Ada Korran; “…!” chimed in Ada Korran. */
function isPhrasal(view: TextView, i: number): boolean {
  if (!PARTICLES.has(normAt(view, i + 1)) || (flagsAt(view, i) & LexemeFlag.capital) !== 0) return false;
  return PHRASAL.has(normAt(view, i));
}

const PARTICLES = new Set(['back', 'in', 'out']);
const PHRASAL = new Set([
  'shot',
  'fired',
  'hit',
  'snapped',
  'chimed',
  'called',
  'cried',
  'blurted',
  'shouted',
  'yelled',
]);

/** “…,” Ada Korran, the woman who was there told the Post: a verb of saying further on. */
function saysLater(view: TextView, from: number): boolean {
  const end = view.passage.sentences[view.passage.sentence[from]! * 2 + 1]!;
  for (let i = from; i < end; i += 1)
    if (has(view, i, Kind.finite) && has(view, i, Kind.clause | Kind.whom)) return true;
  return false;
}

/** First token of the name behind "Senate Majority Leader"; `at` itself if none follows. */
function behindTitle(view: TextView, at: number): number {
  let i = at;
  while (i < at + LONGEST_SIGNATURE && view.mentionAt[i]! < 0 && has(view, i, Kind.nounPart)) {
    if ((flagsAt(view, i) & LexemeFlag.capital) === 0 && !has(view, i, Kind.role)) return at;
    i += 1;
  }
  return person(view, view.mentionAt[i]!) >= 0 ? i : at;
}

function person(view: TextView, mention: number): number {
  return mention >= 0 && view.mentions[mention]!.kind === 'person' ? mention : -1;
}

/** “… is it?” Korran went on. */
function isShortSentence(view: TextView, at: number): boolean {
  return view.passage.sentences[view.passage.sentence[at]! * 2 + 1]! - at <= 4;
}

/** The mention behind a dash and words of a role; −1 without. */
function signature(view: TextView, at: number, quote: MarkedWords): number {
  const { passage, mentionAt } = view;
  let i = at;
  while (i < passage.length && i < at + 3 && !passage.word[i] && DASH.test(surfaceAt(view, i))) i += 1;
  if (i === at || i >= passage.length) return -1;
  // "in the “old lane” – Korran, Vask and Fell": a word of the outlet’s sentence, which goes on.
  if (quote.shape !== 'direct' && quote.depth === 0 && leadingWords(view, quote.first) > 0) return -1;
  if (passage.paragraph[i]! - passage.paragraph[quote.first]! > 1) return -1;
  let mention = -1;
  for (let name = i; name < Math.min(passage.length, i + LONGEST_SIGNATURE); name += 1) {
    if (!has(view, name, Kind.nounPart) && mentionAt[name]! < 0) break;
    if (mention >= 0 && mentionAt[name] !== mention && person(view, mention) >= 0) break;
    if (mentionAt[name]! >= 0) mention = mentionAt[name]!;
  }
  if (mention < 0 || view.mentions[mention]!.kind === 'place') return -1;
  const isApart = passage.paragraph[i] !== passage.paragraph[quote.end - 1];
  return endsWithName(view, mention, i, isApart) ? mention : -1;
}

/** Tokens of a role and a name. */
const LONGEST_SIGNATURE = 8;

const DASH = /^[-–—―]+$/;

/** Nothing but the name, its role and its town follows in the line: no verb. */
function endsWithName(view: TextView, mention: number, from: number, isApart: boolean): boolean {
  const { passage, mentionAt } = view;
  const paragraph = passage.paragraph[from]!;
  for (let i = from; i < passage.length && passage.paragraph[i] === paragraph && i < from + 16; i += 1) {
    if (isMark(view, i)) return true;
    // “the army of salt” — the Guild — “is near”: an aside, no signature.
    if (mentionAt[i - 1] === mention && mentionAt[i] !== mention && DASH.test(surfaceAt(view, i)))
      return false;
    // “…” — Ada Korran, who left the board
    if (mentionAt[i - 1] === mention && isComma(view, i) && has(view, i + 1, Kind.relative)) return true;
    // In a line of its own: "— Ada Korran, announcing the end of the boats"
    if (isApart && normAt(view, i).endsWith('ing')) continue;
    if (isApart && passage.sentence[i] !== passage.sentence[from] && isStop(view, i - 1)) return true;
    if (mentionAt[i] !== mention && isVerb(view, i)) return false;
  }
  return true;
}
