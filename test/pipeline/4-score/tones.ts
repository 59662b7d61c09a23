import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { wordValues } from '../../../pipeline/4-score/word-values.ts';
import type { Doc } from '../../../pipeline/types.ts';

/** A doc with its voices. */
export function docOf(headline: string, body = ''): Doc {
  const doc = tokenize({ id: 'test', headline, body });
  voice(doc);
  return doc;
}

/** Valued words of a body as "word value", two decimals, in the order of the text. */
export function valuesOf(body: string): readonly string[] {
  const doc = docOf('', body);
  const { hits, at, end, value } = wordValues(doc.body, doc.vocab);
  return [...at.subarray(0, hits)].map((first, n) => {
    const text = body.slice(doc.body.start[first], doc.body.end[end[n]! - 1]);
    return `${text} ${Math.round(value[n]! * 100) / 100}`;
  });
}
