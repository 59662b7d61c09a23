import { expect, test } from 'vitest';
import { newsframe } from './terminal.ts';

const wrong: readonly (readonly [args: string, message: string])[] = [
  ['anlyze', "unknown command 'anlyze'; did you mean analyze?"],
  ['frobnicate', "unknown command 'frobnicate'; see newsframe --help"],
  ['--verson', "unknown option '--verson'; did you mean --version?"],
  ['run --frmat csv', "unknown option '--frmat'; did you mean --format?"],
  ['analyze --frobnicate', "unknown option '--frobnicate'; see newsframe analyze --help"],
  ['run --out', "option '-o, --out <dir>' argument missing; see newsframe run --help"],
  ['explain', "missing required argument 'paths'; see newsframe explain --help"],
  ['list', "missing required argument 'what'; see newsframe list --help"],
  ['list detector', 'there is no list of detector; did you mean detectors?'],
  [
    'list formats x',
    "too many arguments for 'list'. Expected 1 argument but got 2; see newsframe list --help",
  ],
  ['run --format markdwon', '--format markdwon: there is no report format markdwon; did you mean markdown?'],
  ['run --format csv,', '--format csv,: a report format has no name; choose from csv, markdown, html, json'],
  [
    'run --format __proto__',
    '--format __proto__: there is no report format __proto__; choose from csv, markdown, html, json',
  ],
  ['run --fail-on emotve>=1', '--fail-on emotve>=1: there is no category emotve; did you mean emotive?'],
  ['run --fail-on vague>=1', '--fail-on vague>=1: there is no category vague; did you mean vague-source?'],
  ...['emotive', 'emotive>1', 'emotive:4>=1', 'emotive>=0', 'emotive>=-1', '>=2'].map(
    (limit) =>
      [
        `run --fail-on ${limit}`,
        `--fail-on ${limit} is not understood; write 'CATEGORY>=N' or 'CATEGORY:STRENGTH>=N' in quotation marks, e.g. 'emotive:2>=3'`,
      ] as const,
  ),
];

test.each(wrong)('newsframe %s', async (args, message) => {
  expect(await newsframe(args.split(' '))).toEqual({
    code: 2,
    stdout: '',
    stderr: `newsframe: ${message}\n`,
  });
});

test('what was typed cannot steer the terminal', async () => {
  const { stderr } = await newsframe(['\u001b[2Jrun']);
  expect(stderr).toBe("newsframe: unknown command '\\u001b[2Jrun'; see newsframe --help\n");
});

test('nothing like it: all categories are named', async () => {
  const { stderr } = await newsframe(['run', '--fail-on', '__proto__>=1']);
  expect(stderr).toContain("is not understood; write 'CATEGORY>=N'");
  expect((await newsframe(['run', '--fail-on', 'zzz>=1'])).stderr).toMatch(
    /^newsframe: --fail-on zzz>=1: there is no category zzz; choose from any, emotive, .*, moral\n$/,
  );
});
