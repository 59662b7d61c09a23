import { describe, expect, it } from 'vitest';
import { byCodeUnit, inCategoryOrder, inReadingOrder } from '../../../pipeline/7-report/order.ts';
import type { Cue } from '../../../pipeline/types.ts';
import { findings } from './fixture.ts';

describe('order', () => {
  it('is by code unit, not by language', () => {
    expect(['ä', 'b', 'Z', 'a', ''].sort(byCodeUnit)).toEqual(['', 'Z', 'a', 'b', 'ä']);
  });

  it('of categories is the order of the list', () => {
    expect(inCategoryOrder(['moral', 'fear', 'constructor', 'fear', 'emotive'])).toEqual([
      'emotive',
      'fear',
      'moral',
    ]);
  });

  it('of cues: headline, place, longer first, category, entry; whatever order they come in', () => {
    const [cue] = findings.articles[0]?.analysis.cues ?? [];
    if (!cue) throw new Error('the fixture has no cue');
    const made = (entry: string, start: number, end: number, rest: Partial<Cue> = {}): Cue => {
      return { ...cue, passage: 'body', category: 'fear', entry, start, end, ...rest };
    };
    const ordered = [
      made('h', 50, 60, { passage: 'headline' }),
      made('a', 1, 9),
      made('b', 1, 5, { category: 'emotive' }),
      made('b', 1, 5),
      made('c', 1, 5),
      made('a', 2, 3),
    ];
    expect(inReadingOrder([...ordered].reverse())).toEqual(ordered);
  });
});
