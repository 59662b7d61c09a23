/** A tokenized article. */
import type { PassageName, Span } from './article.ts';

/** Who is speaking in a word. `furniture` is page furniture: teasers, credits, source lines. */
export type Voice = 'outlet' | 'quote' | 'indirect' | 'furniture';

/** Codes of `Passage.voice`, in this order. */
export const VOICES = ['outlet', 'quote', 'indirect', 'furniture'] as const satisfies readonly Voice[];

/** Universal part-of-speech tags in wink-nlp's order; the index is the code in `Vocab.pos`. */
export const POS_TAGS = [
  'UNK',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SPACE',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
] as const;
export type Pos = (typeof POS_TAGS)[number];

/**
 * Every distinct (surface, part of speech) met so far, as columns. Its indices are what `Passage.lexeme`
 * holds; they depend on the order of reading and are never written anywhere.
 */
export interface Vocab {
  /** Surface as it stood in the text. */
  readonly surface: string[];
  /** Lower case, straight apostrophe, possessive 's removed, contractions expanded (n't → not). */
  readonly norm: string[];
  /** Lower-case lemma. */
  readonly lemma: string[];
  /** Index into POS_TAGS. */
  readonly pos: number[];
  /** Bit set of `LexemeFlag`. */
  readonly flags: number[];
  /** What stages have worked out of each row: columns of row-facts.ts. Ask for `cells` anew for each article. */
  readonly facts: { readonly cells: Int32Array };
}

/** Bits of `Vocab.flags`. */
export const LexemeFlag = {
  /** Has a letter or a digit: counts as a word. */
  word: 1,
  /** First letter is upper case. */
  capital: 2,
  /** Turns a nearby word round: not, never, without, hardly … */
  negator: 4,
  /** Ends the reach of a negator and of a pattern's gap: . ; : ! ? — and any quotation mark. */
  barrier: 8,
  /** A comma. */
  comma: 16,
  /** A line break. */
  newline: 32,
  /** All letters upper case, two letters or more. */
  allCaps: 64,
  /** A quotation mark or apostrophe glyph. */
  mark: 128,
  /** Begins a clause after a comma: but, while, although, whereas, which, who … */
  clauseWord: 256,
  /** Ends a clause: ; : — – */
  clauseBreak: 512,
  /** "and": opens a clause if a new subject and its verb follow. */
  and: 1024,
  /** Ends a sentence: . ! ? … */
  ender: 2048,
  /** A word with a full stop of its own: U.S., Gen., p.m. */
  abbreviation: 4096,
  /** One of the words that every English text is made of. */
  frequent: 8192,
} as const;

/** Token columns of one passage. All arrays have `length` entries that count. */
export interface Passage {
  readonly name: PassageName;
  /** As given. */
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `Doc.vocab`. */
  readonly lexeme: Int32Array;
  /** 0-based sentence, paragraph and clause of each token; clauses number through the passage. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly clause: Int32Array;
  /** 1 if the token counts as a word. */
  readonly word: Uint8Array;
  /** 1 if a negator stands at most 3 words before, with no clause punctuation between. */
  readonly negated: Uint8Array;
  /** 1 if the token is part of a mention's name (not of its role). */
  readonly inName: Uint8Array;
  /** Index into VOICES; filled by the voice stage, 0 (or 3 for furniture) before. */
  readonly voice: Uint8Array;
  /** −1 unknown, 0 the outlet, n the n-th source; filled by the voice stage. */
  readonly speaker: Int16Array;
  /** Token range [first, end) of each sentence, flattened in pairs. */
  readonly sentences: Int32Array;
  /** Tokens that are words and begin with a capital, in order. */
  readonly capitals: Int32Array;
}

export type FurnitureKind =
  | 'teaser'
  | 'related'
  | 'credit'
  | 'source'
  | 'byline'
  | 'dateline'
  | 'social'
  | 'legal'
  | 'wire'
  | 'comment';

/** A line of page furniture in the body: kept in the text, counted in no score. */
export interface Furniture extends Span {
  readonly text: string;
  readonly kind: FurnitureKind;
}

export type MentionKind = 'person' | 'place' | 'organisation' | 'group' | 'other';

/** A name in the text. Mentions of one actor share `actor`, the longest form found in the article. */
export interface Mention extends Span {
  readonly passage: PassageName;
  readonly text: string;
  readonly actor: string;
  readonly kind: MentionKind;
  /** Title or role beside the name, as in the text: "Foreign Minister". */
  readonly role?: string;
}

/** A tokenized article. */
export interface Doc {
  readonly id: string;
  readonly vocab: Vocab;
  readonly headline: Passage;
  readonly body: Passage;
  readonly furniture: readonly Furniture[];
  readonly mentions: readonly Mention[];
  readonly named: Named;
  readonly cautions: readonly string[];
}

/** Columns beside `Doc.mentions`, so that no stage has to look for them again. */
export interface Named {
  /** Number of the actor, from 0 in the order in which they are first mentioned. */
  readonly actor: readonly number[];
  /** Tokens [first, end) of the passage. */
  readonly first: readonly number[];
  readonly end: readonly number[];
}
