/** Constructions that lexicons may ask for: fear that nobody is said to have, sources that nobody names. */
import { describe, expect, it } from 'vitest';
import type { Construction } from '../../../pipeline/lexicons/lexicon.ts';
import { marked } from './marking.ts';

const FEAR = '(spark/v|raise/v|amid|growing) *0-2 (fear|panic)';
const CRITICS = '(critic|expert|source) say/v';

const ROWS: [Construction, pattern: string, fires: readonly string[], silent: readonly string[]][] = [
  [
    'unheld-fear',
    FEAR,
    [
      'The vote is sparking fears of a tax.',
      'Shops closed amid growing panic.',
      'There are growing fears of a split.',
      'The plan raised new fears.',
    ],
    [
      'Residents told police of growing fears.',
      'Farmers voiced growing fears.',
      'The plan sparked fears among farmers.',
      'She described her growing fear.',
    ],
  ],
  [
    'unnamed-report',
    'reportedly',
    [
      'The board is reportedly angry.',
      'According to many, the board is reportedly angry.',
      'Ilse Korran reported on Monday. It rained. The board is reportedly angry.',
    ],
    [
      'According to the Ossel Gazette, the board is reportedly angry.',
      'The Ossel Gazette reported the sale. The board is reportedly angry.',
    ],
  ],
  [
    'unnamed-source',
    CRITICS,
    [
      'Critics say it is too dear.',
      'Experts say so. It rained on Monday.',
      'Sources say the deal is off. Nobody would confirm it.',
      'Critics say the plan would hurt Korran.',
    ],
    [
      'Critics say it is too dear. “It is absurd,” said Ilse Korran of the bus union.',
      'Experts say, including Ilse Korran, that it is too dear.',
      'Critics say, among them Ilse Korran, that it is too dear.',
      'Critics say, led by Ilse Korran, that it is too dear.',
    ],
  ],
];

describe.each(ROWS)('%s', (construction, pattern, fires, silent) => {
  it.each(fires)('marks: %s', (text) => {
    expect(marked(pattern, text, { construction }).length).toBe(1);
  });

  it.each(silent)('leaves: %s', (text) => {
    expect(marked(pattern, text)).not.toEqual([]);
    expect(marked(pattern, text, { construction })).toEqual([]);
  });
});
