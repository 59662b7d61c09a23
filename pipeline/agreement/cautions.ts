/** What a reader of the figures must know first. */
import { type CategoryAgreement, LEAST_SENTENCES } from './category-agreement.ts';
import type { Coded, Coder } from './coded.ts';
import type { Codebook } from './marks.ts';

/** Fewer sentences than these make a bootstrap interval too narrow. */
const ENOUGH_SENTENCES = 20;

export function cautionsOf(
  coders: readonly Coder[],
  { sentences, texts }: Coded,
  [any]: readonly CategoryAgreement[],
): readonly string[] {
  const cautions: string[] = [];
  if (coders.length < 2)
    cautions.push('One coder only: there is nobody to agree with. Add the files of others.');
  else if (any?.note === 'no text was read by two coders') {
    cautions.push(
      'No two coders read the same text: there is nothing to compare. Have a text read by several.',
    );
  } else if (coders.length < 5) {
    cautions.push(`${coders.length} coders only: one more can change every figure.`);
  }
  const shared = texts.filter((_, i) => coders.filter(({ reads }) => reads[i]).length > 1);
  const isShared = ({ start }: { readonly start: number }) =>
    shared.some((text) => text.start <= start && start < text.end);
  const count = sentences.filter(isShared).length;
  if (count >= LEAST_SENTENCES && count < ENOUGH_SENTENCES) {
    cautions.push(`${count} sentences only were read by two coders or more: the intervals are too narrow.`);
  }
  return cautions;
}

/** Kinds a class has made itself, or misspelt. */
export function ownKindNotes(
  { categories }: Coded,
  coders: readonly Coder[],
  codebook: Codebook,
): readonly string[] {
  return categories
    .filter((category) => !Object.hasOwn(codebook, category))
    .map((category) => {
      const counts = coders.map(({ spans }) => spans.filter((span) => span.category === category).length);
      const marks = counts.reduce((sum, count) => sum + count, 0);
      const users = counts.filter((count) => count > 0).length;
      return `“${category}” is no kind of newsframe’s: counted as a kind of the class’s own (${marks === 1 ? '1 mark' : `${marks} marks`}, ${users === 1 ? '1 coder' : `${users} coders`})`;
    });
}
