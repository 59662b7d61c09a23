import type { EntryGroup } from '../lexicon.ts';

/** Shock and surprise ascribed to everyone. */
export const surprise: EntryGroup = {
  why: '“{text}” tells readers to be surprised or shocked. Leaving it out lets the news speak for itself.',
  source: 'own; class after Martin and White 2005 (affect)',
  entries: [
    ['baffled', 1, 'confused'],
    ['baffling', 2, 'unexplained'],
    ['bewildered', 1, 'confused'],
    ['bewildering', 2, 'confusing'],
    ['bizarre', 2, 'unusual|strange'],
    ['bizarrely', 2, ''],
    [
      'blindside/v',
      2,
      'surprise/v',
      {
        why: '“{text}” says how hard the news hit people. Who was surprised, and what they said, would show it.',
        literal: ['sport', 'crime'],
      },
    ],
    [
      'blockbuster *0-1 (allegation|announcement|article|claim|deal|decision|hearing|news|report|revelation|ruling|story|testimony|trade)',
      2,
      'important',
      { literal: ['sport'] },
    ],
    [
      'catch/v *0-2 flat-footed',
      2,
      'surprise/v',
      {
        why: '“{text}” says how hard the news hit people. Who was surprised, and what they said, would show it.',
        literal: ['sport'],
      },
    ],
    ['curious/ADJ (case|decision|fact|omission|silence|timing|claim|logic)', 2, 'unexplained'],
    ['earth-shaking', 3, 'important', { literal: ['disaster'] }],
    ['(earth-shattering|world-shaking)', 3, 'important', { literal: ['disaster'] }],
    ['eye-opening', 2, 'informative'],
    ['eyebrow-raising', 2, 'unusual'],
    ['farcically', 3, ''],
    ['head-scratching', 3, 'confusing'],
    ['improbable', 1, 'unlikely'],
    ['improbably', 2, ''],
    ['jaw-droppingly', 3, 'very'],
    ['mind-blowingly', 3, 'very'],
    ['mystifying', 2, 'not explained'],
    ['oddball', 2, 'unusual'],
    ['perplexing', 1, 'confusing'],
    ['puzzling', 1, 'not explained'],
    [
      'seismic *0-1 (change|decision|event|impact|moment|ruling|shift)',
      2,
      'large',
      { literal: ['disaster'] },
    ],
    [
      'shock *0-1 (announcement|decision|defeat|exit|move|poll|result|resignation|victory|win)',
      2,
      'unexpected',
      { except: ['shell shock', 'electric shock', 'toxic shock'] },
    ],
    [
      '(shock/v|rock/v|rattle/v|jolt/v) *0-2 (capital|community|conscience|country|establishment|globe|nation|parliament|party|political|public|region|town|world)',
      2,
      'surprise/v|affect/v',
      { literal: ['disaster'] },
    ],
    [
      'shocked/ADJ',
      1,
      'surprised',
      { literal: ['medicine'], counter: 'If the people named said so, it reports a feeling.' },
    ],
    ['shocking', 3, 'unexpected|serious', { except: ['shocking pink'] }],
    ['shockingly', 3, 'unexpectedly|very', { except: ['shocking pink'] }],
    ['startle/v', 1, 'surprise/v'],
    ['startling', 2, 'unexpected'],
    ['startlingly', 2, 'very'],
    [
      '=stunned',
      2,
      'surprised',
      {
        why: '“{text}” says how hard the news hit people. Who was surprised, and what they said, would show it.',
        literal: ['medicine'],
        except: [
          'stun (gun|guns|grenade|grenades|belt)',
          '=stunned *0-3 (animal|animals|cattle|taser|electric)',
        ],
      },
    ],
    ['stunning', 3, 'unexpected|large', { except: ['stunning (gun|grenade|device)'] }],
    ['stunningly', 3, 'unexpectedly|very', { except: ['stunning (gun|grenade|device)'] }],
    [
      '=stuns',
      2,
      'surprises',
      {
        why: '“{text}” says how hard the news hit people. Who was surprised, and what they said, would show it.',
        literal: ['medicine'],
      },
    ],
    [
      'surreal',
      2,
      'unusual',
      {
        except: [
          'surreal (art|artist|painting|paintings|photographs|photography|humour|humor|comedy|film|imagery|images)',
        ],
      },
    ],
    ['unreal', 2, 'unusual', { except: ['unreal (engine|tournament|estate)'] }],
  ],
};
