/** "She leaned in and boomed: “…”": the sentence that ends in a colon introduces what follows. */
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { has, isComma, isDash, isMark, isPlain, normAt, type TextView } from '../text-view.ts';
import { isSection } from '../turns/turn-speaker.ts';
import { Kind } from '../word-kinds.ts';
import { keep, type Sentence } from './attribution.ts';
import { isPersonal } from './can-speak.ts';
import { colonSource } from './colon-source.ts';
import { label } from './label.ts';
import { matrixSubject } from './matrix-subject.ts';

export function colon(sentence: Sentence, i: number): void {
  const { view, first, end, found } = sentence;
  if (label(sentence, i)) return;
  if (i + 1 < end && !isMark(view, i + 1) && isPlain(view, i + 1)) return;
  const last = found.at(-1);
  if (last !== undefined && last.cue >= first) return;
  const phrase = introducer(sentence, i);
  if (phrase !== undefined)
    keep(sentence, { cue: i, phrase, content: [], side: 'after', rule: 'introduced by a colon' });
}

/** "From Ada Korran, writing in the Bay Post:" or the subject of the sentence. */
function introducer(sentence: Sentence, i: number): Phrase | undefined {
  const { view, first } = sentence;
  const from = normAt(view, first) === 'and' ? first + 1 : first;
  if (normAt(view, from) === 'from') {
    const sender = phraseAfter(view, from + 1, i);
    if (sender === undefined || !isWhence(view, sender)) return sender;
  }
  if (isSourceBehindDash(view, i, first)) return undefined;
  const source = colonSource(view, i, first);
  if (source !== undefined) return source;
  const subject = matrixSubject(sentence, i) ?? onlyName(sentence, i);
  return subject === undefined ||
    subject.kind === 'thing' ||
    !isPersonal(view, subject) ||
    isTold(view, subject)
    ? undefined
    : subject;
}

/** "No mayor is innocent of it: “…”", "The Guild is not following suit: “…”": of whom it is told, but who says nothing. */
function isTold(view: TextView, { first, end, kind, mention }: Phrase): boolean {
  if (normAt(view, first) === 'no' || normAt(view, first - 1) === 'no') return true;
  return kind === 'name' && view.mentions[mention]!.kind === 'organisation' && has(view, end, Kind.be);
}

/** "From Ossel, KTV’s Ada Korran reports:": where it comes from. */
function isWhence(view: TextView, { end, mention, kind }: Phrase): boolean {
  return kind === 'name' && view.mentions[mention]!.kind === 'place' && isComma(view, end);
}

/** "Korran clears her week - BayPo:": a word or two behind a dash tell where the line is from. */
function isSourceBehindDash(view: TextView, colon: number, first: number): boolean {
  return colon - first > LONGEST_SOURCE && (isDash(view, colon - 2) || isDash(view, colon - 3));
}

const LONGEST_SOURCE = 5;

/** The one person or body named before the colon. */
function onlyName({ view, first }: Sentence, until: number): Phrase | undefined {
  let only = -1;
  let head = -1;
  for (let i = first; i < until; i += 1) {
    const m = view.mentionAt[i]!;
    if (m < 0 || !speaks(view, m, until)) continue;
    if (only >= 0 && view.mentions[m]!.actor !== view.mentions[only]!.actor) return undefined;
    only = m;
    head = i;
  }
  if (only >= 0 && isInTopic(view, only)) return undefined;
  return only < 0 ? undefined : { first: head, end: head + 1, head, mention: only, kind: 'name' };
}

/** "What the council makes of Korran: “…”": a headline whose topic the name is, with other words before it. */
function isInTopic({ passage, mentionFirst }: TextView, mention: number): boolean {
  return passage.name === 'headline' && mentionFirst[mention]! > MOST_BEFORE;
}

/** Tokens of a title before the name. */
const MOST_BEFORE = 1;

/** A person or body; another name only where it is all the line has: "NoPo:", not "in the Ossel Gazetteer:". */
function speaks(
  { mentions, mentionAt, mentionFirst, passage }: TextView,
  mention: number,
  until: number,
): boolean {
  const { kind, text } = mentions[mention]!;
  if (kind === 'place' || isSection(text)) return false;
  if (kind === 'person' || kind === 'organisation') return true;
  const first = mentionFirst[mention]!;
  return (
    mentionAt[until - 1] === mention &&
    (first === 0 || passage.sentence[first - 1] !== passage.sentence[first] || passage.word[first - 1] === 0)
  );
}
