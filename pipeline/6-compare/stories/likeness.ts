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

/** Likenesses of the candidate pairs: cosine × what concrete details say × what the dates say. */
export function likenesses({ digests, vectors, candidates, table }: LikenessContext): Edge[] {
  const evidence = dateEvidence(digests.map(({ day }) => day));
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
