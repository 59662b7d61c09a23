/**
 * Joins figures into groups: first the same amounts, the surest first, then groups of other amounts that seem to
 * be about the same thing. Never across two things that cannot be one.
 */
import type { Figure } from '../../types.ts';
import { isEqual, significantDigits } from './amounts.ts';
import type { FigureNode } from './figure-nodes.ts';
import { contextWeights, likeness } from './likeness.ts';
import { isOtherThing } from './same-thing.ts';

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Two counts of one thing in one article are not further apart than this. */
const FARTHEST_AT_HOME = 5;
/** Two counts of one thing in one article stand this near, in sentences. */
const NEARBY = 1;
/** "The ministry says 42,000; the mission counted 31,000": as sure as this. */
const TWO_COUNTS = 0.5;

/** Each group has figures of at least two articles, one place for each amount of an article. */
export function groupsOf(all: readonly FigureNode[]): readonly (readonly FigureNode[])[] {
  const nodes = all.filter(({ figure }) => !isLoneOne(figure));
  const links = linksOf(nodes);
  const groups = new Groups(nodes);
  for (const { a, b } of links.same) groups.join(a, b);
  for (const { a, b } of bestOf(links.other, groups)) groups.join(a, b);
  return groups
    .all()
    .map((group) => eachOnce(group.map((i) => nodes[i]!)))
    .filter((group) => new Set(group.map(({ article }) => article)).size > 1);
}

/** "one school": an article more than a count. */
function isLoneOne({ value, unit }: Figure): boolean {
  return value === 1 && (unit === 'people' || unit === 'count');
}

/** Links between figures, the surest first: same amounts, and other amounts. */
function linksOf(nodes: readonly FigureNode[]): {
  readonly same: readonly Link[];
  readonly other: readonly Link[];
} {
  const weights = contextWeights(nodes);
  const same: Link[] = [];
  const other: Link[] = [];
  for (let a = 0; a < nodes.length; a += 1) {
    for (let b = a + 1; b < nodes.length; b += 1) {
      const [x, y] = [nodes[a]!, nodes[b]!];
      const isOne = isEqual(x.figure, y.figure);
      const isAtHome = x.article === y.article;
      if (isAtHome) {
        if (isOne ? isRepeated(x, y) : areTwoCounts(x, y))
          (isOne ? same : other).push({ a, b, score: TWO_COUNTS });
        continue;
      }
      const score = likeness(x, y, weights);
      if (score !== undefined) (isOne ? same : other).push({ a, b, score });
    }
  }
  const surest = (p: Link, q: Link): number => q.score - p.score || p.a - q.a || p.b - q.b;
  return { same: same.sort(surest), other: other.sort(surest) };
}

/** A group's link to another amount counts only if no other group of that article fits better. */
function bestOf(links: readonly Link[], groups: Groups): readonly Link[] {
  const best = new Map<string, number>();
  const isBest = (group: number, article: number, partner: number): boolean => {
    const key = `${group} ${article}`;
    const known = best.get(key);
    if (known === undefined) best.set(key, partner);
    return known === undefined || known === partner;
  };
  return links.filter(({ a, b }) => {
    const [x, y] = [groups.of(a), groups.of(b)];
    if (x === y) return false;
    const [isA, isB] = [isBest(x, groups.articleOf(b), y), isBest(y, groups.articleOf(a), x)];
    return isA || isB;
  });
}

/** "The ministry says 42,000; the mission counted 31,000": near each other, and each on somebody's word. */
function areTwoCounts(a: FigureNode, b: FigureNode): boolean {
  return a.isReported && b.isEstimate && mayBeTwoCounts(a, b);
}

/** The second leaves its noun out: it was said with the first, right before. */
function mayBeTwoCounts(a: FigureNode, b: FigureNode): boolean {
  const [f, g] = [a.figure, b.figure];
  if (a.passage !== b.passage || Math.abs(a.sentence - b.sentence) > NEARBY || isOtherThing(f, g))
    return false;
  if (f.unit === 'percent' || f.unit === 'date' || f.unit === 'seconds' || f.unit === 'ordinal') return false;
  if (a.isWhole || b.isWhole || b.isPart || isFarApart(a, b)) return false;
  // Several sums in one sentence are a list.
  if (f.unit !== 'people' && f.unit !== 'count' && a.sentence === b.sentence) return false;
  if (b.saysNoun || (f.counts === undefined && g.counts === undefined)) return false;
  return g.counts === undefined || f.counts === undefined || f.counts === g.counts;
}

/** An article repeats a long number: the same thing. */
function isRepeated(a: FigureNode, b: FigureNode): boolean {
  const [f, g] = [a.figure, b.figure];
  return f.counts === g.counts && significantDigits(f) >= 2 && !isOtherThing(f, g);
}

/** "thousands of soldiers" and, further down, "70,000 troops". */
function isLooseFor(a: FigureNode, b: FigureNode): boolean {
  const [loose, exact] = a.figure.value === undefined ? [a.figure, b.figure] : [b.figure, a.figure];
  if (loose.value !== undefined || exact.value === undefined || loose.low === undefined) return false;
  return exact.value >= loose.low && exact.value <= (loose.high ?? Infinity);
}

function isFarApart({ figure: a }: FigureNode, { figure: b }: FigureNode): boolean {
  const [x, y] = [a.value ?? a.low ?? 0, b.value ?? b.low ?? 0];
  return Math.min(x, y) < 2 || Math.max(x, y) > FARTHEST_AT_HOME * Math.min(x, y);
}

class Groups {
  readonly #nodes: readonly FigureNode[];
  readonly #groupOf: number[];
  readonly #members: (readonly number[])[];

  constructor(nodes: readonly FigureNode[]) {
    this.#nodes = nodes;
    this.#groupOf = nodes.map((_, i) => i);
    this.#members = nodes.map((_, i) => [i]);
  }

  of(node: number): number {
    return this.#groupOf[node]!;
  }

  articleOf(node: number): number {
    return this.#nodes[node]!.article;
  }

  all(): readonly (readonly number[])[] {
    return this.#members.filter((group) => group.length > 0);
  }

  /** Joins the groups of two nodes, unless something in them cannot be one thing. */
  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)];
    const [into, from] = x < y ? [x, y] : [y, x];
    if (into === from || !this.#canJoin(this.#members[into]!, this.#members[from]!)) return;
    for (const i of this.#members[from]!) this.#groupOf[i] = into;
    this.#members[into] = [...this.#members[into]!, ...this.#members[from]!].sort((p, q) => p - q);
    this.#members[from] = [];
  }

  #canJoin(left: readonly number[], right: readonly number[]): boolean {
    return left.every((i) =>
      right.every((k) => {
        const [a, b] = i < k ? [this.#nodes[i]!, this.#nodes[k]!] : [this.#nodes[k]!, this.#nodes[i]!];
        if (isOtherThing(a.figure, b.figure)) return false;
        return (
          a.article !== b.article || isEqual(a.figure, b.figure) || mayBeTwoCounts(a, b) || isLooseFor(a, b)
        );
      }),
    );
  }
}

/** One place for each amount of an article: the first in its body, or in its headline. */
function eachOnce(group: readonly FigureNode[]): readonly FigureNode[] {
  const inBodyFirst = [...group].sort(
    (x, y) => x.article - y.article || y.passage - x.passage || x.figure.start - y.figure.start,
  );
  const kept: FigureNode[] = [];
  for (const node of inBodyFirst) {
    const isThere = kept.some(
      (other) => other.article === node.article && isEqual(other.figure, node.figure),
    );
    if (!isThere) kept.push(node);
  }
  return kept;
}
