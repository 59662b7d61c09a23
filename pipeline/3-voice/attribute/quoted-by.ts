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
  const near = quotedIn(view, pause);
  const mention = near < 0 ? quotedSaying(view, pause) : near;
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

/** Tokens from "quotes" to "saying". */
const LONGEST_SAYING = 40;

/** "quotes Ada Korran, a clerk who left the board, saying, “…”": the person right behind the verb of quoting; −1 without. */
function quotedSaying(view: TextView, until: number): number {
  if (normAt(view, until - 1) !== 'saying') return -1;
  const { sentence } = view.passage;
  for (let i = until - 2; i >= 0 && i > until - LONGEST_SAYING && sentence[i] === sentence[until]; i -= 1) {
    if (!isPlain(view, i) || isMark(view, i)) return -1;
    if (lemmaAt(view, i) !== 'quote') continue;
    const mention = view.mentionAt[i + 1]!;
    return mention >= 0 && view.mentions[mention]!.kind === 'person' ? mention : -1;
  }
  return -1;
}
