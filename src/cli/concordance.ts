/** Lines of a concordance for the terminal: the places under each other, aligned. */
import { type ConcordanceQuery, concordance, type KwicLine } from '../../pipeline/6-compare/concordance.ts';
import type { Analysed } from '../../pipeline/types.ts';
import { blanked } from './plain-text.ts';

/** Characters of context on each side. */
const CONTEXT = 50;
/** Characters of the label in front. */
const LABEL = 20;

/** One line for each place of a word, an actor or a kind of mark. */
export function concordanceLines(pair: Analysed, query: ConcordanceQuery, label: string): readonly string[] {
  return concordance(pair, query, CONTEXT).map((line) => aligned(line, label));
}

function aligned({ left, node, right }: KwicLine, label: string): string {
  const before = blanked(left).padStart(CONTEXT);
  return `${blanked(label).slice(0, LABEL).padEnd(LABEL)}  ${before}[${blanked(node)}]${blanked(right)}`.trimEnd();
}
