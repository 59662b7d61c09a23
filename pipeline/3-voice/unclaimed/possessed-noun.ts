/**
 * "Korran’s message about “…”", "her comment in May that the boats are “…”", "his note to sailors — “…”": a noun of
 * speech that somebody has, with its words further on.
 */
import { isGenitive } from '../attributions/adverbials.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { NOUN_OF_SPEECH } from '../attributions/content-noun.ts';
import { isInCompound } from '../phrases/hyphened.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  ADJ,
  DET,
  has,
  isComma,
  isDash,
  isMark,
  isNominal,
  isPlain,
  isSemicolon,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Nouns of speech beside those that take a clause. */
const SPEECH = new Set(
  (
    'message tweet pitch comment remark statement speech post letter note description depiction portrayal mention reference rhetoric ' +
    'talk testimony vision invocation denunciation condemnation praise embrace platform aside rant tirade diatribe musing outburst ' +
    'confirmation affirmation joke'
  ).split(' '),
);
/** Nouns of thought and debate, whose words are others' as well. */
const NOT_SAID = new Set([
  'question',
  'reason',
  'sense',
  'point',
  'position',
  'agreement',
  'opposition',
  'support',
  'line',
  'plan',
]);
/** What may stand right before the marks, or before an article there. */
const LINKS = new Set(['of', 'about', 'that', 'on', 'against', 'for', 'like', '(']);
/** Tokens between the noun and the marks, and between the noun and its link. */
const REACH = 24;
const TO_LINK = 8;
const ONE_WORD_REACH = 3;

export function possessedNoun(view: TextView, quote: MarkedWords): Attribution | undefined {
  const { sentence, sentences } = view.passage;
  const index = sentence[quote.first]!;
  const first = sentences[index * 2]!;
  let last = quote.first - 1;
  while (last > first && isMark(view, last)) last -= 1;
  if (last <= first || !isPlain(view, last)) return undefined;
  // One word is theirs right behind the noun: "Korran’s promise of a “joyous” day".
  const reach = quote.words < 2 ? ONE_WORD_REACH : REACH;
  for (let i = last; i > first && i > last - reach; i -= 1) {
    if (!isPlain(view, i) || isMark(view, i) || isSemicolon(view, i) || normAt(view, i) === ':')
      return undefined;
    if (!isSpeech(view, i)) continue;
    const owner = ownerOf(view, i, first);
    if (owner === undefined) continue;
    if (!isLinked(view, i, last)) return undefined;
    const content = [quote.first, quote.end];
    return { cue: i, phrase: owner, content, side: 'after', rule: NOUN_OF_SPEECH, sentence: index };
  }
  return undefined;
}

function isSpeech(view: TextView, i: number): boolean {
  const lemma = lemmaAt(view, i);
  return SPEECH.has(lemma) || (has(view, i, Kind.contentNoun) && !NOT_SAID.has(lemma));
}

/** "Korran’s", "her", with adjectives before the noun. */
function ownerOf(view: TextView, noun: number, first: number): Phrase | undefined {
  let i = noun - 1;
  while (
    i > first &&
    isPlain(view, i) &&
    (isNominal(view, i) || isInCompound(view, i)) &&
    !isGenitive(view, i) &&
    !has(view, i, Kind.possessive)
  )
    i -= 1;
  if (i < first || !isPlain(view, i)) return undefined;
  if (has(view, i, Kind.possessive)) return { first: i, end: i + 1, head: i, mention: -1, kind: 'pronoun' };
  if (i <= first || !isGenitive(view, i)) return undefined;
  // "the secretary of state’s remark"
  const phrase = phraseEndingAt(view, i - 1, first, normAt(view, i - 1) === 'state' ? 1 : 0);
  return phrase === undefined || phrase.kind === 'thing' || phrase.kind === 'pronoun' ? undefined : phrase;
}

/** A clause with "that" near the noun leads to the marks, or a preposition, a bracket or a dash stands before them. */
function isLinked(view: TextView, noun: number, last: number): boolean {
  const that = thatBehind(view, noun, last);
  if (that > 0) return !breaksOff(view, that + 1, last);
  for (let i = noun + 1; i < last; i += 1)
    if (isComma(view, i) || (isVerb(view, i) && !has(view, i, Kind.participle))) return false;
  // "his note to sailors — “…”"; not "treats her note as praise — “…”"
  if (isDash(view, last)) return last - noun <= TO_DASH && !hasAs(view, noun, last);
  let i = last;
  while (i > noun && i > last - 2 && (posAt(view, i) === DET || posAt(view, i) === ADJ)) i -= 1;
  return i > noun && LINKS.has(normAt(view, i));
}

const TO_DASH = 5;

function hasAs(view: TextView, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (normAt(view, i) === 'as' || has(view, i, Kind.time)) return true;
  return false;
}

/** The "that" behind "comment in May"; 0 if a verb or comma comes first. */
function thatBehind(view: TextView, noun: number, last: number): number {
  for (let i = noun + 1; i <= last && i <= noun + TO_LINK; i += 1) {
    if (normAt(view, i) === 'that') return isVerb(view, i + 1) ? 0 : i;
    if (isComma(view, i) || isVerb(view, i)) return 0;
  }
  return 0;
}

function breaksOff(view: TextView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (isDash(view, i) || (isComma(view, i) && has(view, i + 1, Kind.contrast | Kind.relative))) return true;
  return false;
}
