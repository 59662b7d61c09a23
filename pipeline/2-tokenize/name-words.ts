/** Tells which capitalised words are words of names, from the gazetteers, the tagger and the rest of the article. */
import { connectorHeads, knownNamePhrases, roleHeads } from '../lexicons/gazetteers/index.ts';
import { LexemeFlag, type Passage, POS_TAGS, VOICES, type Vocab } from '../types.ts';
import { PROPN, Trait, traitsOf } from './name-traits.ts';
import { wink } from './wink.ts';

const FURNITURE = VOICES.indexOf('furniture');

/** Surfaces written with a capital in the middle of a sentence somewhere in these passages. */
export function midSentenceNames(passages: readonly Passage[], vocab: Vocab): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const passage of passages) {
    for (const i of passage.capitals) {
      const row = passage.lexeme[i]!;
      if (passage.voice[i] === FURNITURE) continue;
      const traits = traitsOf(vocab, row);
      if (traits & Trait.month && isBehindFirstName(passage, vocab, i)) seen.add(vocab.surface[row]!);
      if (traits & Trait.never) continue;
      if (vocab.pos[row] === PROPN && !opensSentence(passage, vocab, i)) seen.add(vocab.surface[row]!);
    }
  }
  return seen;
}

/** Whether a word's capital says nothing: first in its sentence, or after a mark or colon. */
export function opensSentence(passage: Passage, vocab: Vocab, i: number): boolean {
  if (i === 0 || passage.sentence[i] !== passage.sentence[i - 1]) return true;
  const flags = vocab.flags[passage.lexeme[i - 1]!]!;
  return (flags & LexemeFlag.barrier) !== 0;
}

const CAPITAL_WORD = LexemeFlag.capital | LexemeFlag.word;

/** Whether a token is a word of a name. */
export function isName(passage: Passage, vocab: Vocab, i: number, seen: ReadonlySet<string>): boolean {
  const row = passage.lexeme[i]!;
  if ((vocab.flags[row]! & CAPITAL_WORD) !== CAPITAL_WORD || passage.voice[i] === FURNITURE) return false;
  const traits = traitsOf(vocab, row);
  if (traits & Trait.month) return bearsMonth(passage, vocab, i, seen);
  if (traits & Trait.never && isPaperOfSun(passage, vocab, i)) return true;
  if (traits & Trait.never || isBehindAbbreviation(passage, vocab, i) || isOfSeat(passage, vocab, i))
    return false;
  if (!opensSentence(passage, vocab, i))
    return (traits & (Trait.properNoun | Trait.functionWord)) !== Trait.functionWord;
  if (traits & Trait.functionWord) return isWillOfName(passage, vocab, i);
  if (traits & Trait.listed || seen.has(vocab.surface[row]!)) return true;
  return opensName(passage, vocab, i);
}

/** The "Will" of "Will Korran left.", not of "Will Korran leave?" */
function isWillOfName(passage: Passage, vocab: Vocab, i: number): boolean {
  if (vocab.surface[passage.lexeme[i]!] !== 'Will' || passage.name !== 'body') return false;
  if (!nextIsCapital(passage, vocab, i)) return false;
  for (let k = passage.sentences[passage.sentence[i]! * 2 + 1]! - 1; k > i && !passage.word[k]; k -= 1)
    if (vocab.norm[passage.lexeme[k]!] === '?') return false;
  return true;
}

/** "the Ossel Sun reported", "the Sun-Times", "the Sun Sentinel": a paper, not the day of "Sun, May 5". */
function isPaperOfSun(passage: Passage, vocab: Vocab, i: number): boolean {
  const surface = vocab.surface[passage.lexeme[i]!]!;
  if (surface !== 'Sun' && surface !== 'Sun.') return false;
  const before = i > 1 ? passage.lexeme[i - 1]! : 0;
  if (i > 1 && (traitsOf(vocab, before) & Trait.listed) !== 0 && isArticleBefore(passage, vocab, i - 1))
    return true;
  if (i + 2 >= passage.length) return false;
  const isJoined = passage.start[i + 1] === passage.end[i] && vocab.norm[passage.lexeme[i + 1]!] === '-';
  return PAPERS_OF_SUN.has(vocab.norm[passage.lexeme[isJoined ? i + 2 : i + 1]!]!);
}

/** "the Ossel", "the New Ossel" */
function isArticleBefore(passage: Passage, vocab: Vocab, at: number): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    (vocab.flags[passage.lexeme[i]!]! & CAPITAL_WORD) === CAPITAL_WORD &&
    vocab.norm[passage.lexeme[i]!] !== 'the'
  )
    i -= 1;
  return i >= 0 && passage.sentence[i] === passage.sentence[at] && vocab.norm[passage.lexeme[i]!] === 'the';
}

/** What a paper of that name goes on with: "Sun-Times". */
const PAPERS_OF_SUN = new Set([
  'times',
  'sentinel',
  'herald',
  'chronicle',
  'gazette',
  'journal',
  'news',
  'post',
]);

/** "Ada Korran, R-Noria", "R-South Noria": the party, and the state that somebody sits for. */
function isOfSeat({ text, start, end, lexeme }: Passage, vocab: Vocab, i: number): boolean {
  const from = start[i]!;
  const to = end[i]!;
  if (to - from === 1 && text[to] === '-' && isParty(text, from)) return true;
  if (text[from - 1] === '-') return isParty(text, from - 2);
  const before = i === 0 ? 0 : start[i - 1]!;
  if (text[before - 1] !== '-' || !isParty(text, before - 2)) return false;
  return STATES_BEGIN.has(vocab.norm[lexeme[i - 1]!]!);
}

/** A letter of a party behind a space. */
function isParty(text: string, at: number): boolean {
  return PARTIES.has(text[at]!) && (at === 0 || /\s/.test(text[at - 1]!));
}

const STATES_BEGIN = new Set(['new', 'north', 'south', 'west', 'rhode']);
const PARTIES = new Set(['R', 'D', 'I']);

/** "in Ossel, Nor. Many left": the sentence ends with the abbreviation. */
function isBehindAbbreviation(passage: Passage, vocab: Vocab, i: number): boolean {
  if (i === 0 || passage.text.charCodeAt(passage.end[i - 1]! - 1) !== STOP) return false;
  return (traitsOf(vocab, passage.lexeme[i]!) & Trait.opener) !== 0;
}

const STOP = '.'.charCodeAt(0);

/** Whether a month is somebody’s name here: "April Korran", "Ada May", and then "May said"; not "in April". */
function bearsMonth(passage: Passage, vocab: Vocab, i: number, seen: ReadonlySet<string>): boolean {
  const row = passage.lexeme[i]!;
  const next = passage.sentence[i + 1] === passage.sentence[i] ? passage.lexeme[i + 1] : undefined;
  if (next !== undefined && /^\d/.test(vocab.surface[next]!)) return false;
  if (isBehindFirstName(passage, vocab, i)) return true;
  const before = passage.sentence[i - 1] === passage.sentence[i] ? passage.lexeme[i - 1] : undefined;
  const isJoined = before !== undefined && vocab.norm[before] === 'and';
  if (before !== undefined && !isJoined && OF_DATES.has(vocab.norm[before]!)) return false;
  if (seen.has(vocab.surface[row]!))
    return vocab.pos[row] === PROPN || (next !== undefined && OF_VERBS.has(vocab.pos[next]!));
  return (
    next !== undefined && nextIsCapital(passage, vocab, i) && (traitsOf(vocab, next) & Trait.never) === 0
  );
}

/** Words that a date follows. */
const OF_DATES = new Set(
  'in of on since until till by from to through before after during last next this early late mid every each between or'.split(
    ' ',
  ),
);
const OF_VERBS: ReadonlySet<number> = new Set([POS_TAGS.indexOf('VERB'), POS_TAGS.indexOf('AUX')]);

/** Right behind a first name or a title: "Ada May", "Mrs May". */
function isBehindFirstName(passage: Passage, vocab: Vocab, i: number): boolean {
  if (i === 0 || passage.sentence[i - 1] !== passage.sentence[i]) return false;
  const before = traitsOf(vocab, passage.lexeme[i - 1]!);
  return (before & (Trait.givenName | Trait.title)) !== 0 && (before & Trait.month) === 0;
}

/** Whether the first word of a sentence, whose capital says nothing, begins a name. */
function opensName(passage: Passage, vocab: Vocab, i: number): boolean {
  const row = passage.lexeme[i]!;
  const traits = traitsOf(vocab, row);
  if (isListedPair(passage, vocab, i)) return true;
  if ((traits & Trait.properNoun) !== 0) {
    if (traits & Trait.unheardOf) return !isInflected(vocab.norm[row]!);
    if (nextIsCapital(passage, vocab, i)) return !isRoleBeforeName(passage, vocab, i);
    // "(CPA)": letters that stand for a name.
    if (
      vocab.flags[row]! & LexemeFlag.allCaps &&
      vocab.surface[row]!.length <= 6 &&
      !nextIs(passage, vocab, i, LexemeFlag.allCaps)
    )
      return true;
  }
  if (traits & Trait.title && nextIs(passage, vocab, i, LexemeFlag.capital)) return true;
  // "Bank of Noria", "Mayor of Vellhaven".
  const isHead = (traits & Trait.title) !== 0 || connectorHeads.has(vocab.surface[row]!);
  return (
    isHead &&
    i + 2 < passage.length &&
    vocab.norm[passage.lexeme[i + 1]!] === 'of' &&
    nextIs(passage, vocab, i + 1, LexemeFlag.capital)
  );
}

/** The ordinary word a listed name of two words begins with: "Freedom House". */
function isListedPair(passage: Passage, vocab: Vocab, i: number): boolean {
  return (
    nextIsCapital(passage, vocab, i) &&
    knownNamePhrases.has(passage.text.slice(passage.start[i], passage.end[i + 1]).toLowerCase())
  );
}

/** "Evocatively", "Nudged": rare forms of words that are known. */
function isInflected(norm: string): boolean {
  const stem = INFLECTED.exec(norm)?.[1];
  return stem !== undefined && (wink().knows(stem) || wink().knows(`${stem}e`));
}

const INFLECTED = /^(.{4,})(?:ly|ed)$/;

/** In "Florist Ada Korran" an ordinary word before first name and surname is a role, whose capital says nothing. */
function isRoleBeforeName(passage: Passage, vocab: Vocab, i: number): boolean {
  const row = passage.lexeme[i]!;
  const norm = vocab.norm[row]!;
  if (traitsOf(vocab, row) & (Trait.title | Trait.listed)) return false;
  const isRole = roleHeads.has(norm) || (AGENT.test(norm) && wink().knows(norm));
  return (isRole && nextIsCapital(passage, vocab, i + 1)) || norm === 'former';
}

/** How nouns of people who do something end. */
const AGENT = /(?:ist|er|or|ian|man|woman|eer)$/;

function nextIs(passage: Passage, vocab: Vocab, i: number, flag: number): boolean {
  if (i + 1 >= passage.length || passage.sentence[i + 1] !== passage.sentence[i]) return false;
  return (vocab.flags[passage.lexeme[i + 1]!]! & flag) !== 0;
}

function nextIsCapital(passage: Passage, vocab: Vocab, i: number): boolean {
  if (i + 1 >= passage.length || passage.sentence[i + 1] !== passage.sentence[i]) return false;
  const row = passage.lexeme[i + 1]!;
  return (vocab.flags[row]! & LexemeFlag.capital) !== 0 && vocab.pos[row] === PROPN;
}
