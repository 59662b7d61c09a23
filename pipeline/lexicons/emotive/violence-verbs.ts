import type { EntryGroup } from '../lexicon.ts';

/** Verbs of force and damage used for plans, votes, talk and trade. */
export const violenceVerbs: EntryGroup = {
  why: '“{text}” makes an act, or what came of it, sound rough or ruinous. A plain verb, or what was lost, says the same.',
  source: 'own; class after Recasens et al. 2013 (one-sided terms)',
  entries: [
    [
      'annihilate/v *0-3 (argument|case|critic|critics|opponent|rival|rivals)',
      3,
      'answer/v',
      { literal: ['war', 'sport'] },
    ],
    [
      'batter/v *0-2 (economy|industry|image|reputation|market|markets|sector)',
      2,
      'harm/v',
      { literal: ['disaster'] },
    ],
    ['(beat/v *0-2 to a pulp|kick/v *0-2 in the teeth)', 3, 'defeat/v', { literal: ['crime'] }],
    ['bleed/v *0-2 dry', 3, 'take/v the money of'],
    [
      'bulldoze/v *0-3 (ahead|through|over|opposition|objections|rights|rules)',
      2,
      'push/v',
      { except: ['(home|homes|house|houses|building|buildings|land|village|forest|road) *0-4 bulldoze/v'] },
    ],
    ['butcher/v *0-3 (facts|language|name|quote|quotes|song)', 3, 'get/v wrong'],
    ['choke/v off', 2, 'limit/v|stop/v'],
    ['clobber/v', 3, 'defeat/v|harm/v', { literal: ['sport', 'crime'] }],
    ['collapse/v under *0-2 weight of', 2, 'fail/v because of', { literal: ['disaster'] }],
    ['cram/v through', 3, 'pass/v'],
    [
      'cripple/v',
      2,
      'weaken/v|stop/v',
      {
        except: [
          'cripple/v *0-1 (disease|ship|plane|vessel|vehicle|reactor|plant)',
          '=crippled *0-2 (man|woman|child|boy|girl|children|ship|plant|reactor)',
        ],
        literal: ['medicine', 'disaster'],
      },
    ],
    ['(dash/v|crush/v) *0-2 (dream|dreams|hope|hopes)', 2, 'disappoint/v'],
    ['decimate/v', 2, 'reduce/v sharply|damage/v', { literal: ['disaster', 'war'] }],
    ['=devastated', 2, 'damaged|very sad', { literal: ['disaster', 'war'] }],
    ['(=devastate|=devastates)', 2, 'damage', { literal: ['disaster', 'war'] }],
    [
      'dog/v (by)',
      2,
      'follow/v',
      {
        why: '“{text}” pictures trouble as something that hunts a person. “Faced” or “was asked about” leaves the chase out.',
      },
    ],
    [
      'dogged by',
      2,
      'with repeated',
      {
        why: '“{text}” pictures trouble as something that hunts a person. “Faced” or “was asked about” leaves the chase out.',
      },
    ],
    ['drag/v *0-4 (through the mud|into the gutter)', 3, 'insult/v'],
    ['drag/v *0-4 kicking and screaming', 3, 'make/v|force/v'],
    [
      'dump/v (on|into) *0-3 (country|state|city|community|taxpayers|streets|town)',
      2,
      'bring/v to',
      {
        except: [
          'dump/v *0-5 (waste|water|trash|sewage|garbage|snow|rain|inches|oil|soil|body|ash|rubbish|toxic)',
        ],
        literal: ['disaster'],
      },
    ],
    ['fleece/v', 3, 'overcharge/v', { except: ['(sheep|golden|wool) *0-3 fleece/v'] }],
    ['flush/v *0-3 down the (toilet|drain)', 3, 'waste/v'],
    [
      'force-feed/v',
      3,
      'make/v accept',
      {
        literal: ['medicine', 'crime'],
        except: [
          'force-feed/v *0-4 (prisoner|prisoners|detainee|detainees|hunger|duck|ducks|geese|strikers)',
        ],
      },
    ],
    [
      'gouge/v',
      2,
      'overcharge/v',
      {
        except: ['gouge/v *0-4 (eye|eyes|hole|holes|rock|wood|ground|skin)', 'price gouging'],
        literal: ['crime'],
      },
    ],
    [
      'gut/v *0-4 (act|agency|amendment|bill|budget|deal|department|affordable care act|health care|healthcare|environment|law|legislation|medicaid|medicare|program|programme|programs|programmes|protection|protections|provision|provisions|regulation|regulations|rule|rules|service|services|statute)',
      3,
      'weaken/v|cut/v',
      { literal: ['disaster'] },
    ],
    ['hammer/v *0-3 (economy|budget|businesses|consumers|families|industry|market|workers)', 2, 'harm/v'],
    [
      'hamstring/v',
      2,
      'limit/v',
      {
        literal: ['sport', 'medicine'],
        except: ['hamstring (injury|injuries|strain|tear|muscle|muscles|problem|tightness)'],
      },
    ],
    [
      'hijack/v',
      2,
      'take/v over|use/v',
      {
        except: [
          'hijack/v *0-3 (aircraft|airliner|airliners|airplane|airplanes|bus|car|flight|jet|jets|plane|planes|ship|tanker|truck|vehicle)',
          '(plane|flight|airliner|ship|tanker|jet|truck|attack) *0-3 hijack',
        ],
        literal: ['crime', 'war'],
      },
    ],
    [
      'hobble/v',
      2,
      'limit/v',
      {
        literal: ['sport', 'medicine'],
        except: ['hobble/v *0-3 (ankle|knee|foot|off|out|down|around|into|on|home)'],
      },
    ],
    [
      'hound/v',
      2,
      'press/v|question/v|follow/v',
      {
        why: '“{text}” pictures trouble as something that hunts a person. “Faced” or “was asked about” leaves the chase out.',
        except: ['(basset|blood|grey|fox|pet|the|hunting|two|a) (hound|hounds)'],
      },
    ],
    [
      'infest/v',
      2,
      'be/v widespread in',
      {
        except: [
          'infest/v *0-4 (rat|rats|mice|insect|insects|pest|pests|bug|bugs|termites|lice|worms|mosquito|mosquitoes|cockroaches|fleas|ticks|shark|sharks|mites)',
          '(rat|rats|mice|insect|insects|pest|pests|bug|bugs|termites|lice|worms|mosquito|mosquitoes|cockroaches|fleas|ticks|shark|sharks|mites|beetle|beetles|weevils) *0-4 infest/v',
        ],
      },
    ],
    ['kneecap/v', 3, 'weaken/v', { literal: ['crime', 'medicine'] }],
    ['lay/v waste to', 3, 'destroy/v', { literal: ['war', 'disaster'] }],
    ['mangle/v *0-3 (facts|language|name|truth|words|grammar)', 3, 'get/v wrong'],
    ['manhandle/v', 2, 'push/v'],
    ['maul/v *0-3 (critics|media|polls|press|rival|voters)', 3, 'criticise/v'],
    [
      'muzzle/v',
      2,
      'keep/v from speaking',
      {
        except: [
          'muzzle/v *0-3 (dog|dogs|horse|pit)',
          '(dog|dogs) *0-4 muzzle/v',
          'muzzle (of|velocity|flash|flashes|blast|brake|loader|law)',
        ],
      },
    ],
    [
      'neuter/v',
      2,
      'weaken/v',
      {
        except: [
          '(spay|spayed|spaying) *0-1 neuter/v',
          'neuter/v *0-4 (cat|cats|dog|dogs|pet|pets|animal|animals|male|rabbit|rabbits)',
          '(cat|cats|dog|dogs|pet|pets|animal|animals|clinic) *0-6 neuter/v',
        ],
      },
    ],
    ['pick/v apart', 1, 'examine/v', { except: ['pick/v apart *0-2 (carcass|food|seams)'] }],
    ['plunder/v', 2, 'take/v from', { literal: ['war', 'crime'] }],
    [
      'ram/v *0-6 through',
      3,
      'pass/v quickly',
      {
        literal: ['crime'],
        except: [
          'ram/v *0-3 (car|truck|van|vehicle|gate|fence|barrier|door|doors|crowd|wall|window|store|barricade|pickup|suv)',
          '(car|truck|van|vehicle|suv|driver) *0-3 ram/v',
        ],
      },
    ],
    [
      '(ransack/v|shred/v|trample/v|trash/v) *0-2 (agreement|budget|civil|constitution|constitutional|credibility|deal|democracy|freedom|freedoms|image|law|laws|legacy|liberty|liberties|norm|norms|promise|reputation|right|rights)',
      3,
      'criticise/v|ignore/v|harm/v',
    ],
    ['rape/v *0-2 (country|economy|land|planet)', 3, 'harm/v'],
    [
      'ravage/v',
      2,
      'damage/v',
      {
        literal: ['disaster', 'war'],
        counter: 'For an epidemic or a flood with many victims it may be a fair summary.',
      },
    ],
    [
      'rip/v (off|up) *0-3 (agreement|consumers|customers|deal|public|rulebook|taxpayers|treaty|us|workers)',
      2,
      'end/v|overcharge/v',
    ],
    [
      'roil/v',
      2,
      'disturb/v',
      { except: ['=roiling from', 'roil/v *0-2 (sea|seas|water|waters|waves|ocean)'] },
    ],
    ['rot/v from', 2, 'decline/v from'],
    [
      'ruin/v *0-3 (business|career|careers|chance|chances|country|credibility|economy|family|life|lives|name|nation|party|reputation)',
      2,
      'harm/v',
    ],
    ['run/v *0-2 into the ground', 2, 'harm/v'],
    ['run/v amok', 3, 'be/v out of control', { literal: ['crime'] }],
    [
      'sabotage/NOUN',
      2,
      'obstruction',
      { literal: ['war', 'crime'], except: ['(industrial|suspected|rail|act of|acts of) sabotage'] },
    ],
    [
      'sabotage/v',
      2,
      'obstruct/v',
      {
        literal: ['war', 'crime'],
        except: [
          'sabotage/v *0-4 (pipeline|railway|train|trains|plant|equipment|aircraft|machinery|cables|bridge)',
        ],
      },
    ],
    ['saddle/v *0-4 with', 2, 'leave/v with', { except: ['(horse|horses|pony|mule|donkey) *0-3 saddle/v'] }],
    ['scald/v *0-2 (critics|media|government)', 3, 'criticise/v'],
    [
      'shackle/v',
      2,
      'limit/v',
      {
        literal: ['crime'],
        except: [
          'shackle/v *0-4 (wrist|wrists|ankle|ankles|prisoner|prisoners|inmate|inmates|legs|handcuffs|hands|feet|chains|chain|wall|bed)',
          '(wrist|wrists|ankle|ankles|handcuffed|handcuffs|legs|hands) *0-4 shackle/v',
        ],
      },
    ],
    [
      'shatter/v *0-2 (confidence|consensus|dream|dreams|hope|hopes|illusion|illusions|image|myth|norm|norms|peace|trust)',
      2,
      'end/v|damage/v',
    ],
    ['shortchange/v', 2, 'give/v too little to'],
    ['(shove/v|ram/v|force/v|cram/v|jam/v) *0-3 down *0-4 (throat|throats)', 3, 'impose/v|pass/v'],
    ['squander/v *0-3 (chance|goodwill|lead|majority|money|opportunity)', 2, 'lose/v'],
    ['squash/v *0-2 (debate|dissent|hopes|opposition|rumours|rumors|speculation)', 2, 'stop/v'],
    ['squelch/v', 2, 'stop/v'],
    ['stamp/v out', 1, 'end/v', { literal: ['medicine', 'disaster'] }],
    [
      'stampede/v',
      2,
      'rush/v',
      {
        literal: ['disaster', 'crime', 'sport'],
        except: ['(cattle|horses|crowd|fans|buffalo|elephants|herd) *0-5 stampede/v'],
      },
    ],
    ['stifle/v', 2, 'limit/v', { except: ['stifle/v *0-2 (yawn|laugh|laughter|giggle|sob|cough|smile)'] }],
    [
      'storm/v *0-1 (into|out of|out|off)',
      2,
      'enter/v|leave/v',
      {
        literal: ['disaster'],
        except: [
          '(tropical|winter|snow|the|a|major|coastal) storm',
          'storm/v *0-2 (stage|box|charts|embassy|consulate|prison|airport|school)',
          'storm/v *0-1 (off the coast|out to sea|into the (atlantic|pacific|gulf|northeast|region))',
          '(troop|police|gunman|gunmen|militant|commando|soldier|officer|protester|rebel) *0-3 storm/v',
        ],
      },
    ],
    [
      'strangle/v *0-3 (business|businesses|competition|democracy|economy|freedom|growth|industry|innovation|trade)',
      2,
      'limit/v',
    ],
    ['stranglehold', 2, 'control', { literal: ['sport', 'crime'] }],
    [
      'suffocate/v *0-3 (business|competition|democracy|economy|freedom|growth|innovation|speech)',
      2,
      'limit/v',
    ],
    ['suffocating *0-1 (atmosphere|bureaucracy|control|regulation|debt|embrace)', 2, 'strict'],
    ['tear/v down *0-3 (country|institution|institutions|opponent|opponents|rival)', 2, 'criticise/v'],
    ['tear/v up *0-2 (agreement|constitution|deal|pact|rulebook|treaty)', 2, 'end/v'],
    ['terrorise/v', 2, 'threaten/v|frighten/v', { literal: ['crime', 'war'] }],
    ['terrorize/v', 2, 'threaten/v|frighten/v', { literal: ['crime', 'war'] }],
    ['throttle/v *0-3 (business|economy|free speech|freedom|growth|press|speech|trade)', 2, 'limit/v'],
    ['throw/v *0-4 to the wolves', 3, 'blame/v'],
    [
      'torment/v',
      2,
      'trouble/v',
      { literal: ['crime', 'medicine'], except: ['torment/v by *0-2 (guilt|memory|memories)'] },
    ],
    ['torture/v *0-2 (fact|facts|language|logic|data|truth)', 3, 'misuse/v'],
    ['tortured (logic|reasoning|argument|explanation|metaphor|syntax|history)', 2, 'complicated'],
    [
      'toss/v (aside|out|overboard)',
      2,
      'reject/v',
      {
        why: '“{text}” makes getting rid of something sound careless. “Reject” or “remove” says what was done.',
        except: [
          'toss/v out *0-3 (phrase|phrases|idea|ideas|name|names|number|numbers|word|words|term|terms|question|questions|candy|hats|shirts)',
          '(court|courts|judge|judges|justice|justices|jury|panel) *0-9 toss/v out',
          'toss/v out *0-6 (case|lawsuit|suit|charge|charges|conviction|verdict|ruling|ballots|evidence|mandate|law|map|maps)',
          'toss/v (out|overboard) *0-4 (window|car|boat|game|ball)',
        ],
        literal: ['crime', 'sport', 'disaster'],
      },
    ],
    [
      'unleash/v',
      2,
      'start/v|release/v|send/v',
      {
        literal: ['disaster', 'war'],
        except: [
          'unleash/v *0-2 (dog|dogs|gunfire|hail|volley|airstrikes|missile|missiles|bomb|bombs|tear|rain)',
        ],
      },
    ],
    ['upend/v', 1, 'change/v', { except: ['upend/v *0-3 (table|car|truck|boat|chair|furniture|kayak)'] }],
    ['wreak/v *0-3 havoc', 2, 'damage/v|disrupt/v', { literal: ['disaster'] }],
    [
      'wreck/v *0-3 (agreement|business|businesses|campaign|career|careers|chance|chances|country|deal|democracy|economy|economies|health care|healthcare|industry|life|lives|marriage|plan|plans|relationship|reputation|talks)',
      2,
      'damage/v|harm/v',
      { except: ['(car|train|truck) wreck'] },
    ],
    [
      'yank/v',
      2,
      'withdraw/v|remove/v',
      {
        literal: ['crime', 'disaster', 'sport'],
        except: ['yank/v *0-4 (hair|arm|door|rope|hand|wheel|chain|leash|tooth|cord|out of|steering)'],
      },
    ],
  ],
};
