import type { QuoteType } from '../../../pipeline/types.ts';

/** A kind of quotation as it is scored: the types that belong to it, and how much must be covered. */
export interface QuoteKind {
  readonly name: string;
  readonly types: readonly QuoteType[];
  /** Share of the characters, 0…1. */
  readonly threshold: number;
}

const MARKED: readonly QuoteType[] = ['direct', 'mixed', 'fragment', 'echo'];

export const QUOTE_KINDS: readonly QuoteKind[] = [
  { name: 'direct', types: ['direct'], threshold: 0.8 },
  { name: 'direct + mixed', types: MARKED, threshold: 0.8 },
  { name: 'all, paraphrase included', types: [...MARKED, 'nested', 'turn', 'indirect'], threshold: 0.3 },
];

/** The kind in which speakers are judged. */
export const SPEAKER_KIND = QUOTE_KINDS[1]!;
