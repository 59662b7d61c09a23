import type { EntryGroup } from '../lexicon.ts';

/** Trouble: the words sum up how bad a situation is. */
export const trouble: EntryGroup = {
  why: '“{text}” sums up how bad things are. What is wrong, in facts, would let readers see it for themselves.',
  source: 'own; class after Martin and White 2005 (affect)',
  counter: 'When the facts stand in the same text, the word only sums them up.',
  entries: [
    ['beleaguered', 2, 'under pressure|criticised', { literal: ['war'] }],
    ['bereft', 2, 'without|sad'],
    [
      "broken/ADJ (community|dream|dreams|family|family's|hearted|nation|people|promise|promises|society|soul|souls|system|man|woman)",
      2,
      '',
    ],
    ['(crime-ridden|crime-infested|drug-infested|drug-ridden)', 3, 'high-crime'],
    [
      'desperate (bid|attempt|effort|gamble|measure|move|plea|scramble|ploy|search|struggle)',
      2,
      'late|urgent|last',
    ],
    ['embattled', 2, 'criticised|under pressure', { literal: ['war'] }],
    ['(hopelessness|hopelessly)', 2, ''],
    [
      'ill-fated',
      2,
      'unsuccessful|failed',
      {
        why: '“{text}” tells the bad end before the story, as if it had been fated. What happened, and why, would explain it.',
        literal: ['disaster'],
        except: ['ill-fated *0-2 (flight|voyage|ship|jet|plane|airliner|expedition)'],
      },
    ],
    ['nightmare (for|of)', 2, 'very hard time for', { except: ['(a|the) nightmare (before|on)'] }],
    [
      '(scandal-plagued|scandal-ridden|scandal-scarred|scandal-tainted|scandal-tarred)',
      3,
      'under investigation/n',
    ],
    [
      '(war-torn|war-ravaged|war-battered|war-scarred)',
      2,
      'at war|damaged by war',
      { counter: 'It is a short way to say that a place has been damaged by war.' },
    ],
    [
      'sad (day|decline|end|excuse|fact|irony|reality|reflection|reminder|sight|spectacle|state|statement|story|truth)',
      2,
      '',
    ],
    ['reel/v (from|after)', 2, 'suffer/v after', { literal: ['sport', 'medicine', 'disaster'] }],
    ['reeling from', 2, 'affected by', { literal: ['sport', 'medicine'] }],
    [
      'woe',
      1,
      'problem/n|difficulty',
      { why: '“{text}” wraps problems in pity. Naming the problem tells readers more.' },
    ],
  ],
};
