/** Numbers the words and names that say what an article is about. The numbers are never written anywhere. */
import {
  givenNameWords,
  groupWords,
  namePhrases,
  nameWords,
  nationalityWords,
  organisationNames,
  placeNames,
} from '../../lexicons/gazetteers/index.ts';
import { POS_TAGS, type Vocab } from '../../types.ts';
import { STOP_WORDS } from '../stop-words.ts';

/**
 * What kind of word a term is, from the most to the least telling: a name the gazetteers do not know, a
 * number, a first name, a well-known name, a noun, another word, a verb.
 */
export const TERM_KINDS = ['name', 'number', 'given name', 'known name', 'noun', 'other', 'verb'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export interface TermTable {
  /** Lower-case lemma by number. */
  readonly words: readonly string[];
  /** Number of a lemma, whether or not it was met. */
  readonly idOf: (lemma: string) => number;
  /** The terms of a vocab, one entry a lexeme; gone through once for new lexemes. */
  readonly of: (vocab: Vocab) => VocabTerms;
}

interface VocabTerms {
  /** Number of the term, −1 if the lexeme is none. */
  readonly term: readonly number[];
  /** Index into TERM_KINDS of the lexeme outside a name. */
  readonly kind: readonly number[];
}

const kind = (name: TermKind): number => TERM_KINDS.indexOf(name);
export const NAME = kind('name');
export const NUMBER = kind('number');
const GIVEN_NAME = kind('given name');
const KNOWN_NAME = kind('known name');
const NOUN = kind('noun');
const OTHER = kind('other');
const VERB = kind('verb');

const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const givenNames = new Set([...givenNameWords].map((name) => name.toLowerCase()));
const knownNames = new Set(
  [...nameWords, ...namePhrases, ...placeNames, ...organisationNames, ...nationalityWords, ...groupWords]
    .flatMap((name) => name.toLowerCase().split(/[\s-]+/))
    .filter((word) => !givenNames.has(word)),
);

export function termTable(): TermTable {
  const words: string[] = [];
  const ids = new Map<string, number>();
  const columns = new Map<Vocab, { term: number[]; kind: number[] }>();

  const idOf = (lemma: string): number => {
    const known = ids.get(lemma);
    if (known !== undefined) return known;
    ids.set(lemma, words.length);
    return words.push(lemma) - 1;
  };
  const of = (vocab: Vocab): VocabTerms => {
    const column = columns.get(vocab) ?? { term: [], kind: [] };
    columns.set(vocab, column);
    for (let row = column.term.length; row < vocab.lemma.length; row += 1) {
      const lemma = vocab.lemma[row]!;
      const norm = vocab.norm[row]!;
      column.term.push(isTerm(lemma, norm) ? idOf(lemma) : -1);
      column.kind.push(kindOf(lemma, norm, POS_TAGS[vocab.pos[row]!]));
    }
    return column;
  };
  return { words, idOf, of };
}

function isTerm(lemma: string, norm: string): boolean {
  return lemma.length > 1 && LETTER_OR_DIGIT.test(lemma) && !STOP_WORDS.has(lemma) && !STOP_WORDS.has(norm);
}

function kindOf(lemma: string, norm: string, pos: string | undefined): number {
  if (givenNames.has(norm)) return GIVEN_NAME;
  if (knownNames.has(lemma) || knownNames.has(norm)) return KNOWN_NAME;
  if (pos === 'NUM' || /\d/.test(lemma)) return NUMBER;
  if (pos === 'NOUN' || pos === 'PROPN') return NOUN;
  return pos === 'VERB' ? VERB : OTHER;
}

/** The kind of a word inside a name: well-known names stay what they are. */
export function kindInName(outside: number): number {
  return outside === GIVEN_NAME || outside === KNOWN_NAME ? outside : NAME;
}
