import type { Analysis, ArticleFindings, Category, Cue, Strength } from '../../../types.ts';
import { CATEGORY_NAMES, STRENGTH_NAMES } from '../../category-names.ts';
import { inCategoryOrder } from '../../order.ts';
import { capitalised, counted, grouped } from '../../wording.ts';
import { disputable } from '../markdown/disputable.ts';
import { label, type NumberedArticle } from '../markdown/label.ts';
import { toneSection } from '../markdown/tone.ts';
import { verbsOfSaying } from '../markdown/verbs-of-saying.ts';
import { whoIsHeard } from '../markdown/who-is-heard.ts';
import { wordsNearNames } from '../markdown/words-near-names.ts';
import { articleAnchor, type Context } from './context.ts';
import { marksOf } from './mark.ts';
import { FAMILIES, MARK_KINDS } from './mark-kinds.ts';
import { type Child, type Element, fromMarkdown, h, webLink } from './nodes.ts';
import { notes } from './notes.ts';
import { findRows, findsInWords, shownFinds } from './own-finds.ts';
import { passageNodes } from './passage.ts';
import { tints } from './voices.ts';

const STRENGTHS_IN_ORDER: readonly Strength[] = [3, 2, 1];

/** One article: its text with marks and voices, what the marks are, who is heard, its tone. */
export function articleView(numbered: NumberedArticle, context: Context): Element {
  const { number, found } = numbered;
  const { analysis } = found;
  const { options } = context;
  const anchor = articleAnchor(number);
  const finds = shownFinds(analysis);
  const marks = marksOf(analysis.cues, finds);
  const parts = (passage: 'headline' | 'body') => ({
    passage,
    marks: marks[passage],
    references: context.references(analysis.id, passage),
    anchor,
  });
  const all = [...marks.headline, ...marks.body];
  return h(
    'section',
    {
      class: 'view article',
      id: anchor,
      'data-article': number,
      'data-id': analysis.id,
      'data-own': analysis.tokens.own,
      'aria-labelledby': `${anchor}-h`,
    },
    h('p', { class: 'kicker' }, ...origin(numbered)),
    h(
      'h1',
      { id: `${anchor}-h`, class: 'headline', 'data-exact': '', 'data-passage': 'headline' },
      ...(found.article.headline.trim() === '' ? ['(no headline)'] : passageNodes(found, parts('headline'))),
    ),
    cautions(analysis),
    h('div', { class: 'tools', 'data-tools': '' }),
    h(
      'div',
      { class: 'columns' },
      options.text
        ? h(
            'div',
            { class: 'text', 'data-exact': '', 'data-passage': 'body' },
            ...passageNodes(found, parts('body')),
          )
        : h(
            'p',
            { class: 'text' },
            'This report was made without the articles’ text. The marks are listed below.',
          ),
      h(
        'aside',
        { 'aria-label': 'Marks and voices in this article' },
        voicesLegend(analysis),
        legend(analysis),
        findsInWords(analysis),
      ),
    ),
    h(
      'section',
      { class: 'all-notes', 'aria-label': 'All marks of this article' },
      h(
        'h2',
        {},
        all.length === 0
          ? 'Nothing is marked'
          : `The marks, one by one (${counted(analysis.cues.length, 'mark')}${finds.length === 0 ? '' : `, ${counted(finds.length, 'find')} of your lists`})`,
      ),
      all.length === 0
        ? h('p', {}, 'That can mean plain wording, or wording the lists do not know.')
        : notes(all, anchor, context.sourceOf),
    ),
    h('section', { class: 'changes', 'data-changes': '', hidden: true }),
    h('div', { class: 'more' }, ...more(found, context)),
  );
}

function more(found: ArticleFindings, { options }: Context): Child[] {
  return [
    ...fromMarkdown(whoIsHeard(found, 2)),
    ...fromMarkdown(verbsOfSaying(found, 2)),
    ...fromMarkdown(toneSection(found, 2, options)),
    ...fromMarkdown(wordsNearNames(found, 2)),
    ...fromMarkdown(disputable(found, 2, options)),
  ];
}

function origin(article: NumberedArticle): (Child | string)[] {
  const { analysis, article: given } = article.found;
  const { url, event } = analysis;
  return [
    label(article),
    ...(given.author === undefined ? [] : [' · ', h('span', { class: 'identity' }, `by ${given.author}`)]),
    ...(event === undefined ? [] : [` · on: ${event}`]),
    ...(url === undefined ? [] : [' · ', webLink(url)]),
  ];
}

function cautions({ cautions: given }: Analysis): Element | undefined {
  return given.length === 0
    ? undefined
    : h('p', { class: 'care' }, h('b', {}, 'Take care: '), given.join(' '));
}

/** Kinds of marks with their counts by voice; the page's script makes each a filter. */
function legend(analysis: Analysis): Element | undefined {
  const { cues } = analysis;
  const finds = shownFinds(analysis);
  if (cues.length + finds.length === 0) return undefined;
  const kinds = inCategoryOrder(cues.map(({ category }) => category));
  return h(
    'details',
    { class: 'legend', open: true },
    h('summary', {}, 'Kinds of marks'),
    h(
      'table',
      { class: 'kinds' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, 'Kind'),
          h('th', { scope: 'col' }, 'own'),
          h('th', { scope: 'col' }, 'others’'),
        ),
      ),
      h('tbody', {}, ...kinds.map((category) => kindRow(category, cues))),
      findRows(finds),
    ),
    h('p', { class: 'small' }, strengthsInWords(cues)),
    h(
      'p',
      { class: 'small' },
      'Own: the outlet’s own words, headline included. Others’: in quotation marks and reported speech. Thicker lines are stronger marks.',
    ),
  );
}

function kindRow(category: Category, cues: readonly Cue[]): Element {
  const own = cues.filter((cue) => cue.category === category && cue.voice === 'outlet').length;
  const all = cues.filter((cue) => cue.category === category).length;
  const { family } = MARK_KINDS[category];
  const { name, meaning } = CATEGORY_NAMES[category];
  return h(
    'tr',
    { 'data-kind': category },
    h(
      'th',
      { scope: 'row', title: `${meaning} (${FAMILIES[family].line})` },
      h('span', { class: `sample f-${family} s2` }, capitalised(name)),
    ),
    h('td', { 'data-count': 'own' }, String(own)),
    h('td', { 'data-count': 'others' }, String(all - own)),
  );
}

function strengthsInWords(cues: readonly Cue[]): string {
  const parts = STRENGTHS_IN_ORDER.map(
    (strength) => `${cues.filter((cue) => cue.strength === strength).length} ${STRENGTH_NAMES[strength]}`,
  );
  return `Strength: ${parts.join(', ')}.`;
}

/** Who is heard, in the tints of the text. */
function voicesLegend({ sources }: Analysis): Element | undefined {
  if (sources.length === 0) return undefined;
  const tintOf = tints(sources.map(({ name }) => name));
  return h(
    'details',
    { class: 'legend', open: true },
    h('summary', {}, 'Who is heard'),
    h(
      'ul',
      { class: 'speakers' },
      ...sources.map(({ name, quotedTokens, paraphrasedTokens }) =>
        h(
          'li',
          {},
          h('span', { class: `voice quote k${tintOf(name)}` }, capitalised(name)),
          ` ${grouped(quotedTokens + paraphrasedTokens)}`,
        ),
      ),
    ),
    h('p', { class: 'small' }, 'Words of the body that are theirs, quoted and reported.'),
  );
}
