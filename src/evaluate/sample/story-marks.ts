/** What was found between the articles of a story, as it can be drawn to be judged. */
import type { Analysed, Comparison, Coverage, FigureGroup, Place, Variant } from '../../../pipeline/types.ts';
import { sentenceAround } from '../output/sentence-around.ts';
import type { DrawnMark } from './marks.ts';

export const STORY_MARK_KINDS = ['variants', 'figure-groups', 'coverage'] as const;
export type StoryMarkKind = (typeof STORY_MARK_KINDS)[number];

/** A mark whose sentences are read only once it is drawn. */
export type StoryMark = (load: (id: string) => Analysed) => DrawnMark;

/** Pairs of quotations, groups of figures, or what is not found in a text, in the order of the comparison. */
export function storyMarks(comparison: Comparison, kind: StoryMarkKind): readonly StoryMark[] {
  return MARKS[kind](comparison);
}

const MARKS: Readonly<Record<StoryMarkKind, (comparison: Comparison) => readonly StoryMark[]>> = {
  variants: ({ variants }) => variants.map((variant) => (load) => variantMark(variant, load)),
  'figure-groups': ({ figures }) => figures.map((group) => (load) => groupMark(group, load)),
  coverage: ({ coverage }) => coverage.map((row) => (load) => coverageMark(row, load)),
};

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

/** Judged is whether the sentences carry one and the same thing, and whether the other articles are without it. */
function coverageMark({ kind, item, places, notIn }: Coverage, load: (id: string) => Analysed): DrawnMark {
  return {
    ...placeOf(places[0]!, places.at(-1)!),
    sentence: places.map((place) => inContext(place, load)).join('\n'),
    mark: item,
    category: kind,
    reason: `not found in ${notIn.join(', ')}`,
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
