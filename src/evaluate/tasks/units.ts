/** Coded texts → the units that labels are compared on: the texts themselves, or their words. */
import type { CodedText, GoldMark } from '../gold.ts';
import { grouped } from '../grouped.ts';
import type { LabelledUnit } from '../score/labels.ts';
import { wordTokens } from '../word-tokens.ts';

export interface UnitOptions {
  readonly unit: 'sentences' | 'words';
  /** The whole passage a coded text lies in. */
  readonly textOf: (text: CodedText) => string;
  readonly clusterOf: (article: string) => string;
}

/** Units with what each coder said; the same text coded twice is one unit. */
export function labelledUnits(texts: readonly CodedText[], options: UnitOptions): readonly LabelledUnit[] {
  const { unit, textOf, clusterOf } = options;
  const places = grouped(texts, ({ article, passage, start, end }) =>
    JSON.stringify([article, passage, start, end]),
  );
  return [...places.values()].flatMap((same) => {
    const { article, passage, start, end } = same[0]!;
    const place = { article, passage, cluster: clusterOf(article) };
    if (unit === 'sentences') {
      const codings = new Map(same.map(({ coder, labels }) => [coder, new Set<string>(labels)]));
      return { ...place, start, end, codings };
    }
    return wordTokens(textOf(same[0]!).slice(start, end)).map((word) => {
      const at = { start: start + word.start, end: start + word.end };
      const codings = new Map(same.map(({ coder, marks }) => [coder, labelsAround(at.start, marks)]));
      return { ...place, ...at, codings };
    });
  });
}

/** Labels the tool gives to a unit: of marks that begin in a sentence, or in which a word begins. */
export function unitLabels(
  { start, end }: Pick<LabelledUnit, 'start' | 'end'>,
  marks: readonly GoldMark[],
  unit: UnitOptions['unit'],
): ReadonlySet<string> {
  if (unit === 'words') return labelsAround(start, marks);
  const inside = marks.filter((mark) => mark.start >= start && mark.start < end);
  return new Set(inside.map(({ label }) => label));
}

function labelsAround(offset: number, marks: readonly GoldMark[]): ReadonlySet<string> {
  const around = marks.filter(({ start, end }) => start <= offset && offset < end);
  return new Set(around.map(({ label }) => label));
}
