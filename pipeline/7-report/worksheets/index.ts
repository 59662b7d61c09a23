/** Exercises for a class from articles that have been compared: findings → sheets with their keys. */
import type { Findings } from '../../types.ts';
import type { NumberedArticle } from '../formats/markdown/label.ts';
import { everyStory } from '../formats/markdown/story/telling.ts';
import { listed } from '../wording.ts';
import type { ClassStory } from './class-story.ts';
import type { Exercise, Level } from './exercise.ts';
import { exercises } from './exercises/index.ts';
import { transfer } from './exercises/transfer.ts';
import { type Worksheet, worksheet } from './worksheet.ts';

export { LEVELS } from './exercise.ts';
export { exercises } from './exercises/index.ts';
export type { Worksheet } from './worksheet.ts';

export interface WorksheetRequest {
  /** Names of exercises; all of them unless given. */
  readonly exercises?: readonly string[];
  readonly level: Level;
  readonly blind?: boolean;
  /** A further sheet with a text that has not been worked on; false unless given. */
  readonly unmarked?: boolean;
  /** Different sheets of each exercise, 1 or more; 1 unless given. */
  readonly versions?: number;
}

/** The worksheets of one story, and what could not be made of it. */
export interface StoryWorksheets {
  readonly id: string;
  /** The event as the data name it, or a headline. */
  readonly title: string;
  readonly event: string | undefined;
  readonly articles: number;
  readonly worksheets: readonly Worksheet[];
  /** One sentence each: which exercise, and why it is left out. */
  readonly leftOut: readonly string[];
}

/** Sheets and keys for every story, in the order of the stories. */
export function worksheets(findings: Findings, request: WorksheetRequest): readonly StoryWorksheets[] {
  const asked = request.exercises;
  const chosen = [
    ...exercises.filter(({ name }) => asked === undefined || asked.includes(name)),
    ...(request.unmarked === true ? [transfer] : []),
  ];
  return classStories(findings).map((story) => storyWorksheets(story, chosen, request));
}

/** Stories as a class works with them. */
function classStories(findings: Findings): readonly ClassStory[] {
  const articles = findings.articles.map((found, i): NumberedArticle => ({ number: i + 1, found }));
  const all = everyStory(articles, findings);
  // Behind a story come those that follow it, then those before it: each begins with another text elsewhere.
  return all.map((story, i) => ({
    findings: story,
    tellings: story.tellings,
    elsewhere: [...all.slice(i + 1), ...all.slice(0, i)].flatMap(({ tellings }) => tellings),
  }));
}

function storyWorksheets(
  story: ClassStory,
  chosen: readonly Exercise[],
  { level, blind = false, versions = 1 }: WorksheetRequest,
): StoryWorksheets {
  const made: Worksheet[] = [];
  const tooFew = chosen.filter(({ needs }) => story.tellings.length < needs);
  const leftOut: string[] = [];
  if (tooFew.length > 0)
    leftOut.push(
      `${listed(tooFew.map(({ title }) => title))}: two articles on one event are needed, and here is one.`,
    );
  for (const exercise of chosen.filter((one) => !tooFew.includes(one))) {
    const seen = new Set<string>();
    for (let version = 0; version < versions; version += 1) {
      const result = worksheet(exercise, story, { options: { level, blind, version }, versions });
      if (typeof result === 'string') {
        leftOut.push(`${exercise.title}: ${result}.`);
        break;
      }
      const content = JSON.stringify(result.sheet.slice(2));
      if (seen.has(content)) {
        leftOut.push(
          `${exercise.title}: only ${version === 1 ? 'one sheet' : `${version} different sheets`} can be made of it.`,
        );
        break;
      }
      seen.add(content);
      made.push(result);
    }
  }
  const { id, title, event, articles } = story.findings.story;
  return { id, title, event, articles: articles.length, worksheets: made, leftOut };
}
