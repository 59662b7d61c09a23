/** The source of a web page before it is parsed: scripts and styles out, structured data kept. */

export interface PageSource {
  /** The page without scripts, styles, comments and embedded pages. */
  readonly html: string;
  /** Texts of `<script type="application/ld+json">`. */
  readonly structured: readonly string[];
  /** The address in the comment that browsers leave in a saved page. */
  readonly savedFrom?: string;
}

/** What stands between these tags is nothing to read, and parsers spend most of their time in it. */
const LEFT_OUT = ['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object', 'textarea'] as const;

/** Time is linear in the page: an element that is never closed ends with the page. */
export function pageSource(page: string): PageSource {
  const lower = page.toLowerCase();
  const kept: string[] = [];
  const structured: string[] = [];
  let savedFrom: string | undefined;
  let from = 0;
  while (from < page.length) {
    const open = nextOpening(lower, from);
    if (open === undefined) break;
    kept.push(page.slice(from, open.at));
    if (open.name === '!--') {
      const end = lower.indexOf('-->', open.at + 4);
      const comment = page.slice(open.at, end === -1 ? page.length : end);
      savedFrom ??= /saved from url=\(\d{4}\)(https?:\S+)/.exec(comment.slice(0, 2_000))?.[1];
      from = end === -1 ? page.length : end + 3;
      continue;
    }
    const close = lower.indexOf(`</${open.name}`, open.at);
    const inside = lower.indexOf('>', open.at) + 1;
    const end = close === -1 ? -1 : lower.indexOf('>', close);
    if (open.name === 'script' && inside > 0 && close > inside) {
      if (lower.slice(open.at, inside).includes('application/ld+json'))
        structured.push(page.slice(inside, close));
    }
    from = end === -1 ? page.length : end + 1;
  }
  kept.push(page.slice(from));
  // A bracket that opens no tag is text; the parser takes one by one what it could take at once.
  const html = kept.join('').replace(/<(?![a-zA-Z/!?])/g, '&lt;');
  return { html, structured, ...(savedFrom === undefined ? {} : { savedFrom }) };
}

function nextOpening(
  lower: string,
  from: number,
): { readonly at: number; readonly name: string } | undefined {
  for (let at = lower.indexOf('<', from); at !== -1; at = lower.indexOf('<', at + 1)) {
    if (lower.startsWith('!--', at + 1)) return { at, name: '!--' };
    const name = LEFT_OUT.find((tag) => lower.startsWith(tag, at + 1));
    if (name !== undefined && /[\s/>]/.test(lower.charAt(at + 1 + name.length))) return { at, name };
  }
  return undefined;
}

/** Tags and entities a page may have; a long live report has some ten thousand. */
const MOST_PIECES = 100_000;
/** Elements a page may have inside each other; a real page has a few dozen. */
const DEEPEST = 1_000;
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/;

/** Whether elements are nested deeper, or are more, than in any real page; parsers of trees run out of stack or time there. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  let pieces = html.match(/&[#\w]{1,32};/g)?.length ?? 0;
  if (pieces > MOST_PIECES) return true;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-zA-Z][\w:-]*)[^<>]*>/g)) {
    pieces += 1;
    if (pieces > MOST_PIECES) return true;
    if (VOID.test(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
