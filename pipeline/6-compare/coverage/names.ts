/** People and organisations that articles of a story name, and sources they quote. */
import type { Quote, Variant } from '../../types.ts';
import type { StoryText } from '../copies/story-text.ts';
import { sentencePlace } from '../sentence-place.ts';
import { type StoryActor, tellingWords } from '../story-actors.ts';
import { alikeTellings, sentenceAt, type Telling } from './alike-sentences.ts';
import type { ArticleWords } from './found-in.ts';
import { isListedName } from './listed-names.ts';
import type { Carried } from './missing.ts';
import { prominentIn } from './prominent.ts';
import { lettersOf } from './spelled-out.ts';

/** Weight of what two sentences with one name must share besides: some two uncommon words. */
const LIKE = 7;

/** Names of whom articles say something like; somebody named in passing, here for this and there for that, is not missed. */
export function namesCarried(
  { articles, index }: StoryText,
  words: readonly ArticleWords[],
  actors: readonly StoryActor[],
): Carried[] {
  return actors
    .filter((actor) => isListedName(actor, articles, words))
    .map((actor) => {
      const tellings = tellingsOf(actor, articles, words);
      return {
        kind: 'name',
        item: actor.name,
        at: new Map([
          ...prominentIn(actor, articles, tellings),
          ...alikeTellings(tellings, index, () => LIKE),
        ]),
        isIn: (article) => isNamedIn(actor, words[article]!),
      };
    });
}

/** Sentences with the name, body first, without the words of the name and of the office before it. */
function tellingsOf(
  { name, mentions }: StoryActor,
  articles: StoryText['articles'],
  words: readonly ArticleWords[],
): Telling[] {
  const tellings = new Map<string, Telling>();
  const offices = mentions.map(({ mention }) => mention.role ?? '');
  const own = new Set(
    [name, ...offices]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  for (const { article, mention } of mentions) {
    const place = sentencePlace(articles[article]!, mention);
    const key = `${article} ${place.passage} ${place.start}`;
    const lemmas = sentenceAt(place, words[article]!.sentences)?.lemmas ?? [];
    if (!tellings.has(key))
      tellings.set(key, { article, place, lemmas: new Set(lemmas.filter((lemma) => !own.has(lemma))) });
  }
  return [...tellings.values()];
}

/** Half the words of an organisation's name, or its initials, may be it; a person must be named. */
function isNamedIn(actor: StoryActor, { words, initials }: ArticleWords): boolean {
  const telling = tellingWords(actor);
  const found = telling.filter((word) => words.has(word)).length;
  if (actor.kind === 'person') return found === telling.length;
  const letters = lettersOf(actor.name);
  if (letters !== undefined && initials.some((run) => run.includes(letters))) return true;
  return (
    2 * found >= telling.length ||
    (telling.length > 1 && words.has(telling.map((word) => word.charAt(0)).join('')))
  );
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
