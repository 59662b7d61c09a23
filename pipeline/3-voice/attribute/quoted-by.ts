/** "He quoted Ada Korran: “…”", "to quote the pilot Ada Korran, “…”": whose words somebody else repeats. */
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  has,
  isComma,
  isMark,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Attributed, Evidence } from './attributed.ts';

/** Tokens of the name with its office and what is in brackets. */
const LONGEST = 12;
const QUOTING = new Set(['quote', 'paraphrase']);

export function quotedBy({ view }: Evidence, quote: MarkedWords): Attributed | undefined {
  if (quote.shape !== 'direct' && quote.shape !== 'mixed') return undefined;
  let pause = quote.first - 1;
  while (pause >= 0 && isMark(view, pause)) pause -= 1;
  if (pause < 1 || !(normAt(view, pause) === ':' || isComma(view, pause)) || !isPlain(view, pause))
    return undefined;
  const mention = quotedIn(view, pause);
  return mention < 0 ? undefined : { attribution: -1, mention, rule: 'quoted by another' };
}

/** The one person between a verb of quoting and a token; −1 without. */
function quotedIn(view: TextView, until: number): number {
  let only = -1;
  for (let i = until - 1; i >= 0 && i > until - LONGEST && isPlain(view, i) && !isMark(view, i); i -= 1) {
    const mention = view.mentionAt[i]!;
    if (mention >= 0) {
      if (view.mentions[mention]!.kind !== 'person') continue;
      if (only >= 0 && mention !== only) return -1;
      only = mention;
    } else if (posAt(view, i) === VERB && QUOTING.has(lemmaAt(view, i)))
      return has(view, i - 1, Kind.be) ? -1 : only;
    else if (isVerb(view, i) || normAt(view, i) === 'as') return -1;
  }
  return -1;
}
