/** Words around a figure that tell what it is about. */
import type { Figure, Vocab } from '../../types.ts';
import { STOP_WORDS } from '../stop-words.ts';

const STEM = 6;

/** Breath, breathing, breathe: the first letters are stem enough beside a figure. */
export function stemOf(lemma: string): string {
  return lemma.slice(0, STEM);
}

export function isContext(vocab: Vocab, row: number, { counts, unit }: Figure): boolean {
  const lemma = vocab.lemma[row]!;
  // What is counted is compared on its own; what is measured ("140 tonnes of oil") is context.
  const isOwn = lemma === counts && (unit === 'people' || unit === 'count');
  if (lemma.length < 2 || isOwn || /\d/.test(lemma)) return false;
  return !STOP_WORDS.has(lemma) && !STOP_WORDS.has(vocab.norm[row]!);
}
