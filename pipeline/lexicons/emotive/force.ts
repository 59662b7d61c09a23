import type { EntryGroup } from '../lexicon.ts';

/** Force: the words say that something is big, loud or hard. */
export const force: EntryGroup = {
  why: '“{text}” makes it sound big, loud or hard. What was done, and how much or how often, would show it.',
  source: 'own; class after Martin and White 2005 (graduation: force)',
  entries: [
    ['adamantly', 1, 'firmly|strongly'],
    [
      'aggressive *0-1 (agenda|attack|campaign|effort|lobbying|policy|posture|push|rhetoric|stance|style|tactic|tone)',
      2,
      'active|strong',
      { counter: 'Where the text shows how hard they went about it, the word sums that up.' },
    ],
    [
      'aggressively',
      2,
      'actively',
      {
        literal: ['medicine'],
        counter: 'Where the text shows how hard they went about it, the word sums that up.',
      },
    ],
    ['brouhaha', 2, 'dispute/n'],
    [
      'dramatic *0-1 (change|contrast|decline|departure|drop|escalation|fall|increase|moment|move|reversal|rise|shift|step|turn|turnaround|twist|u-turn)',
      2,
      'large|sudden',
      { counter: 'With the figures beside it, the word only sums them up.' },
    ],
    [
      'drastic',
      2,
      'strong',
      { counter: 'It may be fair where the figures beside it show a very large change.' },
    ],
    ['feverish', 2, 'busy', { literal: ['medicine'], except: ['feverish (patient|child|symptoms|illness)'] }],
    ['feverishly', 2, 'quickly'],
    [
      'forcefully',
      1,
      'strongly',
      { except: ['forcefully (removed|evicted|pushed|displaced|relocated|returned|taken|deported)'] },
    ],
    ['frantic *0-1 (bid|effort|push|scramble|search) to', 2, 'quick effort'],
    [
      '(fuss|hullabaloo|kerfuffle|hubbub)',
      2,
      'discussion|dispute/n',
      { except: ['fuss over', 'no fuss', 'without *0-1 fuss'] },
    ],
    ['raucous', 2, 'loud'],
    ['ruckus', 2, 'noise|dispute/n'],
    ['rambunctious', 2, 'lively'],
    ['strident', 2, 'strong|loud'],
    ['stridently', 2, 'strongly'],
    ['vehemence', 2, 'force'],
    ['vehement', 2, 'strong'],
    ['vehemently', 2, 'strongly'],
    ['vociferous', 2, 'loud'],
    ['vociferously', 2, 'loudly'],
    ['zeal', 2, 'eagerness'],
    ['zealous', 2, 'eager', { except: ['zealous (advocate|advocacy|representation)'] }],
    ['zealously', 2, 'eagerly'],
    ['wall-to-wall *0-1 (coverage|criticism|hostility)', 2, 'much'],
    [
      'headlong',
      2,
      'quick',
      {
        literal: ['sport', 'disaster', 'crime'],
        except: ['(run|ran|fell|dive|dived|crashed|plunged) *0-1 headlong'],
      },
    ],
    [
      'breathless',
      2,
      'excited',
      {
        literal: ['medicine', 'sport'],
        except: ['(leave|left|leaves) *0-3 breathless', 'breathless (patient|patients|after)'],
      },
    ],
    ['breathlessly', 3, 'excitedly'],
    ['swagger', 2, 'confidence'],
  ],
};
