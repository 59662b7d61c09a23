import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { type Voices, voice } from '../../../pipeline/3-voice/index.ts';
import type { Doc, Quote } from '../../../pipeline/types.ts';

/** Reads a body, and a headline if given, up to the voice stage. */
export function heard(body: string, headline = ''): Voices & { readonly doc: Doc } {
  const doc = tokenize({ id: 'a', headline, body });
  return { doc, ...voice(doc) };
}

/** Each quotation as "type speaker: words"; paraphrase too. */
export function lines(body: string, headline = ''): readonly string[] {
  return heard(body, headline).quotes.map(line);
}

export function line({ type, speaker, text }: Quote): string {
  return `${type} ${speaker?.name ?? '?'}: ${text}`;
}
