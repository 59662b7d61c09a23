import type { Cue } from '../../../types.ts';
import { inReadingOrder } from '../../order.ts';
import { type Covered, joined, type Layer } from './layers.ts';
import { MARK_KINDS } from './mark-kinds.ts';
import { type Element, h } from './nodes.ts';

/** Cues of one place: a marked phrase on the page. `number` counts through the article. */
export interface Mark extends Covered<Cue> {
  readonly number: number;
}

/** An article's marks in reading order; cues that overlap are one mark. */
export function marksOf(cues: readonly Cue[]): {
  readonly headline: readonly Mark[];
  readonly body: readonly Mark[];
} {
  const groups = (passage: Cue['passage']) =>
    joined(cues.filter((cue) => cue.passage === passage)).map((group) => ({
      ...group,
      items: inReadingOrder(group.items),
    }));
  const headline = groups('headline').map((group, i) => ({ ...group, number: i + 1 }));
  const body = groups('body').map((group, i) => ({ ...group, number: headline.length + i + 1 }));
  return { headline, body };
}

/** The cue a mark looks like: the strongest, then the first. */
function face({ items }: Mark): Cue {
  return items.reduce((best, cue) => (cue.strength > best.strength ? cue : best));
}

/** Small text beside a mark: its kinds, each once. */
function tagOf(mark: Mark): string {
  return [...new Set(mark.items.map(({ category }) => MARK_KINDS[category].tag))].join(' + ');
}

/** Marks as links to their notes; `article` is the article's id on the page. */
export function markLayer(marks: readonly Mark[], article: string): Layer<Mark> {
  const tagged = new Map<Mark, Element>();
  return {
    stretches: marks,
    wrap: (mark, part, children) => {
      const { category, strength, voice } = face(mark);
      const look = `m f-${MARK_KINDS[category].family} s${strength} v-${voice}`;
      const shared = { class: look, 'data-m': mark.number, 'data-tag': tagOf(mark) };
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
    wrap: (mark, part, children) => {
      const { category, strength, voice } = face(mark);
      return h(
        'span',
        {
          class: `m f-${MARK_KINDS[category].family} s${strength} v-${voice}`,
          'data-tag': part === 0 ? tagOf(mark) : undefined,
        },
        ...children,
      );
    },
  };
}
