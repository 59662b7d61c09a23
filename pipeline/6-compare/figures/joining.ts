/** Groups of figures while they are joined. */
import { isEqual } from './amounts.ts';
import type { FigureNode } from './figure-nodes.ts';
import { isOtherThing } from './same-thing.ts';
import { isLooseFor, mayBeTwoCounts } from './two-counts.ts';

export class Groups {
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
