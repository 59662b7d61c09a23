/** What was found between the articles of a story, as it can be drawn to be judged. */
import type { Analysed, Comparison, FigureGroup, Place, Variant } from '../../../pipeline/types.ts';
import { sentenceAround } from '../output/sentence-around.ts';
import type { DrawnMark } from './marks.ts';

export const STORY_MARK_KINDS = ['variants', 'figure-groups'] as const;
export type StoryMarkKind = (typeof STORY_MARK_KINDS)[number];

/** A mark whose sentences are read only once it is drawn. */
export type StoryMark = (load: (id: string) => Analysed) => DrawnMark;

/** Pairs of quotations, or groups of figures, in the order of the comparison. */
export function storyMarks(comparison: Comparison, kind: StoryMarkKind): readonly StoryMark[] {
  return kind === 'variants'
    ? comparison.variants.map((variant) => (load) => variantMark(variant, load))
    : comparison.figures.map((group) => (load) => groupMark(group, load));
}

/** Judged is whether the two places print one utterance. */
function variantMark(
  { a, b, verdict, speaker, changes }: Variant,
  load: (id: string) => Analysed,
): DrawnMark {
  const differences = changes.map(({ kind, from, to }) => `${kind}: ${from || '–'} → ${to || '–'}`);
  return {
    ...placeOf(a, b),
    sentence: [a, b].map((place) => inContext(place, load)).join('\n'),
    mark: [a, b].map(({ id, text }) => `${id}: ${text}`).join('\n'),
    category: verdict,
    reason: [`speaker: ${speaker ?? 'not found'}`, ...differences].join(' | '),
  };
}

/** Judged is whether all figures of the group count or measure one thing. */
function groupMark(group: FigureGroup, load: (id: string) => Analysed): DrawnMark {
  const { values, unit, verdict, counts, of, where } = group;
  return {
    ...placeOf(values[0]!, values.at(-1)!),
    sentence: values.map((place) => inContext(place, load)).join('\n'),
    mark: values.map(({ id, text }) => `${id}: ${text}`).join('\n'),
    category: unit,
    reason: `${verdict}; counts ${counts ?? '–'}, of ${of ?? '–'}, where ${where ?? '–'}`,
  };
}

/** Stands where its first place does, under the names of its first and last article. */
function placeOf({ id, passage, start, end }: Place, { id: other }: Place) {
  return { id: `${id} ${other}`, passage, start, end };
}

/** "id: …", with the sentences the place lies in. */
function inContext({ id, passage, start, end }: Place, load: (id: string) => Analysed): string {
  const read = load(id).doc[passage];
  const [first, last] = [sentenceAround(read, start), sentenceAround(read, Math.max(start, end - 1))];
  return `${id}: ${read.text.slice(first.start, Math.max(end, last.end)).replace(/\s+/g, ' ')}`;
}
