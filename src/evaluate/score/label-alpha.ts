import { krippendorffAlpha } from '../../../pipeline/stats/krippendorff-alpha.ts';
import type { Measure } from '../outcome.ts';
import type { Codings } from './majority.ts';

type Labels = ReadonlySet<string> | undefined;

/** α of marked against not marked for one label; a unit holds one set of labels per coder. */
export function labelAlpha(units: readonly (readonly Labels[])[], label: string): number | undefined {
  return krippendorffAlpha(
    units.map((unit) => unit.map((labels) => (labels === undefined ? undefined : String(labels.has(label))))),
  );
}

/**
 * α among the coders, and of the tool with each of them, as a mean over the labels. Nothing for one coder:
 * then the α of each category says it.
 */
export function coderAlphas(
  codings: readonly Codings[],
  predicted: readonly ReadonlySet<string>[],
  labels: readonly string[],
): readonly Measure[] {
  const coders = [...new Set(codings.flatMap((unit) => [...unit.keys()]))].sort();
  if (coders.length < 2) return [];
  const among = codings.map((unit) => coders.map((coder) => unit.get(coder)));
  return [
    mean('α between coders', labels, (label) => labelAlpha(among, label)),
    ...coders.map((coder) => {
      const units = codings.map((unit, i) => [unit.get(coder), predicted[i]]);
      return mean(`α with coder ${coder}`, labels, (label) => labelAlpha(units, label));
    }),
  ];
}

function mean(
  name: string,
  labels: readonly string[],
  alphaOf: (label: string) => number | undefined,
): Measure {
  const values = labels.map(alphaOf).filter((value) => value !== undefined);
  if (values.length === 0) return { name };
  return { name, value: values.reduce((a, b) => a + b, 0) / values.length };
}
