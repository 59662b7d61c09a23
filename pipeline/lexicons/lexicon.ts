/**
 * What a lexicon is made of. A lexicon is data: one category, groups of entries that share a reason, and a
 * source for each. `pipeline/lexicons/README.md` describes the pattern language for authors.
 */
import type { Category, Strength } from '../types.ts';

/**
 * What a nearby negator does to an entry.
 * drop: "not brutal" is no cue · keep: "no threat" still speaks of threat · invert: only with a negator
 * ("cannot tame", "will not stop"); write such entries with the negator inside the pattern where you can.
 */
export type NegationRule = 'drop' | 'keep' | 'invert';

/** Where an entry may fire. `outlet` = the outlet's own words only, headline included. */
export type Scope = 'any' | 'headline' | 'outlet';

/** Subjects in which the words are meant literally: a war story has real battles. */
export type LiteralDomain = 'war' | 'disaster' | 'sport' | 'crime' | 'medicine';

/** Pattern, strength, neutral wordings separated by "|" ("" = leave the words out), and what differs from its group. */
export type EntryRow = readonly [
  pattern: string,
  strength: Strength,
  neutral: string,
  options?: EntryOptions,
];

export interface EntryOptions {
  readonly why?: string;
  readonly source?: string;
  readonly negation?: NegationRule;
  readonly scope?: Scope;
  /** Patterns that, where they overlap the match, veto it: the literal or fixed senses. */
  readonly except?: readonly string[];
  readonly literal?: readonly LiteralDomain[];
  /** A fair reading in which the words are simply accurate. */
  readonly counter?: string;
}

/** Entries that share a reason, a source and defaults. */
export interface EntryGroup extends EntryOptions {
  /** One or two sentences a 14-year-old understands; `{text}` stands for the matched words. */
  readonly why: string;
  /** "own", or "own; class after Hooper 1975". */
  readonly source: string;
  readonly entries: readonly EntryRow[];
}

export interface Lexicon {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** What it marks and what it does not, in one or two sentences. */
  readonly description: string;
  readonly licence: string;
  readonly negation: NegationRule;
  readonly groups: readonly EntryGroup[];
}
