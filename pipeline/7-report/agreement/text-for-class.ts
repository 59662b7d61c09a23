import { type ClassText, classText, textHash } from '../../agreement/class-text.ts';
import type { Codebook } from '../../agreement/marks.ts';
import { type Analysed, type Article, CATEGORIES } from '../../types.ts';
import { CATEGORY_NAMES } from '../category-names.ts';
import { textLines } from '../worksheets/text-lines.ts';

/** The tool's kinds of marks with their names. */
export const CODEBOOK: Codebook = Object.fromEntries(
  CATEGORIES.map((category) => [category, CATEGORY_NAMES[category].name]),
);

/** An analysed article as a class has it on paper: words, and lines numbered as on the worksheets. */
export function textForClass(article: Article, pair: Analysed, hash: (text: string) => string): ClassText {
  const lines = textLines(article, pair.analysis.furniture);
  return classText(article, pair, { hash: textHash(article, hash), lines });
}
