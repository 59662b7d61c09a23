import type { Findings, ReportFile } from '../../types.ts';
import type { Format, ReportOptions } from '../format.ts';
import { byCodeUnit } from '../order.ts';
import { articleView } from './html/article.ts';
import { articleAnchor, type Context, sourcesOf, storyAnchor } from './html/context.ts';
import { methodView } from './html/method-view.ts';
import { overview } from './html/overview.ts';
import { page } from './html/page.ts';
import { type PageData, reportStamp } from './html/stamp.ts';
import { storyReferences } from './html/story/references.ts';
import { storyView } from './html/story/story-view.ts';
import type { NumberedArticle } from './markdown/label.ts';
import { type StoryFindings, storyFindings } from './markdown/story/telling.ts';

/** The index; it is the whole report if that is small. */
const INDEX = 'report.html';
/** Articles, and characters of their text, up to which a report is one file. */
const ON_ONE_PAGE = 40;
const TEXT_ON_ONE_PAGE = 200_000;
/** Articles without a story that share a page. */
const ALONE_ON_A_PAGE = 25;

/** Pages to look at: one file, or an index and a page for each story. */
export const html = {
  id: 'html',
  title: 'HTML report to look at',
  write(findings: Findings, options: ReportOptions): ReportFile[] {
    const articles = findings.articles.map((found, index): NumberedArticle => ({ number: index + 1, found }));
    const stories = storyFindings(articles, findings);
    const parts = { findings, options, articles, stories };
    const characters = articles.reduce((sum, { found }) => sum + JSON.stringify(found.article).length, 0);
    return articles.length <= ON_ONE_PAGE && characters <= TEXT_ON_ONE_PAGE
      ? onePage(parts)
      : severalPages(parts);
  },
} as const satisfies Format;

type Parts = Pick<Context, 'findings' | 'options' | 'articles' | 'stories'>;

function onePage(parts: Parts): ReportFile[] {
  const context: Context = {
    ...shared(parts),
    hrefOfArticle: (number) => `#${articleAnchor(number)}`,
    hrefOfStory: (id) => `#${storyAnchor(id)}`,
  };
  const views = [
    overview(context),
    ...parts.stories.map((story) => storyView(story, context)),
    ...parts.articles.map((article) => articleView(article, context)),
    methodView(context),
  ];
  const data = {
    stamp: reportStamp(parts.findings, parts.options),
    pages: [],
    ...pageData(parts, parts.articles),
  };
  return [{ path: INDEX, text: page({ title: parts.findings.title, up: undefined, views, data }, context) }];
}

/** A page below the index, with the articles that stand on it. */
interface Sheet {
  readonly path: string;
  readonly title: string;
  readonly story?: StoryFindings;
  readonly articles: readonly NumberedArticle[];
}

function severalPages(parts: Parts): ReportFile[] {
  const sheets = sheetsOf(parts);
  const sheetOf = new Map(
    sheets.flatMap((sheet) => sheet.articles.map(({ number }) => [number, sheet.path] as const)),
  );
  const storySheet = new Map(
    sheets.flatMap(({ story, path }) => (story === undefined ? [] : [[story.story.id, path] as const])),
  );
  /** Addresses from a page in a folder of its own, or from the index. */
  const context = (from: string | undefined): Context => {
    const to = (path: string | undefined) =>
      path === from || path === undefined ? '' : from === undefined ? path : `../${path}`;
    return {
      ...shared(parts),
      hrefOfArticle: (number) => `${to(sheetOf.get(number))}#${articleAnchor(number)}`,
      hrefOfStory: (id) => `${to(storySheet.get(id))}#${storyAnchor(id)}`,
    };
  };
  const pages = sheets.map((sheet): ReportFile => {
    const own = context(sheet.path);
    const views = [
      ...(sheet.story === undefined ? [] : [storyView(sheet.story, own)]),
      ...sheet.articles.map((article) => articleView(article, own)),
    ];
    return {
      path: sheet.path,
      text: page(
        { title: sheet.title, up: `../${INDEX}`, views, data: pageData(parts, sheet.articles) },
        own,
      ),
    };
  });
  const index = context(undefined);
  const data = {
    stamp: reportStamp(parts.findings, parts.options),
    pages: sheets.map(({ path }) => path),
    ...pageData(parts, []),
  };
  const text = page(
    { title: parts.findings.title, up: undefined, views: [overview(index), methodView(index)], data },
    index,
  );
  return [{ path: INDEX, text }, ...pages];
}

/** A sheet for each story, its articles divided if they are too many for one; then those that stand alone. */
function sheetsOf({ articles, stories }: Parts): readonly Sheet[] {
  const told = new Set<number>();
  const sheets = stories.flatMap((story): Sheet[] => {
    const own = story.tellings.filter(({ number }) => !told.has(number));
    for (const { number } of own) told.add(number);
    const title = story.story.title.trim() || '(no headline)';
    return portions(own, own.length).map((portion, i) => ({
      path: `stories/${story.story.id}${i === 0 ? '' : `-${i + 1}`}.html`,
      title,
      ...(i === 0 ? { story } : {}),
      articles: portion,
    }));
  });
  const alone = articles.filter(({ number }) => !told.has(number));
  return [
    ...sheets,
    ...portions(alone, ALONE_ON_A_PAGE).map((portion, i) => ({
      path: `articles/${i + 1}.html`,
      title: `Articles ${portion[0]!.number} to ${portion.at(-1)!.number}`,
      articles: portion,
    })),
  ];
}

/** Articles in portions of at most so many, and of so much text that a page stays well below 5 MB. */
function portions(
  articles: readonly NumberedArticle[],
  most: number,
): readonly (readonly NumberedArticle[])[] {
  const all: NumberedArticle[][] = [[]];
  let characters = 0;
  for (const article of articles) {
    const length = JSON.stringify(article.found.article).length + FIXED;
    const last = all.at(-1)!;
    if (last.length > 0 && (last.length >= most || characters + length > TEXT_ON_A_PAGE)) {
      all.push([article]);
      characters = length;
    } else {
      last.push(article);
      characters += length;
    }
  }
  return all[0]!.length === 0 ? [] : all;
}

/** What an article adds to a page beside its text, in characters of text. */
const FIXED = 500;
const TEXT_ON_A_PAGE = 150_000;

function shared(parts: Parts): Omit<Context, 'hrefOfArticle' | 'hrefOfStory'> {
  return {
    ...parts,
    sourceOf: sourcesOf(parts.findings.lexicons),
    references: storyReferences(parts.stories),
  };
}

function pageData({ findings, options, articles }: Parts, onPage: readonly NumberedArticle[]): PageData {
  const outlets = new Set(articles.flatMap(({ found }) => found.analysis.outlet ?? []));
  return {
    input: reportStamp(findings, options).input,
    outlets: [...outlets].sort(byCodeUnit),
    ...(options.text ? { articles: onPage.map(({ found }) => found.article) } : {}),
  };
}
