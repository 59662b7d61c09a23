import { all } from './element.ts';

/** A mark's pieces in the text, and its note. */
export interface MarkPlaces {
  readonly note: HTMLElement;
  readonly cards: readonly HTMLElement[];
  readonly places: readonly HTMLElement[];
}

const known = new WeakMap<HTMLElement, readonly MarkPlaces[]>();

/** An article's marks; looked up once, since a long article has hundreds. */
export function marksOf(article: HTMLElement): readonly MarkPlaces[] {
  const found = known.get(article);
  if (found !== undefined) return found;
  const byNumber = new Map<string, HTMLElement[]>();
  for (const place of all(article, '.m[data-m]')) {
    const number = place.dataset.m ?? '';
    byNumber.set(number, [...(byNumber.get(number) ?? []), place]);
  }
  const marks = all(article, '.notes > li').map((note) => ({
    note,
    cards: all(note, '.why'),
    places: byNumber.get(note.dataset.n ?? '') ?? [],
  }));
  known.set(article, marks);
  return marks;
}
