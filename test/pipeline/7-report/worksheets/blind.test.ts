import { describe, expect, it } from 'vitest';
import { HIDDEN, outletPattern } from '../../../../pipeline/7-report/worksheets/blind.ts';

const OUTLETS = ['The Fjord Times', 'Lindal Reader (News)', 'NRX', 'Post'];
const hide = (text: string) => text.replace(outletPattern(OUTLETS)!, HIDDEN);

describe('names of outlets on a blind sheet', () => {
  it.each([
    ['The Fjord Times asked twice.', `${HIDDEN} asked twice.`],
    ['He told the Times that it was late.', `He told ${HIDDEN} that it was late.`],
    ['a Fjord Times photographer', `a ${HIDDEN} photographer`],
    ['as the Lindal Reader wrote', `as ${HIDDEN} wrote`],
    ['Lindal Reader (News) said', `${HIDDEN} said`],
    ['NRX’s own count', `${HIDDEN}’s own count`],
    ['told the Post on Monday', `told ${HIDDEN} on Monday`],
  ])('hides them: %s', (text, expected) => expect(hide(text)).toBe(expected));

  it.each([
    'In hard times the times change.',
    'A reader of Lindal wrote in.',
    'He sent it by post from the post office.',
    'The Postmaster resigned.',
    'NRXs are machines.',
    'The Lindal council met.',
  ])('leaves other words: %s', (text) => expect(hide(text)).toBe(text));

  it('has nothing to hide without a name', () => {
    expect(outletPattern([])).toBeUndefined();
    expect(outletPattern(['–', ' '])).toBeUndefined();
  });
});
