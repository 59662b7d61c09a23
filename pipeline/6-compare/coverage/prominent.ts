/** Articles for which somebody matters, whatever they say of him. */
import type { Place } from '../../types.ts';
import type { StoryText } from '../copies/story-text.ts';
import type { StoryActor } from '../story-actors.ts';
import type { Telling } from './alike-sentences.ts';

/** Sentences of an article from which it is about somebody, too. */
const SENTENCES = 3;
const FEWEST = 2;

/**
 * Articles that have the name in their headline, let its bearer speak or come back to the name, each with the first
 * sentence that names him; none if that is so of one article alone.
 */
export function prominentIn(
  { mentions }: StoryActor,
  articles: StoryText['articles'],
  tellings: readonly Telling[],
): Map<number, Place> {
  const names = new Set(mentions.map(({ mention }) => mention.actor));
  const found = new Map<number, Place>();
  articles.forEach(({ analysis }, article) => {
    const own = tellings.filter((telling) => telling.article === article);
    const first = own.find(({ place }) => place.passage === 'body') ?? own[0];
    const isHeard = () =>
      analysis.sources.some(({ named, name, first: at }) => named && at !== undefined && names.has(name));
    if (first !== undefined && (own.length >= SENTENCES || own[0]!.place.passage === 'headline' || isHeard()))
      found.set(article, first.place);
  });
  return found.size < FEWEST ? new Map() : found;
}
