/** How likely two articles tell of one event, on a scale of its own; above `SAME_EVENT` they do. */

import type { Edge } from './agglomerate.ts';
import { inCommon, tellingAnchors } from './anchors.ts';
import type { Candidates } from './candidates.ts';
import { dateEvidence } from './date-evidence.ts';
import type { StoryDigest } from './digest.ts';
import type { TermTable } from './term-table.ts';
import { cosines, type TermVector } from './vectors.ts';

/** Mean likeness from which articles are one story. Chosen on half of the AllSides roundups. */
export const SAME_EVENT = 0.25;

/** Below this a pair is as good as unlike. */
const WORTH_NOTING = 0.04;

/** Two tight groups with a loose bond are two events: shares of the likeness inside that the bond must reach. */
export const COHESION = { single: 0.35, both: 0.6 };

/** Factor for no, one, two and more concrete details in common; they must agree more where a date is missing. */
const DETAILS = [0.7, 0.9, 1];
const DETAILS_UNDATED = [0.6, 0.85, 1];

export interface LikenessContext {
  readonly digests: readonly StoryDigest[];
  readonly vectors: readonly TermVector[];
  readonly candidates: Candidates;
  readonly table: TermTable;
}

/** How far the lack of a date counts against two articles where it counts most. */
const LACK = 0.5;

/** Likenesses of the candidate pairs: cosine × what concrete details say × what the dates say. */
export function likenesses(context: LikenessContext): Edge[] {
  const { digests } = context;
  const evidence = dateEvidence(digests.map(({ day }) => day));
  const edges = rawLikenesses(context, evidence);
  const isDated = ({ a, b }: Edge) => digests[a]!.day !== undefined && digests[b]!.day !== undefined;
  const lack = lackOfDates(digests, edges.filter(isDated), evidence(0));
  if (lack === 1) return edges;
  return edges.map((edge) => (isDated(edge) ? edge : { ...edge, likeness: edge.likeness * lack }));
}

/**
 * The factor for pairs of which one has no date. In an archive of years an undated article may be of any of them, and
 * what it tells of has mostly been told by no other; where the dates are close, or most of the dated articles have
 * company, the lack says nothing:
 *
 *     factor = min(1, 1 / evidence(0)^(LACK · (1 − share of the dated articles that have company)))
 */
function lackOfDates(digests: readonly StoryDigest[], dated: readonly Edge[], sameDay: number): number {
  const known = digests.filter(({ day }) => day !== undefined).length;
  if (known === 0) return 1;
  const inCompany = new Set<number>();
  for (const { a, b, likeness } of dated) if (likeness >= SAME_EVENT) inCompany.add(a).add(b);
  return Math.min(1, sameDay ** (-LACK * (1 - inCompany.size / known)));
}

function rawLikenesses(
  { digests, vectors, candidates, table }: LikenessContext,
  evidence: (distance: number) => number,
): Edge[] {
  const anchors = tellingAnchors(
    digests.map((digest) => digest.anchors),
    table,
  );
  const cosineWith = cosines(table.words.length);
  const edges: Edge[] = [];
  candidates.forEach((a, b) => {
    const [first, second] = [digests[a]!.day, digests[b]!.day];
    const shared = inCommon(anchors[a]!, anchors[b]!, DETAILS.length - 1);
    const factor =
      first === undefined || second === undefined
        ? DETAILS_UNDATED[shared]!
        : DETAILS[shared]! * evidence(Math.abs(first - second));
    const likeness = cosineWith(vectors[a]!)(vectors[b]!) * factor;
    const isOpen = candidates.crowded[a] === 1 && candidates.crowded[b] === 1;
    if (likeness >= WORTH_NOTING || isOpen) edges.push({ a, b, likeness });
  });
  return edges;
}
