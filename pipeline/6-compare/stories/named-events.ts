/**
 * Whether the names that the data give to events are of events. A column called "topic" often names subjects
 * (“elections”), and articles of ten years on one subject are not one story.
 */
import type { TermTable } from './term-table.ts';
import { cosines, type TermVector } from './vectors.ts';

/**
 * Mean cosine of articles that share a name from which the names are taken to be of events: half of what articles on one
 * event reach in sets coded by hand (AllSides, BASIL), and twice what articles on one subject do. The same at which
 * stories become one storyline.
 */
const ONE_EVENT = 0.2;
/** So few pairs say nothing of the names: these are then believed. */
const FEW_PAIRS = 10;
/** Articles looked at for one name, evenly spread. */
const MOST_PER_NAME = 20;

/** `names` and `vectors` belong to the same articles, in order of id. Without names there is nothing to doubt. */
export function areNamesOfEvents(
  names: readonly (string | undefined)[],
  vectors: readonly TermVector[],
  table: TermTable,
): boolean {
  const cosineWith = cosines(table.words.length);
  let [sum, count, pairs] = [0, 0, 0];
  for (const members of membersByName(names)) {
    if (members.length < 2) continue;
    let inside = 0;
    members.forEach((first, k) => {
      const cosine = cosineWith(vectors[first]!);
      for (const second of members.slice(k + 1)) inside += cosine(vectors[second]!);
    });
    const ofName = (members.length * (members.length - 1)) / 2;
    sum += inside / ofName;
    count += 1;
    pairs += ofName;
  }
  return pairs < FEW_PAIRS || sum / count >= ONE_EVENT;
}

function membersByName(names: readonly (string | undefined)[]): readonly number[][] {
  const byName = new Map<string, number[]>();
  names.forEach((name, i) => {
    if (name === undefined) return;
    const members = byName.get(name);
    if (members === undefined) byName.set(name, [i]);
    else members.push(i);
  });
  return [...byName.values()].map((members) => {
    const step = Math.max(1, members.length / MOST_PER_NAME);
    const most = Math.min(members.length, MOST_PER_NAME);
    return Array.from({ length: most }, (_, k) => members[Math.floor(k * step)]!);
  });
}
