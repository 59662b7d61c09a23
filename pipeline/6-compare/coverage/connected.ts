import type { Place } from '../../types.ts';

/**
 * Places that pairs connect, one list a group, in the order in which they are first met; places of one article
 * that overlap are one place.
 */
export function connected<P extends Place>(pairs: readonly (readonly [P, P])[]): P[][] {
  const places: P[] = [];
  const group: number[] = [];
  const rootOf = (i: number): number => (group[i] === i ? i : rootOf(group[i]!));
  const numberOf = (place: P): number => {
    const known = places.findIndex(
      ({ id, passage, start, end }) =>
        id === place.id && passage === place.passage && start < place.end && place.start < end,
    );
    if (known >= 0) return known;
    group.push(places.length);
    return places.push(place) - 1;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [rootOf(numberOf(a)), rootOf(numberOf(b))];
    group[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, P[]>();
  places.forEach((place, i) => {
    const root = rootOf(i);
    groups.set(root, [...(groups.get(root) ?? []), place]);
  });
  return [...groups.values()];
}
