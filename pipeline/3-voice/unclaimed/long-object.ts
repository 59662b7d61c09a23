/**
 * “calling two of the boats that came in June “old””, "attributed the loss of the boats to “…”": verbs that name, blame
 * or urge, whose object is too long for the grammar of sentences to find the marks behind it.
 */

import type { Attribution } from '../attributions/attribution.ts';
import { canSpeak } from '../attributions/can-speak.ts';
import { NAMING } from '../attributions/frames.ts';
import type { Phrase } from '../phrases/phrase.ts';
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
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { subjectOf } from './subject-of.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs by the word that stands between their object and the marks. */
const BY_LINK: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'as',
    set(
      'describe characterise characterize depict portray dismiss denounce decry deride mock brand cast defend tout blast refer praise hail paint frame criticise criticize condemn attack slam laud appraise reject label remember rip knock bash rate identify introduce bill market classify salute define',
    ),
  ],
  ['of', set('accuse warn boast complain')],
  [
    'to',
    set(
      'attribute liken compare refer urge ask tell advise order instruct remind beg implore warn caution encourage',
    ),
  ],
  [
    'for',
    set(
      'blame thank praise criticise criticize slam blast fault condemn mock attack hail denounce apologise apologize',
    ),
  ],
]);
const NAMES = set([...NAMING, 'proclaim'].join(' '));
/** Tokens between the verb and the marks, and words of the outlet's right before them: "as the". */
const REACH = 34;
const MOST_LEADING = 3;

export function longObject(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  const { sentence, sentences } = view.passage;
  const near = quote.shape === 'direct' ? -1 : beforeMarks(view, quote.first);
  const last = near < 0 ? beforeAside(view, quote.first) : near;
  const index = sentence[quote.first]!;
  const first = sentences[index * 2]!;
  if (last <= first || sentence[last] !== index) return undefined;
  const link = near < 0 ? -1 : linkBefore(view, last, first);
  const verbs = link < 0 ? NAMES : BY_LINK.get(normAt(view, link))!;
  const from = link < 0 ? last : link - 1;
  const verb = verbBefore(view, from, Math.max(first, from - REACH), verbs);
  // With nothing between the two, the grammar has had its say.
  if (verb < 0 || verb === from) return undefined;
  const phrase = subjectOf({ view, first, end: sentences[index * 2 + 1]!, index, attributions }, verb);
  if (phrase === undefined || !names(view, verb, phrase)) return undefined;
  const how = has(view, verb, Kind.participle) ? 'participle' : 'verb';
  const what = link < 0 || normAt(view, link) === 'as' ? 'as' : normAt(view, link) === 'to' ? 'to' : 'of';
  return {
    cue: verb,
    phrase,
    content: [quote.first, quote.end],
    side: 'after',
    rule: `${how} ${what}`,
    sentence: index,
  };
}

/** "The letter called the loss of the boats “…”": a paper may, too; not "a study dubbed the “…”". */
function names(view: TextView, verb: number, phrase: Phrase): boolean {
  const lemma = lemmaAt(view, verb);
  return phrase.kind === 'paper' ? !DUBBED.has(lemma) : lemma !== 'define' && canSpeak(view, verb, phrase);
}

const DUBBED = set('dub term label brand');

function beforeMarks(view: TextView, first: number): number {
  let i = first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  return i >= 0 && isPlain(view, i) && !isComma(view, i) ? i : -1;
}

/** The "team" of "called Vask’s team, which sold the boats, “…”"; −1 without such an aside. */
function beforeAside(view: TextView, marks: number): number {
  let comma = marks - 1;
  while (comma >= 0 && isMark(view, comma)) comma -= 1;
  if (comma < 0 || !isPlain(view, comma) || !isComma(view, comma)) return -1;
  for (let i = comma - 1; i > comma - REACH && i > 0 && isPlain(view, i) && !isMark(view, i); i -= 1)
    if (isComma(view, i) && RELATIVES.has(normAt(view, i + 1))) return i - 1;
  return -1;
}

const RELATIVES = set('who which whose where');

/** "as", "of", "to" or "for" with at most an article and an adjective behind it; −1 for none. */
function linkBefore(view: TextView, last: number, first: number): number {
  const from = behindTrying(view, last);
  for (let i = from; i > first && i >= from - MOST_LEADING; i -= 1) {
    // "names such as “…”"
    if (BY_LINK.has(normAt(view, i))) return normAt(view, i - 1) === 'such' ? -1 : (asBefore(view, i) ?? i);
    const pos = posAt(view, i);
    if (
      pos !== DET &&
      pos !== ADJ &&
      !has(view, i, Kind.possessive | Kind.adverb | Kind.participle | Kind.be)
    )
      return -1;
  }
  return -1;
}

/** Left of "trying to" in "blamed them for trying to “…”". */
function behindTrying(view: TextView, last: number): number {
  return normAt(view, last) === 'to' && TRYING.has(normAt(view, last - 1)) ? last - 2 : last;
}

const TRYING = new Set(['trying', 'attempting', 'seeking', 'wanting', 'conspiring', 'plotting']);

/** The "as" of "as an example of". */
function asBefore(view: TextView, of: number): number | undefined {
  if (normAt(view, of) !== 'of') return undefined;
  for (let i = of - 1; i > of - PART; i -= 1) if (normAt(view, i) === 'as') return i;
  return undefined;
}

/** Tokens of "an example". */
const PART = 4;

/** One of the verbs, with nothing but its object behind it; −1 without. */
function verbBefore(view: TextView, from: number, least: number, verbs: ReadonlySet<string>): number {
  for (let i = from; i >= least; i -= 1) {
    if (
      !isPlain(view, i) ||
      isMark(view, i) ||
      isSemicolon(view, i) ||
      isDash(view, i) ||
      normAt(view, i) === ':'
    )
      return -1;
    if (view.mentionAt[i]! >= 0 || posAt(view, i) !== VERB) continue;
    if (verbs.has(lemmaAt(view, i)))
      return PARTICLES.has(normAt(view, i + 1)) || normAt(view, i + 2) === 'by' ? -1 : i;
    if (!isOfNoun(view, i)) return -1;
  }
  return -1;
}

/** "called for", "called out"; "referred to by others as" is passive. */
const PARTICLES = new Set(['for', 'out', 'on', 'upon', 'off', 'by', 'attention', 'into']);

/** "the boats that came", "a plan published in June", "the decision to sail": the verb belongs to a noun of the object. */
function isOfNoun(view: TextView, i: number): boolean {
  if (has(view, i, Kind.participle) || isInfinitive(view, i)) return true;
  for (let k = i - 1; k > i - RELATIVE && k >= 0; k -= 1) if (has(view, k, Kind.relative)) return true;
  return (
    /(?:ed|en|wn)$/.test(normAt(view, i)) && isNominal(view, i - 1) && !has(view, i - 1, Kind.personPronoun)
  );
}

/** "to sail", "to fully withdraw" */
function isInfinitive(view: TextView, i: number): boolean {
  if (!has(view, i, Kind.base)) return false;
  return normAt(view, has(view, i - 1, Kind.adverb) ? i - 2 : i - 1) === 'to';
}

/** Tokens of a relative clause before its verb. */
const RELATIVE = 6;
