import type { Findings, ReportFile } from '../../types.ts';
import type { Format, ReportOptions } from '../format.ts';
import { articlesTable } from './csv/articles.ts';
import { codebookTable } from './csv/codebook.ts';
import { contrastsTable, distancesTable } from './csv/contrasts.ts';
import { copiesTable } from './csv/copies.ts';
import { coverageTable } from './csv/coverage.ts';
import { cuesTable } from './csv/cues.ts';
import { elementsTable } from './csv/elements.ts';
import { figureGroupsTable } from './csv/figure-groups.ts';
import { figuresTable } from './csv/figures.ts';
import { keynessTable } from './csv/keyness.ts';
import { kwicTable } from './csv/kwic.ts';
import { labelsTable } from './csv/labels.ts';
import { listTables } from './csv/lists.ts';
import { outletsTable } from './csv/outlets.ts';
import { quotesTable } from './csv/quotes.ts';
import { sensitivityTable } from './csv/sensitivity.ts';
import { sentencesTable } from './csv/sentences.ts';
import { sourcesTable } from './csv/sources.ts';
import { storiesTable } from './csv/stories.ts';
import { type Table, tableText } from './csv/table.ts';
import { speakerTargetsTable, targetsTable } from './csv/targets.ts';
import { toneTable } from './csv/tone.ts';
import { variantsTable } from './csv/variants.ts';
import { wireTable } from './csv/wire.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** The tables, the codebook last: it is made from the columns of the others. */
function tables(findings: Findings, options: ReportOptions): Table[] {
  const described = [
    articlesTable(findings),
    sentencesTable(findings, options),
    cuesTable(findings, options),
    elementsTable(findings, options),
    quotesTable(findings, options),
    sourcesTable(findings),
    figuresTable(findings),
    toneTable(findings),
    targetsTable(findings),
    speakerTargetsTable(findings),
    outletsTable(findings),
    contrastsTable(findings),
    keynessTable(findings),
    ...(findings.sensitivity === undefined ? [] : [sensitivityTable(findings.sensitivity)]),
    distancesTable(findings),
    storiesTable(findings, options),
    variantsTable(findings, options),
    figureGroupsTable(findings),
    coverageTable(findings, options),
    copiesTable(findings, options),
    labelsTable(findings),
    kwicTable(findings, options),
    wireTable(findings),
    ...listTables(findings, options),
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
