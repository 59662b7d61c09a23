/** Who is speaking: quotations and sources. */
import type { PassageName, Span } from './article.ts';

export type QuoteType =
  | 'direct'
  | 'mixed'
  | 'fragment'
  | 'echo'
  | 'scare'
  | 'term'
  | 'nested'
  | 'turn'
  | 'indirect'
  | 'unresolved';

export interface Speaker {
  readonly name: string;
  /** The words in the text that name the speaker here. */
  readonly mention: string;
  readonly role?: string;
  readonly named: boolean;
}

/** A quotation. `start, end` are the words inside the marks, without the marks. */
export interface Quote extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** Everything attributed: the marked words and the paraphrase around them. */
  readonly content: readonly Span[];
  readonly type: QuoteType;
  /** null: speaker not found. Never guessed. */
  readonly speaker: Speaker | null;
  readonly verb?: string;
  readonly stance?: string;
  /** Name of the rule that decided, shown to the reader. */
  readonly rule: string;
}

/** named · role: a function only ("a teacher") · anonymous: a name that is kept back ("a senior official"). */
export type SourceKind = 'named' | 'role' | 'anonymous';

/** A source of the article, once, in order of first appearance. */
export interface Source {
  readonly name: string;
  readonly role?: string;
  readonly named: boolean;
  readonly kind: SourceKind;
  /** Word tokens of the body in quotation marks. */
  readonly quotedTokens: number;
  /** Word tokens of the body that paraphrase the source. */
  readonly paraphrasedTokens: number;
  /** Its share of all words of the body with a known source, 0…1; absent if there are none. */
  readonly share?: number;
  /** Body offset of the first attributed word; absent if it is heard in the headline only. */
  readonly first?: number;
  /** Dictionary forms of the verbs used for it, each once. */
  readonly verbs: readonly string[];
}

/** Somebody the body says is accused or blamed, and whether the article lets them speak. */
export interface Accused extends Span {
  readonly name: string;
  readonly text: string;
  readonly heard: boolean;
}
