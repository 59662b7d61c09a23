/**
 * Whether a form of "be" denies a word: "is no mere lackey", "was never evil", "not exactly known for extremism".
 * What is said not to be so is not what the text calls it. "Not only evil" and "no greater evil" do call it that.
 */
import { LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words between the negator and the word that it denies. */
const REACH = 5;
/** What may stand there: the words of one noun phrase or predicate. */
const PREDICATE = ['ADJ', 'ADV', 'NOUN', 'PROPN', 'DET', 'NUM', 'AUX'].reduce(
  (bits, tag) => bits | (1 << POS_TAGS.indexOf(tag as (typeof POS_TAGS)[number])),
  0,
);
const ADVERB = POS_TAGS.indexOf('ADV');
/** With one of these the word holds, and more. */
const ADDING = words(
  'only just merely simply solely alone so as less more greater bigger worse better lesser',
);
/** "neither extremist nor radical", "not a hero or a crank". */
const OR = words('or nor');
const KNOWN = words('know known famous noted remembered');
const KNOWN_LINKS = words('for as');

export function isDenied(passage: Passage, vocab: Vocab, first: number): boolean {
  const from = passage.sentences[passage.sentence[first]! * 2]!;
  let seen = 0;
  let wasKnown = false;
  for (let i = first - 1; i > from && seen <= REACH; i -= 1) {
    const row = passage.lexeme[i]!;
    if (OR.has(vocab.norm[row]!)) continue;
    if (vocab.flags[row]! & LexemeFlag.negator) return wasKnown || isOfBe(passage, vocab, i);
    if (!passage.word[i]) {
      if (vocab.surface[row] !== '-') return false;
      continue;
    }
    seen += 1;
    if (ADDING.has(vocab.norm[row]!)) return false;
    if (isOfKnown(passage, vocab, i)) {
      wasKnown = true;
      continue;
    }
    if (((PREDICATE >>> vocab.pos[row]!) & 1) === 0) return false;
  }
  return false;
}

/** "is not", "is certainly no"; "would not be", "was never". */
function isOfBe(passage: Passage, vocab: Vocab, negator: number): boolean {
  if (isBe(passage, vocab, negator - 1) || isBe(passage, vocab, negator + 1)) return true;
  return isBe(passage, vocab, negator - 2) && vocab.pos[passage.lexeme[negator - 1]!] === ADVERB;
}

function isBe(passage: Passage, vocab: Vocab, token: number): boolean {
  return token >= 0 && token < passage.length && vocab.lemma[passage.lexeme[token]!] === 'be';
}

/** "known" and "for" of "known for". */
function isOfKnown(passage: Passage, vocab: Vocab, token: number): boolean {
  const norm = vocab.norm[passage.lexeme[token]!]!;
  if (KNOWN.has(norm)) return true;
  return KNOWN_LINKS.has(norm) && KNOWN.has(vocab.norm[passage.lexeme[token - 1]!]!);
}
