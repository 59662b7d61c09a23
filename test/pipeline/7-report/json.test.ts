import { describe, expect, it } from 'vitest';
import { formats } from '../../../pipeline/7-report/index.ts';
import type { Findings } from '../../../pipeline/types.ts';
import { comparison, findings } from './fixture.ts';

const withBody: Findings = {
  ...findings,
  articles: findings.articles.map((found) => ({
    ...found,
    analysis: { ...found.analysis, body: found.article.body },
  })),
};

function files(given: Findings, text: boolean): [lines: string, comparison: string] {
  const [analyses, compared] = formats.json.write(given, { excel: false, text });
  return [analyses?.text ?? '', compared?.text ?? ''];
}

describe('json', () => {
  it('writes each analysis as it is, one a line', () => {
    const [lines] = files(withBody, true);
    expect(lines).toBe(withBody.articles.map(({ analysis }) => `${JSON.stringify(analysis)}\n`).join(''));
  });

  it('writes the comparison with two blanks', () => {
    const [, text] = files(findings, true);
    expect(text).toBe(`${JSON.stringify(comparison, undefined, 2)}\n`);
  });

  it('leaves out body, quotations and page furniture under text=false, and keeps the order of keys', () => {
    const [lines] = files(withBody, false);
    for (const phrase of ['on Tuesday that could', 'war on passengers', 'ten bus stops']) {
      expect(files(withBody, true)[0]).toContain(phrase);
      expect(lines).not.toContain(phrase);
    }
    const keys = Object.keys(withBody.articles[0]?.analysis ?? {}).filter((key) => key !== 'body');
    expect(Object.keys(JSON.parse(lines.split('\n')[0] ?? ''))).toEqual(keys);
  });

  it('is an empty file without articles', () => {
    expect(files({ ...findings, articles: [] }, true)[0]).toBe('');
  });
});
