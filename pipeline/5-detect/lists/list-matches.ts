/**
 * Finds the terms of users' own lists in a passage. Within a list the longest wins: "not good" is not "good" as well
 * (what quanteda calls nested_scope = "dictionary"). A term never reaches over the end of a sentence.
 */
import { type Passage, VOICES } from '../../types.ts';
import type { CompiledLists, ListNode, ListTerm } from './compile-lists.ts';
import { matchesGlob } from './glob.ts';
import { type ListToken, listTokens } from './list-tokens.ts';

/** A term at a place: tokens [first, end) of the passage, and its letters. */
export interface ListFind {
  readonly term: ListTerm;
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
}

const FURNITURE = VOICES.indexOf('furniture');
/** Longer words are compared with no pattern. */
const LONGEST_WORD = 60;

/** By place; of the same place in the order of the lists. */
export function listFinds(passage: Passage, lists: CompiledLists): readonly ListFind[] {
  const tokens = listTokens(passage.text, 'text');
  const places = placesOf(passage, tokens);
  const found: ListFind[] = [];
  tokens.forEach((_, at) => {
    const first = places[at]!;
    if (first === -1 || passage.voice[first] === FURNITURE) return;
    walk(lists.root, at, (node, next) => {
      const last = places[next - 1]!;
      if (last === -1 || passage.sentence[last] !== passage.sentence[first]) return;
      const span = { first, end: last + 1, start: tokens[at]!.start, stop: tokens[next - 1]!.end };
      for (const term of node.terms) found.push({ term, ...span });
    });
  });
  return onlyLongest(found);

  function walk(node: ListNode, at: number, reach: (node: ListNode, next: number) => void): void {
    if (at >= tokens.length) return;
    for (const next of nextNodes(node, tokens[at]!)) {
      reach(next, at + 1);
      walk(next, at + 1, reach);
    }
  }
}

function nextNodes(node: ListNode, { written, norm }: ListToken): readonly ListNode[] {
  const found: ListNode[] = [];
  const exact = node.exact.get(norm);
  if (exact !== undefined) found.push(exact);
  const cased = node.cased.size === 0 ? undefined : node.cased.get(written);
  if (cased !== undefined) found.push(cased);
  // Signs are no words, and a pattern stands for words.
  if (norm.length > LONGEST_WORD || !/[\p{L}\p{N}]/u.test(norm)) return found;
  if (node.prefixes.size > 0) {
    for (let length = 1; length <= norm.length; length += 1) {
      const prefix = node.prefixes.get(norm.slice(0, length));
      if (prefix !== undefined) found.push(prefix);
    }
  }
  for (const { pattern, cased: isCased, node: next } of node.patterns)
    if (matchesGlob(pattern, isCased ? written : norm)) found.push(next);
  return found;
}

/** For each token of the lists the token of the passage that holds its first letter, −1 if none does. */
function placesOf(passage: Passage, tokens: readonly ListToken[]): readonly number[] {
  let at = 0;
  return tokens.map(({ start }) => {
    while (at < passage.length && passage.end[at]! <= start) at += 1;
    return at < passage.length && passage.start[at]! <= start ? at : -1;
  });
}

/** Within a list: no find inside a longer one; of one place, what asks for capitals before what does not. */
function onlyLongest(found: readonly ListFind[]): readonly ListFind[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.stop - a.stop);
  const reached = new Map<string, { stop: number; length: number }>();
  const cased = new Set<string>();
  for (const { term, start, stop } of inOrder)
    if (term.entry.caseSensitive === true) cased.add(`${term.list} ${start} ${stop}`);
  const seen = new Set<string>();
  return inOrder.filter(({ term: { list, entry }, start, stop }) => {
    const place = `${list} ${start} ${stop}`;
    const longer = reached.get(list);
    if (longer !== undefined && stop <= longer.stop && stop - start < longer.length) return false;
    if (longer === undefined || stop > longer.stop) reached.set(list, { stop, length: stop - start });
    if (entry.caseSensitive !== true && cased.has(place)) return false;
    // "abandon" and "abandon*" of one category are one find.
    const categories = entry.categories.filter((category) => !seen.has(`${place} ${category}`));
    for (const category of categories) seen.add(`${place} ${category}`);
    return categories.length > 0;
  });
}
