/** The source ledger: every source of an article once, with the words it got and the verbs used for it. */
import type { Quote, Source } from '../types.ts';
import type { SourceWords } from './paint.ts';
import { isAnonymous } from './speakers/speaker.ts';

/** Number of the source in the ledger, from 1, by name; in order of first appearance. */
export function sourceNumbers(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { speaker } of quotes) {
    if (speaker !== null && !numbers.has(speaker.name)) numbers.set(speaker.name, numbers.size + 1);
  }
  return numbers;
}

/** `words[n]` are those of source n in the body; `quotes` in text order, the body's offsets in `first`. */
export function ledger(
  quotes: readonly Quote[],
  numbers: ReadonlyMap<string, number>,
  words: readonly Readonly<SourceWords>[],
): readonly Source[] {
  const quotesOf: Quote[][] = words.map(() => []);
  for (const quote of quotes) {
    const { speaker } = quote;
    if (speaker !== null) quotesOf[numbers.get(speaker.name)!]!.push(quote);
  }
  let total = 0;
  for (const { quoted, paraphrased } of words) total += quoted + paraphrased;
  return [...numbers].map(([name, n]) => sourceOf(name, quotesOf[n]!, words[n]!, total));
}

function sourceOf(
  name: string,
  quotes: readonly Quote[],
  { quoted, paraphrased }: Readonly<SourceWords>,
  total: number,
): Source {
  const { named } = quotes[0]!.speaker!;
  let role: string | undefined;
  let first: number | undefined;
  let anonymous = true;
  const verbs: string[] = [];
  for (const { speaker, passage, start, verb } of quotes) {
    role ??= speaker!.role;
    if (passage === 'body') first ??= start;
    anonymous &&= isAnonymous(speaker!);
    if (verb !== undefined && !verbs.includes(verb)) verbs.push(verb);
  }
  // What is not known is left out; spreading it in would cost more than all of the rest.
  const source: { -readonly [Key in keyof Source]?: Source[Key] } = { name };
  if (role !== undefined) source.role = role;
  source.named = named;
  source.kind = named ? 'named' : anonymous ? 'anonymous' : 'role';
  source.quotedTokens = quoted;
  source.paraphrasedTokens = paraphrased;
  if (total > 0) source.share = (quoted + paraphrased) / total;
  if (first !== undefined) source.first = first;
  source.verbs = verbs;
  return source as Source;
}
