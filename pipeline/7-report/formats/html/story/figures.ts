import type { FigureGroup } from '../../../../types.ts';
import { figureTitle } from '../../markdown/story/figures.ts';
import { sentenceAround } from '../../markdown/story/sentence-around.ts';
import type { StoryFindings } from '../../markdown/story/telling.ts';
import type { Context } from '../context.ts';
import { type Child, type Element, h } from '../nodes.ts';
import { anchorsOf, marked } from './places.ts';
import { MOST_LISTED } from './references.ts';

/** Figures that seem to count one thing; those that differ first. */
export function figuresSection(story: StoryFindings, context: Context): Child[] {
  const own = new Set(story.story.articles);
  const groups = story.figures
    .slice(0, MOST_LISTED)
    .map((group, i) => ({ group, key: `f${i + 1}` }))
    .filter(({ group }) => group.values.some(({ id }) => own.has(id)));
  if (groups.length === 0) return [];
  const differing = groups.filter(({ group }) => group.verdict === 'differs');
  const agreeing = groups.filter(({ group }) => group.verdict !== 'differs');
  const items = (some: typeof groups) => some.map(({ group, key }) => item(group, key, { story, context }));
  return [
    h('h2', {}, 'Figures side by side'),
    h(
      'p',
      {},
      differing.length === 0
        ? 'No figures were found that differ.'
        : 'Figures that seem to count or measure one thing. Where they differ they may still describe different things: look at what is counted, where, when, and on whose word.',
    ),
    h('ol', { class: 'shared' }, ...items(differing)),
    ...(agreeing.length === 0
      ? []
      : [h('h3', {}, 'Figures that fit each other'), h('ol', { class: 'shared quiet' }, ...items(agreeing))]),
  ];
}

interface Around {
  readonly story: StoryFindings;
  readonly context: Context;
}

function item(group: FigureGroup, key: string, { story, context }: Around): Element {
  const anchorOf = anchorsOf(story);
  const rows = group.values.map((value) => {
    const sentence = context.options.text ? sentenceAround(value, story) : undefined;
    const said = value.speaker == null ? '' : ` (${value.speaker})`;
    return h(
      'li',
      { 'data-of': anchorOf(value.id) },
      h('b', { class: 'outlet' }, story.nameOf(value.id)),
      ' ',
      h('b', { class: 'figure' }, value.text),
      said,
      ...(sentence === undefined
        ? []
        : [
            h(
              'span',
              { class: 'in-sentence' },
              ...marked(
                { ...value, start: sentence.start, end: sentence.end, text: value.text },
                [value],
                story,
              ),
            ),
          ]),
    );
  });
  return h(
    'li',
    { 'data-ref-key': key, 'data-items': '' },
    h('p', { class: 'what' }, h('b', {}, figureTitle(group))),
    h('ul', {}, ...rows),
  );
}
