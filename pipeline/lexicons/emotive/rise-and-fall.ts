import type { EntryGroup } from '../lexicon.ts';

/** Rise and fall told as a flight or a crash. */
export const riseAndFall: EntryGroup = {
  why: '“{text}” tells a rise, a fall or a stop as a flight or a crash. The figures before and after show how big it was.',
  source: 'own; class after Recasens et al. 2013 (one-sided terms)',
  literal: ['finance'],
  entries: [
    [
      'balloon/v',
      2,
      'grow/v',
      {
        except: [
          '(trial|parade|party|spy|surveillance|helium|thanksgiving|toy|latex|birthday|rubber|water|lead|gastric) balloon',
          'balloon (animal|animals|angioplasty|payment|fiesta|festival|pump|flight|ride|rides|release)',
          'balloons (will|fly|float|and|in|at|drop|are|were|filled)',
          'hot-air ballooning',
          '(hot air|weather|gas|air) *0-2 balloon/v',
        ],
      },
    ],
    [
      '(nosedive/v|crater/v)',
      2,
      'fall/v',
      {
        except: [
          '(impact|bomb|lunar|moon|the|a) crater',
          '(plane|jet|aircraft|helicopter) *0-4 (nosedive|nosedived)',
        ],
      },
    ],
    ['crater/NOUN *0-1 (approval|support)', 2, 'low'],
    [
      'plummet/v',
      2,
      'fall/v',
      {
        literal: ['disaster', 'finance'],
        except: [
          '(temperature|plane|jet|helicopter|aircraft|bus|car) *0-3 plummet/v',
          'plummet/v *0-2 to *0-2 (death|deaths|earth|ground)',
          'plummet/v *0-2 (feet|floors|stories)',
        ],
        counter: 'With the figure beside it, “plummet” only describes a large fall.',
      },
    ],
    [
      'rocket/v (up|to|past|higher)',
      2,
      'rise/v',
      {
        literal: ['war', 'sport', 'finance'],
        except: ['(shuttle|spacecraft|capsule|astronaut|astronauts|satellite) *0-5 rocket/v'],
      },
    ],
    [
      'skyrocket/v',
      2,
      'rise/v quickly|increase/v',
      { counter: 'With the figure beside it, the word only describes a steep rise.' },
    ],
    [
      'soar/v',
      1,
      'rise/v',
      {
        except: [
          'soar/v *0-3 (through|over|above|into) *0-2 (sky|skies|air|clouds|city|heads)',
          '(eagle|eagles|bird|birds|hawk|plane|kite|drone|ball) *0-4 soar/v',
        ],
        counter: 'With the figures beside it, the word only sums up a steep rise.',
      },
    ],
    [
      'spiral/v',
      1,
      'rise/v',
      { except: ['spiral (staircase|galaxy|notebook|arm|arms|stairs|bound)'], literal: ['disaster'] },
    ],
    [
      'tank/v',
      2,
      'fall/v',
      { except: ['(fuel|water|gas|fish|septic) tank', 'tank (top|tops|engine)'], literal: ['war', 'sport'] },
    ],
    [
      'tumble/v',
      1,
      'fall/v',
      {
        except: [
          'tumble (dryer|drier|dry)',
          'tumble/v *0-3 (down|off|from|into|out|over) *0-3 (stairs|steps|cliff|hill|ground|floor|bed|water|bike|mountain|slope|edge)',
        ],
        counter: 'With the figures beside it, the word only sums up a quick fall.',
        literal: ['disaster', 'sport', 'crime'],
      },
    ],
    ['jack/v up', 2, 'raise/v', { except: ['jack/v up *0-2 (car|truck|vehicle|house|wheel)'] }],
    [
      'slash/v',
      1,
      'cut/v|reduce/v',
      {
        literal: ['crime', 'medicine', 'sport'],
        except: [
          'slash/v *0-3 (tire|tires|tyre|tyres|throat|throats|wrist|wrists|face|knife|knives|man|woman|officer)',
          '(slash-and-burn|slash and burn)',
        ],
        counter: 'With the size of the cut beside it, “slash” is a common short word for a large cut.',
      },
    ],
    [
      'careen/v',
      2,
      'move/v',
      {
        except: [
          '(car|truck|vehicle|bus|van|suv|motorcycle|plane) *0-5 careen/v',
          'careen/v *0-2 (off|into|down|across) *0-3 (road|tree|pole|highway|ditch|wall|traffic|lane|street)',
        ],
      },
    ],
    ['grind/v (to a halt|to a standstill)', 2, 'stop/v', { literal: ['disaster'] }],
    [
      'slam/v the (brakes|door) on',
      2,
      'stop/v',
      {
        except: [
          'slam/v the door on *0-3 (hand|finger|car|foot)',
          '(car|truck|driver|bus|vehicle) *0-6 slam/v',
        ],
      },
    ],
  ],
};
