import { reasonWithoutText } from '../../../without-text.ts';
import { counted } from '../../../wording.ts';
import { copiesSection } from '../../markdown/story/copies.ts';
import { labelsSection } from '../../markdown/story/labels.ts';
import { questionsSection } from '../../markdown/story/questions.ts';
import type { StoryFindings } from '../../markdown/story/telling.ts';
import { voicesSection } from '../../markdown/story/voices.ts';
import { wordsSection } from '../../markdown/story/words.ts';
import { articleAnchor, type Context, storyAnchor } from '../context.ts';
import { layered } from '../layers.ts';
import { marksOf, plainMarkLayer } from '../mark.ts';
import { type Element, fromMarkdown, h } from '../nodes.ts';
import { coverageSection } from './coverage.ts';
import { figuresSection } from './figures.ts';
import { quotationsSection } from './quotations.ts';

/** One event as several articles tell it. */
export function storyView(story: StoryFindings, context: Context): Element {
  const { options } = context;
  const anchor = storyAnchor(story.story.id);
  const tellings = story.tellings.map(({ number, name }) => ({ anchor: articleAnchor(number), name }));
  return h(
    'section',
    { class: 'view story', id: anchor, 'aria-labelledby': `${anchor}-h` },
    h('p', { class: 'kicker' }, `${counted(tellings.length, 'article')} on one event`),
    h('h1', { id: `${anchor}-h` }, story.story.title.trim() || '(no headline)'),
    h(
      'p',
      { class: 'care' },
      'This page shows where the tellings differ. It does not say which one is right, and it says nothing about anybody’s intentions. What was not found in a text may stand in a part that was cut off, or there in words that were not recognised.',
    ),
    h('h2', {}, 'The headlines'),
    headlines(story, context),
    h('div', {
      class: 'pair',
      'data-pair': JSON.stringify(tellings),
      'data-text': options.text ? 'yes' : 'no',
    }),
    ...quotationsSection(story, context),
    ...figuresSection(story, context),
    ...coverageSection(story, context),
    ...fromMarkdown(labelsSection(story)),
    ...fromMarkdown(voicesSection(story)),
    ...fromMarkdown(copiesSection(story, options)),
    ...fromMarkdown(wordsSection(story)),
    ...fromMarkdown(questionsSection(story)),
    h('h2', {}, 'Why these articles are taken together'),
    h(
      'ul',
      {},
      ...story.story.why.map((reason) => h('li', {}, options.text ? reason : reasonWithoutText(reason))),
    ),
  );
}

function headlines({ tellings }: StoryFindings, { hrefOfArticle }: Context): Element {
  return h(
    'ul',
    { class: 'headline-list' },
    ...tellings.map(({ number, name, found }) =>
      h(
        'li',
        { 'data-of': articleAnchor(number) },
        h('a', { class: 'outlet', href: hrefOfArticle(number) }, name),
        h('span', { class: 'date' }, found.analysis.date?.slice(0, 10) ?? 'no date'),
        h(
          'p',
          { class: 'headline' },
          ...layered(found.article.headline, { start: 0, end: found.article.headline.length }, [
            plainMarkLayer(marksOf(found.analysis.cues).headline),
          ]),
        ),
      ),
    ),
  );
}
