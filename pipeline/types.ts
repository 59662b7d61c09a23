/**
 * The data model. Everything here is plain readonly JSON, except `Doc`, whose columns are typed arrays
 * and never leave the process.
 *
 * Positions are UTF-16 offsets, half-open, within one passage exactly as it was given, so
 * `article[passage].slice(start, end) === text` always holds. `undefined` means "cannot be known"; it is
 * never written as 0 or NaN.
 */

export * from './types/analysis.ts';
export type * from './types/article.ts';
export * from './types/comparison.ts';
export type * from './types/coverage.ts';
export * from './types/cue.ts';
export * from './types/doc.ts';
export type * from './types/figure.ts';
export type * from './types/figure-group.ts';
export type * from './types/findings.ts';
export * from './types/frame-element.ts';
export type * from './types/keyness.ts';
export type * from './types/profile.ts';
export type * from './types/rates.ts';
export type * from './types/story.ts';
export type * from './types/tone.ts';
export type * from './types/variant.ts';
export type * from './types/voice.ts';
export type * from './types/wire.ts';
