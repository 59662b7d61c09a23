import type { Findings, ReportFile } from '../types.ts';

/** What the reader of a report may choose. */
export interface ReportOptions {
  /** Put a byte order mark at the start of CSV files, so that Excel reads “ ” ’ é correctly. */
  readonly excel: boolean;
  /** false: no article text beyond headlines, marks and names, so that the report may be passed on. */
  readonly text: boolean;
}

/** One way to write findings down. */
export interface Format {
  readonly id: string;
  readonly title: string;
  write(findings: Findings, options: ReportOptions): ReportFile[];
}
