/** The source ledger: every source of an article once, with the words it got and the verbs used for it. */
import type { Quote, Source } from '../types.ts';
import { isAnonymous } from './speakers.ts';

/** Number of the source in the ledger, from 1, by name; in order of first appearance. */
export function sourceNumbers(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { speaker } of quotes) {
    if (speaker !== null && !numbers.has(speaker.name)) numbers.set(speaker.name, numbers.size + 1);
  }
  return numbers;
}

/** Words of one source in the body. */
export interface SourceWords {
  readonly quoted: number;
  readonly paraphrased: number;
}

/** `words[n]` are those of source n; `quotes` in text order, the body's offsets in `first`. */
export function ledger(quotes: readonly Quote[], words: readonly SourceWords[]): readonly Source[] {
  const numbers = sourceNumbers(quotes);
  const total = words.reduce((sum, { quoted, paraphrased }) => sum + quoted + paraphrased, 0);
  return [...numbers].map(([name, n]) => {
    const own = quotes.filter(({ speaker }) => speaker?.name === name);
    const { quoted, paraphrased } = words[n]!;
    const role = own.map(({ speaker }) => speaker!.role).find((one) => one !== undefined);
    const speaker = own[0]!.speaker!;
    const kind = speaker.named
      ? 'named'
      : own.every((one) => isAnonymous(one.speaker!))
        ? 'anonymous'
        : 'role';
    const first = own.find(({ passage }) => passage === 'body')?.start;
    return {
      name,
      ...(role === undefined ? {} : { role }),
      named: speaker.named,
      kind,
      quotedTokens: quoted,
      paraphrasedTokens: paraphrased,
      ...(total === 0 ? {} : { share: (quoted + paraphrased) / total }),
      ...(first === undefined ? {} : { first }),
      verbs: [...new Set(own.flatMap(({ verb }) => verb ?? []))],
    };
  });
}
