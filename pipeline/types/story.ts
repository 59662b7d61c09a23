/** A story and its articles. */
import type { Analysed } from './analysis.ts';

/** The articles that tell of one event. `id` is the story's; the order of the articles changes nothing. */
export interface StoryArticles {
  readonly id: string;
  readonly articles: readonly Analysed[];
}

/**
 * The articles that tell of one event. A given `event` always wins. Every article is in exactly one story;
 * stories stand in order of their first date, then of their first article's id.
 */
export interface Story {
  /** "s1", "s2", … in this comparison; it changes when articles are added. */
  readonly id: string;
  /** The given event, or the headline of the article that is most like the others. */
  readonly title: string;
  /** The event as the data name it, if they do. */
  readonly event?: string;
  /** "l1", "l2", …: stories on one subject share it; absent if no other story here is like this one. */
  readonly storyline?: string;
  /** Ids by code unit. */
  readonly articles: readonly string[];
  /** Why these articles are taken together, one reason each, in words. */
  readonly why: readonly string[];
}
