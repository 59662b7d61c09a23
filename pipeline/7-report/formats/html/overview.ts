import type { Analysis } from '../../../types.ts';
import { quotedShare } from '../../quoted-share.ts';
import { counted, grouped, headlineToneInWords, rateInWords, toneInWords } from '../../wording.ts';
import { headlineOf, label, type NumberedArticle } from '../markdown/label.ts';
import { ownLists } from '../markdown/own-lists.ts';
import type { StoryFindings } from '../markdown/story/telling.ts';
import { tellings } from '../markdown/tellings.ts';
import { headlineGapChart } from './charts/headline-gap.ts';
import { ratesChart } from './charts/rates.ts';
import { toneArcs } from './charts/tone-arcs.ts';
import { whoseWordsChart } from './charts/whose-words.ts';
import { articleAnchor, type Context } from './context.ts';
import { layered } from './layers.ts';
import { marksOf, plainMarkLayer } from './mark.ts';
import { type Child, type Element, fromMarkdown, h, table } from './nodes.ts';

/** Headlines listed of one story, and articles in the table at a glance. */
const HEADLINES = 30;
const ROWS = 200;

/** Everything at once: headlines, charts, how the tellings differ. */
export function overview(context: Context): Element {
  const { findings, articles } = context;
  const compared = findings.comparison.articles > 1;
  return h(
    'section',
    { class: 'view', id: 'overview', 'aria-labelledby': 'title' },
    h('h1', { id: 'title' }, findings.title),
    h('p', { class: 'deck' }, deck(articles)),
    beforeYouRead(),
    ...(articles.length === 0
      ? [h('p', {}, 'There is no article in this report.')]
      : [
          h('h2', {}, 'The headlines'),
          ...headlineGroups(context),
          h('h2', {}, 'In figures'),
          ...charts(context),
          h('h2', {}, 'Article by article'),
          atAGlance(context),
          ...fromMarkdown(ownLists(findings)),
          ...(compared ? fromMarkdown(tellings(articles, findings)) : []),
        ]),
  );
}

function deck(articles: readonly NumberedArticle[]): string {
  const comparing =
    articles.length > 1 ? ', who says them, and how the tellings differ' : ' and who says them';
  return `A close look at the wording of ${counted(articles.length, 'news article')}: which phrases colour the story${comparing}.`;
}

function beforeYouRead(): Element {
  return h(
    'aside',
    { class: 'before', 'aria-labelledby': 'before-h' },
    h('h2', { id: 'before-h' }, 'Before you read this'),
    h(
      'p',
      {},
      'A mark is an invitation to look again, not a verdict. A marked phrase can be perfectly accurate, and a phrase without a mark can still deserve a question. Words in quotation marks belong to the person quoted and are counted apart.',
    ),
    h(
      'p',
      {},
      'Read an article clean first, then with its marks, and decide for yourself whether each mark has a point. You can overrule any of them.',
    ),
  );
}

/** Headlines of a story beside each other; articles that stand alone come last. */
function headlineGroups(context: Context): Child[] {
  const { stories, articles } = context;
  const told = new Set(stories.flatMap(({ tellings: own }) => own.map(({ number }) => number)));
  const alone = articles.filter(({ number }) => !told.has(number));
  return [
    ...stories.map((story) => storyHeadlines(story, context)),
    ...(alone.length === 0
      ? []
      : [
          h(
            'section',
            { class: 'headlines' },
            ...(stories.length === 0 ? [] : [h('h3', {}, 'Told by one article only')]),
            headlineList(alone, context),
          ),
        ]),
  ];
}

function storyHeadlines(story: StoryFindings, context: Context): Element {
  return h(
    'section',
    { class: 'headlines' },
    h(
      'h3',
      {},
      h('a', { href: context.hrefOfStory(story.story.id) }, story.story.title.trim() || '(no headline)'),
    ),
    headlineList(story.tellings, context),
  );
}

function headlineList(articles: readonly NumberedArticle[], context: Context): Element {
  const more = articles.length - HEADLINES;
  return h(
    'ul',
    { class: 'headline-list' },
    ...articles.slice(0, HEADLINES).map((article) => h('li', {}, ...headlineItem(article, context))),
    more > 0 ? h('li', {}, `and ${counted(more, 'more article')}`) : undefined,
  );
}

function headlineItem(article: NumberedArticle, { hrefOfArticle }: Context): Child[] {
  const { outlet, date, id } = article.found.analysis;
  const text = headlineOf(article.found);
  const marks = marksOf(article.found.analysis.cues).headline;
  return [
    h('a', { class: 'outlet', href: hrefOfArticle(article.number) }, outlet || id),
    h('span', { class: 'date' }, date?.slice(0, 10) ?? 'no date'),
    h('p', { class: 'headline' }, ...layered(text, { start: 0, end: text.length }, [plainMarkLayer(marks)])),
  ];
}

function charts(context: Context): Child[] {
  const { findings, articles, options, hrefOfArticle } = context;
  const { drawing } = options;
  const drawn = [
    ratesChart(findings.comparison, drawing),
    whoseWordsChart(findings.comparison, drawing),
    headlineGapChart(articles, drawing),
    toneArcs(articles, drawing, ({ number }) => hrefOfArticle(number)),
  ].filter((chart) => chart !== undefined);
  return [h('div', { class: 'charts' }, ...drawn)];
}

function atAGlance({ findings, articles, hrefOfArticle }: Context): Element {
  const profiles = new Map(findings.comparison.profiles.map((profile) => [profile.name, profile]));
  const rows = articles.slice(0, ROWS).map((article) => {
    const { analysis } = article.found;
    const profile = profiles.get(analysis.id);
    return [
      h('a', { href: hrefOfArticle(article.number) }, label(article)),
      grouped(analysis.tokens.own),
      share(analysis),
      h(
        'span',
        { 'data-total': articleAnchor(article.number) },
        profile ? rateInWords(profile.all) : 'not compared',
      ),
      headlineToneInWords(analysis.tone.headline),
      toneInWords(analysis.tone.own),
    ];
  });
  return table(
    [
      'Article',
      'Own words',
      'In quotation marks',
      'Marks in own words',
      'Tone words of the headline',
      'Body tone, own words',
    ],
    rows,
  );
}

function share({ tokens }: Analysis): string {
  const quoted = quotedShare(tokens);
  return quoted === undefined ? 'no body text' : `${(quoted * 100).toFixed(0)}%`;
}
