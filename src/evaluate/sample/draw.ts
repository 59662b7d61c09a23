import { unparse } from '../../../pipeline/7-report/papaparse.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';
import { sampleWithoutReplacement } from '../../../pipeline/stats/sample.ts';
import type { Analysed, Comparison } from '../../../pipeline/types.ts';
import { byCodeUnit } from '../../batch/list-folder.ts';
import { type DrawnMark, drawableMarks, type MarkChoice } from './marks.ts';
import { type StoryMarkKind, storyMarks } from './story-marks.ts';

export interface Draw {
  readonly n: number;
  readonly seed: string;
}

export interface DrawOptions extends MarkChoice, Draw {}

/**
 * Draws n marks without replacement, the same for anyone with the same articles, version and seed: marks
 * stand in the order of their articles' ids and of the text, and one stream of random numbers goes over them.
 */
export function drawMarks(articles: Iterable<Analysed>, options: DrawOptions): readonly DrawnMark[] {
  const byArticle: (readonly [string, readonly DrawnMark[]])[] = [];
  for (const pair of articles) byArticle.push([pair.analysis.id, drawableMarks(pair, options)]);
  const marks = byArticle.sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([, own]) => own);
  return sampleWithoutReplacement(marks, options.n, seededRandom(`${options.seed}/sample/${options.kind}`));
}

/** The same of what was found between articles, in the order of the comparison. */
export function drawStoryMarks(
  comparison: Comparison,
  load: (id: string) => Analysed,
  { kind, n, seed }: Draw & { readonly kind: StoryMarkKind },
): readonly DrawnMark[] {
  const random = seededRandom(`${seed}/sample/${kind}`);
  return sampleWithoutReplacement(storyMarks(comparison, kind), n, random).map((mark) => mark(load));
}

const COLUMNS = ['id', 'passage', 'start', 'end', 'sentence', 'mark', 'category', 'reason', 'verdict'];

/** The marks as a CSV to be judged: the verdict column is empty. */
export function drawnCsv(marks: readonly DrawnMark[]): string {
  return unparse([
    COLUMNS,
    ...marks.map((one) => [
      ...[one.id, one.passage, one.start, one.end],
      ...[one.sentence, one.mark, one.category, one.reason, ''],
    ]),
  ]);
}
