/**
 * The same rules for everyone: exchanging people, countries, parties and nationalities changes no mark, its
 * strength, its voice or its sentence.
 */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../pipeline/lexicons/index.ts';
import { createNewsframe } from '../../../pipeline/pipeline.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';
import { fill, framesOf, KINDS, type Kind, NAMES, pick } from './swaps.ts';

const SENTENCES = 500;
const PAIRS = 200;
/** Sentences each pair is exchanged in; over all pairs every sentence is met 20 times. */
const PER_PAIR = 50;

const newsframe = createNewsframe();
const frames = framesOf(Object.values(lexicons), SENTENCES, 'swap');
const random = seededRandom('swap pairs');
const pairs = Array.from({ length: PAIRS }, () => {
  const two = (kind: Kind): readonly [string, string] => {
    const first = pick(NAMES[kind], random);
    const second = pick(
      NAMES[kind].filter((name) => name !== first),
      random,
    );
    return [first, second];
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, two(kind)])) as Record<
    Kind,
    readonly [string, string]
  >;
});

/** What is marked in each sentence, as a sorted multiset. Sentences stand in paragraphs of their own. */
function marksOf(sentences: readonly string[]): readonly (readonly string[])[] {
  const { analysis } = newsframe.analyze({ id: 'swap', headline: '', body: sentences.join('\n\n') });
  const marks: string[][] = sentences.map(() => []);
  const ends: number[] = [];
  for (const sentence of sentences) ends.push((ends.at(-1) ?? -2) + 2 + sentence.length);
  for (const { start, entry, category, strength, voice } of analysis.cues) {
    marks[ends.findIndex((end) => start < end)]?.push(`${entry} ${category} ${strength} ${voice}`);
  }
  return marks.map((found) => found.sort());
}

const swapped = (names: Record<Kind, readonly [string, string]>) =>
  Object.fromEntries(KINDS.map((kind) => [kind, [names[kind][1], names[kind][0]] as const])) as typeof names;

describe('exchanging names', () => {
  it(`leaves the marks of ${SENTENCES} sentences as they are, for ${PAIRS} pairs`, {
    timeout: 60_000,
  }, () => {
    const changed: string[] = [];
    let marks = 0;
    for (const [p, names] of pairs.entries()) {
      const some = Array.from({ length: PER_PAIR }, (_, i) => frames[(p * PER_PAIR + i) % frames.length]!);
      const before = some.map((frame) => fill(frame, names));
      const after = some.map((frame) => fill(frame, swapped(names)));
      const [a, b] = [marksOf(before), marksOf(after)];
      for (let i = 0; i < some.length; i += 1) {
        marks += a[i]!.length;
        if (JSON.stringify(a[i]) !== JSON.stringify(b[i])) changed.push(`${before[i]} ↔ ${after[i]}`);
      }
    }
    expect(marks).toBeGreaterThan(5000);
    expect(changed).toEqual([]);
  });
});
