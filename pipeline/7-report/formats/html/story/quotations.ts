import type { QuoteChange, QuotePlace, Span, VariantVerdict } from '../../../../types.ts';
import type { StoryFindings } from '../../markdown/story/telling.ts';
import type { QuotedUtterance } from '../../markdown/story/utterances.ts';
import type { Context } from '../context.ts';
import { type Child, type Element, h } from '../nodes.ts';
import { anchorsOf, marked } from './places.ts';
import { listedUtterances } from './references.ts';

const VERDICTS: Readonly<Record<VariantVerdict, string>> = {
  altered: 'different words in quotation marks',
  trimmed: 'printed at different length',
  possible: 'perhaps the same words',
  verbatim: 'the same words',
};

const KINDS: Readonly<Record<QuoteChange['kind'], string>> = {
  synonym: 'a word of like meaning',
  modality: 'how sure or how bound',
  person: 'who',
  negation: 'yes or no',
  strength: 'how strong',
  number: 'a number',
  deletion: 'left out',
  insertion: 'put in',
  wording: 'other words',
};

/** Each quotation in all its versions, the words that differ marked. */
export function quotationsSection(story: StoryFindings, context: Context): Child[] {
  const listed = listedUtterances(story);
  const title = h('h2', {}, 'Quotations');
  if (listed.length === 0) {
    return [
      title,
      h(
        'p',
        {},
        'No quotation was found in two of these texts. They may quote different people, or paraphrase.',
      ),
    ];
  }
  return [
    title,
    h(
      'p',
      {},
      'Words that differ are marked. Where two texts print different words inside quotation marks for the same speaker and occasion, at most one can be verbatim; the texts alone do not show which. A quotation that is shorter in one text may simply have been cut for space.',
    ),
    h('ol', { class: 'shared' }, ...listed.map((utterance, i) => item(utterance, i, { story, context }))),
  ];
}

interface Around {
  readonly story: StoryFindings;
  readonly context: Context;
}

function item(utterance: QuotedUtterance, index: number, { story, context }: Around): Element {
  const { reference, marks, others, speaker, verdict } = utterance;
  const anchorOf = anchorsOf(story);
  const places = [{ place: reference, marks }, ...others];
  const row = (place: QuotePlace, differing: readonly Span[]) =>
    h(
      'li',
      { 'data-of': anchorOf(place.id) },
      h('b', { class: 'outlet' }, story.nameOf(place.id)),
      ' ',
      ...(context.options.text ? ['“', ...marked(place, differing, story), '”'] : []),
    );
  return h(
    'li',
    { class: `verdict-${verdict}`, 'data-ref-key': `q${index + 1}`, 'data-items': '' },
    h('p', { class: 'what' }, h('b', {}, speaker ?? 'Speaker not found'), `: ${VERDICTS[verdict]}`),
    h('ul', {}, ...places.map(({ place, marks: differing }) => row(place, differing))),
    changes(utterance),
  );
}

/** The changes in words, each once. */
function changes({ others }: QuotedUtterance): Element | undefined {
  const seen = new Map<string, string>();
  for (const { from, to, kind } of others.flatMap((other) => other.changes)) {
    if (from === '' || to === '') continue;
    seen.set(`${from} ${to}`.toLowerCase(), `“${from}” / “${to}” (${KINDS[kind]})`);
  }
  return seen.size === 0
    ? undefined
    : h('p', { class: 'small' }, `Side by side: ${[...seen.values()].slice(0, 8).join('; ')}.`);
}
