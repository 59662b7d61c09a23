/** newsframe.yaml: what it does, and what is said of one that is wrong. */
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../src/cli/settings/parse-settings.ts';
import { jsonSchema } from '../../../../src/cli/settings/schema.ts';
import { filesBelow, inFolder, newsframe } from '../terminal.ts';

const SCHEMA = new URL('../../../../src/cli/settings/newsframe.schema.json', import.meta.url);

test('the JSON Schema beside the settings has not drifted', async () => {
  const made = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(SCHEMA, made);
  expect(JSON.parse(await readFile(SCHEMA, 'utf8'))).toEqual(JSON.parse(made));
});

describe('what is wrong is told with its line and what may have been meant', () => {
  test.each([
    ['lexcions: [a.dic]\n', 1, 'there is no setting “lexcions”', 'did you mean lexicons?'],
    ['quotes: include\n\ntarget: [Ada]\n', 3, 'there is no setting “target”', 'did you mean targets?'],
    ['quotes: seperate\n', 1, '“seperate” cannot stand for quotes', 'did you mean separate?'],
    [
      'categories:\n  emotive: on\n  hedges: off\n',
      3,
      'there is no setting “hedges” in categories',
      'did you mean hedge?',
    ],
    [
      'categories:\n  emotive: perhaps\n',
      2,
      '“perhaps” cannot stand for categories → emotive',
      'choose from on, off',
    ],
    [
      'aliases:\n  heading: [Kopf]\n',
      2,
      'there is no setting “heading” in aliases',
      'did you mean headline?',
    ],
    ['formats: [csv, markdwon]\n', 1, '“markdwon” cannot stand for formats → 2.', 'did you mean markdown?'],
    ['formats: csv\n', 1, '“csv” cannot stand for formats', 'write a list: [csv, markdown, json]'],
    [
      'targets:\n  - name: Ada\n    alias: [she]\n',
      3,
      'there is no setting “alias” in targets → 1.',
      'did you mean aliases?',
    ],
    ['lexicons:\n  - fle: a.dic\n', 2, 'there is no setting “fle” in lexicons → 1.', 'did you mean file?'],
    [
      'quotes: "include\n',
      2,
      'settings must be YAML, one "name: value" on each line',
      'put values that contain a colon in quotation marks',
    ],
    ['- a\n', 1, 'a list or map cannot stand for the settings', expect.stringContaining('aliases, lexicons')],
  ])('%j', (text, line, problem, hint) => {
    expect(parseSettings(text, 's.yaml')).toMatchObject({
      problems: [{ file: 's.yaml', line, problem, hint }],
    });
  });

  test.each([
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, n) => `${name}: &${name} [${`*${'abcdefg'[n]},`.repeat(9)}]`).join('\n')}\n`,
    ],
    ['nesting without end', '['.repeat(20_000)],
    ['a script', 'quotes: !!js/function "function(){ process.exit(9) }"\n'],
  ])('%s', (_what, text) => {
    expect(parseSettings(text, 's.yaml')).toMatchObject({ problems: expect.any(Array) });
  });

  test.each([
    ['', {}],
    ['# nothing\n', {}],
    ['ignores: [1984, no]\n', { ignores: ['1984', 'no'] }],
    ['aliases: {headline: Kopf}\n', { aliases: { headline: ['Kopf'] } }],
    ['categories: {hedge: off, fear: on}\n', { categories: { hedge: 'off', fear: 'on' } }],
  ])('%j is right', (text, settings) => {
    expect(parseSettings(text, 's.yaml')).toEqual({ settings });
  });
});

test('the settings in the README are right', async () => {
  const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8');
  const [, yaml = ''] = /```yaml\n(aliases:[\s\S]*?)```/.exec(readme) ?? [];
  expect(parseSettings(yaml, 'README.md')).toMatchObject({ settings: { quotes: 'separate' } });
});

const TABLE =
  'Kopf,Inhalt\nDam opens,"The reckless council pushed the panic button, perhaps. The mayor smiled. Ada Quell is a hero."\n';

/** Marks of a run in a folder with these settings. */
async function marks(
  settings: string,
  args: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
) {
  return inFolder({ 'texts/t.csv': TABLE, 'newsframe.yaml': settings, ...files }, async (folder) => {
    const { code, stderr } = await newsframe(['run', 'texts', '--out', 'out', ...args], { folder });
    const reports = await filesBelow(`${folder}/out`).catch(() => new Map<string, string>());
    const lines = (reports.get('analyses.jsonl') ?? '').split('\n').filter((line) => line !== '');
    const analyses = lines.map((line) => JSON.parse(line));
    const cues: readonly string[] = analyses.flatMap(({ cues }) =>
      cues.map(({ text }: { text: string }) => text),
    );
    return { code, stderr, reports, analyses, cues };
  });
}

const ALIASES = 'aliases: {headline: Kopf, body: [Inhalt]}\n';

describe('what settings do', () => {
  test('columns of one’s own; without them the table cannot be read', { timeout: 30_000 }, async () => {
    expect((await marks(ALIASES)).cues).toContain('reckless');
    expect((await marks('quotes: separate\n')).code).toBe(2);
  });

  test('words that are never marked, kinds that are off', { timeout: 30_000 }, async () => {
    const all = await marks(ALIASES);
    expect(all.cues).toEqual(expect.arrayContaining(['reckless', 'perhaps']));
    const some = await marks(`${ALIASES}ignores: [reckless council]\ncategories: {hedge: off}\n`);
    expect(some.cues).toEqual(all.cues.filter((text) => text !== 'reckless' && text !== 'perhaps'));
    expect(some.analyses[0].rates.hedge).toBeUndefined();
    expect(some.analyses[0].stamp.options).toEqual({
      ignores: ['reckless council'],
      categoriesOff: ['hedge'],
    });
  });

  test('targets with other names for them, formats, lists from the folder of the settings', {
    timeout: 30_000,
  }, async () => {
    const settings = `${ALIASES}formats: [json]\nlexicons: [lists/smile.txt]\ntargets:\n  - name: Ada Quell\n    aliases: [the mayor]\n  - Nobody\n`;
    const { analyses, reports, stderr } = await marks(settings, [], { 'lists/smile.txt': 'smil*\n' });
    expect([...reports.keys()]).toEqual(['analyses.jsonl', 'comparison.json']);
    expect(
      analyses[0].tone.targets.map(({ name, mentions }: { name: string; mentions: number }) => [
        name,
        mentions,
      ]),
    ).toEqual([
      ['Ada Quell', 2],
      ['Nobody', 0],
    ]);
    expect(analyses[0].listMatches.map(({ text }: { text: string }) => text)).toEqual(['smiled']);
    expect(stderr).toContain('lists/smile.txt: read as One term on each line');
  });

  test('what is typed comes before what is set', { timeout: 30_000 }, async () => {
    const { reports } = await marks(`${ALIASES}formats: [json]\n`, ['--format', 'csv']);
    expect(reports.has('analyses.jsonl')).toBe(false);
    expect(reports.has('cues.csv')).toBe(true);
  });

  test.each([
    [['--config', 'missing.yaml'], 'missing.yaml cannot be read: no such file or folder (ENOENT)'],
    [['--lexicon', 'missing.dic'], 'missing.dic: cannot be read: no such file or folder (ENOENT)'],
    [['--lexicon', 'texts/t.csv'], 'texts/t.csv:1: no column with terms; found: Kopf, Inhalt'],
  ])('%j cannot run', async (args, message) => {
    const { code, stderr, reports } = await marks(ALIASES, args);
    expect([code, reports.size]).toEqual([2, 0]);
    expect(stderr).toContain(message);
  });
});

test('a line in the text takes marks off the paragraph below it, and is no text', {
  timeout: 30_000,
}, async () => {
  const body =
    'The reckless council met.\n\n<!-- newsframe ignore: reckless -->\nThe reckless council left. A disaster.\n\nThe reckless council slept.\n\n<!-- newsframe ignore -->\nThe reckless council snored. A disaster.\n\nA disaster.\n';
  await inFolder({ 'a.md': `# Dam opens\n\n${body}` }, async (folder) => {
    const { stdout } = await newsframe(['analyze', 'a.md'], { folder });
    const { cues, furniture } = JSON.parse(stdout);
    expect(cues.map(({ text }: { text: string }) => text)).toEqual([
      'reckless',
      'disaster',
      'reckless',
      'disaster',
    ]);
    expect(furniture.map(({ kind }: { kind: string }) => kind)).toEqual(['comment', 'comment']);
  });
});
