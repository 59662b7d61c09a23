/** What a list of an element of framing is made of: as a lexicon, but without strength and neutral wording. */
import type { FrameElementKind } from '../types.ts';
import type { EntryOptions, NegationRule } from './lexicon.ts';

/** Pattern, and what differs from its group. */
type ElementRow = readonly [pattern: string, options?: EntryOptions];

interface ElementGroup extends EntryOptions {
  /** What makes a sentence with these words one a reader may dispute; `{text}` stands for the matched words. */
  readonly why: string;
  /** "own; class after Entman 1993". */
  readonly source: string;
  readonly entries: readonly ElementRow[];
}

export interface ElementList {
  /** Begins the name of its entries: `cause/because of`. */
  readonly id: FrameElementKind;
  readonly title: string;
  /** What a reader may ask of such a sentence. */
  readonly question: string;
  readonly description: string;
  readonly licence: string;
  readonly negation: NegationRule;
  readonly groups: readonly ElementGroup[];
}
