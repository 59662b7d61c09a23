/** Who is named beside words in marks that stand inside quoted words. */
import type { Speaker } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { speakerOfMention } from '../speakers/speaker.ts';
import { has, isComma, isMark, lemmaAt, normAt, posAt, type TextView, textOf, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "My brother", "the officer", "some people" as the subject of what follows; null for other nouns. */
export function peopleEndingAt(view: TextView, head: number, from: number): Speaker | null {
  if (!isPeople(view, head)) return null;
  const first = startOfNouns(view, head, from);
  // "a lot of tourists said"
  if (first - 2 >= from && normAt(view, first - 1) === 'of' && MANY.has(normAt(view, first - 2)))
    return peopleFrom(view, startOfNouns(view, first - 2, from), head);
  // "a friend of my brother said", "the man who met the officer said"
  const isGoverned =
    first > from && (has(view, first - 1, Kind.preposition) || posAt(view, first - 1) === VERB);
  return isGoverned ? null : peopleFrom(view, first, head);
}

const MANY = new Set(
  'lot lots number couple bunch handful group majority one some many most several'.split(' '),
);

/** A noun of people with what leads to it, wherever it stands; null for other nouns. */
export function peopleAt(view: TextView, head: number, from: number): Speaker | null {
  return isPeople(view, head) ? peopleFrom(view, startOfNouns(view, head, from), head) : null;
}

function isPeople(view: TextView, head: number): boolean {
  return has(view, head, Kind.role) || PEOPLE.has(normAt(view, head));
}

/** "you", "he"; the "that" of "the thing that people ask". */
const NO_PART = Kind.personPronoun | Kind.relative;

function startOfNouns(view: TextView, head: number, from: number): number {
  let first = head;
  while (first > from && has(view, first - 1, Kind.nounPart) && !has(view, first - 1, NO_PART)) first -= 1;
  return first;
}

function peopleFrom(view: TextView, first: number, head: number): Speaker {
  const mention = textOf(view, first, head + 1);
  const role = mention.replace(/^(?:an?|the)\s+/i, '');
  return { name: role, mention, role, named: false };
}

const PEOPLE = new Set(
  (
    'people folks everybody everyone somebody someone others many some guy guys kids enemies friends family mom dad wife ' +
    'husband parents neighbours neighbors colleagues tourists customers women men girls boys gentleman lady teenagers'
  ).split(' '),
);

/**
 * “‘We need paper,’ said Vask”, “‘Go,’ he said”: who says the inner words right behind them, null for a pronoun that
 * does not tell; undefined if no verb of saying stands there.
 */
export function sayerAfterwards(
  view: TextView,
  inner: MarkedWords,
  outer: MarkedWords,
  around: Speaker | null,
): Speaker | null | undefined {
  let i = inner.end;
  let pauses = !view.passage.word[inner.end - 1] && normAt(view, inner.end - 1) !== '.';
  while (i < outer.end && (isMark(view, i) || isComma(view, i))) {
    pauses ||= isComma(view, i);
    i += 1;
  }
  if (!pauses || i + 1 >= outer.end) return undefined;
  if (saysAt(view, i)) return named(view, i + 1) ?? null;
  const mention = view.mentionAt[i]!;
  let end = i + 1;
  while (end < outer.end && mention >= 0 && view.mentionAt[end] === mention) end += 1;
  if (end >= outer.end || !saysAt(view, end)) return undefined;
  if (normAt(view, i) === 'i' || normAt(view, i) === 'we') return around;
  return named(view, i) ?? (has(view, i, Kind.personPronoun) ? null : undefined);
}

function saysAt(view: TextView, i: number): boolean {
  const isVerb = posAt(view, i) === VERB && has(view, i, Kind.clause) && has(view, i, Kind.finite);
  return isVerb && !THINKING.has(lemmaAt(view, i));
}

/** “‘Go,’ I think, …”: a clause of its own. */
const THINKING = new Set(['think', 'believe', 'hope', 'guess', 'suppose', 'feel', 'mean']);

function named({ mentionAt, mentions }: TextView, i: number): Speaker | undefined {
  const mention = mentionAt[i]!;
  return mention >= 0 && mentions[mention]!.kind !== 'place'
    ? speakerOfMention(mentions[mention]!)
    : undefined;
}
