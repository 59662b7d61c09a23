/**
 * Joins figures into groups: first the same amounts, the surest first, then groups of other amounts that seem to
 * be about the same thing. Never across two things that cannot be one.
 */
import type { Figure } from '../../types.ts';
import { isEqual } from './amounts.ts';
import type { FigureNode } from './figure-nodes.ts';
import { alikeness, groundsOf } from './grounds.ts';
import { Groups } from './joining.ts';
import { likeness } from './likeness.ts';
import { measureClass } from './same-thing.ts';
import { areTwoCounts, isRepeated } from './two-counts.ts';

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

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
  const { of: grounds, squares } = groundsOf(nodes);
  const same: Link[] = [];
  const other: Link[] = [];
  for (const members of byClass(nodes)) {
    for (let p = 0; p < members.length; p += 1) {
      for (let q = p + 1; q < members.length; q += 1) {
        const [a, b] = [members[p]!, members[q]!];
        const [x, y] = [nodes[a]!, nodes[b]!];
        const isOne = isEqual(x.figure, y.figure);
        const score =
          x.article === y.article
            ? scoreAtHome(x, y, isOne)
            : likeness(x, y, () => alikeness(grounds[a]!, grounds[b]!, squares));
        if (score !== undefined) (isOne ? same : other).push({ a, b, score });
      }
    }
  }
  const surest = (p: Link, q: Link): number => q.score - p.score || p.a - q.a || p.b - q.b;
  return { same: same.sort(surest), other: other.sort(surest) };
}

/** Two figures of one article. */
function scoreAtHome(a: FigureNode, b: FigureNode, isOne: boolean): number | undefined {
  return (isOne ? isRepeated(a, b) : areTwoCounts(a, b)) ? TWO_COUNTS : undefined;
}

/** Numbers of the nodes that can be compared at all: people with people, money with money. */
function byClass(nodes: readonly FigureNode[]): readonly (readonly number[])[] {
  const classes = new Map<string, number[]>();
  for (const [i, { figure }] of nodes.entries()) {
    const name = measureClass(figure.unit);
    const members = classes.get(name);
    if (members === undefined) classes.set(name, [i]);
    else members.push(i);
  }
  return [...classes.values()];
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
