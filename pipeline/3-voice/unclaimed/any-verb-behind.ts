/**
 * “…,” the guard texted the crews · “…,” states the board’s website · “…,” a clerk quoted Korran as saying: behind words that
 * a comma ends, whatever verb comes next is one of saying, though no list has it or the tagger takes it for a noun.
 */
import { LexemeFlag } from '../../types.ts';
import { isGenitive } from '../attributions/adverbials.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { isPlainClause } from '../attributions/plain-clause.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  DET,
  flagsAt,
  has,
  isComma,
  isMark,
  isPlain,
  lemmaAt,
  NOUN,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import { openingPhrase } from './noun-phrase.ts';
import { quotedAsSaying, saidAs } from './passed-on.ts';

export function anyVerbBehind(view: TextView, quote: MarkedWords): Attribution | undefined {
  if (quote.shape !== 'direct' && quote.shape !== 'mixed') return undefined;
  const { passage } = view;
  let first = quote.end;
  while (first < passage.length && (isMark(view, first) || isComma(view, first))) first += 1;
  if (first === quote.end || first + 1 >= passage.length || !isPlain(view, first)) return undefined;
  if (!pauses(view, quote, first) || passage.paragraph[first] !== passage.paragraph[quote.end - 1])
    return undefined;
  const end = passage.sentences[passage.sentence[first]! * 2 + 1]!;
  // "called it a “late and very sad day,” notes the Bay Post"
  const isNote = quote.shape === 'mixed' && has(view, first, Kind.clause) && !isInCapitals(view, quote);
  if (!isNote && isTitle(view, quote)) return undefined;
  const noun = quote.shape === 'direct' || isNote ? nounThatSays(view, quote, first, end) : undefined;
  if (isNote && noun === undefined && isTitle(view, quote)) return undefined;
  return noun ?? subjectAndVerb(view, quote, first, end);
}

/** A comma at the end, or a question mark of words that nothing stands before: not "the question “Why?” Korran left". */
function pauses(view: TextView, { first, end }: MarkedWords, next: number): boolean {
  for (let i = end - 1; i < next; i += 1) if (isComma(view, i)) return true;
  return /^[?!]$/.test(normAt(view, end - 1)) && opensLine(view, first);
}

/** No word of the outlet’s stands before the marks in their sentence. */
function opensLine(view: TextView, first: number): boolean {
  const { sentence } = view.passage;
  let i = first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  return i < 0 || sentence[i] !== sentence[first] || !isPlain(view, i);
}

/** "states the website", "enthuses Ada Korran": in the singular, a noun as far as the tagger goes. */
function nounThatSays(view: TextView, quote: MarkedWords, at: number, end: number): Attribution | undefined {
  if (posAt(view, at) !== NOUN || !/[^s]s$/.test(normAt(view, at)) || view.mentionAt[at]! >= 0)
    return undefined;
  if (posAt(view, at + 1) !== DET && view.mentionAt[at + 1]! < 0) return undefined;
  const phrase = phraseAfter(view, at + 1, end);
  if (phrase === undefined || phrase.kind === 'thing' || phrase.kind === 'pronoun') return undefined;
  const next = phrase.end;
  if (next < end && posAt(view, next) === VERB && isPlain(view, next)) return undefined;
  return attribution(view, quote, at, phrase, 'verb, name behind it');
}

function subjectAndVerb(
  view: TextView,
  quote: MarkedWords,
  first: number,
  end: number,
): Attribution | undefined {
  const next = behindNouns(view, first, end);
  const said = saidAs(view, next, end);
  const verb = said < 0 ? finiteVerb(view, first, next, end) : said;
  if (verb < 0) return undefined;
  if (opensSentence(view, quote, first) && (view.mentionAt[first]! < 0 || goesOn(view, verb, end)))
    return undefined;
  const quoted = said < 0 ? quotedAsSaying(view, verb, end) : undefined;
  if (quoted === null) return undefined;
  // Words in the outlet's own sentence are not those of whoever comes next.
  if (quote.shape === 'mixed' && said < 0 && quoted === undefined) return undefined;
  const phrase =
    quoted ?? openingPhrase(view, first, next) ?? personPronoun(view, first, said < 0 ? verb : next);
  if (phrase === undefined || phrase.kind === 'thing' || phrase.kind === 'paper') return undefined;
  return attribution(view, quote, verb, phrase, 'verb behind the words');
}

/** Behind the noun phrase. */
function behindNouns(view: TextView, first: number, end: number): number {
  let i = first;
  while (i < end && isPlain(view, i) && (has(view, i, Kind.nounPart) || view.mentionAt[i]! >= 0)) i += 1;
  return i;
}

/** The verb right behind the noun phrase; −1 without. */
function finiteVerb(view: TextView, first: number, i: number, end: number): number {
  if (i === first || i >= end || posAt(view, i) !== VERB || has(view, i, Kind.participle)) return -1;
  return isPlain(view, i) && !/(?:en|wn)$/.test(normAt(view, i)) ? i : -1;
}

/** “Will they come?” The mayor left: behind a question mark, a capital may open a sentence of its own. */
function opensSentence(view: TextView, { end }: MarkedWords, first: number): boolean {
  if (!/^[?!]$/.test(normAt(view, end - 1))) return false;
  return (flagsAt(view, first) & LexemeFlag.capital) !== 0;
}

/** "Korran said the boats were late": a report of its own. */
function goesOn(view: TextView, verb: number, end: number): boolean {
  if (!has(view, verb, ANY_VERB)) return false;
  return normAt(view, verb + 1) === 'that' || isPlainClause(view, verb + 1, end);
}

function personPronoun(view: TextView, first: number, verb: number): Phrase | undefined {
  // "he went on": whoever has spoken before.
  const isOne = verb === first + 1 && /^(?:s?he)$/.test(normAt(view, first)) && lemmaAt(view, verb) !== 'go';
  return isOne ? { first, end: first + 1, head: first, mention: -1, kind: 'pronoun' } : undefined;
}

/** “On ‘Harbour Hour,’ Korran sang”: behind a preposition or “KTV’s”, or all in capitals, the marks hold a name. */
function isTitle(view: TextView, { first, end }: MarkedWords): boolean {
  if (!opensLine(view, first)) {
    let before = first - 1;
    while (isMark(view, before)) before -= 1;
    if (!isComma(view, before) && normAt(view, before) !== ':' && !has(view, before, Kind.conjunction))
      return true;
    if (isGenitive(view, before)) return true;
  }
  return isInCapitals(view, { first, end });
}

function isInCapitals(view: TextView, { first, end }: Pick<MarkedWords, 'first' | 'end'>): boolean {
  const { word } = view.passage;
  let small = 0;
  for (let i = first; i < end && small < FEWEST_SMALL; i += 1)
    if (word[i] && !(flagsAt(view, i) & (LexemeFlag.capital | LexemeFlag.allCaps))) small += 1;
  return small < FEWEST_SMALL;
}

/** A title has hardly a word in small letters. */
const FEWEST_SMALL = 2;

function attribution(
  view: TextView,
  { first, end }: MarkedWords,
  cue: number,
  phrase: Phrase,
  rule: string,
): Attribution {
  return { cue, phrase, content: [first, end], side: 'before', rule, sentence: view.passage.sentence[cue]! };
}
