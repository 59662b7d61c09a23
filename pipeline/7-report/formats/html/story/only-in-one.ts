import type { Coverage, CoverageKind, Place, QuoteType } from '../../../../types.ts';
import type { StoryFindings, Telling } from '../../markdown/story/telling.ts';

/** Words in quotation marks that are somebody's speech and long enough to be looked for. */
const SPEECH = new Set<QuoteType>(['direct', 'mixed']);
const FEWEST_WORDS = 4;
/** Units of figures that say something without their sentence. */
const VAGUE_UNITS = new Set(['ordinal', 'date']);

/**
 * Of a story that two articles tell: the quotations, people quoted and figures of one that were not found in the
 * other. (The comparison lists what at least two carry, so it has nothing to say of two.)
 */
export function onlyInOne({ story, tellings, variants, figures }: StoryFindings): readonly Coverage[] {
  const [a, b] = tellings;
  if (a === undefined || b === undefined || tellings.length > 2) return [];
  const isShared = ({ id, passage, start, end }: Place) =>
    [
      ...variants.flatMap((variant) => [variant.a, variant.b]),
      ...figures
        .filter(({ values }) => new Set(values.map((value) => value.id)).size > 1)
        .flatMap(({ values }) => values),
    ].some((place) => place.id === id && place.passage === passage && place.start < end && start < place.end);
  const rows = (here: Telling, there: Telling): Coverage[] => {
    const row = (kind: CoverageKind, item: string, place: Place): Coverage => ({
      story: story.id,
      kind,
      item,
      in: [idOf(here)],
      notIn: [idOf(there)],
      places: [place],
    });
    return [
      ...quotations(here)
        .filter((place) => !isShared(place))
        .map((place) => row('quotation', place.text, place)),
      ...figuresOf(here)
        .filter((place) => !isShared(place) && !saysToo(there, place.text))
        .map((place) => row('figure', place.text, inSentence(here, place))),
      ...sources(here)
        .filter(({ text }) => !saysToo(there, lastWord(text)))
        .map((place) => row('source', place.text, inSentence(here, place))),
    ];
  };
  return [...rows(a, b), ...rows(b, a)];
}

function idOf({ found }: Telling): string {
  return found.analysis.id;
}

function quotations(telling: Telling): Place[] {
  return telling.found.analysis.quotes
    .filter(
      ({ type, passage, text }) =>
        SPEECH.has(type) && passage === 'body' && text.split(/\s+/).length >= FEWEST_WORDS,
    )
    .map(({ passage, start, end, text }) => ({ id: idOf(telling), passage, start, end, text }));
}

function figuresOf(telling: Telling): Place[] {
  return telling.found.analysis.figures
    .filter(({ passage, unit }) => passage === 'body' && !VAGUE_UNITS.has(unit))
    .map(({ passage, start, end, text }) => ({ id: idOf(telling), passage, start, end, text }));
}

function sources(telling: Telling): Place[] {
  const { sources: all, quotes } = telling.found.analysis;
  return all.flatMap(({ name, named }): Place[] => {
    const quote = quotes.find(({ passage, speaker }) => passage === 'body' && speaker?.name === name);
    return named && quote !== undefined
      ? [{ id: idOf(telling), passage: 'body', start: quote.start, end: quote.end, text: name }]
      : [];
  });
}

/** Whether the words stand anywhere in an article, upper or lower case. */
function saysToo({ found: { article } }: Telling, words: string): boolean {
  return `${article.headline}\n${article.body}`.toLowerCase().includes(words.toLowerCase());
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The sentence a place stands in, as the text that is shown for it. */
function inSentence({ found: { sentences, article } }: Telling, place: Place): Place {
  const sentence = sentences.find(
    ({ passage, start, end }) => passage === place.passage && start <= place.start && place.start < end,
  );
  return sentence === undefined
    ? place
    : { ...place, text: article[place.passage].slice(sentence.start, sentence.end) };
}
