/** "Korran: ‘…’", "Korran, writing in the Bay Post: ‘…’": a name and a colon before the words. */
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  has,
  isComma,
  isDash,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  normAt,
  opensSentence,
  surfaceAt,
  type TextView,
} from '../text-view.ts';
import { isSection } from '../turns/turn-speaker.ts';
import { Kind } from '../word-kinds.ts';
import type { Attributed, Evidence } from './attributed.ts';

export function named({ view }: Evidence, quote: MarkedWords): Attributed | undefined {
  let colon = quote.first - 1;
  while (colon >= 0 && isMark(view, colon)) colon -= 1;
  if (colon < 1 || normAt(view, colon) !== ':') return undefined;
  const mention = view.mentionAt[colon - 1]!;
  if (mention < 0 || isSection(view.mentions[mention]!.text)) return undefined;
  const first = startOfRun(view, colon - 1);
  const isPlace = view.mentions[mention]!.kind === 'place';
  const isOwner = first === 0 || leadsTo(view, first, mention);
  const owner = isOwner && !isPlace ? mention : openingPerson(view, colon);
  return owner < 0 ? undefined : { attribution: -1, mention: owner, rule: 'name and colon' };
}

/** First token of the name with the words of its office. */
function startOfRun(view: TextView, last: number): number {
  let i = last;
  while (i > 0 && isOfName(view, i - 1)) i -= 1;
  return i;
}

/** A noun, or the "And" of "Pilot And Writer Ada Korran". */
function isOfName(view: TextView, i: number): boolean {
  if (!isPlain(view, i) || isVerb(view, i) || isDash(view, i) || normAt(view, i) === 'to') return false;
  return isNominal(view, i) || surfaceAt(view, i) === 'And';
}

/**
 * The name opens a line or what follows a dash or comma, or its owner is said: "a line from Korran:", "in the words of
 * Korran:". In "Vask on Korran:", "told Korran:", "a letter to Korran:" he is not the one who speaks.
 */
function leadsTo(view: TextView, first: number, mention: number): boolean {
  if (opensSentence(view, first)) return true;
  const norm = normAt(view, first - 1);
  if (norm === 'from' || norm === 'by') return view.mentions[mention]!.kind === 'person';
  if (norm === 'of') return normAt(view, first - 2) === 'words' || isVerdictOf(view, first - 2, mention);
  return !view.passage.word[first - 1] && isPlain(view, first - 1);
}

/** "the conclusion of Korran:", "the advice of pilot Ada Korran:" */
function isVerdictOf(view: TextView, noun: number, mention: number): boolean {
  if (view.mentions[mention]!.kind !== 'person' || normAt(view, noun - 1) !== 'the') return false;
  return VERDICTS.has(normAt(view, noun));
}

const VERDICTS = new Set([
  'conclusion',
  'advice',
  'view',
  'verdict',
  'message',
  'assessment',
  'warning',
  'dictum',
]);

/** Tokens of those who speak and what is added to the name. */
const LONGEST = 16;

/** The person who opens the line, if no verb but "writing" comes between the name and the colon; −1 without. */
function openingPerson(view: TextView, colon: number): number {
  const { sentences, sentence } = view.passage;
  let i = sentences[sentence[colon]! * 2]!;
  if (colon - i > LONGEST) return -1;
  while (i < colon && (!view.passage.word[i] || has(view, i, Kind.adverb))) i += 1;
  while (i < colon && !isPerson(view, i) && isOfName(view, i)) i += 1;
  if (!isPerson(view, i)) return -1;
  const mention = view.mentionAt[i]!;
  while (i < colon && view.mentionAt[i] === mention) i += 1;
  if (normAt(view, i) === "'s" || normAt(view, i) === '’s') return -1;
  if (!isComma(view, i) && !LINKS.has(normAt(view, i)) && !has(view, i, Kind.adverb)) return -1;
  for (; i < colon; i += 1) if (isVerb(view, i) && normAt(view, i) !== 'writing') return -1;
  return mention;
}

function isPerson({ mentionAt, mentions }: TextView, i: number): boolean {
  return mentionAt[i]! >= 0 && mentions[mentionAt[i]!]!.kind === 'person';
}

/** "Korran on Vask:", "Korran of the Bay Post:" */
const LINKS = new Set(['on', 'of', 'in', 'to', 'at', 'from', 'for', 'with', '(']);
