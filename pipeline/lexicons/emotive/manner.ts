import type { EntryGroup } from '../lexicon.ts';

/** Manner: adverbs that judge how something was done. */
export const manner: EntryGroup = {
  why: '“{text}” judges how something was done. The act alone, or a detail of it, leaves the judging to readers.',
  source: 'own; class after Martin and White 2005 (judgement)',
  entries: [
    [
      '(angrily|indignantly|irately)',
      1,
      '',
      { counter: 'If the text describes the shouting, it only sums that up.' },
    ],
    ['arrogantly', 3, ''],
    ['awkwardly', 1, ''],
    ['belligerently', 3, ''],
    [
      'blindly',
      2,
      'without checking',
      {
        literal: ['crime', 'medicine'],
        except: [
          'blindly (fired|fire|firing|shot|shooting)',
          '(fired|fire|firing|shooting|shot) *0-2 blindly',
        ],
      },
    ],
    ['carelessly', 2, ''],
    ['cavalierly', 3, ''],
    ['cheerfully (ignore/v|admit/v|ignored|admitted|described|confessed|violated)', 2, ''],
    ['cravenly', 3, ''],
    [
      'crudely',
      2,
      'simply',
      {
        except: [
          'crudely (constructed|made|drawn|built|painted|written|carved|fashioned|shaped|forged|edited)',
        ],
      },
    ],
    ['deceptively', 2, ''],
    ['hastily', 1, 'quickly'],
    ['haughtily (dismissed|rejected|declared)', 3, ''],
    ['heartlessly', 3, ''],
    [
      'hysterically',
      3,
      '',
      {
        except: [
          '(laugh|laughed|laughing|cry|crying|cried|screaming|sobbing|funny|screamed|sobbed) *0-1 hysterically',
          'hysterically (funny|laughing|crying|screaming|sobbing)',
        ],
        literal: ['medicine'],
      },
    ],
    ['incessant', 2, 'constant', { except: ['incessant (rain|rains)'], literal: ['disaster'] }],
    ['incessantly', 2, 'often', { literal: ['disaster'] }],
    ['insidiously', 2, 'gradually'],
    ['insultingly', 3, ''],
    [
      'lazily',
      2,
      '',
      { except: ['(float|floated|drift|drifted|river|sun|swim|circle|circled|circling|flow) *0-3 lazily'] },
    ],
    [
      'lazy (argument|assumption|cliche|cliché|journalism|narrative|reporting|stereotype|stereotypes|thinking)',
      3,
      '',
    ],
    [
      'maliciously',
      2,
      '',
      { literal: ['crime'], except: ['maliciously (wounding|prosecuted|damaged|false)'] },
    ],
    ['naked (ambition|aggression|cynicism|greed|partisanship|power|opportunism|hypocrisy)', 3, 'open'],
    ['nakedly (partisan|political|ambitious|racist|authoritarian)', 3, 'openly'],
    ['petulantly', 3, ''],
    ['pompously', 3, ''],
    ['remorseless', 3, 'constant'],
    ['remorselessly', 3, 'constantly'],
    ['sarcastically', 1, ''],
    ['sullenly', 2, ''],
    ['surly', 2, 'unfriendly'],
    ['(unceremonious|unceremoniously)', 2, 'suddenly|without notice'],
    ['unthinkingly', 2, ''],
    ['vigorously (defend/v|deny/v|oppose/v|reject/v)', 1, ''],
    ['violently (agree|disagree|oppose/v|opposed|object/v|react/v)', 2, 'strongly'],
  ],
};
