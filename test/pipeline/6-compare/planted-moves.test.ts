/** The moves that were planted in the shipped corpus and concern sentences shared or left out. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';
import type { Comparison, Place } from '../../../pipeline/types.ts';
import { readInputs } from '../../../src/batch/read-inputs.ts';

interface Move {
  readonly event: string;
  readonly kind: string;
  readonly note: string;
  readonly articles: readonly { readonly outlet: string; readonly text: string | null }[];
}

const CORPUS = new URL('../../../corpus/', import.meta.url).pathname;
const moves = readFileSync(`${CORPUS}gold/moves.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Move);
const ofKind = (kind: string) => moves.filter((move) => move.kind === kind);

let comparison: Comparison;
let outletOf: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { articles } = await readInputs([`${CORPUS}articles`], { stdin: Readable.from([]), folder: '/' });
  const newsframe = createNewsframe();
  // Nobody tells the tool the event.
  const pairs = articles.map(({ event: _, ...article }) => newsframe.analyze(article));
  comparison = newsframe.compare(pairs);
  outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet ?? '']));
}, 60_000);

test('four events are told apart, with all five tellings each', () => {
  expect(comparison.stories.map(({ articles }) => articles.length)).toEqual([5, 5, 5, 5]);
  expect(comparison.stories.every(({ storyline }) => storyline === undefined)).toBe(true);
  expect(comparison.stories.every(({ why }) => why.length >= 3)).toBe(true);
});

const holds = (place: Place, outlet: string, text: string) =>
  outletOf.get(place.id) === outlet && (place.text.includes(text) || text.includes(place.text));

describe('near-copies', () => {
  test.each(ofKind('near-copy').map((move) => [move.note, move] as const))('%s', (_, { articles }) => {
    const copy = articles.find(({ outlet }) => outlet === 'Pellmarsh Lantern')!;
    for (const { text } of articles.filter(({ outlet }) => outlet !== 'Pellmarsh Lantern')) {
      const found = comparison.copies.some(
        ({ kind, wire, a, b }) =>
          kind === 'near-copy' &&
          wire &&
          [
            [a, b],
            [b, a],
          ].some(
            ([one, other]) =>
              holds(one!, 'Continental Press Agency', text!) &&
              holds(other!, 'Pellmarsh Lantern', copy.text!),
          ),
      );
      expect(found).toBe(true);
    }
  });
});

describe('facts left out', () => {
  const carried = (move: Move) => move.articles.filter(({ text }) => text !== null);
  /** Moves of which two outlets at least carry the fact in words or numbers that can be recognised. */
  test.each(ofKind('fact-omitted').map((move) => [move.note, move] as const))('%s', (_, move) => {
    const absent = move.articles.filter(({ text }) => text === null).map(({ outlet }) => outlet);
    const rows = comparison.coverage.filter(({ places }) =>
      places.some((place) => carried(move).some(({ outlet, text }) => holds(place, outlet, text!))),
    );
    const missing = new Set(rows.flatMap(({ notIn }) => notIn.map((id) => outletOf.get(id))));
    for (const outlet of absent) expect(missing).toContain(outlet);
  });
});

test('what is not found stands in none of the carrying sentences’ articles', () => {
  for (const row of comparison.coverage) {
    expect(row.in.length).toBeGreaterThanOrEqual(2);
    expect(row.places.map(({ id }) => id).toSorted()).toEqual([...row.in]);
    for (const id of row.notIn) expect(row.in).not.toContain(id);
  }
});
