import { assignIds } from '../../../pipeline/1-read/article-ids.ts';
import { checkedReading, type LoadRecogniser } from '../../../pipeline/1-read/checked-reading.ts';
import { type FileNote, groupNotes } from '../../../pipeline/1-read/group-notes.ts';
import { joinByUrl } from '../../../pipeline/1-read/join-by-url.ts';
import { read } from '../../../pipeline/1-read/read.ts';
import type { Reading } from '../../../pipeline/1-read/reading.ts';
import type { Drawing } from '../../../pipeline/7-report/formats/html/charts/drawing.ts';
import type { FormatId } from '../../../pipeline/7-report/index.ts';
import { hashText } from '../../../pipeline/hash.ts';
import type { Newsframe } from '../../../pipeline/pipeline.ts';
import type { Article, Problem, ReportFile } from '../../../pipeline/types.ts';
import type { Given } from './messages.ts';

/** Articles with their analysis in the making, and the report in any format. */
export interface Work {
  readonly articles: number;
  readonly notes: readonly string[];
  readonly files: (format: FormatId) => readonly ReportFile[];
}

export interface Task {
  readonly texts: readonly Given[];
  readonly title: string;
  readonly drawing: Drawing;
  readonly recogniser: LoadRecogniser;
  readonly progress: (done: number, all: number) => void;
}

/** What `newsframe run` does, for texts in the browser. */
export async function work(newsframe: Newsframe, { texts, title, ...task }: Task): Promise<Work> {
  const { drawing, progress, recogniser } = task;
  const { articles, problems, notes } = await articlesOf(texts, recogniser);
  const reporter = newsframe.reporter();
  articles.forEach((article, i) => {
    reporter.add(article, newsframe.analyze(article));
    progress(i + 1, articles.length);
  });
  const load = (i: number) => newsframe.analyze(articles[i]!);
  return {
    articles: articles.length,
    notes: [...problems.map(({ file = '', problem, hint }) => `${file}: ${problem}; ${hint}`), ...notes],
    files: (format) =>
      reporter.write({ title, formats: [format], problems, drawing, excel: format === 'csv' }, load),
  };
}

interface Read {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

export async function articlesOf(texts: readonly Given[], recogniser: LoadRecogniser): Promise<Read> {
  const readings: Reading[] = [];
  const fileNotes: FileNote[] = [];
  for (const given of texts) {
    const reading = await checkedReading(readingOf(given), given.name, recogniser);
    for (const note of reading.notes) fileNotes.push({ file: given.name, note });
    readings.push(reading);
  }
  const joined = joinByUrl(readings.flatMap(({ articles }) => articles));
  const { articles, notes } = assignIds(joined.articles, hashText);
  return {
    articles,
    problems: readings.flatMap(({ problems }) => problems),
    notes: [...groupNotes(fileNotes), ...joined.notes, ...notes],
  };
}

function readingOf(given: Given): Reading {
  if ('articles' in given) return { articles: given.articles, problems: [], notes: given.notes };
  const reading = read(given.text, given.name);
  return { ...reading, notes: [...(given.note === undefined ? [] : [given.note]), ...reading.notes] };
}
