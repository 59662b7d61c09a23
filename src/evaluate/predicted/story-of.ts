import type { Comparison } from '../../../pipeline/types.ts';

/** `stories` of the exchange format, as far as they are needed here. */
interface WithStories {
  readonly stories?: readonly { readonly id: string; readonly articles: readonly string[] }[];
}

/**
 * The one place where stories are taken from a comparison: story by article id. An article in no story is a
 * story of its own.
 */
export function storyOf(comparison: Comparison, articles: Iterable<string>): ReadonlyMap<string, string> {
  const stories = (comparison as WithStories).stories ?? [];
  const found = new Map<string, string>();
  for (const story of stories) for (const article of story.articles) found.set(article, `story ${story.id}`);
  for (const article of articles) if (!found.has(article)) found.set(article, `alone ${article}`);
  return found;
}
