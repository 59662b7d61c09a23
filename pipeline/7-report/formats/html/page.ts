import { type Context, fullLabel } from './context.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './generated/client.ts';
import { type Child, dataBlock, type Element, h, serialisePage } from './nodes.ts';

/** Nothing may be loaded or run but the page's own style and script. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface PageParts {
  readonly title: string;
  /** Path of the index from this page; undefined on the index itself. */
  readonly up: string | undefined;
  readonly views: readonly Element[];
  /** Id and content of the page's data blocks. */
  readonly data: unknown;
}

/** A page that stands alone: style, script and data are in it, and nothing is loaded. */
export function page({ title, up, views, data }: PageParts, context: Context): string {
  const { findings } = context;
  return serialisePage(
    h(
      'html',
      { lang: 'en' },
      h(
        'head',
        {},
        h('meta', { charset: 'utf-8' }),
        h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'generator', content: `newsframe ${findings.version}` }),
        h('title', {}, title.trim() === '' ? 'newsframe report' : title),
        h('style', {}, STYLE),
      ),
      h(
        'body',
        {},
        h(
          'div',
          { id: 'report', 'data-report': '' },
          h('a', { class: 'skip', href: '#main' }, 'To the content'),
          header(up, context),
          h('main', { id: 'main', tabindex: -1 }, ...views),
          footer(context),
          dataBlock('newsframe-report', data),
        ),
        h('script', {}, SCRIPT),
      ),
    ),
  );
}

function header(up: string | undefined, context: Context): Element {
  const { stories, articles, findings } = context;
  const home = up === undefined ? '#overview' : `${up}#overview`;
  return h(
    'header',
    { class: 'bar' },
    h('p', { class: 'brand' }, 'newsframe'),
    h(
      'nav',
      { 'aria-label': 'Report' },
      h('a', { href: home }, 'Overview'),
      menu(
        'Stories',
        stories.map(({ story }) => [context.hrefOfStory(story.id), story.title.trim() || '(no headline)']),
      ),
      menu(
        'Articles',
        articles.length > MENU
          ? []
          : articles.map((article) => [context.hrefOfArticle(article.number), fullLabel(article)]),
      ),
      h('a', { href: `${up ?? ''}#method` }, 'Method and limits'),
    ),
    h('div', {
      class: 'switches',
      'data-switches': '',
      'aria-label': `Reading ${findings.title}`,
      role: 'group',
    }),
  );
}

/** Articles a menu can list. */
const MENU = 60;

function menu(name: string, links: readonly (readonly [href: string, text: string])[]): Element | undefined {
  if (links.length === 0) return undefined;
  return h(
    'details',
    { class: 'menu' },
    h('summary', {}, name),
    h('ul', {}, ...links.map(([href, text]) => h('li', {}, h('a', { href }, text)))),
  );
}

function footer({ findings, articles }: Context): Element {
  const first = articles[0]?.found;
  const hashes: Child[] =
    first === undefined ? [] : [h('span', {}, ` · word lists ${first.analysis.stamp.lexicons}`)];
  return h(
    'footer',
    {},
    h(
      'p',
      {},
      `Made with newsframe ${findings.version}`,
      ...hashes,
      '. The same texts, word lists and version give the same report; ',
    ),
    h('p', {}, h('code', {}, 'newsframe verify FILE'), ' makes it again and compares.'),
  );
}
