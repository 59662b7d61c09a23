import type { Lexicon } from './lexicon.ts';

export const fear: Lexicon = {
  id: 'fear',
  category: 'fear',
  title: 'Fear and threat',
  description:
    'Words that put danger, dread or disaster in front of readers, above all when nobody is named who fears it. Literal attacks, fires and storms are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  counter: 'If the text shows who is afraid and why, the word reports it.',
  groups: [
    // Fear without a holder: it is sparked, it grows, it is simply there.
    {
      why: '“{text}” says there is fear but not who is afraid. Naming the people and what they expect would make it a fact.',
      source: 'own; class after Da San Martino et al. 2019 (appeal to fear)',
      counter: 'If the article names who is worried and why, the words report it.',
      construction: 'unheld-fear',
      entries: [
        ['amid *0-2 (alarm|dread|fear|panic|terror)', 2, 'as some expect|after warnings by'],
        [
          '(climate|culture|atmosphere|mood|sense|wave) of (dread|fear|foreboding|panic|terror)',
          2,
          'concern|worry',
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
        ['fear/v the worst', 2, 'expect/v bad news', { literal: ['crime', 'disaster'] }],
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
          '(fear|panic|anxiety|alarm|dread) (=grows|=grow|=grew|=mounts|=mount|=mounted|=spreads|=spread|=rises|=deepens|=deepen)',
          2,
          'concern|concerns grow',
        ],
        [
          '(feed/v|prey/v on|play/v on|tap/v into|exploit/v) *0-2 (anxiety|anxieties|fear|paranoia)',
          2,
          'address/v the worries of',
          {
            except: [
              '(fear|anxiety|anxieties) *0-3 (by|of|among|in) (many|some|people|voters|residents|those)',
            ],
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
          'worry/v',
          {
            except: [
              'live/v in fear *0-2 (of|that) *0-2 (husband|father|partner|ex-husband|stalker|deportation)',
            ],
          },
        ],
        ['(nagging|lingering|deep-seated|palpable|existential) (anxiety|dread|fear)', 2, 'worry'],
        ['on tenterhooks', 2, 'waiting'],
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
              "(don't|do not|not|no need to) panic",
              'panic/v (and|when)',
            ],
            literal: ['crime', 'disaster', 'medicine'],
            counter: 'When a crowd flees, the word reports what happened.',
          },
        ],
        ['(panicked|panicky|panic-stricken)', 2, 'worried|hurried', { literal: ['crime', 'disaster'] }],
        [
          '(raise/v|prompt/v|heighten/v|trigger/v|arouse/v|renew/v|deepen/v|increase/v) *0-2 (alarm|anxiety|dread|fear|panic|terror)',
          2,
          'worry/v some people|lead/v to concern among',
          {
            except: [
              'raise/v the alarm',
              'raise/v *0-2 (credible fear|terror (alert|level|threat|warning))',
              '(alarm|anxiety|dread|fear|panic|terror) (in|for) *0-3 (people|families|children|communities|residents|parents|voters|investors|students|workers|women|neighbours|neighbors|patients)',
              '(raise/v|trigger/v) *0-2 (fire|smoke|burglar|car|security|false) alarm',
              '(device|detector|detectors|sensor|sensors|radiation|fire|smoke|burglar|metal|scanner|scanners|motion|cargo|intruder|luggage) *0-8 (trigger/v|raise/v) *0-2 alarm',
              '(trigger/v|raise/v) *0-2 alarm (system|systems)',
            ],
          },
        ],
        [
          '(raise/v|spark/v|fuel/v|stoke/v|prompt/v|heighten/v) *0-2 (concern|worry)',
          1,
          'lead/v to questions|concern',
          {
            except: [
              '(raise/v|spark/v|fuel/v|stoke/v|prompt/v|heighten/v) (my|his|her|their|our|your|that|this|these|those|a|the|any|no) *0-1 (concern|worry)',
              '(_/PROPN|he|she|they|we|i|who|democrats|republicans|lawmakers|officials|critics|groups|employees|members|authorities|leaders|senators|governors|residents|parents|activists|advocates|attendee|officers|lawyers|attorneys|scientists|doctors|experts|department|committee|agency|union|unions|privately|repeatedly|twice|previously|publicly|also) *0-1 (raise/v) *0-2 (concern|worry)',
              'raise/v *0-2 concern (with|to|at|in a)',
            ],
          },
        ],
        ['scare stories', 3, 'warnings'],
        ['scared stiff', 3, 'afraid'],
        [
          '(send/v *0-3 (shiver|chill|shudder|shiver down)|send/v shockwaves|send/v shock waves)',
          3,
          'worry/v|surprise/v',
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
          'worry/v some people|lead/v to concern among',
          { except: ['(allay|ease|calm) *0-3 fear'] },
        ],
        ['spook/v', 2, 'worry/v', { except: ['(=spook|=spooks|former spook|horse|horses)'] }],
        [
          '(strike/v|instil/v|instill/v|sow/v|spread/v) *0-2 (dread|fear|panic|terror)',
          2,
          'worry/v|frighten/v',
          { literal: ['crime'] },
        ],
        ['worst fears', 2, 'worries'],
        ['worst nightmare', 3, 'greatest worry'],
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
          'affect/v',
          { except: ['(sun|moon|tree|building|tower|eclipse) *0-3 cast/v'] },
        ],
        [
          '(=clear and =present|=grave|=growing|=mounting|=looming|=rising|=dire|=deadly|=serious) (danger|menace|peril)',
          2,
          'risk',
          { except: ['(weather|avalanche|fire|flood|flooding|surf) *0-3 danger', 'danger (zone|pay)'] },
        ],
        ['clear and present', 3, 'serious'],
        [
          'closing in on',
          1,
          'near',
          {
            literal: ['crime', 'sport', 'disaster', 'war'],
            except: [
              'closing in on (a|the|an|his|her|their|its|_/NUM) *0-3 (deal|agreement|record|goal|decision|title|victory|century|contract|target|arrest|suspect|price|level|finish|house|home)',
            ],
          },
        ],
        [
          'creeping (authoritarianism|dictatorship|extremism|fascism|radicalism|socialism|totalitarianism|tyranny|surveillance|censorship)',
          3,
          'growing',
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
          '(dangerous|dangerously) (close|game|gamble|ground|moment|path|place|precedent|slope|territory|time|times|turn|escalation)',
          2,
          'risky',
        ],
        [
          '(dangerous|dangerously) *0-1 (agenda|claim|conspiracy|conspiracies|cult|delusion|demagogue|experiment|extremist|extremists|fantasy|folly|idea|ideas|ideology|illusion|incompetence|leader|lie|lies|man|message|misinformation|movement|myth|nonsense|policies|policy|politician|president|propaganda|radical|radicals|rhetoric|trend|woman|world|naive|incompetent|irresponsible|misleading|wrong)',
          2,
          'risky|harmful in the view of [name]',
          { literal: ['crime', 'disaster', 'medicine'] },
        ],
        [
          '(dark|gathering|storm) clouds',
          2,
          'problems|possible problems',
          { literal: ['disaster'], except: ['clouds *0-3 (rain|sky|weather|tornado|thunder|lightning)'] },
        ],
        [
          'existential',
          1,
          'very serious',
          {
            except: [
              'existential/ADJ (and|or|but)',
              'be existential',
              'the existential (be|$)',
              'existential (philosophy|philosopher|philosophers|therapy|quantifier|psychology|novel|novels|question|questions|angst|thriller|drama|dread|comedy)',
            ],
          },
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
          'hair-trigger',
          2,
          'easily set off',
          { except: ['(gun|rifle|pistol) *0-4 hair-trigger', 'hair-trigger (alert|gun|rifle)'] },
        ],
        [
          'hang/v (in the balance|by a thread)',
          2,
          'be/v undecided',
          { except: ['(life|lives|patient) *0-2 hang/v'], literal: ['medicine', 'crime'] },
        ],
        ['hang/v over *0-2 (head|heads)', 2, 'remain/v possible'],
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
        ['imperil/v', 2, 'put/v at risk'],
        ['lie/v in wait', 2, 'come/v', { literal: ['crime'] }],
        [
          'loom/v',
          1,
          'be/v possible|approach/v',
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
          'be/v present|wait/v',
          { except: ['lurk/v *0-3 (alley|bushes|forum|forums|online|house|home)'], literal: ['crime'] },
        ],
        [
          'menace',
          2,
          'threat/n|risk',
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
        ['(no end in sight|with no end in sight)', 2, 'still going on'],
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
          'on a collision course',
          2,
          'in conflict',
          {
            literal: ['disaster', 'war'],
            except: [
              '(ship|ships|planes|plane|asteroid|comet|galaxy|galaxies|satellite|satellites|vessel|vessels|black holes|train|trains) *0-6 on a collision course',
            ],
          },
        ],
        ['on borrowed time', 2, 'near the end'],
        ['on high alert', 1, 'watchful', { literal: ['crime', 'war', 'disaster'] }],
        ['on shaky ground', 1, 'uncertain', { literal: ['disaster'] }],
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
        [
          'perilously',
          2,
          'very',
          {
            except: ['perilously close to (over|being|a)'],
            why: '“{text}” adds danger to the next word. How near or how low it is would be the fact.',
          },
        ],
        [
          'pose/v *0-2 (existential|grave|serious|mortal|direct) *0-1 (danger|peril|risk|threat)',
          2,
          'be/v a risk',
          { literal: ['medicine', 'disaster'] },
        ],
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
        ['(race/v|race) against (time|the clock)', 2, 'hurry/v', { literal: ['disaster', 'medicine'] }],
        ['(specter|spectre) of', 3, 'possibility of'],
        [
          'threat to *0-2 (civilisation|civilization|decency|democracy|free speech|freedom|humanity|liberty|peace|rule of law|way of life|western civilization|world order|the republic|the constitution)',
          2,
          'problem for',
        ],
        [
          'threaten/v *0-1 the very (existence|fabric|foundation|foundations|future|heart|survival)',
          3,
          'put/v at risk',
        ],
        [
          'threaten/v to *0-1 (break apart|consume|cripple|derail|destabilise|destabilize|devastate|engulf|overwhelm|paralyse|paralyze|plunge|swamp|tear apart|topple|undermine|unravel|upend|wipe out)',
          2,
          'be/v able to',
        ],
        [
          '(ticking clock|the clock be ticking|clock tick/v)',
          2,
          'time is limited',
          {
            literal: ['sport'],
            except: [
              '(ticking|tick/v) *0-2 (toward|towards|to|down to|until) *0-4 (deadline|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|_/NUM)',
            ],
          },
        ],
        [
          '(time|clock) be *0-1 (running out|ticking)',
          2,
          'the deadline is near',
          { literal: ['sport', 'crime'], except: ['clock be ticking (on the|down|toward|towards|to|until)'] },
        ],
        ['trepidation', 1, 'worry'],
        ['wolf at the door', 3, 'need'],
      ],
    },
    // The brink: things are about to fall.
    {
      why: '“{text}” is a picture of falling, siege or loss of control. What has changed, and by how much, can be said plainly.',
      source: 'own; class after Da San Martino et al. 2019 (appeal to fear)',
      entries: [
        ['all hell (breaking|broke|breaks) loose', 3, 'disorder'],
        [
          '(at|on|to) the (edge|precipice|verge) of *0-2 (abyss|anarchy|catastrophe|chaos|civil war|collapse|destruction|disaster|extinction|meltdown|ruin|war)',
          2,
          'close to',
          { counter: 'If a named expert says so and gives reasons, the words may repeat it.' },
        ],
        [
          '(at|on|to|from) the *0-2 brink',
          2,
          'close to',
          {
            except: [
              'brink of (ordering|signing|announcing|approving|becoming|deciding|declaring|launching|entering|joining|agreeing|passing|making|taking|buying|selling|reaching|achieving|finishing|choosing|granting|sending|adopting|publishing|opening|retiring)',
              'brink of *0-2 (history|victory|success|extinction|breakthrough|stardom|qualification|title|adulthood|greatness)',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(besieged|besiege/v) (by|with) *0-5 (allegation|allegations|calls|complaints|controversy|critics|criticism|leaks|lobbyists|protests|questions|reporters|requests|scandal|scandals)',
          2,
          'criticised|asked by many',
        ],
        [
          '(brace for|brace/v for|brace/v themselves|brace/v itself|brace/v yourself|brace/v yourselves)',
          1,
          'prepare/v for',
          {
            literal: ['disaster', 'war', 'medicine'],
            except: ['(neck|knee|back|leg|ankle|wrist) brace', 'brace for impact'],
          },
        ],
        [
          'cliff edge',
          2,
          'sudden end',
          {
            except: [
              '(walk|walked|fell|stood|stand|coast|coastal|path|car|sea|rocks|rock|erosion|house|hotel) *0-8 cliff edge',
              'cliff edge (at|above|overlooking|path|in)',
            ],
            literal: ['disaster'],
          },
        ],
        [
          '(come/v apart at the seams|fall/v apart at the seams|burst/v at the seams)',
          2,
          'be/v under strain',
        ],
        ['(come/v|fall/v|fly/v) apart at the seams', 2, 'be/v in difficulty'],
        [
          '(descend/v|plunge/v|slide/v|spiral/v|sink/v|slip/v|tip/v|devolve/v) *0-3 (into|to|toward|towards) *0-2 (abyss|anarchy|authoritarianism|chaos|civil war|despair|dictatorship|disorder|madness|mayhem|recession|violence|war)',
          2,
          'move/v toward|come/v to',
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
          'end of *0-3 (civilisation|civilization|democracy|freedom|life|world) as we know it',
          3,
          'large change',
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
          '(into|in|a) tailspin',
          2,
          'into decline',
          { except: ['(plane|aircraft|jet|pilot|helicopter) *0-8 tailspin'] },
        ],
        [
          '(into|in|from|toward|towards|at) the abyss',
          3,
          'into crisis',
          { except: ['abyss *0-3 (ocean|sea|marine|fish)', '(film|movie) *0-2 the abyss'] },
        ],
        ['lead/v *0-3 (off|over) (a|the) cliff', 3, 'harm/v', { literal: ['disaster', 'crime'] }],
        [
          'off a cliff',
          2,
          'sharply down',
          {
            except: [
              '(fall|fell|fallen|car|drove|driven|drive|jump|jumped|jumping|plunged|pushed|thrown|dive|diving|climb|body|hiker|dog|van|bus|truck|slipped|swerved|death|suv) *0-6 off a cliff',
            ],
            literal: ['disaster', 'crime'],
          },
        ],
        ['on a knife edge', 2, 'undecided'],
        [
          'on life support',
          2,
          'close to failing',
          {
            literal: ['medicine', 'crime'],
            except: [
              '(patient|he|she|boy|girl|baby|man|woman|him|her|placed|put|kept|was|mother|father|son|daughter|hospital|officer|remains|remained|victim) *0-3 on life support',
            ],
          },
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
          'out-of-control',
          2,
          'unlimited|growing',
          { except: ['out-of-control *0-2 (car|truck|fire|blaze|wildfire|vehicle|bus|train)'] },
        ],
        ['over the precipice', 2, 'into failure/n'],
        ["pandora's box", 3, 'many problems'],
        ['perfect storm of', 2, 'combination of', { literal: ['disaster'] }],
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
        [
          'self-destruct/v',
          2,
          'fail/v',
          {
            except: [
              'self-destruct (button|sequence|mechanism|device)',
              '(missile|rocket|message|messages|mine|device|drone|spacecraft) *0-4 self-destruct/v',
            ],
            literal: ['war'],
          },
        ],
        ['sky is falling', 3, 'things are going badly'],
        ['slippery slope', 2, 'first step'],
        [
          '(spiral/v|spin/v) *0-1 out of control',
          3,
          'get/v worse|grow/v',
          {
            literal: ['disaster', 'sport'],
            except: [
              '(car|plane|helicopter|vehicle|truck|satellite|jet|aircraft|drone) *0-4 out of control',
              '(car|vehicle|plane|truck|bike|motorcycle|helicopter|aircraft|satellite|spacecraft|centrifuge|centrifuges|wheel|wheels|turbine|bus|van|suv) *0-8 (spiral/v|spin/v) *0-1 out of control',
            ],
          },
        ],
        [
          'tear/v apart *0-3 (country|family|families|fabric|nation|party|society|community)',
          2,
          'divide/v',
          { literal: ['disaster'] },
        ],
        ['tear/v at the fabric', 2, 'divide/v'],
        [
          '(tear/v|rip/v) *0-4 (nation|country|party|society|community|family|families|us) apart',
          2,
          'divide/v',
        ],
        [
          '(teeter/v|totter/v)',
          2,
          'be/v unstable',
          {
            except: ['(=teeter totter|=teeter-totter|heels|heel|bike|ladder|stack) *0-2 (teeter|totter)'],
            literal: ['sport'],
          },
        ],
        [
          '(ticking time bomb|ticking bomb|time bomb|time-bomb)',
          3,
          'growing problem/n',
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
          'weaken/v|fail/v',
          {
            except: [
              'unravel/v *0-2 (law|rule|rules|deal|agreement|legislation|act|policy|regulations|provision)',
              'unravel/v *0-2 (mystery|mysteries|plot|case|dna|genome|thread|yarn|sweater|secret|secrets|puzzle)',
            ],
          },
        ],
        ['=unraveling/NOUN', 2, 'failure'],
      ],
    },
    // Catastrophe names.
    {
      why: '“{text}” is one of the strongest words for harm, ruin or disorder. Plain words or figures for what happened, or may happen, say how bad it is.',
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
          'defeat/v|destroy/v',
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
        [
          '(beginning of the end|end of days|end times)',
          3,
          'serious change/n',
          {
            except: [
              'end times (prophecy|prophecies|theology)',
              '(bible|biblical|jesus|prophecy|church|rapture|revelation) *0-8 (end of days|end times)',
            ],
          },
        ],
        ['(bloodbath|blood bath)', 3, 'heavy losses|violence', { literal: ['war', 'crime'] }],
        [
          '(calamity|cataclysm)',
          2,
          'disaster|serious problem/n',
          {
            literal: ['disaster'],
            except: ['calamity jane', '(natural|act of|national) *0-1 calamity', 'natural calamities'],
          },
        ],
        ['carnage', 2, 'deaths|damage', { literal: ['war', 'crime'] }],
        [
          'catastrophe',
          2,
          'disaster|serious problem/n',
          {
            literal: ['disaster', 'war'],
            except: [
              '(hedge|insure|insures|insured|insurance|protect|protects|protection|coverage|cover) *0-4 (against|from|for) *0-2 catastrophe',
              'catastrophe like the one',
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
        ['day of reckoning', 2, 'time of consequences'],
        ['death trap', 3, 'unsafe place'],
        ['deathtrap', 3, 'unsafe place'],
        [
          'destroy/v *0-3 (business|businesses|career|careers|civilisation|civilization|constitution|country|culture|democracy|economy|fabric|families|family|freedom|future|industries|industry|institution|institutions|jobs|liberty|livelihood|livelihoods|marriage|middle class|nation|party|planet|reputation|rights|society|trust|way of life)',
          2,
          'harm/v',
          {
            except: ['destroyed (and|or|but|by|in|when|as|after|before)', '(be|been|being) destroyed'],
            why: '“{text}” says that nothing is left. What was lost, and how much, says how bad it is.',
            literal: ['disaster', 'war', 'crime'],
          },
        ],
        [
          'destruction of *0-2 (civilisation|civilization|country|culture|democracy|economy|family|freedom|middle class|nation|society|our|constitution)',
          2,
          'harm to',
          { literal: ['disaster', 'war'] },
        ],
        [
          '(doom and gloom|gloom and doom|doom-and-gloom|gloom-and-doom|gloom)',
          3,
          'pessimism|weak outlook',
          { except: ['(evening|early|morning|winter|darkness|foggy|grey|june) gloom'] },
        ],
        [
          '=doom/NOUN',
          3,
          'failure|serious trouble',
          {
            why: '“{text}” says that there is no hope left. What stands in the way, and who says so, would be the facts.',
            except: [
              'doom - (mongers|monger|mongering|scrolling|laden)',
              'doom-mongers',
              'doom (mongers|monger|loop|scrolling)',
              '(temple of|mount|video game|doctor|dr) doom',
              'doom (metal|patrol|eternal|2016)',
            ],
          },
        ],
        [
          'doom/v',
          2,
          'end/v|make/v unlikely',
          {
            why: '“{text}” says that there is no hope left. What stands in the way, and who says so, would be the facts.',
            except: [
              'doomed *0-1 (flight|plane|ship|jet|airliner|craft|spacecraft|vessel|submarine|love|lovers)',
            ],
            literal: ['disaster', 'sport'],
          },
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
          'dystopia',
          2,
          'bad future',
          {
            except: [
              'dystopia (novel|film|about|set|is|by)',
              '(novel|film|fiction|literary|book|sci-fi|series|utopia|ya|young adult|drama|genre) *0-5 dystopia',
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
          'extinction-level',
          3,
          'very serious',
          {
            except: [
              'extinction-level (event|impact|asteroid)',
              '(asteroid|comet|dinosaur|dinosaurs) *0-9 extinction-level',
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
        ['hell on wheels', 3, ''],
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
        ['(mass hysteria|mass panic)', 3, 'worry', { literal: ['medicine'] }],
        [
          '(nightmare|nightmarish)',
          3,
          'serious problem/n|very difficult',
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
        ['ruination', 3, 'damage'],
        [
          'the end of the world',
          2,
          'a disaster',
          {
            except: [
              '(not|is not) *0-2 the end of the world',
              '(maya|mayan|prophecy|prophecies|film|movie|book|bible|predict|predicted|rapture|apocalypse|believers|cult|until) *0-6 the end of the world',
              'the end of the world (cult|party|movie|film)',
            ],
          },
        ],
        [
          'war zone',
          2,
          'place of disorder',
          {
            literal: ['war', 'disaster'],
            except: [
              '(in|from|into|to|of|a|active|the|through) *0-1 war zone (in|of|and|correspondent|reporter|journalist|hospital|$)',
              '(reporter|journalist|correspondent|soldier|deployed|troops|refugees|fled|photographer) *0-8 war zone',
            ],
          },
        ],
        ['(wipe/v *0-3 off the map|wipe/v *0-3 off the face of the earth)', 3, 'destroy/v'],
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
      why: '“{text}” tells readers to be afraid or uneasy. What happened, or how likely it is, would let them decide.',
      negation: 'drop',
      source: 'own; class after Martin and White 2005 (affect)',
      counter: 'For people who were there, the word may report how it felt.',
      entries: [
        [
          '(alarm bells|alarm bell)',
          2,
          'warning/n|concern',
          { literal: ['disaster', 'crime'], except: ['(fire|smoke|burglar) *0-2 alarm'] },
        ],
        [
          'alarming/ADJ',
          2,
          'unusual|high',
          {
            except: [
              '(already|be|now|also|thus|and) alarming _/NOUN',
              'alarming (its|his|her|their|many|some|the|both)',
            ],
          },
        ],
        ['alarmingly', 2, 'unusually'],
        ['bone-chilling (account|report|scene|threat|tale|warning|words)', 3, 'frightening to some'],
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
        ['creepily', 3, ''],
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
            except: [
              'both disturbing and',
              'i *0-2 (find|found|is) *0-6 disturbing',
              'disturbing (the peace|the|a|sleep|public|wildlife)',
              '(be|without|not) =disturbing',
            ],
          },
        ],
        ['disturbingly', 2, 'unusually'],
        ['dread', 1, 'expect|worry', { except: ['(dread pirate|dreads|dreadlocks)'] }],
        ['(eerie|spooky)', 1, 'unusual', { except: ['eerily (similar|quiet|silent|familiar)'] }],
        ['eerily', 1, 'strangely', { except: ['eerily (similar|quiet|silent|familiar)'] }],
        ['fear-based', 2, 'based on worry'],
        ['fear-driven', 2, 'based on worry'],
        ['fear-filled', 3, 'worried'],
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
          'grave (concern|concerns|doubt|doubts|misgivings|warning|warnings|worries)',
          2,
          'serious',
          { counter: 'Diplomats use this phrase as a fixed step.' },
        ],
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
        ['scarily', 3, ''],
        [
          'scary',
          2,
          'worrying to some|risky',
          {
            except: ['scary (movie|movies|story|stories|clown|clowns|costume|spice|film)'],
            literal: ['crime'],
          },
        ],
        [
          'shudder/v',
          2,
          'worry/v',
          {
            except: ['(engine|plane|ground|building|earth|car|train|house|ship|body) *0-4 shudder/v'],
            literal: ['disaster', 'medicine'],
          },
        ],
        ['=terrified', 2, 'afraid|worried', { literal: ['crime', 'disaster', 'war', 'medicine'] }],
        [
          '(=terrifies|=terrify)',
          2,
          'worry|frighten',
          { except: ['(terrifies|terrify) (me|us)'], literal: ['crime', 'disaster', 'war', 'medicine'] },
        ],
        [
          'terrifying',
          3,
          'dangerous|worrying to some',
          { except: ['(find|finds|found) *0-2 terrifying'], literal: ['crime', 'disaster'] },
        ],
        ['terrifyingly', 3, 'very', { literal: ['crime', 'disaster'] }],
        ['terror-stricken', 3, 'afraid'],
        ['(troublingly|worryingly)', 1, 'notably'],
        [
          '(troubling|unsettling|worrisome|worrying)',
          1,
          'notable|unusual',
          { except: ['(be|stop|start|keep|not|people|without) =worrying', '=worrying (about|that|over)'] },
        ],
        ['unsettlingly', 2, ''],
        ['wake-up call', 2, 'warning/n|sign', { except: ['(hotel|alarm|am|morning) *0-3 wake-up call'] }],
      ],
    },
  ],
};
