/** “…” in Korran’s own words · in the words of Korran, “…” · Korran’s answer was “…” · his “we will sell it” remark. */
import { isGenitive } from '../attributions/adverbials.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { isInCompound } from '../phrases/hyphened.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  ADJ,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const OWN_WORDS = 'in somebody’s words';
/** What somebody says, as a noun that has him for its possessor. */
const SAID = new Set(
  (
    'word words answer response reply remark comment quip joke line tweet message statement declaration motto slogan mantra verdict ' +
    'advice conclusion argument warning retort claim pledge promise question explanation reaction boast phrase insult quote'
  ).split(' '),
);
/** Tokens between such a noun and the marks: "answer to the board on Monday was". */
const REACH = 12;

export function ownWords(view: TextView, quote: MarkedWords): Attribution | undefined {
  return wordsBefore(view, quote) ?? nounBehind(view, quote);
}

/** The noun stands before the marks, with a comma, a colon or a form of "be" between them. */
function wordsBefore(view: TextView, quote: MarkedWords): Attribution | undefined {
  const { sentence, sentences } = view.passage;
  let at = quote.first - 1;
  while (at >= 0 && isMark(view, at)) at -= 1;
  // "an effort, in her words, to “…”"
  if (at > 0 && normAt(view, at) === 'to' && isComma(view, at - 1)) at -= 1;
  if (at < 0 || !isPlain(view, at)) return undefined;
  const first = sentences[sentence[at]! * 2]!;
  const isLinked = isComma(view, at) || normAt(view, at) === ':' || has(view, at, Kind.be);
  let i = at;
  for (; i > first && i > at - REACH; i -= 1) {
    if (!isPlain(view, i) || isMark(view, i)) return undefined;
    if (SAID.has(normAt(view, i))) break;
    if (i < at && isVerb(view, i) && !has(view, i, Kind.participle) && !isQuoting(view, i)) {
      if (!isBeforeColon(view, i, at)) return undefined;
    }
  }
  if (!SAID.has(normAt(view, i))) return undefined;
  const isWords = normAt(view, i) === 'words';
  if (!isLinked && !(isWords && i === at)) return undefined;
  // "in Korran’s own words", "in the words of Korran"
  if (isWords && i < at && normAt(view, i + 1) === 'of' && isIn(view, i, first)) {
    const phrase = phraseAfter(view, i + 2, at + 1);
    return phrase && phrase.kind !== 'thing' ? attribution(view, quote, i, phrase) : undefined;
  }
  const owner = possessor(view, i, first);
  if (
    owner === undefined ||
    (isWords && !isIn(view, owner.first, first) && !has(view, at, Kind.be) && normAt(view, at) !== ':')
  )
    return undefined;
  return isWords || isSubject(view, owner.first, first) ? attribution(view, quote, i, owner) : undefined;
}

/** Nothing but one word ("Recall Korran’s remark:") or a comma stands before it: not "Vask slams Korran’s answer: “…”". */
function isSubject(view: TextView, at: number, first: number): boolean {
  let i = at;
  while (i > first && isPlain(view, i - 1) && isNominal(view, i - 1) && !isVerb(view, i - 1)) i -= 1;
  if (i - first <= 1) return true;
  return isComma(view, i - 1) || has(view, i - 1, Kind.conjunction | Kind.opener | Kind.be | Kind.time);
}

/** The "was" of "Korran’s answer was:", "his response was simple:". */
function isBeforeColon(view: TextView, be: number, colon: number): boolean {
  if (!has(view, be, Kind.be) || normAt(view, colon) !== ':') return false;
  for (let i = be + 1; i < colon; i += 1)
    if (posAt(view, i) !== ADJ && !has(view, i, Kind.adverb) && normAt(view, i) !== 'this') return false;
  return colon - be <= MOST_ADJECTIVES;
}

/** Tokens of "was very simple". */
const MOST_ADJECTIVES = 3;

/** "in his words, quoted in the Bay Post," */
function isQuoting(view: TextView, i: number): boolean {
  return normAt(view, i) === 'quoted' || normAt(view, i) === 'reported';
}

/** "in", up to two words before a token. */
function isIn(view: TextView, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i -= 1) {
    if (normAt(view, i) === 'in') return true;
    if (!isNominal(view, i)) return false;
  }
  return false;
}

/** "Korran’s", "the mayor’s", "his" before the noun. */
function possessor(view: TextView, noun: number, first: number): Phrase | undefined {
  let i = noun - 1;
  while (
    i > first &&
    isPlain(view, i) &&
    // "her now-famous line"
    (isNominal(view, i) || has(view, i, Kind.adverb) || isInCompound(view, i)) &&
    !isGenitive(view, i) &&
    !has(view, i, Kind.possessive)
  )
    i -= 1;
  if (i < first || !isPlain(view, i)) return undefined;
  if (has(view, i, Kind.possessive)) return { first: i, end: i + 1, head: i, mention: -1, kind: 'pronoun' };
  if (i <= first || !isGenitive(view, i)) return undefined;
  const phrase = phraseEndingAt(view, i - 1, first, 0);
  return phrase === undefined || phrase.kind === 'thing' || phrase.kind === 'pronoun' ? undefined : phrase;
}

/** "Korran’s “we will sell it” remark": the noun stands behind the marks. */
function nounBehind(view: TextView, quote: MarkedWords): Attribution | undefined {
  let noun = quote.end;
  while (noun < view.passage.length && isMark(view, noun)) noun += 1;
  if (
    noun === quote.end ||
    noun >= view.passage.length ||
    !isPlain(view, noun) ||
    !SAID.has(lemmaAt(view, noun))
  )
    return undefined;
  // “his “racist” remarks”: what others call them.
  if (quote.words < 2 || posAt(view, quote.first) === ADJ) return undefined;
  let at = quote.first - 1;
  while (at >= 0 && isMark(view, at)) at -= 1;
  if (at < 1) return undefined;
  const owner = possessor(view, at + 1, view.passage.sentences[view.passage.sentence[at]! * 2]!);
  return owner && attribution(view, quote, noun, owner);
}

function attribution(view: TextView, quote: MarkedWords, cue: number, phrase: Phrase): Attribution {
  const { first, end } = quote;
  const side = cue < first ? 'after' : 'before';
  return { cue, phrase, content: [first, end], side, rule: OWN_WORDS, sentence: view.passage.sentence[cue]! };
}
