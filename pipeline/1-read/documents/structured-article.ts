/** What a page says of itself in JSON-LD (schema.org): it is data, read with JSON.parse. */

export interface StructuredArticle {
  readonly headline?: string;
  readonly author?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly body?: string;
}

const ARTICLE = /^(?:.*Article|Report|BlogPosting|LiveBlogPosting|Review)$/;
/** Objects looked at in all the page's structured data. */
const MOST_OBJECTS = 2_000;

/** The first article in the page's structured data; undefined without one. Broken JSON is passed over. */
export function structuredArticle(sources: readonly string[]): StructuredArticle | undefined {
  const queue: unknown[] = sources.map(parsed);
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MOST_OBJECTS));
    if (!isRecord(value)) continue;
    if (typesOf(value).some((type) => ARTICLE.test(type))) return articleOf(value);
    queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.itemListElement);
  }
  return undefined;
}

function articleOf(value: Readonly<Record<string, unknown>>): StructuredArticle {
  const found: { -readonly [key in keyof StructuredArticle]: string } = {};
  const add = (key: keyof StructuredArticle, text: string | undefined): void => {
    if (text !== undefined && text.trim() !== '') found[key] = text.trim();
  };
  add('headline', textOf(value.headline) ?? textOf(value.name));
  add('author', namesOf(value.author) ?? namesOf(value.creator));
  add('date', textOf(value.datePublished) ?? textOf(value.dateCreated));
  add('outlet', namesOf(value.publisher) ?? namesOf(value.sourceOrganization));
  add('url', textOf(value.url) ?? addressOf(value.mainEntityOfPage));
  add('body', textOf(value.articleBody));
  return found;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(
      source.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '').replace(/\p{Cc}+/gu, ' '),
    );
  } catch {
    return undefined;
  }
}

function typesOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  return [value['@type']].flat().filter((type) => typeof type === 'string');
}

/** "Ada Quell, Tom Ferry": names of a text, an object with a name, or a list of either. */
function namesOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .map((each: unknown) => (isRecord(each) ? textOf(each.name) : textOf(each)))
    .filter((name) => name !== undefined && name.trim() !== '' && !/^https?:/.test(name));
  return names.length === 0 ? undefined : names.join(', ');
}

function addressOf(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value['@id']) : textOf(value);
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
