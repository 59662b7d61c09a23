/** People whose words articles of a story print in quotation marks. */
import type { Quote, Source, Variant } from '../../types.ts';
import type { StoryText } from '../copies/story-text.ts';
import { sentencePlace } from '../sentence-place.ts';
import { type StoryActor, tellingWords } from '../story-actors.ts';
import type { Carried } from './missing.ts';

/** Fewer words of somebody ("very smart") colour a sentence of the outlet, unless another prints them, too. */
const WORDS = 4;

/**
 * A source is a named speaker whose words stand in quotation marks; an article may name somebody and not quote him. One
 * that prints his words under no name or another's, or reports them without marks, has him too.
 */
export function sourcesCarried(
  { articles }: StoryText,
  actors: readonly StoryActor[],
  variants: readonly Variant[],
): Carried[] {
  const isPrintedTwice = (article: string, { passage, start, end }: Quote) =>
    variants.some(({ a, b }) =>
      [a, b].some(
        (one) => one.id === article && one.passage === passage && one.start < end && start < one.end,
      ),
    );
  return actors.flatMap((actor): Carried[] => {
    if (actor.kind !== 'person') return [];
    const names = new Set(actor.mentions.map(({ mention }) => mention.actor));
    const [surname = ''] = tellingWords(actor);
    const at = new Map(
      articles.flatMap((article, i) => {
        const places = article.analysis.quotes
          .filter((quote) => quote.speaker?.named && names.has(quote.speaker.name))
          .filter((quote) => letsSpeak(quote) || isPrintedTwice(article.analysis.id, quote))
          .map((quote) => sentencePlace(article, quote));
        // Whose words a headline prints is often open; where the sentence names him, a reader sees it.
        const inBody = places.filter(({ passage }) => passage === 'body');
        const place = inBody.find(({ text }) => text.toLowerCase().includes(surname)) ?? inBody[0];
        return place === undefined ? [] : [[i, place] as const];
      }),
    );
    if (at.size === 0) return [];
    const isNamed = (name: string) => names.has(name) || [...names].some((own) => name.endsWith(` ${own}`));
    const printing = new Set(
      variants.flatMap(({ speaker, a, b }) =>
        speaker !== undefined && isNamed(speaker) ? [a.id, b.id] : [],
      ),
    );
    const offices = officesOf(actor);
    const isHeard = (i: number) => {
      const { id, sources } = articles[i]!.analysis;
      return (
        printing.has(id) || sources.some((source) => isNamed(source.name) || isOfOffice(source, offices))
      );
    };
    return [{ kind: 'source', item: actor.name, at, isIn: isHeard }];
  });
}

function letsSpeak({ type, text }: Quote): boolean {
  return type === 'direct' || type === 'mixed' || (type === 'fragment' && text.split(/\s+/).length >= WORDS);
}

/** Last words of the offices that stand before a name: "president", "minister". */
function officesOf({ mentions }: StoryActor): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ mention: { role } }) => (role === undefined ? [] : [lastWord(role)])));
}

/** "the minister said" may be Minister Korran. */
function isOfOffice({ kind, name }: Source, offices: ReadonlySet<string>): boolean {
  return kind === 'role' && offices.has(lastWord(name));
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}
