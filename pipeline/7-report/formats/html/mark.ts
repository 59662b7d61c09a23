import type { Cue, ListMatch } from '../../../types.ts';
import { inReadingOrder } from '../../order.ts';
import { type Covered, joined, type Layer } from './layers.ts';
import { MARK_KINDS } from './mark-kinds.ts';
import { type Element, h } from './nodes.ts';

/** Cues of one place, and what readers' own lists find there: a marked phrase. `number` counts through the article. */
export interface Mark extends Covered<Cue> {
  readonly number: number;
  readonly finds: readonly ListMatch[];
}

/** An article's marks in reading order; cues and finds that overlap are one mark. */
export function marksOf(
  cues: readonly Cue[],
  finds: readonly ListMatch[] = [],
): {
  readonly headline: readonly Mark[];
  readonly body: readonly Mark[];
} {
  const isFind = (item: Cue | ListMatch): item is ListMatch => 'list' in item;
  const isCue = (item: Cue | ListMatch): item is Cue => !isFind(item);
  const groups = (passage: Cue['passage']) =>
    joined([...cues, ...finds].filter((item) => item.passage === passage)).map((group) => ({
      ...group,
      items: inReadingOrder(group.items.filter(isCue)),
      finds: group.items.filter(isFind),
    }));
  const headline = groups('headline').map((group, i) => ({ ...group, number: i + 1 }));
  const body = groups('body').map((group, i) => ({ ...group, number: headline.length + i + 1 }));
  return { headline, body };
}

/** A mark looks like its strongest cue, of those the first; a find of an own list has a look of its own. */
function lookOf({ items, finds }: Mark): string {
  const [first] = items;
  if (first === undefined) return `m f-own v-${finds[0]?.voice ?? 'outlet'}`;
  const { category, strength, voice } = items.reduce(
    (best, cue) => (cue.strength > best.strength ? cue : best),
    first,
  );
  return `m f-${MARK_KINDS[category].family} s${strength} v-${voice}`;
}

/** Small text beside a mark: its kinds, each once. */
function tagOf({ items, finds }: Mark): string {
  const kinds = [
    ...items.map(({ category }) => MARK_KINDS[category].tag),
    ...finds.map(({ category }) => category),
  ];
  return [...new Set(kinds)].join(' + ');
}

/** Marks as links to their notes; `article` is the article's id on the page. */
export function markLayer(marks: readonly Mark[], article: string): Layer<Mark> {
  const tagged = new Map<Mark, Element>();
  return {
    stretches: marks,
    wrap: (mark, part, children) => {
      const shared = { class: lookOf(mark), 'data-m': mark.number, 'data-tag': tagOf(mark) };
      const piece =
        part === 0
          ? h(
              'a',
              { ...shared, href: `#${article}-n${mark.number}`, id: `${article}-m${mark.number}` },
              ...children,
            )
          : h('span', shared, ...children);
      // Of a mark in several pieces the last has the label.
      delete tagged.get(mark)?.properties['data-tag'];
      tagged.set(mark, piece);
      return piece;
    },
  };
}

/** Marks without notes, as in a list of headlines. */
export function plainMarkLayer(marks: readonly Mark[]): Layer<Mark> {
  return {
    stretches: marks,
    wrap: (mark, part, children) =>
      h('span', { class: lookOf(mark), 'data-tag': part === 0 ? tagOf(mark) : undefined }, ...children),
  };
}
