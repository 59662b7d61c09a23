import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../pipeline/lexicons/index.ts';
import { parsePattern } from '../../../pipeline/lexicons/pattern.ts';
import { marked } from '../5-detect/marking.ts';
import { lexiconTable } from './lexicon-table.ts';

const path = fileURLToPath(new URL('../../../pipeline/lexicons/README.md', import.meta.url));
const BEGIN = '<!-- lexicons:begin -->';
const END = '<!-- lexicons:end -->';

it('README.md has the table of the lexicons as they are (UPDATE_GOLDEN=1 rewrites it)', () => {
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(BEGIN) + BEGIN.length;
  const to = text.indexOf(END);
  expect(to).toBeGreaterThan(from);
  const table = `\n${lexiconTable(Object.values(lexicons))}`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, text.slice(0, from) + table + text.slice(to));
  else expect(text.slice(from, to)).toBe(table);
});

describe('examples of README.md', () => {
  // | `pattern` | “what it marks” | “what it leaves alone” | …
  const rows = [...readFileSync(path, 'utf8').matchAll(/^\| `([^`]+)` \| ([^|]*“[^|]*) \| ([^|]*) \|/gm)];
  const quoted = (cell: string): string[] => [...cell.matchAll(/“([^”]+)”/g)].map(([, words]) => words!);

  it('are there', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(
    rows.map(([, pattern, marks, leaves]) => [pattern!.replaceAll('¦', '|'), marks!, leaves!] as const),
  )('%s', (pattern, marks, leaves) => {
    expect(() => parsePattern(pattern)).not.toThrow();
    for (const text of quoted(marks)) expect([text, marked(pattern, text).length]).toEqual([text, 1]);
    for (const text of quoted(leaves)) expect([text, marked(pattern, text)]).toEqual([text, []]);
  });
});
