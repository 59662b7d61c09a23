import type { Span } from '../../../types.ts';
import type { Child, Element } from './nodes.ts';

/** Stretches of a text that get an element of their own. Within a layer they do not overlap. */
export interface Layer<Stretch extends Span = Span> {
  readonly stretches: readonly Stretch[];
  /** `part` is 0 where the stretch begins and counts on where another layer has cut it. */
  wrap(stretch: Stretch, part: number, children: readonly Child[]): Element;
}

/**
 * A stretch of text as nodes, each layer inside those before it. The text of the nodes, put together, is
 * `text.slice(range.start, range.end)` to the letter.
 */
export function layered(text: string, range: Span, layers: readonly Layer[]): Child[] {
  return nest(text, range, layers, new Map());
}

function nest(text: string, range: Span, layers: readonly Layer[], parts: Map<Span, number>): Child[] {
  const [layer, ...inner] = layers;
  if (layer === undefined) {
    return range.start < range.end ? [{ type: 'text', value: text.slice(range.start, range.end) }] : [];
  }
  const children: Child[] = [];
  let from = range.start;
  for (const stretch of inOrder(layer.stretches)) {
    const start = Math.max(stretch.start, from);
    const end = Math.min(stretch.end, range.end);
    if (start >= end) continue;
    children.push(...nest(text, { start: from, end: start }, inner, parts));
    const part = parts.get(stretch) ?? 0;
    parts.set(stretch, part + 1);
    children.push(layer.wrap(stretch, part, nest(text, { start, end }, inner, parts)));
    from = end;
  }
  return [...children, ...nest(text, { start: from, end: range.end }, inner, parts)];
}

function inOrder(stretches: readonly Span[]): readonly Span[] {
  return stretches.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Overlapping spans cut into pieces, each with all spans that cover it. */
export interface Covered<Item> extends Span {
  readonly items: readonly Item[];
}

/** @example covered([{ start: 0, end: 5 }, { start: 3, end: 8 }]) // pieces 0–3, 3–5, 5–8 */
export function covered<Item extends Span>(items: readonly Item[]): Covered<Item>[] {
  const edges = [...new Set(items.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i]!;
    const over = items.filter((item) => item.start <= start && item.end >= end);
    return over.length === 0 ? [] : [{ start, end, items: over }];
  });
}

/** Spans that overlap joined, each with all it was made of. */
export function joined<Item extends Span>(items: readonly Item[]): Covered<Item>[] {
  const groups: Covered<Item>[] = [];
  for (const item of items.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = groups.at(-1);
    if (last !== undefined && item.start < last.end) {
      groups[groups.length - 1] = {
        start: last.start,
        end: Math.max(last.end, item.end),
        items: [...last.items, item],
      };
    } else groups.push({ start: item.start, end: item.end, items: [item] });
  }
  return groups;
}
