/** People and organisations that articles of a story name, and sources they quote. */
import type { Source } from '../../types.ts';
import type { StoryText } from '../copies/story-text.ts';
import { sentencePlace } from '../sentence-place.ts';
import { type StoryActor, tellingWords } from '../story-actors.ts';
import type { ArticleWords } from './found-in.ts';
import type { Carried } from './missing.ts';

export function namesCarried(
  { articles }: StoryText,
  words: readonly ArticleWords[],
  actors: readonly StoryActor[],
): Carried[] {
  return actors
    .filter(({ kind }) => kind === 'person' || kind === 'organisation')
    .map((actor) => {
      const at = new Map(
        actor.mentions
          .toReversed()
          .map(({ article, mention }) => [article, sentencePlace(articles[article]!, mention)] as const),
      );
      const telling = tellingWords(actor);
      return {
        kind: 'name',
        item: actor.name,
        at,
        isIn: (article) => telling.every((word) => words[article]!.words.has(word)),
      };
    });
}

/** A source is a named speaker; an article may name somebody and not quote him. */
export function sourcesCarried({ articles }: StoryText, actors: readonly StoryActor[]): Carried[] {
  return actors.flatMap((actor): Carried[] => {
    const names = new Set(actor.mentions.map(({ mention }) => mention.actor));
    const at = new Map(
      articles.flatMap((article, i) => {
        const source = article.analysis.sources.find(({ name, named }) => named && names.has(name));
        return source === undefined ? [] : [[i, sourcePlace(article, source)] as const];
      }),
    );
    return at.size === 0 ? [] : [{ kind: 'source', item: actor.name, at, isIn: () => false }];
  });
}

function sourcePlace(article: StoryText['articles'][number], { first }: Source) {
  return sentencePlace(article, {
    passage: first === undefined ? 'headline' : 'body',
    start: first ?? 0,
    end: first ?? 0,
  });
}
