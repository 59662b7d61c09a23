import { type CategoryAgreement, categoryAgreement } from './category-agreement.ts';
import type { ClassText } from './class-text.ts';
import { type Coded, type Coder, spansOf } from './coded.ts';
import type { ToolAgreement } from './data.ts';
import type { MarkSheet } from './marks.ts';
import type { PairAgreement } from './pairs.ts';

/** What the tool is called as one more coder. */
export const TOOL = 'newsframe';

/** The tool's marks as the sheet of one more coder, who read every text. */
export function toolSheet(texts: readonly ClassText[]): MarkSheet {
  return { coder: TOOL, texts: texts.map(({ id }) => id), marks: texts.flatMap(({ tool }) => tool) };
}

/** The tool among the class, for each kind of mark the class used. */
export function toolAgreements(
  coding: Coded,
  tool: Coder,
  of: {
    readonly pairs: readonly PairAgreement[];
    readonly categories: readonly CategoryAgreement[];
    readonly seed: string;
  },
): readonly ToolAgreement[] {
  return of.categories.map(({ category }) => {
    const pairs = of.pairs.filter((pair) => pair.category === category && pair.second === tool.code);
    const { coders } = coding;
    const { alpha, f1, kappa } = categoryAgreement(coding, category, { coders, pairs, seed: of.seed });
    return {
      category,
      marks: spansOf(tool, category).length,
      ...(alpha !== undefined && { alpha }),
      ...(f1 !== undefined && { f1 }),
      ...(kappa !== undefined && { kappa: kappa.median }),
    };
  });
}
