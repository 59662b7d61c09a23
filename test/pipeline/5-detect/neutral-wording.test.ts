/** Neutral wordings stand beside the marked words in the same grammatical form. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { cuesOf, lexiconOf } from './marking.ts';

const lexicons = compileLexicons([
  lexiconOf([
    ['slam/v', 3, 'criticise/v|disagree/v with'],
    ['squander/v', 2, 'lose/v|spend/v'],
    ['fail/v to', 2, 'do/v not'],
    ['be forced to', 1, 'have/v to'],
    ['blunder/NOUN', 2, 'mistake/n'],
    ['conspiracy theory', 1, 'unproven claim/n'],
    ['catalogue of (error|errors)', 2, 'list/n of mistakes'],
    ['outcry', 1, 'complaint/n'],
    ['brutal', 3, 'harsh|severe'],
    ['sheer', 2, ''],
  ]),
]);

const ROWS: [text: string, wordings: string[]][] = [
  ['She slams the offer.', ['criticises', 'disagrees with']],
  ['The union slammed the offer.', ['criticised', 'disagreed with']],
  ['They slam the offer.', ['criticise', 'disagree with']],
  ['They will slam the offer.', ['criticise', 'disagree with']],
  ['They are slamming the offer.', ['criticising', 'disagreeing with']],
  ['The party squandered its lead.', ['lost', 'spent']],
  ['The party has squandered its lead.', ['lost', 'spent']],
  ['The lead was quickly squandered.', ['lost', 'spent']],
  ['She failed to reply.', ['did not']],
  ['She fails to reply.', ['does not']],
  ['She has failed to reply.', ['not']],
  ['She left, failing to reply.', ['not']],
  ['He was forced to sell.', ['had to']],
  ['He is forced to sell.', ['has to']],
  ['It was a blunder.', ['mistake']],
  ['Two blunders cost them the seat.', ['mistakes']],
  ['The conspiracy theories spread.', ['unproven claims']],
  ['It was a catalogue of errors.', ['list of mistakes']],
  ['The outcry grew.', ['complaint']],
  ['It was a brutal winter.', ['harsh', 'severe']],
  ['It was sheer luck.', []],
];

describe('neutral wordings', () => {
  it.each(ROWS)('%s', (text, wordings) => {
    const cues = cuesOf(lexicons, text);
    expect(cues).toHaveLength(1);
    expect(cues[0]!.neutral).toEqual(wordings);
  });
});
