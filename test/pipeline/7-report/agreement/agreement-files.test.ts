import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it, test } from 'vitest';
import { agreementFiles } from '../../../../pipeline/7-report/agreement/index.ts';
import {
  AGREEMENT_STYLE,
  PAGE_STYLE,
  PAGE_STYLE_HASH,
} from '../../../../pipeline/7-report/agreement/style.ts';
import { marksSchema } from '../../../../pipeline/7-report/schemas/marks.ts';
import { agreementOf, bridge, classTextOf, ferry, sheet } from '../../agreement/class.ts';
import { PAYLOADS } from '../html/payloads.ts';

const SHEETS = [
  sheet('s1', ferry, [
    ['slammed', 'reporting-verb', 'too loud'],
    ['disastrous day', 'emotive'],
    ['ruin', 'fear'],
    ['betrayal', 'moral'],
  ]),
  sheet('s2', ferry, [
    ['slammed', 'reporting-verb'],
    ['disastrous', 'emotive'],
    ['ruin', 'emotive'],
    ['A shocking silence', 'sensational'],
  ]),
  sheet('s3', bridge, [['forty minutes', 'hedge']]),
];
const files = (excel = false) =>
  new Map(
    agreementFiles(agreementOf(SHEETS, { tool: true }), { excel }).map(({ path, text }) => [path, text]),
  );

test('writes Markdown, HTML, JSON and tables with a codebook', () => {
  expect([...files().keys()]).toEqual([
    'agreement.md',
    'agreement.html',
    'agreement.json',
    'agreement-kinds.csv',
    'agreement-pairs.csv',
    'agreement-phrases.csv',
    'agreement-words.csv',
    'agreement-key.csv',
    'agreement-codebook.csv',
  ]);
});

describe('the report', () => {
  const markdown = files().get('agreement.md')!;
  it('asks about the phrases the class disagrees on', () => {
    expect(markdown).toContain(
      '**1 of 2 marked “betrayal” as right-and-wrong words: what speaks for it, what against?** (Harbour Post, line',
    );
    expect(markdown).toContain(
      '**All 2 marked “ruin”, but not as one kind (1 as emotive words, 1 as fear words): which words in the sentence decide?**',
    );
  });

  it('has no grade, no rank and no verdict on anybody', () => {
    expect(markdown).toContain('nothing here is a grade');
    expect(markdown).not.toMatch(/\b(?:score|points|rank|best student|biased|incorrect)\b/i);
    const coders = [...markdown.matchAll(/^\| (s\d) \|/gm)].map(([, coder]) => coder);
    expect(coders).toEqual([...coders].sort());
  });

  it('says why a figure is missing', () => {
    expect(markdown).toContain('- fear words: one marked word in one sentence: too few for a figure');
  });
});

describe('the heat map', () => {
  const html = files().get('agreement.html')!;
  it('marks how many marked each word, in words and numbers, without colour alone', () => {
    expect(html).toContain(
      '<mark class="heat heat-4" title="2 of 2">slammed<sup aria-hidden="true">2</sup></mark>',
    );
    expect(html).toContain(
      '<mark class="heat heat-2" title="1 of 2">day<sup aria-hidden="true">1</sup></mark>',
    );
    expect(html).toContain('the table below lists the phrases');
  });

  it('is the text, letter by letter', () => {
    const bodies = [...html.matchAll(/<div class="heat-body" data-exact[^>]*>([\s\S]*?)<\/div>/g)].map(
      ([, body = '']) => body.replace(/<sup[^>]*>\d+<\/sup>|<[^>]+>/g, ''),
    );
    expect(bodies).toEqual([bridge.body, ferry.body]);
  });

  it('allows its own style and nothing else', () => {
    expect(PAGE_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
    expect(PAGE_STYLE).toContain(AGREEMENT_STYLE);
    expect(html.replaceAll('&#x27;', "'")).toContain(`default-src 'none'; style-src '${PAGE_STYLE_HASH}';`);
    expect(html).toContain(`<style>${PAGE_STYLE}</style>`);
    expect(html).not.toContain('<script');
  });
});

describe('the tables', () => {
  it('have a row in the codebook for each column', () => {
    const all = files();
    const codebook = all.get('agreement-codebook.csv')!;
    for (const [path, text] of all) {
      if (!path.endsWith('.csv')) continue;
      for (const column of text.split('\r\n')[0]!.split(','))
        expect(codebook).toContain(`${path},${column},`);
    }
  });

  it('leave a cell empty where nothing is known', () => {
    const fear = files()
      .get('agreement-kinds.csv')!
      .split('\r\n')
      .find((row) => row.startsWith('fear,'));
    expect(fear).toBe(
      'fear,1,1,1,,,,,,,,,,,,"one marked word in one sentence: too few for a figure"'.replaceAll('"', ''),
    );
  });

  it('begin with a byte order mark for Excel only', () => {
    expect(files(true).get('agreement-pairs.csv')?.startsWith('\uFEFF')).toBe(true);
    expect(files(true).get('agreement.md')?.startsWith('\uFEFF')).toBe(false);
    expect(files().get('agreement-pairs.csv')?.startsWith('\uFEFF')).toBe(false);
  });
});

test('text, kinds, codes and reasons are never markup, formula or code', () => {
  const body = `${PAYLOADS.join(' and then ')} said the council on Monday.`;
  const text = classTextOf({ id: '=id()', headline: '<b>Fury</b>', outlet: '<i>Post</i>', body });
  const marks = PAYLOADS.map((payload) => {
    const start = body.indexOf(payload);
    return {
      text: text.id,
      passage: 'body',
      start,
      end: start + payload.length,
      category: payload,
      reason: payload,
    } as const;
  });
  const sheets = [
    { coder: '=cmd|x', texts: [text.id], marks },
    { coder: '<script>', texts: [text.id], marks: [] },
  ];
  const problems = [{ file: '<img src=x>', problem: '<b>bad</b>', hint: '[x](javascript:alert(1))' }];
  const found = agreementOf(sheets, { texts: [text], tool: true, problems, notes: PAYLOADS });
  for (const { path, text: made } of agreementFiles(found, { excel: false })) {
    if (path.endsWith('.csv')) expect(made).not.toMatch(/(?:^|,|\r\n)"?=/);
    if (path.endsWith('.html')) {
      expect(
        made.match(/<(?:script|img|svg|iframe|object|embed|base|b|i|details|video|form)\b/gi),
      ).toBeNull();
      expect(made).not.toMatch(/<[^>]*\son\w+=/);
    }
    if (path.endsWith('.md')) {
      const kinds: string[] = [];
      const walk = (node: { type: string; children?: readonly never[] }) => {
        kinds.push(node.type);
        for (const child of node.children ?? []) walk(child);
      };
      walk(fromMarkdown(made) as never);
      expect(kinds).not.toContain('html');
      expect(kinds).not.toContain('link');
    }
  }
});

describe('the schema of a file of marks', () => {
  const valid = new Ajv2020({ strict: false }).compile(marksSchema);
  const file = {
    schema: 'newsframe.marks/1',
    coder: 's1',
    texts: [{ id: 'ferry', hash: ferry.hash, headline: ferry.headline }],
    marks: [{ text: 'ferry', passage: 'body', start: 1, end: 4, words: 'he ', category: 'fear', reason: '' }],
  };
  it.each([
    [true, file],
    [true, { ...file, marks: [] }],
    [false, { ...file, coder: '' }],
    [false, { ...file, schema: 'newsframe.marks/2' }],
    [false, { ...file, marks: [{ ...file.marks[0], start: -1 }] }],
    [false, { ...file, marks: [{ ...file.marks[0], passage: 'caption' }] }],
    [false, { ...file, texts: [{ id: 'ferry' }] }],
  ])('%s for %#', (expected, given) => expect(valid(given)).toBe(expected));
});
