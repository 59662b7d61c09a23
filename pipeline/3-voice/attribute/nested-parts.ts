/** Inner words that belong to others beside them: “‘We sail,’ she said. ‘It is late.’”, “the mayor’s own words – ‘…’”. */
import type { Speaker } from '../../types.ts';
import { isGenitive } from '../attributions/adverbials.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { speakerOfMention } from '../speakers/speaker.ts';
import { has, isComma, isDash, isMark, isStop, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Nested } from './nested-clause.ts';
import { peopleAt } from './nested-phrases.ts';

/** Tokens between the two parts: "the old mayor said on Monday." with marks. */
const LONGEST_CUE = 8;

/** The inner words before, if nothing but a comma, who says them and a full stop stand between. */
export function interruptedBefore({ view, inner, outer, quotes }: Nested): MarkedWords | undefined {
  let stop = inner.first - 1;
  while (stop > outer.first && isMark(view, stop)) stop -= 1;
  if (!isStop(view, stop) || !has(view, stop - 1, Kind.clause)) return undefined;
  for (const one of quotes) {
    if (one.first >= inner.first) return undefined;
    if (one.depth !== inner.depth || one.first < outer.first) continue;
    if (one.end > stop || stop - one.end > LONGEST_CUE || !isComma(view, one.end - 1)) continue;
    return isOneClause(view, one.end, stop) ? one : undefined;
  }
  return undefined;
}

/** One verb, the last word. */
function isOneClause(view: TextView, from: number, stop: number): boolean {
  for (let i = from; i < stop - 1; i += 1)
    if (isStop(view, i) || (isVerb(view, i) && view.mentionAt[i]! < 0)) return false;
  return isVerb(view, stop - 1);
}

/** “…, in the mayor’s own words – ‘do us a favour’”: his; undefined where no such words lead to the marks. */
export function ownerOfWords({ view, inner, outer }: Nested): Speaker | undefined {
  let i = inner.first - 1;
  while (
    i > outer.first &&
    (isMark(view, i) || isComma(view, i) || isDash(view, i) || normAt(view, i) === ':')
  )
    i -= 1;
  if (normAt(view, i) !== 'words') return undefined;
  i -= normAt(view, i - 1) === 'own' ? 2 : 1;
  if (i <= outer.first || !isGenitive(view, i)) return undefined;
  const mention = view.mentionAt[i - 1]!;
  if (mention < 0) return peopleAt(view, i - 1, outer.first) ?? undefined;
  return view.mentions[mention]!.kind === 'person' ? speakerOfMention(view.mentions[mention]!) : undefined;
}
