import type { Findings, ReportFile } from '../../types.ts';
import type { Format, ReportOptions } from '../format.ts';
import { articlesTable } from './csv/articles.ts';
import { codebookTable } from './csv/codebook.ts';
import { cuesTable } from './csv/cues.ts';
import { keynessTable } from './csv/keyness.ts';
import { outletsTable } from './csv/outlets.ts';
import { quotesTable } from './csv/quotes.ts';
import { sentencesTable } from './csv/sentences.ts';
import { type Table, tableText } from './csv/table.ts';
import { speakerTargetsTable, targetsTable } from './csv/targets.ts';
import { toneTable } from './csv/tone.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** The tables, the codebook last: it is made from the columns of the others. */
function tables(findings: Findings, options: ReportOptions): Table[] {
  const described = [
    articlesTable(findings),
    sentencesTable(findings, options),
    cuesTable(findings, options),
    quotesTable(findings, options),
    toneTable(findings),
    targetsTable(findings),
    speakerTargetsTable(findings),
    outletsTable(findings),
    keynessTable(findings),
  ];
  return [...described, codebookTable(described)];
}

/** Tidy tables for spreadsheets and statistics: UTF-8, RFC 4180, one row per observation. */
export const csv = {
  id: 'csv',
  title: 'CSV tables with a codebook',
  write(findings: Findings, options: ReportOptions): ReportFile[] {
    const start = options.excel ? BYTE_ORDER_MARK : '';
    return tables(findings, options).map((table) => ({
      path: `${table.name}.csv`,
      text: start + tableText(table),
    }));
  },
} as const satisfies Format;
