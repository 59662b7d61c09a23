import type { EntryGroup } from '../lexicon.ts';

/** Stance: adverbs that say who is right. */
export const stance: EntryGroup = {
  why: '“{text}” says who is right before readers have heard why. The reasons can do that.',
  source: 'own; class after Hyland 2005 (attitude markers)',
  entries: [
    ['aptly (named|titled|put|described|called)', 2, ''],
    ['astutely', 2, ''],
    ['correctly (called|concluded|identified|labelled|labeled|predicted|pointed|saw)', 2, ''],
    ['erroneously', 1, ''],
    [
      'falsely',
      2,
      '',
      {
        literal: ['crime'],
        except: [
          'falsely (accused|imprisoned|convicted|charged|arrested|reported|reporting)',
          'falsely (assert/v|claim/v|say/v|state/v|suggest/v|imply/v|insist/v|tell/v|tweet/v|maintain/v|declare/v)',
        ],
        counter: 'If the text shows the facts, it may be accurate.',
      },
    ],
    [
      'fittingly',
      2,
      '',
      { why: '“{text}” tells readers that things match as they should. They can notice it themselves.' },
    ],
    ['justifiably', 2, ''],
    ['mistakenly', 1, ''],
    ['properly (called|described|concerned|outraged|rejected)', 2, ''],
    ['unduly', 1, 'too'],
    ['unnecessarily', 2, ''],
    ['unwarranted', 2, 'disputed', { except: ['unwarranted (search|searches)'] }],
    ['unwisely', 2, ''],
    ['wisely', 2, '', { except: ['(spend|choose|use|invest|chose|spent|used|money|time) *0-4 wisely'] }],
    ['wrongheadedly', 3, ''],
    [
      'wrongly',
      1,
      '',
      {
        except: [
          'wrongly (convicted|accused|imprisoned|arrested|identified|diagnosed|jailed|executed|charged|deported|detained)',
          'wrongly (assert/v|claim/v|say/v|state/v|suggest/v|imply/v|insist/v|tell/v|tweet/v|maintain/v|declare/v)',
        ],
        counter: 'If a court or an inquiry found so, it is a fact.',
      },
    ],
  ],
};
