import type { Lexicon } from './lexicon.ts';

export const emotive: Lexicon = {
  id: 'emotive',
  category: 'emotive',
  title: 'Emotive words',
  description:
    'Words, admiring or scornful, whose connotation says more than what is reported. Literal reports of crime, injury, weather and sport are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'drop',
  groups: [
    // Horror and severity: how bad something was.
    {
      why: '“{text}” tells readers how bad it was before they know what happened. Figures or details let them judge for themselves.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      counter: 'Some events are so grave that a weaker word would play them down.',
      entries: [
        ['abysmal', 3, 'very low|very poor'],
        ['abysmally', 3, 'very|very poorly'],
        ['appalling', 3, 'very bad|serious'],
        ['atrocious', 3, 'very bad'],
        ['barbaric', 3, 'violent|cruel'],
        ['bleak', 2, 'unfavourable|poor', { except: ['bleak house'] }],
        [
          'bloody',
          1,
          'deadly|violent',
          {
            except: [
              'bloody (sunday|mary|nose|knife|glove|shirt|clothes|towel|face|hand|hands|footprint|body)',
            ],
            literal: ['crime', 'medicine'],
          },
        ],
        ['brutal', 3, 'harsh|severe', { except: ['brutal honesty'] }],
        ['brutally', 3, 'violently|severely', { except: ['brutally honest'] }],
        ['calamitous', 3, 'very damaging'],
        [
          'cataclysmic',
          3,
          'very large|very damaging',
          { except: ['cataclysmic (eruption|variable|collision)'] },
        ],
        [
          'catastrophic',
          2,
          'very damaging|severe',
          {
            except: [
              'catastrophic (health|coverage|plan|insurance|care|illness|injury|injuries|failure|claim|claims|loss|losses|cost|costs|structural)',
            ],
            literal: ['disaster', 'medicine'],
          },
        ],
        ['catastrophically', 3, 'severely|badly', { literal: ['disaster', 'medicine'] }],
        [
          'crippling',
          2,
          'severe|very high',
          { except: ['crippling (disease|injury|injuries|arthritis)'], literal: ['medicine'] },
        ],
        ['devastating', 2, 'severe|very damaging', { literal: ['disaster'] }],
        ['devastatingly', 3, 'severely|very', { literal: ['disaster'] }],
        ['dire', 2, 'serious|severe', { except: ['dire wolf'] }],
        ['disastrous', 3, 'very damaging|unsuccessful', { literal: ['disaster'] }],
        ['disastrously', 3, 'badly', { literal: ['disaster'] }],
        ['dismal', 2, 'poor|low'],
        ['dreadful', 2, 'very bad|serious'],
        ['ghastly', 3, 'very bad|violent'],
        ['grim', 2, 'serious|bad', { except: ['grim reaper'] }],
        [
          '(grisly|gruesome)',
          2,
          'violent|bloody',
          { counter: 'It may be the plainest short way to say that a crime scene was violent.' },
        ],
        ['harrowing', 2, 'distressing'],
        ['hellish', 3, 'very harsh'],
        ['hideous', 3, 'very bad|ugly'],
        ['(horrendous|horrible|horrific|horrid|horrifying)', 2, 'very bad|serious'],
        ['(horrendously|horribly|horrifically)', 2, 'badly|very'],
        ['ruinous', 3, 'very costly|damaging'],
        ['savage/ADJ', 2, 'violent|harsh', { except: ['savage (club|mine|lake|garden)'] }],
        ['savagely', 3, 'violently|harshly'],
        ['sickening', 3, 'distressing|serious'],
        ['terrible', 2, 'very bad|serious'],
        [
          'tragic',
          2,
          'fatal|sad',
          { counter: 'Few readers would call the sudden death of people anything else.' },
        ],
        [
          'tragically',
          3,
          '',
          { why: '“{text}” adds sorrow to the sentence. The fact is the same without it.' },
        ],
        ['unspeakable', 3, 'very cruel|severe'],
        ['vicious', 2, 'violent|harsh', { except: ['vicious (circle|cycle|dog|animal)'] }],
        ['viciously', 3, 'violently|harshly'],
        ['woeful', 3, 'very poor'],
        ['wretched', 3, 'very poor|bad', { except: ['(the wretched|wretched refuse)'] }],
      ],
    },
    // Scorn: the words pass judgement on an act or an idea.
    {
      why: '“{text}” passes judgement on the act itself. Without the word, the facts or a named critic would have to make that point.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        ['absurd', 2, 'unreasonable|unusual', { except: ['theatre of the absurd', 'theater of the absurd'] }],
        ['absurdity', 2, 'contradiction'],
        ['absurdly', 2, 'very'],
        ['asinine', 3, 'unwise|mistaken'],
        [
          '(blatant|flagrant)',
          2,
          'open|clear',
          { counter: 'It can simply mean that something was done in the open.', except: ['flagrant foul'] },
        ],
        ['(blatantly|flagrantly)', 2, 'openly|clearly'],
        [
          'bogus',
          2,
          'false|disputed',
          {
            counter: 'For forged documents or faked goods the word is simply accurate.',
            except: [
              'bogus (check|checks|cheque|cheques|account|accounts|email|emails|website|websites|id|passport|passports|bill|bills|identity|invoice|invoices)',
            ],
          },
        ],
        ['brazen', 2, 'open'],
        ['brazenly', 2, 'openly'],
        ['callous', 3, 'without concern'],
        ['contemptible', 3, 'widely criticised|wrong'],
        [
          'cynical',
          2,
          'self-interested',
          { except: ['cynical (about|of)', '(voter|voters|public|people|electorate|are|am) *0-2 cynical'] },
        ],
        ['cynically', 2, 'for advantage'],
        ['deplorable', 3, 'very bad|criticised'],
        ['(despicable|loathsome|odious|reprehensible)', 3, 'wrong|criticised'],
        ['(disgraceful|shameful)', 3, 'criticised|widely criticised'],
        ['(disgracefully|shamefully)', 3, 'wrongly'],
        ['disgusting', 3, 'unpleasant|offensive', { except: ['disgusting (smell|taste|food)'] }],
        ['draconian', 3, 'strict|severe'],
        ['dubious', 2, 'disputed|unproven'],
        [
          'dystopian',
          2,
          'bleak',
          {
            except: [
              'dystopian *0-3 (novel|film|movie|thriller|series|fiction|drama|book|classic|science|sci-fi|literature|satire|story|tale|genre)',
            ],
          },
        ],
        ['egregious', 2, 'serious'],
        ['egregiously', 2, 'seriously'],
        [
          '(farcical|laughable|ludicrous|nonsensical|preposterous|ridiculous)',
          3,
          'unreasonable|unlikely|not convincing',
        ],
        [
          'flimsy',
          2,
          'weak|limited',
          {
            except: [
              'flimsy *0-2 (tent|boat|raft|dinghy|dinghies|wall|shelter|shelters|structure|door|dress|house|houses|shack|shacks|material|plastic|mask)',
            ],
          },
        ],
        [
          '(foolish|idiotic|moronic)',
          3,
          'unwise|mistaken',
          {
            why: '“{text}” calls a choice stupid. What the choice was and what came of it would let readers decide.',
          },
        ],
        [
          'glaring',
          2,
          'clear|noticeable',
          { except: ['glaring (sun|light|lights|headlight|headlights|at)'] },
        ],
        ['half-baked', 3, 'incomplete'],
        ['heartless', 3, 'strict|harsh'],
        ['heavy-handed', 2, 'strict|forceful'],
        ['hypocritical', 2, 'inconsistent'],
        [
          '(ill-advised|ill-conceived|misguided)',
          2,
          'criticised|disputed',
          { counter: 'After a plan has failed by its own measure, the word may be a fair summary.' },
        ],
        ['insidious', 2, 'gradual|hidden', { literal: ['medicine'] }],
        ['mean-spirited', 3, 'unkind'],
        ['(merciless|pitiless)', 3, 'harsh'],
        ['mercilessly', 3, 'harshly|repeatedly'],
        ['nefarious', 3, 'illegal|secret'],
        ['outrageous', 3, 'criticised|very high'],
        ['outrageously', 3, 'very'],
        ['(pathetic|pitiful)', 3, 'poor|weak'],
        ['(pathetically|pitifully)', 3, 'very|poorly'],
        [
          '(phoney|phony)',
          2,
          'false',
          { except: ['(phoney|phony) (war|check|checks|document|documents|name|names|account|accounts)'] },
        ],
        [
          'reckless',
          2,
          'risky|careless',
          {
            literal: ['crime'],
            except: [
              'reckless (driving|endangerment|homicide|conduct|burning|disregard|driver|manslaughter|behavior|behaviour)',
              '(recklessly|reckless) (endanger|endangering)',
              'convict *0-3 reckless',
            ],
          },
        ],
        [
          'recklessly',
          2,
          'carelessly',
          { literal: ['crime'], except: ['recklessly (endanger|endangering)'] },
        ],
        [
          '(repugnant|repulsive|revolting|vile)',
          3,
          'offensive',
          { except: ['revolting against', '(be|peasants|members) revolting'] },
        ],
        ['ruthless', 3, 'harsh|strict'],
        ['ruthlessly', 3, 'harshly|strictly'],
        ['scandalous', 3, 'widely criticised'],
        [
          'shabby',
          2,
          'poor',
          {
            except: [
              'shabby *0-2 (hotel|building|apartment|house|office|street|clothes|suit|coat|room|chic|motel|neighborhood)',
            ],
          },
        ],
        [
          '(shady|seedy|sleazy)',
          2,
          'disputed|unclear',
          {
            except: [
              'shady (grove|tree|trees|spot|area|areas|side|lane|street|streets|patch|yard|courtyard|park)',
            ],
          },
        ],
        ['shameless', 3, 'open'],
        ['shamelessly', 3, 'openly'],
        ['shoddy', 2, 'poor|careless'],
        ['sinister', 3, 'suspicious|unexplained'],
        ['(sordid|tawdry)', 3, 'improper'],
        ['(spiteful|vindictive)', 3, 'retaliatory'],
        ['tone-deaf', 3, 'badly timed'],
        [
          'toxic *0-1 (atmosphere|blend|brew|combination|culture|debate|discourse|divide|feud|legacy|mix|partisanship|personality|politics|relationship|rhetoric|workplace)',
          2,
          'hostile|harmful',
        ],
        ['unconscionable', 3, 'unfair|wrong', { except: ['unconscionable (contract|conduct)'] }],
        ['underhanded', 3, 'secret|unfair'],
        ['(wrongheaded|wrong-headed)', 3, 'mistaken'],
      ],
    },
    // Judgements of a person's mind or manner.
    {
      why: '“{text}” judges a person’s mind or manner. Saying what the person did or said leaves the judging to readers.',
      source: 'own; class after Martin and White 2005 (judgement)',
      entries: [
        ['(arrogance|hubris)', 2, 'overconfidence'],
        ['arrogant', 2, 'very confident'],
        [
          '(bellicose|belligerent|pugnacious)',
          2,
          'confrontational',
          { except: ['belligerent (state|states|power|powers|parties|party|status)'] },
        ],
        ['bombastic', 2, 'loud|forceful'],
        ['brash', 2, 'confident|direct'],
        ['bumbling', 3, 'unsuccessful'],
        ['(churlish|petulant)', 3, 'annoyed'],
        ['clueless', 3, 'uninformed'],
        ['(craven|gutless)', 3, 'cautious'],
        ['(deranged|unhinged)', 3, 'angry|erratic', { literal: ['medicine'] }],
        [
          'disgraced',
          2,
          'former|convicted',
          {
            why: '“{text}” sums up a person’s past as shame. The office lost or the verdict says it with facts.',
          },
        ],
        ['(feckless|hapless)', 3, 'unsuccessful'],
        ['greed', 2, 'wish for profit', { except: ['greedy algorithm'] }],
        ['greedy', 2, 'profit-seeking', { except: ['greedy algorithm'] }],
        ['hypocrisy', 2, 'inconsistency'],
        ['hysteria', 3, 'alarm|concern', { literal: ['medicine'] }],
        [
          'hysterical',
          3,
          'very upset|alarmed',
          { except: ['hysterical (pregnancy|laughter)'], literal: ['medicine'] },
        ],
        ['inept', 3, 'unsuccessful'],
        [
          '(infamous|notorious)',
          1,
          'well-known|known',
          { counter: 'For a person or place known only for a crime, it may be a plain description.' },
        ],
        ['(infamously|notoriously)', 1, ''],
        ['(sanctimonious|self-righteous|holier-than-thou)', 3, 'critical of others'],
        ['smug', 3, 'pleased|confident'],
        ['thin-skinned', 3, 'sensitive to criticism'],
        ['tyrannical', 3, 'strict|autocratic'],
      ],
    },
    // Strong feelings ascribed to people.
    {
      why: '“{text}” turns disagreement into strong feeling. Who objected, how many, and in what words would show how strong it was.',
      source: 'own; class after Martin and White 2005 (affect)',
      counter: 'If the people named said they felt this way, the word reports it.',
      entries: [
        ['(acrimonious|rancorous)', 2, 'tense'],
        ['(acrimony|rancor|rancour)', 2, 'disagreement|hostility'],
        ['aghast', 2, 'surprised|critical'],
        ['apoplectic', 3, 'angry'],
        [
          'bitter (argument|backlash|battle|clash|conflict|debate|dispute|divide|division|divorce|enemy|feud|fight|foe|infighting|partisan|quarrel|rival|rivalry|row|split|standoff|struggle|war)',
          2,
          'long|serious',
        ],
        ['bitterly', 2, 'strongly', { except: ['bitterly (cold|freezing)'] }],
        ['(=enrage|=enrages|=infuriate|=infuriates|=infuriating)', 2, 'anger'],
        ['(enraged|incensed|infuriated|irate)', 2, 'angry|angered'],
        ['frantic', 1, 'hurried', { literal: ['crime', 'disaster', 'medicine'] }],
        ['frantically', 1, 'quickly|urgently', { literal: ['crime', 'disaster', 'medicine'] }],
        ['frenzied', 2, 'hurried|busy', { literal: ['crime'] }],
        ['frenzy', 2, 'rush|strong interest', { literal: ['crime'], except: ['feeding frenzy'] }],
        ['(furious|livid)', 2, 'angry', { except: ['(fast and furious|furious 7|furious pace)'] }],
        ['furiously', 2, 'strongly|quickly'],
        ['(furor|furore|uproar)', 2, 'criticism|complaints'],
        [
          'fury',
          2,
          'anger|criticism',
          {
            except: [
              '(fire and fury|sound and the fury|fury road)',
              'fury of *0-2 (storm|hurricane|nature|wind)',
            ],
            literal: ['disaster', 'sport'],
          },
        ],
        [
          'heated *0-2 (argument|clash|confrontation|debate|discussion|dispute|exchange|rhetoric)',
          1,
          'intense|long',
        ],
        ['(outcry|hue and cry)', 1, 'criticism|complaints', { except: ['=outcry auction', 'open outcry'] }],
        ['outrage/NOUN', 2, 'anger|criticism'],
        ['(=outraged|outrage/VERB)', 2, 'angry|anger'],
        [
          '(seethe/v|fume/v)',
          2,
          'be angry',
          { except: ['(exhaust|toxic|chemical|gas|paint|diesel|noxious|of|the) (fume|fumes)'] },
        ],
        [
          '(venom|vitriol)',
          2,
          'hostility',
          { except: ['(snake|spider|jellyfish|scorpion|bee) venom', 'anti-venom'] },
        ],
        [
          '(venomous|vitriolic)',
          2,
          'hostile',
          { except: ['venomous *0-1 (snake|spider|bite|fish|reptile|sting|species)'] },
        ],
      ],
    },
    // Biting descriptions of what people say or write.
    {
      why: '“{text}” tells readers how hard words hit instead of what was said. A short quotation would let them hear it for themselves.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        [
          '(acerbic|caustic|scathing)',
          2,
          'critical|strongly critical',
          { except: ['caustic (soda|substance|chemical|chemicals|cleaner)'] },
        ],
        [
          'blistering *0-1 (attack|assessment|column|critique|criticism|critic|editorial|letter|op-ed|rebuke|remark|report|response|retort|speech|statement|takedown|tweet|tweets)',
          3,
          'strongly critical',
        ],
        ['damning', 2, 'critical|serious'],
        ['(diatribe|screed|tirade)', 3, 'speech|article|criticism'],
        [
          'explosive *0-1 (accusation|allegation|book|charge|claim|document|interview|issue|memo|memoir|report|revelation|scandal|story|testimony|topic)',
          3,
          'new|serious',
        ],
        [
          'fiery *0-2 (address|debate|exchange|oratory|rhetoric|sermon|speech|speaker|statement|tweet|words)',
          2,
          'strongly worded|forceful',
        ],
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
        [
          '(searing|stinging|withering) *0-1 (attack|assessment|critique|criticism|commentary|defeat|editorial|indictment|loss|rebuke|remark|report|review|scorn|speech)',
          3,
          'strong|critical',
        ],
        ['vulgar', 2, 'offensive', { except: ['vulgar (latin|fraction)'] }],
      ],
    },
    // Verbs of force and damage used for plans, votes, talk and trade.
    {
      why: '“{text}” makes an ordinary act sound like violence or collapse. A plain verb and the figure would say the same thing.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        [
          'cripple/v',
          2,
          'weaken|stop',
          {
            except: [
              'cripple/v *0-1 (disease|ship|plane|vessel|vehicle|reactor|plant)',
              '=crippled *0-2 (man|woman|child|boy|girl|children|ship|plant|reactor)',
            ],
            literal: ['medicine', 'disaster'],
          },
        ],
        ['decimate/v', 2, 'reduce sharply|damage', { literal: ['disaster', 'war'] }],
        ['(=devastate|=devastates)', 2, 'damage', { literal: ['disaster', 'war'] }],
        ['=devastated', 2, 'damaged|very sad', { literal: ['disaster', 'war'] }],
        ['eviscerate/v', 3, 'weaken|criticise', { literal: ['crime'] }],
        [
          'gut/v *0-4 (act|agency|amendment|bill|budget|deal|department|environment|law|legislation|medicaid|medicare|program|programme|programs|programmes|protection|protections|provision|provisions|regulation|regulations|rule|rules|service|services|statute)',
          3,
          'weaken|cut',
          { literal: ['disaster'] },
        ],
        [
          'hijack/v',
          2,
          'take over|use',
          {
            except: [
              'hijack/v *0-3 (aircraft|airliner|airliners|airplane|airplanes|bus|car|flight|jet|jets|plane|planes|ship|tanker|truck|vehicle)',
              '(plane|flight|airliner|ship|tanker|jet|truck|attack) *0-3 hijack',
            ],
            literal: ['crime', 'war'],
          },
        ],
        [
          'hound/v',
          2,
          'press|question|follow',
          { except: ['(basset|blood|grey|fox|pet|the|hunting|two|a) (hound|hounds)'] },
        ],
        [
          '(nosedive/v|crater/v)',
          2,
          'fall',
          {
            except: [
              '(impact|bomb|lunar|moon|the|a) crater',
              '(plane|jet|aircraft|helicopter) *0-4 (nosedive|nosedived)',
            ],
          },
        ],
        [
          'plummet/v',
          2,
          'fall',
          {
            literal: ['disaster'],
            except: [
              '(temperature|plane|jet|helicopter|aircraft|bus|car) *0-3 plummet/v',
              'plummet/v *0-2 to *0-2 (death|deaths|earth|ground)',
              'plummet/v *0-2 (feet|floors|stories)',
            ],
            counter: 'With the figure beside it, “plummet” only describes a large fall.',
          },
        ],
        [
          '(railroad/v|steamroll/v|strong-arm/v)',
          3,
          'pressure|push',
          {
            except: [
              '(=railroad|=railroads) (worker|workers|company|companies|track|tracks|station|line|lines|car|cars|bridge|crossing|tie|ties|commission|retirement|union|unions|industry|tycoon|baron|tunnel|system|tank|engineer|museum|safety)',
              '(the|a|underground|transcontinental|pacific|of|and|major|by|freight) (=railroad|=railroads)',
            ],
          },
        ],
        [
          'ram/v *0-6 through',
          3,
          'pass quickly',
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
          'criticise|ignore|harm',
        ],
        [
          'ravage/v',
          2,
          'damage',
          {
            literal: ['disaster', 'war'],
            counter: 'For an epidemic or a flood with many victims it may be a fair summary.',
          },
        ],
        [
          'savage/v *0-3 (campaign|critics|plan|plans|proposal|record|reputation|rival|rivals)',
          2,
          'criticise strongly',
        ],
        [
          'shatter/v *0-2 (confidence|consensus|dream|dreams|hope|hopes|illusion|illusions|image|myth|norm|norms|peace|trust)',
          2,
          'end|damage',
        ],
        ['(shove/v|ram/v|force/v|cram/v|jam/v) *0-3 down *0-4 (throat|throats)', 3, 'impose|pass'],
        [
          'skyrocket/v',
          2,
          'rise quickly|increase',
          { counter: 'With the figure beside it, the word only describes a steep rise.' },
        ],
        [
          'slash/v',
          1,
          'cut|reduce',
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
          'storm/v *0-1 (into|out of|out|off)',
          2,
          'enter|leave',
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
          'unleash/v',
          2,
          'start|release|send',
          {
            literal: ['disaster', 'war'],
            except: [
              'unleash/v *0-2 (dog|dogs|gunfire|hail|volley|airstrikes|missile|missiles|bomb|bombs|tear|rain)',
            ],
          },
        ],
        ['wreak/v *0-3 havoc', 2, 'damage|disrupt', { literal: ['disaster'] }],
        [
          'wreck/v *0-3 (agreement|business|businesses|campaign|career|careers|chance|chances|country|deal|democracy|economy|economies|health care|healthcare|industry|life|lives|marriage|plan|plans|relationship|reputation|talks)',
          2,
          'damage|harm',
          { except: ['(car|train|truck) wreck'] },
        ],
      ],
    },
    // Verbs that colour a choice as sly, mean or clumsy.
    {
      why: '“{text}” colours the act as sly, mean or clumsy. A plain verb would say what was done and leave the judging to readers.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        [
          '(botch/v|bungle/v)',
          2,
          'mishandle|make mistakes in',
          {
            counter: 'If an inquiry found mistakes, the word sums up its finding.',
            except: ['=botched (execution|surgery|operation|robbery|burglary|circumcision)'],
          },
        ],
        [
          '(bully/v *0-1 into|bully/v *0-2 (allies|ally|companies|company|congress|lawmakers|neighbors|neighbours|senators|states|voters))',
          2,
          'pressure|press',
          {
            except: [
              '(bully pulpit|=bullies|anti-bullying)',
              '(school|student|students|kid|kids|teen|classmate|classmates) *0-4 bully',
            ],
          },
        ],
        [
          '(concoct|cook/v up)',
          3,
          'make|prepare',
          {
            why: '“{text}” says a plan or a story was invented. Who disputes it, and why, would be the fact to give.',
            except: [
              '(chef|kitchen|recipe|restaurant|meal|meals|dish|dishes|dinner|food|drink|cocktail|cocktails) *0-6 (concoct|cook)',
              '(concoct|cook up) *0-4 (meal|meals|dinner|dish|dishes|drink|drinks|food|breakfast|cocktail|cocktails|storm|potion|soup|sauce)',
            ],
          },
        ],
        ['(cosy/v|cozy/v) up (to|with)', 3, 'move closer to|work with'],
        [
          '(ditch/v|jettison/v)',
          1,
          'drop|leave',
          {
            except: [
              '(a|the|last|roadside|drainage|irrigation) ditch',
              'in a ditch',
              'last-ditch',
              '(car|vehicle|gun|plane|getaway) *0-2 (ditch/v|jettison/v)',
              '(ditch/v|jettison/v) *0-2 (car|vehicle|gun|plane|weapon|cargo|fuel|clothes|bag|body|class)',
            ],
          },
        ],
        ['flaunt/v', 2, 'show|display'],
        ['foist/v', 3, 'impose|place'],
        ['(gobble/v|gorge/v|hoover/v) up', 2, 'take|buy'],
        ['kowtow/v', 3, 'agree to|give way to'],
        [
          '(=pander|=panders|=pandered|=pandering)',
          3,
          'appeal to',
          {
            except: ['(promoting|sex|prostitution|felony|count|charge|pimping) *0-4 (=pandering|=pander)'],
            literal: ['crime'],
          },
        ],
        [
          '(peddle/v|hawk/v) *0-4 (conspiracy|conspiracies|falsehood|falsehoods|fear|lie|lies|misinformation|myth|myths|narrative|nonsense|rumor|rumors|rumour|rumours|story|stories|theory|theories)',
          3,
          'repeat|spread',
        ],
        ['peddle/v influence', 2, 'sell access'],
        [
          'plot/v',
          2,
          'plan|prepare',
          {
            literal: ['crime', 'war'],
            except: [
              '(the|a|this|that|film|movie|murder|terror|terrorist|bomb|assassination|alleged|foiled|its|terrorism|bombing|coup|burial|cemetery|garden|scatter|story|kidnapping|subplot|main|whose|of|an|domestic|major|such|attack|kidnap|death) *0-2 (=plot|=plots)',
              '(=plot|=plots) (twist|twists|line|lines|point|points|hole|holes|of|summary|against|thickens|thicken|that|for)',
              'plot/v *0-6 (murder|assassination|assassinate|bomb|bombing|bombings|kill|attack|attacks|terror|graph|chart|map|data|coup|overthrow|kidnap|blow|course)',
              '(=plotted|=plotting) (against|on|out) *0-2 (graph|chart|map|axis)',
            ],
          },
        ],
        [
          '(scurry/v|slink/v|skulk/v|slither/v)',
          3,
          'go|leave|move',
          {
            except: [
              '(rat|rats|snake|snakes|mouse|mice|lizard|crab|crabs|animal) *0-4 (scurry/v|slink/v|skulk/v|slither/v)',
            ],
          },
        ],
        ['(snub/v|spurn/v)', 2, 'decline|reject', { except: ['(snub-nosed|snub nosed|snub nose)'] }],
        [
          '(spew/v|spout/v) *0-4 (bile|conspiracy|conspiracies|falsehood|falsehoods|garbage|hate|hatred|insult|insults|lie|lies|misinformation|nonsense|rhetoric|slogan|slogans|talking points|theory|theories|threats|venom|vitriol)',
          3,
          'say|repeat',
        ],
        ['squander/v', 2, 'lose|spend', { literal: ['sport'] }],
        [
          'tout/v',
          1,
          'promote|praise|present',
          { except: ['(ticket|tickets) (=tout|=touts)', '=tout (de|le|la)'] },
        ],
        [
          '(trumpet/v|gloat/v|crow/v) (about|over|that|how)',
          2,
          'announce|say',
          { except: ['(=trumpet|=trumpets|=crow|=crows) (over|about)'] },
        ],
        [
          'whip/v up',
          2,
          'encourage|increase',
          {
            except: [
              'whip/v up *0-4 (meal|meals|batch|dinner|breakfast|dish|dishes|cream|egg|eggs|cake|cookies|omelet|sauce|wave|waves|flame|flames|wind|winds|dust|vote|votes)',
            ],
            literal: ['disaster'],
          },
        ],
      ],
    },
    // Failure, waste and disorder as a noun: the verdict is built into the name.
    {
      why: '“{text}” gives the event a name that already contains a verdict. Say what went wrong, for whom and how much.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        ['blunder', 2, 'mistake|error', { literal: ['sport'] }],
        ['boondoggle', 3, 'project|expensive project'],
        [
          'cesspool',
          3,
          'corruption|poor conditions',
          { except: ['cesspool *0-2 (sewage|waste|septic|drain)', '(sewage|septic) *0-3 cesspool'] },
        ],
        ['charade', 3, 'process|event', { except: ['(play|playing|game of) charades'] }],
        ['(chicanery|machinations|skulduggery|skullduggery)', 3, 'secret dealings|planning'],
        [
          '(circus atmosphere|media circus|political circus|three-ring circus|turn/v into a circus|become a circus)',
          3,
          'heavy coverage|disorder',
        ],
        ['(debacle|fiasco)', 3, 'failure|problem'],
        [
          'disaster',
          2,
          'failure|problem',
          {
            literal: ['disaster', 'war'],
            except: [
              '(natural|federal|major|nuclear|mine|air|mining|environmental|ecological|climate|weather|ferry|space|shuttle|chernobyl|fukushima|hillsborough|aviation|oil|industrial|bhopal|humanitarian|recent|man-made|train|bridge|other|declared|tsunami|in|during|state|rail|flood) *0-1 disaster',
              'disaster *0-1 (aid|area|areas|assistance|bill|declaration|declarations|efforts|emergency|film|films|fund|funding|funds|insurance|loan|loans|management|medicine|mitigation|money|movie|movies|official|officials|plan|planning|prevention|preparedness|recovery|reduction|relief|resilience|response|risk|site|strike|strikes|struck|victim|victims|worker|workers|zone|zones)',
              '(recipe for disaster|disaster waiting to happen|disaster recovery)',
              '=disasters',
            ],
          },
        ],
        [
          'farce',
          3,
          'failure',
          {
            except: [
              '(bedroom|comic|stage|slapstick|theatrical|romantic|political|satirical|comedy|a new) farce',
              'farce (by|starring|about)',
            ],
          },
        ],
        ['folly', 2, 'mistake|error', { except: ['folly (beach|island|cove)'] }],
        ['gravy train', 3, 'public money'],
        ['(in|into) (complete|total|utter|) disarray', 2, 'divided|disorganised'],
        [
          '(insanity|madness)',
          2,
          'unwise decision',
          {
            except: [
              'march madness',
              '(reefer|midnight|method|divine) madness',
              '(temporary|criminal|legal|plea|reason|grounds|by) *0-2 insanity',
              'insanity (defense|defence|plea|claim|workout)',
              '(=murder|mental|illness) *0-4 (madness|insanity)',
            ],
            literal: ['crime', 'medicine', 'sport'],
          },
        ],
        ['mayhem', 2, 'disorder|violence', { literal: ['crime'] }],
        [
          '=mess',
          2,
          'problem|confusion',
          {
            except: [
              '(clean|clear|mop|sweep) *0-3 mess',
              '=mess (hall|halls|tent|with|kit|around|up)',
              '(oily|sticky|soggy|muddy|greasy|gooey|enlisted|officers) mess',
              '(not|to|will|can|could|do|would) mess',
            ],
            counter: 'It is a common word for a situation in which several things have gone wrong.',
          },
        ],
        ['(mockery of|make/v a mockery)', 3, 'breach of|weaken'],
        ['pandemonium', 2, 'disorder|noise'],
        ['(political|publicity|pr|cheap) (stunt|ploy|theater|theatre)', 3, 'event|act|move'],
        ['quagmire', 2, 'long conflict|long dispute'],
        [
          '(sham/NOUN|shams/NOUN)',
          3,
          'disputed|false',
          {
            except: [
              'sham (marriage|marriages|company|companies|surgery|treatment|control)',
              '(al-sham|al sham)',
            ],
            literal: ['medicine'],
          },
        ],
        ['shambles', 3, 'disorder|failure'],
        ['(shenanigans|antics)', 2, 'conduct|actions', { literal: ['sport'] }],
        ['sweetheart deal', 3, 'favourable deal'],
        [
          'train wreck',
          2,
          'failure',
          {
            literal: ['disaster', 'crime'],
            except: [
              'train wreck *0-4 (killed|injured|victims|killing)',
              '(fatal|deadly|amtrak|freight|investigating) *0-2 train wreck',
            ],
          },
        ],
        ['travesty', 3, 'injustice|failure'],
        ['(tumult|turmoil)', 1, 'change|unrest'],
        [
          'witch hunt',
          2,
          'inquiry|investigation',
          {
            except: [
              '(historic|historical|medieval|colonial|1692|17th-century) *0-2 (witch hunt|witch hunts)',
            ],
          },
        ],
      ],
    },
    // Pity: suffering told through feeling.
    {
      why: '“{text}” asks readers for pity. What people lost, or their own words, would let readers feel it without being told to.',
      source: 'own; class after Martin and White 2005 (affect)',
      counter: 'When people describe such suffering themselves, the word may only sum it up.',
      entries: [
        [
          '(agonising|agonizing)',
          2,
          'difficult|painful',
          { literal: ['medicine'], except: ['(agonizing|agonising) (pain|over|about)'] },
        ],
        ['anguish', 2, 'distress'],
        ['beleaguered', 2, 'under pressure|criticised', { literal: ['war'] }],
        ['(crime-ridden|crime-infested|drug-infested|drug-ridden)', 3, 'high-crime'],
        [
          'desperate (bid|attempt|effort|gamble|measure|move|plea|scramble|ploy|search|struggle)',
          2,
          'late|urgent|last',
        ],
        ['desperately', 2, 'urgently|very much', { literal: ['crime', 'disaster', 'medicine'] }],
        ['downtrodden', 2, 'poor|disadvantaged'],
        ['embattled', 2, 'criticised|under pressure', { literal: ['war'] }],
        ['grief-stricken', 2, 'grieving'],
        [
          '(heartbreak|heartache)',
          2,
          'sadness|disappointment',
          { except: ['heartbreak (hotel|hill|kid|ridge)'], literal: ['sport'] },
        ],
        [
          '(heartbreaking|heart-breaking|heartbreakingly|heart-rending|heartrending|heart-wrenching|heartwrenching|gut-wrenching)',
          3,
          'sad|very sad',
        ],
        ['(heartbroken|heart-broken|broken-hearted|brokenhearted)', 2, 'very sad'],
        [
          'ill-fated',
          2,
          'unsuccessful|failed',
          {
            literal: ['disaster'],
            except: ['ill-fated *0-2 (flight|voyage|ship|jet|plane|airliner|expedition)'],
          },
        ],
        ['miserable', 2, 'poor|unhappy'],
        ['miserably', 2, 'badly'],
        ['misery', 2, 'hardship|suffering', { except: ['misery (index|memoir)'] }],
        ['ordeal', 2, 'experience|time', { literal: ['crime'] }],
        ['plight', 2, 'situation|problems'],
        [
          '(scandal-plagued|scandal-ridden|scandal-scarred|scandal-tainted|scandal-tarred)',
          3,
          'under investigation',
        ],
        [
          '(war-torn|war-ravaged|war-battered|war-scarred)',
          2,
          'at war|damaged by war',
          { counter: 'It is a short way to say that a place has been damaged by war.' },
        ],
        [
          'woe',
          1,
          'problem|difficulty',
          { why: '“{text}” wraps problems in pity. Naming the problem tells readers more.' },
        ],
      ],
    },
    // Shock and surprise ascribed to everyone.
    {
      why: '“{text}” tells readers to be surprised or shocked. Leaving it out lets the news speak for itself.',
      source: 'own; class after Martin and White 2005 (affect)',
      entries: [
        ['bizarre', 2, 'unusual|strange'],
        ['bizarrely', 2, ''],
        [
          'shock *0-1 (announcement|decision|defeat|exit|move|poll|result|resignation|victory|win)',
          2,
          'unexpected',
          { except: ['shell shock', 'electric shock', 'toxic shock'] },
        ],
        [
          '(shock/v|rock/v|rattle/v|jolt/v) *0-2 (capital|community|conscience|country|establishment|globe|nation|parliament|party|political|public|region|town|world)',
          2,
          'surprise|affect',
          { literal: ['disaster'] },
        ],
        ['shocking', 3, 'unexpected|serious', { except: ['shocking pink'] }],
        ['shockingly', 3, 'unexpectedly|very', { except: ['shocking pink'] }],
        [
          '=stunned',
          2,
          'surprised',
          {
            literal: ['medicine'],
            except: [
              'stun (gun|guns|grenade|grenades|belt)',
              '=stunned *0-3 (animal|animals|cattle|taser|electric)',
            ],
          },
        ],
        ['stunning', 3, 'unexpected|large', { except: ['stunning (gun|grenade|device)'] }],
        ['stunningly', 3, 'unexpectedly|very', { except: ['stunning (gun|grenade|device)'] }],
        ['=stuns', 2, 'surprises', { literal: ['medicine'] }],
      ],
    },
    // Admiration: the words praise.
    {
      why: '“{text}” praises. Leaving the praise out keeps the facts, and readers can judge for themselves.',
      source: 'own; class after Martin and White 2005 (appreciation)',
      entries: [
        [
          '(astute|savvy|shrewd)',
          1,
          'effective|experienced',
          { except: ['(media-savvy|tech-savvy|business-savvy|technologically savvy|computer-savvy)'] },
        ],
        [
          'beloved',
          2,
          'popular|well-known',
          {
            counter: 'In an obituary or about a family member it may report what people said.',
            except: ['(his|her|their|my|our) beloved', 'dearly beloved'],
          },
        ],
        [
          '(brave|courageous|fearless|gallant|valiant)',
          2,
          '',
          {
            except: [
              '(home of the|the) brave',
              'brave (new world|the|search|browser)',
              '(brave|braved|braves|braving) (the|cold|freezing|heat|rain|snow|wind|winds|long|bad|sub-zero|frigid)',
            ],
            counter: 'Taking a known personal risk is what these words mean.',
          },
        ],
        [
          '(bravely|courageously|fearlessly|gallantly|valiantly)',
          2,
          '',
          {
            except: [
              '(home of the|the) brave',
              'brave (new world|the|search|browser)',
              '(brave|braved|braves|braving) (the|cold|freezing|heat|rain|snow|wind|winds|long|bad|sub-zero|frigid)',
            ],
            counter: 'Taking a known personal risk is what these words mean.',
          },
        ],
        [
          '(breathtaking|thrilling)',
          2,
          'exciting to some|unusual',
          { literal: ['sport'], except: ['breathtaking (view|views|scenery|landscape|landscapes)'] },
        ],
        [
          'brilliant',
          2,
          'successful|very good',
          {
            except: [
              'brilliant (light|sun|sunshine|color|colors|colour|colours|blue|red|green|white|yellow|orange|sky)',
              'brilliantly (colored|coloured|lit)',
            ],
          },
        ],
        [
          'brilliantly',
          2,
          'very well',
          {
            except: [
              'brilliant (light|sun|sunshine|color|colors|colour|colours|blue|red|green|white|yellow|orange|sky)',
              'brilliantly (colored|coloured|lit)',
            ],
          },
        ],
        [
          '(dazzling|electrifying|exhilarating)',
          2,
          'well received',
          { except: ['dazzling (light|lights|sun|sunshine|white|display)'] },
        ],
        [
          '(ecstatic|euphoric|jubilant)',
          1,
          'very happy',
          {
            counter: 'Crowds that sing and dance can be described this way.',
            literal: ['medicine', 'sport'],
          },
        ],
        [
          '(euphoria|jubilation)',
          1,
          'celebration|joy',
          {
            counter: 'Crowds that sing and dance can be described this way.',
            literal: ['medicine', 'sport'],
          },
        ],
        [
          '(exquisite|stellar|superb|terrific)',
          2,
          'very good',
          {
            except: [
              'stellar (wind|evolution|mass|system|remnant|nursery|population|explosion|object|objects|light)',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(fabulous|fantastic|marvellous|marvelous|wonderful)',
          2,
          'good|very good',
          { except: ['fantastic (four|beasts|mr|voyage)', '(wonderful world|wonderful life)', 'ab fab'] },
        ],
        [
          '(fabulously|wonderfully)',
          2,
          'very|well',
          { except: ['fantastic (four|beasts|mr|voyage)', '(wonderful world|wonderful life)', 'ab fab'] },
        ],
        [
          '(fawning|adoring|obsequious|sycophantic)',
          3,
          'friendly|supportive',
          { why: '“{text}” tells readers how to see the admirers. What they said or did would show it.' },
        ],
        ['(game-changing|trailblazing|visionary)', 2, 'new|first', { except: ['visionary (art|arts)'] }],
        [
          'glorious',
          3,
          'successful|sunny',
          { except: ['glorious (revolution|sunshine|goodwood|twelfth|weather)'], literal: ['sport'] },
        ],
        [
          'glowing *0-1 (account|assessment|endorsement|feature|introduction|portrait|praise|profile|recommendation|reference|report|review|reviews|story|term|testimonial|tribute)',
          2,
          'positive',
        ],
        ['(gutsy|plucky|feisty|spunky)', 2, 'determined'],
        [
          'hail/v (as|by)',
          1,
          'describe|praise',
          {
            why: '“{text}” makes praise sound like cheering. “Praise” or “describe” with a name says who thinks so.',
            except: ['=hail (mary|damage|storm|storms)'],
          },
        ],
        ['(heartwarming|heart-warming|uplifting|feel-good)', 2, 'pleasant'],
        [
          'hero/NOUN',
          1,
          '',
          {
            literal: ['sport', 'war'],
            except: [
              '(super|comic|action|book|guitar|folk|gyro|unsung|marvel|film|movie|tragic|war|heroes|local) (hero|heroes)',
              '(hero|heroes) (complex|sandwich|sandwiches|act|and villain|and villains|shot|worship|of the (film|movie|book|novel|story|series))',
            ],
            counter: 'If someone risked their life for others, many readers would use the word too.',
          },
        ],
        [
          'heroic',
          2,
          'determined',
          {
            literal: ['sport', 'war'],
            except: ['heroic (dose|couplet|age|measures)'],
            counter: 'Risking one’s life for others is what the word means.',
          },
        ],
        [
          '(heroics|heroism)',
          2,
          'actions|rescue effort',
          {
            literal: ['sport', 'war'],
            except: ['heroic (dose|couplet|age|measures)'],
            counter: 'Risking one’s life for others is what the word means.',
          },
        ],
        [
          'historic',
          1,
          'first|rare',
          {
            why: '“{text}” decides today what later history will remember. “First since …” says it with a date.',
            except: [
              'historic *0-2 (low|lows|high|highs|quarter|mile|building|buildings|site|sites|district|districts|house|houses|home|homes|church|churches|preservation|landmark|landmarks|place|places|register|town|city|center|centre|downtown|neighborhood|neighborhoods|hotel|theater|theatre|hall|park|properties|property|structure|structures|society|monument|monuments|average|averages|record|records|data|trust|trail|route|battlefield|bridge|fort|mill|courthouse|streets|village|cemetery|square|chapel|inn|ship|ships|levels|rate|rates|range|norm|norms|trend|trends|emissions|artifacts|document|documents|photo|photos|preservationist|market|mansion|black|landscapes)',
              'national historic',
            ],
          },
        ],
        ['iconic', 1, 'well-known'],
        ['impassioned', 1, 'emotional|strong'],
        [
          '(inspiring|inspirational)',
          2,
          'well received',
          {
            except: [
              '(be|have been|aims at|by) =inspiring',
              '=inspiring (to|a|the|other|others|people|many|young)',
            ],
          },
        ],
        [
          'lavish/ADJ',
          1,
          'expensive|costly',
          { counter: 'With the price beside it, the word sums up a high cost.' },
        ],
        ['lavishly', 2, 'expensively'],
        ['legendary', 2, 'well-known|long-serving', { except: ['legendary (entertainment|pictures)'] }],
        [
          '(magnificent|majestic|resplendent|sublime)',
          3,
          'large|very good',
          { except: ['magnificent (seven|mile)'] },
        ],
        [
          '(masterful|masterly)',
          2,
          'skilful|effective',
          {
            literal: ['sport'],
            except: ['(teach|taught|give|attend|acting|music|piano|online) *0-2 masterclass'],
          },
        ],
        [
          'masterfully',
          2,
          'skilfully|effectively',
          {
            literal: ['sport'],
            except: ['(teach|taught|give|attend|acting|music|piano|online) *0-2 masterclass'],
          },
        ],
        [
          'miracle',
          2,
          'unlikely success|unexpected recovery',
          {
            literal: ['medicine', 'sport'],
            except: [
              'miracle (on|mile|worker|whip|drug|drugs)',
              '(prayer|church|saint|perform|pray|faith) *0-4 miracle',
              'economic miracle',
            ],
          },
        ],
        [
          'miraculous',
          2,
          'unexpected',
          {
            literal: ['medicine', 'sport'],
            except: [
              'miracle (on|mile|worker|whip|drug|drugs)',
              '(prayer|church|saint|perform|pray|faith) *0-4 miracle',
              'economic miracle',
            ],
          },
        ],
        [
          'miraculously',
          2,
          'unexpectedly',
          {
            literal: ['medicine', 'sport'],
            except: [
              'miracle (on|mile|worker|whip|drug|drugs)',
              '(prayer|church|saint|perform|pray|faith) *0-4 miracle',
              'economic miracle',
            ],
          },
        ],
        ['remarkable', 1, 'unusual'],
        ['remarkably', 1, 'unusually|very'],
        ['resounding (defeat|endorsement|no|rejection|rebuke|success|victory|win|yes)', 2, 'clear|large'],
        ['(revered|venerated)', 2, 'respected'],
        ['ringing endorsement', 2, 'endorsement|support'],
        ['rousing', 2, 'well-received', { except: ['rousing from'] }],
        ['(selfless|tireless)', 2, 'long-term|unpaid'],
        ['(selflessly|tirelessly)', 2, 'for a long time'],
        [
          'spectacular',
          2,
          'large|unusual',
          {
            literal: ['sport'],
            except: [
              'spectacular (view|views|scenery|sunset|landscape|fireworks|show)',
              '(television|tv|halftime|christmas|broadway) spectacular',
              '(view|views|scenery) *0-4 spectacular',
            ],
          },
        ],
        [
          'spectacularly',
          2,
          'very|badly',
          {
            literal: ['sport'],
            except: [
              'spectacular (view|views|scenery|sunset|landscape|fireworks|show)',
              '(television|tv|halftime|christmas|broadway) spectacular',
              '(view|views|scenery) *0-4 spectacular',
            ],
          },
        ],
        ['(steely|unflinching|unwavering)', 2, 'firm'],
        ['(thunderous|rapturous) (applause|cheer|cheers|ovation|reception|response|welcome)', 2, 'loud|long'],
        ['towering (achievement|figure|intellect|legacy|presence|statesman)', 2, 'leading|well-known'],
        [
          'triumph/NOUN',
          2,
          'success|win',
          {
            literal: ['sport', 'war'],
            except: [
              '(arc|arch) *0-2 (triumph|triomphe)',
              'triumph (motorcycle|motorcycles|the|hotel|bonneville)',
              'triumphant return to (the stage|broadway)',
            ],
          },
        ],
        [
          'triumphant',
          2,
          'successful|pleased',
          {
            literal: ['sport', 'war'],
            except: [
              '(arc|arch) *0-2 (triumph|triomphe)',
              'triumph (motorcycle|motorcycles|the|hotel|bonneville)',
              'triumphant return to (the stage|broadway)',
            ],
          },
        ],
      ],
    },
    // Loaded colour for deals, talks, results and atmosphere.
    {
      why: '“{text}” adds mood to a plain fact. Leaving it out, or giving the detail behind it, keeps the fact.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      entries: [
        [
          '(behind closed doors|smoke-filled room|backroom deal|back-room deal)',
          1,
          'in private|private agreement',
          {
            except: [
              '(meet|met|meeting|hearing|testify|testified|testifying|testimony|session|briefing|interview|interviewed|speak|questioned|questioning) *0-8 behind closed doors',
              '(match|game|played) *0-6 behind closed doors',
              'behind closed doors *0-4 (hearing|testimony|session|committee)',
            ],
            counter: 'A meeting without press or public is simply described this way.',
          },
        ],
        [
          'bloated',
          2,
          'large|over budget',
          { literal: ['medicine'], except: ['bloated (body|bodies|corpse|corpses|belly|stomach)'] },
        ],
        [
          'chaotic',
          2,
          'disorganised|confused',
          { literal: ['crime', 'disaster', 'war'], except: ['chaotic (system|systems|dynamics)'] },
        ],
        [
          'controversial',
          1,
          'disputed',
          { counter: 'If the article says who objects and why, the word sums that up.' },
        ],
        ['dirty (trick|tricks|politics|secret|dealing|dealings)', 2, 'unfair tactics'],
        ['(fateful|momentous)', 2, 'important|later', { except: ['(that|the) fateful (day|night|morning)'] }],
        ['lackluster', 2, 'weak|slow', { except: ['=lacklustre *0-1 (hair|coat)'] }],
        ['lacklustre', 2, 'weak|slow'],
        ['(lurid|salacious)', 2, 'sexual|detailed'],
        [
          'messy *0-1 (affair|battle|breakup|debate|dispute|divorce|exit|fight|process|split|split-up|transition)',
          2,
          'complicated|disputed',
        ],
        [
          'nasty',
          2,
          'hostile|unpleasant',
          {
            except: ['nasty (weather|cold|virus|bug|storm|smell|cut|gash|fall|injury|flu)'],
            literal: ['medicine'],
          },
        ],
        [
          'rosy (assessment|forecast|outlook|picture|prediction|projection|scenario|view)',
          2,
          'favourable|optimistic',
        ],
        [
          '(shadowy|murky)',
          2,
          'unclear|little-known',
          {
            except: [
              'murky (condition|conditions|water|waters|river|lake|depths|pond)',
              'shadowy (corner|corners|room|light|background|photo)',
            ],
          },
        ],
        ['soaring (oratory|rhetoric|speech|speeches)', 2, 'well-received'],
        ['sorry (excuse|sight|spectacle|state|tale)', 3, 'poor'],
        [
          '(tumultuous|turbulent)',
          1,
          'eventful|unsettled',
          { except: ['turbulent (flow|air|flight|sea|seas|water|waters|weather)'], literal: ['disaster'] },
        ],
        [
          'ugly',
          2,
          'hostile|unpleasant',
          {
            except: [
              'ugly (betty|duckling|sweater|sweaters|christmas)',
              'good (the bad|bad) *0-2 ugly',
              'bad and the ugly',
            ],
          },
        ],
      ],
    },
  ],
};
