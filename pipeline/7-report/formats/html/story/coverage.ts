import type { Coverage, CoverageKind } from '../../../../types.ts';
import { counted, listed } from '../../../wording.ts';
import { printed } from '../../markdown/story/printed.ts';
import type { StoryFindings } from '../../markdown/story/telling.ts';
import type { Context } from '../context.ts';
import { type Child, type Element, h } from '../nodes.ts';
import { onlyInOne } from './only-in-one.ts';
import { anchorsOf } from './places.ts';
import { MOST_LISTED } from './references.ts';

const TITLES: Readonly<Record<CoverageKind, string>> = {
  statement: 'Statements',
  figure: 'Figures',
  quotation: 'Quotations',
  source: 'People quoted',
  name: 'People and organisations named',
};
const LONGEST = 260;

const NOTHING =
  'Nothing that one of these texts carries is missing from another, as far as could be recognised.';
const OF_TWO =
  'Quotations, figures and people quoted of one text that were not found in the other. Short texts must leave things out; what to leave out is a choice worth talking about.';
const OF_SEVERAL =
  'Carried by at least two of the texts and not found in the text of another. Short texts must leave things out; what to leave out is a choice worth talking about.';

/** What at least two tellings carry and another has not; of two tellings, what one has and the other has not. */
export function coverageSection(story: StoryFindings, context: Context): Child[] {
  const isPair = story.tellings.length === 2;
  const rows = (isPair ? onlyInOne(story) : story.coverage).map((row, i) => ({ row, key: `c${i + 1}` }));
  const kinds = Object.keys(TITLES) as CoverageKind[];
  return [
    h('h2', {}, 'What is not found where'),
    h('p', {}, rows.length === 0 ? NOTHING : isPair ? OF_TWO : OF_SEVERAL),
    ...kinds.flatMap((kind): Child[] => {
      const own = rows.filter(({ row }) => row.kind === kind);
      if (own.length === 0) return [];
      const more = own.length - MOST_LISTED;
      return [
        h('h3', {}, TITLES[kind]),
        h(
          'ul',
          { class: 'coverage' },
          ...own.slice(0, MOST_LISTED).map(({ row, key }) => item(row, key, { story, context })),
        ),
        ...(more > 0 ? [h('p', {}, `${counted(more, 'more item')} of this kind in coverage.csv.`)] : []),
      ];
    }),
  ];
}

interface Around {
  readonly story: StoryFindings;
  readonly context: Context;
}

function item(
  { kind, item: what, in: having, notIn, places }: Coverage,
  key: string,
  { story, context }: Around,
): Element {
  const anchorOf = anchorsOf(story);
  const anchors = (ids: readonly string[]) => ids.flatMap((id) => anchorOf(id) ?? []).join(' ');
  const isSentence = kind === 'statement' || kind === 'quotation';
  const first = (isSentence ? places.find(({ text }) => text === what) : undefined) ?? places[0];
  const words = isSentence ? what : (first?.text ?? '');
  return h(
    'li',
    { 'data-in': anchors(having), 'data-not-in': anchors(notIn), 'data-ref-key': key },
    ...(isSentence ? [] : [h('b', {}, what), ' ']),
    h('span', { class: 'lacking' }, `Not found in ${listed(notIn.map(story.nameOf))}. `),
    h('span', { class: 'having' }, `In ${listed(having.map(story.nameOf))}`),
    context.options.text && first !== undefined ? `: ${printed(words, LONGEST)}` : '.',
  );
}
