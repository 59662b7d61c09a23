/** What a rule says of a quotation: whose attribution it belongs to. */
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { isPlain, type TextView } from '../text-view.ts';

export interface Attributed {
  /** Index of the attribution, −1 without one. */
  readonly attribution: number;
  /** The name before a colon, as an index into `Doc.mentions`; −1 where an attribution says who it is. */
  readonly mention: number;
  /** The name under the words, as it stands, of somebody who is no mention. */
  readonly signed?: string;
  /** Name of the rule, shown to the reader. */
  readonly rule: string;
}

/** A passage with its quotations in text order and what is known of those before the one in question. */
export interface Evidence {
  readonly view: TextView;
  readonly quotes: readonly MarkedWords[];
  readonly attributions: readonly Attribution[];
  readonly known: Attributed[];
}

export function isKnown({ attribution, mention, signed }: Attributed): boolean {
  return attribution >= 0 || mention >= 0 || signed !== undefined;
}

/** The outlet's words before a token in its sentence. */
export function leadingWords(view: TextView, at: number): number {
  const { sentences, sentence, word } = view.passage;
  let words = 0;
  for (let i = sentences[sentence[at]! * 2]!; i < at; i += 1) if (isPlain(view, i)) words += word[i]!;
  return words;
}
