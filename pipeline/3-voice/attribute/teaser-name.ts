/** "Read on: Ada Korran: Town will ‘have its day’": a name and a colon in a line that is the headline of another report. */
import { LexemeFlag } from '../../types.ts';
import { NAME_AND_COLON } from '../attributions/label.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { flagsAt, isPlain, normAt, type TextView } from '../text-view.ts';
import type { Attributed, Evidence } from './attributed.ts';

/** Words between the colon and the marks. */
const REACH = 8;

export function teaserName({ view }: Evidence, { first, shape }: MarkedWords): Attributed | undefined {
  const { paragraph, word } = view.passage;
  if (shape === 'direct') return undefined;
  const line = paragraph[first]!;
  let colon = first - 1;
  while (colon > 0 && colon > first - REACH && paragraph[colon] === line && normAt(view, colon) !== ':')
    colon -= 1;
  if (colon < 1 || normAt(view, colon) !== ':' || paragraph[colon] !== line || endsInStop(view, first))
    return undefined;
  const mention = view.mentionAt[colon - 1]!;
  if (mention < 0 || view.mentions[mention]!.kind !== 'person') return undefined;
  let before = colon - 1;
  while (before >= 0 && view.mentionAt[before] === mention) before -= 1;
  const opens = before < 0 || paragraph[before] !== line || (!word[before] && isPlain(view, before));
  return opens ? { attribution: -1, mention, rule: NAME_AND_COLON } : undefined;
}

function endsInStop(view: TextView, at: number): boolean {
  const { paragraph, length } = view.passage;
  let i = at;
  while (i + 1 < length && paragraph[i + 1] === paragraph[at]) i += 1;
  return (flagsAt(view, i) & LexemeFlag.ender) !== 0;
}
