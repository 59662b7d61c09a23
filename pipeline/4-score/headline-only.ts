import type { Doc } from '../types.ts';
import type { HeadlineWords } from './headline-words.ts';
import { unitAt } from './tone-words.ts';
import type { WordColumns } from './word-columns.ts';

/**
 * Names and valued words that stand in the headline and, in no form, in the body; in the order of the headline.
 * Without a body there is nothing to miss.
 */
export function headlineOnly(doc: Doc, words: HeadlineWords, values: WordColumns): readonly string[] {
  const { headline, body, vocab, mentions, named } = doc;
  if (body.length === 0) return [];
  const found: { at: number; text: string }[] = [];
  for (let m = 0; m < mentions.length && mentions[m]!.passage === 'headline'; m += 1) {
    const end = named.end[m]!;
    let bits = 0;
    for (let i = named.first[m]!; i < end; i += 1) bits |= words.claim.bits[i]!;
    if (bits !== 0 && (bits & words.inBody) === 0)
      found.push({ at: end - 1, text: mentions[m]!.text.replace(/['’]s$/, '') });
  }
  for (let n = 0; n < values.hits; n += 1) {
    const at = values.at[n]!;
    if (words.claim.bits[at] === 0 || words.claim.bits[at]! & words.inBody) continue;
    found.push({ at, text: unitAt(headline, vocab, at, values.end[n]!) });
  }
  if (found.length < 2) return found.map(({ text }) => text);
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ text }) => text))];
}
