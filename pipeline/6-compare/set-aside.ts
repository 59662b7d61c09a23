import { type Analysed, type Summary, VOICES } from '../types.ts';

const OUTLET = VOICES.indexOf('outlet');

/** Sentences of a body that are not counted as the outlet's own, by the offset of their first character. */
export interface SetAside {
  readonly sentences: ReadonlySet<number>;
  /** The whole body is set aside. */
  readonly whole: boolean;
}

/** 1 for each token of the body that is set aside; undefined if none is. */
export function setAsideTokens({ doc }: Analysed, setAside: SetAside | undefined): Uint8Array | undefined {
  if (setAside === undefined) return undefined;
  const { length, sentences, start } = doc.body;
  const mask = new Uint8Array(length);
  if (setAside.whole) return mask.fill(1);
  for (let s = 0; s + 1 < sentences.length; s += 2) {
    const first = sentences[s]!;
    if (first < length && setAside.sentences.has(start[first]!)) mask.fill(1, first, sentences[s + 1]!);
  }
  return mask;
}

/** Own word tokens in the sentences set aside. */
export function ownTokensSetAside(pair: Analysed, setAside: SetAside): number {
  const mask = setAsideTokens(pair, setAside)!;
  const { word, voice } = pair.doc.body;
  let tokens = 0;
  for (let i = 0; i < mask.length; i += 1)
    if (mask[i] === 1 && word[i] === 1 && voice[i] === OUTLET) tokens += 1;
  return tokens;
}

/** A summary without tone: scores are means over sentences and cannot be taken apart. */
export function withoutTone(summary: Summary): Summary {
  const none = { scored: 0, sumMicro: 0, hits: 0, tokens: 0 };
  return { ...summary, tone: { headline: none, own: none, quoted: none } };
}
