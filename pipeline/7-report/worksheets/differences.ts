/** Where the articles on a sheet differ, as places in them. */
import type { FigurePlace, Place, Span } from '../../types.ts';
import type { Telling } from '../formats/markdown/story/telling.ts';
import type { ClassStory, SheetArticle } from './class-story.ts';

/** Sentences below this likeness do not tell the same. */
const FIRM = 0.35;

export interface PlacedFigure {
  readonly article: SheetArticle;
  readonly place: FigurePlace;
}

/** Figures that seem to count one thing and differ, one of each article, where at least two articles of the sheet have one. */
export function differingFigures(
  { findings }: ClassStory,
  articles: readonly SheetArticle[],
): readonly (readonly PlacedFigure[])[] {
  return findings.figures
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ values }) =>
      articles.flatMap((article): PlacedFigure[] => {
        const place = values.find(({ id }) => id === article.found.article.id);
        return place === undefined ? [] : [{ article, place }];
      }),
    )
    .filter(
      (group) => group.length > 1 && new Set(group.map(({ place }) => place.value ?? place.text)).size > 1,
    );
}

/**
 * Sentences of one article with a figure, a named source or a person that another has not: what to talk about where only two
 * articles tell of an event. In order of place; sentences that both tell are left out.
 */
export function onlyIn(
  { findings }: ClassStory,
  { found: a }: Telling,
  { found: b }: Telling,
): readonly Place[] {
  const [own, other] = [a.analysis, b.analysis];
  const isShared = ({ start, end }: Span) =>
    findings.copies.some((copy) =>
      [
        [copy.a, copy.b],
        [copy.b, copy.a],
      ].some(
        ([x, y]) =>
          x!.id === own.id &&
          y!.id === other.id &&
          x!.start < end &&
          start < x!.end &&
          copy.similarity >= FIRM,
      ),
    );
  const figures = own.figures.filter(
    ({ passage, value, unit }) =>
      passage === 'body' &&
      value !== undefined &&
      COUNTED.has(unit) &&
      !other.figures.some((figure) => figure.value === value && figure.unit === unit),
  );
  const names = new Set(other.mentions.map(({ actor }) => actor.toLowerCase()));
  const isNew = (name: string) => ![...names].some((known) => known.endsWith(lastWord(name)));
  const sources = own.sources
    .filter(({ kind, name, first }) => kind === 'named' && first !== undefined && isNew(name))
    .map(({ first }) => ({ start: first!, end: first! + 1 }));
  const people = own.mentions.filter(
    ({ passage, kind, actor }) => passage === 'body' && kind === 'person' && isNew(actor),
  );
  const sentences = new Map<number, Place>();
  for (const { start } of [...figures, ...sources, ...people]) {
    const row = a.sentences.find((one) => one.passage === 'body' && one.start <= start && start < one.end);
    if (row === undefined || row.furniture || isShared(row)) continue;
    sentences.set(row.start, { id: own.id, passage: 'body', start: row.start, end: row.end, text: row.text });
  }
  return [...sentences.values()].sort((x, y) => x.start - y.start);
}

/** Units in which two articles can differ on a fact; dates and ordinals are told in too many ways. */
const COUNTED = new Set([
  'people',
  'percent',
  'percentage points',
  'count',
  'metres',
  'kilograms',
  'litres',
  'square metres',
]);

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? '';
}
