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
  return {
    name,
    ...(role === undefined ? {} : { role }),
    named,
    kind: named ? 'named' : anonymous ? 'anonymous' : 'role',
    quotedTokens: quoted,
    paraphrasedTokens: paraphrased,
    ...(total === 0 ? {} : { share: (quoted + paraphrased) / total }),
    ...(first === undefined ? {} : { first }),
    verbs,
  };
}
