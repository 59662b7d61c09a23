/**
 * "It would be good, said Korran, to have rules so that “thieves and pirates” stay away": whoever is set off by commas
 * speaks in the rest of the sentence, too, though the grammar has taken no more than the words before the verb.
 */
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { isTitle } from '../quotations/titles.ts';
import { has, isComma, isDash, isPlain, isSemicolon, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Tokens between the one who speaks, or his verb, and the comma: "Korran said on Monday,". */
const TO_COMMA = 7;
/** Tokens between that comma and the marks. */
const REACH = 40;

export function behindSetOff(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (quote.words < 2 || isTitle(view, quote)) return undefined;
  const index = view.passage.sentence[quote.first]!;
  let found: Attribution | undefined;
  for (const one of attributions) {
    if (one.sentence > index) break;
    if (one.sentence !== index || one.phrase === undefined) continue;
    // Somebody else speaks in the sentence.
    if (found !== undefined && one.cue > found.cue) return undefined;
    if (one.side !== 'after' && one.cue < quote.first) found = one;
  }
  if (found === undefined || !SAYS.test(found.rule)) return undefined;
  const comma = commaBehind(view, Math.max(found.cue, found.phrase!.end - 1), quote.first);
  if (comma < 0 || quote.first - comma > REACH || isTold(view, comma + 1, quote.first)) return undefined;
  const { cue, phrase, rule, sentence } = found;
  return { cue, phrase, content: [quote.first, quote.end], side: 'after', rule, sentence };
}

const SAYS = /^(?:verb (?:behind|between) the words|verb, name behind it|according to)$/;

/** The comma behind "said Korran on Monday"; −1 if a verb comes first. */
function commaBehind(view: TextView, from: number, until: number): number {
  for (let i = from + 1; i < until && i <= from + TO_COMMA && isPlain(view, i); i += 1) {
    if (isComma(view, i)) return i;
    if (isVerb(view, i)) return -1;
  }
  return -1;
}

/** The outlet goes on: a new sentence behind a semicolon or dash, or a verb of saying, as in ", adding that". */
function isTold(view: TextView, from: number, until: number): boolean {
  for (let i = from; i < until; i += 1) {
    if (isSemicolon(view, i) || isDash(view, i) || normAt(view, i) === ':') return true;
    if (!isPlain(view, i) || !isVerb(view, i)) continue;
    if (has(view, i, Kind.clause | Kind.whom) && has(view, i, Kind.finite) && !has(view, i, Kind.base))
      return true;
    if (i === from && has(view, i, Kind.participle) && has(view, i, Kind.clause | Kind.as)) return true;
  }
  return false;
}
