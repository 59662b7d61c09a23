import { cohenKappa } from '../stats/cohen-kappa.ts';
import { precisionRecall } from '../stats/precision-recall.ts';
import { type Span as CategorySpan, iou, matchSpans } from '../stats/span-match.ts';
import type { Span } from '../types.ts';
import type { Coded, Coder } from './coded.ts';
import type { KeyItem } from './key.ts';
import { SAME_PHRASE } from './pairs.ts';

/**
 * How a phrase stands to the key: found; found as another kind; missed; arguable, where the key itself is in
 * doubt and nothing is counted for or against; extra, which the key does not have.
 */
export const STANDINGS = ['found', 'other kind', 'missed', 'arguable', 'extra'] as const;
type Standing = (typeof STANDINGS)[number];

export interface KeyRow {
  readonly standing: Standing;
  /** Words, numbered through all texts: the coder's, or the key's where it was missed. */
  readonly span: Span;
  /** The coder's kind, or the key's where it was missed. */
  readonly category: string;
  /** The key's kind, where it has the phrase. */
  readonly keyCategory?: string;
  /** Overlap with the key's phrase, 0…1, where there is one. */
  readonly overlap?: number;
}

/** A coder beside the key. No sum, and no grade: the rows are to be looked at. */
export interface BesideKey {
  readonly rows: readonly KeyRow[];
  /** F₁ and κ of words marked at all; words the key holds arguable are left out. */
  readonly wordF1?: number;
  readonly kappa?: number;
}

export function besideKey(coder: Coder, items: readonly KeyItem[], { texts }: Coded): BesideKey {
  const isRead = ({ start }: Span) => coder.read[start] === 1;
  const firm = items.filter((item) => !item.isArguable && isRead(item));
  const arguable = items.filter((item) => item.isArguable && isRead(item));
  // Text by text: matching takes the cube of the phrases.
  const pairs = texts.flatMap(({ start, end }) => {
    const isIn = (span: Span) => start <= span.start && span.start < end;
    return matchSpans(firm.filter(isIn), coder.spans.filter(isIn), { iou: SAME_PHRASE }).pairs;
  });
  const rows: KeyRow[] = pairs.map(({ gold, predicted, iou: overlap }) => {
    return {
      standing: 'found',
      span: predicted,
      category: predicted.category,
      keyCategory: gold.category,
      overlap,
    };
  });
  const met = new Set<Span>(pairs.flatMap(({ gold, predicted }) => [gold, predicted]));
  const left = (spans: readonly CategorySpan[]) => spans.filter((span) => !met.has(span));
  for (const span of left(coder.spans)) {
    const other = best(left(firm), span, SAME_PHRASE);
    if (other !== undefined) met.add(other);
    const doubtful = best(arguable, span, Number.MIN_VALUE);
    const item = other ?? doubtful ?? best(firm, span, SAME_PHRASE);
    rows.push({
      standing: item === undefined ? 'extra' : item === doubtful ? 'arguable' : 'other kind',
      span,
      category: span.category,
      ...(item !== undefined && { keyCategory: item.category, overlap: iou(item, span) }),
    });
  }
  for (const item of left(firm)) {
    rows.push({ standing: 'missed', span: item, category: item.category, keyCategory: item.category });
  }
  rows.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const shared = texts.filter((_, i) => coder.reads[i]);
  return { rows, ...wordFigures(coder, { firm, arguable, shared }) };
}

function best<Item extends CategorySpan>(
  items: readonly Item[],
  span: Span,
  least: number,
): Item | undefined {
  let found: Item | undefined;
  for (const item of items) {
    const overlap = iou(item, span);
    if (overlap >= least && (found === undefined || overlap > iou(found, span))) found = item;
  }
  return found;
}

interface Words {
  readonly firm: readonly Span[];
  readonly arguable: readonly Span[];
  readonly shared: readonly Span[];
}

function wordFigures(coder: Coder, { firm, arguable, shared }: Words): Pick<BesideKey, 'wordF1' | 'kappa'> {
  const paint = (spans: readonly Span[]) => {
    const painted = new Uint8Array(coder.read.length);
    for (const { start, end } of spans) painted.fill(1, start, end);
    return painted;
  };
  const [own, key, doubt] = [paint(coder.spans), paint(firm), paint(arguable)];
  const first: string[] = [];
  const second: string[] = [];
  const counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
  for (const { start, end } of shared) {
    for (let i = start; i < end; i++) {
      if (doubt[i] === 1 && key[i] === 0) continue;
      first.push(own[i] === 1 ? 'marked' : 'unmarked');
      second.push(key[i] === 1 ? 'marked' : 'unmarked');
      if (own[i] === 1 && key[i] === 1) counts.truePositives++;
      else if (own[i] === 1) counts.falsePositives++;
      else if (key[i] === 1) counts.falseNegatives++;
    }
  }
  const { f1: wordF1 } = precisionRecall(counts);
  const kappa = cohenKappa(first, second);
  return { ...(wordF1 !== undefined && { wordF1 }), ...(kappa !== undefined && { kappa }) };
}
