/**
 * Finds proper-noun chunks: runs of capitalised words that are names. wink-nlp has no people, places or
 * organisations of its own.
 */
import {
  connectorHeads,
  knownNamePhrases,
  organisationHeadWords,
  placeNames,
  titleWords,
} from '../lexicons/gazetteers/index.ts';
import { LexemeFlag, type Passage, type Vocab } from '../types.ts';
import { isSurname, titleBeforeName } from './name-titles.ts';
import { Trait, traitsOf } from './name-traits.ts';
import { isName, opensSentence } from './name-words.ts';
import { personAtEnd } from './person-at-end.ts';

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

/** Join the parts of one surname: "van der Linde", "Smith-Jones". */
const SURNAME_PARTICLES = new Set('de del da van von der den al el bin ibn la le du -'.split(' '));
const CONNECTORS = new Set(['of', 'for', 'and', 'the', '&', ...SURNAME_PARTICLES]);
const PLACE_WORDS = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'around',
  'across',
  'throughout',
  'into',
  'toward',
  'towards',
]);
/** Chunks of one passage, in order, not overlapping. */
export function nameChunks(passage: Passage, vocab: Vocab, seen: ReadonlySet<string>): readonly NameChunk[] {
  const chunks: NameChunk[] = [];
  let end = 0;
  for (const i of passage.capitals) {
    if (i < end || !isName(passage, vocab, i, seen) || isHeadlineVerb(passage, vocab, i)) continue;
    end = chunkEnd(passage, vocab, i, seen);
    const once = firstNaming(passage, vocab, i, end);
    for (const chunk of split(passage, vocab, i, once)) if (!isNobody(chunk, vocab, seen)) chunks.push(chunk);
  }
  return chunks;
}

/**
 * End of the first name where a run names its person a second time, as pasted pages do: "Korran Ada Ilse
 * KorranTown splits", "Ada Korran Ada Ilse Korran"; else `end`.
 */
function firstNaming(passage: Passage, vocab: Vocab, first: number, end: number): number {
  // "Ada Korran Korran"
  if (end - first > 2 && passage.lexeme[end - 1] === passage.lexeme[end - 2]) return end - 1;
  for (let i = first + 2; i < end; i += 1) {
    const word = vocab.surface[passage.lexeme[i]!]!;
    for (let k = first; k < i - 1; k += 1) {
      const earlier = vocab.surface[passage.lexeme[k]!]!;
      if (earlier.length < 3 || !word.startsWith(earlier)) continue;
      if (word === earlier ? i - k > 2 || word.length > 3 : /^\p{Lu}/u.test(word.slice(earlier.length)))
        return nameEnd(passage, vocab, k, i);
    }
  }
  return end;
}

/** A given name that comes twice is followed by its surname the first time. */
function nameEnd(passage: Passage, vocab: Vocab, earlier: number, again: number): number {
  const isGiven = vocab.surface[passage.lexeme[earlier]!] === vocab.surface[passage.lexeme[again]!];
  return isGiven && again - earlier === 2 ? again : earlier + 1;
}

/** A lone initial, or an ordinary word left over at the beginning of a sentence: "Former Senator Korran". */
function isNobody(
  { passage, first, end, titleFirst }: NameChunk,
  vocab: Vocab,
  seen: ReadonlySet<string>,
): boolean {
  if (end - first > 1) return false;
  const row = passage.lexeme[first]!;
  const surface = vocab.surface[row]!;
  if (surface.length <= 2 && /^\p{L}\.?$/u.test(surface)) return true;
  if (titleFirst < first || traitsOf(vocab, row) & (Trait.listed | Trait.unheardOf) || seen.has(surface))
    return false;
  return opensSentence(passage, vocab, first) && !(vocab.flags[row]! & LexemeFlag.allCaps);
}

function chunkEnd(passage: Passage, vocab: Vocab, first: number, seen: ReadonlySet<string>): number {
  let end = first + 1;
  while (end < passage.length && passage.sentence[end] === passage.sentence[first] && end - first < 12) {
    if (isName(passage, vocab, end, seen)) {
      // "Korran Asks For Boats"
      if (traitsOf(vocab, passage.lexeme[end]!) & Trait.headlineVerb) break;
      end += 1;
      continue;
    }
    const after = connected(passage, vocab, first, end, seen);
    if (after === end) break;
    end = after;
  }
  return end;
}

/** Not in "Said Korran", whose first name it is. */
function isHeadlineVerb(passage: Passage, vocab: Vocab, i: number): boolean {
  const traits = traitsOf(vocab, passage.lexeme[i]!);
  return (traits & (Trait.headlineVerb | Trait.givenName)) === Trait.headlineVerb;
}

/** End after "of Defence", "van der Linde", "-Jones"; `end` itself if nothing is joined. */
function connected(
  passage: Passage,
  vocab: Vocab,
  first: number,
  end: number,
  seen: ReadonlySet<string>,
): number {
  let at = end;
  const joiner = vocab.norm[passage.lexeme[end]!]!;
  if (joiner === ',') return isSuffix(passage, vocab, end + 1) ? end + 2 : end;
  if (joiner === '-' && end - first > 1 && isGivenSyllable(passage, vocab, end)) return end + 2;
  if (isCapitalised(passage, vocab, end)) at = knownEnd(passage, first, end);
  if (at > end) return at;
  if (joiner.length > 3 || !CONNECTORS.has(joiner)) return end;
  while (at < passage.length && at - end < 2 && CONNECTORS.has(vocab.norm[passage.lexeme[at]!]!)) at += 1;
  if (at >= passage.length || passage.sentence[at] !== passage.sentence[first]) return end;
  if (!isName(passage, vocab, at, seen)) return end;
  if (joiner === '-') {
    return passage.start[end] === passage.end[end - 1] && passage.start[at] === passage.end[at - 1]
      ? at + 1
      : end;
  }
  if (SURNAME_PARTICLES.has(joiner)) return at + 1;
  if (joiner === 'the') return end;
  const head = vocab.surface[passage.lexeme[end - 1]!]!;
  if (isKnownBehindPlace(passage, first, at + 1)) return at + 1;
  if (joiner === 'of' || joiner === 'for')
    return connectorHeads.has(head) || titleWords.has(head) ? at + 1 : end;
  if (joiner !== 'and') return end;
  return isSecondAim(passage, vocab, first, end, at) || isInOffice(passage, vocab, first, end) ? at + 1 : end;
}

/** The "-won" of "Han Do-won": the second half of a Korean given name has a small letter. */
function isGivenSyllable({ start, end, lexeme, length }: Passage, vocab: Vocab, hyphen: number): boolean {
  const at = hyphen + 1;
  if (at >= length || start[hyphen] !== end[hyphen - 1] || start[at] !== end[hyphen]) return false;
  // "Director-in-Charge"
  if (at + 1 < length && start[at + 1] === end[at] && vocab.norm[lexeme[at + 1]!] === '-') return false;
  return GIVEN_SYLLABLES.has(vocab.surface[lexeme[at]!]!);
}

const GIVEN_SYLLABLES = new Set(
  (
    'in un il hye sung suk sook soo su jin jun jung jong jae joon joo ju ho hyun hyung hoon hee hwa hwan gyu geun kyung kyu min mi ' +
    'myung moon nam rok rae seok seong shik sik song tae taek tak won woo wook yeon yeol yong young yun yul chul chol chan cheol bin ' +
    'beom bok dong eun ik hae ha ah eui sun'
  ).split(' '),
);

/** The "and Nets" of "Citizens for Boats and Nets": two ordinary words behind "for". */
function isSecondAim(passage: Passage, vocab: Vocab, first: number, and: number, at: number): boolean {
  const link = vocab.norm[passage.lexeme[and - 2]!];
  if (and - first < 3 || link !== 'for') return false;
  const mark = Trait.listed | Trait.unheardOf | Trait.title | Trait.givenName;
  return ((traitsOf(vocab, passage.lexeme[and - 1]!) | traitsOf(vocab, passage.lexeme[at]!)) & mark) === 0;
}

/** The "and Nets" of "Secretary of Boats and Nets". */
function isInOffice(passage: Passage, vocab: Vocab, first: number, and: number): boolean {
  return (
    and - first === 3 &&
    vocab.surface[passage.lexeme[first]!] === 'Secretary' &&
    vocab.norm[passage.lexeme[first + 1]!] === 'of' &&
    (traitsOf(vocab, passage.lexeme[and - 1]!) & (Trait.listed | Trait.unheardOf)) === 0
  );
}

/** The "Jr." of "Ada Korran, Jr.," */
function isSuffix(passage: Passage, vocab: Vocab, at: number): boolean {
  return at < passage.length && SUFFIXES.has(vocab.surface[passage.lexeme[at]!]!);
}

const SUFFIXES = new Set(['Jr.', 'Sr.', 'Jr', 'Sr']);

function isCapitalised(passage: Passage, vocab: Vocab, at: number): boolean {
  return (vocab.flags[passage.lexeme[at]!]! & LexemeFlag.capital) !== 0;
}

/** End of a listed name that goes on with a function word: "Doctors Without Borders"; `end` if there is none. */
function knownEnd(passage: Passage, first: number, end: number): number {
  return end + 2 <= passage.length && knownNamePhrases.has(phrase(passage, first, end + 2)) ? end + 2 : end;
}

/** "U.S. Office of Boats and Nets": the name is known without the place before it. */
function isKnownBehindPlace(passage: Passage, first: number, end: number): boolean {
  if (knownNamePhrases.has(phrase(passage, first, end))) return true;
  if (end - first < 4 || !placeNames.has(passage.text.slice(passage.start[first], passage.end[first])))
    return false;
  return knownNamePhrases.has(phrase(passage, first + 1, end));
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
  if (end - from > 1 && knownNamePhrases.has(phrase(passage, from, end))) return [chunk(from, end)];
  // "Onetime Korran", "Top Harbour Party"
  if (end - from > 1 && RANKS.has(vocab.surface[passage.lexeme[from]!]!))
    return split(passage, vocab, from + 1, end);
  const title = titleBeforeName(passage, vocab, from, end);
  if (title !== undefined) {
    const { first, end: titled } = title;
    // "Office of the Director of Boats": all of it is the body.
    if (first > from && CONNECTORS.has(vocab.norm[passage.lexeme[first - 1]!]!) && titled === end)
      return [chunk(from, end)];
    const front = first > from ? split(passage, vocab, from, first) : [];
    // "Chief Harbour Correspondent Korran": all of it is the title.
    const person = titled < end ? personAtEnd(passage, vocab, titled, end) : undefined;
    if (titled < end)
      return [...front, chunk(person?.titleFirst === titled ? person.first : titled, end, first)];
    // A title without a name behind it ("the President", "Minister of Health") names nobody here.
    return first > from && isSurname(passage, vocab, first, end) ? [chunk(from, end)] : front;
  }
  const person = personAtEnd(passage, vocab, from, end);
  if (person !== undefined)
    return [
      ...(person.titleFirst > from ? split(passage, vocab, from, person.titleFirst) : []),
      chunk(person.first, end, person.titleFirst),
    ];
  let first = from;
  while (first < end && (isNationality(passage, vocab, first) || isHyphenBehind(passage, vocab, first, from)))
    first += 1;
  // "Muslim Council of Vellhaven": there the word is part of the name.
  for (let i = first; i > from && i < end; i += 1) {
    if (organisationHeadWords.has(vocab.surface[passage.lexeme[i]!]!)) first = from;
  }
  if (first === from && before === 'to' && isPlaceBeforePerson(passage, vocab, first, end))
    return [chunk(first, first + 1), chunk(first + 1, end)];
  return first < end ? [chunk(first, end)] : [];
}

/** What stands before names and is part of none. */
const RANKS = new Set(
  'Candidate Embattled Ex Former Longtime More Onetime Outgoing Senior Still Then Top'.split(' '),
);

function isNationality(passage: Passage, vocab: Vocab, i: number): boolean {
  return (traitsOf(vocab, passage.lexeme[i]!) & Trait.nationality) !== 0;
}

/** The hyphen of "African-Americans". */
function isHyphenBehind(passage: Passage, vocab: Vocab, i: number, from: number): boolean {
  return i > from && vocab.norm[passage.lexeme[i]!] === '-';
}

/** "ambassador to Noria Ada Korran" */
function isPlaceBeforePerson(passage: Passage, vocab: Vocab, first: number, end: number): boolean {
  if (end - first < 3 || !placeNames.has(vocab.surface[passage.lexeme[first]!]!)) return false;
  return (traitsOf(vocab, passage.lexeme[first + 1]!) & Trait.givenName) !== 0;
}

function phrase(passage: Passage, from: number, end: number): string {
  return passage.text.slice(passage.start[from], passage.end[end - 1]).toLowerCase();
}
