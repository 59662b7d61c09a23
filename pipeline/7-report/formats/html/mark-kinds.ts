import type { Category } from '../../../types.ts';

/** Kinds of marks that look alike on a page: one underline style for each family, and a short label for each kind. */
export type Family = 'feeling' | 'name' | 'image' | 'source' | 'shape';

export const FAMILIES: Readonly<Record<Family, { readonly name: string; readonly line: string }>> = {
  feeling: { name: 'Feeling and volume', line: 'wavy line' },
  name: { name: 'Names and verdicts', line: 'double line' },
  image: { name: 'Images', line: 'dashed line' },
  source: { name: 'Who says so, how sure', line: 'dotted line' },
  shape: { name: 'Shape of the sentence', line: 'plain line' },
};

export interface MarkKind {
  readonly family: Family;
  /** Stands small beside a marked phrase. */
  readonly tag: string;
}

export const MARK_KINDS: Readonly<Record<Category, MarkKind>> = {
  emotive: { family: 'feeling', tag: 'emotive' },
  intensifier: { family: 'feeling', tag: 'volume' },
  fear: { family: 'feeling', tag: 'fear' },
  sensational: { family: 'feeling', tag: 'grabber' },
  label: { family: 'name', tag: 'label' },
  moral: { family: 'name', tag: 'moral' },
  euphemism: { family: 'name', tag: 'softened' },
  'scare-quote': { family: 'name', tag: 'distance' },
  dominance: { family: 'image', tag: 'strong/weak' },
  'conflict-metaphor': { family: 'image', tag: 'fight' },
  'nature-metaphor': { family: 'image', tag: 'nature' },
  speculation: { family: 'source', tag: 'guess' },
  hedge: { family: 'source', tag: 'caution' },
  'vague-source': { family: 'source', tag: 'unnamed' },
  certainty: { family: 'source', tag: 'certain' },
  'reporting-verb': { family: 'source', tag: 'verb' },
  implicature: { family: 'shape', tag: 'hint' },
  agency: { family: 'shape', tag: 'no doer' },
  'rhetorical-question': { family: 'shape', tag: 'question' },
};
