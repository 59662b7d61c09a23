import type { Findings, LexiconCard } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { headlineOf, label, type NumberedArticle } from '../markdown/label.ts';
import type { StoryFindings } from '../markdown/story/telling.ts';
import type { SourceOf } from './notes.ts';
import type { StoryReferences } from './story/references.ts';

/** What every part of the HTML report may need. */
export interface Context {
  readonly findings: Findings;
  readonly options: ReportOptions;
  readonly articles: readonly NumberedArticle[];
  readonly stories: readonly StoryFindings[];
  readonly sourceOf: SourceOf;
  readonly references: StoryReferences;
  /** Address of an article or story, seen from the page being written. */
  readonly hrefOfArticle: (number: number) => string;
  readonly hrefOfStory: (id: string) => string;
}

/** An article's id on the page. */
export function articleAnchor(number: number): string {
  return `a${number}`;
}

export function storyAnchor(id: string): string {
  return `story-${id}`;
}

/** "Entry label/strongman" → where the list has it from. */
export function sourcesOf(lexicons: readonly LexiconCard[]): SourceOf {
  const byId = new Map(lexicons.map((card) => [card.id, `${card.source}, ${card.licence}`]));
  return (entry) =>
    entry.startsWith('detector/') ? 'a rule of newsframe' : byId.get(entry.split('/')[0] ?? '');
}

/** How views are called in lists: "3. The Bellman, 2024-03-14: Headline". */
export function fullLabel(article: NumberedArticle): string {
  return `${label(article)}: ${headlineOf(article.found)}`;
}
