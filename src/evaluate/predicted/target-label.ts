import type { Analysis } from '../../../pipeline/types.ts';
import { TARGET_LABELS, type TargetLabel } from '../gold.ts';

/** `tone.targets` of the exchange format, as far as it is needed here. */
interface WithTargets {
  readonly targets?: readonly { readonly label?: string }[];
}

/**
 * The one place where the tone towards the first target is taken from an analysis. undefined: the tool says
 * nothing, which counts as neutral. "mixed" and other labels people were not asked for count as nothing, too.
 */
export function targetLabel({ tone }: Analysis): TargetLabel | undefined {
  const label = (tone as WithTargets).targets?.[0]?.label;
  return TARGET_LABELS.find((name) => name === label);
}
