/** Who ends a run of capitalised words, behind an office or a body: "Harbour Blogger Ada Korran", "Facebook Ada Korran". */
import { BODY_NOUNS } from '../lexicons/attribution.ts';
import {
  givenNameWords,
  groupWords,
  knownNamePhrases,
  organisationHeadWords,
  organisationNames,
  placeNames,
  roleHeads,
} from '../lexicons/gazetteers/index.ts';
import { LexemeFlag, type Passage, type Vocab } from '../types.ts';
import { Trait, traitsOf } from './name-traits.ts';

/** First token of the name, and of the office right before it; the two are equal if only a body stands there. */
export interface PersonAtEnd {
  readonly first: number;
  readonly titleFirst: number;
}

/** Words of a name. */
const LONGEST_NAME = 4;

/** undefined if the run is one name, or nobody with a first name and a surname ends it. */
export function personAtEnd(
  passage: Passage,
  vocab: Vocab,
  from: number,
  end: number,
): PersonAtEnd | undefined {
  if (end - from < 3) return undefined;
  // "Ada Korran", but not "Fox News".
  if (isGiven(passage, vocab, from) && !organisationNames.has(surfaceOf(passage, vocab, from)))
    return undefined;
  if (organisationHeadWords.has(surfaceOf(passage, vocab, end - 1))) return undefined;
  for (let first = Math.max(from + 1, end - LONGEST_NAME); first + 1 < end; first += 1) {
    const isBehindRole = isPersonsRole(surfaceOf(passage, vocab, first - 1));
    const isFirstName =
      isGiven(passage, vocab, first) ||
      isInitial(surfaceOf(passage, vocab, first + 1)) ||
      (isBehindRole &&
        (givenNameWords.has(surfaceOf(passage, vocab, first)) ||
          (first + 2 === end && !isOrdinary(passage, vocab, first))));
    if (!isFirstName || knownNamePhrases.has(textOf(passage, first, end))) continue;
    if (isBehindRole) return { first, titleFirst: officeStart(passage, vocab, from, first) };
    if (isBody(passage, vocab, from, first)) return { first, titleFirst: first };
  }
  return undefined;
}

/** Offices that the role lists do not have. */
const OFFICES = new Set(
  'ceo cfo coo cto adviser advisor aide ally anchor boss counsel czar executive fellow mep mogul mp nominee star survivor tycoon veteran'.split(
    ' ',
  ),
);

/** Ends of "head of state" and the like, which stand before no name. */
const FIELDS = new Set(
  'communications congress opposition parliament policy research staff state'.split(' '),
);

/** "Blogger", "COO"; "Council" and "Family" are nobody’s office. */
function isPersonsRole(word: string): boolean {
  const norm = word.toLowerCase();
  if (OFFICES.has(norm)) return true;
  if (FIELDS.has(norm)) return false;
  return roleHeads.has(norm) && !BODY_NOUNS.has(norm) && !organisationHeadWords.has(word);
}

/** First token of "National Security Adviser": ordinary words belong to the office, the names of bodies do not. */
function officeStart(passage: Passage, vocab: Vocab, from: number, name: number): number {
  let first = name - 1;
  while (first > from && isOrdinary(passage, vocab, first - 1)) first -= 1;
  return first;
}

/** A word that is no name, and part of none. */
export function isOrdinary(passage: Passage, vocab: Vocab, i: number): boolean {
  const row = passage.lexeme[i]!;
  const isName = Trait.listed | Trait.nationality | Trait.unheardOf | Trait.functionWord;
  if (traitsOf(vocab, row) & isName || vocab.flags[row]! & LexemeFlag.allCaps) return false;
  return !organisationHeadWords.has(vocab.surface[row]!);
}

/** "Harbour Times", "UN", "Noria Republican": what somebody is of. */
function isBody(passage: Passage, vocab: Vocab, from: number, end: number): boolean {
  if (knownNamePhrases.has(textOf(passage, from, end))) return true;
  const last = surfaceOf(passage, vocab, end - 1);
  if (end - from > 1) return organisationHeadWords.has(last) || groupWords.has(last);
  return organisationNames.has(last) || placeNames.has(last) || /^\p{Lu}{2,5}$/u.test(last);
}

function isGiven(passage: Passage, vocab: Vocab, i: number): boolean {
  return (traitsOf(vocab, passage.lexeme[i]!) & Trait.givenName) !== 0;
}

/** The "W." of "Ada W. Korran". */
function isInitial(word: string): boolean {
  return word.length <= 2 && /^\p{Lu}\.?$/u.test(word);
}

function surfaceOf(passage: Passage, vocab: Vocab, i: number): string {
  return vocab.surface[passage.lexeme[i]!]!;
}

function textOf(passage: Passage, from: number, end: number): string {
  return passage.text.slice(passage.start[from], passage.end[end - 1]).toLowerCase();
}
