import type { Findings, ReportFile } from '../../types.ts';
import type { Format, ReportOptions } from '../format.ts';
import { articleSection } from './markdown/article.ts';
import { atAGlance } from './markdown/at-a-glance.ts';
import { beforeYouRead } from './markdown/before-you-read.ts';
import { fileNames } from './markdown/file-names.ts';
import { headlines } from './markdown/headlines.ts';
import { label, type NumberedArticle } from './markdown/label.ts';
import { method } from './markdown/method.ts';
import { type Block, heading, link, list, paragraph, serialise } from './markdown/nodes.ts';
import { ownLists } from './markdown/own-lists.ts';
import { setAside } from './markdown/set-aside.ts';
import { storiesSection } from './markdown/stories.ts';
import { storyPage } from './markdown/story/story-page.ts';
import { type StoryFindings, storyFindings } from './markdown/story/telling.ts';
import { tellings } from './markdown/tellings.ts';

/** More articles than this, and each gets a page of its own. */
const ON_ONE_PAGE = 30;

/** A page to read, print or paste into another document. */
export const markdown = {
  id: 'markdown',
  title: 'Markdown report to read',
  write(findings: Findings, options: ReportOptions): ReportFile[] {
    const articles = findings.articles.map((found, index): NumberedArticle => ({ number: index + 1, found }));
    const stories = storyFindings(articles, findings);
    const pages =
      articles.length > ON_ONE_PAGE
        ? severalPages(articles, { findings, stories, options })
        : onePage(articles, { findings, stories, options });
    return [...pages, ...stories.map((story) => storyPage(story, options))];
  },
} as const satisfies Format;

interface Parts {
  readonly findings: Findings;
  readonly stories: readonly StoryFindings[];
  readonly options: ReportOptions;
}

function onePage(articles: readonly NumberedArticle[], parts: Parts): ReportFile[] {
  const { options } = parts;
  const sections = articles.flatMap((article) => articleSection(article, 3, options));
  const body = articles.length === 0 ? [paragraph('There is no article in this report.')] : sections;
  return [reportPage(articles, parts, { page: () => undefined, sections: body })];
}

function severalPages(articles: readonly NumberedArticle[], parts: Parts): ReportFile[] {
  const { options } = parts;
  const names = fileNames(articles.map(({ found }) => found.analysis.id));
  const page = ({ number }: NumberedArticle) => `articles/${names[number - 1]}.md`;
  const links = list(articles.map((article) => [link(page(article), label(article))]));
  const back = paragraph([link('../report.md', 'Back to the overview')]);
  const pages = articles.map((article) => ({
    path: page(article),
    text: serialise([...articleSection(article, 1, options), back]),
  }));
  return [
    reportPage(articles, parts, {
      page,
      sections: [paragraph('Every article has a page of its own.'), links],
    }),
    ...pages,
  ];
}

interface PageParts {
  /** The file of an article, if it has its own. */
  readonly page: (article: NumberedArticle) => string | undefined;
  readonly sections: readonly Block[];
}

function reportPage(
  articles: readonly NumberedArticle[],
  { findings, stories }: Parts,
  { page, sections }: PageParts,
): ReportFile {
  const overview =
    articles.length === 0
      ? []
      : [
          ...headlines(articles, page),
          ...storiesSection(stories, findings),
          ...atAGlance(articles, findings),
          ...tellings(articles, findings),
        ];
  const blocks = [
    ...beforeYouRead(findings),
    ...overview,
    heading(2, 'The articles'),
    ...sections,
    ...ownLists(findings),
    ...setAside(findings),
    ...method(findings),
  ];
  return { path: 'report.md', text: serialise(blocks) };
}
