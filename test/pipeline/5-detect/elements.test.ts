/** Entman’s four elements: wordings that name a problem, a cause, a judgement, a remedy, and their neighbours. */
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { detect } from '../../../pipeline/5-detect/index.ts';
import { entmanElements } from '../../../pipeline/lexicons/entman-elements.ts';
import type { FrameElement, FrameElementKind } from '../../../pipeline/types.ts';

const lexicons = compileLexicons([], entmanElements);

function elementsOf(body: string): readonly FrameElement[] {
  const doc = tokenize({ id: 'test', headline: '', body });
  return detect(doc, lexicons, voice(doc)).elements;
}

const MUST_FIRE: [FrameElementKind, text: string, words: string][] = [
  ['problem', 'The real problem is money.', 'The real problem'],
  ['problem', 'The town faces a severe shortage of homes.', 'faces a severe shortage'],
  ['problem', 'The plan poses a threat to small shops.', 'poses a threat'],
  ['problem', 'The deal undermines public trust.', 'undermines public trust'],
  ['problem', 'The school system is failing.', 'system is failing'],
  ['problem', 'Far too many buses run late.', 'Far too many'],
  ['problem', 'The council did nothing to help.', 'did nothing to'],
  ['cause', 'Prices rose because of the new tax.', 'because of'],
  ['cause', 'The unrest was fuelled by anger.', 'fuelled by'],
  ['cause', 'The cuts led to a sharp rise in debt.', 'led to a sharp rise in debt'],
  ['cause', 'The mayor is to blame.', 'is to blame'],
  ['cause', 'They blamed the council for the delay.', 'blamed the council for'],
  ['cause', 'The root cause of the crisis is debt.', 'The root cause of'],
  ['cause', 'The split stems from an old quarrel.', 'stems from'],
  ['judgement', 'The fine is unfair.', 'is unfair'],
  ['judgement', 'It was wrong to close the school.', 'It was wrong to'],
  ['judgement', 'The decision is a disgrace.', 'is a disgrace'],
  ['judgement', 'Workers deserve better.', 'deserve better'],
  ['judgement', 'The council has a duty to answer.', 'has a duty to'],
  ['judgement', 'They should be ashamed.', 'should be ashamed'],
  ['remedy', 'The government must act.', 'must act'],
  ['remedy', 'They called for a public inquiry.', 'called for a public inquiry'],
  ['remedy', 'She urged the council to vote again.', 'urged the council to vote'],
  ['remedy', 'It is time to change the law.', 'It is time to'],
  ['remedy', 'The only solution is a new bridge.', 'only solution is'],
  ['remedy', 'The plan to tackle crime is new.', 'plan to tackle'],
];

const MUST_NOT_FIRE: [FrameElementKind, text: string][] = [
  ['problem', 'No problem was found.'],
  ['problem', 'The window was broken on Monday.'],
  ['problem', 'The council met on Monday.'],
  ['problem', 'She solved the problem with the car.'],
  ['problem', 'The blaze was out of control for hours.'],
  ['problem', 'He had nothing to add.'],
  ['problem', 'A crisis team met.'],
  ['cause', 'The train is due to arrive at nine.'],
  ['cause', 'The road leads to a village.'],
  ['cause', 'Many thanks to all of them.'],
  ['cause', 'The minister responsible for housing spoke.'],
  ['cause', 'The result of the vote was close.'],
  ['cause', 'The match was off because of rain.'],
  ['cause', 'He drove up the road.'],
  ['judgement', 'Turn right to reach the station.'],
  ['judgement', 'He crossed the finish line first.'],
  ['judgement', 'They had no money.'],
  ['judgement', 'The crew abandoned ship.'],
  ['judgement', 'It is fair to say that it rained.'],
  ['judgement', 'She has a right-hand drive.'],
  ['remedy', 'They called for help and a taxi came.'],
  ['remedy', 'It was the first time that it rained.'],
  ['remedy', 'The answer to the question was no.'],
  ['remedy', 'She had to change trains.'],
  ['remedy', 'The key must have been lost.'],
  ['remedy', 'Let us know.'],
];

describe('must fire', () => {
  it.each(MUST_FIRE)('%s: %s', (kind, text, words) => {
    expect(
      elementsOf(text)
        .filter(({ element }) => element === kind)
        .map((one) => one.text),
    ).toEqual([words]);
  });
});

describe('must not fire', () => {
  it.each(MUST_NOT_FIRE)('%s: %s', (kind, text) => {
    expect(elementsOf(text).filter(({ element }) => element === kind)).toEqual([]);
  });
});

it('gives place, sentence, voice and reason', () => {
  const body = 'It rained. “Prices rose because of the new tax,” she said.';
  const [found] = elementsOf(body);
  expect(found).toMatchObject({
    passage: 'body',
    text: 'because of',
    element: 'cause',
    voice: 'quote',
    speaker: null,
  });
  expect(body.slice(found?.start, found?.end)).toBe('because of');
  expect(body.slice(...(found?.sentence ?? []))).toContain('Prices rose');
  expect(found?.entry).toBe('cause/because of');
  expect(found?.reason).toContain('“because of”');
});

it('lets cues and elements share words', () => {
  const both = compileLexicons([], entmanElements);
  expect(both.entries.length).toBeGreaterThan(80);
  expect(elementsOf('The fine is unfair because of the new tax.').map(({ element }) => element)).toEqual([
    'judgement',
    'cause',
  ]);
});
