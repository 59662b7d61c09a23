import { round6 } from '../../../pipeline/stats/round6.ts';
import type { ReportFile } from '../../../pipeline/types.ts';
import { bestAnswer } from '../outcome.ts';
import { csvFiles } from './csv.ts';
import { markdownText } from './markdown.ts';
import type { Shown } from './shown.ts';

/** All files of an evaluation: a page, three tables and one JSON. */
export function evaluationFiles(shown: Shown): readonly ReportFile[] {
  return [
    { path: 'evaluation.md', text: markdownText(shown) },
    { path: 'evaluation.json', text: jsonText(shown) },
    ...csvFiles(shown),
  ];
}

/** Numbers with at most 6 decimals; the confusions stand once, with their sentences if they may be shown. */
function jsonText({ evaluation, provenance, confusions }: Shown): string {
  const rows = evaluation.rows.map((row) => ({ ...row, counts: bestAnswer(row).by }));
  const whole = { schema: 'newsframe.evaluation/1', ...provenance, ...evaluation, rows, confusions };
  const written = (key: string, value: unknown): unknown => {
    if (key === 'confusions' && value !== confusions) return undefined;
    return typeof value === 'number' ? round6(value) : value;
  };
  return `${JSON.stringify(whole, written, 2)}\n`;
}
