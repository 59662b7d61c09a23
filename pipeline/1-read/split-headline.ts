/** Parts a text into headline and body without changing a character of the body. */

/** A first line longer than this is a paragraph, not a headline. */
const MAX_HEADLINE_CHARACTERS = 250;

export interface SplitText {
  readonly headline: string;
  /** The text from the body's first non-blank line to the end, as it stands. */
  readonly body: string;
  /** Why there is no headline. */
  readonly note?: string;
}

/**
 * `given` is the headline of the front matter, if any; then the whole text is the body, but for a first line
 * that repeats the headline. Otherwise the first non-blank line is the headline, without Markdown's `# `.
 */
export function splitHeadline(text: string, given: string | undefined): SplitText {
  const whole = fromFirstLine(text);
  const end = whole.indexOf('\n');
  const line = (end === -1 ? whole : whole.slice(0, end)).trim().replace(/^#{1,6}\s+/, '');
  const rest = end === -1 ? '' : fromFirstLine(whole.slice(end + 1));
  const headline = given?.trim() ?? '';
  if (headline !== '') return { headline, body: line === headline ? rest : whole };
  if (line.length > MAX_HEADLINE_CHARACTERS) {
    const note = `no headline: the first line is longer than ${MAX_HEADLINE_CHARACTERS} characters`;
    return { headline: '', body: whole, note };
  }
  return { headline: line, body: rest };
}

/** From the start of the first line that is not blank; its indentation stays. */
function fromFirstLine(text: string): string {
  const first = text.search(/\S/);
  return first === -1 ? '' : text.slice(text.lastIndexOf('\n', first) + 1);
}
