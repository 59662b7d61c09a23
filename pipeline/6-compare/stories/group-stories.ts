/** Articles → events → storylines. */
import { byCodeUnit } from '../by-code-unit.ts';
import { agglomerate, type Edge } from './agglomerate.ts';
import { candidates } from './candidates.ts';
import { LARGEST_DISTANCE } from './date-evidence.ts';
import type { StoryDigest } from './digest.ts';
import { COHESION, likenesses, SAME_EVENT } from './likeness.ts';
import { areNamesOfEvents } from './named-events.ts';
import type { TermTable } from './term-table.ts';
import { cosines, type TermVector, termVectors, unitVector } from './vectors.ts';

/** Articles on one event, as places in `digests`. */
export interface StoryGroup {
  /** In order of id by code unit. */
  readonly members: readonly number[];
  /** The member that is most like the others. */
  readonly centre: number;
  /** Number of the storyline, from 0; absent if no other story is like this one. */
  readonly storyline?: number;
  /** As the data name it, if their names are of events. */
  readonly event?: string;
}

/** Mean cosine from which stories are of one storyline; dates do not matter. */
const SAME_SUBJECT = 0.2;
/** Heavy terms that two stories on one subject share. */
const SHARED_TERMS = 4;

/**
 * Groups articles by what they tell of. Every article is in exactly one group; the order of `digests` changes
 * nothing but the numbers in the result. Groups stand in order of their first day (those without last), then
 * of their first member's id.
 */
export function groupStories(digests: readonly StoryDigest[], table: TermTable): StoryGroup[] {
  const order = Array.from(digests.keys()).sort((a, b) => byId(digests[a]!, digests[b]!));
  const sorted = order.map((i) => digests[i]!);
  const vectors = termVectors(sorted, table);
  const given = sorted.map(({ event }) => event);
  const names = areNamesOfEvents(given, vectors, table) ? given : [];
  const pairs = candidates(vectors, { days: sorted.map(({ day }) => day), shared: 2 });
  const edges = likenesses({ digests: sorted, vectors, candidates: pairs, table });
  const cluster = agglomerate({
    items: sorted.length,
    edges,
    threshold: SAME_EVENT,
    cohesion: COHESION,
    names,
    spread: { positions: sorted.map(({ day }) => day), most: LARGEST_DISTANCE },
    open: pairs.crowded,
  });
  const groups = inReadingOrder(membersOf(cluster), sorted);
  const storylines = storylinesOf(groups, vectors, table);
  const centres = centresOf(groups, edges, cluster);
  return groups.map((members, g) => {
    const event = members.map((i) => names[i]).find((name) => name !== undefined);
    return {
      members: members.map((i) => order[i]!),
      centre: order[centres[g]!]!,
      ...(storylines[g] !== undefined && { storyline: storylines[g] }),
      ...(event !== undefined && { event }),
    };
  });
}

function byId(a: StoryDigest, b: StoryDigest): number {
  return byCodeUnit(a.id, b.id) || byCodeUnit(a.input, b.input);
}

function membersOf(cluster: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  cluster.forEach((first, item) => {
    const members = groups.get(first);
    if (members === undefined) groups.set(first, [item]);
    else members.push(item);
  });
  return [...groups.values()];
}

function inReadingOrder(groups: readonly number[][], digests: readonly StoryDigest[]): number[][] {
  const firstDay = (members: readonly number[]) =>
    Math.min(...members.map((i) => digests[i]!.day ?? Number.POSITIVE_INFINITY));
  return groups
    .map((members) => ({ members, day: firstDay(members) }))
    .sort((a, b) => (a.day === b.day ? a.members[0]! - b.members[0]! : a.day - b.day))
    .map(({ members }) => members);
}

/** The member with the highest sum of likenesses to the others of its group; among equals the first. */
function centresOf(
  groups: readonly (readonly number[])[],
  edges: readonly Edge[],
  cluster: Int32Array,
): number[] {
  const sums = new Float64Array(cluster.length);
  for (const { a, b, likeness } of edges) {
    if (cluster[a] !== cluster[b]) continue;
    sums[a]! += likeness;
    sums[b]! += likeness;
  }
  return groups.map((members) => members.reduce((best, i) => (sums[i]! > sums[best]! ? i : best)));
}

/** Number of the storyline of each group that has company, in order of the groups. */
function storylinesOf(
  groups: readonly (readonly number[])[],
  vectors: readonly TermVector[],
  table: TermTable,
): (number | undefined)[] {
  const centroids = groups.map((members) =>
    centroid(
      members.map((i) => vectors[i]!),
      table,
    ),
  );
  const cosineWith = cosines(table.words.length);
  const edges: Edge[] = [];
  candidates(centroids, { shared: SHARED_TERMS }).forEach((a, b) => {
    const likeness = cosineWith(centroids[a]!)(centroids[b]!);
    if (likeness > SAME_SUBJECT / 2) edges.push({ a, b, likeness });
  });
  const cluster = agglomerate({ items: groups.length, edges, threshold: SAME_SUBJECT });
  const sizes = new Map<number, number>();
  for (const first of cluster) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  const numbers = new Map<number, number>();
  return Array.from(cluster, (first) => {
    if (sizes.get(first)! < 2) return undefined;
    if (!numbers.has(first)) numbers.set(first, numbers.size);
    return numbers.get(first);
  });
}

function centroid(vectors: readonly TermVector[], table: TermTable): TermVector {
  if (vectors.length === 1) return vectors[0]!;
  const sums = new Map<number, number>();
  for (const { terms, weights } of vectors) {
    terms.forEach((term, i) => {
      sums.set(term, (sums.get(term) ?? 0) + weights[i]!);
    });
  }
  const terms = Int32Array.from(sums.keys()).sort();
  return unitVector(
    terms,
    Float64Array.from(terms, (term) => sums.get(term)!),
    table,
  );
}
