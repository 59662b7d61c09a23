/** People and organisations that articles of a story name, and sources they quote. */
import { organisationNames } from '../../lexicons/gazetteers/index.ts';
import type { Quote, Variant } from '../../types.ts';
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
    .filter(
      ({ kind, name }) => kind === 'person' || (kind === 'organisation' && !organisationNames.has(name)),
    )
    .map((actor) => {
      // The last one set wins: the first mention in the body or, without one, the headline.
      const inOrder = actor.mentions.toReversed();
      const ranked = [
        ...inOrder.filter(({ mention }) => mention.passage === 'headline'),
        ...inOrder.filter(({ mention }) => mention.passage === 'body'),
      ];
      const at = new Map(
        ranked.map(({ article, mention }) => [article, sentencePlace(articles[article]!, mention)] as const),
      );
      const telling = tellingWords(actor);
      const initials = telling.map((word) => word.charAt(0)).join('');
      return {
        kind: 'name',
        item: actor.name,
        at,
        isIn: (article) => {
          const has = (word: string) => words[article]!.words.has(word);
          const found = telling.filter(has).length;
          // Half the words of an organisation's name, or its initials, may be it.
          return actor.kind === 'person'
            ? found === telling.length
            : 2 * found >= telling.length || (telling.length > 1 && has(initials));
        },
      };
    });
}

/**
 * A source is a named speaker whose words stand in quotation marks; an article may name somebody and not quote him. One
 * that prints his words under no name or another's, or reports them without marks, has him too.
 */
export function sourcesCarried(
  { articles }: StoryText,
  actors: readonly StoryActor[],
  variants: readonly Variant[],
): Carried[] {
  return actors.flatMap((actor): Carried[] => {
    if (actor.kind !== 'person') return [];
    const names = new Set(actor.mentions.map(({ mention }) => mention.actor));
    const at = new Map(
      articles.flatMap((article, i) => {
        const quote = article.analysis.quotes.find(
          ({ speaker, type }) => speaker?.named && names.has(speaker.name) && QUOTED.has(type),
        );
        return quote === undefined ? [] : [[i, sentencePlace(article, quote)] as const];
      }),
    );
    if (at.size === 0) return [];
    const isNamed = (name: string) => names.has(name) || [...names].some((own) => name.endsWith(` ${own}`));
    const printing = new Set(
      variants.flatMap(({ speaker, a, b }) =>
        speaker !== undefined && isNamed(speaker) ? [a.id, b.id] : [],
      ),
    );
    const isHeard = (i: number) => {
      const { id, sources } = articles[i]!.analysis;
      return printing.has(id) || sources.some(({ name }) => isNamed(name));
    };
    return [{ kind: 'source', item: actor.name, at, isIn: isHeard }];
  });
}

/** Kinds of quotation that let somebody speak. */
const QUOTED: ReadonlySet<Quote['type']> = new Set(['direct', 'mixed', 'fragment']);
