/** The sentences of a story's articles as they are compared with each other: words in order, and what they say. */
import {
  type Analysed,
  LexemeFlag,
  type Passage,
  type PassageName,
  POS_TAGS,
  VOICES,
  type Vocab,
} from '../../types.ts';
import { STOP_WORDS } from '../stop-words.ts';

/** A sentence of an article of a story. */
export interface StorySentence {
  /** Place of the article in the story. */
  readonly article: number;
  readonly passage: PassageName;
  readonly start: number;
  readonly end: number;
  /** Normalised word forms in order. */
  readonly words: readonly string[];
  /** Distinct lemmas that carry meaning. */
  readonly lemmas: readonly string[];
  /** Those of `lemmas` that are part of a name here. */
  readonly names: ReadonlySet<string>;
  /** Share of words in quotation marks, 0…1. */
  readonly quoted: number;
}

const FURNITURE = VOICES.indexOf('furniture');
const QUOTE = VOICES.indexOf('quote');
const NUMERAL = POS_TAGS.indexOf('NUM');
/** Shorter sentences say too little to be recognised. */
const FEWEST_WORDS = 5;

/** Sentences of five words and more, headlines first, in the order of the articles. */
export function storySentences(articles: readonly Analysed[]): StorySentence[] {
  return articles.flatMap(({ doc }, article) =>
    [doc.headline, doc.body].flatMap((passage) => sentencesOf(passage, doc.vocab, article)),
  );
}

function sentencesOf(passage: Passage, vocab: Vocab, article: number): StorySentence[] {
  const found: StorySentence[] = [];
  for (let s = 0; s + 1 < passage.sentences.length; s += 2) {
    const words: string[] = [];
    const lemmas = new Set<string>();
    const names = new Set<string>();
    let quoted = 0;
    const first = passage.sentences[s]!;
    const end = passage.sentences[s + 1]!;
    for (let i = first; i < end; i += 1) {
      if (passage.word[i] !== 1 || passage.voice[i] === FURNITURE) continue;
      const row = passage.lexeme[i]!;
      const norm = vocab.norm[row]!;
      const lemma = vocab.lemma[row]!;
      words.push(norm);
      if (passage.voice[i] === QUOTE) quoted += 1;
      const isName = passage.inName[i] === 1 || isTitle(passage, vocab, i);
      // "US" in a name is not "us".
      if (!isName && !isMeaningful(lemma, norm, vocab.pos[row] === NUMERAL)) continue;
      lemmas.add(lemma);
      if (isName) names.add(lemma);
    }
    if (words.length < FEWEST_WORDS) continue;
    found.push({
      article,
      passage: passage.name,
      start: passage.start[first]!,
      end: passage.end[end - 1]!,
      words,
      lemmas: [...lemmas],
      names,
      quoted: quoted / words.length,
    });
  }
  return found;
}

/** "Prime Minister" before a name: capitals that go on to a name. */
function isTitle({ lexeme, inName, sentence, length }: Passage, { flags }: Vocab, i: number): boolean {
  for (let k = i; k < length && sentence[k] === sentence[i]; k += 1) {
    if (inName[k] === 1) return k > i;
    if ((flags[lexeme[k]!]! & LexemeFlag.capital) === 0) return false;
  }
  return false;
}

/** Verbs that only say that somebody says something. */
const SAYING = new Set('say tell add accord'.split(' '));

function isMeaningful(lemma: string, norm: string, isNumeral: boolean): boolean {
  if (STOP_WORDS.has(lemma) || STOP_WORDS.has(norm)) return isNumeral && norm !== 'one';
  return /[\p{L}\d]/u.test(lemma) && (lemma.length > 1 || isNumeral) && !SAYING.has(lemma);
}
