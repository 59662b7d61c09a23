/**
 * Finds proper-noun chunks: runs of capitalised words that are names. wink-nlp has no people, places or
 * organisations of its own.
 */
import {
  calendarWords,
  connectorHeads,
  knownNamePhrases,
  nameWords,
  nationalityWords,
  titlePhrases,
  titleWords,
} from '../lexicons/gazetteers/index.ts';
import { LexemeFlag, type Passage, POS_TAGS, VOICES, type Vocab } from '../types.ts';

/** Token range of a name, [first, end), with the title before it, if any. */
export interface NameChunk {
  readonly passage: Passage;
  readonly first: number;
  readonly end: number;
  /** First token of the title; equals `first` without one. */
  readonly titleFirst: number;
  /** Token right before chunk and title is "in", "at", "near", "from" …: a sign of a place. */
  readonly afterPlaceWord: boolean;
}

const PROPN = POS_TAGS.indexOf('PROPN');
const FURNITURE = VOICES.indexOf('furniture');
const CONNECTORS = new Set(['of', 'for', 'and', 'de', 'del', 'da', 'van', 'von', 'der', 'den', 'al', 'el', 'bin', 'ibn', 'la', 'le', 'du', 'the', '&', '-']);
const SURNAME_PARTICLES = new Set(['de', 'del', 'da', 'van', 'von', 'der', 'den', 'al', 'el', 'bin', 'ibn', 'la', 'le', 'du', '-']);
const PLACE_WORDS = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'across', 'throughout', 'into', 'toward', 'towards']);
const NOT_NAMES = new Set(['i', "i'm", 'ok', 'mr', 'mrs', 'ms', 'dr', 'q', 'a', 'tv', 'am', 'pm', 'covid', 'id', 'dna', 'ceo', 'cv', 'gdp', 'hiv', 'aids']);

/** Surfaces written with a capital in the middle of a sentence somewhere in these passages. */
export function midSentenceNames(passages: readonly Passage[], vocab: Vocab): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const passage of passages) {
    for (let i = 0; i < passage.length; i += 1) {
      const row = passage.lexeme[i]!;
      if (!(vocab.flags[row]! & LexemeFlag.capital) || passage.voice[i] === FURNITURE) continue;
      if (vocab.pos[row] === PROPN && !opensSentence(passage, vocab, i)) seen.add(vocab.surface[row]!);
    }
  }
  return seen;
}

/** Chunks of one passage, in order, not overlapping. */
export function nameChunks(passage: Passage, vocab: Vocab, seen: ReadonlySet<string>): readonly NameChunk[] {
  const chunks: NameChunk[] = [];
  let i = 0;
  while (i < passage.length) {
    if (!(vocab.flags[passage.lexeme[i]!]! & LexemeFlag.capital) || !isName(passage, vocab, i, seen)) {
      i += 1;
      continue;
    }
    const end = chunkEnd(passage, vocab, i, seen);
    chunks.push(...split(passage, vocab, i, end));
    i = end;
  }
  return chunks;
}

function opensSentence(passage: Passage, vocab: Vocab, i: number): boolean {
  if (i === 0 || passage.sentence[i] !== passage.sentence[i - 1]) return true;
  const flags = vocab.flags[passage.lexeme[i - 1]!]!;
  // A title or number before it does not count as an opening; a mark or colon does.
  return (flags & LexemeFlag.barrier) !== 0;
}

function isName(passage: Passage, vocab: Vocab, i: number, seen: ReadonlySet<string>): boolean {
  const row = passage.lexeme[i]!;
  const flags = vocab.flags[row]!;
  if (!(flags & LexemeFlag.capital) || !(flags & LexemeFlag.word) || passage.voice[i] === FURNITURE) return false;
  const surface = vocab.surface[row]!;
  if (NOT_NAMES.has(vocab.norm[row]!) || calendarWords.has(surface)) return false;
  if (!opensSentence(passage, vocab, i)) return vocab.pos[row] === PROPN || !isFunctionWord(vocab, row);
  if (nameWords.has(surface) || seen.has(surface) || titleWords.has(surface)) return !isFunctionWord(vocab, row);
  return vocab.pos[row] === PROPN && nextIsCapital(passage, vocab, i);
}

const FUNCTION_POS = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ'].map((p) => POS_TAGS.indexOf(p as 'DET')));

function isFunctionWord(vocab: Vocab, row: number): boolean {
  return FUNCTION_POS.has(vocab.pos[row]!);
}

function nextIsCapital(passage: Passage, vocab: Vocab, i: number): boolean {
  if (i + 1 >= passage.length || passage.sentence[i + 1] !== passage.sentence[i]) return false;
  const row = passage.lexeme[i + 1]!;
  return (vocab.flags[row]! & LexemeFlag.capital) !== 0 && vocab.pos[row] === PROPN;
}

function chunkEnd(passage: Passage, vocab: Vocab, first: number, seen: ReadonlySet<string>): number {
  let end = first + 1;
  while (end < passage.length && passage.sentence[end] === passage.sentence[first] && end - first < 12) {
    if (isName(passage, vocab, end, seen)) {
      end += 1;
      continue;
    }
    const after = connected(passage, vocab, first, end, seen);
    if (after === end) break;
    end = after;
  }
  return end;
}

/** End after "of Defence", "van der Linde", "-Jones"; `end` itself if nothing is joined. */
function connected(passage: Passage, vocab: Vocab, first: number, end: number, seen: ReadonlySet<string>): number {
  let at = end;
  const joiner = vocab.norm[passage.lexeme[end]!]!;
  if (!CONNECTORS.has(joiner)) return end;
  while (at < passage.length && at - end < 2 && CONNECTORS.has(vocab.norm[passage.lexeme[at]!]!)) at += 1;
  if (at >= passage.length || passage.sentence[at] !== passage.sentence[first]) return end;
  if (!isName(passage, vocab, at, seen)) return end;
  if (joiner === '-') {
    return passage.start[end] === passage.end[end - 1] && passage.start[at] === passage.end[at - 1] ? at + 1 : end;
  }
  if (SURNAME_PARTICLES.has(joiner)) return at + 1;
  if (joiner === 'the') return end;
  const head = vocab.surface[passage.lexeme[end - 1]!]!;
  if (knownNamePhrases.has(phrase(passage, first, at + 1))) return at + 1;
  if (joiner === 'of' || joiner === 'for') return connectorHeads.has(head) || titleWords.has(head) ? at + 1 : end;
  return end;
}

/**
 * Splits a run of capitalised words into what it names: "US Secretary of State Ilse Korran" is a place and a
 * person with a title; nationalities before a title or name are no names.
 */
function split(passage: Passage, vocab: Vocab, from: number, end: number): readonly NameChunk[] {
  const before = from > 0 ? vocab.norm[passage.lexeme[from - 1]!]! : '';
  const chunk = (first: number, until: number, titleFirst = first): NameChunk => ({
    passage,
    first,
    end: until,
    titleFirst,
    afterPlaceWord: titleFirst === from && PLACE_WORDS.has(before),
  });
  if (knownNamePhrases.has(phrase(passage, from, end))) return [chunk(from, end)];
  for (let i = from; i < end; i += 1) {
    const titled = titleEnd(passage, vocab, i, end);
    if (titled === i) continue;
    const front = i > from ? split(passage, vocab, from, i) : [];
    // A title without a name behind it ("the President", "Minister of Health") names nobody here.
    return titled < end ? [...front, chunk(titled, end, i)] : front;
  }
  let first = from;
  while (first < end && nationalityWords.has(vocab.surface[passage.lexeme[first]!]!)) first += 1;
  return first < end ? [chunk(first, end)] : [];
}

function phrase(passage: Passage, from: number, end: number): string {
  return passage.text.slice(passage.start[from], passage.end[end - 1]).toLowerCase();
}

/** End of the title that begins at `at`: "Prime Minister", "Secretary of State", "Sir"; `at` if there is none. */
function titleEnd(passage: Passage, vocab: Vocab, at: number, end: number): number {
  let first = at;
  for (;;) {
    let next = first;
    for (let n = Math.min(5, end - first); n >= 1; n -= 1) {
      if (titlePhrases.has(phrase(passage, first, first + n).replace(/\.$/, ''))) {
        next = first + n;
        break;
      }
    }
    if (next === first) return first;
    first = next;
    while (first < end && vocab.surface[passage.lexeme[first]!] === '.') first += 1;
    // "Secretary of Defense Ilse Korran": what follows "of" belongs to the office.
    if (first + 1 < end && vocab.norm[passage.lexeme[first]!] === 'of') first += 2;
  }
}
