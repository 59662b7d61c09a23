/** `newsframe evaluate sample`: a random draw of the tool's marks, to be judged by people. */
import { basename, dirname, resolve } from 'node:path';
import { createNewsframe, type Newsframe } from '../../../pipeline/index.ts';
import type { Analysed, Article } from '../../../pipeline/types.ts';
import { readInputs } from '../../batch/read-inputs.ts';
import { sha256 } from '../../batch/sha256.ts';
import { writeFiles } from '../../batch/write-files.ts';
import { ExitCode, UsageError } from '../../cli/exit-code.ts';
import { printProblems } from '../../cli/problem-lines.ts';
import { progress } from '../../cli/progress.ts';
import { type Terminal, writeOut } from '../../cli/terminal.ts';
import { type Draw, type DrawOptions, drawMarks, drawnCsv, drawStoryMarks } from '../sample/draw.ts';
import type { DrawnMark } from '../sample/marks.ts';
import { STORY_MARK_KINDS, type StoryMarkKind } from '../sample/story-marks.ts';

type StoryDraw = Draw & { readonly kind: StoryMarkKind };
type AnyDraw = DrawOptions | StoryDraw;

export type SampleOptions = AnyDraw & {
  /** Files, folders, globs, or `-`. */
  readonly from: readonly string[];
  /** File to write; stdout unless given. */
  readonly out?: string;
};

export async function runSample(options: SampleOptions, terminal: Terminal): Promise<ExitCode> {
  const { folder, stdin, stderr } = terminal;
  const { articles, problems } = await readInputs(options.from, { folder, stdin });
  printProblems(problems, terminal);
  if (articles.length === 0) throw new UsageError('there is no article to draw from; nothing was written');
  const marks = drawn(articles, options, terminal);
  const text = drawnCsv(marks);
  if (options.out === undefined) await writeOut(terminal.stdout, text);
  else {
    const path = resolve(folder, options.out);
    await writeFiles(dirname(path), [{ path: basename(path), text }]);
  }
  const fewer =
    marks.length < options.n ? `; there are no more than these, of the ${options.n} asked for` : '';
  stderr.write(`${marks.length} ${options.kind} drawn from ${articles.length} articles${fewer}\n`);
  return ExitCode.done;
}

function drawn(articles: readonly Article[], options: AnyDraw, terminal: Terminal): readonly DrawnMark[] {
  const newsframe = createNewsframe({ hash: sha256 });
  const pairs = analysed(articles, newsframe, terminal);
  if (!isOfStories(options)) return drawMarks(pairs, options);
  const comparer = newsframe.comparer();
  for (const pair of pairs) comparer.add(pair);
  const comparison = comparer.finish((i) => newsframe.analyze(articles[i]!));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return drawStoryMarks(comparison, (id) => newsframe.analyze(byId.get(id)!), options);
}

function isOfStories(options: AnyDraw): options is StoryDraw {
  return STORY_MARK_KINDS.some((kind) => kind === options.kind);
}

/** One at a time: a draw keeps the marks, not the articles. */
function* analysed(
  articles: readonly Article[],
  newsframe: Newsframe,
  terminal: Terminal,
): Generator<Analysed> {
  const bar = progress(terminal, 'analysed');
  for (const [i, article] of articles.entries()) {
    bar.step(i + 1, articles.length);
    yield newsframe.analyze(article);
  }
  bar.end();
}
