/** `newsframe evaluate`: the tool against human coding. */

import type { Strength, Voice } from '../../../pipeline/types.ts';
import { MARK_KINDS } from '../../evaluate/sample/marks.ts';
import { STORY_MARK_KINDS } from '../../evaluate/sample/story-marks.ts';
import { PARTS, TASKS } from '../../evaluate/task.ts';
import type { Call, Command } from '../command.ts';
import { type ExitCode, UsageError } from '../exit-code.ts';
import { nearest } from '../nearest.ts';
import type { Terminal } from '../terminal.ts';

const KINDS = [...MARK_KINDS, ...STORY_MARK_KINDS] as const;

const EXAMPLES = `
Tasks: ${TASKS.join(', ')}
Codings: JSON lines or CSV as described in corpus/gold/README.md, or public sets as they are
         (BABE, BASIL, PTC, PolNeAR, NewsMTSC, SemEval-2007, AllSides, Wikipedia NPOV).

Examples:
  newsframe evaluate sentences codings.csv                     how often is it right on my own sentences?
  newsframe evaluate spans codings.csv --articles texts/ --out reports/check
  newsframe evaluate sample --in texts/ --kind cues --n 300 --seed 1 > to-judge.csv
  newsframe evaluate judged anna.csv ben.csv                   share right, and agreement of the judges
  newsframe evaluate all --data ../shared/eval                 every public set → reports/evaluation.md`;

export const evaluate: Command = {
  name: 'evaluate',
  declare: (command) =>
    command
      .description('compare the tool with human coding: a task and its codings, or sample, judged, all')
      .argument('<task>', 'one of the tasks below, or sample, judged, all')
      .argument('[files...]', 'files with codings; for judged: files with verdicts')
      .option('-o, --out <path>', 'folder for Markdown, CSV and JSON (sample: a file)')
      .option('-a, --articles <paths...>', 'articles the codings point to: files or folders')
      .option('--no-text', 'leave the articles’ sentences out of the files')
      .option('--no-dates', 'stories: do not give the articles’ dates to the tool')
      .option('--part <part>', `part of a public set: ${PARTS.join(', ')}`)
      .option('--seed <seed>', 'seed of every random draw', '1')
      .option('--in <paths...>', 'sample: articles to draw from')
      .option('--kind <kind>', `sample: ${KINDS.join(', ')}`, 'cues')
      .option('--n <number>', 'sample: how many marks', '300')
      .option('--strength <number>', 'sample: least strength of a cue, 1 to 3', '1')
      .option('--voice <voice>', 'sample: outlet, quote or indirect; anybody’s words unless given')
      .option('--draw <name>', 'judged: name of the draw', 'draw')
      .option('--data <dir>', 'all: folder of the public sets', '../shared/eval')
      .option('--strict', 'exit with 1 if a line could not be used')
      .addHelpText('after', EXAMPLES),
  run: runEvaluate,
};

interface Options {
  readonly out?: string;
  readonly articles?: readonly string[];
  readonly text: boolean;
  readonly dates: boolean;
  readonly part?: string;
  readonly seed: string;
  readonly in?: readonly string[];
  readonly kind: string;
  readonly n: string;
  readonly strength: string;
  readonly voice?: string;
  readonly draw: string;
  readonly data: string;
  readonly strict?: boolean;
}

const OTHERS = ['sample', 'judged', 'all'] as const;
const STRENGTHS = ['1', '2', '3'] as const;
const VOICES_TO_DRAW = ['outlet', 'quote', 'indirect'] as const satisfies readonly Voice[];

async function runEvaluate(call: Call, terminal: Terminal): Promise<ExitCode> {
  const [given, files] = call.args as [string, readonly string[]];
  const options = call.options as unknown as Options;
  const task = chosen('task', given, [...TASKS, ...OTHERS]);
  const { seed, out } = options;
  const strict = options.strict === true;
  switch (task) {
    case 'sample':
      return sample(options, terminal);
    case 'judged': {
      if (files.length === 0) throw new UsageError('newsframe evaluate judged needs one file per judge');
      const { runJudged } = await import('../../evaluate/run/judged.ts');
      return runJudged(
        files,
        { draw: options.draw, strict, ...(out === undefined ? {} : { out }) },
        terminal,
      );
    }
    case 'all': {
      const { runAll } = await import('../../evaluate/run/page.ts');
      return runAll({ data: options.data, out: out ?? 'reports', seed, strict }, terminal);
    }
    default: {
      if (files.length === 0) throw new UsageError(`newsframe evaluate ${task} needs a file with codings`);
      const { runTask } = await import('../../evaluate/run/task.ts');
      const { text, dates, articles = [] } = options;
      const part = options.part === undefined ? undefined : chosen('part', options.part, PARTS);
      const wanted = { text, dates, articles, part, seed, strict, ...(out === undefined ? {} : { out }) };
      return runTask(task, files, { options: wanted, terminal });
    }
  }
}

async function sample(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { in: from, seed, out, voice } = options;
  if (from === undefined) throw new UsageError('newsframe evaluate sample needs --in with articles');
  const kind = chosen('kind', options.kind, KINDS);
  const strength = Number(chosen('strength', options.strength, STRENGTHS)) as Strength;
  const n = Number(options.n);
  if (!Number.isInteger(n) || n < 1) throw new UsageError(`--n ${options.n} is not a whole number above 0`);
  const { runSample } = await import('../../evaluate/run/sample.ts');
  return runSample(
    {
      from,
      kind,
      strength,
      n,
      seed,
      ...(voice === undefined ? {} : { voice: chosen('voice', voice, VOICES_TO_DRAW) }),
      ...(out === undefined ? {} : { out }),
    },
    terminal,
  );
}

function chosen<T extends string>(what: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === given.trim().toLowerCase());
  if (found !== undefined) return found;
  const guess = nearest(given, allowed);
  throw new UsageError(`there is no ${what} ${given}; did you mean ${guess}? (${allowed.join(', ')})`);
}
