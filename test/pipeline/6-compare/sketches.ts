import fc from 'fast-check';
import { CATEGORIES } from '../../../pipeline/types.ts';
import type { Sketch } from './fixture.ts';

const WORDS = [
  'talk',
  'threat',
  'plan',
  'crisis',
  'leader',
  'vote',
  'the',
  'two',
  'constructor',
  '__proto__',
];
const NAMES = [undefined, 'Post', 'Globe', 'constructor', '__proto__', 'toString', ''];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 160 }).map((list) => list.join(' '));
const score = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: undefined });
const cue = fc.tuple(
  fc.constantFrom(...CATEGORIES),
  fc.constantFrom('outlet' as const, 'quote' as const, 'indirect' as const),
  fc.constantFrom('headline' as const, 'body' as const),
);

const sketch = fc
  .record({
    outlet: fc.constantFrom(...NAMES),
    own: words,
    quoted: words,
    cues: fc.array(cue, { maxLength: 12 }),
    categories: fc.subarray([...CATEGORIES]),
    headline: score,
    body: score,
  })
  .map(({ outlet, headline, body, ...rest }): Omit<Sketch, 'id'> => {
    const scores = { ...(headline !== undefined && { headline }), ...(body !== undefined && { own: body }) };
    return { ...rest, ...(outlet !== undefined && { outlet }), scores };
  });

/** Any articles with ids "0", "1", …: several outlets or none, hostile names, texts of any length. */
export const sketches: fc.Arbitrary<Sketch[]> = fc
  .array(sketch, { maxLength: 9 })
  .map((list) => list.map((one, i) => ({ ...one, id: String(i) })));
