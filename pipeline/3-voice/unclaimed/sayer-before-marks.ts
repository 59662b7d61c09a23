/**
 * "Korran warned Fell, “…””, "shot back at the board, saying, “…”", "made the same point in his book, “…””: a whole quoted
 * sentence behind a clause of saying that a comma or colon ends, with more between the verb and the marks than the grammar
 * of sentences passes over.
 */
import { NEEDS_THAT } from '../../lexicons/attribution.ts';
import { LexemeFlag } from '../../types.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { isTitle, isWork } from '../quotations/titles.ts';
import {
  flagsAt,
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
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { subjectOf } from './subject-of.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Tokens between the verb and the comma. */
const REACH = 26;
/** "shot back", "fired back" */
const WITH_BACK = set(
  'shot shoots fired fires snapped snaps hit hits clapped claps pushed pushes texted texts wrote writes called calls punched jabbed yelled shouted tweeted',
);
/** "made the point", "offered a caveat", "posed this question" */
const GIVES = set('make offer issue deliver give pose put repeat release have send add raise');
const GIVEN = set(
  'point caveat statement warning question message remark comment joke prayer response reply argument example answer advice plea ' +
    'promise verdict explanation observation assessment retort quip summary description perspective claim case admission prediction',
);
const THINKING = set(
  'think believe hope feel expect assume figure guess suppose imagine wonder pretend doubt sing put',
);

export function sayerBeforeMarks(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (quote.shape !== 'direct' || quote.continues !== undefined || isComma(view, quote.end - 1))
    return undefined;
  const pause = pauseBefore(view, quote.first);
  if (pause < 0 || isTitle(view, quote) || isWork(view, quote)) return undefined;
  const { sentence, sentences } = view.passage;
  const index = sentence[pause]!;
  const first = sentences[index * 2]!;
  const verb = sayingBefore(view, pause, Math.max(first, pause - REACH));
  if (verb < 0) return undefined;
  const phrase =
    subjectOf({ view, first, end: sentences[index * 2 + 1]!, index, attributions }, verb) ??
    namedBeside(view, verb, first);
  if (phrase === undefined || phrase.first > verb || !isSpeaker(view, phrase, verb)) return undefined;
  const content = [quote.first, quote.end];
  return { cue: verb, phrase, content, side: 'after', rule: 'verb words', sentence: index };
}

/** The comma or colon right before the marks; −1 without. */
function pauseBefore(view: TextView, first: number): number {
  let i = first - 1;
  while (i >= 0 && (isMark(view, i) || flagsAt(view, i) & LexemeFlag.newline)) i -= 1;
  return i > 0 && isPlain(view, i) && (isComma(view, i) || normAt(view, i) === ':') ? i : -1;
}

/** The nearest finite verb, if it is one of saying and no other clause stands between; −1 without. */
function sayingBefore(view: TextView, pause: number, least: number): number {
  for (let i = pause - 1; i >= least; i -= 1) {
    if (!isPlain(view, i) || isMark(view, i) || isSemicolon(view, i) || isDash(view, i)) return -1;
    if (view.mentionAt[i]! >= 0) continue;
    if (has(view, i, Kind.relative | Kind.opener) || normAt(view, i) === ':') return -1;
    if (normAt(view, i + 1) === 'back' && WITH_BACK.has(normAt(view, i))) return i;
    if (!isVerb(view, i) || isBeside(view, i)) continue;
    return isSaying(view, i, pause) ? i : -1;
  }
  return -1;
}

/** "laughing", "to reporters gathered there", "to leave": no verb of the clause. */
function isBeside(view: TextView, i: number): boolean {
  if (normAt(view, i).endsWith('ing') || normAt(view, i - 1) === 'to') return true;
  return has(view, i, Kind.participle) && isNominal(view, i - 1) && !has(view, i, Kind.clause | Kind.whom);
}

function isSaying(view: TextView, i: number, pause: number): boolean {
  if (posAt(view, i) !== VERB || has(view, i, Kind.base)) return false;
  const lemma = lemmaAt(view, i);
  if (GIVES.has(lemma) && givesWords(view, i, pause)) return true;
  if (has(view, i, Kind.nounVerb) || THINKING.has(lemma) || !has(view, i, Kind.clause | Kind.whom))
    return false;
  // "posted a sign: “…”", "wrote a letter to the board: “…”" tell what is written, "noted the law: “…”" what the law has.
  return !NEEDS_THAT.has(lemma) || lemma === 'warn' || lemma === 'respond' || lemma === 'reply';
}

/** "made the same point in his book" */
function givesWords(view: TextView, verb: number, pause: number): boolean {
  // "issued a statement on the memo, “Boats of Tomorrow’s Town.”"
  if (isComma(view, pause) && has(view, pause - 1, Kind.paperNoun)) return false;
  for (let i = verb + 1; i < pause; i += 1) if (GIVEN.has(normAt(view, i))) return true;
  return false;
}

/** "In an interview last week Korran told": the name right before the verb, where nothing but an adverbial opens the sentence. */
function namedBeside(view: TextView, verb: number, first: number): Phrase | undefined {
  const mention = view.mentionAt[verb - 1] ?? -1;
  if (mention < 0 || view.mentions[mention]!.kind !== 'person' || !has(view, first, Kind.preposition))
    return undefined;
  const at = view.mentionFirst[mention]!;
  for (let i = first; i < at; i += 1)
    if (isVerb(view, i) || isComma(view, i) || view.mentionAt[i]! >= 0) return undefined;
  return { first: at, end: verb, head: verb - 1, mention, kind: 'name' };
}

function isSpeaker(view: TextView, { kind, mention, head, end }: Phrase, verb: number): boolean {
  if (kind === 'name' && view.mentions[mention]!.kind === 'person') return true;
  // "the owner of a team who said": not the team
  for (let i = end; i < verb; i += 1) if (has(view, i, Kind.relative)) return false;
  if (kind === 'pronoun') return has(view, head, Kind.personPronoun) && !OUTLET.has(normAt(view, head));
  return kind === 'role' || (kind === 'name' && view.mentions[mention]!.kind !== 'place');
}

const OUTLET = set('i we you who');
