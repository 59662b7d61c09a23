/** Users' own lists as one tree of words. */
import type { OwnEntry, OwnList } from '../../lexicons/own-list.ts';
import { listTokens } from './list-tokens.ts';

/** A term of a list, ready to be found. */
export interface ListTerm {
  readonly list: string;
  readonly entry: OwnEntry;
}

/** A place in the tree. The words that lead on are exact, or have * and ? in them. */
export interface ListNode {
  readonly exact: Map<string, ListNode>;
  readonly cased: Map<string, ListNode>;
  /** `begin*`: by the letters before the star. */
  readonly prefixes: Map<string, ListNode>;
  readonly patterns: { readonly pattern: string; readonly cased: boolean; readonly node: ListNode }[];
  readonly terms: ListTerm[];
}

export interface CompiledLists {
  readonly root: ListNode;
  readonly lists: readonly OwnList[];
}

export function compileLists(lists: readonly OwnList[]): CompiledLists {
  const root = emptyNode();
  for (const { id, entries } of lists) for (const entry of entries) add(root, { list: id, entry });
  return { root, lists };
}

function emptyNode(): ListNode {
  return { exact: new Map(), cased: new Map(), prefixes: new Map(), patterns: [], terms: [] };
}

function add(root: ListNode, term: ListTerm): void {
  const { entry } = term;
  const isCased = entry.caseSensitive === true;
  let node = root;
  for (const { written, norm } of listTokens(entry.term, 'term')) {
    const word = isCased ? written : norm;
    const isPrefix = !isCased && /^[^*?]+\*$/.test(word);
    if (isPrefix) node = child(node.prefixes, word.slice(0, -1));
    else if (/[*?]/.test(word)) node = patternChild(node, word, isCased);
    else node = child(isCased ? node.cased : node.exact, word);
  }
  if (node !== root) node.terms.push(term);
}

function child(nodes: Map<string, ListNode>, word: string): ListNode {
  const known = nodes.get(word);
  if (known !== undefined) return known;
  const made = emptyNode();
  nodes.set(word, made);
  return made;
}

function patternChild({ patterns }: ListNode, pattern: string, cased: boolean): ListNode {
  const known = patterns.find((other) => other.pattern === pattern && other.cased === cased);
  if (known !== undefined) return known.node;
  const node = emptyNode();
  patterns.push({ pattern, cased, node });
  return node;
}
