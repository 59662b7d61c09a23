import type { PassageName, Span } from '../types.ts';
import { ANY, type Coded, type Coder, markedWords } from './coded.ts';

/** A word of a text with how many coders marked it. */
export interface HeatWord extends Span {
  readonly passage: PassageName;
  readonly marked: number;
}

/** A text with how many of its readers marked each word, of whatever kind. */
export interface HeatText {
  /** Id of the text. */
  readonly text: string;
  /** Coders who read it. */
  readonly coders: number;
  readonly words: readonly HeatWord[];
}

export function heatOf({ texts, words }: Coded, coders: readonly Coder[]): readonly HeatText[] {
  const counts = new Uint16Array(words);
  for (const coder of coders) {
    const marked = markedWords(coder, ANY);
    for (let i = 0; i < words; i++) counts[i]! += marked[i]!;
  }
  return texts.map(({ text, start: from }, i) => ({
    text: text.id,
    coders: coders.filter((coder) => coder.reads[i]).length,
    words: text.words.map(({ passage, start, end }, word) => {
      return { passage, start, end, marked: counts[from + word]! };
    }),
  }));
}
