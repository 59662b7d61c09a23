/** Web archives (`.mht`, `.mhtml`): a page and all it shows in one MIME message (RFC 2557). Only the page is taken out. */

export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset?: string;
  /** Where the page was saved from. */
  readonly address?: string;
}

interface Part {
  /** By lower-case name, continued lines joined. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Parts within parts that are looked into; a browser's archive has one level. */
const DEEPEST = 4;
const MOST_HEADER = 64_000;

/** Whether bytes begin with the headers of a message; a page begins with a tag. */
export function isArchive(bytes: Uint8Array): boolean {
  const start = binaryText(bytes.subarray(0, 4_000));
  return /^\s*[A-Za-z][\w-]*:/.test(start) && /^(?:mime-version|content-type):/im.test(start);
}

/** The page of an archive; undefined if there is none in it. */
export function archivedPage(bytes: Uint8Array): ArchivedPage | undefined {
  const message = partOf(binaryText(bytes));
  const page = message === undefined ? undefined : pagePart(message, 0);
  if (message === undefined || page === undefined) return undefined;
  const charset = parameter(page, 'charset');
  const address = [
    message.headers.get('snapshot-content-location'),
    page.headers.get('content-location'),
  ].find((place) => /^https?:/i.test(place ?? ''));
  return {
    bytes: decoded(page),
    ...(charset === undefined ? {} : { charset }),
    ...(address === undefined ? {} : { address }),
  };
}

/** The part that `start` names, or the first page: frames come behind the page that shows them. */
function pagePart(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return part;
  const boundary = parameter(part, 'boundary');
  if (boundary === undefined || depth > DEEPEST) return undefined;
  const parts = partsOf(part.body, boundary);
  const start = parameter(part, 'start');
  const named = parts.find(({ headers }) => start !== undefined && headers.get('content-id') === start);
  for (const each of named === undefined ? parts : [named, ...parts]) {
    const page = pagePart(each, depth + 1);
    if (page !== undefined) return page;
  }
  return undefined;
}

function partsOf(body: string, boundary: string): readonly Part[] {
  const parts: Part[] = [];
  const line = `--${boundary}`;
  let at = body.startsWith(line) ? 0 : next(body, line, 0);
  while (at !== -1) {
    const from = body.indexOf('\n', at) + 1;
    const end = from === 0 ? -1 : next(body, line, from - 1);
    const part = from === 0 ? undefined : partOf(body.slice(from, end === -1 ? undefined : end));
    if (part !== undefined) parts.push(part);
    at = end;
  }
  return parts;
}

/** Where a line begins so, from a place on; -1 if none does. */
function next(body: string, line: string, from: number): number {
  const at = body.indexOf(`\n${line}`, from);
  return at === -1 ? -1 : at + 1;
}

function partOf(text: string): Part | undefined {
  const end = /\r?\n\r?\n/.exec(text.slice(0, MOST_HEADER));
  if (end === null) return undefined;
  const headers = new Map<string, string>();
  const lines = text
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  for (const line of lines) {
    const [, name, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, body: text.slice(end.index + end[0].length) };
}

function parameter({ headers }: Part, name: string): string | undefined {
  const type = headers.get('content-type') ?? '';
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(type);
  return found?.[1] ?? found?.[2];
}

function decoded({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return fromBase64(body);
  return bytesOf(encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body);
}

/** RFC 2045, 6.7: a line's end after `=` is none; `=E9` is a byte. */
function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 2045, 6.8: what is no digit is passed over. */
function fromBase64(text: string): Uint8Array {
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let bits = 0;
  let kept = 0;
  let at = 0;
  for (const digit of text) {
    const value = values.get(digit);
    if (value === undefined) continue;
    kept = ((kept << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (kept >> bits) & 0xff;
    at += 1;
  }
  return bytes.subarray(0, at);
}

/** A character for each byte. */
function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join('');
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
