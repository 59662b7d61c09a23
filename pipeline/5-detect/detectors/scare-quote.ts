import { LexemeFlag, type Passage, type Quote, type Vocab } from '../../types.ts';
import type { Detector } from '../cue.ts';
import type { Stretch } from '../exceptions.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Answers and votes: a “no” on the bill. */
const ANSWERS = words('yes no yea nay aye maybe present abstain pass fail none');
/** What words are written on or shouted in: “thank you” signs. Lemmas. */
const CARRIERS = words(
  'sign banner poster placard sticker button hat cap shirt t-shirt tee flag ad advert advertisement chant cry box key ' +
    'checkbox option hashtag song video clip ballot vote label tag caption slogan',
);
/** Somebody calls it so. Lemmas. */
const NAMING = words(
  'call label brand describe dub declare deem hail laud term pronounce rate rank list classify quote characterise characterize ' +
    'refer read spell chant shout mark stamp',
);
const CALL_OTHERS = words('for on out upon off');
/** Words before the marks in which such a verb speaks of them. */
const REACH_OF_NAMING = 6;
/** What explains the words: “jungle primary,” meaning all run at once. */
const EXPLAINING = words('meaning i.e. aka a.k.a. viz');

/** Quotation marks that quote nobody: "the ‘reform’ closed nine schools". */
export const scareQuote: Detector = {
  id: 'scare-quote',
  category: 'scare-quote',
  title: 'Quotation marks of distance',
  description:
    'Up to three words in quotation marks that the article attributes to nobody and that are no title, name, term, vote or inscription: the marks keep the words at a distance.',
  source: 'own; class after Predelli 2003, Meibauer 2015 (scare quotes)',
  find: ({ vocab }, passage, quotes) => {
    const drafts = [];
    for (const quote of quotes) {
      if (quote.passage !== passage.name || quote.type !== 'scare') continue;
      const tokens = tokensOf(passage, quote);
      if (tokens === undefined || isUsed(passage, vocab, tokens)) continue;
      drafts.push({
        ...tokens,
        strength: 1 as const,
        negated: false,
        voice: 'outlet' as const,
        why: 'The quotation marks around “{text}” keep a distance from the words without saying who uses them, or what is wrong with them.',
        neutral: ['“{text}”, as [name] calls it', ''],
        counter: 'The marks may show a word as new, foreign or technical.',
      });
    }
    return drafts;
  },
};

/** The sentence itself says what the words in marks are: an answer, a sign, a term it explains, what somebody calls it. */
function isUsed(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  if (end - first === 1 && ANSWERS.has(vocab.norm[passage.lexeme[first]!]!)) return true;
  const behind = wordBehind(passage, end);
  if (behind !== undefined && CARRIERS.has(vocab.lemma[passage.lexeme[behind]!]!)) return true;
  if (behind !== undefined && EXPLAINING.has(vocab.norm[passage.lexeme[behind]!]!)) return true;
  return isCalled(passage, vocab, first);
}

/** "called the plan a ‘reform’": a verb of naming stands in the clause before. */
function isCalled(passage: Passage, vocab: Vocab, first: number): boolean {
  const from = passage.sentences[passage.sentence[first]! * 2]!;
  let seen = 0;
  for (let i = first - 1; i >= from && seen < REACH_OF_NAMING; i -= 1) {
    const row = passage.lexeme[i]!;
    const flags = vocab.flags[row]!;
    if (flags & LexemeFlag.clauseBreak) return false;
    if (!passage.word[i]) continue;
    seen += 1;
    if (NAMING.has(vocab.lemma[row]!) && !isOtherCall(passage, vocab, i)) return true;
  }
  return false;
}

/** "so-called" keeps its distance; "call for", "call on" and "call out" name nothing. */
function isOtherCall(passage: Passage, vocab: Vocab, at: number): boolean {
  const normOf = (i: number) => (i < 0 || i >= passage.length ? '' : vocab.norm[passage.lexeme[i]!]!);
  if (normOf(at) === 'called' && normOf(at - 2) === 'so') return true;
  return vocab.lemma[passage.lexeme[at]!] === 'call' && CALL_OTHERS.has(normOf(at + 1));
}

/** The next word of the sentence behind the marks. */
function wordBehind(passage: Passage, end: number): number | undefined {
  const until = passage.sentences[passage.sentence[end - 1]! * 2 + 1]!;
  for (let i = end; i < until; i += 1) if (passage.word[i]) return i;
  return undefined;
}

/** Tokens inside the marks; undefined if there are none. Tokens are in order of place. */
function tokensOf(passage: Passage, { start, end }: Quote): Stretch | undefined {
  const first = firstFrom(passage, start);
  let last = first;
  while (last < passage.length && passage.end[last]! <= end) last += 1;
  // "‘reform,’": the comma belongs to the sentence.
  while (last > first && passage.word[last - 1] === 0) last -= 1;
  return last > first ? { first, end: last } : undefined;
}

/** First token that begins at or behind an offset. */
function firstFrom({ start, length }: Passage, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
