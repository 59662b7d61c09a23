/** YAML between two `---` lines at the top of a text. It is data: nothing in it is ever executed. */
import { parseDocument } from 'yaml';
import type { Problem } from '../types.ts';
import type { Place } from './reading.ts';

/** An alias can multiply a small text into a huge one; nobody needs more than a few. */
const MAX_ALIASES = 10;

/** The parser's time grows with the square of some texts, and a rule at the top may take a whole article. */
const MAX_CHARACTERS = 20_000;

export interface FrontMatter {
  /** Every scalar is text: a date stays as written, `no` stays "no". */
  readonly values: object;
  /** Offset of the first character after the closing fence's line. */
  readonly end: number;
}

/** The front matter of a text with `\n` line ends; undefined if it has none, a problem if it is broken. */
export function frontMatter(text: string, file: string): FrontMatter | Problem | undefined {
  const opening = /^---([a-zA-Z]\w*)?[ \t]*(?:\n|$)/.exec(text);
  if (opening === null) return undefined;
  const place = { file, line: 1 };
  const language = opening[1]?.toLowerCase();
  if (language !== undefined && language !== 'yaml' && language !== 'yml') return notYaml(place);
  const from = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(from));
  if (closing === null) {
    return {
      ...place,
      problem: 'the front matter that begins with --- is never closed',
      hint: 'close it with a line ---, or delete the first line if there is no front matter',
    };
  }
  if (closing.index > MAX_CHARACTERS) {
    return {
      ...place,
      problem: 'front matter may have at most 20,000 characters',
      hint: 'move the text below the closing ---',
    };
  }
  const parsed = parseValues(text.slice(from, from + closing.index), place);
  return 'problem' in parsed ? parsed : { ...parsed, end: from + closing.index + closing[0].length };
}

function parseValues(source: string, fence: Required<Place>): Pick<FrontMatter, 'values'> | Problem {
  try {
    // "failsafe" knows texts, lists and maps only; an unknown tag such as !!js/function is plain text.
    const parsed = parseDocument(source, { schema: 'failsafe', logLevel: 'silent' });
    const error = parsed.errors[0];
    if (error !== undefined) return notYaml({ ...fence, line: fence.line + (error.linePos?.[0].line ?? 1) });
    const values: unknown = parsed.toJS({ maxAliasCount: MAX_ALIASES });
    if (values === null || values === '') return { values: {} };
    return typeof values === 'object' && !Array.isArray(values) ? { values } : notYaml(fence);
  } catch {
    // Too many aliases, or nested too deep for the parser.
    return notYaml(fence);
  }
}

function notYaml(place: Required<Place>): Problem {
  return {
    ...place,
    problem: 'front matter must be YAML, one "name: value" on each line',
    hint: 'put values that contain a colon in quotation marks',
  };
}
