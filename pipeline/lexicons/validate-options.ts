/** What an entry, a group and a lexicon may all say, checked; and small checks they share. */
import { CONSTRUCTIONS, type EntryOptions } from './lexicon.ts';
import { literalNouns } from './literal-domains.ts';
import { parsePattern, type Sequence } from './pattern.ts';

/** A reason speaks about words, never about truth or about what a writer wants. */
const FORBIDDEN =
  /\b(?:bias(?:ed|es)?|false(?:ly|hood)?|inten(?:d|ds|ded|tional|tionally)|mislead(?:s|ing)?|misled|propaganda|manipulat\w+|lie[sd]?|lying|liars?)\b/i;

export const NEGATIONS = ['drop', 'deny', 'keep', 'invert'];
const SCOPES = ['any', 'headline', 'outlet'];
const LITERAL_DOMAINS = Object.keys(literalNouns);

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Problems of what a group and an entry may both say. */
export function optionProblems({
  why,
  counter,
  negation,
  scope,
  construction,
  literal = [],
  except = [],
}: Loose<EntryOptions>): string[] {
  const found: string[] = [];
  for (const [key, text] of [
    ['why', why],
    ['counter', counter],
  ] as const) {
    const word = text === undefined ? undefined : FORBIDDEN.exec(text)?.[0];
    if (word !== undefined)
      found.push(
        `its ${key} says "${word}"; write about the words, not about truth or what the writer wants`,
      );
  }
  if (counter !== undefined && isEmpty(counter))
    found.push('its counter is empty; write a fair reading or leave it out');
  if (negation !== undefined && !NEGATIONS.includes(negation))
    found.push(`there is no negation rule "${negation}"; use drop, deny, keep or invert`);
  if (scope !== undefined && !SCOPES.includes(scope))
    found.push(`there is no scope "${scope}"; use any, headline or outlet`);
  if (construction !== undefined && !(CONSTRUCTIONS as readonly string[]).includes(construction))
    found.push(`there is no construction "${construction}"; use one of ${CONSTRUCTIONS.join(', ')}`);
  for (const domain of literal) {
    if (!LITERAL_DOMAINS.includes(domain))
      found.push(`there is no literal subject "${domain}"; use one of ${LITERAL_DOMAINS.join(', ')}`);
  }
  for (const pattern of except) parsed(pattern, found, 'the exception cannot be read: ');
  return found;
}

/** The pattern's sequences; none, and a problem, if it cannot be read. */
export function parsed(
  pattern: string,
  found: string[],
  before = 'the pattern cannot be read: ',
): readonly Sequence[] {
  try {
    return parsePattern(pattern);
  } catch (error) {
    found.push(`${before}${(error as Error).message}`);
    return [];
  }
}

export function isEmpty(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}
