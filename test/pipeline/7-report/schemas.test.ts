import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../pipeline/7-report/index.ts';
import { analysisSchema } from '../../../pipeline/7-report/schemas/analysis.ts';
import { articleSchema } from '../../../pipeline/7-report/schemas/article.ts';
import { comparisonSchema } from '../../../pipeline/7-report/schemas/comparison.ts';
import { problemSchema } from '../../../pipeline/7-report/schemas/problem.ts';
import type { Schema } from '../../../pipeline/7-report/schemas/schema.ts';
import { PROBLEM_SCHEMA } from '../../../pipeline/types.ts';
import { findings } from './fixture.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

function errors(schema: Schema, given: unknown): string[] {
  const validate = ajv.compile(schema);
  validate(given);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const [found] = findings.articles;
const analysis = { ...found?.analysis };

describe('schemas', () => {
  it('hold for articles', () => {
    for (const { article } of findings.articles) expect(errors(articleSchema, article)).toEqual([]);
    expect(errors(articleSchema, { id: 'a', headline: 'h' })).toEqual([
      " must have required property 'body'",
    ]);
  });

  it.each([true, false])('hold for every line of JSON, text=%s', (text) => {
    const [lines, comparison] = formats.json.write(findings, { excel: false, text });
    for (const line of (lines?.text ?? '').trim().split('\n'))
      expect(errors(analysisSchema, JSON.parse(line))).toEqual([]);
    expect(errors(comparisonSchema, JSON.parse(comparison?.text ?? ''))).toEqual([]);
  });

  it('hold for problems', () => {
    for (const problem of findings.problems)
      expect(errors(problemSchema, { schema: PROBLEM_SCHEMA, ...problem })).toEqual([]);
    expect(errors(problemSchema, { schema: PROBLEM_SCHEMA, problem: 'x', hint: 'y', line: 0 })).toEqual([
      '/line must be >= 1',
    ]);
  });

  it('allow additions', () => {
    expect(errors(analysisSchema, { ...analysis, mood: [], tone: { ...analysis.tone, mood: {} } })).toEqual(
      [],
    );
  });

  it.each([
    ['another schema', { ...analysis, schema: 'newsframe.analysis/2' }],
    [
      'a score out of range',
      { ...analysis, tone: { ...analysis.tone, own: { ...analysis.tone?.own, score: 1.2 } } },
    ],
    [
      'a missing number written as null',
      { ...analysis, tone: { ...analysis.tone, own: { ...analysis.tone?.own, score: null } } },
    ],
    [
      'a percentile out of range',
      { ...analysis, tone: { ...analysis.tone, gap: { ...analysis.tone?.gap, percentile: 101 } } },
    ],
    [
      'a support that is left out instead of null',
      { ...analysis, tone: { ...analysis.tone, gap: { headlineOnly: [] } } },
    ],
    [
      'another label',
      {
        ...analysis,
        tone: { ...analysis.tone, targets: [{ ...analysis.tone?.targets[0], label: 'mixed' }] },
      },
    ],
    ['a tone without an arc', { ...analysis, tone: { ...analysis.tone, arc: undefined } }],
    ['an unknown category', { ...analysis, rates: { shouting: { count: 1 } } }],
    ['a cue without a reason', { ...analysis, cues: [{ ...analysis.cues?.[0], reason: undefined }] }],
    ['a sentence of one offset', { ...analysis, cues: [{ ...analysis.cues?.[0], sentence: [0] }] }],
    ['a negative offset', { ...analysis, quotes: [{ ...analysis.quotes?.[0], start: -1 }] }],
  ])('refuse %s', (_, given) =>
    expect(errors(analysisSchema, JSON.parse(JSON.stringify(given)))).not.toEqual([]),
  );
});
