import type { Agreement } from '../../agreement/data.ts';
import type { HeatText, HeatWord } from '../../agreement/heat.ts';
import type { PassageName } from '../../types.ts';
import { type Child, type Element, h } from '../formats/html/nodes.ts';

/** Steps of the shading; a number and a line of growing thickness say the same without colour. */
const STEPS = 4;

/** A text with its words shaded by how many of its readers marked them. The table below it says it in words. */
export function heatMap(text: Agreement['texts'][number], heat: HeatText): Element {
  const { coders } = heat;
  const passage = (name: PassageName): Child[] => {
    const runs = runsOf(heat.words.filter((word) => word.passage === name));
    const children: Child[] = [];
    let at = 0;
    for (const { start, end, marked } of runs) {
      children.push(textNode(text[name].slice(at, start)));
      const step = Math.max(1, Math.ceil((marked / coders) * STEPS));
      children.push(
        h(
          'mark',
          { class: `heat heat-${step}`, title: `${marked} of ${coders}` },
          text[name].slice(start, end),
          h('sup', { 'aria-hidden': 'true' }, String(marked)),
        ),
      );
      at = end;
    }
    children.push(textNode(text[name].slice(at)));
    return children;
  };
  return h(
    'figure',
    { class: 'heat-map' },
    h(
      'figcaption',
      {},
      `How many of ${coders} marked each word, of whatever kind: the darker and the thicker the line, the more. The small number says how many; the table below lists the phrases.`,
    ),
    h('p', { class: 'heat-headline', 'data-exact': '' }, ...passage('headline')),
    h('div', { class: 'heat-body', 'data-exact': '' }, ...passage('body')),
  );
}

const textNode = (value: string): Child => ({ type: 'text', value });

/** Words side by side that as many have marked, as one stretch. */
function runsOf(words: readonly HeatWord[]): readonly HeatWord[] {
  const runs: HeatWord[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = runs.at(-1);
    if (word.marked > 0 && isOpen && last?.marked === word.marked)
      runs[runs.length - 1] = { ...last, end: word.end };
    else if (word.marked > 0) runs.push(word);
    isOpen = word.marked > 0;
  }
  return runs;
}
