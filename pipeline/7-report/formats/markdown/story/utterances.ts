import type { QuoteChange, QuotePlace, Span, Variant, VariantVerdict } from '../../../../types.ts';

/** One utterance as several articles print it. */
export interface QuotedUtterance {
  readonly verdict: VariantVerdict;
  readonly speaker: string | undefined;
  /** The version the others are held against: the one most are close to, and of those the longest. */
  readonly reference: QuotePlace;
  /** Stretches of the reference that some other version has not. */
  readonly marks: readonly Span[];
  readonly others: readonly {
    readonly place: QuotePlace;
    readonly marks: readonly Span[];
    readonly changes: readonly QuoteChange[];
  }[];
}

/** From the clearest difference to none. */
const ORDER: readonly VariantVerdict[] = ['altered', 'trimmed', 'possible', 'verbatim'];

/** Pairs that share a place are one utterance; altered ones first, then in the order of the pairs. */
export function utterances(variants: readonly Variant[]): QuotedUtterance[] {
  const groups: Variant[][] = [];
  for (const variant of variants) {
    const touching = groups.filter((group) => group.some((other) => share(variant, other)));
    const merged = [...touching.flat(), variant];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(utterance).sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

function share(x: Variant, y: Variant): boolean {
  return [x.a, x.b].some((one) => [y.a, y.b].some((other) => overlap(one, other)));
}

function overlap(x: QuotePlace, y: QuotePlace): boolean {
  return x.id === y.id && x.passage === y.passage && x.start < y.end && y.start < x.end;
}

function utterance(group: readonly Variant[]): QuotedUtterance {
  const places = group.flatMap(({ a, b }) => [a, b]);
  const closeness = (place: QuotePlace) =>
    group.reduce(
      (sum, { a, b, similarity }) => sum + (overlap(a, place) || overlap(b, place) ? similarity : 0),
      0,
    );
  const reference = places.reduce((best, place) => {
    const [here, there] = [closeness(place), closeness(best)];
    if (Math.abs(here - there) > 1e-9) return here > there ? place : best;
    return place.end - place.start > best.end - best.start ? place : best;
  });
  const pairs = group.filter(({ a, b }) => overlap(a, reference) || overlap(b, reference));
  const seen = new Set<string>([reference.id]);
  const others = pairs.flatMap(({ a, b, changes }) => {
    const isFirst = overlap(a, reference);
    const place = isFirst ? b : a;
    if (seen.has(place.id)) return [];
    seen.add(place.id);
    return [
      {
        place,
        marks: changes.filter(isWording).map((change) => (isFirst ? change.b : change.a)),
        own: changes.filter(isWording).map((change) => (isFirst ? change.a : change.b)),
        changes: isFirst ? changes : changes.map(turned),
      },
    ];
  });
  const speaker = group.map((variant) => variant.speaker).find((name) => name !== undefined);
  const found = ORDER.find((one) => pairs.some((pair) => pair.verdict === one)) ?? 'possible';
  const isReworded = others.some(({ changes }) => changes.some(isWording));
  const verdict = found === 'altered' && !isReworded ? 'trimmed' : found;
  return {
    verdict,
    speaker,
    reference,
    marks: others.flatMap(({ own }) => own),
    others: others.map(({ place, marks, changes }) => ({ place, marks, changes })),
  };
}

/** Words left out at that length are a cut, not another wording. */
const LONGEST_CHANGE = 4;

function isWording({ from, to }: QuoteChange): boolean {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
  return (from !== '' && to !== '') || Math.max(words(from), words(to)) <= LONGEST_CHANGE;
}

function turned({ from, to, kind, a, b }: QuoteChange): QuoteChange {
  const kinds = { deletion: 'insertion', insertion: 'deletion' } as const;
  return { from: to, to: from, kind: kind in kinds ? kinds[kind as keyof typeof kinds] : kind, a: b, b: a };
}
