import type { Findings, ReportFile } from '../types.ts';
import type { Drawing } from './formats/html/charts/drawing.ts';

/** What the reader of a report may choose. */
export interface ReportOptions {
  /** Put a byte order mark at the start of CSV files, so that Excel reads “ ” ’ é correctly. */
  readonly excel: boolean;
  /** false: no article text beyond headlines, marks and names, so that the report may be passed on. */
  readonly text: boolean;
  /** What charts are drawn with; without it the HTML report has their figures as tables only. */
  readonly drawing?: Drawing;
}

/** One way to write findings down. */
export interface Format {
  readonly id: string;
  readonly title: string;
  write(findings: Findings, options: ReportOptions): ReportFile[];
}
