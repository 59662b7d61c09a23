import type { Place, Span } from '../../../../types.ts';
import type { StoryFindings } from '../../markdown/story/telling.ts';
import { articleAnchor } from '../context.ts';
import { joined, layered } from '../layers.ts';
import { type Child, h } from '../nodes.ts';

/** What a story's page calls an article by: its id on the page. */
export function anchorsOf({ tellings }: StoryFindings): (id: string) => string | undefined {
  const anchors = new Map(tellings.map(({ found, number }) => [found.analysis.id, articleAnchor(number)]));
  return (id) => anchors.get(id);
}

/** Words of an article at a place, those that differ marked. */
export function marked(
  place: Pick<Place, 'id' | 'passage' | 'text' | 'start' | 'end'>,
  differing: readonly Span[],
  story: StoryFindings,
): Child[] {
  const source = story.tellings.find(({ found }) => found.analysis.id === place.id)?.found.article[
    place.passage
  ];
  if (source === undefined) return [{ type: 'text', value: place.text }];
  const whole = joined(differing.map(({ start, end }) => ({ start: wordStart(source, start), end })));
  return layered(source, place, [
    { stretches: whole, wrap: (_stretch, _part, children) => h('b', { class: 'differs' }, ...children) },
  ]);
}

/** "I'll" for "I": the whole word differs. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[\p{L}\d]/u.test(text.charAt(start - 1)) && /[\p{L}\d'’]/u.test(text.charAt(start)))
    start -= 1;
  return start;
}
