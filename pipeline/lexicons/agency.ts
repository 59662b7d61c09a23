import { verbForms } from './inflect.ts';
import type { EntryRow, Lexicon } from './lexicon.ts';

/** Verbs, each an entry of its own: "shoot/v" with "[name] shot" as its other wording. */
const verbs = (list: string): EntryRow[] =>
  list.split('; ').map((pattern): EntryRow => {
    const [base = '', particle = ''] = pattern.split('/v');
    return [pattern, 1, `[name] ${verbForms(base).participles[0]}${particle}`];
  });

export const agency: Lexicon = {
  id: 'agency',
  category: 'agency',
  title: 'Missing doers',
  description:
    'Harm and decisions told without whoever did them: passives with no “by”, nouns such as “the killing of”, events that break out by themselves. Not marked where the doer is named in the sentence, is plain (the police arrest, courts sentence), or where nobody did it (accidents, storms).',
  licence: 'CC-BY-4.0',
  negation: 'drop',
  counter: 'The doer may be unknown, plain to everybody, or named nearby.',
  groups: [
    {
      why: '“{text}” tells what was done to somebody and not who did it. Compare: “[name] …”, with the doer as the subject.',
      source: 'own; class after Fowler 1991 (agentless passive); Henley et al. 1995',
      counter: 'The doer may not be known yet, or the sentence before names one.',
      construction: 'agentless-passive',
      except: [
        '(attack|attacks|bombing|bombings|shooting|shootings|massacre|crash|explosion|raid|airstrike|airstrikes|strike|ambush|riot|riots|clash|clashes|battle|war) *0-3 (in which|where|when) *0-6 (=killed|=shot|=wounded|=injured|=attacked|=bombed)',
        '(=killed|=wounded|=shot) (during|in) *0-4 (bombing|shooting|crash|explosion|massacre)',
        '(film|movie|video|scene|photo|picture|footage|series|episode|ad|commercial|documentary|image) *0-6 shot',
        'shot (on (film|location|camera)|in (black|colour|color|paris|london|front of)|down)',
        '(plan|strategy|order|contract|play|warrant|will|trade|search|code|deal|well|poorly|perfectly|beautifully) *0-4 executed',
        'executed (well|poorly|perfectly|beautifully)',
        '(goal|puck|team|side|club|favourite|favorite|record|champion|visitors|hosts) *0-6 (attacked|beaten)',
        'beaten (up|) *0-2 (in the (final|semi-final|first|second)|_/NUM|on penalties)',
        '(egg|butter|cream|sugar|metal|gold|drum|carpet) *0-4 beaten',
        'beaten (until|egg|track|path)',
        'killed (off|in action)',
        '(bill|measure|amendment|deal|project|story|legislation|proposal|program|programme) *0-5 killed',
        'bombed (out|at)',
        '(food|drink|dog|cat|tree|water) *0-4 poisoned',
        '(seized|destroyed|burned) (up|with)',
        '(evidence|document|record|file|sample|cell|virus|cancer|habitat|crop|forest|tissue) *0-4 destroyed',
        '(horse|kennel) *0-5 destroyed',
        'abused (drug|alcohol|substance)',
        '(molecule|mineral|atom|energy|water|carbon) *0-4 (released|displaced|seized)',
      ],
      literal: ['disaster', 'sport'],
      entries: [
        ...verbs(
          'kill/v; shoot/v; gun/v down; murder/v; massacre/v; slaughter/v; execute/v; lynch/v; assassinate/v; butcher/v',
        ),
        // The tagger takes "been shot" for a noun.
        ['=shot', 1, '[name] shot'],
        ...verbs('attack/v; assault/v; beat/v; stab/v; ambush/v; maul/v; club/v; bludgeon/v; batter/v'),
        ...verbs(
          'bomb/v; shell/v; strafe/v; fire/v on; fire/v upon; fire/v at; gas/v; tear-gas/v; teargas/v; pepper-spray/v; tase/v; taser/v',
        ),
        ...verbs(
          'wound/v; maim/v; cripple/v; brutalise/v; brutalize/v; torture/v; mistreat/v; abuse/v; rape/v; molest/v; harass/v; enslave/v',
        ),
        ...verbs(
          'abduct/v; kidnap/v; detain/v; imprison/v; intern/v; round/v up; hold/v captive; hold/v hostage; disappear/v',
        ),
        ...verbs(
          'displace/v; evict/v; uproot/v; drive/v out; force/v out; force/v from; deport/v; expel/v; banish/v; exile/v; resettle/v',
        ),
        ...verbs(
          'destroy/v; demolish/v; raze/v; flatten/v; torch/v; loot/v; ransack/v; vandalise/v; vandalize/v; desecrate/v; deface/v; bulldoze/v; set/v ablaze; set/v on fire',
        ),
        ...verbs(
          'poison/v; drug/v; starve/v; strangle/v; strip-search/v; sterilise/v; sterilize/v; experiment/v on',
        ),
        ...verbs(
          'persecute/v; oppress/v; exploit/v; intimidate/v; silence/v; muzzle/v; gag/v; blacklist/v; ostracise/v; ostracize/v; scapegoat/v; target/v',
        ),
        ...verbs('disperse/v; corral/v; kettle/v; crush/v; put/v down; break/v up'),
      ],
    },
    {
      why: '“{text}” tells of a decision and not whose it was. Somebody decided; with a name, readers know whom to ask.',
      source: 'own; class after Fowler 1991 (agentless passive); van Leeuwen 1996 (backgrounding)',
      counter: 'The sentences around it may name who decided.',
      construction: 'agentless-passive',
      except: [
        '(grass|hair|tree|hedge|cake|paper|wood|glass|stone|film|scene|cloth) *0-4 cut',
        'cut (off|short|out|into|from|down|back|up|in)',
        '(flight|train|match|game|race|concert|show|festival|service|class|parade|event) *0-5 (cancelled|canceled|suspended|postponed)',
        '(player|manager|coach|driver|student|pupil|licence|license|sentence|trading) *0-4 suspended',
        'suspended (sentence|from|in (air|water|mid-air))',
        '(car|brake|ship|page|book|skin) *0-3 (scrapped|gutted)',
        '(building|house|home|church|warehouse|shop|kitchen|structure) *0-5 gutted',
        'gutted (for|that)',
        '(question|shot|gun|pistol|cannon|missile|rocket|rifle|starting gun|bullet|canister|round|engine) *0-5 fired',
        '(ball|puck|pitch|penalty) *0-3 fired',
        'raised (in|by|on|as|from|money|concerns|eyebrows|questions)',
        '(charge|case|lawsuit|complaint|appeal|motion) *0-6 (dropped|dismissed|withdrawn)',
        '(fire|ceremony|funeral|wake) *0-3 banned',
        '(pipe|water|cell|embryo|asset|lake) *0-3 frozen',
        'leaked (out|into|from the (pipe|tank|roof))',
        'axed to',
        'fired up',
        '(quarterback|receiver) *0-5 sacked',
        'sacked (on|for a loss|_/NUM times)',
      ],
      literal: ['sport', 'disaster'],
      entries: [
        ...verbs('impose/v; foist/v on; mandate/v'),
        ...verbs(
          'scrap/v; abolish/v; axe/v; slash/v; cut/v; gut/v; shelve/v; ditch/v; phase/v out; roll/v back; water/v down; defund/v; cancel/v; shut/v down; wind/v up; dismantle/v; disband/v; mothball/v',
        ),
        ...verbs(
          'suspend/v; freeze/v; halt/v; revoke/v; rescind/v; withhold/v; curtail/v; restrict/v; ration/v',
        ),
        ...verbs('ban/v; outlaw/v; censor/v; redact/v; suppress/v; bar/v from; block/v from'),
        ...verbs(
          'sack/v; fire/v; lay/v off; furlough/v; oust/v; depose/v; overthrow/v; topple/v; purge/v; sideline/v; demote/v; reassign/v; force/v to resign; force/v to step down; remove/v from office',
        ),
        ...verbs(
          'privatise/v; privatize/v; nationalise/v; nationalize/v; outsource/v; sell/v off; confiscate/v; seize/v; expropriate/v; requisition/v; annex/v; partition/v',
        ),
        ...verbs(
          'leak/v; hack/v; breach/v; doctor/v; falsify/v; shred/v; delete/v; backdate/v; tamper/v with; rig/v; cover/v up; hush/v up',
        ),
        ...verbs(
          'mishandle/v; mismanage/v; neglect/v; overlook/v; disregard/v; squander/v; divert/v; misspend/v; overspend/v; misuse/v',
        ),
        ...verbs('strip/v of; deprive/v of; disenfranchise/v; disqualify/v'),
        ['deny/v (entry|access|entrance|care|treatment|asylum|visa|visas|benefits)', 1, '[name] refused'],
      ],
    },
    {
      why: '“{text}” tells of criticism or praise and not whose it is. Whoever said it could be named and asked.',
      source: 'own; class after Fowler 1991 (agentless passive)',
      counter: 'The text may go on to name the critics.',
      construction: 'agentless-passive',
      except: ['(accused|blamed) (killer|gunman|murderer|rapist|shooter|attacker)'],
      literal: ['crime'],
      entries: [
        ...verbs(
          'accuse/v of; blame/v for; condemn/v; criticise/v; criticize/v; denounce/v; slam/v; ridicule/v; mock/v; lambast/v; lambaste/v; vilify/v; pillory/v; castigate/v; discredit/v; smear/v',
        ),
        ...verbs('hail/v; laud/v; acclaim/v; applaud/v for'),
      ],
    },
    {
      why: '“{text}” makes an event of what people did. With a verb and a subject, readers would see who did it.',
      source: 'own; class after Fowler 1991 (nominalisation); Billig 2008',
      counter: 'A short name for an event that the article has told in full.',
      construction: 'agentless',
      literal: ['disaster'],
      entries: [
        [
          'the (killing|killings|shooting|shootings|beating|beatings|stabbing|lynching|massacre|slaughter|execution|assassination|torture|abuse|poisoning|abduction|kidnapping|rape|gassing|shelling|bombing|bombardment) of',
          1,
          '[name] killed',
          {
            except: [
              '(suspect/v|accuse/v|convict/v|charge/v|guilty|acquit/v|plead/v|sentence/v|jail/v|arrest/v|responsible|blame/v|claim/v responsibility) *0-4 the _ of',
              'the (shooting|bombing) of (the|a) (film|scene|video|movie|series)',
              'the abuse of (power|process|alcohol|drugs|trust|office|the system|funds)',
              'the (massacre|slaughter) of (the|animals|cattle|pigs|seals|whales|elephants)',
            ],
          },
        ],
        [
          'the (eviction|displacement|deportation|expulsion|detention|internment|imprisonment|ousting|overthrow|toppling|firing|sacking|purge|removal|dismissal) of',
          1,
          '[name] removed',
          {
            except: [
              'the (firing|removal) of (the|a|an) *0-2 (gun|missile|rocket|shot|cannon|engine|tumour|tumor|waste|trees|snow|organ)',
            ],
          },
        ],
        [
          'the (demolition|destruction|looting|seizure|confiscation|annexation|desecration|bulldozing|burning) of',
          1,
          '[name] destroyed|[name] took',
          {
            except: [
              'the (burning|destruction) of (fossil|coal|gas|oil|wood|fuel|fuels|forests|habitat|habitats|evidence|calories)',
            ],
          },
        ],
        [
          'the (closure|scrapping|slashing|axing|gutting|dismantling|privatisation|privatization|outsourcing|imposition|suspension|withholding|censorship) of',
          1,
          '[name] closed|[name] ended',
          {
            except: [
              'the (closure|suspension) of *0-2 (road|street|bridge|motorway|highway|airport|service|services|play|trading|flights)',
            ],
          },
        ],
        [
          'there be *0-2 (killings|beatings|disappearances|evictions|deportations|layoffs|redundancies|closures|executions|purges|arrests)',
          1,
          '[name] killed|[name] arrested',
          { construction: 'agentless' },
        ],
      ],
    },
    {
      why: '“{text}” lets violence begin by itself, like weather. People began it; the words leave open who.',
      source: 'own; class after Trew 1979; Fowler 1991 (transitivity)',
      counter: 'With many people involved, nobody may know who began.',
      except: [
        '(fire|laughter|applause|cheers|sweat|song|disease|measles|virus|smile) *0-2 (broke out|breaks out|erupted)',
      ],
      entries: [
        [
          '(violence|clashes|fighting|riots|rioting|unrest|scuffles|brawls|disorder|looting) (break/v out|erupt/v|flare/v|ensue/v|escalate/v|spiral/v|resume/v)',
          1,
          '[names] began to fight',
        ],
        [
          '(a|the) (clash|riot|brawl|scuffle|fight|confrontation|melee) (break/v out|erupt/v|ensue/v)',
          1,
          '[names] began to fight',
          { literal: ['sport'] },
        ],
        [
          '(gunfire|shooting|shelling|shots) (break/v out|erupt/v|ring/v out|be heard)',
          1,
          '[name] fired',
          { construction: 'agentless' },
        ],
        ['shots (be|have been) (fired|discharged)', 1, '[name] fired', { construction: 'agentless' }],
        ['(lives|life) (be|have been) lost', 1, '[number] people died', { except: ['life be lost without'] }],
        [
          '(protest|demonstration|march|rally|vigil|demonstrations|protests) (turn/v|become|became|descend/v into) (violent|ugly|deadly|violence|chaos)',
          1,
          '[names] attacked',
        ],
        [
          '(things|matters|it|situation) (turn/v (ugly|violent)|get/v out of hand)',
          1,
          '[name] attacked',
          { except: ['if (things|it|matters) *0-3 (turn/v|get/v)'] },
        ],
      ],
    },
    {
      why: '“{text}” gives the deed to a thing. A person held the weapon or the wheel.',
      source: 'own; class after van Leeuwen 1996 (instrumentalisation)',
      counter: 'Who held it may be unknown, or named in the next sentence.',
      entries: [
        [
          '(gun|weapon|rifle|pistol|firearm|shotgun|revolver|handgun) (go/v off|discharge/v|be discharged|fire/v)',
          2,
          '[name] fired the weapon',
          { except: ['(safety|muzzle|toy|water|nerf) *0-1 (gun|weapon)'] },
        ],
        [
          '(hit|struck|killed|wounded|injured|hurt) by *0-2 (bullet|bullets|gunfire|gunshot|shrapnel|rubber bullet|rubber bullets|stray bullet|tear gas canister|projectile|shell)',
          1,
          '[name] shot',
          { construction: 'agentless' },
        ],
        [
          '(car|van|truck|lorry|vehicle|suv|pickup|pick-up) (plough/v|plow/v|ram/v|barrel/v|careen/v|mow/v) (into|through|down) *0-3 (crowd|crowds|people|pedestrian|pedestrians|protester|protesters|demonstrators|shoppers|spectators|marchers|counter-protesters)',
          1,
          '[name] drove a car into',
          { construction: 'agentless' },
        ],
        [
          '(bullets|rockets|shells|bombs|missiles) (rain/v (down|) on|fall/v on|fly/v|tear/v (through|into)|rip/v (through|into))',
          1,
          '[name] fired',
          { construction: 'agentless' },
        ],
      ],
    },
    {
      why: '“{text}” admits something and leaves out who did it. It is what people say when they do not want to say “I”.',
      source: 'own; class after Bovens 1998 (responsibility); Fowler 1991 (agentless passive)',
      entries: [
        [
          '(mistakes|errors|misjudgements|misjudgments|misjudgement|misjudgment|missteps|blunders) (be|have been) *0-1 made',
          2,
          '[name] made mistakes',
          {
            except: [
              '(mistakes|errors) (be|have been) *0-1 made by',
              '(how many|any|no|what|whether|if) *0-1 mistakes',
            ],
          },
        ],
        [
          'lessons (will be|must be|have been|be|to be|can be|need to be) *0-1 (learned|learnt)',
          1,
          '[name] will change',
        ],
        [
          '(lines|boundaries|rules|procedures|protocols|promises) (be|have been) *0-1 (crossed|broken|bent|not followed)',
          1,
          '[name] broke',
        ],
        [
          'it (be|have been) (later|also|) (decided|agreed|deemed|determined|felt) (that|to|necessary|best|appropriate)',
          1,
          '[name] decided',
          {
            except: [
              'it be *0-1 (agreed|determined|felt) by',
              'it be agreed that *0-6 would meet',
              '(before|until|after|when|once|if) it be',
            ],
          },
        ],
        [
          '(a|the) decision (be|have been) *0-2 (made|taken|reached)',
          1,
          '[name] decided',
          {
            except: [
              'decision *0-4 (made|taken|reached) *0-4 by',
              '(until|before|after|when|once|no|if) *0-1 (a|the) decision',
            ],
          },
        ],
        [
          'decisions (be|have been) *0-1 (made|taken)',
          1,
          '[name] decided',
          { except: ['decisions *0-3 (made|taken) *0-4 by', '(how|when|where|before|until) *0-1 decisions'] },
        ],
        [
          '(officer-involved|police-involved|officer involved|police involved) (shooting|shootings|death|incident|killing)',
          2,
          '[name], a police officer, shot',
          {
            why: '“{text}” says that police were there and not who shot whom. Compare: “An officer shot …”.',
          },
        ],
        [
          '(die/v|death|deaths|dead) *0-1 in (police|) *0-1 custody',
          1,
          'died while [name] held',
          {
            why: '“{text}” tells where somebody died and not how. It can stand for an illness or for force used by others.',
            counter: 'The cause may not be known yet.',
          },
        ],
        [
          '(force|tear gas|pepper spray|water cannon|rubber bullets|batons|live rounds|live ammunition) (be|have been) *0-1 (used|fired|deployed)',
          1,
          '[name] used force',
          { construction: 'agentless', except: ['if (force|tear gas) be'] },
        ],
      ],
    },
  ],
};
