/** Which actors of a story are names of somebody that a reader would miss, as far as the texts show. */
import { givenNameWords, organisationNames } from '../../lexicons/gazetteers/index.ts';
import type { StoryText } from '../copies/story-text.ts';
import { beginsLikePerson, isThing } from '../likely-person.ts';
import type { StoryActor } from '../story-actors.ts';
import type { ArticleWords } from './found-in.ts';
import { lettersOf } from './spelled-out.ts';
import { isCutOff } from './whole-name.ts';

export function isListedName(
  actor: StoryActor,
  articles: StoryText['articles'],
  words: readonly ArticleWords[],
): boolean {
  if (actor.kind === 'person') return isPerson(actor, articles, words);
  if (actor.kind !== 'organisation' || organisationNames.has(actor.name)) return false;
  // Letters alone ("OATH") may be a shouted word, unless an article spells them out.
  const letters = lettersOf(actor.name);
  if (letters !== undefined)
    return words.some(({ initials }) => initials.some((run) => run.includes(letters)));
  // "Ministry", "Board": whose is not said.
  const isWhole = actor.name.includes(' ') && actor.name !== actor.name.toUpperCase();
  // A law that is known by its letters is no organisation.
  const isBody = actor.mentions.some(
    ({ mention }) =>
      mention.actor === actor.name && mention.kind === 'organisation' && mention.text.includes(' '),
  );
  return isWhole && isBody && !isCutOff(actor, articles);
}

/** Not "Higher Tides", "Older Norians", which look like names, nor "Ada", which several people may be called. */
function isPerson(
  actor: StoryActor,
  articles: StoryText['articles'],
  words: readonly ArticleWords[],
): boolean {
  const { name, mentions } = actor;
  const parts = name.split(' ');
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (/^\p{L}\.?$/u.test(last) || (name === name.toUpperCase() && parts.length > 1)) return false;
  const hasOffice = mentions.some(({ mention }) => mention.role !== undefined);
  if (parts.length === 1) return hasOffice && !givenNameWords.has(name) && !isThing(name);
  if (beginsLikePerson(first)) return true;
  if (isThing(last) || isThing(first)) return false;
  // Words in lower case elsewhere in the story: "tides are higher".
  if (words.some(({ inLowerCase }) => inLowerCase.has(last.toLowerCase()))) return false;
  const isAlone = mentions.some(({ mention }) => !/[\s-]/.test(mention.text));
  return hasOffice || ((isAlone || isHeard(name, articles)) && !isCutOff(actor, articles));
}

function isHeard(name: string, articles: StoryText['articles']): boolean {
  return articles.some(({ analysis }) =>
    analysis.sources.some((source) => source.named && source.name === name),
  );
}

/** Without "Korran" where the story has Ada Korran and Bram Korran: it is not said which. */
export function withoutSharedSurnames(actors: readonly StoryActor[]): StoryActor[] {
  const surnames = new Set(
    actors.flatMap(({ name, kind }) =>
      kind === 'person' && name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [],
    ),
  );
  return actors.filter(({ name, kind }) => kind !== 'person' || !surnames.has(name));
}
