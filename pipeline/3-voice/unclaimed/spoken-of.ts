/**
 * "lashed out at “…”", "spoke of a message “…”", "touted a rise in pay and cuts to “…”": verbs of speaking whose object,
 * with or without a preposition, ends in the marks.
 */
import type { Attribution } from '../attributions/attribution.ts';
import { canSpeak } from '../attributions/can-speak.ts';
import { isAfterModal } from '../attributions/matrix-subject.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isSemicolon,
  isVerb,
  lemmaAt,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { subjectOf } from './subject-of.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs of speaking with a preposition. */
const WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', set('lash hit fire swipe snipe scoff rail poke take sneer bristle')],
  ['on', set('elaborate expound opine harp double seize blame insist')],
  ['of', set('speak talk boast brag warn complain write tell dream')],
  ['about', set('speak talk boast brag joke tweet write rant rail muse gripe preach lie complain warn')],
  ['to', set('allude point refer plead appeal object')],
  ['against', set('rail inveigh speak warn argue campaign preach lash')],
  ['for', set('call plead argue push apologize apologise campaign appeal lobby')],
  ['with', set('respond reply counter answer open conclude close end')],
  ['in', set('exult glory')],
]);
/** Verbs of speaking with an object. */
const WITHOUT = set(
  'tout trumpet extol cite invoke recite decry denounce stress emphasize emphasise highlight deride mock recount recall lament bemoan ' +
    'hail praise applaud laud criticize criticise condemn blast slam rip reiterate repeat voice echo offer issue deliver promise pledge ' +
    'demand propose predict envision describe allege recommend assert affirm reaffirm profess',
);
/** "lashed out at", "spoke out against", "pushed back on" */
const PARTICLES = set('out back down again also specifically directly instead repeatedly often');
/** Tokens between the verb and the marks. */
const REACH = 22;

export function spokenOf(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (quote.shape === 'direct' || quote.words < 2) return undefined;
  const { sentence, sentences } = view.passage;
  const index = sentence[quote.first]!;
  const first = sentences[index * 2]!;
  const verb = verbBefore(view, quote.first, Math.max(first, quote.first - REACH));
  if (verb <= first || !speaksOf(view, verb, quote.first) || isAfterModal(view, verb)) return undefined;
  const phrase = subjectOf({ view, first, end: sentences[index * 2 + 1]!, index, attributions }, verb);
  if (phrase === undefined || phrase.kind === 'thing') return undefined;
  // "The mailer refers to “…”"; not "ended his statement praising “…”"
  const isPaper = phrase.kind === 'paper' && !has(view, verb, Kind.participle);
  if (!isPaper && !canSpeak(view, verb, phrase)) return undefined;
  const how = has(view, verb, Kind.participle) ? 'participle' : 'verb';
  const content = [quote.first, quote.end];
  return { cue: verb, phrase, content, side: 'after', rule: `${how} of`, sentence: index };
}

/** The nearest verb before the marks, if nothing but its object stands between; −1 without. */
function verbBefore(view: TextView, marks: number, least: number): number {
  let i = marks - 1;
  while (i >= least && isMark(view, i)) i -= 1;
  for (; i >= least; i -= 1) {
    if (!isPlain(view, i) || isMark(view, i) || isComma(view, i) || isSemicolon(view, i)) return -1;
    if (isDash(view, i) || normAt(view, i) === ':' || has(view, i, Kind.relative | OPENER)) return -1;
    if (view.mentionAt[i]! < 0 && isVerb(view, i) && normAt(view, i - 1) !== 'to') return i;
  }
  return -1;
}

const OPENER = Kind.opener & ~Kind.indefinite;

function speaksOf(view: TextView, verb: number, marks: number): boolean {
  const lemma = lemmaAt(view, verb);
  let next = verb + 1;
  while (next < marks && (PARTICLES.has(normAt(view, next)) || has(view, next, Kind.adverb))) next += 1;
  if (next >= marks) return false;
  const verbs = WITH.get(normAt(view, next));
  if (RUNNING.has(lemma) && normAt(view, next) === 'on') return runsOn(view, next + 1, marks);
  if (verbs !== undefined) return verbs.has(lemma);
  // "pointed out the town's “unfair trade”"
  const says = WITHOUT.has(lemma) || (lemma === 'point' && normAt(view, verb + 1) === 'out');
  return says && !has(view, next, Kind.preposition) && normAt(view, next) !== 'to';
}

const RUNNING = new Set(['run', 'campaign', 'stand']);

/** "ran on a platform of “…”", "campaigned on the promise of “…”"; not "ran on the deck" */
function runsOn(view: TextView, from: number, marks: number): boolean {
  for (let i = from; i < marks; i += 1) if (PROGRAMMES.has(normAt(view, i))) return true;
  return false;
}

const PROGRAMMES = set('platform promise pledge message theme slogan vow agenda manifesto');
