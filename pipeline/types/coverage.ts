/** What articles of a story share, and what some of them carry alone. */
import type { PassageName, Span } from './article.ts';
import type { Voice } from './doc.ts';

/** A stretch of text in an article of a comparison. */
export interface Place extends Span {
  readonly id: string;
  readonly passage: PassageName;
  readonly text: string;
}

/** near-copy: mostly the same words in the same order · paraphrase: the same statement in other words. */
export type CopyKind = 'near-copy' | 'paraphrase';

/** Two sentences of two articles of a story that share wording or statement. `a` has the lower id. */
export interface Copy {
  readonly story: string;
  readonly kind: CopyKind;
  readonly a: Place;
  readonly b: Place;
  /** near-copy: 2 · words in common and in order ÷ words of both; paraphrase: likeness of meaning words; 0…1. */
  readonly similarity: number;
  /** Whether most words of both stand in quotation marks: the same words of one speaker are no copying. */
  readonly quoted: boolean;
  /** Whether one of the two articles names a news agency in a line or a dateline, or is from an agency. */
  readonly wire: boolean;
}

export type CoverageKind = 'quotation' | 'figure' | 'source' | 'name' | 'statement';

/** Something that at least two articles of a story carry and at least one has not. */
export interface Coverage {
  readonly story: string;
  readonly kind: CoverageKind;
  /** The quotation, figure, name or statement, as the first of the places prints it. */
  readonly item: string;
  /** Ids by code unit. */
  readonly in: readonly string[];
  /** Articles in whose text as supplied it was not found; never "omitted". */
  readonly notIn: readonly string[];
  /** One for each article of `in`: the item in its sentence; `text` is the sentence. */
  readonly places: readonly Place[];
}

/** A title before the name · what the text says beside it · the same with a word that a list of labels marks. */
export type LabelKind = 'title' | 'description' | 'marked word';

/** What an outlet calls somebody. */
export interface Label {
  /** The fullest name found in the articles compared. */
  readonly actor: string;
  readonly outlet: string;
  /** Without article, in lower case but for names: "foreign minister", "Russian strongman". */
  readonly label: string;
  readonly kind: LabelKind;
  /** The label where it stands, in order of article id and place. */
  readonly cues: readonly (Place & { readonly voice: Exclude<Voice, 'furniture'> })[];
}
