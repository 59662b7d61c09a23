/**
 * Concrete details that pin a text to an event: names the gazetteers do not know, numbers, the weekday of the
 * lead, a meeting by video or telephone. Texts without dates need one in common to be taken for one event
 * (methods §6.1: one subject is not one event).
 */
import { type Doc, type Passage, VOICES, type Vocab } from '../../types.ts';
import { kindInName, NAME, type TermTable } from './term-table.ts';

const FURNITURE = VOICES.indexOf('furniture');
/** Words of the body in which a weekday is the day of the event. */
const LEAD = 200;
/** Words of the body in which a way of meeting is the meeting reported on. */
const OCCASION = 300;
/** Words between "video" and "call" at most. */
const NEAR = 3;

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const REMOTE = new Set('video virtual videoconference teleconference phone telephone online'.split(' '));
const MEETING = new Set(
  'meet meeting talk talks summit call conference conversation link discussion negotiation speak'.split(' '),
);
/** The lemma that stands for "they met by video or telephone" in a TermTable; no word has a blank in it. */
const REMOTE_MEETING = 'remote meeting';

/** Numbers of the anchors of a doc, ascending. */
export function anchorsOf({ headline, body, vocab }: Doc, table: TermTable): Int32Array {
  const found = new Set<number>();
  for (const passage of [headline, body]) collect(passage, vocab, { table, found });
  return Int32Array.from(found).sort();
}

interface Collecting {
  readonly table: TermTable;
  readonly found: Set<number>;
}

function collect(passage: Passage, vocab: Vocab, { table, found }: Collecting): void {
  const { term, kind } = table.of(vocab);
  let words = 0;
  for (let i = 0; i < passage.length; i += 1) {
    if (passage.word[i] !== 1 || passage.voice[i] === FURNITURE) continue;
    words += 1;
    const row = passage.lexeme[i]!;
    const id = term[row]!;
    if (id < 0) continue;
    const norm = vocab.norm[row]!;
    if (passage.inName[i] === 1 && kindInName(kind[row]!) === NAME) {
      if (/\p{L}{3}/u.test(norm)) found.add(id);
    } else if (isTellingNumber(norm)) found.add(id);
    else if (words <= LEAD && WEEKDAYS.has(norm)) found.add(id);
    else if (words <= OCCASION && REMOTE.has(vocab.lemma[row]!) && isMeeting(passage, vocab, i)) {
      found.add(table.idOf(REMOTE_MEETING));
    }
  }
}

/** At least two digits; not a year, which many texts share. */
function isTellingNumber(norm: string): boolean {
  return /\d\D*\d/.test(norm) && !/^(?:19|20)\d\ds?$/.test(norm);
}

function isMeeting(passage: Passage, vocab: Vocab, i: number): boolean {
  const end = Math.min(passage.length, i + NEAR + 1);
  for (let k = Math.max(0, i - NEAR); k < end; k += 1) {
    if (MEETING.has(vocab.lemma[passage.lexeme[k]!]!)) return true;
  }
  return false;
}

/** Anchors of every article that are shared by few enough to say something, in the order of `all`. */
export function tellingAnchors(all: readonly Int32Array[], table: TermTable): Int32Array[] {
  const articles = new Map<number, number>();
  for (const anchors of all) {
    for (const anchor of anchors) articles.set(anchor, (articles.get(anchor) ?? 0) + 1);
  }
  const limit = Math.max(FEW, SHARE * all.length);
  const always = new Set([...WEEKDAYS, REMOTE_MEETING].map((word) => table.idOf(word)));
  return all.map((anchors) =>
    anchors.filter((anchor) => {
      const count = articles.get(anchor)!;
      return count > 1 && (count <= limit || always.has(anchor));
    }),
  );
}

/** A detail in at most so many articles, or this share of them, tells events apart. */
const FEW = 3;
const SHARE = 0.02;

/** How many numbers two ascending lists have in common, `most` at most. */
export function inCommon(a: Int32Array, b: Int32Array, most: number): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length && count < most; ) {
    if (a[i] === b[j]) {
      count += 1;
      i += 1;
      j += 1;
    } else if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return count;
}
