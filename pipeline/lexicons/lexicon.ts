/**
 * What a lexicon is made of. A lexicon is data: one category, groups of entries that share a reason, and a
 * source for each. `pipeline/lexicons/README.md` describes the pattern language for authors.
 */
import type { Category, Strength } from '../types.ts';

/**
 * What a nearby negator does to an entry.
 * drop: "not brutal" is no cue · deny: only a form of "be" takes it away ("is no lackey"), else as keep · keep: "no threat" still speaks of threat · invert: only with a negator
 * ("cannot tame", "will not stop"); write such entries with the negator inside the pattern where you can.
 */
export type NegationRule = 'drop' | 'deny' | 'keep' | 'invert';

/** Where an entry may fire. `outlet` = the outlet's own words only, headline included. */
export type Scope = 'any' | 'headline' | 'outlet';

/** Subjects in which the words are meant literally: a war story has real battles. */
export type LiteralDomain =
  | 'war'
  | 'disaster'
  | 'sport'
  | 'crime'
  | 'medicine'
  | 'religion'
  | 'animals'
  | 'finance';

/**
 * A construction the words must stand in, where a pattern cannot say it; see `5-detect/constructions/`.
 * agentless-passive: "was closed", "been closed", in headlines "closed" alone, with nobody named who did it ·
 * agentless: nobody named in the sentence who did it · unheld-fear: nobody named who is afraid ·
 * unnamed-report: nobody named in this sentence or the one before who reports it ·
 * unnamed-source: no person named as the source in this sentence or right after it.
 */
export type Construction = (typeof CONSTRUCTIONS)[number];
export const CONSTRUCTIONS = [
  'agentless-passive',
  'agentless',
  'unheld-fear',
  'unnamed-report',
  'unnamed-source',
] as const;

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
  readonly construction?: Construction;
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
  /** A fair reading for its arguable entries that have none of their own. */
  readonly counter?: string;
  readonly groups: readonly EntryGroup[];
}
