import { type Span as CategorySpan, iou } from '../stats/span-match.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { Coded, Coder } from './coded.ts';
import { SAME_PHRASE } from './pairs.ts';

/** A phrase of the key. One that can well be argued otherwise is neither found nor missed by anybody. */
export interface KeyItem extends CategorySpan {
  readonly isArguable: boolean;
}

/** The marks of several keyers: firm where half of those who read the text or more made them, else arguable. */
export function keyOfCoders(coding: Coded, keyers: readonly Coder[]): readonly KeyItem[] {
  const items: KeyItem[] = [];
  const all = keyers.flatMap(({ spans }) => spans);
  for (const category of [...new Set(all.map((span) => span.category))].sort(byCodeUnit)) {
    const own = keyers.map(({ spans }) => spans.filter((span) => span.category === category));
    const candidates = own.flat().map((span) => ({
      span,
      votes: own.filter((spans) => spans.some((one) => iou(one, span) >= SAME_PHRASE)).length,
    }));
    candidates.sort((a, b) => b.votes - a.votes || a.span.start - b.span.start || a.span.end - b.span.end);
    const kept: KeyItem[] = [];
    for (const { span, votes } of candidates) {
      if (kept.some((one) => iou(one, span) >= SAME_PHRASE)) continue;
      const text = coding.texts.findIndex(({ start, end }) => start <= span.start && span.start < end);
      const readers = keyers.filter(({ reads }) => reads[text]).length;
      kept.push({ ...span, isArguable: votes * 2 < readers });
    }
    items.push(...kept);
  }
  return items.sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.category, b.category));
}
