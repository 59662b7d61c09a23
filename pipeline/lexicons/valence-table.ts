/** Lists of values written by reason, and the tables look-up needs. */
import { verbForms } from './inflect.ts';

interface Group {
  /** −5 (very negative) … 5 (very positive). */
  readonly value: number;
  /** Why the words have it, for whoever asks. */
  readonly reason: string;
  readonly source: string;
}

/**
 * Words that share a value. `word` holds for all forms the tagger traces back to it; `word/v` is a verb, spelt
 * out in all its forms; `word/NOUN` holds for that part of speech only.
 */
export interface ValueGroup extends Group {
  readonly words: string;
}

/** Phrases that share a value, separated by "|". */
export interface PhraseGroup extends Group {
  readonly phrases: string;
}

/** Value by word, and by word/TAG where only that part of speech has it. */
export function valueTable(groups: readonly ValueGroup[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const { value, words } of groups) {
    for (const item of words.split(' ')) {
      if (item.endsWith('/v')) for (const form of verbFormList(item.slice(0, -2))) table.set(form, value);
      else table.set(item, value);
    }
  }
  return table;
}

export function verbFormList(base: string): readonly string[] {
  const { finite, participles } = verbForms(base);
  return [...finite, ...participles];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly value: number;
}

/** Phrases by their first word, the longest first. */
export function phraseTable(groups: readonly PhraseGroup[]): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const { value, phrases } of groups) {
    for (const words of phrases.split('|').map((phrase) => phrase.split(' '))) {
      const known = table.get(words[0]!);
      if (known === undefined) table.set(words[0]!, [{ words, value }]);
      else known.push({ words, value });
    }
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
}
