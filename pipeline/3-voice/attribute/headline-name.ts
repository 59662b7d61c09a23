/** "Korran: plan is ‘dead’" and "Plan is ‘dead’: Korran": a headline with one name before or behind its colon. */
import type { MarkedWords } from '../quotations/marked-words.ts';
import { has, isMark, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Attributed, Evidence } from './attributed.ts';

export function headlineName({ view }: Evidence, quote: MarkedWords): Attributed | undefined {
  if (view.passage.name !== 'headline') return undefined;
  const teller = tellerBehind(view, quote);
  if (teller !== undefined) return { attribution: -1, mention: teller, rule: 'name and colon' };
  const { length } = view.passage;
  for (let i = 1; i + 1 < length; i += 1) {
    if (normAt(view, i) !== ':') continue;
    const mention = spans(view, 0, i) ?? spans(view, i + 1, length);
    return mention === undefined ? undefined : { attribution: -1, mention, rule: 'name and colon' };
  }
  return undefined;
}

/** Tokens of a name and its office. */
const LONGEST_NAME = 9;

/** “‘We will sell’: Mayor Ada Korran tells crews”: the name before the first verb behind the colon, if it is one of telling. */
function tellerBehind(view: TextView, { end }: MarkedWords): number | undefined {
  const { length } = view.passage;
  let colon = end;
  while (colon < length && isMark(view, colon)) colon += 1;
  if (colon >= length || normAt(view, colon) !== ':') return undefined;
  for (let i = colon + 2; i < Math.min(length, colon + LONGEST_NAME); i += 1) {
    if (posAt(view, i) !== VERB) continue;
    const mention = view.mentionAt[i - 1]!;
    const tells = has(view, i, Kind.whom | Kind.clause) && !has(view, i, Kind.participle);
    return tells && mention >= 0 && view.mentions[mention]!.kind !== 'place' ? mention : undefined;
  }
  return undefined;
}

/** The one mention, no place, that fills these tokens to their end; a title may stand before it. */
function spans({ mentionAt, mentions, passage }: TextView, first: number, end: number): number | undefined {
  const mention = mentionAt[end - 1]!;
  if (mention < 0 || mentions[mention]!.kind === 'place') return undefined;
  let i = end - 1;
  while (i >= first && mentionAt[i] === mention) i -= 1;
  const title = mentions[mention]!.role;
  const before = passage.text.slice(passage.start[first], passage.start[i + 1]).trim();
  return before === '' || before === title ? mention : undefined;
}
