/** The title in a run of capitalised words: the "Secretary of Boats" of "Noria Secretary of Boats Ada Korran". */
import { organisationHeadWords, titlePhrases } from '../lexicons/gazetteers/index.ts';
import type { Passage, Vocab } from '../types.ts';
import { Trait, traitsOf } from './name-traits.ts';
import { isOrdinary } from './person-at-end.ts';

export interface Title {
  readonly first: number;
  /** Behind it; the name begins here, if the run goes on. */
  readonly end: number;
}

/** The last title that a name follows; else the first one; undefined without one. */
export function titleBeforeName(
  passage: Passage,
  vocab: Vocab,
  from: number,
  end: number,
): Title | undefined {
  let found: Title | undefined;
  for (let i = from; i < end; i += 1) {
    const titled = titleEnd(passage, vocab, i, end);
    if (titled === i) continue;
    if (titled < end || found === undefined)
      found = { first: found && areOrdinary(passage, vocab, found.end, i) ? found.first : i, end: titled };
    i = titled - 1;
  }
  return found;
}

/** The "Operating" of "Chief Operating Officer": both words are of one title. */
function areOrdinary(passage: Passage, vocab: Vocab, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) if (!isOrdinary(passage, vocab, i)) return false;
  return true;
}

/** The "King" of "Ada King": right behind a first name. */
export function isSurname(passage: Passage, vocab: Vocab, first: number, end: number): boolean {
  return end - first === 1 && (traitsOf(vocab, passage.lexeme[first - 1]!) & Trait.givenName) !== 0;
}

/** End of the title that begins at `at`: "Prime Minister", "Secretary of State", "Sir"; `at` if there is none. */
function titleEnd(passage: Passage, vocab: Vocab, at: number, end: number): number {
  let first = at;
  for (;;) {
    if (first >= end || !(traitsOf(vocab, passage.lexeme[first]!) & Trait.title)) return first;
    const next = phraseEnd(passage, first, end);
    if (next === first || (first === at && isPartOfName(passage, vocab, next, end))) return first;
    if (first > at && next === end && isTitledSurname(passage, vocab, first, next)) return first;
    first = next;
    while (first < end && LINKS.has(vocab.surface[passage.lexeme[first]!]!)) first += 1;
    if (first + 1 >= end) continue;
    const link = vocab.norm[passage.lexeme[first]!]!;
    // "Secretary of Defense Ilse Korran": what follows "of" belongs to the office.
    if (link === 'of') first = officeEnd(passage, vocab, first + 2, end);
    else if (link === 'for') first = firstNameIn(passage, vocab, first + 2, end) ?? first;
  }
}

/** The stop of "Sen." and the hyphen of "Brig-Gen". */
const LINKS = new Set(['.', '-']);

function phraseEnd(passage: Passage, first: number, end: number): number {
  for (let n = Math.min(5, end - first); n >= 1; n -= 1) {
    const words = passage.text.slice(passage.start[first], passage.end[first + n - 1]).toLowerCase();
    if (titlePhrases.has(words.endsWith('.') ? words.slice(0, -1) : words)) return first + n;
  }
  return first;
}

/** "Justice Department", "King County", "Ada King Jr.", "Ada King, Jr.": the word is no title there. */
function isPartOfName(passage: Passage, vocab: Vocab, behind: number, end: number): boolean {
  const next = behind < end && vocab.norm[passage.lexeme[behind]!] === ',' ? behind + 1 : behind;
  if (next >= end) return false;
  const word = vocab.surface[passage.lexeme[next]!]!;
  return organisationHeadWords.has(word) || NO_NAMES.has(word);
}

/** The "King" of "Dr. King", the "Bishop" of "Mr. Bishop": people are called by that title. */
function isTitledSurname(passage: Passage, vocab: Vocab, first: number, end: number): boolean {
  if (end - first !== 1 || !SURNAMES.has(vocab.surface[passage.lexeme[first]!]!)) return false;
  const before = vocab.surface[passage.lexeme[first - 1]!]!;
  return COURTESIES.has(
    before === '.' ? vocab.surface[passage.lexeme[first - 2]!]! : before.replace('.', ''),
  );
}

const SURNAMES = new Set(['Bishop', 'Dean', 'Judge', 'King', 'Major', 'Pope', 'Prince']);
const COURTESIES = new Set(['Dr', 'Gov', 'Mr', 'Mrs', 'Ms', 'Miss', 'Rep', 'Sen', 'Senator', 'Congressman']);

/** What no name begins with. */
const NO_NAMES = new Set(['County', 'Electric', 'Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III']);

/** "Secretary of Boats and Nets Ada Korran": the office ends before the first name, if there is one behind. */
function officeEnd(passage: Passage, vocab: Vocab, from: number, end: number): number {
  const name = firstNameIn(passage, vocab, from, end);
  if (name !== undefined) return name;
  // "the Chief of Harbour Operations"
  return from + 1 === end && OFFICES.has(vocab.surface[passage.lexeme[from]!]!) ? end : from;
}

/** Last words of what somebody is the head or chief of. */
const OFFICES = new Set(
  'Affairs Communications Intelligence Investigation Operations Relations Research Services Staff'.split(' '),
);

function firstNameIn(passage: Passage, vocab: Vocab, from: number, end: number): number | undefined {
  for (let i = from; i + 1 < end; i += 1) if (traitsOf(vocab, passage.lexeme[i]!) & Trait.givenName) return i;
  return undefined;
}
