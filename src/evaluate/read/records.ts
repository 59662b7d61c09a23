/** Lines of a gold file, JSON lines or CSV, before anybody knows what they mean. */
import { withoutBom } from '../../../pipeline/1-read/lines.ts';
import type { Problem } from '../../../pipeline/types.ts';
import { csvRows } from './csv-rows.ts';

/** One line: its fields as they stand, texts only if it comes from CSV. */
export interface GoldRecord {
  readonly fields: ReadonlyMap<string, unknown>;
  /** As the user typed it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export interface Records {
  readonly records: readonly GoldRecord[];
  readonly problems: readonly Problem[];
}

/** Reads the text of a gold file; what begins with `{` is JSON lines, everything else CSV with a header. */
export function goldRecords(text: string, file: string): Records {
  const source = withoutBom(text);
  return /^\s*\{/.test(source) ? jsonRecords(source, file) : csvRecords(source, file);
}

function jsonRecords(text: string, file: string): Records {
  const records: GoldRecord[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const place = { file, line: index + 1 };
    const value = parsed(line);
    if (value === undefined) {
      problems.push({
        ...place,
        problem: 'this line is not a JSON object',
        hint: 'write one whole object per line',
      });
    } else records.push({ ...place, fields: new Map(Object.entries(value)) });
  });
  return { records, problems };
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function csvRecords(text: string, file: string): Records {
  const { header, rows, problems } = csvRows(text, file);
  const names = header.map((name) => name.trim());
  return {
    problems,
    records: rows.map(({ cells, line }) => ({
      file,
      line,
      fields: new Map(names.map((name, i) => [name, cells[i] ?? ''])),
    })),
  };
}
