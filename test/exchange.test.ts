/** The exchange format: what programs read from newsframe. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysisSchema } from '../pipeline/7-report/schemas/analysis.ts';
import { comparisonSchema } from '../pipeline/7-report/schemas/comparison.ts';
import { problemSchema } from '../pipeline/7-report/schemas/problem.ts';
import type { Schema } from '../pipeline/7-report/schemas/schema.ts';
import { createNewsframe } from '../pipeline/index.ts';
import type { Analysis, Article } from '../pipeline/types.ts';
import { HOSTILE_TEXTS } from './src/cli/hostile.ts';
import { newsframe } from './src/cli/terminal.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const SCHEMAS: Readonly<Record<string, Schema>> = {
  'newsframe.analysis/1': analysisSchema,
  'newsframe.comparison/1': comparisonSchema,
  'newsframe.problem/1': problemSchema,
};

function validated(line: string): Analysis {
  const given = JSON.parse(line);
  const validate = ajv.compile(SCHEMAS[given.schema] ?? false);
  validate(given);
  expect(validate.errors ?? []).toEqual([]);
  return given;
}

/** Every place of an analysis is where it says. */
function expectPlaces(analysis: Analysis, article: Pick<Article, 'headline' | 'body'>): void {
  const { cues, mentions, quotes, furniture, figures } = analysis;
  const inBody = furniture.map((place) => ({ ...place, passage: 'body' as const }));
  for (const { passage, start, end, text } of [...cues, ...mentions, ...quotes, ...inBody, ...figures]) {
    expect(article[passage].slice(start, end)).toBe(text);
    expect(start).toBeLessThan(end);
  }
  for (const { passage, start, end, sentence } of cues) {
    expect(sentence[0]).toBeLessThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(article[passage].length);
    expect(sentence[1]).toBeLessThanOrEqual(article[passage].length);
  }
  for (const { content, passage } of quotes) {
    for (const { start, end } of content)
      expect([start >= 0, start <= end, end <= article[passage].length]).toEqual([true, true, true]);
  }
  for (const { start, end } of furniture) {
    const over = cues.filter((cue) => cue.passage === 'body' && cue.start < end && cue.end > start);
    expect(over).toEqual([]);
  }
}

describe('schemas', () => {
  test('hold over the shipped corpus', { timeout: 60_000 }, async () => {
    const { stdout } = await newsframe(['analyze', '--with-text', 'corpus/articles'], { folder: ROOT });
    const analyses = stdout.trimEnd().split('\n').map(validated);
    expect(analyses).toHaveLength(20);
    for (const analysis of analyses)
      expectPlaces(analysis, { headline: analysis.headline, body: analysis.body ?? '' });
    const compared = await newsframe(['compare'], { stdin: stdout });
    validated(compared.stdout);
    expect(JSON.parse(compared.stdout).articles).toBe(20);
  });

  test('hold over hostile articles, whole and cut into pieces', async () => {
    const whole = HOSTILE_TEXTS.map(([, headline, body]) => ({ headline, body, outlet: headline }));
    const halves = whole.flatMap(({ headline, body }) => [
      { headline },
      { body },
      { headline: body, body: headline },
    ]);
    const lines = [...whole, ...halves].map((record) => JSON.stringify(record));
    const bad = [
      '{',
      '[]',
      'null',
      '7',
      '"x"',
      '{"headline":{}}',
      '{"schema":"newsframe.problem/1"}',
      '{"body":" "}',
      '\u0000',
    ];
    const { stdout } = await newsframe(['analyze', '--with-text'], { stdin: [...lines, ...bad].join('\n') });
    const answers = stdout.trimEnd().split('\n').map(validated);
    expect(answers).toHaveLength(lines.length + bad.length);
    for (const answer of answers.slice(0, lines.length)) {
      expect(answer.schema).toBe('newsframe.analysis/1');
      expectPlaces(answer, { headline: answer.headline, body: answer.body ?? '' });
    }
    expect(new Set(answers.slice(lines.length).map(({ schema }) => schema))).toEqual(
      new Set(['newsframe.problem/1']),
    );
    validated((await newsframe(['compare'], { stdin: stdout })).stdout);
  });
});

/**
 * wink-nlp keeps "Velka’s" whole for ever once it has met it before a comma, a full stop or a quotation mark:
 * half of these teach it that, the other half would show it.
 */
function trapArticles(): readonly string[] {
  const names = Array.from(
    { length: 30 },
    (_, i) => `${'BDFGKLMPRT'[i % 10]}${['ola', 'eska', 'urni'][Math.floor(i / 10)]}${'nrsv'[i % 4]}ia`,
  );
  return names.flatMap((name, i) => {
    const s = i % 2 === 0 ? '’s' : "'s";
    const after = [',', '.', ':', '-', '/', '”'][i % 6];
    const taught = `Unlike ${name}${s}${after} the shocking plan of the council failed. It was not ${name}${s}${after} they said.`;
    const shown = `${name}${s} plan was not a disaster. Nobody slammed ${name}${s} reckless minister, and ${name}${s} “shocking” vote failed.`;
    return [
      JSON.stringify({
        id: `a${i}`,
        headline: `${name}${s} Plan Slammed`,
        body: i % 3 === 0 ? taught : shown,
      }),
      JSON.stringify({
        id: `b${i}`,
        headline: `Council rejects ${name}${s}${after}`,
        body: i % 3 === 0 ? shown : taught,
      }),
    ];
  });
}

/** In a process of its own: an instance of wink-nlp remembers. */
function analyzeAlone(lines: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'analyze'],
      { cwd: ROOT, maxBuffer: 1e9 },
      (error, stdout) => (error === null ? resolve(stdout.trimEnd().split('\n')) : reject(error)),
    );
    child.stdin?.end(lines.join('\n'));
  });
}

describe('analyses do not depend on what was read before', () => {
  test('forward, reversed, mixed up, in any batch: byte for byte the same', {
    timeout: 120_000,
  }, async () => {
    const lines = trapArticles();
    expect(new Set(lines).size).toBe(60);
    const order = lines.map((_, i) => (i * 37) % 60);
    const [forward, reversed, mixed, fourth] = await Promise.all([
      analyzeAlone(lines),
      analyzeAlone([...lines].reverse()),
      analyzeAlone(order.map((i) => lines[i]!)),
      analyzeAlone(lines.slice(40, 47)),
    ]);
    expect(forward).toHaveLength(60);
    expect([...reversed!].reverse()).toEqual(forward);
    expect(mixed).toEqual(order.map((i) => forward![i]));
    expect(fourth).toEqual(forward!.slice(40, 47));
    for (const size of [1, 7, 59]) {
      const batches: string[] = [];
      for (let i = 0; i < lines.length; i += size) {
        const { stdout } = await newsframe(['analyze'], { stdin: lines.slice(i, i + size).join('\n') });
        batches.push(...stdout.trimEnd().split('\n'));
      }
      expect(batches).toEqual(forward);
    }
  });
});

describe('every span is where it says', () => {
  const subject = fc.constantFrom(
    'Ada Korran',
    'The Harbour Party',
    'Foreign Minister Ivo Tann',
    'She',
    'Critics',
    'U.S. officials',
    '🌊 Experts',
    'ORLEN',
    'Noria’s army',
  );
  const verb = fc.constantFrom(
    'slammed',
    'said',
    'cannot tame',
    'did not dismantle',
    'claimed that',
    'fails to contain',
    'is powerless to stop',
    'admitted:',
    'was humiliated by',
  );
  const object = fc.constantFrom(
    'the shocking plan',
    '“a reckless, dangerous scheme”',
    "the 'so-called' deal",
    'growing fears',
    '12 of 104,000 voters',
    'the disaster in Vellhaven',
    'it',
    '“It’s over,” he said,',
    'nothing',
  );
  const end = fc.constantFrom(
    '.',
    '!',
    '?',
    '...',
    '.”',
    ' — again.',
    '.\n\n',
    '.\r\n',
    '\u2028',
    '.\u00a0',
    ';',
  );
  const odd = fc.oneof(
    fc.constantFrom(
      'READ MORE: A shocking row',
      'Photo: Ada Korran/CPA',
      'source: harbour.example',
      '(CPA) — ',
      '“',
      '”',
      '\ud800',
      '\u0000',
      '\ufeff',
      '\u202e',
      'x'.repeat(600),
      '\t',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const sentence = fc.tuple(subject, verb, object, end).map(([a, b, c, d]) => `${a} ${b} ${c}${d}`);
  const piece = fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: odd });
  const body = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '\n', '\n\n', '')), { maxLength: 14 })
    .map((all) => all.flat().join(''));
  const library = createNewsframe();

  test('in assembled articles', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(body, fc.oneof(sentence, odd), (text, headline) => {
        const article = { id: 'a', headline, body: text };
        const { analysis } = library.analyze(article);
        expectPlaces(analysis, article);
        validated(JSON.stringify(analysis));
      }),
      { numRuns: 300, seed: 20_260_101 },
    );
  });
});
