/** Saved web pages: the article and what the page says of it; and Factiva's pages of several articles. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { oneArticle } from '../../../pipeline/1-read/document-article.ts';
import { readExport } from '../../../pipeline/1-read/exports/index.ts';
import { failedReading, type Reading } from '../../../pipeline/1-read/reading.ts';
import { decode } from '../decode.ts';
import { blocksOf, type Node } from './blocks.ts';
import { type Page, pageFields } from './page-fields.ts';
import { isTooDeep, pageSource } from './page-source.ts';
import { type StructuredArticle, structuredArticle } from './structured-article.ts';

/** Characters of a page without its scripts; a long article has a few hundred thousand. */
const MOST_CHARACTERS = 5_000_000;
const MOST_ELEMENTS = 100_000;
/** A shorter text is a caption or a notice. */
const LEAST_CHARACTERS = 60;

export async function readHtml(bytes: Uint8Array, file: string): Promise<Reading> {
  const decoded = await decode(bytes, declaredCharset(bytes));
  if ('problem' in decoded) return failedReading({ file, ...decoded });
  const { html, structured, savedFrom } = pageSource(decoded.text);
  if (html.length > MOST_CHARACTERS) return failedReading(tooLarge(file));
  if (isTooDeep(html)) return failedReading(tooDeep(file));
  try {
    const { document } = parseHTML(html);
    const exported = factiva(document as unknown as Page, file);
    if (exported !== undefined) return exported;
    const about = structuredArticle(structured);
    const found = articleIn(html, about);
    const fields = pageFields({
      page: document as unknown as Page,
      structured: about,
      savedFrom,
      byline: found.byline,
    });
    const headline = fields.get('headline')?.value;
    const paragraphs = found.blocks.filter((block, index) => index > 1 || block !== headline);
    if (paragraphs.join(' ').length < LEAST_CHARACTERS) return failedReading(noArticle(file));
    fields.set('body', { name: 'body', value: paragraphs.join('\n\n') });
    return oneArticle(fields, { file }, decoded.note === undefined ? {} : { notes: [decoded.note] });
  } catch (error) {
    if (error instanceof RangeError) return failedReading(tooDeep(file));
    return failedReading({
      file,
      problem: 'this page cannot be parsed',
      hint: 'copy the article’s text into a .txt file',
    });
  }
}

interface FoundText {
  readonly blocks: readonly string[];
  readonly byline: string | undefined;
}

/** What Readability takes for the article; without one the page's own data, then its paragraphs. */
function articleIn(html: string, about: StructuredArticle | undefined): FoundText {
  // Readability changes the document it reads.
  const { document } = parseHTML(html);
  const reader = new Readability<Node>(document as never, {
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 200,
    serializer: (element) => element as unknown as Node,
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
  const plain = parseHTML(html).document as unknown as Page;
  const paragraphs = [...plain.querySelectorAll('p')].flatMap((element) =>
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
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4_096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start)?.[1];
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
