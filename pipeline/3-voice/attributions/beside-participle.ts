/** The phrase right before a participle that is its subject: "with Korran saying …", not "in a speech in Ossel saying …". */
import { beforeTime } from '../phrases/before-time.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import type { Subject } from '../phrases/subject-before.ts';
import { has, isPlain, lemmaAt, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "with Korran saying …", "with the mayor saying …": a name or role right before the participle is its subject. */
export function besideParticiple(view: TextView, i: number, first: number): Subject | undefined {
  let at = i - 1;
  if (at > first && normAt(view, at) === 'for') return blamedFor(view, at, first);
  if (at > first && normAt(view, at) === 'as') return quotedAs(view, at, first);
  while (at > first && has(view, at, Kind.adverb)) at -= 1;
  at = beforeDay(view, at, first);
  if (at < first || !(view.mentionAt[at]! >= 0 || has(view, at, Kind.nounPart))) return undefined;
  const near = phraseEndingAt(view, at, first, 0);
  if (near === undefined || isReceiver(view, near.first, first)) return undefined;
  // "is on the record saying": he is.
  if (normAt(view, near.head) === 'record' && normAt(view, near.first - 1) === 'on') return undefined;
  if (near.kind === 'name' && isWhere(view, near.first, first)) return hostInPlace(view, at, first);
  // "wrote the harbour board demanding …": not those who got it.
  if (isWrittenTo(view, near.first, first)) return undefined;
  // "dropped the case against Vask saying …": whoever dropped it.
  if (near.kind === 'name' && normAt(view, near.first - 1) === 'against' && !isOfPaper(view, at, first))
    return undefined;
  // "with an adviser to Korran saying …"
  const whole = near.kind === 'name' ? phraseEndingAt(view, at, first) : undefined;
  const isAnother = whole?.kind === 'role' && whole.first > first && normAt(view, whole.first - 1) === 'with';
  // "a statement on Noria Weekly denying …"; not "a clip of Korran saying …"
  const isIts = whole?.kind === 'paper' && PLACES.has(normAt(view, near.first - 1));
  const phrase = isAnother || isIts ? whole : near;
  return phrase.kind === 'name' ||
    phrase.kind === 'paper' ||
    phrase.kind === 'role' ||
    normAt(view, phrase.first - 1) === 'with'
    ? { phrase, passive: false }
    : undefined;
}

/** "a speech in Ossel decrying …": where it was, and nobody who decries. */
function isWhere(view: TextView, at: number, first: number): boolean {
  return at - 1 > first && IN.has(normAt(view, at - 1));
}

const IN = new Set(['in', 'at', 'on']);

/** "with farmers in Ossel saying …", "a note in the Bay Post saying …"; undefined where only the place stands there. */
function hostInPlace(view: TextView, at: number, first: number): Subject | undefined {
  const phrase = phraseEndingAt(view, at, first);
  const isWhose = phrase?.kind === 'role' || phrase?.kind === 'paper' || phrase?.kind === 'name';
  return isWhose && !IN.has(normAt(view, phrase.first - 1)) ? { phrase, passive: false } : undefined;
}

/** "wrote the board demanding …" */
function isWrittenTo(view: TextView, at: number, first: number): boolean {
  const verb = at - 1;
  return verb > first && posAt(view, verb) === VERB && WRITING.has(lemmaAt(view, verb));
}

const WRITING = new Set(['write', 'email', 'e-mail', 'text', 'message', 'phone', 'petition', 'cable']);

/** "replied to Korran praising her" */
const ADDRESSING = new Set(['write', 'tweet', 'speak', 'talk', 'reply', 'respond', 'appeal']);

/** Left of "on Friday" in "released a statement on Friday saying …"; `at` itself if it is no paper's. */
function beforeDay(view: TextView, at: number, first: number): number {
  if (!has(view, at, Kind.time) || view.mentionAt[at]! >= 0) return at;
  const before = beforeTime(view, at, first);
  return before > first && has(view, before, Kind.paperNoun) ? before : at;
}

/** "a suit against Vask alleging …" */
function isOfPaper(view: TextView, at: number, first: number): boolean {
  return phraseEndingAt(view, at, first)?.kind === 'paper';
}

const PLACES = new Set(['on', 'in', 'at', 'against']);

/** "sent a letter to farmers saying …": those who get it do not say it. */
export function isReceiver(view: TextView, at: number, first: number): boolean {
  if (at - 2 < first || normAt(view, at - 1) !== 'to') return false;
  if (ADDRESSING.has(lemmaAt(view, at - 2))) return true;
  // "signed a letter, with other mayors, to Minister Ada Korran saying …"
  for (let i = at - 2; i > first && i > at - ADDRESS && isPlain(view, i); i -= 1)
    if (has(view, i, Kind.paperNoun | Kind.contentNoun)) return true;
  return false;
}

/** Tokens before "to" in which the letter may stand. */
const ADDRESS = 10;

/** "blasted Korran for saying …": the one who is blasted said it; not in "apologised to Korran for saying …". */
function blamedFor(view: TextView, at: number, first: number): Subject | undefined {
  const phrase = phraseEndingAt(view, at - 1, first, 0);
  if (phrase?.kind !== 'name' || posAt(view, phrase.first - 1) !== VERB) return undefined;
  return { phrase, passive: false };
}

/** "quoted Korran, the mayor, as saying …": who is quoted; not the subject of "is quoted by the paper as saying …". */
function quotedAs(view: TextView, as: number, first: number): Subject | undefined {
  for (let i = as - 2; i > first && i > as - QUOTED && isPlain(view, i); i -= 1) {
    // "the Post quotes Korran": the tagger takes it for a noun.
    if (posAt(view, i) !== VERB && normAt(view, i) !== 'quotes') continue;
    if (!QUOTING.has(lemmaAt(view, i))) continue;
    if (has(view, i - 1, Kind.be) || has(view, i + 1, Kind.preposition) || normAt(view, i + 1) === 'by')
      return undefined;
    const phrase = has(view, i + 1, Kind.personPronoun) ? pronounAt(i + 1) : phraseAfter(view, i + 1, as);
    return phrase && { phrase, passive: false };
  }
  return undefined;
}

/** Tokens of the one who is quoted, with what describes him. */
const QUOTED = 24;
const QUOTING = new Set(['quote', 'cite', 'paraphrase', 'record']);

function pronounAt(i: number): Phrase {
  return { first: i, end: i + 1, head: i, mention: -1, kind: 'pronoun' };
}
