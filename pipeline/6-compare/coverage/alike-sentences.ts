/** Sentences of several articles that say something like about one name or number. */
import type { Place } from '../../types.ts';
import type { StorySentence } from '../copies/story-sentences.ts';
import type { StoryText } from '../copies/story-text.ts';

/** Words that two sentences must have in common besides what they are looked at for. */
const SHARED_WORDS = 2;
/** A word that so many of the sentences have makes no further ones alike. */
const MOST_SENTENCES = 80;

/** A sentence with what is looked for; `lemmas` without it. */
export interface Telling {
  readonly article: number;
  readonly place: Place;
  readonly lemmas: ReadonlySet<string>;
}

/**
 * The sentence of each article that is most like one of another article; articles with none are left out. What two
 * sentences share must weigh at least `least`, rare words more: what every sentence of the story has says nothing.
 */
export function alikeTellings<T extends Telling>(
  tellings: readonly T[],
  { weight }: StoryText['index'],
  least: (a: T, b: T) => number,
): Map<number, Place> {
  const best = new Map<number, { readonly place: Place; readonly likeness: number }>();
  const note = ({ article, place }: Telling, likeness: number) => {
    const known = best.get(article);
    if (known === undefined || likeness > known.likeness) best.set(article, { place, likeness });
  };
  const withLemma = new Map<string, number[]>();
  tellings.forEach((b, k) => {
    const shared = new Map<number, { words: number; likeness: number }>();
    for (const lemma of b.lemmas) {
      const earlier = withLemma.get(lemma) ?? [];
      withLemma.set(lemma, earlier);
      if (earlier.length < MOST_SENTENCES) {
        for (const i of earlier) {
          const { words, likeness } = shared.get(i) ?? { words: 0, likeness: 0 };
          shared.set(i, { words: words + 1, likeness: likeness + weight(lemma) });
        }
      }
      earlier.push(k);
    }
    for (const [i, { words, likeness }] of shared) {
      const a = tellings[i]!;
      if (a.article === b.article || words < SHARED_WORDS || likeness < least(a, b)) continue;
      note(a, likeness);
      note(b, likeness);
    }
  });
  return new Map([...best].sort(([a], [b]) => a - b).map(([article, { place }]) => [article, place]));
}

/** The sentence as it is compared; undefined if it is too short for that. */
export function sentenceAt(
  { passage, start }: Place,
  sentences: readonly StorySentence[],
): StorySentence | undefined {
  return sentences.find((one) => one.passage === passage && one.start === start);
}
