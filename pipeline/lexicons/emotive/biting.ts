import type { EntryGroup } from '../lexicon.ts';

/** Biting descriptions of what people say or write. */
export const biting: EntryGroup = {
  why: '“{text}” says how hard words hit instead of what they were. A short quotation would let readers hear it for themselves.',
  source: 'own; class after Recasens et al. 2013 (one-sided terms)',
  entries: [
    [
      '(acerbic|caustic|scathing)',
      2,
      'critical|strongly critical',
      { except: ['caustic (soda|substance|chemical|chemicals|cleaner)'] },
    ],
    [
      'barbed *0-1 (attack|comment|criticism|exchange|remark|reference|tweet|word|words|humour|humor)',
      2,
      'critical',
    ],
    [
      'bile',
      2,
      'anger',
      {
        literal: ['medicine'],
        except: ['bile (duct|ducts|acid|acids|salts|bears)', '(bear|stomach|liver|green|yellow) bile'],
      },
    ],
    ['biting (attack|comment|commentary|criticism|remark|review|satire|sarcasm)', 2, 'critical'],
    [
      'blistering',
      2,
      'strong',
      {
        except: [
          'blistering (heat|pace|sun|speed|start|temperatures|skin|summer|drive|form|form|run|agent|agents)',
        ],
        literal: ['sport', 'medicine', 'disaster'],
      },
    ],
    [
      'blistering *0-1 (attack|assessment|column|critique|criticism|critic|editorial|letter|op-ed|rebuke|remark|report|response|retort|speech|statement|takedown|tweet|tweets)',
      3,
      'strongly critical',
    ],
    ['broadside against', 2, 'criticism/n of'],
    ['cutting (attack|comment|criticism|remark|remarks)', 2, 'critical'],
    [
      'damning',
      2,
      'critical|serious',
      {
        why: '“{text}” gives the verdict before the evidence. What the report, the words or the record say lets readers judge.',
      },
    ],
    [
      'explosive *0-1 (accusation|allegation|book|charge|claim|document|interview|issue|memo|memoir|report|revelation|scandal|story|testimony|topic)',
      3,
      'new|serious',
    ],
    ['fiercely critical', 2, 'very critical'],
    [
      'fiery *0-2 (address|debate|exchange|oratory|rhetoric|sermon|speech|speaker|statement|tweet|words)',
      2,
      'strongly worded|forceful',
    ],
    ['finger-pointing', 2, 'blame'],
    ['finger-wagging', 3, 'criticism/n'],
    ['fire-and-brimstone', 3, ''],
    ['fulminate/v', 3, 'criticise/v'],
    ['fulmination', 3, 'criticism/n'],
    ['fusillade of *0-1 (abuse|attacks|criticism|insults|questions|tweets)', 3, 'many'],
    ['(hate-fest|hatefest)', 3, 'criticism/n'],
    ['hectoring', 3, 'repeated'],
    [
      'incendiary *0-2 (ad|article|attack|charge|claim|comment|language|remark|rhetoric|speech|statement|tweet|words)',
      2,
      'provocative|disputed',
    ],
    [
      'inflammatory',
      1,
      'provocative|disputed',
      {
        except: [
          'inflammatory *0-2 (bowel|disease|condition|response|syndrome|illness|arthritis|breast|cell|cells|marker|markers)',
        ],
        literal: ['medicine'],
      },
    ],
    ['invective', 2, 'insults'],
    ['name-calling', 2, 'insults'],
    ['philippic', 3, 'critical speech/n'],
    ['pointed (attack|barb|criticism|jab|rebuke|remark)', 1, 'clear'],
    ['poison pen', 3, 'anonymous'],
    ['polemic', 2, 'critical article/n'],
    ['polemical', 2, 'critical'],
    [
      '(savage/ADJ|brutal|bruising|vicious|bitter) (attack|takedown|criticism|critique|review)',
      3,
      'strong criticism',
      {
        literal: ['crime', 'war'],
        except: [
          '(savage|brutal|vicious|bruising) attack (by|on *0-3 (man|woman|girl|boy|police|teen|victim)|left)',
        ],
      },
    ],
    [
      '(searing|stinging|withering) *0-1 (attack|assessment|critique|criticism|commentary|editorial|indictment|rebuke|remark|report|review|scorn|speech)',
      3,
      'strong|critical',
    ],
    [
      'slur/NOUN',
      2,
      'insult/n',
      {
        except: [
          'slur/v *0-3 (words|speech|notes)',
          'slurred (speech|words)',
          '(racial|racist|ethnic|homophobic|sexist|religious) (slur|slurs)',
        ],
      },
    ],
    [
      'stinging',
      2,
      'sharp',
      {
        except: [
          'stinging from',
          'still stinging',
          'stinging *0-1 (defeat|loss|setback|blow|nettle|insect|insects|bees|pain|eyes|sensation|jellyfish)',
          'stinging (insect|insects|nettle|nettles|jellyfish|tentacles|eyes|pain|bee|bees|wasps|ants|sensation|cells)',
          '(eyes|bees|wasps|tears) *0-2 stinging',
        ],
        literal: ['medicine'],
      },
    ],
    ['tart (comment|remark|reply|response|rebuke|tongue)', 2, 'short'],
    ['trash talk', 2, 'insults', { literal: ['sport'] }],
    [
      'withering',
      2,
      'strong',
      {
        except: ['withering (away|vine|crop|crops|plant|plants|heat|on the vine|fire)'],
        literal: ['disaster', 'war'],
      },
    ],
    [
      'ridicule/NOUN',
      2,
      'mockery|criticism/n',
      {
        except: [
          '(ostracism|bullying|harassment|humiliation|rejection|exclusion|punishment|abuse|shame|insults|teasing) (and|or) ridicule',
          'ridicule (and|or) (ostracism|bullying|harassment|humiliation|rejection|exclusion|punishment|abuse|shame|insults|teasing|discrimination)',
          '(fear|fears|feared|fearing|risk|risks|risked|risking) *0-1 ridicule',
        ],
      },
    ],
    [
      '(racial|racist|ethnic|homophobic|sexist) slur',
      1,
      'insult/n',
      { counter: 'It is the usual name for such words, which papers seldom print.' },
    ],
  ],
};
