import { describe, expect, test } from 'vitest';
import { ARTICLES, filesBelow, inFolder, newsframe } from './terminal.ts';

const GOLD = {
  'g.jsonl': [
    '{"id":"a","headline":"Rain","body":"It was a shocking, brutal vote. It ended at nine."}',
    '{"article":"a","start":19,"end":25,"text":"brutal","category":"emotive"}',
    '{"article":"a","start":19,"end":26,"text":"brutal","category":"emotive"}',
  ].join('\n'),
};
const evaluate = (args: readonly string[], folder: string) => newsframe(['evaluate', ...args], { folder });

describe('a task', () => {
  test('prints figures on stdout and problems on stderr; --strict objects to problems', () =>
    inFolder(GOLD, async (folder) => {
      const ran = await evaluate(['words', 'g.jsonl'], folder);
      expect(ran.code).toBe(0);
      expect(ran.stderr).toBe(
        'g.jsonl:3: at 19 to 26 stands "brutal ", not "brutal"; correct the offsets, or the words\n',
      );
      expect(ran.stdout).toMatch(/^g\.jsonl · words\n/);
      expect(ran.stdout).toMatch(/^marked or not {2}AFINN.* baseline$/m);
      expect((await evaluate(['words', 'g.jsonl', '--strict'], folder)).code).toBe(1);
    }));

  test('writes files to --out, without sentences under --no-text, the same every time', () =>
    inFolder(GOLD, async (folder) => {
      const { stdout } = await evaluate(['words', 'g.jsonl', '--out', 'one'], folder);
      expect(stdout).toMatch(
        /\none: evaluation\.md, evaluation\.json, figures\.csv, categories\.csv, confusions\.csv\n$/,
      );
      await evaluate(['words', 'g.jsonl', '--out', 'two'], folder);
      await evaluate(['words', 'g.jsonl', '--out', 'bare', '--no-text'], folder);
      const files = await filesBelow(folder);
      const names = ['evaluation.md', 'evaluation.json', 'figures.csv', 'categories.csv', 'confusions.csv'];
      for (const name of names) {
        expect(files.get(`two/${name}`)).toBe(files.get(`one/${name}`));
        expect(files.get(`bare/${name}`)).not.toMatch(/shocking|vote/);
      }
    }));

  test('without anything to score ends with 2 and writes nothing', () =>
    inFolder({ 'g.jsonl': '{"headline":"Rain","value":1}' }, async (folder) => {
      const ran = await evaluate(['words', 'g.jsonl', '--out', 'one'], folder);
      expect(ran).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'g.jsonl: no line codes anything for the task words; compare it with the examples in corpus/gold/README.md\n' +
          'newsframe: nothing could be scored for the task words\n',
      });
      expect([...(await filesBelow(folder)).keys()]).toEqual(['g.jsonl']);
    }));
});

test.each([
  [['sentnces', 'g.jsonl'], /there is no task sentnces; did you mean sentences\?/],
  [['words'], /newsframe evaluate words needs a file with codings/],
  [['words', 'g.jsonl', '--part', 'half'], /there is no part half/],
  [['judged'], /needs one file per judge/],
  [['sample'], /needs --in with articles/],
  [['sample', '--in', 'g.jsonl', '--n', '0'], /--n 0 is not a whole number above 0/],
  [['sample', '--in', 'g.jsonl', '--kind', 'words'], /there is no kind words/],
  [['sample', '--in', 'g.jsonl', '--strength', '4'], /there is no strength 4/],
  [['sample', '--in', 'g.jsonl', '--voice', 'paper'], /there is no voice paper/],
  [['sample', '--in', 'nowhere'], /there is no article to draw from/],
  [['judged', 'nowhere.csv'], /no row of these files has a verdict/],
])('%j is wrong usage', (args, message) =>
  inFolder(GOLD, async (folder) => {
    const ran = await evaluate(args, folder);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(message);
  }),
);

describe('sample and judged', () => {
  const draw = ['sample', '--kind', 'cues', '--n', '4', '--seed', '7', '--in', 'loud.txt', 'quiet.txt'];

  test('the draw is the same from a copy of the articles; judged, it gives a share', () =>
    inFolder(ARTICLES, async (folder) => {
      const { code, stdout, stderr } = await evaluate(draw, folder);
      expect(code).toBe(0);
      expect(stderr).toMatch(/^4 cues drawn from 2 articles\n$/);
      const again = await evaluate([...draw, '--out', 'drawn.csv'], folder);
      const files = await filesBelow(folder);
      expect([again.stdout, files.get('drawn.csv')]).toEqual(['', stdout]);
      await inFolder({ 'anna.csv': stdout.replaceAll(',\r\n', ',y\r\n') }, async (judges) => {
        const judged = await evaluate(['judged', 'anna.csv', '--draw', 'd', '--out', 'kept'], judges);
        expect(judged.stdout).toMatch(/^d\nanna: 4 of 4 right, 1\.000/);
        const kept = (await filesBelow(judges)).get('kept/judgements.csv') ?? '';
        expect(kept.trim().split('\r\n')).toHaveLength(5);
      });
    }));
});
