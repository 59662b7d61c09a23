/** What holds for every exercise, of any story, at every level. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Block, serialise } from '../../../../pipeline/7-report/formats/markdown/nodes.ts';
import { isNumberedText } from '../../../../pipeline/7-report/worksheets/blocks.ts';
import { exercises, LEVELS, type Worksheet } from '../../../../pipeline/7-report/worksheets/index.ts';
import type { Article } from '../../../../pipeline/types.ts';
import { lexiconTexts, made, STORIES } from './classes.ts';

const folder = resolve(import.meta.dirname, '../../../../pipeline/7-report/worksheets');
const source = [
  ...readdirSync(folder),
  ...readdirSync(join(folder, 'exercises')).map((file) => `exercises/${file}`),
]
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly data?: { readonly cited?: Cited };
}
interface Cited {
  readonly id: string;
  readonly passage: 'headline' | 'body';
  readonly start: number;
  readonly end: number;
}

function leaves(blocks: readonly Block[]): readonly Node[] {
  const walk = (node: Node): readonly Node[] =>
    node.children === undefined ? [node] : node.children.flatMap(walk);
  return (blocks as readonly Node[]).flatMap(walk);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (blocks: readonly Block[]) =>
  leaves(blocks)
    .map(({ value = '' }) => plain(value))
    .join('\n');

/** Headline, body, and both with a blank between, of each article; made once. */
const textsOf = new Map<readonly Article[], readonly string[]>();
function textsIn(articles: readonly Article[]): readonly string[] {
  const known = textsOf.get(articles);
  if (known !== undefined) return known;
  const texts = articles.map(({ headline, body }) => plain(`${headline} ${body}`));
  textsOf.set(articles, texts);
  return texts;
}

/** "A" → line number → words, read off the sheet as it is printed in Markdown. */
function printedLines(sheet: readonly Block[]): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const found = new Map<string, Map<number, string>>();
  const text = serialise(sheet);
  for (const [, letter, code] of text.matchAll(
    /### Article (\w)[^\n]*\n(?:\n[^`\n][^\n]*\n)?\n```text\n([\s\S]*?)\n```/g,
  )) {
    const rows = [...code!.matchAll(/^ *(\d+) {2}(.*)$/gm)].map(
      ([, line, words]) => [Number(line), words!] as const,
    );
    found.set(letter!, new Map(rows));
  }
  return found;
}

const cases = Object.entries(STORIES).flatMap(([name, articles]) =>
  LEVELS.flatMap((level) =>
    made(articles, { level, unmarked: true }).flatMap(({ id, worksheets }) =>
      worksheets.map((worksheet) => ({
        name: `${name} ${id} ${level} ${worksheet.exercise}`,
        worksheet,
        articles,
      })),
    ),
  ),
);

describe('every exercise', () => {
  it('is in the list, under a name of its own, with everything a sheet needs', () => {
    const files = readdirSync(join(folder, 'exercises')).filter(
      (file) => !['index.ts', 'transfer.ts'].includes(file),
    );
    expect(exercises.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
    for (const { aim, minutes, steps, sensitive } of exercises)
      for (const level of LEVELS) {
        expect(aim[level]).toMatch(/^[A-Z][^.!?]*[.]$/);
        expect(sensitive).toMatch(/[.]$/);
        expect(minutes[level]).toBeGreaterThanOrEqual(10);
        expect(minutes[level]).toBeLessThanOrEqual(60);
        expect(steps[level].length).toBeGreaterThan(1);
        expect(steps[level].length).toBeLessThan(7);
      }
  });

  it('is made of the shipped corpus at every level', () => {
    for (const level of LEVELS)
      for (const { worksheets, leftOut } of made(STORIES.corpus!, { level })) {
        expect(leftOut).toEqual([]);
        expect(worksheets.map(({ exercise }) => exercise)).toEqual(exercises.map(({ name }) => name));
      }
  });

  it('is left out of a story of one article if it needs two, and that is said', () => {
    const [story] = made(STORIES.alone!, { level: '9-12' });
    const two = exercises.filter(({ needs }) => needs === 2);
    expect(two.length).toBeGreaterThan(3);
    const [line = '', ...rest] = story!.leftOut;
    expect(line).toMatch(/: two articles on one event are needed, and here is one\.$/);
    expect(rest.join('\n')).not.toContain('two articles');
    for (const { name, title } of two) {
      expect(story!.worksheets.map(({ exercise }) => exercise)).not.toContain(name);
      expect(line).toContain(title);
    }
  });
});

describe.each(cases)('$name', ({ worksheet: { sheet, key }, articles }) => {
  it('gives lines in its key that are those of the sheet', () => {
    const lines = printedLines(sheet);
    const numbered = sheet.filter(isNumberedText).reduce((sum, block) => sum + block.data.lines.length, 0);
    expect([...lines.values()].reduce((sum, of) => sum + of.size, 0)).toBe(numbered);
    const nodes = leaves(key);
    nodes.forEach(({ value = '' }, i) => {
      const [, letter, from, to] = /^([A-Z]) (\d+)(?:–(\d+))?$/.exec(value) ?? [];
      const cited = nodes.slice(i + 1).find(({ data }) => data?.cited !== undefined)?.data?.cited;
      if (letter === undefined || cited === undefined) return;
      const printed = [];
      for (let line = Number(from); line <= Number(to ?? from); line += 1)
        printed.push(lines.get(letter)?.get(line));
      const article = articles.find(({ id }) => id === cited.id)!;
      expect(plain(printed.join(' '))).toContain(plain(article[cited.passage].slice(cited.start, cited.end)));
    });
  });

  it('quotes in its key nothing that is not in the texts', () => {
    for (const { value = '', data } of leaves(key)) {
      if (data?.cited === undefined) continue;
      const { id, passage, start, end } = data.cited;
      const words = plain(articles.find((article) => article.id === id)![passage].slice(start, end));
      expect([words, `“${words}”`]).toContain(value);
    }
    const known = [...textsIn(articles), ...lexiconTexts(articles).map(plain)];
    const uncited = leaves(key).filter(({ data }) => data?.cited === undefined);
    for (const { value = '' } of uncited)
      for (const [, words] of value.matchAll(/“([^“”]+)”/g))
        expect(known.some((text) => text.includes(words!)) || source.includes(words!), words).toBe(true);
  });

  it('has a sheet that does not hold its key', () => {
    const shown = textOf(sheet);
    const told = new Set(lexiconTexts(articles).filter((text) => text.length > 24));
    expect([...told].filter((text) => shown.includes(plain(text)))).toEqual([]);
    const ids = new Set(articles.flatMap(({ id, outlet = '' }) => [id, outlet]));
    const answers = leaves(key.filter(({ type }) => type !== 'heading'))
      .filter(({ data, value = '' }) => data?.cited === undefined && value.length > 24 && !ids.has(value))
      .map(({ value = '' }) => plain(value));
    expect(answers.filter((text) => shown.includes(text))).toEqual([]);
    expect(sheet.filter((block) => block.type === 'code' && /\*\*|__/.test(block.value))).toEqual([]);
  });

  it('pronounces on nobody', () => {
    const told = leaves([...sheet, ...key])
      .filter(({ data, type }) => data?.cited === undefined && type === 'text')
      .map(({ value = '' }) => plain(value))
      .filter((text) => /\b(?:biased|liars?|lies|propaganda|correct answers?|you must)\b/i.test(text));
    expect(told.filter((text) => !textsIn(articles).some((own) => own.includes(text)))).toEqual([]);
  });
});

const bodies = ({ worksheets }: { readonly worksheets: readonly Worksheet[] }) =>
  worksheets.map(({ sheet, key }) => serialise([...sheet, ...key]));

describe('options', () => {
  const withOutlets = STORIES.corpus!;
  const names = [...new Set(withOutlets.map(({ outlet }) => outlet!))];

  it('--blind leaves no outlet on a sheet, in a text, a table or an id, and every one in its key', () => {
    for (const { worksheets } of made(withOutlets, { level: '9-12', blind: true, unmarked: true }))
      for (const { sheet, key, table = [] } of worksheets) {
        const shown = `${textOf(sheet)}\n${table.flat().join('\n')}`;
        expect(names.filter((name) => shown.includes(name))).toEqual([]);
        expect(shown).not.toMatch(
          /\b[Tt]he (?:Bellman|Sentinel|Lantern|New Furrow)\b|-(?:bellman|sentinel|lantern|furrow|cpa)\b/,
        );
        expect(names.some((name) => textOf(key).includes(name))).toBe(true);
      }
  });

  it('--versions gives sheets that differ, or says how many there are', () => {
    for (const { worksheets, leftOut } of made(withOutlets, { level: '9-12', versions: 3 })) {
      for (const { name, title } of exercises) {
        const own = worksheets.filter(({ exercise }) => exercise === name);
        const texts = own.map(({ sheet }) => serialise(sheet.slice(2)));
        expect(new Set(texts).size).toBe(texts.length);
        if (own.length < 3) expect(leftOut.join('\n')).toContain(title);
      }
    }
  });

  it('--unmarked takes an article of another event, where there is one', () => {
    for (const { id, worksheets } of made(withOutlets, {
      level: '9-12',
      exercises: ['lesson'],
      unmarked: true,
    })) {
      const { sheet } = worksheets.find(({ exercise }) => exercise === 'transfer')!;
      const other = made(withOutlets, { level: '9-12', exercises: ['twin-articles'] }).find(
        (story) => story.id === id,
      )!;
      const headline = sheet.find(isNumberedText)!.data.lines[0]!.text;
      expect(bodies(other).join('\n')).not.toContain(headline);
    }
  });

  it('the order of the articles changes no byte', () => {
    const ask = { level: 'college', versions: 2, unmarked: true } as const;
    const other = (articles: readonly Article[]) => made([...articles].reverse(), ask).map(bodies);
    expect(other(withOutlets)).toEqual(made(withOutlets, ask).map(bodies));
  });
});
