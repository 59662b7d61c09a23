/** Where the articles on a sheet differ, as places in them. */
import type { FigurePlace } from '../../types.ts';
import type { ClassStory, SheetArticle } from './class-story.ts';

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
