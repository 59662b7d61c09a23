/** The report stage: findings → files. */
import type { Findings, ReportFile } from '../types.ts';
import type { ReportOptions } from './format.ts';
import { type FormatId, formats } from './formats/index.ts';
import { byCodeUnit } from './order.ts';
import { shareable } from './shareable.ts';

export type { ReportOptions } from './format.ts';
export { type FormatId, formats } from './formats/index.ts';

/** Writes findings in each of the formats asked for; files sorted by path. */
export function report(
  findings: Findings,
  formatIds: readonly FormatId[],
  options: ReportOptions,
): ReportFile[] {
  const wanted = [...new Set(formatIds)];
  const told = options.text ? findings : shareable(findings);
  return wanted.flatMap((id) => formats[id].write(told, options)).sort((a, b) => byCodeUnit(a.path, b.path));
}
