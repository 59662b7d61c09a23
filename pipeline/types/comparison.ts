/** Several articles set side by side. */
import type { COMPARISON_SCHEMA } from './analysis.ts';
import type { Copy, Coverage, Label } from './coverage.ts';
import type { FigureGroup } from './figure-group.ts';
import type { KeynessRow, RateContrast, WordDistance } from './keyness.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import type { Variant } from './variant.ts';
import type { WithoutWire } from './wire.ts';

/** Name of the row of articles whose outlet is not known. */
export const NO_OUTLET = '(no outlet)';

/** Several articles set side by side. */
export interface Comparison {
  readonly schema: typeof COMPARISON_SCHEMA;
  readonly articles: number;
  /** One row per outlet; articles without an outlet form the row "(no outlet)". */
  readonly outlets: readonly Profile[];
  /** One row per article, in order of id by code unit; `name` is the article's id. */
  readonly profiles: readonly Profile[];
  /** Kinds of marks, each outlet against the others; without two outlets, each article. */
  readonly contrasts: readonly RateContrast[];
  readonly keyness: readonly KeynessRow[];
  readonly distances: readonly WordDistance[];
  readonly stories: readonly Story[];
  readonly variants: readonly Variant[];
  readonly figures: readonly FigureGroup[];
  readonly copies: readonly Copy[];
  readonly coverage: readonly Coverage[];
  readonly labels: readonly Label[];
  /** Absent if no article carries any. */
  readonly withoutWire?: WithoutWire;
  readonly cautions: readonly string[];
}
