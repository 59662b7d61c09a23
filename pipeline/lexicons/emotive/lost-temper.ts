import type { EntryGroup } from '../lexicon.ts';

/** Lost tempers: the words picture somebody as out of control. */
export const lostTemper: EntryGroup = {
  why: '“{text}” pictures somebody as out of control. What was said or done would show how upset they were.',
  source: 'own; class after Martin and White 2005 (affect)',
  entries: [
    ['freak/v out', 2, 'worry/v|react/v', { except: ['(i|we) *0-3 freak/v out'] }],
    ['(throw/v|have/v|pitch/v) a *0-2 (fit|conniption|hissy fit|tantrum)', 3, 'complain/v'],
    ['(hissy fit|conniption)', 3, 'complaint'],
    [
      '(hysterics|in hysterics)',
      3,
      'upset',
      { except: ['hysterics *0-3 laugh', '(laugh/v|laughing|laughter|giggling|joke) *0-6 hysterics'] },
    ],
    ['crazed/ADJ', 3, 'angry|confused', { literal: ['crime', 'medicine'] }],
    [
      '(lose/v|lost) (his|her|its|their) (collective|damn|goddamn|) (cool|marbles|mind|minds|minds over|rag|shit)',
      3,
      'become/v angry',
      { literal: ['medicine'] },
    ],
    [
      '(blow/v|blew) (a|his|her|their) (fuse|gasket|stack|top)',
      3,
      'become/v angry',
      { except: ['blow/v a fuse *0-4 (house|wiring|circuit|power)'] },
    ],
    [
      '(hit/v the (roof|ceiling)|see/v red|go/v through the roof with)',
      2,
      'become/v angry',
      {
        except: [
          'hit the (roof|ceiling) *0-3 (ball|car|tree|building)',
          'see red (light|lights|flag|flags|ink)',
        ],
      },
    ],
    [
      '(go/v|went) (off the rails|off the deep end|nuts|bananas|apoplectic|haywire|bonkers|ape)',
      3,
      'become/v angry|change/v',
      {
        except: [
          '(train|tram|carriage) *0-6 off the rails',
          '(machine|system|computer|instrument|instruments) *0-3 (go/v|went) haywire',
        ],
      },
    ],
    ['(foam/v|froth/v) at the mouth', 3, 'be/v angry', { literal: ['medicine'] }],
    ['(have/v a cow|pull/v (his|her|their) hair out|tear/v (his|her|their) hair out)', 3, 'worry/v'],
    ['(clutch/v|clutching) (his|her|its|their|the) pearls', 3, 'object/v'],
    ['pearl-clutching', 3, 'objections'],
    ['(collective|public|epic|total|online) (freakout|freak-out|hissy fit|hysteria|tantrum)', 3, 'protest'],
    ['(freakout|freak-out)', 3, 'protest'],
    [
      '(go/v|went) into *0-1 (meltdown|overdrive|hysterics|convulsions|conniptions)',
      3,
      'protest/v',
      { except: ['reactor *0-6 into meltdown'] },
    ],
  ],
};
