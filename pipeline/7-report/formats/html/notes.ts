import type { Cue } from '../../../types.ts';
import { CATEGORY_NAMES, STRENGTH_NAMES, VOICE_NAMES } from '../../category-names.ts';
import type { Mark } from './mark.ts';
import { type Child, type Element, h } from './nodes.ts';
import { findCard } from './own-finds.ts';

/** What a note needs to know of where its entry comes from: list id → source and licence. */
export type SourceOf = (entry: string) => string | undefined;

/** The why-cards of an article as a numbered list: printed at its end, shown one by one on the screen. */
export function notes(marks: readonly Mark[], article: string, sourceOf: SourceOf): Element {
  return h('ol', { class: 'notes' }, ...marks.map((mark) => note(mark, article, sourceOf)));
}

function note(mark: Mark, article: string, sourceOf: SourceOf): Element {
  return h(
    'li',
    { id: `${article}-n${mark.number}`, value: mark.number, 'data-n': mark.number },
    ...mark.items.map((cue, i) => card(cue, i, sourceOf)),
    ...mark.finds.map(findCard),
    h('a', { class: 'back', href: `#${article}-m${mark.number}` }, 'Back to the place'),
  );
}

function card(cue: Cue, index: number, sourceOf: SourceOf): Element {
  const source = sourceOf(cue.entry);
  return h(
    'div',
    {
      class: 'why',
      'data-i': index,
      'data-c': cue.category,
      'data-s': cue.strength,
      'data-v': cue.voice,
      'data-p': cue.passage,
      'data-at': `${cue.start}-${cue.end}`,
    },
    h(
      'p',
      { class: 'kind' },
      h('q', { class: 'phrase' }, cue.text),
      h('span', {}, `: ${CATEGORY_NAMES[cue.category].name} · ${STRENGTH_NAMES[cue.strength]}`),
    ),
    h('p', { class: 'who' }, whose(cue)),
    h('p', {}, cue.reason),
    neutral(cue),
    cue.counter === undefined || cue.counter.trim() === ''
      ? undefined
      : h('p', {}, h('b', {}, 'On the other hand: '), cue.counter),
    h('p', { class: 'entry' }, `Entry ${cue.entry}`, source === undefined ? '' : ` · ${source}`),
  );
}

function whose({ voice, speaker, about, negated }: Cue): string {
  const who =
    voice === 'outlet' ? VOICE_NAMES.outlet : `${VOICE_NAMES[voice]}: ${speaker ?? 'speaker not found'}`;
  return `${who}${about === undefined ? '' : ` · about ${about}`}${negated ? ' · after a “not”' : ''}`;
}

function neutral({ neutral: given }: Cue): Child {
  const wordings = given.filter((wording) => wording.trim() !== '');
  if (wordings.length === 0) return h('p', {}, h('b', {}, 'Without it: '), 'the words could be left out.');
  return h(
    'p',
    {},
    h('b', {}, 'Could read: '),
    ...wordings.flatMap((wording, i): (Child | string)[] => [i === 0 ? '' : ' · ', h('q', {}, wording)]),
  );
}
