/** Detectors of headline style, on invented headlines with a short body. */
import { describe, expect, it } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';
import { sensational } from '../../../pipeline/lexicons/sensational.ts';
import type { Cue } from '../../../pipeline/types.ts';

const newsframe = createNewsframe({ lexicons: [] });
const BODY =
  'The council of Ossel must change the plan, people in the town said. A spokesman said every bus would be free. ' +
  'The NOVA agency and the SWIFT network did not answer. Readers of PEOPLE wrote to the paper; most people liked it. ' +
  'The crowd cheered at Bravo! again, and Bravo! fans sang.';

function found(id: string, headline: string, body = BODY): Cue[] {
  const { cues } = newsframe.analyze({ id: 'a', headline, body }).analysis;
  return cues.filter((cue) => cue.entry === `detector/${id}`);
}

const texts = (id: string, headline: string): string[] => found(id, headline).map((cue) => cue.text);

const MARKED: [id: string, headline: string, words: string[]][] = [
  ['headline-capitals', 'Council MUST change the plan', ['MUST']],
  ['headline-capitals', 'Bus will be free for EVERY visitor', ['EVERY']],
  ['headline-capitals', 'Mayor wants to CHANGE THE PLAN again', ['CHANGE THE PLAN']],
  ['headline-capitals', 'THIS is what the town said', ['THIS']],
  ['headline-exclamation', 'Council saves the bus!', ['bus!']],
  ['headline-exclamation', 'No more fares! Ossel goes free', ['fares!']],
  ['headline-exclamation', 'At last (and free!)', ['free!']],
  ['headline-list', '7 reasons why the bus is free', ['7 reasons']],
  ['headline-list', 'Five things to watch in Ossel', ['Five things']],
  ['headline-list', 'Bus strike: 3 takeaways from the talks', ['3 takeaways']],
  ['headline-list', 'The 10 weirdest facts about Ossel', ['10 weirdest facts']],
  ['headline-list', 'Here are four signs you need a new roof', ['four signs']],
  ['forward-reference', 'This vegetable is banned in Korran', ['This vegetable']],
  ['forward-reference', 'These 8 simple steps will save the bus', ['These 8 simple steps']],
  ['forward-reference', 'Doctors praise this trick', ['this trick']],
  ['forward-reference', 'This drug costs 300 crowns', ['This drug']],
  ['reader-address', 'How the new tax will hit your savings', ['your']],
  ['reader-address', 'Why you will pay more for bread', ['you']],
  ['reader-address', 'Are you ready for the winter?', ['you']],
  ['unfinished-headline', 'And the new mayor is…', ['is…']],
  ['unfinished-headline', 'The council voted, and then...', ['then...']],
];

const LEFT_ALONE: [id: string, headline: string][] = [
  // Acronyms, names, labels, notes, quotations, headlines in capitals.
  ['headline-capitals', 'NOVA agency fined by court'],
  ['headline-capitals', 'Bank leaves SWIFT network'],
  ['headline-capitals', 'PEOPLE magazine picks mayor'],
  ['headline-capitals', 'WATCH: Mayor opens bridge'],
  ['headline-capitals', 'Mayor opens bridge (MUST READ)'],
  ['headline-capitals', 'COUNCIL MUST CHANGE THE PLAN'],
  ['headline-capitals', 'Mayor: “You MUST change the plan”'],
  ['headline-exclamation', 'Jeopardy! Host Visits Ossel'],
  ['headline-exclamation', 'Bravo! to tour Korran'],
  ['headline-exclamation', 'Yahoo! Shares Fall'],
  ['headline-exclamation', '“We won!” says mayor'],
  ['headline-exclamation', "'Enough!': Union leaves talks"],
  ['headline-list', '5 dead in bus crash'],
  ['headline-list', '12 senators leave talks'],
  ['headline-list', 'Two photos released by police'],
  ['headline-list', 'Three lessons cancelled after flood'],
  ['headline-list', '2019 reasons for hope'],
  ['headline-list', 'Council names 5 streets'],
  ['forward-reference', 'This week in Korran'],
  ['forward-reference', 'This election is about buses'],
  ['forward-reference', 'This is a test for the mayor'],
  ['forward-reference', 'Mayor defends bus plan, says this plan is cheap'],
  ['forward-reference', 'Council to vote on this motion'],
  ['forward-reference', '“This drug saved me”, says nurse'],
  ['reader-address', 'Thank you, Ossel'],
  ['reader-address', '“You are free”, judge tells clerk'],
  ['reader-address', 'Dear mayor, where is your bus?'],
  ['reader-address', 'Council to drivers: Leave your cars'],
  ['unfinished-headline', 'The council voted for the new bridge'],
  [
    'unfinished-headline',
    'The council of Ossel voted for the new bridge over the river on Monday evening after…',
  ],
];

describe('headline detectors', () => {
  it.each(MARKED)('%s: %s', (id, headline, words) => {
    expect(texts(id, headline)).toEqual(words);
  });

  it.each(LEFT_ALONE)('%s leaves alone: %s', (id, headline) => {
    expect(texts(id, headline)).toEqual([]);
  });

  it.each([
    'headline-capitals',
    'headline-exclamation',
    'headline-list',
    'forward-reference',
    'reader-address',
    'unfinished-headline',
  ])('%s reads headlines only', (id) => {
    const body = 'You MUST see 5 things! This vegetable is banned. And the mayor is…';
    expect(found(id, '', body)).toEqual([]);
  });

  it('one shouted word is clear, three convince anyone', () => {
    expect(found('headline-capitals', 'Council MUST change the plan')[0]?.strength).toBe(2);
    expect(found('headline-capitals', 'Mayor MUST CHANGE EVERY plan again and again')[0]?.strength).toBe(3);
  });

  it('a list is arguable, a list with hype is clear', () => {
    expect(found('headline-list', '7 reasons why the bus is free')[0]?.strength).toBe(1);
    expect(found('headline-list', '7 shocking reasons why the bus is free')[0]?.strength).toBe(2);
  });

  it('an acronym is one only where the body does not write the word in small letters', () => {
    expect(texts('headline-capitals', 'Mayor joins PLAN in Korran')).toEqual(['PLAN']);
    expect(found('headline-capitals', 'Mayor joins PLAN in Korran', 'The mayor joined PLAN.')).toEqual([]);
  });

  it('a lexicon’s mark of the same kind takes the words', () => {
    const article = { id: 'a', headline: 'What you need to know about buses', body: '' };
    const { cues } = createNewsframe({ lexicons: [sensational] }).analyze(article).analysis;
    expect(cues.map((cue) => [cue.entry.split('/')[0], cue.text])).toEqual([
      ['sensational', 'What you need to know'],
    ]);
  });
});
