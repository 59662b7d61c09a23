import type { EntryGroup } from '../lexicon.ts';

/** Attacks on a good name: the words say that what was said of somebody was undeserved. */
export const goodName: EntryGroup = {
  why: '“{text}” says that somebody’s good name was attacked without cause. What was said of whom lets readers judge.',
  source: 'own; class after Recasens et al. 2013 (one-sided terms)',
  literal: ['crime'],
  entries: [
    [
      'slander/v',
      2,
      'speak ill of|criticise/v',
      {
        except: [
          '(sue/v|suit|lawsuit|court|damages|jury) *0-9 slander',
          'slander *0-3 (suit|lawsuit|case|claim|claims|law|laws|court|action)',
        ],
      },
    ],
    [
      '(slanderous|defamatory|calumnious)',
      2,
      'critical',
      { except: ['defamatory (statement|statements) *0-4 (court|law|suit)'] },
    ],
    ['defame/v', 2, 'speak ill of', { except: ['(sue/v|suit|lawsuit|court|damages|jury) *0-9 defame/v'] }],
    ['(calumny|calumnies|traduce/v)', 3, 'criticism'],
    ['(slur/v|smear/v|sully/v|soil/v) *0-2 (name|names|reputation|memory|honour|honor)', 3, 'criticise/v'],
    ['tar/v *0-4 with *0-3 brush', 3, 'blame/v with others'],
    ['(muckraking|muck-raking|mud-raking)', 2, 'investigation'],
    ['(run/v|drag/v) *0-4 name *0-3 (down|through *0-2 mud|through *0-2 dirt)', 3, 'criticise/v'],
    ['poison/v *0-3 (minds|mind|against)', 2, 'turn/v against', { literal: ['crime', 'medicine'] }],
    ['(dig/v up|dig/v for|digging up|digging for) (dirt|mud|muck)', 2, 'look/v for faults'],
    [
      '(drive-by|cheap|below-the-belt|gutter) (attack|insult|journalism|politics|press|smear|tactics)',
      3,
      'criticism',
    ],
    ['(whispering|dirty tricks) campaign', 2, 'criticism'],
  ],
};
