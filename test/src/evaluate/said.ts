import type { Analysed, Analysis, Article, Comparison } from '../../../pipeline/types.ts';
import { shippedTool, type Tool } from '../../../src/evaluate/tool.ts';

/** What a tool is to say of an article besides what the real one finds: replaces fields of the analysis. */
export type Said = (article: Article) => Partial<Record<keyof Analysis, unknown>>;

/** The real tool with answers put into its mouth. */
export function toolThatSays(said: Said, compared: object = {}): Tool {
  const real = shippedTool();
  return {
    lexicons: 'none',
    analyze: (article): Analysed => {
      const { analysis, doc } = real.analyze(article);
      return { doc, analysis: { ...analysis, ...(said(article) as Partial<Analysis>) } };
    },
    compare: () => compared as Comparison,
  };
}
