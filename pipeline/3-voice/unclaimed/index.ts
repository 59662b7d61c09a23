/**
 * Attributions of quotations that the grammar of sentences does not reach: whose they are, by what stands right beside
 * their marks.
 */
import { isReached } from '../attribute/inside.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import type { TextView } from '../text-view.ts';
import { afterDeed } from './after-deed.ts';
import { anyVerbBehind } from './any-verb-behind.ts';
import { asPut } from './as-put.ts';
import { behindStrayMark } from './behind-stray-mark.ts';
import { goesOnBehind } from './goes-on.ts';
import { habitual } from './habitual.ts';
import { listed } from './listed.ts';
import { longObject } from './long-object.ts';
import { ofPaper } from './of-paper.ts';
import { ownWords } from './own-words.ts';
import { paragraphAfter } from './paragraph-after.ts';
import { possessedNoun } from './possessed-noun.ts';
import { relativeBehind } from './relative-behind.ts';
import { sayerBeforeMarks } from './sayer-before-marks.ts';
import { sayerBehind } from './sayer-behind.ts';
import { behindSetOff } from './set-off.ts';
import { spokenOf } from './spoken-of.ts';
import { viewpoint } from './viewpoint.ts';
import { whatItCalls } from './what-it-calls.ts';
import { wordUsed } from './word-used.ts';

/** All attributions, in the order of their cues as far as those given are. */
export function withUnclaimed(
  view: TextView,
  marked: readonly MarkedWords[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const more: Attribution[] = [];
  for (let q = 0; q < marked.length; q += 1) {
    const quote = marked[q]!;
    if (quote.depth > 0 || isReached(view, attributions, quote)) continue;
    const found =
      sayerBehind(view, quote) ??
      ownWords(view, quote) ??
      habitual(view, quote) ??
      longObject(view, quote, attributions) ??
      listed(view, marked[q - 1], quote, attributions) ??
      listed(view, marked[q - 1], quote, more) ??
      goesOnBehind(view, quote, attributions) ??
      behindSetOff(view, quote, attributions) ??
      viewpoint(view, quote) ??
      possessedNoun(view, quote) ??
      wordUsed(view, quote, attributions) ??
      whatItCalls(view, quote) ??
      spokenOf(view, quote, attributions) ??
      relativeBehind(view, quote) ??
      asPut(view, quote) ??
      ofPaper(view, quote, attributions) ??
      anyVerbBehind(view, quote) ??
      behindStrayMark(view, quote) ??
      sayerBeforeMarks(view, quote, attributions) ??
      afterDeed(view, quote, attributions) ??
      paragraphAfter(view, quote, attributions);
    if (found !== undefined) more.push(found);
  }
  return more.length === 0
    ? attributions
    : merged(
        attributions,
        more.sort((a, b) => a.cue - b.cue),
      );
}

function merged(attributions: readonly Attribution[], more: readonly Attribution[]): readonly Attribution[] {
  const all: Attribution[] = [];
  let next = 0;
  for (const one of attributions) {
    while (next < more.length && more[next]!.cue < one.cue) all.push(more[next++]!);
    all.push(one);
  }
  return [...all, ...more.slice(next)];
}
