import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { type Voices, voice } from '../../../pipeline/3-voice/index.ts';
import type { Doc } from '../../../pipeline/types.ts';

/** Reads a body, and a headline if given, up to the voice stage. */
export function heard(body: string, headline = ''): Voices & { readonly doc: Doc } {
  const doc = tokenize({ id: 'a', headline, body });
  return { doc, ...voice(doc) };
}

/** "speaker: words" of each paraphrase of a body. */
export function paraphrases(body: string): readonly string[] {
  return heard(body)
    .quotes.filter(({ type }) => type === 'indirect')
    .map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`);
}

/** "type, speaker: words" of each quotation in marks. */
export function marked(body: string): readonly string[] {
  return heard(body)
    .quotes.filter(({ type }) => type !== 'indirect')
    .map(({ speaker, type, text }) => `${type}, ${speaker?.name ?? '?'}: ${text}`);
}
