import { method } from '../markdown/method.ts';
import { setAside } from '../markdown/set-aside.ts';
import type { Context } from './context.ts';
import { FAMILIES, type Family } from './mark-kinds.ts';
import { type Element, fromMarkdown, h, table } from './nodes.ts';
import { reportStamp } from './stamp.ts';

/** How to read the page, how things are counted, what that cannot show, and the stamp. */
export function methodView(context: Context): Element {
  return h(
    'section',
    { class: 'view', id: 'method', 'aria-labelledby': 'method-h' },
    h('h1', { id: 'method-h' }, 'How to read this, and its limits'),
    h('h2', {}, 'Lines and tints'),
    h(
      'ul',
      { class: 'lines' },
      ...(Object.keys(FAMILIES) as Family[]).map((family) =>
        h(
          'li',
          {},
          h('span', { class: `sample f-${family} s2` }, FAMILIES[family].name),
          `: ${FAMILIES[family].line}`,
        ),
      ),
      h('li', {}, 'A thicker line is a stronger mark. Marks in other people’s words are grey.'),
      h(
        'li',
        {},
        h('span', { class: 'voice quote k1' }, 'Tinted words'),
        ' belong to somebody quoted; the name stands before them. Reported speech has a paler tint.',
      ),
      h(
        'li',
        {},
        h('span', { class: 'furniture' }, 'Grey words'),
        ' are page furniture and counted in no figure.',
      ),
    ),
    h('h2', {}, 'Keys'),
    h(
      'p',
      {},
      'Tab moves from mark to mark, Enter opens the card of a mark and Escape closes it. With a mark in focus: ',
      h('kbd', {}, 'j'),
      ' next mark, ',
      h('kbd', {}, 'k'),
      ' mark before, ',
      h('kbd', {}, 'n'),
      ' next article, ',
      h('kbd', {}, 'p'),
      ' article before.',
    ),
    ...fromMarkdown([...method(context.findings), ...setAside(context.findings)]),
    stampSection(context),
  );
}

function stampSection({ findings, options }: Context): Element {
  const stamp = reportStamp(findings, options);
  return h(
    'section',
    { class: 'stamp', 'aria-labelledby': 'stamp-h' },
    h('h2', { id: 'stamp-h' }, 'The stamp of this report'),
    table(
      ['What', 'Value'],
      [
        ['Version', stamp.version],
        ['All word lists', stamp.lexicons ?? '–'],
        ['All texts', stamp.input],
        ['Options', JSON.stringify(stamp.options)],
      ],
    ),
  );
}
