import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORY_NAMES } from '../../../pipeline/7-report/category-names.ts';
import { type FormatId, formats, report } from '../../../pipeline/7-report/index.ts';
import { CATEGORIES } from '../../../pipeline/types.ts';
import { copies, findings } from './fixture.ts';

const all = Object.keys(formats) as FormatId[];
const options = { excel: false, text: true };

describe('report', () => {
  it('writes the formats asked for, sorted by path, each once', () => {
    const paths = (ids: readonly FormatId[]) => report(findings, ids, options).map(({ path }) => path);
    expect(paths(['json', 'markdown', 'json'])).toEqual(['analyses.jsonl', 'comparison.json', 'report.md']);
    expect(paths([])).toEqual([]);
    expect(paths(all)).toEqual([...paths(all)].sort());
    expect(paths(all)).toEqual(paths([...all].reverse()));
  });

  it('never writes two files to one path', () => {
    const paths = report(copies(40), all, options).map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('says the same twice and leaves the findings as they were', () => {
    const before = JSON.stringify(findings);
    expect(report(findings, all, options)).toEqual(report(findings, all, options));
    expect(JSON.stringify(findings)).toBe(before);
  });

  it('leaves no sentence of any article in any file under text=false', () => {
    const text = report(findings, all, { excel: true, text: false })
      .map((file) => file.text)
      .join('\n');
    const sentences = findings.articles.flatMap((found) =>
      found.sentences.filter(({ passage }) => passage === 'body').map((row) => row.text),
    );
    expect(sentences.filter((sentence) => text.includes(sentence))).toEqual([]);
    expect(text).toContain('plunge the town into chaos');
  });
});

describe('registry', () => {
  it('has one line for each file of the folder', () => {
    const files = readdirSync(new URL('../../../pipeline/7-report/formats/', import.meta.url), {
      withFileTypes: true,
    });
    const names = files
      .filter((file) => file.isFile() && file.name !== 'index.ts')
      .map(({ name }) => name.replace('.ts', ''));
    expect(names.sort()).toEqual([...all].sort());
    expect(all.map((id) => formats[id].id)).toEqual(all);
  });

  it('names every category once', () => {
    expect(Object.keys(CATEGORY_NAMES)).toEqual([...CATEGORIES]);
    expect(new Set(Object.values(CATEGORY_NAMES).map(({ name }) => name)).size).toBe(CATEGORIES.length);
  });
});
