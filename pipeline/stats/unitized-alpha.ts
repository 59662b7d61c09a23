import type { Extent } from './span-match.ts';

/** One text, or one category of it, as several coders cut units out of it. */
export interface Unitizing {
  /** Length of the text, in the unit of the extents: words, characters. */
  readonly length: number;
  /** One list of units per coder; an empty list is a coder who found none. */
  readonly coders: readonly (readonly Extent[])[];
}

/** A unit or the gap between two units; `isUnit` is Krippendorff's v. */
interface Segment extends Extent {
  readonly isUnit: boolean;
}

/**
 * Krippendorff's alpha for unitizing, αu: whether coders who cut phrases out of a running text cut out the
 * same ones, beginnings and ends included; at most 1.
 *
 *     αu = 1 − Dₒ / Dₑ
 *     Dₒ = Σ δ² over the ordered pairs of coders and their segments / (m (m − 1) L²)
 *     δ² = (b − b′)² + (e − e′)²   two units that overlap, from b to e and from b′ to e′
 *        = l²                      a unit of length l that lies wholly in a gap of the other coder
 *        = 0                       otherwise
 *     Dₑ = 2/L × Σᵤ [ (N − 1)/3 (2l³ − 3l² + l) + l² Σ_g (g − l + 1) ] / (mL (mL − 1) − Σᵤ l (l − 1))
 *
 * m coders, a text of L words, u: the N units of all coders, g: the gaps of all coders that are at least as
 * long as the unit. Dₑ is what all ways of laying the coders' units and gaps over each other come to. 1: the
 * same units; 0: as alike as units laid out by lot; below 0: less. Units of one coder that overlap are taken
 * as one. Several texts, or several categories of one text, are taken together as
 *
 *     αu = 1 − Σ L Dₒ / Σ L Dₑ
 *
 * which is the published form for categories, where all L are the same; texts weigh by their length. Texts of
 * fewer than two coders are left out. `undefined` when none is left or nobody marked anything. This is the
 * closed form of 2004, not the later family of 2016 (Krippendorff, Mathet, Bouvry & Widlöcher, Quality &
 * Quantity 50:2347), which compares lengths of overlap and so is nearer to an alpha of words. Reference:
 * Krippendorff 1995, Sociological Methodology 25:47; 2004, Content Analysis, 2nd ed., pp. 251–256.
 *
 * @example unitizedAlpha([{ length: 10, coders: [[{ start: 2, end: 5 }], [{ start: 2, end: 6 }]] }]) // 0.861832
 */
export function unitizedAlpha(unitizings: readonly Unitizing[]): number | undefined {
  let observed = 0;
  let expected = 0;
  for (const { length, coders } of unitizings) {
    if (coders.length < 2) continue;
    const segments = coders.map((units) => segmentsOf(units, length));
    observed += length * observedDisagreement(segments, length);
    expected += length * expectedDisagreement(segments, length);
  }
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** Units and gaps in order, side by side from 0 to the text's length. */
function segmentsOf(units: readonly Extent[], length: number): Segment[] {
  const segments: Segment[] = [];
  const sorted = [...units].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (let i = 0; i < sorted.length; i++) {
    const { start } = sorted[i]!;
    let { end } = sorted[i]!;
    for (; i + 1 < sorted.length && sorted[i + 1]!.start < end; i++) end = Math.max(end, sorted[i + 1]!.end);
    if (start > at) segments.push({ start: at, end: start, isUnit: false });
    segments.push({ start, end, isUnit: true });
    at = end;
  }
  if (at < length) segments.push({ start: at, end: length, isUnit: false });
  return segments;
}

function observedDisagreement(coders: readonly (readonly Segment[])[], length: number): number {
  let sum = 0;
  for (let i = 0; i < coders.length; i++) {
    for (let j = i + 1; j < coders.length; j++) sum += 2 * difference(coders[i]!, coders[j]!);
  }
  return sum / (coders.length * (coders.length - 1) * length * length);
}

/** Σ δ² of two coders: only segments that overlap can differ, so both lists are walked once. */
function difference(first: readonly Segment[], second: readonly Segment[]): number {
  let sum = 0;
  for (let g = 0, h = 0; g < first.length && h < second.length; ) {
    const a = first[g]!;
    const b = second[h]!;
    if (a.isUnit && b.isUnit) sum += (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
    else if (a.isUnit && within(a, b)) sum += (a.end - a.start) ** 2;
    else if (b.isUnit && within(b, a)) sum += (b.end - b.start) ** 2;
    if (a.end <= b.end) g++;
    if (b.end <= a.end) h++;
  }
  return sum;
}

function within(unit: Extent, gap: Extent): boolean {
  return gap.start <= unit.start && unit.end <= gap.end;
}

function expectedDisagreement(coders: readonly (readonly Segment[])[], length: number): number {
  const units: number[] = [];
  const gaps: number[] = [];
  for (const segments of coders) {
    for (const { start, end, isUnit } of segments) (isUnit ? units : gaps).push(end - start);
  }
  let sum = 0;
  let within = 0; // Σ l (l − 1): places of one unit cannot meet each other
  for (const l of units) {
    let free = 0;
    for (const gap of gaps) if (gap >= l) free += gap - l + 1;
    sum += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * free;
    within += l * (l - 1);
  }
  const places = coders.length * length;
  return sum === 0 ? 0 : ((2 / length) * sum) / (places * (places - 1) - within);
}
