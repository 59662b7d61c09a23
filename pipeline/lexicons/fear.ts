import type { Lexicon } from './lexicon.ts';

export const fear: Lexicon = {
  id: 'fear',
  category: 'fear',
  title: 'Fear and threat',
  description:
    'Words that put danger, dread or disaster in front of readers, above all when nobody is named who fears it. Literal attacks, fires and storms are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    // Fear without a holder: it is sparked, it grows, it is simply there.
    {
      why: '“{text}” says there is fear but not who is afraid. Naming the people and what they expect would make it a fact.',
      source: 'own; class after Da San Martino et al. 2019 (appeal to fear)',
      counter: 'If the article names who is worried and why, the words report it.',
      entries: [
        ['amid *0-2 (alarm|dread|fear|panic|terror)', 2, 'as some expect|after warnings by'],
        [
          '(climate|culture|atmosphere|mood|sense|wave) of (dread|fear|foreboding|panic|terror)',
          2,
          'concern|worry',
        ],
        [
          '(fear|panic|anxiety|alarm|dread) (=grows|=grow|=grew|=mounts|=mount|=mounted|=spreads|=spread|=rises|=deepens|=deepen)',
          2,
          'concern|concerns grow',
        ],
        [
          '=fear/NOUN (that|about|over)',
          1,
          'concern',
          {
            except: [
              'for fear',
              '(my|his|her|their|our|your|whose) *0-2 fear',
              '(have|no|without|express|voice|share|cite|dismiss|allay|ease|calm|out of|live in) *0-2 fear',
              '(he|she|they|we|i|who|it|and|also|residents|officials|critics|many|some|experts) =fear',
              'without fear',
            ],
            scope: 'outlet',
          },
        ],
        ['fear/v the worst', 2, 'expect bad news', { literal: ['crime', 'disaster'] }],
        [
          '=fears (of|over|that|about|for|as)',
          1,
          'concerns',
          {
            except: [
              '(he|she|it|who|one|now|also|really|still|government|company|mother|man|woman|leader|president|official|party|administration) =fears',
              '(my|his|her|their|our|your|whose|worst) *0-2 =fears',
              '(express|voice|share|cite|dismiss|allay|ease|calm|have|assuage|quell|conquer|overcome|face) *0-3 =fears',
            ],
            scope: 'outlet',
          },
        ],
        [
          '(grip/v|seize/v|consume/v|paralyse/v|paralyze/v) *0-1 (by|with) (alarm|dread|fear|panic|terror)',
          3,
          'worried',
        ],
        [
          '(=growing|=mounting|=rising|=deepening|=widespread|=heightened|=escalating|=renewed) (alarm|anxiety|dread|fear|panic|terror)',
          2,
          'concern',
        ],
        ['jitters', 1, 'concern|uncertainty'],
        ['jittery', 1, 'uncertain|concerned'],
        [
          '(live/v|cower/v) in (dread|fear|terror)',
          2,
          'worry',
          {
            except: [
              'live/v in fear *0-2 (of|that) *0-2 (husband|father|partner|ex-husband|stalker|deportation)',
            ],
          },
        ],
        [
          'panic',
          2,
          'concern|worry',
          {
            except: [
              'panic (attack|attacks|disorder|button|buttons|room|rooms|alarm)',
              '(hit|press|push) *0-3 panic',
              '(not|never) *0-1 panic',
              'satanic panic',
              'financial panic of',
              '(the|bank) panic of',
              '=panics',
            ],
            literal: ['crime', 'disaster', 'medicine'],
            counter: 'When a crowd flees, the word reports what happened.',
          },
        ],
        ['(panicked|panicky|panic-stricken)', 2, 'worried|hurried', { literal: ['crime', 'disaster'] }],
        [
          '(raise/v|prompt/v|heighten/v|trigger/v|arouse/v|renew/v|deepen/v|increase/v) *0-2 (alarm|anxiety|dread|fear|panic|terror)',
          2,
          'worry some people|lead to concern among',
          {
            except: [
              'raise/v the alarm',
              '(raise/v|trigger/v) *0-2 (fire|smoke|burglar|car|security|false) alarm',
            ],
          },
        ],
        [
          '(raise/v|spark/v|fuel/v|stoke/v|prompt/v|heighten/v) *0-2 (concern|worry)',
          1,
          'lead to questions|concern',
          {
            except: [
              '(raise/v|spark/v|fuel/v|stoke/v|prompt/v|heighten/v) (my|his|her|their|our|your|that|this|these|those|a|the|any|no) *0-1 (concern|worry)',
            ],
          },
        ],
        [
          '(send/v *0-3 (shiver|chill|shudder|shiver down)|send/v shockwaves|send/v shock waves)',
          3,
          'worry|surprise',
          {
            except: [
              '(wind|winds|gust|gusts|cold|front|weather|temperatures|breeze) *0-6 send/v *0-3 (chill|shiver)',
            ],
            literal: ['disaster'],
          },
        ],
        [
          '(spark/v|stoke/v|fuel/v|stir/v|ignite/v|fan/v|inflame/v|whip/v up) *0-2 (alarm|anxiety|dread|fear|hysteria|panic|terror)',
          3,
          'worry some people|lead to concern among',
          { except: ['(allay|ease|calm) *0-3 fear'] },
        ],
        ['spook/v', 2, 'worry', { except: ['(=spook|=spooks|former spook|horse|horses)'] }],
        [
          '(strike/v|instil/v|instill/v|sow/v|spread/v) *0-2 (dread|fear|panic|terror)',
          2,
          'worry|frighten',
          { literal: ['crime'] },
        ],
      ],
    },
    // A threat that is coming nearer.
    {
      why: '“{text}” says danger is close without saying how likely it is or who says so. A source and an estimate would let readers weigh it.',
      source: 'own; class after Da San Martino et al. 2019 (appeal to fear)',
      counter: 'If a named authority gave the warning, the words may repeat it.',
      entries: [
        [
          '(cast/v|throw/v) *0-2 (long|dark|) (pall|shadow) *0-1 over',
          2,
          'affect',
          { except: ['(sun|moon|tree|building|tower|eclipse) *0-3 cast/v'] },
        ],
        [
          '(=clear and =present|=grave|=growing|=mounting|=looming|=rising|=dire|=deadly|=serious) (danger|menace|peril)',
          2,
          'risk',
          { except: ['(weather|avalanche|fire|flood|flooding|surf) *0-3 danger', 'danger (zone|pay)'] },
        ],
        [
          '(dangerous|dangerously) (close|game|gamble|ground|moment|path|place|precedent|slope|territory|time|times|turn|escalation)',
          2,
          'risky',
        ],
        [
          'dangerously',
          2,
          'very',
          {
            except: [
              '(drive|driving|drove|driven|living|overtake) *0-2 dangerously',
              'dangerously (ill|low|high|overcrowded|overweight|dehydrated|hot|cold|fast)',
            ],
          },
        ],
        [
          '(dark|gathering|storm) clouds',
          2,
          'problems|possible problems',
          { literal: ['disaster'], except: ['clouds *0-3 (rain|sky|weather|tornado|thunder|lightning)'] },
        ],
        ['existential (crisis|danger|peril|risk|threat)', 3, 'serious risk|serious threat'],
        [
          '(foreboding|ominous|portentous)',
          3,
          'unfavourable|worrying to some',
          { except: ['ominous (cloud|clouds|sky|music)'] },
        ],
        ['fraught with (danger|peril|risk)', 2, 'risky'],
        [
          '(=growing|=mounting|=rising|=grave|=gathering|=dire|=ever-present|=constant|=dangerous) threat',
          2,
          'possible threat|risk',
        ],
        [
          'hang/v (in the balance|by a thread)',
          2,
          'be undecided',
          { except: ['(life|lives|patient) *0-2 hang/v'], literal: ['medicine', 'crime'] },
        ],
        ['hang/v over *0-2 (head|heads)', 2, 'remain possible'],
        [
          '(=imminent|=looming|=impending) (attack|catastrophe|collapse|crisis|danger|disaster|doom|invasion|menace|peril|threat|war)',
          2,
          'possible|expected',
          {
            except: [
              '(legal|law|court|=under|=in|=no|reasonable|believe|believed|feared) *0-6 imminent (danger|threat)',
            ],
          },
        ],
        ['imperil/v', 2, 'put at risk'],
        [
          'loom/v',
          1,
          'be possible|approach',
          {
            except: [
              '(the|a|hand|power|weaving|jacquard) (=loom|=looms)',
              'loom/v large',
              '(deadline|election|vote|fight|shutdown) *0-2 loom/v',
              '=looming (deadline|deadlines|vote|fight|retirement)',
            ],
            counter: 'For a date that is fixed, it only says that the date is near.',
          },
        ],
        [
          'lurk/v',
          2,
          'be present|wait',
          { except: ['lurk/v *0-3 (alley|bushes|forum|forums|online|house|home)'], literal: ['crime'] },
        ],
        [
          'menace',
          2,
          'threat|risk',
          {
            except: [
              'phantom menace',
              '(aggravated|charge|charges|charged|count|counts|convicted|misdemeanor|felony) *0-4 (menacing|menace)',
              'menace ii society',
            ],
            literal: ['crime'],
          },
        ],
        [
          '(menacing|menacingly)',
          2,
          'hostile|in a hostile way',
          {
            except: [
              'phantom menace',
              '(aggravated|charge|charges|charged|count|counts|convicted|misdemeanor|felony) *0-4 (menacing|menace)',
              'menace ii society',
            ],
            literal: ['crime'],
          },
        ],
        [
          '(no one|nobody) be safe',
          3,
          'many people may be at risk',
          {
            why: '“{text}” tells readers that the danger reaches everyone. Who is at risk, and how much, would be the facts.',
          },
        ],
        [
          '(nowhere to hide|nowhere to run)',
          3,
          'no escape route|limited choices',
          {
            why: '“{text}” tells readers that the danger reaches everyone. Who is at risk, and how much, would be the facts.',
          },
        ],
        [
          'ominously',
          3,
          '',
          {
            why: '“{text}” announces something bad before it is told. The sentence says the same without it.',
          },
        ],
        [
          'peril',
          2,
          'risk',
          {
            except: [
              '(at your|at one|own) *0-1 peril',
              '(insured|named|covered|financial|marine) *0-1 (peril|perils)',
              'mortal peril',
            ],
          },
        ],
        [
          'perilous',
          2,
          'risky',
          {
            literal: ['disaster'],
            except: ['perilous (journey|crossing|trek|voyage|sea|climb|route)', 'perilous fight'],
          },
        ],
        ['perilously', 2, 'very'],
        [
          'precarious',
          1,
          'uncertain',
          {
            except: [
              'precarious (work|worker|workers|employment|housing)',
              'precariously (perched|balanced|close|placed|on)',
            ],
          },
        ],
        ['(race/v|race) against (time|the clock)', 2, 'hurry', { literal: ['disaster', 'medicine'] }],
        ['(specter|spectre) of', 3, 'possibility of'],
        [
          'threaten/v to *0-1 (break apart|consume|cripple|derail|destabilise|destabilize|destroy|devastate|engulf|overwhelm|paralyse|paralyze|plunge|sink|swamp|tear|topple|undermine|unravel|upend|wipe out)',
          2,
          'could|may',
        ],
        ['(ticking clock|the clock be ticking|clock tick/v)', 2, 'time is limited', { literal: ['sport'] }],
      ],
    },
    // The brink: things are about to fall.
    {
      why: '“{text}” pictures a fall that has not happened. What has changed, and what would have to follow, can be said plainly.',
      source: 'own; class after Da San Martino et al. 2019 (appeal to fear)',
      entries: [
        [
          '(at|on|to|from) the *0-2 brink',
          2,
          'close to',
          {
            except: [
              'brink of *0-2 (history|victory|success|extinction|breakthrough|stardom|qualification|title|adulthood|greatness)',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(at|on|to) the (edge|precipice|verge) of *0-2 (abyss|anarchy|catastrophe|chaos|civil war|collapse|destruction|disaster|extinction|meltdown|ruin|war)',
          2,
          'close to',
          { counter: 'If a named expert says so and gives reasons, the words may repeat it.' },
        ],
        [
          '(brace for|brace/v for|brace/v themselves|brace/v itself|brace/v yourself|brace/v yourselves)',
          1,
          'prepare for',
          {
            literal: ['disaster', 'war', 'medicine'],
            except: ['(neck|knee|back|leg|ankle|wrist) brace', 'brace for impact'],
          },
        ],
        ['(come/v apart at the seams|fall/v apart at the seams|burst/v at the seams)', 2, 'be under strain'],
        [
          '(descend/v|plunge/v|slide/v|spiral/v|sink/v|slip/v|tip/v|devolve/v) *0-3 (into|to|toward|towards) *0-2 (abyss|anarchy|authoritarianism|chaos|civil war|despair|dictatorship|disorder|madness|mayhem|recession|violence|war)',
          2,
          'move toward|come to',
          { literal: ['war'] },
        ],
        [
          '(downward|death|deadly|vicious) spiral',
          2,
          'decline',
          {
            except: [
              '(stair|staircase|stairs) *0-2 spiral',
              '(plane|aircraft|helicopter|jet) *0-4 (downward|death) spiral',
              'death spiral *0-2 (insurance|financing)',
            ],
          },
        ],
        [
          '(free fall|free-fall|freefall)',
          2,
          'falling quickly',
          {
            except: [
              '(parachute|skydiver|skydiving|jump|feet|gravity|seconds|elevator|capsule|ride|coaster) *0-6 (free fall|freefall|free-fall)',
              '(free fall|freefall|free-fall) *0-5 (parachute|feet|gravity|seconds)',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(into|in|from|toward|towards|at) the abyss',
          3,
          'into crisis',
          { except: ['abyss *0-3 (ocean|sea|marine|fish)', '(film|movie) *0-2 the abyss'] },
        ],
        [
          '(on|at) the mercy of',
          2,
          'dependent on',
          { except: ['mercy of (the court|god|the weather|the elements|the wind|nature)'] },
        ],
        [
          'out of control',
          2,
          'growing|not managed',
          {
            literal: ['disaster', 'crime'],
            except: [
              '(fire|fires|wildfire|blaze|burn|burns|burning|burned|car|vehicle|truck|skid|skidded|plane|helicopter|train|drone) *0-5 out of control',
            ],
          },
        ],
        [
          'point of no return',
          3,
          'late stage',
          { except: ['(flight|pilot|aircraft|ship) *0-6 point of no return'] },
        ],
        [
          '(powder keg|powder-keg|tinderbox|tinder box)',
          3,
          'tense situation',
          { literal: ['disaster'], except: ['(dry|forest|grass|brush|timber|drought) *0-4 tinderbox'] },
        ],
        [
          '(recipe for disaster|disaster waiting to happen|disaster in the making|accident waiting to happen)',
          3,
          'risky',
          { except: ['natural disaster'] },
        ],
        ['slippery slope', 2, 'first step'],
        [
          '(spiral/v|spin/v) *0-1 out of control',
          3,
          'get worse|grow',
          {
            literal: ['disaster', 'sport'],
            except: ['(car|plane|helicopter|vehicle|truck|satellite|jet|aircraft|drone) *0-4 out of control'],
          },
        ],
        [
          '(tear/v|rip/v) *0-4 (nation|country|party|society|community|family|families|us) apart',
          2,
          'divide',
        ],
        [
          '(teeter/v|totter/v)',
          2,
          'be unstable',
          {
            except: ['(=teeter totter|=teeter-totter|heels|heel|bike|ladder|stack) *0-2 (teeter|totter)'],
            literal: ['sport'],
          },
        ],
        [
          '(ticking time bomb|ticking bomb|time bomb|time-bomb)',
          3,
          'growing problem',
          {
            literal: ['war'],
            except: [
              '(defuse|planted|device|detonated|explosive|explosives) *0-4 time bomb',
              '(torture|scenario|hypothetical) *0-3 ticking',
            ],
          },
        ],
        [
          'tipping point',
          1,
          'turning point',
          {
            counter: 'In climate and network research it is a technical term.',
            except: ['climate *0-3 tipping point', '(book|bestseller|called) *0-4 tipping point'],
          },
        ],
        [
          'under siege',
          2,
          'under pressure|criticised',
          {
            literal: ['war', 'crime'],
            except: [
              '(city|town|enclave|embassy|village|neighborhood|neighbourhood|compound) *0-3 under siege',
            ],
          },
        ],
        [
          '(unravel/v|unraveling|unravelling)',
          1,
          'weaken|fail',
          {
            except: [
              'unravel/v *0-2 (mystery|mysteries|plot|case|dna|genome|thread|yarn|sweater|secret|secrets|puzzle)',
            ],
          },
        ],
      ],
    },
    // Catastrophe names.
    {
      why: '“{text}” calls up the worst that can happen. The size of the damage, known or expected, would say how bad it is.',
      source: 'own; class after Da San Martino et al. 2019 (appeal to fear)',
      entries: [
        [
          '(anarchy|lawlessness)',
          2,
          'disorder',
          {
            except: [
              'sons of anarchy',
              '(black|symbol|flag|circle) *0-3 anarchy',
              'anarchy (symbol|in the u)',
            ],
            literal: ['war'],
          },
        ],
        [
          '(annihilate/v|annihilation|obliterate/v|obliteration)',
          2,
          'defeat|destroy',
          {
            literal: ['war', 'disaster', 'sport'],
            except: ['(antimatter|matter|particle|positron) *0-3 annihilation'],
          },
        ],
        [
          '(apocalypse|apocalyptic|armageddon)',
          3,
          'disaster|very bad',
          {
            except: [
              '(zombie|x-men|now|book|four horsemen|film|movie|horsemen) *0-3 apocalypse',
              'apocalypse now',
              '(film|movie) *0-4 armageddon',
              '(post-apocalyptic|post apocalyptic)',
              'apocalyptic *0-2 (film|movie|novel|literature|fiction|thriller|prophecy|text|texts)',
            ],
          },
        ],
        ['(bloodbath|blood bath)', 3, 'heavy losses|violence', { literal: ['war', 'crime'] }],
        [
          '(calamity|cataclysm)',
          2,
          'disaster|serious problem',
          {
            literal: ['disaster'],
            except: ['calamity jane', '(natural|act of|national) *0-1 calamity', 'natural calamities'],
          },
        ],
        ['carnage', 2, 'deaths|damage', { literal: ['war', 'crime'] }],
        [
          'catastrophe',
          2,
          'disaster|serious problem',
          {
            literal: ['disaster', 'war'],
            except: [
              'catastrophe (bond|bonds|insurance|model|modeling|modelling|loss|losses|reinsurance|theory)',
              '(natural|nuclear|humanitarian|ultraviolet) catastrophe',
            ],
          },
        ],
        [
          'chaos',
          2,
          'disorder|confusion',
          {
            literal: ['crime', 'war', 'disaster'],
            except: ['chaos (theory|monkey|computer club|walking)'],
            counter: 'At an overcrowded airport or a broken-up meeting, the word describes what people saw.',
          },
        ],
        [
          '=doom/NOUN',
          3,
          'failure|serious trouble',
          { except: ['(temple of|mount|video game|doctor|dr) doom', 'doom (metal|patrol|eternal|2016)'] },
        ],
        [
          'doom/v',
          2,
          'end|make unlikely',
          {
            except: [
              'doomed *0-1 (flight|plane|ship|jet|airliner|craft|spacecraft|vessel|submarine|love|lovers)',
            ],
            literal: ['disaster', 'sport'],
          },
        ],
        [
          '(doom and gloom|gloom and doom|doom-and-gloom|gloom-and-doom|gloom)',
          3,
          'pessimism|weak outlook',
          { except: ['(evening|early|morning|winter|darkness|foggy|grey|june) gloom'] },
        ],
        [
          'doomsday',
          3,
          'worst case',
          {
            except: [
              'doomsday (clock|cult|cults|book|plane|planes|prepper|preppers|vault|device|machine|machines)',
              '(cult|prophecy) *0-3 doomsday',
            ],
          },
        ],
        [
          '(economic|financial|fiscal|market|political|stock|total) meltdown',
          2,
          'crisis|sharp fall',
          {
            counter: 'In histories of banking it is a common name for a large crash.',
            except: [
              'nuclear meltdown',
              '(2007|2008|2009) *0-2 (financial|economic|market) meltdown',
              'financial meltdown of',
            ],
          },
        ],
        [
          '(full-blown|spiraling|spiralling|worsening|escalating|deepening) (catastrophe|crisis|disaster|emergency|meltdown)',
          2,
          'crisis',
          { literal: ['medicine'], counter: 'If figures show that things got worse, the words sum them up.' },
        ],
        ['(hell on earth|living hell|hell-on-earth)', 3, 'very bad conditions'],
        [
          'horror (scenario|show|story|stories)',
          2,
          'worst case|bad experience',
          {
            except: [
              'horror (story|stories) *0-3 (author|writer|collection|novel|film|movie|season|book|anthology)',
              '(rocky|gothic) horror',
              '(film|movie|tv|television|netflix|fx) *0-3 horror (show|story)',
            ],
          },
        ],
        [
          '(nightmare|nightmarish)',
          3,
          'serious problem|very difficult',
          {
            except: [
              '(have|had|having|recurring|suffer|suffers|suffered|suffering|childhood|sleep|bad|vivid|elm|kitchen) *0-3 (nightmare|nightmares)',
              '=nightmares',
              'nightmare (before|on|alley|bacteria)',
              '(ptsd|trauma|flashbacks|insomnia) *0-5 nightmare',
            ],
          },
        ],
        ['nuclear (annihilation|apocalypse|armageddon|winter)', 3, 'nuclear war'],
        [
          'reign of terror',
          3,
          'violent rule',
          { except: ['(revolution|1793|1794|guillotine) *0-6 reign of terror'] },
        ],
        ['(wipe/v *0-3 off the map|wipe/v *0-3 off the face of the earth)', 3, 'destroy'],
        [
          '(world war three|world war iii|world war 3|third world war|ww3|wwiii)',
          3,
          'a wider war',
          { except: ['(game|film|movie|novel|book) *0-4 (world war|third world war)'] },
        ],
        ['(worst be yet to come|worst is still to come|worst be still ahead)', 3, 'more is expected'],
        [
          'worst-case scenario',
          1,
          'most serious case',
          {
            counter: 'Planners use it as a technical term for one of several cases.',
            except: [
              '(plan|plans|planning|prepare|prepared|preparing|model|models|modeled|study|projection) *0-5 worst-case scenario',
            ],
          },
        ],
      ],
    },
    // Adjectives and verbs of fright.
    {
      why: '“{text}” tells readers to be afraid. What happened, or how likely it is, would let them decide.',
      negation: 'drop',
      source: 'own; class after Martin and White 2005 (affect)',
      counter: 'For people who were there, the word may report how it felt.',
      entries: [
        [
          '(alarm bells|alarm bell|sound/v the alarm|sound/v alarm|ring/v alarm)',
          2,
          'warn|warning',
          { literal: ['disaster', 'crime'], except: ['(fire|smoke|burglar) *0-2 alarm'] },
        ],
        ['alarming', 2, 'unusual|high'],
        ['alarmingly', 2, 'unusually'],
        [
          'chilling',
          3,
          'serious|disturbing to some',
          {
            except: [
              'chilling (effect|effects|on|free|out|in|with|at|speech|temperatures)',
              '(be|wine|beer|just|wind|netflix and) chilling',
              'chilling adventures',
            ],
          },
        ],
        [
          'deadly (cocktail|combination|embrace|game|mix|serious)',
          2,
          'harmful|dangerous',
          { literal: ['medicine', 'crime'] },
        ],
        [
          '(deeply|profoundly|very) (alarming|concerning|disturbing|troubling|unsettling|worrying)',
          2,
          'criticised|questioned',
        ],
        [
          'disturbing',
          2,
          'unusual|serious',
          {
            literal: ['crime'],
            except: ['disturbing (the peace|the|a|sleep|public|wildlife)', '(be|without|not) =disturbing'],
          },
        ],
        ['disturbingly', 2, 'unusually'],
        ['dread', 1, 'expect|worry', { except: ['(dread pirate|dreads|dreadlocks)'] }],
        ['(eerie|spooky)', 1, 'unusual', { except: ['eerily (similar|quiet|silent|familiar)'] }],
        ['eerily', 1, 'strangely', { except: ['eerily (similar|quiet|silent|familiar)'] }],
        [
          '(fear-mongering|fearmongering|scare-mongering|scaremongering|scare tactics)',
          3,
          'warnings',
          {
            why: '“{text}” treats a warning as an attempt to frighten. What was warned of, and on what grounds, would let readers judge it.',
          },
        ],
        ['frightening', 2, 'worrying to some|risky', { literal: ['crime'] }],
        ['frighteningly', 2, 'very', { literal: ['crime'] }],
        [
          '(hair-raising|spine-chilling|blood-curdling|bloodcurdling|bone-chilling)',
          3,
          'dangerous|loud',
          {
            except: [
              'bone-chilling *0-2 (cold|temperatures|wind|winds|weather|rain)',
              '(bloodcurdling|blood-curdling) (scream|screams)',
            ],
          },
        ],
        ['harbinger', 2, 'sign'],
        ['(nerve-racking|nerve-wracking|unnerving)', 2, 'tense|worrying to some'],
        [
          'scary',
          2,
          'worrying to some|risky',
          {
            except: ['scary (movie|movies|story|stories|clown|clowns|costume|spice|film)'],
            literal: ['crime'],
          },
        ],
        ['=terrified', 2, 'afraid|worried', { literal: ['crime', 'disaster', 'war', 'medicine'] }],
        ['(=terrifies|=terrify)', 2, 'worry|frighten', { literal: ['crime', 'disaster', 'war', 'medicine'] }],
        ['terrifying', 3, 'dangerous|worrying to some', { literal: ['crime', 'disaster'] }],
        ['terrifyingly', 3, 'very', { literal: ['crime', 'disaster'] }],
        [
          '(troubling|unsettling|worrisome|worrying)',
          1,
          'notable|unusual',
          { except: ['(be|stop|start|keep|not|people|without) =worrying', '=worrying (about|that|over)'] },
        ],
        ['(troublingly|worryingly)', 1, 'notably'],
        ['wake-up call', 2, 'warning|sign', { except: ['(hotel|alarm|am|morning) *0-3 wake-up call'] }],
      ],
    },
  ],
};
