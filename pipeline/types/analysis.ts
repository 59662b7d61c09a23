/** What was found in one article, and how to repeat it. */
import type { Category, Cue, ListCount, ListMatch } from './cue.ts';
import type { Doc, Furniture, Mention } from './doc.ts';
import type { Figure } from './figure.ts';
import type { FrameElement } from './frame-element.ts';
import type { Rate, TokenCounts } from './rates.ts';
import type { Tone } from './tone.ts';
import type { Accused, Quote, Source } from './voice.ts';

/** What makes a result repeatable. */
export interface Stamp {
  readonly version: string;
  /** Hash of all lexicons in use. */
  readonly lexicons: string;
  /** Options that change results, as given. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Hash of outlet, date, headline and body. */
  readonly input: string;
}

export const ANALYSIS_SCHEMA = 'newsframe.analysis/1';
export const COMPARISON_SCHEMA = 'newsframe.comparison/1';
export const PROBLEM_SCHEMA = 'newsframe.problem/1';

/** Everything found in one article. */
export interface Analysis {
  readonly schema: typeof ANALYSIS_SCHEMA;
  readonly id: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly event?: string;
  readonly url?: string;
  readonly headline: string;
  /** The body's text, only on request. */
  readonly body?: string;
  readonly tokens: TokenCounts;
  readonly furniture: readonly Furniture[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly accused: readonly Accused[];
  readonly cues: readonly Cue[];
  /** In order of place, headline first; in one element they do not overlap. */
  readonly elements: readonly FrameElement[];
  readonly figures: readonly Figure[];
  readonly tone: Tone;
  /** Body, outlet voice; every category of the loaded lexicons and detectors, 0 included. */
  readonly rates: Readonly<Partial<Record<Category, Rate>>>;
  /** Of users' own lists; absent without one. */
  readonly lists?: readonly ListCount[];
  readonly listMatches?: readonly ListMatch[];
  readonly cautions: readonly string[];
  readonly stamp: Stamp;
}

/** An article with its doc: what the comparison works on. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly doc: Doc;
}
