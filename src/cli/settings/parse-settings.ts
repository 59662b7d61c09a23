/** The text of newsframe.yaml → settings, or what is wrong with it: where, what, what was meant. */
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../../pipeline/types.ts';
import { suggestion } from '../nearest.ts';
import { allowedAt, type Settings, settingsSchema } from './schema.ts';

/** An alias can multiply a small text into a huge one; settings need a few at most. */
const MOST_ALIASES = 50;
const MOST_CHARACTERS = 500_000;
/** Told of one file; the first often causes the others. */
const TOLD = 10;

export type ParsedSettings = { readonly settings: Settings } | { readonly problems: readonly Problem[] };

export function parseSettings(text: string, file: string): ParsedSettings {
  if (text.length > MOST_CHARACTERS)
    return {
      problems: [
        {
          file,
          problem: 'settings may have at most 500,000 characters',
          hint: 'put word lists into files of their own',
        },
      ],
    };
  const lines = new LineCounter();
  try {
    // "failsafe": every value is text, so that a name like No or 1984 stays one.
    const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', lineCounter: lines });
    const error = document.errors[0];
    if (error !== undefined) return { problems: [notYaml(file, error.linePos?.[0].line)] };
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
    const parsed = settingsSchema.safeParse(value === '' ? {} : value);
    if (parsed.success) return { settings: parsed.data };
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, { document, lines, file }));
    return { problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, TOLD) };
  } catch {
    // Too many aliases, or nested too deep for the parser.
    return { problems: [notYaml(file, undefined)] };
  }
}

interface Source {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly file: string;
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, source: Source): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file: source.file,
      ...lineOf(source, issue.path, key),
      problem: `there is no setting “${key}”${issue.path.length === 0 ? '' : ` in ${shownPath(issue.path)}`}`,
      hint: suggestion(key, allowedAt(issue.path)),
    }));
  }
  // Of "a text or an object" the object is meant where the value is one.
  if (issue.code === 'invalid_union') {
    const all = issue.errors.flat();
    const inner =
      all.find(({ code }) => code === 'unrecognized_keys') ?? all.find(({ path }) => path.length > 0);
    if (inner !== undefined)
      return problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, source);
  }
  const given = source.document.getIn(issue.path);
  const shown =
    typeof given === 'string'
      ? `“${given.slice(0, 40)}” `
      : given === undefined
        ? 'what is missing '
        : 'a list or map ';
  const allowed = allowedAt(issue.path);
  const isChoice =
    issue.code === 'invalid_value' || (issue.code === 'invalid_union' && typeof given === 'string');
  return [
    {
      file: source.file,
      ...lineOf(source, issue.path),
      problem: `${shown}cannot stand for ${shownPath(issue.path)}`,
      hint: isChoice && typeof given === 'string' ? suggestion(given, allowed) : wantedAt(issue.path),
    },
  ];
}

const WANTED: Readonly<Record<string, string>> = {
  aliases: 'write "headline: [Title, Kopf]" and the like, one field on a line',
  lexicons: 'write a list of files: "- lists/mine.dic", or "- file: lists/mine.dic"',
  ignores: 'write a list of words: "- panic button"',
  targets: 'write a list of names: "- Ada Quell", or "- name: Ada Quell" with "aliases: [the mayor]"',
  quotes: 'write separate, exclude or include',
  categories: 'write "hedge: off" and the like, one kind on a line',
  formats: 'write a list: [csv, markdown, json]',
};

function wantedAt(path: readonly PropertyKey[]): string {
  return WANTED[String(path[0])] ?? `write "name: value" with ${allowedAt([]).join(', ')}`;
}

function shownPath(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? 'the settings'
    : path.map((key) => (typeof key === 'number' ? `${key + 1}.` : String(key))).join(' → ');
}

/** Line of a key, or of the value at a path; of the nearest place above that there is. */
function lineOf(
  { document, lines }: Source,
  path: readonly PropertyKey[],
  key?: string,
): { readonly line?: number } {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = path.slice(0, length);
    const node = (length === 0 ? document.contents : document.getIn(part, true)) as Node | null | undefined;
    if (key !== undefined && length === path.length && isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key);
      const range = isScalar(pair?.key) ? pair.key.range : undefined;
      if (range) return { line: lines.linePos(range[0]).line };
    }
    const range = node?.range;
    if (range) return { line: lines.linePos(range[0]).line };
  }
  return {};
}

function notYaml(file: string, line: number | undefined): Problem {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    problem: 'settings must be YAML, one "name: value" on each line',
    hint: 'put values that contain a colon in quotation marks',
  };
}
