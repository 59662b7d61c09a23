/** Marks of loaded framing and finds of a user’s own lists. */
import type { PassageName, Span } from './article.ts';
import type { Voice } from './doc.ts';

/** The nineteen kinds of loaded framing (methods: pipeline/lexicons/README.md). */
export const CATEGORIES = [
  'emotive',
  'intensifier',
  'label',
  'fear',
  'dominance',
  'conflict-metaphor',
  'nature-metaphor',
  'sensational',
  'rhetorical-question',
  'speculation',
  'hedge',
  'vague-source',
  'certainty',
  'reporting-verb',
  'scare-quote',
  'implicature',
  'agency',
  'euphemism',
  'moral',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** 1 arguable · 2 clear · 3 should convince anyone. */
export type Strength = 1 | 2 | 3;

/** An entry or a detector that fired at a place. */
export interface Cue extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** Offsets of its sentence in the passage. */
  readonly sentence: readonly [number, number];
  readonly category: Category;
  readonly strength: Strength;
  readonly voice: Exclude<Voice, 'furniture'>;
  /** Who says it, for quoted and paraphrased words; null if not found, absent in the outlet's own words. */
  readonly speaker?: string | null;
  /** The nearest actor the cue is about, if any. */
  readonly about?: string;
  readonly negated: boolean;
  /** `lexicon/term` or `detector/name`. */
  readonly entry: string;
  readonly reason: string;
  /** Other wordings; an empty list means: leave the words out. */
  readonly neutral: readonly string[];
  /** A fair reading in which the words are simply accurate. */
  readonly counter?: string;
}

/** A term of a user's own list at a place. Such finds are counted by themselves, never among the marks. */
export interface ListMatch extends Span {
  readonly passage: PassageName;
  readonly text: string;
  /** Offsets of its sentence in the passage. */
  readonly sentence: readonly [number, number];
  /** File name of the list. */
  readonly list: string;
  /** As the list calls it; `a.b` for a category in a category. */
  readonly category: string;
  /** The term as the list writes it. */
  readonly entry: string;
  readonly voice: Exclude<Voice, 'furniture'>;
  /** As in `Cue`. */
  readonly speaker?: string | null;
  /** Told, not applied: lists count words whether they are negated or not. */
  readonly negated: boolean;
  /** Of valence tables, as the list gives it. */
  readonly value?: number;
  readonly reason?: string;
}

/** How often the terms of one category of a user's own list stand in an article. */
export interface ListCount {
  readonly list: string;
  readonly category: string;
  /** Finds by where they stand: headline; body by voice. Never summed. */
  readonly headline: number;
  readonly own: number;
  readonly quoted: number;
  readonly indirect: number;
  /** `own` per 100 own words; absent below 120 of them. */
  readonly per100?: number;
  /** Mean of the values of the own finds; absent without one. */
  readonly value?: number;
}
