/** Words of caution on invented sentences: what is marked, always with strength 1, and what is no caution. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { hedge } from '../../../pipeline/lexicons/hedge.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([hedge]);

const MARKED: [text: string, words: string[]][] = [
  ['The bridge may close in spring.', ['may']],
  ['The mayor might resign.', ['might']],
  ['The plan could cost more.', ['could']],
  ['The deal may well fail.', ['may well']],
  ['The shop seems to have closed.', ['seems to']],
  ['The letter would appear to be genuine.', ['would appear']],
  ['The firm is likely to sell the plant.', ['likely']],
  ['It is unlikely that Orlen will run.', ['unlikely']],
  ['Perhaps the road will open, and probably too late.', ['Perhaps', 'probably']],
  ['It is a possible link between the two fires.', ['possible']],
  ['It is possible that the letter was lost.', ['It is possible that']],
  ['He is a potential buyer.', ['potential']],
  ['Figures suggest a small rise.', ['Figures suggest']],
  ['The evidence points to a fault.', ['evidence points to']],
  ['Early results show a lead.', ['Early results']],
  ['The report is unconfirmed.', ['unconfirmed']],
  ['The account could not be independently verified.', ['could not be independently verified']],
  ['If confirmed, it would be the second case.', ['If confirmed']],
  ['It is not yet clear whether the law applies.', ['is not yet clear whether']],
  ['It remains to be seen who pays.', ['remains to be seen']],
  ['The cause is still unknown.', ['is still unknown']],
  ['About 200 people came.', ['About 200']],
  ['The work costs about $40 million.', ['about $40 million']],
  ['Some 300 trees were felled.', ['Some 300']],
  ['Nearly 70 members left.', ['Nearly 70']],
  ['At least nine houses burned.', ['At least nine']],
  ['Roughly a third agreed.', ['Roughly']],
  ['An estimated 400 people live there.', ['An estimated']],
  ['The lead is within the margin of error.', ['margin of error']],
  ['Prices usually fall in May.', ['usually']],
  ['The fault was largely his own.', ['largely']],
  ['To some extent the plan worked.', ['To some extent']],
  ['Members tend to vote late.', ['tend to']],
  ['That is not necessarily wrong.', ['not necessarily']],
  ['In her view the tax is too high.', ['In her view']],
];

const LEFT_ALONE: [text: string][] = [
  ['The fair opens in May and closes in June.'],
  ['The vote is on May 12.'],
  ['Come what may, the road is built.'],
  ['The country has great military might.'],
  ['They pushed with all their might.'],
  ['She could not open the door.'],
  ['From the tower he could see the harbour.'],
  ['They ran as fast as they could.'],
  ['The minister appeared to testify on Monday.'],
  ['Likely voters prefer Orlen by two points.'],
  ['An unlikely hero saved the match.'],
  ['Reply as soon as possible.'],
  ['The grant made the repair possible.'],
  ['It was not possible to cross the river.'],
  ['He cannot possibly win.'],
  ['The young player has great potential to grow.'],
  ['They talked about two plans.'],
  ['She wrote a book about nine sisters.'],
  ['The council argued about three roads.'],
  ['The debate turned around 12 points of law.'],
  ['He faces up to ten years in prison.'],
  ['The town is so far away.'],
  ['So far so good, said nobody.'],
  ['How often does the bus run?'],
  ['It was love at first sight.'],
  ['The preliminary hearing is on Friday.'],
  ['She cast a provisional ballot.'],
  ['It will be partly cloudy.'],
  ['What kind of house is it?'],
  ['Nurses tend to the wounded.'],
  ['The board met virtually on Tuesday.'],
  ['They share the plan with people aged 26 to 34 years old.'],
  ['There is no sign that the road is closed.'],
  ['There is no probable cause for an arrest.'],
  ['The tower opened on Monday.'],
];

describe('words of caution', () => {
  it.each(MARKED)('%s', (text, words) => {
    expect(cuesOf(lexicons, text).map((cue) => cue.text)).toEqual(words);
  });

  it.each(LEFT_ALONE)('%s', (text) => {
    expect(cuesOf(lexicons, text).map((cue) => cue.text)).toEqual([]);
  });

  it('are no fault: strength 1, a reason that says so, and never “leave it out”', () => {
    for (const { why, entries } of hedge.groups) {
      expect(why).toMatch(/no fault/);
      for (const [pattern, strength, neutral] of entries)
        expect([pattern, strength, neutral.startsWith('keep it')]).toEqual([pattern, 1, true]);
    }
  });
});
