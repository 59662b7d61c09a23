import type { GoldMark, Label } from '../gold.ts';

/** What is asked of marks: the categories that were coded, one by one, or whether anything is marked at all. */
export type Asked = 'each category' | 'marked or not';

/** Labels as they are asked for: those that were not coded fall away, and become `any` where kind does not matter. */
export function labelAsAsked(label: Label, coded: readonly Label[], asked: Asked): Label | undefined {
  const isCoded = label === 'any' || coded.includes('any') || coded.includes(label);
  if (!isCoded) return undefined;
  return asked === 'marked or not' ? 'any' : label;
}

export function marksAsAsked<M extends GoldMark>(
  marks: readonly M[],
  coded: readonly Label[],
  asked: Asked,
): readonly M[] {
  return marks.flatMap((mark) => {
    const label = labelAsAsked(mark.label, coded, asked);
    return label === undefined ? [] : { ...mark, label };
  });
}
