/** Saved web pages: the article and what the page says of it; and Factiva's pages of several articles. */
import { oneArticle } from '../document-article.ts';
import { readExport } from '../exports/index.ts';
import { failedReading, type Reading } from '../reading.ts';
import { blocksOf, type Node } from './blocks.ts';
import { type Page, pageFields } from './page-fields.ts';
import { isTooDeep, pageSource } from './page-source.ts';
import { type StructuredArticle, structuredArticle } from './structured-article.ts';

/** Characters of a page without its scripts; a long article has a few hundred thousand. */
const MOST_CHARACTERS = 5_000_000;
const MOST_ELEMENTS = 100_000;
/** A shorter text is a caption or a notice. */
const LEAST_CHARACTERS = 60;

interface FinderOptions {
  readonly maxElemsToParse: number;
  readonly charThreshold: number;
  readonly serializer: (element: unknown) => Node;
}

/** linkedom and Mozilla's Readability: whoever reads pages brings them. */
export interface PageTools {
  readonly parseHTML: (html: string) => { readonly document: unknown };
  readonly Readability: new (
    document: never,
    options: FinderOptions,
  ) => {
    parse(): {
      readonly content?: Node | null | undefined;
      readonly byline?: string | null | undefined;
    } | null;
  };
}

/** What is known of a page besides its text. */
export interface PageOrigin {
  /** Where it was saved from, if its archive says so. */
  readonly address?: string;
  /** What the user should know of how it was decoded. */
  readonly note?: string;
}

/** Never throws on a bad page. */
export function readWebPage(text: string, file: string, tools: PageTools, origin: PageOrigin = {}): Reading {
  const { html, structured, savedFrom = origin.address } = pageSource(text);
  if (html.length > MOST_CHARACTERS) return failedReading(tooLarge(file));
  if (isTooDeep(html)) return failedReading(tooDeep(file));
  try {
    const page = parsed(html, tools);
    const exported = factiva(page, file);
    if (exported !== undefined) return exported;
    const about = structuredArticle(structured);
    const found = articleIn(html, about, tools);
    const fields = pageFields({ page, structured: about, savedFrom, byline: found.byline });
    const headline = fields.get('headline')?.value;
    const paragraphs = found.blocks.filter((block, index) => index > 1 || block !== headline);
    if (paragraphs.join(' ').length < LEAST_CHARACTERS) return failedReading(noArticle(file));
    fields.set('body', { name: 'body', value: paragraphs.join('\n\n') });
    return oneArticle(fields, { file }, origin.note === undefined ? {} : { notes: [origin.note] });
  } catch (error) {
    if (error instanceof RangeError) return failedReading(tooDeep(file));
    return failedReading({
      file,
      problem: 'this page cannot be parsed',
      hint: 'copy the article’s text into a .txt file',
    });
  }
}

const parsed = (html: string, tools: PageTools) => tools.parseHTML(html).document as Page;

interface FoundText {
  readonly blocks: readonly string[];
  readonly byline: string | undefined;
}

/** What Readability takes for the article; without one the page's own data, then its paragraphs. */
function articleIn(html: string, about: StructuredArticle | undefined, tools: PageTools): FoundText {
  // Readability changes the document it reads.
  const reader = new tools.Readability(tools.parseHTML(html).document as never, {
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 200,
    serializer: (element) => element as Node,
  });
  const article = reader.parse();
  const blocks = article?.content == null ? [] : blocksOf(article.content);
  const byline = article?.byline ?? undefined;
  const length = blocks.join(' ').length;
  if (about?.body !== undefined && about.body.length > 2 * length) {
    return {
      blocks: about.body
        .split(/\n+/)
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== ''),
      byline,
    };
  }
  if (length >= LEAST_CHARACTERS) return { blocks, byline };
  const paragraphs = [...parsed(html, tools).querySelectorAll('p')].flatMap((element) =>
    blocksOf(element as unknown as Node),
  );
  return { blocks: paragraphs, byline };
}

/** Factiva's pages hold one element for each article. */
function factiva(page: Page, file: string): Reading | undefined {
  const elements = [...page.querySelectorAll('div.article')];
  if (elements.length === 0) return undefined;
  const lines = elements.flatMap((element) => [...blocksOf(element as unknown as Node), '']);
  return readExport(lines.join('\n'), file);
}

/** `<meta charset="…">` within the first bytes, where browsers look for it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4_096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start)?.[1];
}

export function noPage(file: string) {
  return {
    file,
    problem: 'no page was found in this web archive',
    hint: 'save the page as HTML, or copy the article’s text into a .txt file',
  };
}

function tooLarge(file: string) {
  return {
    file,
    problem: 'this page is larger than any article',
    hint: 'copy the article’s text into a .txt file',
  };
}

function tooDeep(file: string) {
  return {
    file,
    problem: 'the elements of this page are nested too deep, or too many, to be read',
    hint: 'copy the article’s text into a .txt file',
  };
}

function noArticle(file: string) {
  return {
    file,
    problem: 'no article was found on this page',
    hint: 'save the page of a single article, or copy its text into a .txt file',
  };
}
