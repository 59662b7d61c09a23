import type { Analysis, ListMatch } from '../../../types.ts';
import { VOICE_NAMES } from '../../category-names.ts';
import { byCodeUnit } from '../../order.ts';
import { counted } from '../../wording.ts';
import { type Child, type Element, h } from './nodes.ts';

/** A list with more finds than a tenth of the words marks everything, and so nothing. */
const MOST_SHARE = 0.1;
const ALWAYS = 30;

/** Finds of the reader's own lists that an article's text can show; none where they are too many. */
export function shownFinds({ listMatches = [], tokens }: Analysis): readonly ListMatch[] {
  const words = tokens.headline + tokens.own + tokens.quoted + tokens.indirect;
  return listMatches.length > Math.max(ALWAYS, MOST_SHARE * words) ? [] : listMatches;
}

/** What is said instead of marks where there are too many. */
export function findsInWords(analysis: Analysis): Element | undefined {
  const { listMatches = [] } = analysis;
  return listMatches.length === 0 || shownFinds(analysis).length > 0
    ? undefined
    : h(
        'p',
        { class: 'small' },
        `Your word lists have ${counted(listMatches.length, 'find')} in this article, too many to mark; list-matches.csv has them.`,
      );
}

/** A category's key for filters; two lists may call theirs the same. */
function keyOf({ list, category }: ListMatch): string {
  return `own ${list}/${category}`;
}

/** The why-card of a find. */
export function findCard(find: ListMatch): Element {
  const { voice, speaker, negated, reason, value } = find;
  const who =
    voice === 'outlet' ? VOICE_NAMES.outlet : `${VOICE_NAMES[voice]}: ${speaker ?? 'speaker not found'}`;
  return h(
    'div',
    {
      class: 'why own-list',
      'data-c': keyOf(find),
      'data-v': voice,
      'data-p': find.passage,
      'data-at': `${find.start}-${find.end}`,
    },
    h(
      'p',
      { class: 'kind' },
      h('q', { class: 'phrase' }, find.text),
      h('span', {}, `: ${find.category} · your list${value === undefined ? '' : ` · value ${value}`}`),
    ),
    h('p', { class: 'who' }, `${who}${negated ? ' · after a “not”' : ''}`),
    reason === undefined ? undefined : h('p', {}, reason),
    h('p', {}, 'A find of your own list: counted apart, and in no other figure of this report.'),
    h('p', { class: 'entry' }, `Entry ${find.entry} · ${find.list}`),
  );
}

/** Rows of the kinds' table, one for each category found. */
export function findRows(finds: readonly ListMatch[]): Element | undefined {
  if (finds.length === 0) return undefined;
  const byKey = new Map<string, ListMatch[]>();
  for (const find of finds) byKey.set(keyOf(find), [...(byKey.get(keyOf(find)) ?? []), find]);
  const rows = [...byKey]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, own]): Child => {
      const outlet = own.filter(({ voice }) => voice === 'outlet').length;
      const [first] = own;
      return h(
        'tr',
        { 'data-kind': key },
        h(
          'th',
          { scope: 'row', title: `${first?.list}: your own list (thin line)` },
          h('span', { class: 'sample f-own' }, first?.category ?? ''),
        ),
        h('td', { 'data-count': 'own' }, String(outlet)),
        h('td', { 'data-count': 'others' }, String(own.length - outlet)),
      );
    });
  return h(
    'tbody',
    { class: 'own-lists' },
    h('tr', {}, h('th', { scope: 'rowgroup', colspan: 3 }, 'Your word lists')),
    ...rows,
  );
}
