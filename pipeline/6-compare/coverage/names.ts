/** People and organisations that articles of a story name. */
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

/** Names of people and bodies of whom articles say something alike; somebody named in passing, here for this and there for that, is not missed. */
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

/** Sentences with the name, in order of place, without the words of the name and of the office before it. */
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
