import type { Lexicon } from './lexicon.ts';

export const natureMetaphor: Lexicon = {
  id: 'nature-metaphor',
  category: 'nature-metaphor',
  title: 'Nature, animal, disaster and disease images',
  description:
    'People, parties and events told as water, weather, fire, earthquakes, illness or animals. Weather, wildlife, health, fires and terms of the markets are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'drop',
  groups: [
    // Water.
    {
      why: '“{text}” tells people or events as water that rises and sweeps over everything. A number, or what was done, would let readers see how much it is.',
      source: 'own; class after Charteris-Black 2006 (water metaphors in reports on immigration)',
      literal: ['disaster'],
      entries: [
        [
          '(awash|swimming|drowning) (in|with) *0-2 (ad|allegation|cash|cocaine|conspiracy|controversy|corruption|debt|disinformation|drug|gun|lie|misinformation|money|oil money|paperwork|propaganda|red ink|red tape|rumor|rumour|scandal)',
          2,
          'with much|with many',
        ],
        [
          'cascade of *0-2 (accusation|allegation|bad news|crisis|criticism|denial|error|event|failure|lie|leak|lawsuit|mistake|problem|revelation|resignation|scandal|story)',
          2,
          'series of|many',
        ],
        [
          '(deluge|deluged) (of|with|by) *0-3 (abuse|ad|allegation|application|calls|claim|comment|complaint|criticism|data|demand|email|information|inquiry|insult|lawsuit|letter|message|misinformation|news|offer|question|request|stories|submission|tweet)',
          2,
          'many|with many',
        ],
        ['(drip-drip|drip-drip-drip|steady drip|slow drip|constant drip) (of|effect)', 2, 'series of'],
        [
          '(drown/v|drowned|drowns|drowning) out',
          1,
          'make hard to hear',
          {
            counter: 'A worn image; of sound it is almost literal.',
            except: ['(drown/v|drowned) out *0-3 (music|noise|sound|song|speaker|anthem)'],
          },
        ],
        [
          '(flood/v|flooded|flooding) *0-3 (airwaves|inbox|zone|switchboard|streets|internet|phone lines|social media|market with)',
          2,
          'fill|reach in large numbers',
          {
            except: [
              '(water|rain|river|storm|sewer|burst|pipe|hurricane|inches) *0-9 (flood/v|flooded) *0-3 streets',
              'flood zone',
              'flood/v *0-2 streets *0-6 (rain|water|river|storm)',
            ],
          },
        ],
        [
          '(flood/v|flooded|flooding) (into|across|through) *0-3 (border|country|nation|state|city|school|market|race|capital|streets|town)',
          2,
          'come to in large numbers',
          {
            except: [
              '(rainwater|storm|hurricane|weather|levee|dam) *0-9 (flood/v|flooded|flooding)',
              '(water|river|rain|sewage|mud|lava|light|sunlight|oil|memories|relief|sea) *0-6 (flood/v|flooded|flooding)',
            ],
          },
        ],
        [
          'flood of *0-3 (ad|amendment|applicant|application|asylum|calls|cash|cheap|claim|comment|complaint|criticism|disinformation|donation|email|evidence|fake|immigrant|import|information|lawsuit|letter|lie|message|migrant|misinformation|money|negative|new|opioid|people|propaganda|refugee|request|research|spending|stories|support|tear|tweet|visitor|volunteer|worker)',
          2,
          'many|much|rise in',
        ],
        [
          '(flooded|inundated|swamped|deluged|engulfed|overrun) (with|by) *0-3 (abuse|ad|application|asylum|calls|claim|comment|complaint|criticism|crime|donation|drug|email|fake|foreigners|gang|illegals|immigrant|lawyers|letter|message|migrant|misinformation|money|offer|people|question|refugee|request|scandal|stories|tourist|tweet|visitor)',
          2,
          'receiving many|with many',
          { except: ['overrun by *0-2 (isis|rebels|militants|taliban|troops|forces|rats|weeds)'] },
        ],
        [
          '(engulf/v|engulfed|engulfing) *0-3 (administration|campaign|church|club|company|country|government|industry|minister|ministry|party|presidency|president|region|royal family|sport|society)',
          2,
          'affect|involve',
          {
            literal: ['disaster', 'war'],
            except: [
              '(flames|fire|smoke|blaze|wave|lava|mud|dust) *0-5 engulf/v',
              'engulf/v (in|by) (flames|fire|smoke)',
            ],
          },
        ],
        [
          '(floodgate|flood gates)',
          2,
          'the way for many',
          {
            except: [
              '(dam|river|water|reservoir|canal|lock|spillway|levee|barrage) *0-9 (floodgate|flood gates)',
              '(floodgate|flood gates) *0-6 (dam|river|water|reservoir|canal|spillway)',
            ],
          },
        ],
        [
          'groundswell',
          1,
          'growing support',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: ['(surf|surfers|buoy|swell|coast|wave) *0-6 groundswell'],
          },
        ],
        [
          '(high tide|high-water mark|high water mark|low ebb|ebb and flow) (of|for|in) *0-3 (career|campaign|conservatism|empire|liberalism|movement|nationalism|party|politics|popularity|populism|power|public|relations|support)',
          2,
          'peak|lowest point',
        ],
        [
          '(influx|inflow|outflow) of *0-2 (asylum|foreigner|immigrant|migrant|people|refugee|worker|newcomer)',
          1,
          'arrival of',
          { counter: 'Statistics use the word for arrivals.' },
        ],
        [
          '(maelstrom|whirlpool|vortex) of',
          2,
          'much|confusion of',
          {
            except: [
              '(polar|water|air|gas|wind|black hole) *0-2 (vortex|whirlpool|maelstrom)',
              'vortex of (air|water|gas|wind|fluid)',
            ],
          },
        ],
        [
          '(pour/v|poured|pouring|stream/v|streamed|streaming|surge/v|surged|surging|flow/v|flowed|flowing) (across|over|through|into) *0-2 (border|country|southern border|frontier)',
          2,
          'cross|enter',
          {
            except: [
              '(canyon|stream|creek|water|smoke|air) *0-4 (stream/v|flow/v|pour/v|flowed)',
              '(river|water|oil|gas|drugs|money|weapons|rain|goods|investment|data|cash|funds|milk|music|video) *0-6 (pour/v|stream/v|surge/v|flow/v)',
            ],
          },
        ],
        [
          '(riptide|undertow|undercurrent) of',
          1,
          'feeling of',
          { counter: 'A worn image for a hidden feeling.' },
        ],
        [
          '(ripple effect|ripples through|ripple through)',
          1,
          'further effects',
          {
            counter: 'A worn image for effects on others.',
            except: ['(water|pond|muscle|lake|wind) *0-5 ripple'],
          },
        ],
        [
          '(rising|growing|swelling|brown|red|populist|nationalist) tide (of|against|in)',
          2,
          'growth of|rise in',
          {
            except: [
              'red tide (of|in) *0-3 (florida|gulf|bay|algae|water)',
              '(crimson tide|algae|algal|fish|shellfish|toxin|beach|gulf) *0-9 red tide',
              'rising tide (of|in) *0-2 (sea|water|flood)',
            ],
          },
        ],
        [
          '(stem/v|stemmed|stemming|turn/v|turned|turning) (the|back the|this|a) *0-1 tide (of|against|on|in)',
          2,
          'slow|reverse',
          {
            why: '“{text}” pictures events as a tide. What would change, and how, can be said without it.',
            literal: ['war', 'disaster'],
            except: ['turn/v the tide (of|in) (the|a) *0-2 (game|match|war|battle)'],
          },
        ],
        [
          '(steady|endless|constant|never-ending|relentless|growing|continuous|unending) (stream|trickle|flow|drumbeat) of *0-3 (abuse|allegation|attack|bad news|claim|complaint|criticism|disclosure|headline|immigrant|insult|lawsuit|leak|lie|migrant|misinformation|people|propaganda|question|refugee|revelation|scandal|stories|tweet|vitriol|warning)',
          1,
          'many|series of',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: ['stream of (water|lava|consciousness)'],
          },
        ],
        [
          '(storm|surge) of *0-2 (asylum|foreigner|illegal|immigrant|migrant|minor|unaccompanied|refugee)',
          1,
          'rise in the number of',
          { counter: 'A worn image that many readers no longer notice.' },
        ],
        [
          '(surge|surging|surged) (in|at|of) *0-2 (the southern border|border crossings|asylum|migrant|immigration|arrivals)',
          1,
          'rise in',
          { counter: 'With the figures beside it, it only describes a steep rise.' },
        ],
        [
          '(swamp/v|swamped|swamping) *0-3 (airwaves|agency|border|capacity|court|hospital|hotline|office|resources|schools|services|shelters|system)',
          2,
          'overload|be too many for',
          { except: ['(boat|canoe|wave|water|floodwater) *0-4 swamp/v'] },
        ],
        [
          '(tidal wave|tsunami|torrent|deluge) of *0-3 (abuse|ad|allegation|anger|application|bad news|bankruptcy|cash|change|claim|commentary|complaint|contempt|criticism|crime|debt|disinformation|eviction|email|emotion|evidence|fake|fear|grief|hate|hatred|immigrant|information|insult|lawsuit|legislation|lie|litigation|message|migrant|misinformation|money|negative|news|opposition|outrage|propaganda|refugee|regulation|resentment|retirement|scandal|spending|stories|support|tweet|vitriol|words)',
          3,
          'many|much',
        ],
        [
          'wave of *0-2 (asylum|illegal|immigrant|immigration|migrant|refugee|foreigner|newcomer|hysteria|hate|hatred|xenophobia|populism|nationalism|euphoria|panic|indignation|revulsion|outrage|sympathy)',
          2,
          'rise in|arrival of',
        ],
        [
          'wave of *0-3 (accusation|allegation|anger|attrition|bankruptcy|boycott|closure|complaint|condemnation|criticism|cuts|discontent|disinformation|enthusiasm|fake|layoffs|lawsuit|negative|nostalgia|optimism|regulation|resentment|resignation|retirements|speculation|support|unrest)',
          1,
          'series of|rise in',
          { counter: 'For events that follow each other in time, it is a worn image.' },
        ],
      ],
    },
    // Sea and ships.
    {
      why: '“{text}” is an image from ships, water or ice. What was done or went wrong can be said without the picture.',
      source: 'own; class after Charteris-Black 2006 (water metaphors in reports on immigration)',
      literal: ['disaster'],
      entries: [
        ['(rock/v|rocked|rocking) the boat', 2, 'cause trouble'],
        [
          '(run/v|ran|running) aground',
          2,
          'fail',
          {
            except: [
              '(ship|vessel|tanker|boat|ferry|cruise|yacht|barge|submarine|cargo|oil|freighter|trawler|reef|rocks|rig|frigate|sandbank|concordia|captain) *0-9 (run/v|ran) aground',
              '(run/v|ran|running) aground *0-9 (reef|coast|island|ship|rocks|sandbank|shore|beach|harbour|harbor|sea)',
            ],
            literal: ['disaster', 'war'],
          },
        ],
        [
          'sinking ship',
          3,
          'failing party|failing firm',
          {
            literal: ['disaster', 'war'],
            except: [
              '(aboard|rescue|rescued|from|guard|boy|korean|migrants|tanker) *0-6 sinking ship',
              'sinking ship *0-6 (guard|rescue|rescued|drowned|migrants)',
              '(titanic|captain|crew|lifeboat|ferry|passengers|sea|ocean|cruise|navy|vessel) *0-9 sinking ship',
              'sinking ship *0-6 (titanic|captain|crew|lifeboat|passengers|sea|coast)',
            ],
          },
        ],
        [
          'dead in the water',
          2,
          'ended|without a chance',
          {
            except: [
              '(ship|vessel|engine|boat|submarine|cruise|frigate|destroyer|fish|body) *0-6 dead in the water',
            ],
          },
        ],
        [
          '(choppy|rough|shark-infested|treacherous|troubled|turbulent) waters',
          2,
          'difficulties',
          {
            literal: ['disaster', 'sport'],
            except: [
              '(boat|ship|sailor|swimmer|swim|ferry|vessel|kayak|surfer|fisherman|sea|ocean|lake|bridge over) *0-9 (choppy|rough|shark-infested|treacherous|troubled|turbulent) waters',
              'troubled waters (song|album)',
            ],
          },
        ],
        [
          'in hot water',
          2,
          'criticised|in trouble',
          {
            except: [
              '(soak|boil|wash|dip|place|put|bath|rinse|cook|immerse|steep|dissolve|minutes) *0-6 in hot water',
              'in hot water *0-3 (for *0-2 minutes|and|until|bottle)',
            ],
          },
        ],
        [
          '(pour/v|poured|throw/v|threw|thrown) cold water (on|over)',
          2,
          'express doubt about',
          { except: ['(firefighters|bucket|burn|fire|head|kettle) *0-6 cold water'] },
        ],
        [
          '(tip of the|tip of an) iceberg',
          2,
          'small part of it',
          { except: ['(ice|penguin|glacier|antarctic|arctic|ship|antarctica) *0-6 tip of (the|an) iceberg'] },
        ],
        [
          '(muddy/v|muddied|muddies|muddying) the (water|picture|issue)',
          2,
          'confuse the matter',
          {
            why: '“{text}” pictures a matter as dirty water. What has become less clear could be said.',
            except: ['(river|rain|sediment|dredging) *0-6 muddy/v'],
          },
        ],
        [
          '(test/v|testing) the waters',
          1,
          'try whether there is support',
          {
            counter: 'A fixed phrase of election law in some countries.',
            except: [
              '(researchers|scientists|samples|quality|lead|officials) *0-4 test/v the waters *0-3 for',
            ],
          },
        ],
        [
          '(washed-up|washed up)',
          2,
          'former',
          {
            except: [
              'washed up (on|in|at|along|ashore|near|dead|after|by|and|onto|here|from)',
              '(body|whale|debris|oil|wreckage|seaweed|dolphins|shells|beach|hands|he|she|they|we|i|had|have|has|be|been|was|were) *0-3 washed up',
            ],
          },
        ],
        [
          'sea change',
          1,
          'large change',
          {
            counter: 'A worn phrase for a large change.',
            except: ['(level|temperature|ice|climate) *0-2 sea change'],
          },
        ],
        [
          'watershed (moment|election|year|event|ruling|decision|case)',
          1,
          'important',
          {
            counter: 'A worn word for an important moment.',
            except: ['(river|creek|water|conservation|forest|salmon) *0-6 watershed'],
          },
        ],
        [
          '(weather/v|weathered|weathering|ride/v out|rode out|ridden out|riding out) (the|this|that|a) *0-2 (storm|tempest|firestorm|scandal|controversy|criticism|crisis|furore|furor|outcry|backlash)',
          1,
          'get through',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: [
              '(hurricane|tropical|snow|winter|ice|shelter|boarded|evacuate|evacuated|boat|ship|coast|storm surge|wind) *0-9 (weather/v|ride/v out|rode out)',
              '(ride/v out|rode out|riding out|weather/v) the *0-1 storm *0-6 (home|shelter|house|hotel|boat|island|basement|gym|inside|hurricane)',
            ],
            literal: ['disaster'],
          },
        ],
        [
          '(sink/v|sank|sunk|sinking) (or swim|without trace|without a trace|like a stone|into *0-2 (mire|morass|mud|quagmire|irrelevance|obscurity|despair|chaos|squalor))',
          2,
          'fail|get into',
          {
            except: ['(ship|boat|ferry|vessel|yacht|submarine|plane) *0-6 (sink/v|sank|sunk)'],
            literal: ['disaster', 'war'],
          },
        ],
        [
          '(sea|ocean|mountain) of *0-2 (angst|controversy|criticism|debt|deficit|despair|doubt|evidence|lies|misinformation|outrage|paperwork|problems|red|red ink|red tape|regulation|rumour|trouble|troubling)',
          2,
          'much|many',
          { except: ['sea of red *0-5 (stocks|market|shares|flags|shirts|fans|poppies)'] },
        ],
      ],
    },
    // Weather and temperature.
    {
      why: '“{text}” is an image of weather, which nobody makes and nobody answers for. Who did or said what is the fact to give.',
      source: 'own; class after Charteris-Black 2004 (weather and journey metaphors in political texts)',
      literal: ['disaster'],
      entries: [
        [
          'avalanche of *0-3 (ad|allegation|appeals|applications|bad|claim|comment|complaint|coverage|criticism|debt|demands|disinformation|email|evidence|fake|information|lawsuit|leak|letters|lie|mail|message|misinformation|money|negative|new|opposition|paper|paperwork|publicity|request|scandal|stories|support|tweet|words)',
          3,
          'many|much',
        ],
        [
          'blizzard of *0-3 (ad|allegation|announcement|change|claim|coverage|email|executive orders|figures|information|lawsuit|legal|lie|misinformation|news|numbers|orders|paper|paperwork|proposal|speculation|statistics|stories|tweet|words)',
          2,
          'many|much',
        ],
        [
          '(cast/v|cast|casting|hang/v|hanging|hung) *0-1 (a|an) *0-1 (cloud|dark cloud|pall) (over|on)',
          2,
          'raise doubts about',
          { except: ['(ash|smoke|volcano|dust|gas) *0-5 cloud'] },
        ],
        [
          'cloud (hang/v|hung|hangs|hanging|hovering|hover/v|hovers|loom/v) over',
          2,
          'doubts remain about',
          { except: ['(ash|smoke|volcano|dust|gas|rain|storm|mushroom) *0-3 cloud'] },
        ],
        [
          '(under|with) a cloud (of|over)',
          2,
          'under suspicion',
          { except: ['under a cloud of *0-2 (dust|smoke|gas|tear|ash|steam)'] },
        ],
        [
          '(chilly|frosty|icy|wintry|glacial) *0-1 (atmosphere|relations|relationship|reception|response|stare|standoff|exchange|tone|encounter|meeting|silence|ties|greeting|welcome)',
          2,
          'unfriendly',
          { except: ['(weather|temperature|winter|snow|wind) *0-5 (chilly|frosty|icy|wintry|glacial)'] },
        ],
        [
          '(cold shoulder|big chill|deep freeze|deep-freeze)',
          2,
          'refusal|end of talks',
          {
            except: [
              '(meat|vaccine|food|freezer|fish|ice cream|temperatures|weather|arctic|midwest|winter|lamb|pork) *0-6 (deep freeze|deep-freeze|cold shoulder|big chill)',
              '(deep freeze|deep-freeze|big chill) *0-6 (temperatures|weather|arctic|winter|texas|pipes|film|movie)',
            ],
          },
        ],
        [
          '(in|at) the (eye|centre|center|heart) of *0-2 (storm|firestorm|hurricane|maelstrom|cyclone|tempest)',
          2,
          'at the centre of the dispute',
          {
            except: [
              '(hurricane|landfall|wind|winds|tropical|mph|meteorologist|forecaster|storm surge|miles) *0-9 (in|at) the (eye|centre|center) of *0-2 (storm|hurricane|cyclone)',
              '(eye|centre|center) of *0-2 (storm|hurricane|cyclone) *0-6 (landfall|passed|mile|coast|island|winds|mph|move)',
            ],
          },
        ],
        [
          '(face/v|faced|facing|feel/v|felt|take/v|took|turn/v up|turned up|turning up|under|increase/v) the heat',
          1,
          'be criticised|increase the pressure',
          {
            counter: 'A worn image that many readers no longer notice.',
            literal: ['disaster', 'sport'],
            except: [
              '(oven|stove|simmer|boil|minutes|pan|cook|stir|thermostat|water|sun|summer|weather|temperature|furnace|radiator|miami|degrees|sweat|humidity) *0-9 the heat',
              'the heat *0-6 (oven|stove|simmer|minutes|thermostat|sun|summer|wave|degrees|pan|index|and humidity|low|high|exhaustion|energy)',
            ],
          },
        ],
        [
          'fog of *0-2 (confusion|controversy|lies|misinformation|partisanship|politics|rhetoric|secrecy|uncertainty|disinformation)',
          2,
          'confusion',
        ],
        [
          'gathering storm',
          2,
          'growing problem',
          { except: ['(churchill|memoir|volume) *0-4 gathering storm'] },
        ],
        [
          '(batten/v|battened|battening) down *0-1 hatches',
          2,
          'prepare',
          {
            except: [
              '(hurricane|storm|boat|ship|sea|wind|crew|weather) *0-9 (batten/v|battened)',
              'hatches *0-6 (hurricane|storm|boat|winds)',
            ],
          },
        ],
        [
          '(hailstorm|hail storm|hurricane|cyclone|tornado|typhoon|monsoon) of *0-3 (abuse|accusation|allegation|anger|bad|controversy|criticism|emotion|events|hype|insult|lies|media|negative|news|outrage|protest|publicity|questions|scandal|tweets|words)',
          3,
          'much|many',
        ],
        [
          '(headwind|tailwind)',
          1,
          'difficulty|help',
          {
            except: [
              '(plane|aircraft|flight|pilot|runway|knots|cyclist|mph|sailor|runner|bike|balloon) *0-9 (headwind|tailwind)',
              '(headwind|tailwind) *0-6 (knots|mph|runway|flight|plane)',
            ],
            literal: ['disaster', 'sport'],
            counter: 'A fixed word of business reports.',
          },
        ],
        [
          '(hot seat|hot-seat)',
          1,
          'position of being questioned',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: [
              '(coach|nfl|football|season|manager|millionaire) *0-6 (hot seat|hot-seat)',
              'hot seat *0-4 (coach|season|game show)',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(hot-button|hot button)',
          1,
          'disputed',
          { counter: 'A short word for a question on which feelings are strong.' },
        ],
        [
          'lightning rod',
          2,
          'target of criticism',
          {
            except: [
              '(roof|church|struck|lightning strike|franklin|building|tower|copper|thunder) *0-9 lightning rod',
              'lightning rod *0-4 (roof|struck|tower|building)',
            ],
          },
        ],
        [
          '(political|diplomatic|media|legal|racial|social media|social-media|constitutional|ethics|public relations|pr|cultural|partisan|online|financial|economic|copyright) (storm|tempest|hurricane|thunderstorm|tornado|superstorm|earthquake|tsunami|avalanche|volcano|wildfire|weather|climate change|maelstrom|whirlwind)',
          2,
          'dispute|great change',
          { except: ['(economic|financial) climate'] },
        ],
        [
          '(rain/v|rained|raining) (down (on|upon)|on *0-2 parade)',
          2,
          'come to|spoil',
          {
            literal: ['disaster', 'war', 'crime'],
            except: [
              'rain/v down (on|upon) *0-4 (city|town|village|crowd|street|israel|troops|roof|house|spectators)',
              '(rocket|bombs|missiles|shells|debris|ash|bullets|confetti|glass|rocks|stones|shrapnel|embers|cheers|boos|punches|blows|elbows) *0-3 (rain/v|rained|raining) down',
            ],
          },
        ],
        [
          '(snowball/v|snowballed|snowballing|snowballs into)',
          2,
          'grow',
          {
            except: [
              '(kids|children|snow|fight|throw|threw|winter|debt repayment|payment) *0-6 snowball',
              'snowball (fight|effect|method|earth)',
              '(=a|the|=snowballs) snowball',
              '=snowball',
            ],
          },
        ],
        [
          '(storm|firestorm|tempest) (of|over|around|about|in|within|among) *0-4 (abuse|accusation|ad|allegation|anger|appointment|ban|book|budget|campaign|cartoon|change|claim|comment|complaint|contract|controversy|cuts|decision|deal|criticism|debate|email|expenses|figure|handling|immigration|indignation|interview|joke|law|leak|letter|memo|nomination|opposition|outrage|pay|pension|plan|policy|post|protest|proposal|publicity|questions|refusal|rejection|remarks|report|ruling|scandal|speech|tax|tweet|vote|words|wiretap|prison|pardon)',
          2,
          'criticism|dispute',
          {
            except: [
              '(tropical|winter|ice|dust|snow|solar|sand|rain|coastal) storm',
              'storm (in|over) *0-3 (atlantic|pacific|gulf|caribbean|ocean|sea|florida|texas|region|south|north|midwest|plains|area|weekend|forecast)',
            ],
          },
        ],
        ['(tempest in a teapot|tempest in a teacup|storm in a teacup)', 2, 'small dispute'],
        [
          '(thaw|thawed|thawing) (in|between|of) *0-3 (relation|relationship|ties|cold war|standoff|tension)',
          1,
          'improvement in',
          { counter: 'A worn image for better relations.' },
        ],
        [
          '(thunderbolt|thunderclap|bolt from the blue|bolt out of the blue)',
          2,
          'surprise',
          {
            except: [
              '(lightning|storm|rain|clint eastwood|zeus|thor|a-10|aircraft) *0-5 (thunderbolt|thunderclap)',
              '(thunderbolt|thunderclap) (missile|aircraft|ii|strike|from (outside|yards))',
            ],
            literal: ['disaster', 'sport'],
          },
        ],
        [
          'whirlwind (tour|visit|trip|week|romance|day|schedule|courtship|of)',
          1,
          'quick|busy',
          { counter: 'A worn image for “quick”.', except: ['whirlwind of (dust|wind|sand)'] },
        ],
        [
          'wind of *0-1 (change|discontent|war|populism|nationalism|protest|rebellion)',
          2,
          'signs of',
          { except: ['wind of *0-1 change *0-4 (speech|macmillan|scorpions|song)'] },
        ],
        [
          'winter of (discontent|despair|misery|woe)',
          3,
          'period of unrest',
          {
            except: [
              '(1978|1979|1978-79|callaghan|thatcher|shakespeare|richard) *0-9 winter of discontent',
              'winter of discontent *0-6 (1978|1979|callaghan|thatcher)',
            ],
          },
        ],
      ],
    },
    // Fire, explosions, earthquakes.
    {
      why: '“{text}” is an image of fire, explosion or earthquake. Who did or said what, and what followed, shows how serious it is.',
      source: 'own; class after Lakoff & Johnson 1980 and Fowler 1991 (metaphor in the news)',
      literal: ['disaster', 'war', 'crime'],
      entries: [
        [
          '(add/v|added|adding|adds|pour/v|poured|pouring|throw/v|threw|throwing) *0-2 (fuel|gasoline|petrol|gas|kerosene|oil) (to|on|onto) *0-2 (fire|flame|blaze|conflict|debate|dispute|controversy)',
          3,
          'make worse',
          { literal: ['disaster'] },
        ],
        [
          'aftershock',
          2,
          'later effect',
          {
            except: [
              '(earthquake|quake|magnitude|tremor|seismologists|geological|richter|nepal|fault) *0-9 aftershock',
              'aftershock *0-9 (earthquake|quake|magnitude|tremor|geological|rattled|fault|nepal)',
              '(magnitude|_/NUM) aftershock',
            ],
          },
        ],
        ['baptism of fire', 2, 'hard start'],
        ['trial by fire', 2, 'hard start', { literal: ['disaster', 'war'] }],
        [
          '(=blew up|=blows up|=blowing up) *0-1 (in *0-2 (face)|on (social media|him|her))',
          2,
          'fail|become widely known',
        ],
        [
          '(boil/v over|boiled over|boiling over|boils over|boiling point|boiling-point|boiling rage|boiling anger)',
          1,
          'become open|very high',
          {
            counter: 'A worn image that many readers no longer notice.',
            literal: ['disaster', 'sport', 'medicine'],
            except: [
              '(water|pan|pot|liquid|milk|temperature|degrees|kettle|oil|solvent|nitrogen|celsius) *0-9 (boil/v over|boiling point)',
              'boiling point *0-6 (water|degrees|celsius|liquid|of)',
            ],
          },
        ],
        [
          '(burn/v|burned|burnt|burning) *0-2 bridges',
          2,
          'end relations',
          { except: ['(retreating|army|river|troops) *0-6 bridges', 'burning bridge'] },
        ],
        [
          '(combustible|explosive|incendiary|flammable) (mix|mixture|brew|cocktail|combination|atmosphere|issue|situation|subject|debate|charge)',
          1,
          'tense|disputed',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: [
              '(gas|chemical|vapor|vapour|fuel|air|oxygen|hydrogen|methane) *0-5 (combustible|explosive|flammable)',
              'incendiary (device|bomb|grenade|round)',
            ],
          },
        ],
        [
          '(crash/v and burn|crashed and burned|crashing and burning|go/v down in flames|went down in flames|go/v up in (flames|smoke)|went up in (flames|smoke)|gone up in (flames|smoke))',
          3,
          'fail',
          {
            except: [
              '(cathedral|notre|firefighters|flames|fire) *0-9 (going|go|went) up in smoke',
              '(house|car|plane|building|home|barn|truck|warehouse|church|forest|vehicle|apartment|helicopter|factory|bus|boat|jet|pilot|hotel|market|tower|shop|store) *0-9 (crash/v|crashed|go/v|went|gone)',
            ],
          },
        ],
        [
          '(dumpster|garbage|trash|tire|tyre) fire',
          3,
          'failure',
          {
            literal: [],
            except: [
              '(firefighters|crews|extinguished|department|arson|smoke|recycling|plant|alley|behind|units|responded|arsonist|toxic) *0-9 (dumpster|garbage|trash|tire|tyre) fire',
              '(dumpster|garbage|trash|tire|tyre) fire *0-9 (firefighters|crews|extinguished|department|arson|smoke|recycling|plant|alley|spread|burned)',
            ],
          },
        ],
        [
          '(earthquake|earth-shaking|earth-shattering|earthshaking|ground-shaking) *0-2 (decision|election|event|move|moment|news|result|revelation|ruling|upset|vote|victory|change|in *0-2 (politics|party))',
          3,
          'important',
        ],
        [
          '(epicentre|epicenter|ground zero) (of|for|in) *0-3 (battle|campaign|controversy|crisis|culture|debate|dispute|fight|movement|opposition|politics|protest|resistance|scandal|storm|struggle|war)',
          1,
          'centre of',
          {
            except: ['(earthquake|quake|magnitude|seismological|tsunami) *0-9 (epicentre|epicenter)'],
            counter: 'Of epidemics and protests it may only mean the place with the most.',
          },
        ],
        [
          '(=erupt|=erupts|=erupted|=erupting) *0-3 (anger|argument|controversy|criticism|debate|dispute|feud|fury|outrage|rage|row|scandal|in (anger|fury|outrage|rage)|into (controversy|scandal)|over)',
          2,
          'begin|break out',
          {
            literal: ['disaster', 'war', 'crime'],
            except: [
              '(volcano|lava|geyser|ash|crater|vesuvius|etna|kilauea|pimples|rash|fire|gunfire|shots|fighting|flames|mount|magma|eruption) *0-9 (=erupt|=erupts|=erupted|=erupting)',
              '(=erupt|=erupts|=erupted|=erupting) *0-4 (lava|ash|volcano|flames|gunfire|fire|magma)',
            ],
          },
        ],
        [
          '(anger|controversy|debate|dispute|fight|feud|fury|outrage|protest|row|scandal|tempers|tension|frustration|furor|furore|uproar|argument|backlash|battle) *0-2 (=erupt|=erupts|=erupted|=erupting|=explode|=explodes|=exploded|=exploding)',
          1,
          'begin|grow',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: [
              '(bomb|device|shell|grenade|volcano|gas|rocket) *0-3 (=explode|=explodes|=exploded|=erupted)',
              'protest erupted in (gunfire|violence)',
            ],
            literal: ['disaster'],
          },
        ],
        [
          '(=explode|=explodes|=exploded|=exploding) (in (anger|fury|rage|popularity|protest|outrage|laughter)|into (public|view|controversy|scandal|a national)|onto the (scene|political|national|front)|at (him|her|them|reporters|critics|aides|staff)|with (anger|rage|fury|outrage|joy))',
          2,
          'become angry|become known',
        ],
        [
          '(fan/v|fanned|fanning|fans|stoke/v|stoked|stoking) *0-2 (flames|fire|embers)',
          3,
          'make worse',
          {
            literal: ['disaster'],
            except: [
              '(stoke/v|stoked|stoking) *0-1 (fire|fires|embers) *0-4 (wood|logs|coal|oven|stove|hearth)',
              '(wind|breeze|gusts|stove|logs|oven|wood|firefighters) *0-6 (fan/v|fanned|fanning|stoke/v)',
            ],
          },
        ],
        [
          '(stoke/v|stoked|stoking|fan/v|fanned|fanning) *0-2 (anger|animosity|controversy|conspiracy|division|fury|grievance|hate|hatred|hostility|nationalism|outrage|passion|prejudice|racism|rage|resentment|rivalry|rumor|rumour|tension|violence|speculation|discontent|distrust|partisan|racial|ethnic|sectarian|suspicion|xenophobia|populist|rebellion|backlash|opposition|mistrust|debate|unrest)',
          2,
          'increase|encourage',
          { literal: [] },
        ],
        [
          '(fault|fault-) line (in|between|within|of|that *0-3 (party|society|nation|country)|over)',
          2,
          'difference|disagreement',
          {
            except: [
              '(earthquake|quake|san andreas|seismic|geological|tectonic|plate|magnitude|tremor|rupture) *0-9 (fault|fault-) line',
              '(fault|fault-) line *0-9 (earthquake|quake|seismic|geological|tectonic|plate|magnitude)',
            ],
          },
        ],
        [
          '(political|partisan|racial|cultural|ideological|sectarian|ethnic|religious|generational|deep) (fault line|faultline|chasm)',
          2,
          'difference|division',
        ],
        ['(feet|foot) to the fire', 2, 'under pressure'],
        [
          '(firestorm|fire storm)',
          3,
          'criticism|dispute',
          {
            literal: ['disaster', 'war'],
            except: [
              '(bushfire|acres|firefighters|dresden|tokyo|bombing|hamburg|wildfires|flames|homes burned|raid) *0-9 (firestorm|fire storm)',
              '(firestorm|fire storm) *0-6 (acres|firefighters|dresden|hamburg|burned|destroyed *0-2 homes|swept through)',
            ],
          },
        ],
        [
          '(fizzle/v|fizzled|fizzling) (out|into|after|as|when|in)',
          2,
          'end|weaken',
          { except: ['(firework|storm|rocket|sparkler|soda) *0-5 fizzle/v'] },
        ],
        [
          '(flame out|flame-out|flamed out|flames out|flameout|flaming out)',
          2,
          'fail|failure',
          {
            except: [
              '(engine|jet|aircraft|candle|gas|firefighters|put|plane) *0-5 (flame out|flame-out|flameout|flames out)',
            ],
          },
        ],
        [
          '(flare up|flare-up|flared up|flaring up|flares up|flared (anew|again|between|over|after|when|into)|tempers (flare|flared|flaring)|tensions (flare|flared|flaring))',
          1,
          'become open|new dispute',
          {
            literal: ['medicine', 'disaster'],
            except: [
              '(eczema|asthma|arthritis|gout|acne|symptom|disease|psoriasis|pain|wildfire|blaze|fire|knee|injury|allergy|nostrils|solar|sun) *0-6 (flare|flared|flaring|flare-up)',
            ],
            counter: 'A worn image for a dispute that begins again.',
          },
        ],
        [
          '(flashpoint|flash point|flash-point)',
          1,
          'disputed question|disputed place',
          {
            counter: 'A worn image that many readers no longer notice.',
            literal: ['war'],
            except: ['(fuel|liquid|degrees|temperature|film|kerosene) *0-6 (flashpoint|flash point)'],
          },
        ],
        [
          'fuel/v *0-3 (anger|animosity|antagonism|controversy|conspiracy|criticism|debate|discontent|distrust|division|doubt|frustration|fury|grievance|hatred|hostility|mistrust|nationalism|outrage|perception|racism|rage|resentment|rumor|rumour|row|speculation|suspicion|tension|unrest|backlash|opposition|violence|uncertainty|rise of|rivalry|partisanship|paranoia|cynicism|crisis)',
          1,
          'increase|add to',
          {
            counter: 'A worn image that many readers no longer notice.',
            literal: [],
            except: [
              '(fossil|jet|diesel|nuclear|gas|aviation|=the|=a) fuel',
              'fuel (price|tank|cost|crisis|shortage|tax|supply|protest)',
            ],
          },
        ],
        [
          '(ignite/v|ignited|ignites|igniting|spark/v off|kindle/v|kindled|rekindle/v|rekindled|reignite/v|reignited|reigniting) *0-4 (anger|backlash|battle|campaign|clash|conflict|controversy|conversation|criticism|crisis|debate|dispute|feud|fight|firestorm|furor|furore|fury|hope|imagination|interest|movement|outcry|outrage|passion|political|protest|rage|rebellion|resentment|revolt|revolution|row|scandal|showdown|speculation|storm|struggle|tension|trade|uproar|violence|war|unrest|voters|base|supporters)',
          1,
          'begin|cause',
          {
            counter: 'A worn image that many readers no longer notice.',
            literal: ['disaster'],
            except: [
              '(fuel|gas|engine|rocket|match|lighter|vapor|vapour|explosive|fireworks|sparks|lightning|oxygen|chemical|powder|fire) *0-5 (ignite/v|ignited|kindle/v)',
              '(ignite/v|ignited) *0-3 (fuel|gas|engine|rocket|fire|blaze|explosion|vapor)',
              '(civil war|war broke|world war|invasion|assassination) *0-9 ignite/v',
            ],
          },
        ],
        [
          'spark/v *0-4 (anger|backlash|boycott|clash|condemnation|controversy|crisis|criticism|debate|dispute|feud|fury|furor|furore|fight|indignation|outcry|outrage|protest|rage|rebellion|revolt|row|ridicule|scandal|speculation|tension|unrest|uproar|conversation|concern)',
          1,
          'cause|lead to',
          {
            literal: [],
            except: ['(electric|spark plug|electrical|fire|lightning|=a|=the) spark'],
            counter: 'A worn image for “cause”, close to plain.',
          },
        ],
        [
          '(implode/v|imploded|implodes|imploding|implosion)',
          2,
          'fail|collapse',
          {
            literal: ['disaster', 'war'],
            except: [
              '(building|tower|stadium|hotel|star|submarine|submersible|demolition|titan|hull|bridge|pressure|casino|dome|arena|plutonium|core|device|chimney|nuclear) *0-9 (implode/v|imploded|implosion)',
              '(implode/v|imploded|implosion) *0-6 (building|tower|stadium|hotel|star|submersible|demolition|explosives|pressure|device)',
            ],
          },
        ],
        [
          '(inflame/v|inflamed|inflames|inflaming) *0-3 (anger|base|conflict|debate|dispute|division|feelings|hatred|issue|nationalism|opinion|passion|prejudice|public|rage|relations|resentment|sentiment|situation|supporters|tension|voters|crowd|racial|partisan)',
          2,
          'worsen|anger',
          { literal: ['medicine'] },
        ],
        [
          'meteoric (rise|ascent|career|success|fall|growth)',
          2,
          'quick',
          {
            why: '“{text}” is an image of a light that flares across the sky. Dates and figures show how quick it was.',
          },
        ],
        [
          '(play/v|played|playing) with (matches|dynamite)',
          2,
          'take a risk',
          {
            except: [
              '(child|children|boy|kids|fire|toddler) *0-6 (play/v|played|playing) with (matches|dynamite)',
            ],
          },
        ],
        [
          '(radioactive|toxic) (to|for|in) *0-3 (party|candidate|politics|voters|donors|campaign|base|brand|primary|election|advertisers)',
          2,
          'unpopular with',
          {
            literal: ['medicine', 'disaster'],
            except: [
              'toxic (to|for) *0-3 (humans|fish|bees|animals|dogs|cats|plants|environment|children|people)',
            ],
          },
        ],
        [
          'politically (radioactive|toxic|explosive|poisonous|combustible|volcanic|incendiary)',
          3,
          'unpopular|disputed',
        ],
        [
          '(rumbles|rumblings of|rumblings about|rumbling) (of|about|that|among|from|within) *0-4 (challenge|coup|discontent|dissent|impeachment|opposition|party|protest|rebellion|revolt|unhappiness|unrest|caucus|colleagues|backbench)',
          2,
          'talk of',
        ],
        [
          '(seismic|tectonic|volcanic|cataclysmic) *0-1 (change|consequences|decision|effect|event|impact|implications|moment|result|shift|victory|vote|election|ruling|political|upset|plates|defeat|reversal)',
          2,
          'large|important',
          {
            except: [
              '(seismic|tectonic|volcanic) *0-2 (activity|plate|wave|survey|data|monitoring|station|event|shift) *0-9 (earthquake|quake|magnitude|km|miles|fault|island|earth|crust|volcano|geologist|ocean)',
              '(earthquake|quake|geologist|crust|earth|mars|geological|volcano|fault|plate|continent|ocean|mountains|nasa) *0-9 (seismic|tectonic|volcanic)',
              'seismic survey',
              'tectonic plates (beneath|under|that|move|meet|collide|and)',
              'volcanic (ash|rock|eruption|event)',
            ],
          },
        ],
        [
          '(shockwave|shock wave|shock-wave) (through|across|around|in|of|throughout) *0-4 (party|capital|politics|industry|world|country|nation|market|region|establishment|community|business|media|sport|system|government)',
          2,
          'surprise|alarm',
          {
            except: [
              '(explosion|blast|bomb|detonation|supersonic|supernova|meteor|earthquake) *0-9 (shockwave|shock wave|shock-wave)',
            ],
          },
        ],
        [
          '(simmer/v|simmered|simmering|simmers|bubble/v up|bubbling up|bubbled up) *0-3 (anger|conflict|controversy|discontent|dispute|feud|frustration|grievance|hostility|rage|resentment|rivalry|row|scandal|tension|tensions|unrest|beneath|below the surface|under the surface|for (months|years|weeks))',
          1,
          'continue|growing',
          {
            counter: 'A worn image that many readers no longer notice.',
            literal: ['disaster'],
            except: [
              '(pan|pot|sauce|minutes|soup|stew|heat|water|stir|cook|onions|broth|stock|boil|simmer) *0-9 simmer/v',
              'simmer/v *0-6 (minutes|sauce|pan|pot|soup|broth|hour|uncovered|covered)',
            ],
          },
        ],
        [
          '(anger|discontent|dispute|feud|frustration|resentment|tension|rivalry|unrest|row|grievances) *0-3 (simmer/v|simmered|simmering|simmers|smoulder/v|smolder/v|smouldering|smoldering|fester/v|festered|festering)',
          2,
          'continue',
        ],
        [
          '(smoulder/v|smouldered|smouldering|smolder/v|smoldered|smoldering) *0-2 (anger|conflict|controversy|crisis|discontent|dispute|feud|fury|rage|resentment|scandal|tension)',
          2,
          'continuing',
        ],
        [
          '(spread/v|spreading|spreads) like (wildfire|a virus|a contagion|a cancer)',
          2,
          'spread quickly',
          { literal: ['disaster', 'medicine'] },
        ],
        [
          '(light/v|lit|lights|lighting|lit) (the fuse|a fuse|the match|a match|a fire under|the blue touch paper|up *0-2 (social media|internet|switchboards))',
          2,
          'start|cause much comment on',
          {
            except: [
              '(bomb|firework|dynamite|candle|cigarette|stove|explosive|gas|fire|arson|petrol|gasoline|wood|burned) *0-9 (light/v|lit) *0-1 (fuse|match)',
              '(light/v|lit) (the|a) (fuse|match) *0-5 (bomb|firework|dynamite|candle|fire|gas|petrol|gasoline|threw|burned)',
            ],
          },
        ],
        ['tinder-dry (politics|debate|atmosphere)', 3, 'tense'],
        [
          '(tremor|jolt) (through|in|across) *0-3 (party|capital|politics|industry|markets|establishment|campaign|race|newsroom|alliance|community)',
          2,
          'alarm',
        ],
        [
          'landslide (victory|win|defeat|loss|majority|election|vote|re-election|for)',
          1,
          'large victory|large',
          {
            literal: ['disaster'],
            counter: 'A fixed word for a win by a very large margin; the figures say how large.',
          },
        ],
        [
          'black hole (of|in|for) *0-3 (budget|finances|debt|public|information|accounts|policy|spending|economy|funding|pension|balance|books)',
          2,
          'gap',
          {
            except: [
              '(galaxy|star|astronomer|light-years|telescope|supermassive|nasa|space) *0-9 black hole',
            ],
          },
        ],
        [
          '(house of cards|domino effect|dominoes) *0-2 (collapse|collapsed|fall|falling|fell|tumbling|come tumbling)',
          2,
          'fail one after another',
          {
            except: [
              '(netflix|spacey|season|series|frank underwood|robin wright) *0-9 house of cards',
              'house of cards *0-6 (netflix|spacey|season|series)',
            ],
          },
        ],
      ],
    },
    // Illness and the body.
    {
      why: '“{text}” is an image of illness, pain or cure. Naming causes and numbers lets readers weigh the problem.',
      source: 'own; class after Sontag 1978 (illness as metaphor) and Fowler 1991',
      literal: ['medicine'],
      entries: [
        [
          '(ailing|moribund|comatose) *0-2 (bank|brand|campaign|candidacy|economy|finances|firm|government|industry|party|company|presidency|newspaper|retailer|regime|peace process|talks|sector|state|system|project|business)',
          1,
          'struggling|in difficulty',
          { counter: 'A worn image for a firm or economy in difficulty.' },
        ],
        [
          '(allergic|allergy|immune) to *0-2 (accountability|argument|change|compromise|criticism|details|evidence|facts|reality|reason|reform|regulation|risk|scrutiny|taxes|truth|work|logic|shame|embarrassment|irony|politics|scandal)',
          2,
          'unwilling to accept',
        ],
        [
          '(anaemic|anemic|lifeless|sclerotic|feverish|arthritic|sickly) *0-1 (campaign|economy|expansion|fundraising|growth|job|leadership|performance|poll|recovery|response|sales|showing|speculation|turnout|support|effort|crowds|bureaucracy|system|institutions|politics)',
          1,
          'weak|slow',
          { counter: 'A worn image; with the figure beside it, it only describes slow growth.' },
        ],
        [
          '(antidote|panacea|cure-all|silver bullet|magic bullet|elixir) (to|for)',
          1,
          'answer to',
          {
            counter: 'A worn image for an answer to a problem.',
            except: [
              '(snake|venom|poison|drug|overdose|naloxone|cyanide|anthrax|hangover) *0-4 antidote',
              'antidote (to|for) *0-2 (poison|venom|overdose|opioid|snake|cyanide|heroin)',
            ],
          },
        ],
        [
          '(band-aid|sticking plaster|sticking-plaster|elastoplast) *0-1 (approach|fix|for|measure|on|over|solution|policy|budget)',
          2,
          'short-term|short-term measure',
          {
            except: [
              '(knee|finger|cut|skin|wound|arm|blister|scrape|nurse) *0-6 (band-aid|sticking plaster)',
              '(band-aid|sticking plaster) (on|over) *0-3 (finger|cut|knee|arm|wound|face|forehead|nose|blister)',
            ],
          },
        ],
        ['(bitter|poison|tough|hard) pill *0-1 to swallow', 2, 'unwelcome'],
        [
          '(bleed/v|bled|bleeding|haemorrhage/v|haemorrhaging|haemorrhaged|hemorrhage/v|hemorrhaging|hemorrhaged) *0-3 (ad revenue|audience|billion|cash|customer|delegates|jobs|listeners|market share|million|money|members|population|readers|revenue|seats|staff|subscriber|support|supporters|talent|users|value|viewers|votes|voters|red ink)',
          2,
          'lose',
          {
            literal: ['medicine', 'crime'],
            except: ['(nose|wound|internal|uterine|brain|bullet) *0-3 (bleed/v|bled|bleeding)'],
          },
        ],
        [
          '(birth|growing) pangs',
          2,
          'early difficulties',
          { except: ['(growing pains|mother|labour|labor|child) *0-3 (birth|growing) pangs'] },
        ],
        [
          '(cancer|cancerous|tumour|tumor|gangrene|malignancy|malignant) (on|of|in|within|upon|to) *0-3 (body politic|capitalism|corruption|country|culture|democracy|extremism|game|hatred|house of|nation|our (nation|country|politics|society|democracy)|party|politics|presidency|racism|society|sport|system|terrorism|world politics)',
          3,
          'problem for|problem of',
          {
            except: [
              '(breast|prostate|lung|colon|skin|ovarian|cervical|pancreatic|brain|blood|patients|diagnosed|rate|risk|cases|cause|treatment|screening|research|died|deaths) *0-6 cancer',
              'cancer (in|of) *0-2 (country|nation|society|system) *0-4 (rates|cases|deaths|charity|research)',
            ],
          },
        ],
        [
          '(=cancer that|like a cancer|=cancer eating|metastasise/v|metastasize/v|metastasised|metastasized) *0-3 (across|eat/v|eating|government|grow|into *0-2 (scandal|crisis|movement|war|problem|insurgency)|politics|society|spread through)',
          3,
          'problem that|grow',
        ],
        [
          '(contagion|contagious|infectious) *0-1 (anger|cynicism|distrust|enthusiasm|extremism|fear|greed|hatred|hate|hope|joy|laugh|laughter|optimism|panic|populism|smile|unrest)',
          1,
          'spreading',
          { counter: 'A worn image for a feeling that spreads.' },
        ],
        [
          '(death knell|last gasp|dying breath|death rattle|death throes|death-throes)',
          2,
          'end|last stage',
          {
            except: [
              '(patient|hospital|bed|soldier|nurse|hospice) *0-9 (last gasp|dying breath|death rattle)',
              'last-gasp (goal|winner|equaliser|penalty|try|field goal)',
            ],
            literal: ['medicine', 'sport'],
          },
        ],
        [
          '(delusional|delirious|paranoid|psychotic|schizophrenic|bipolar|hysterical|deranged|demented|catatonic|neurotic|narcissistic) *0-1 (administration|approach|campaign|critics|culture|fantasy|foreign policy|ideology|left|media|obsession|party|policy|politics|press|rant|right|system|trade policy|tweets|thinking|worldview|leader|president|government|ramblings|ravings)',
          3,
          'contradictory|mistaken',
          {
            literal: ['medicine', 'crime'],
            except: [
              'paranoid (schizophrenia|schizophrenic|personality|android)',
              '(narcissistic|bipolar|psychotic|delusional) (disorder|personality|episode)',
            ],
            why: '“{text}” uses the name of an illness of the mind as a judgement. What contradicts what can be said plainly.',
          },
        ],
        ['derangement syndrome', 3, 'strong dislike', { literal: ['medicine'] }],
        [
          '(disease|plague|virus|scourge|poison|pestilence|sickness|rot|pathology|infection) of *0-3 (addiction|antisemitism|anti-semitism|apathy|bigotry|bureaucracy|capitalism|censorship|communism|corruption|crime|cynicism|division|envy|extremism|fake|fear|greed|gun|hate|hatred|homelessness|identity|ideology|ignorance|inequality|intolerance|knife|liberalism|lies|misinformation|nationalism|partisanship|political|populism|poverty|prejudice|racism|sectarianism|self|sexism|socialism|terror|terrorism|tribalism|violence|violent|war|xenophobia)',
          2,
          'problem of',
          { except: ['(disease|virus|plague) of *0-2 poverty *0-3 (tb|malaria|cholera)'] },
        ],
        [
          'epidemic of *0-3 (abuse|bad|bullying|burglary|celebrity|cheating|cowardice|crime|cynicism|debt|disinformation|dishonesty|divorce|entitlement|extremism|fake|fatherlessness|fraud|greed|gun|harassment|hate|hatred|hysteria|ignorance|incivility|incompetence|indifference|knife|lies|litter|loneliness|lying|mass shootings|misinformation|narcissism|police|political|poverty|racism|rage|rape|scams|selfishness|sexism|sexual|shoplifting|shootings|stupidity|theft|thuggery|violence|vandalism|wokeness)',
          2,
          'rise in|many cases of',
          { counter: 'Health bodies use “epidemic” for harms that spread, with figures.' },
        ],
        [
          '(fester/v|festered|festering) *0-3 (anger|bitterness|corruption|crisis|dispute|division|feud|grievance|hatred|issue|problem|resentment|row|scandal|sore|wound|tensions)',
          2,
          'continuing',
          { except: ['(skin|infected|foot|leg|ulcer|burn|bullet|bedsore) *0-5 (festering|festered)'] },
        ],
        [
          '(infect/v|infected|infecting|infects|contaminate/v|contaminated|contaminating|poison/v|poisoned|poisoning|poisons) *0-3 (atmosphere|campaign|conversation|culture|debate|democracy|dialogue|discourse|discussion|generation|institution|jury pool|mind|mood|national|party|politics|process|public discourse|public life|public opinion|rank|relation|relationship|soul|talks|trust|well|young minds)',
          3,
          'harm|spoil',
          {
            literal: ['medicine', 'crime', 'disaster'],
            except: [
              '(water|food|novichok|polonium|lead|agent|kgb|skripal|navalny|carbon|gas|pesticide|spy|patient|blood|drinking) *0-9 (poison/v|poisoned|infect/v|infected|contaminate/v|contaminated)',
              '(poison/v|poisoned|contaminated|infected) *0-2 (water|food|well *0-3 (water|arsenic)|blood)',
              'infected (people|patients|person|individuals)',
            ],
          },
        ],
        [
          '(inject/v|injected|injecting|injects) *0-3 (drama|politics|race|religion|partisanship|controversy|uncertainty|poison|venom|toxicity|chaos|himself|herself|themselves|itself) into',
          2,
          'bring',
        ],
        [
          '(life support|life-support|on its deathbed|on *0-1 deathbed|flatline/v|flatlined|flatlining)',
          2,
          'near its end|not growing',
          {
            literal: ['medicine', 'crime', 'disaster'],
            except: [
              '(he|she|him|her|baby|son|daughter|patient|mother|father|hospital|doctor|boy|girl|man|woman|coma|ventilator|family|accident|crash|brain|child|machine|system|space|died|ncis|grandmother|heart|monitor|drip|drug|use) *0-9 (life support|life-support|deathbed|flatline/v|flatlined|intensive care)',
              '(life support|life-support|deathbed|intensive care) *0-6 (hospital|patient|machine|system|unit|ventilator|doctors|family|drug|fluids|space|mars|astronauts)',
            ],
          },
        ],
        [
          '(a|=another|=the) (big|huge|real|needed|much-needed|major|welcome|) (jolt|=shot) in the arm',
          2,
          'help|encouragement',
          {
            except: [
              '(vaccine|vaccination|flu|nurse|bullet|police|gunman|jab|covid|syringe|dose|officer|wounded) *0-9 shot in the arm',
              'shot in the arm *0-6 (vaccine|flu|nurse|police|gunman|hospital|covid|during|by)',
            ],
            literal: ['medicine', 'crime', 'war'],
          },
        ],
        [
          '(=nerve|raw nerve) (with|among|in) *0-3 (public|voters|readers|women|critics|community|party|country)',
          1,
          'concern',
          {
            except: [
              '(optic|sciatic|vagus|trapped|pinched|spinal|facial|sensory|motor|muscle) *0-2 nerve',
              'nerve (agent|gas|damage|cell)',
            ],
            counter: 'A worn image for a strong reaction.',
          },
        ],
        [
          '(touch/v|touched|hit/v|struck|strike/v) a *0-1 nerve',
          2,
          'upset many',
          { except: ['(dentist|surgeon|needle|bullet|disc) *0-6 nerve'] },
        ],
        [
          '(numb/v|numbed|anaesthetise/v|anesthetize/v|lobotomise/v|lobotomize/v|lobotomised|lobotomized) *0-3 (audience|conscience|country|electorate|media|nation|party|public|society|voter)',
          3,
          'tire|make indifferent',
        ],
        [
          '(opium|opiate|drug|crack cocaine|heroin|methadone|cocaine) (of|for) *0-2 (masses|people|voters|investors|politicians|left|right|elites|politics|internet|media|press|governments)',
          3,
          'comfort|habit',
          { literal: ['medicine', 'crime'] },
        ],
        [
          '(addicted|addiction|hooked) (to|on) *0-2 (attention|big government|borrowing|bailouts|cash|cheap|debt|deficit|federal|foreign oil|fossil|gas tax|government|identity|oil|outrage|polls|power|publicity|regulation|spending|stimulus|subsidies|tax|taxpayer|welfare|victimhood|conflict|grievance|fear|money)',
          2,
          'dependent on',
          { literal: ['medicine'] },
        ],
        [
          '(spending|borrowing|tax|debt|regulatory|lending|hiring|buying) (binge|spree)',
          2,
          'much spending|rise in',
          {
            except: ['shopping spree'],
            why: '“{text}” tells spending or rules as drink or a drug. The sum, or the number, would be a fact.',
          },
        ],
        [
          '(paralyse/v|paralysed|paralysing|paralyze/v|paralyzed|paralyzing|paralysis) *0-3 (capital|city|country|decision|economy|government|institution|legislature|ministry|nation|parliament|party|policy|politics|process|senate|administration|bureaucracy|debate)',
          2,
          'stop|hold up',
          {
            literal: ['medicine', 'crime', 'disaster'],
            except: [
              '(paralysed|paralyzed) (by|from|after|in|below|on) *0-4 (crash|accident|shot|shooting|bullet|stroke|polio|injury|waist|neck|fall)',
            ],
          },
        ],
        [
          '(political|partisan|legislative|policy|government|institutional|congressional|analysis) (paralysis|gridlock|sclerosis|dysfunction|dyspepsia|malaise|schizophrenia|amnesia|autism)',
          1,
          'deadlock|standstill',
          { counter: 'A worn image that many readers no longer notice.' },
        ],
        [
          'plague/v *0-2 (by|with) *0-4 (accusation|allegation|bickering|bug|claim|complaint|conflict|controversy|corruption|criticism|crisis|cost|debt|delay|division|doubt|failure|fraud|glitch|gaffe|infighting|in-fighting|inefficiency|inflation|low|malfunction|mismanagement|missteps|mistake|negative|poor|problem|question|rumor|rumour|scandal|setback|technical|turmoil|turnover|uncertainty|unrest|violence|waste|weak)',
          1,
          'troubled by|with many',
          { literal: ['medicine', 'disaster'], counter: 'A worn image for problems that keep coming.' },
        ],
        [
          'plague/v *0-3 (administration|campaign|candidacy|presidency|bid|party|company|industry|government|project|rollout|launch|force|department|agency|tenure|term|country|nation|city|community|system)',
          1,
          'trouble|affect',
          { literal: ['medicine', 'disaster'], counter: 'A worn image for problems that keep coming.' },
        ],
        [
          '(rot|rotten|rotting) (at|from|in|to) *0-3 (core|top|head|heart|within|system|party|institution|state of|establishment)',
          3,
          'corruption in|corrupt',
          {
            except: [
              '(apple|wood|tooth|teeth|fruit|potato|fish|floor|roof|tree|root|trunk) *0-6 (rot|rotten|rotting)',
            ],
          },
        ],
        [
          '(open|gaping|self-inflicted|still-raw|festering|unhealed) (wound|sore)',
          2,
          'loss|mistake|dispute',
          {
            literal: ['medicine', 'crime', 'war'],
            except: [
              '(gunshot|bullet|stab|knife|head|hospital|surgery|bandage|infection|police|suicide|died|coroner|skin|leg|chest|neck) *0-9 (wound|sore)',
              '(wound|sore) *0-6 (gunshot|bullet|stab|head|chest|neck|leg|infection|hospital|bandage|died|coroner)',
            ],
          },
        ],
        [
          '(sick man|invalid|patient) of (the|this) *0-1 (region|continent|world|union|alliance|economy)',
          3,
          'weakest economy of',
        ],
        [
          '(sick|diseased|depraved|demented|twisted|perverted) (joke|mind|ideology|society|culture|game|country|obsession|fantasy|agenda|system|worldview|logic|irony)',
          3,
          '',
          {
            literal: ['crime', 'medicine'],
            except: ['sick joke *0-3 (comedian|told)'],
            why: '“{text}” calls somebody or something sick. What was said or done lets readers judge.',
          },
        ],
        [
          '(starve/v|starved|starving|starves) *0-3 (of *0-2 (cash|capital|funding|funds|investment|money|oxygen|resources|revenue)|beast|agency|government|public services|programs|programmes)',
          2,
          'give too little money to|short of',
          {
            except: [
              'starve/v of oxygen *0-4 (brain|birth|baby|brain)',
              '(brain|baby|birth|tumour|tumor|cells|muscle) *0-5 starve/v',
            ],
            literal: ['medicine', 'war'],
          },
        ],
        [
          '(stillborn|still-born|doa)',
          1,
          'rejected at once',
          {
            counter: 'A worn image that many readers no longer notice.',
            literal: ['medicine', 'crime', 'disaster'],
            except: [
              '(baby|child|children|infant|twin|daughter|son|birth|calf|calves|lamb|foetus|fetus|hospital|pronounced|declared|delivered|paramedics|patient|mother|pregnancy|puppies) *0-6 (stillborn|still-born|dead on arrival|doa)',
              'stillborn (baby|child|children|infant|daughter|son|births|twins|calf|lambs)',
            ],
          },
        ],
        ['(terminal|irreversible) (decline|decay|illness of (the|our))', 2, 'long decline'],
        [
          '(autopsy|post-mortem|postmortem|post mortem) (of|on|into|after|report) *0-4 (campaign|defeat|election|loss|party|primary|2012|2016|2020|strategy|referendum|debate|bid|vote|failure)',
          1,
          'review',
          { counter: 'A fixed phrase for a review after a defeat.', literal: ['medicine', 'crime'] },
        ],
      ],
    },
    // Animals.
    {
      why: '“{text}” is an image of animals, often of hunters, prey or pests. What people did can be said without it.',
      source: 'own; class after Goatly 2006 (humans, animals and metaphor)',
      literal: ['animals'],
      entries: [
        [
          '(800-pound|800-lb|eight-hundred-pound|900-pound|800lb|400-pound) gorilla',
          2,
          'largest company|strongest party',
        ],
        [
          '(ape/v|aping|aped) *0-2 (rhetoric|style|language|tactics|talking points|policies|manner|tone|rival)',
          2,
          'copy',
        ],
        [
          '(badger/v|badgered|badgering) *0-2 (about|into|for|over|witness|official|minister|voters|him|her|them)',
          2,
          'press|ask again and again',
          {
            except: [
              'badger (state|cull|culling|game|football|herald|sett|population)',
              '(wisconsin|honey|european|tb|bovine|the|=a) badger',
            ],
          },
        ],
        [
          '(bait/v|baited|baiting) *0-2 (into|critic|liberals|media|opponent|press|reporters|rival|him into|her into|them into|journalists)',
          2,
          'provoke',
          {
            except: [
              '(fish|bear|badger|bull|trap|hook|mouse|shark|hunter|rat) *0-4 (bait/v|baited|baiting)',
              'bait and switch',
            ],
            literal: ['crime'],
          },
        ],
        [
          '(take/v|took|taken|taking|rise/v to|rose to|rising to) the bait',
          2,
          'react',
          { except: ['(fish|bear|shark|trout|salmon|mouse|mice|rats|hook|crab|bass) *0-5 the bait'] },
        ],
        [
          'beast/NOUN *0-2 (awaken|awakened|unleashed|tame|tamed|feed|fed|starve)',
          3,
          'problem',
          { except: ['beauty and the beast'] },
        ],
        ['(nature|belly) of the beast', 2, 'the way it is|the centre of it'],
        [
          '(bird-brained|harebrained|hare-brained|bird-brain|bull-headed|bullheaded|pig-headed|pigheaded|mulish|pea-brained|cockamamie)',
          3,
          'stubborn|unwise',
        ],
        [
          'black sheep',
          2,
          'outsider',
          {
            except: ['(baa baa|flock|wool|farm|lamb) *0-4 black sheep', 'black sheep (wool|brewery|coffee)'],
          },
        ],
        [
          '(blood in the water|smell/v blood|smelled blood|smelling blood|smells blood|scent of blood|sniff/v blood|sniffing blood|smelt blood)',
          3,
          'see a chance',
          {
            literal: ['medicine', 'crime', 'disaster'],
            except: [
              '(shark|bear|wolves|dogs|surfer|swimmer|piranha|predator|hounds) *0-9 (blood in the water|smell/v blood|scent of blood)',
            ],
          },
        ],
        [
          '(bloodsucker|bloodsucking|blood-sucking|vampire|vampiric) *0-2 (bank|capitalism|capitalist|economy|elite|financiers|landlord|squid|lobbyists|corporations|state)',
          3,
          '',
        ],
        [
          'breeding ground (for|of)',
          2,
          'place that favours',
          {
            except: [
              'breeding ground (for|of) *0-4 (mosquito|bacteria|birds|seals|turtles|disease|virus|fish|germs|insects|flies|ticks|penguins|whales|pathogens|rats)',
              '(bird|seal|turtle|fish|mosquito|penguin|whale) *0-3 breeding ground',
            ],
          },
        ],
        [
          '(crawl/v|crawled|crawling|come/v|came|coming) out of the (woodwork|swamp|gutter|sewer|slime)',
          3,
          'appear',
          { except: ['(beetle|termites|worm|bugs|insects) *0-5 woodwork'] },
        ],
        ['bull in a china shop', 3, 'careless person'],
        ['can of worms', 2, 'further problems', { except: ['(fishing|bait|fish|angler) *0-5 can of worms'] }],
        [
          'canary in *0-2 (mine|coalmine|coal mine)',
          2,
          'early sign',
          {
            why: '“{text}” is an image of a warning before a disaster. What it is a sign of, and how sure that is, can be said.',
            except: ['(miner|miners|colliery|pit|museum) *0-9 canary'],
          },
        ],
        [
          '(cash cow|milch cow)',
          2,
          'source of income',
          { except: ['(dairy|milk|farm|farmer) *0-5 cash cow'] },
        ],
        ['(cat is|cat was|let the cat) out of the bag', 2, 'known|make known'],
        ['(chickens|chickens are|chickens have) *0-2 (come|coming|came) home to roost', 3, 'effects follow'],
        [
          '(claw/v|clawed|clawing|claws) (its way|his way|her way|their way|back *0-3 (lead|losses|ground|power|votes|support|seats|into the)|up|into contention)',
          2,
          'win back|work up',
          {
            except: [
              '(stock|stocks|index|shares|dow|nasdaq|dollar|pound|euro|market|markets) *0-6 (claw/v|clawed)',
              '(cat|bear|lion|tiger|dog|animal|eagle) *0-6 (claw/v|clawed)',
              'claw back *0-3 (money|funds|bonus|payments|pay|taxes|aid|benefits|overpayments)',
            ],
            literal: ['sport', 'disaster'],
          },
        ],
        [
          '(cook/v|cooked|cooks) *0-2 goose',
          2,
          'end the chances of',
          { except: ['(christmas|roast|dinner|oven|fat|recipe) *0-5 goose'] },
        ],
        ['crocodile tears', 3, 'show of sorrow'],

        [
          '(devour/v|devoured|devouring|devours) *0-3 (budget|career|company|economy|freedom|industry|its own|liberty|market|opponent|party|revenue|rival|small|society|tax|their own|time)',
          2,
          'use up|take over',
          {
            except: [
              '(flames|fire|wildfire|lion|wolf|shark|bear|locusts|fish|insects|goats|caterpillars) *0-4 (devour/v|devoured|devouring)',
            ],
          },
        ],
        ['(dog-eat-dog|dog eat dog)', 2, 'very competitive'],
        [
          '(dog-whistle|dog whistle|dogwhistle|dog-whistling|dog whistling)',
          2,
          'coded appeal',
          {
            counter: 'Studies of political language use it as a term for coded appeals.',
            except: ['(trainer|puppy|sheepdog|obedience|frequency|hearing) *0-6 (dog whistle|dog-whistle)'],
          },
        ],
        [
          '(dogfight|dog fight|catfight|cat fight|cockfight|pissing contest|pissing match) (between|over|with|in *0-2 (party|primary|race|senate))',
          3,
          'dispute',
          { literal: ['war', 'crime'] },
        ],
        [
          'elephant in the room',
          2,
          'matter nobody mentions',
          { except: ['(zoo|circus|tusks) *0-6 elephant in the room'] },
        ],
        [
          '(feather/v|feathered|feathering|line/v) *0-2 nest',
          3,
          'enrich',
          { except: ['(bird|eggs|chicks|empty|twigs) *0-6 nest'] },
        ],
        [
          '(feast/v|feasted|feasting|gorge/v|gorged|gorging|feed/v|fed|feeding) (on|off|at) *0-2 (anger|carcass|corpse|discontent|division|fear|grievance|hatred|misery|public purse|resentment|scandal|trough|public trough|taxpayer|carrion)',
          2,
          'gain from',
          { except: ['(vulture|hyena|crow|lion|pigs|cattle|cows|bears) *0-6 (feast/v|feed/v|fed|gorge/v)'] },
        ],
        [
          'feeding frenzy',
          3,
          'strong interest|rush',
          {
            except: [
              '(shark|fish|tuna|birds|whales|gulls|piranha|dolphins|bait) *0-9 feeding frenzy',
              'feeding frenzy *0-5 (shark|fish|tuna|birds|whales|gulls)',
            ],
          },
        ],
        [
          'fishing expedition',
          2,
          'broad search for evidence',
          {
            except: [
              '(boat|salmon|trout|bass|lake|river|rod|sea|trip|marlin|angler|alaska|fish) *0-9 fishing expedition',
              'fishing expedition *0-6 (boat|lake|river|salmon|trout|sea|alaska|coast|fish)',
            ],
          },
        ],
        [
          'fox *0-3 (guard|guarding|watch|watching|in charge of) *0-2 (henhouse|hen house|chicken coop|coop)',
          3,
          'person with a conflict of interest',
        ],
        [
          '(going|go|went|gone) (ape|apeshit|hog wild|hog-wild|belly up|belly-up|batshit|to the dogs|cold turkey|wild-eyed)',
          2,
          'become angry|fail',
          {
            except: [
              '(smoking|smoker|heroin|drug|nicotine|cigarettes|quit) *0-9 cold turkey',
              'cold turkey *0-5 (smoking|heroin|drugs|cigarettes|quit)',
              '(fish|boat|goldfish) *0-4 (belly up|belly-up)',
              '(go|went|gone|going) to the dogs *0-3 (trust|track|shelter)',
            ],
          },
        ],
        [
          'guinea pig (for|in|of)',
          2,
          'test case for',
          {
            except: [
              '(pet|hamster|rabbit|lab|vaccine|cage|roast|peru) *0-5 guinea pig',
              'guinea pig (for|in|of) *0-3 (lab|cage|vaccine|study|trial)',
            ],
          },
        ],
        [
          '(head in the sand|heads in the sand|ostrich-like)',
          2,
          'refusing to see',
          { except: ['(beach|buried|turtle|body|child) *0-5 head in the sand *0-4 (beach|shore)'] },
        ],
        [
          '(herd mentality|herd instinct|groupthink)',
          2,
          'agreement without thought',
          {
            except: ['(cattle|sheep|animal|wildebeest|elephants) *0-6 herd (mentality|instinct)'],
            counter: 'Research on decisions uses “groupthink” as a term.',
          },
        ],
        ['herding cats', 2, 'difficult to lead'],
        [
          '(hornet|wasp) *0-1 nest',
          2,
          'angry reaction',
          {
            except: [
              '(wasp|hornet|asian|murder|stung|sting|beekeeper|tree|pest|exterminator|eaves|bees) *0-6 nest *0-6 (stung|tree|pest|garden|roof|bees|queen)',
              '(stung|tree|pest|garden|roof|bees|beekeeper|asian|murder|entomologist) *0-9 (hornet|wasp) *0-1 nest',
            ],
          },
        ],
        [
          '(horse-trading|horse trading|horsetrading)',
          2,
          'negotiation',
          { except: ['(stables|ponies|gypsy|fair|saddle|mare|foal) *0-6 (horse-trading|horse trading)'] },
        ],
        ['(law of the jungle|it is a jungle)', 3, 'rule of the strongest'],
        [
          '(lemming|lemming-like)',
          3,
          'followers',
          {
            except: [
              '(arctic|tundra|owl|fox|rodent|vole|population|game|predator|snowy) *0-9 lemming',
              'lemming *0-6 (arctic|tundra|population|owl|rodent)',
            ],
          },
        ],
        [
          '(lion|lioness) of the (left|right|senate|liberal|party|house|conservative)',
          2,
          'well-known member of',
        ],
        ['(monkey business|monkeying around|monkey around)', 3, 'misconduct'],
        [
          '(muzzle/v|muzzled|muzzling|unmuzzle/v|gag/v) *0-3 (critic|dissent|doctors|expert|free speech|him|journalist|media|opponent|opposition|official|press|reporter|scientist|speech|whistleblower|voices|debate)',
          2,
          'silence|restrict',
          {
            literal: ['crime'],
            except: [
              '(dog|pit bull|pet|bite|gun|rifle|barrel) *0-5 (muzzle/v|muzzled)',
              '(flash|gun|rifle) muzzle',
              'bound and gagged',
            ],
          },
        ],
        [
          '(nest of (vipers|snakes)|pit of (vipers|snakes)|snake pit|viper pit|den of (thieves|vipers|snakes|iniquity)|rats nest|viper)',
          3,
          '',
          {
            except: [
              '(pit|gaboon|venomous|antivenom|bite|reptile|species|zoo|dodge|adder|chrysler) *0-4 viper',
              '(zoo|reptile|python|rattlesnake|indiana jones|film|found) *0-9 (snake pit|nest of (vipers|snakes)|pit of (vipers|snakes))',
              'viper *0-3 (bite|venom|species|engine|telecast|room)',
              'viper room',
            ],
          },
        ],
        ['(paper tiger|toothless tiger)', 2, 'weak power'],
        [
          '(peacock/v|peacocked|peacocking|preen/v|preened|preening|strut/v|strutted|strutting|swagger/v|swaggered|swaggering) *0-4 (across|about|around|before|for|in front of|politician|senator|for the cameras|on|onto|through|into)',
          3,
          'show off|walk',
          {
            literal: ['sport'],
            except: [
              '(bird|feathers|peacock|runway|model|catwalk|dancer|cat|parrot|drag|swan|stage|fashion|rooster|cockatoo|red carpet|jagger) *0-6 (preen/v|strut/v|preening|strutted|strutting)',
              '(strut/v|strutted|strutting) *0-4 (runway|catwalk|stage|stuff|carpet|fashion|dance|wings)',
              '=struts',
            ],
          },
        ],
        [
          '(poke/v|poked|poking|prod/v) *0-1 (bear|hornet|beehive|dragon)',
          2,
          'provoke',
          { except: ['poke/v *0-1 bear *0-4 (stick|zoo|cub)'] },
        ],
        [
          '(pounce/v|pounced|pouncing|pounces) (on|upon|when|after|as)',
          2,
          'criticise at once|react at once',
          {
            literal: ['crime', 'sport', 'disaster'],
            except: [
              '(cat|lion|tiger|leopard|fox|dog|cougar|coyote|jaguar|kitten|attacker|robbers|police|officers|agents|defender|striker|rebound|keeper|predator|spider|shark|puma|cheetah|guards|mountain lion) *0-6 (pounce/v|pounced|pouncing)',
              '(pounce/v|pounced) on *0-4 (rebound|ball|mouse|prey|fumble|him|her|victim|loose|mistake by|deer|sheep)',
            ],
          },
        ],
        [
          '(predatory|vulture-like|rapacious|carnivorous) *0-1 (bank|capitalism|capitalists|companies|corporations|elite|government|hedge fund|investor|state|trade|regime)',
          2,
          'harmful|aggressive',
          {
            counter: 'In competition and lending law “predatory” is a term.',
            except: [
              'predatory *0-1 (lending|pricing|loan|lender|bird|fish|animals|journal|practices of lenders)',
            ],
          },
        ],
        [
          '(prey/v|preyed|preying|preys) (on|upon) *0-4 (anxiety|consumer|desperate|elderly|emotions|fear|gullible|ignorance|immigrants|insecurities|poor|prejudice|seniors|students|taxpayer|voter|vulnerable|weak|working)',
          2,
          'take advantage of',
          {
            literal: ['crime'],
            counter: 'For fraud against weak people it is a usual short word.',
            except: [
              '(wolf|wolves|lion|shark|bird|owls|snake|spider|fish|bats|coyotes|hawks|foxes) *0-4 (prey/v|preyed|preying)',
            ],
          },
        ],
        [
          '(prowl/v|prowled|prowling|on the prowl)',
          2,
          'look for|move about',
          {
            literal: ['crime', 'disaster', 'sport'],
            except: [
              '(lion|tiger|wolf|wolves|cat|leopard|bear|panther|coyote|cougar|shark|submarine|warship|ship|streets|neighbourhood|neighborhood|burglar|robbers|yard|predator|mountain lion|jaguar|killer|rapist|sidelines) *0-7 (prowl/v|prowled|prowling|on the prowl)',
              '(prowl/v|prowled|prowling) *0-4 (streets|stage|sidelines|ocean|sea|neighborhood|neighbourhood|car|forest|waters|night)',
              'prowl car',
            ],
          },
        ],
        [
          '(rat race|smell/v a rat|smelled a rat|smelt a rat|pack rat|rat out|ratted out|ratting out)',
          2,
          'competition|suspect|inform on',
          { literal: ['crime'], except: ['(laboratory|lab|cage|maze|mice) *0-5 rat race'] },
        ],
        [
          'rat *0-2 (deserting|fleeing|jumping|leaving|abandoning) *0-2 (ship|sinking ship)',
          3,
          'people leaving',
        ],
        [
          '(red herring)',
          2,
          'side issue',
          {
            except: [
              '(smoked|kippers|fish|mystery|clues|detective|whodunit|twist|thriller|plot|novel) *0-6 red herring',
            ],
          },
        ],
        [
          'red meat (to|for) *0-3 (base|supporters|party|conservative|liberal|crowd|right|left|voters|activists|faithful|partisan|audience)',
          3,
          'promises that please',
          { except: ['(eat|eating|diet|beef|consumption|lamb|cancer|cholesterol|protein) *0-6 red meat'] },
        ],
        [
          '(throw/v|threw|thrown|toss/v|tossed|feed/v|fed|serve/v up|served up|dish/v out) *0-2 red meat',
          3,
          'say what pleases',
          { except: ['(eat|eating|diet|beef|lion|tiger|dog|restaurant) *0-6 red meat'] },
        ],
        [
          '(ruffle/v|ruffled|ruffling) *0-2 feathers',
          2,
          'annoy',
          { except: ['(bird|owl|wings|chicken|duck|parrot|wind|swan) *0-6 feathers'] },
        ],
        [
          '(sacred|holy) cow',
          2,
          'matter beyond criticism',
          {
            except: [
              '(hindu|india|beef|slaughter|temple|gaushala|cattle) *0-9 sacred cow',
              'sacred cow *0-6 (hindu|india|beef|slaughter|temple)',
              'holy cow $',
            ],
          },
        ],
        [
          '(sacrificial (lamb|goat)|lamb to the slaughter|lambs to the slaughter|lambs to slaughter)',
          3,
          'person blamed',
          { except: ['(eid|passover|easter|altar|ritual|temple|butcher) *0-6 sacrificial (lamb|goat)'] },
        ],
        [
          '(scapegoat|scapegoating|scapegoated|fall guy|whipping-boy)',
          2,
          'person blamed|blaming',
          { except: ['(sundance|film|movie|the) fall guy'] },
        ],
        [
          '(sheep|sheep-like|flock of sheep) (led|following|who follow|blindly|voters|mentality)',
          3,
          'followers',
          { except: ['(farm|farmer|shepherd|wool|field|lamb|grazing|dog) *0-9 sheep'] },
        ],
        ['(sheepish|sheepishly)', 1, 'embarrassed', { counter: 'A worn word for “embarrassed”.' }],
        [
          '(sink/v|sank|sinking) *0-1 (its|his|her|their) (teeth|claws|fangs) into',
          2,
          'take up eagerly|take hold of',
          {
            except: [
              '(dog|shark|bear|lion|snake|cat|crocodile|alligator|vampire|wolf|pit bull|burger|pizza|steak) *0-9 into',
              '(teeth|claws|fangs) into *0-4 (leg|arm|neck|burger|pizza|steak|meat|flesh|apple|hand|sandwich|cake)',
            ],
          },
        ],
        [
          'snake in the grass',
          3,
          'person who cannot be trusted',
          { except: ['(rattlesnake|bite|bitten|garden|lawn|hiker|reptile) *0-6 snakes in the grass'] },
        ],
        [
          '(snarl/v|snarled|snarling|growl/v|growled|growling|bare/v *0-1 teeth|baring *0-1 teeth|bared *0-1 teeth|foam/v at the mouth|foaming at the mouth|frothing at the mouth)',
          3,
          'speak angrily|angry',
          {
            literal: ['disaster', 'crime', 'medicine'],
            except: [
              '(dog|wolf|wolves|bear|cat|lion|tiger|coyote|stomach|engine|guitar|vocals|singer|puppy|beast|traffic|animal) *0-6 (snarl/v|snarled|snarling|growl/v|growled|growling|bared|baring)',
              '(snarl/v|snarled|snarling) *0-3 (traffic|up|commute|commuters|flights|roads|travel|highways|trains|lines)',
              'growl *0-3 (guitar|engine|vocals)',
              '(traffic|travel) *0-3 (snarled|snarl)',
            ],
          },
        ],
        [
          '(squeal/v|squealed|squealing|squeals) *0-2 (about|like|that|over|at)',
          3,
          'complain',
          {
            except: [
              '(tires|tyres|brakes|children|piglets|pig|fans|girls|delight|laughter|kids|joy|wheels|car|baby|teenagers|puppy|toddler) *0-6 squeal/v',
              'squeal/v *0-3 (with|in) *0-1 (delight|joy|laughter)',
            ],
          },
        ],
        [
          'stampede (to|of|for|toward|into|away|by) *0-4 (abandon|back|ban|buy|candidates|critics|donors|exits|investors|judgment|judgement|left|lobbyists|money|moral|pass|politicians|right|sell|sign|support|voters|war)',
          3,
          'rush',
          {
            literal: ['disaster', 'crime'],
            except: [
              '(cattle|pilgrims|hajj|crowd|killed|died|deaths|injured|calgary|elephants|horses|nightclub|stadium|shrine|buffalo) *0-9 stampede',
            ],
          },
        ],
        [
          '(stalking horse)',
          2,
          'candidate put up to test',
          {
            counter: 'In sales of insolvent firms “stalking horse” is a legal term.',
            except: [
              '(bid|bidder|auction|bankruptcy|chapter 11|creditors|assets|buyer|sale) *0-9 stalking horse',
              'stalking horse *0-6 (bid|bidder|auction|agreement|offer|bankruptcy)',
            ],
          },
        ],
        [
          '(straw man|straw men|strawman|strawmen)',
          2,
          'argument nobody made',
          {
            except: [
              '(donor|purchaser|buyer|purchase|owner|burning|wicker|scarecrow) *0-4 (straw man|straw men)',
              '(straw man|straw men) *0-3 (donor|owner|purchase|buyer)',
            ],
            why: '“{text}” says that somebody argues against a view nobody holds. The view itself can be quoted.',
          },
        ],
        [
          '(stick/v|stuck|sticking|keep/v|kept) *0-2 (nose|snout) (in|into|out of)',
          2,
          'interfere in',
          { except: ['(dog|horse|pig|flowers|book|camera|bear) *0-6 (nose|snout)'] },
        ],
        ['(snout|nose) in the trough', 3, 'gain from public money'],
        ['tail *0-1 (wag/v|wagging|wags|wagged) *0-1 dog', 2, 'the small part deciding'],
        ['wag the dog', 2, 'distract', { except: ['wag the dog *0-4 (film|movie|dustin|hoffman|de niro)'] }],
        [
          '(tame/v|tamed|taming|tames) *0-3 (bureaucracy|critics|deficit|dissent|establishment|inflation|markets|media|opposition|party|press|rebels|right wing|lawmakers|unions|wall street|big tech|budget|debt|spending|rival)',
          2,
          'control|limit',
          { except: ['(animal|horse|lion|hair|wild|river) *0-4 (tame/v|tamed)', 'wall street'] },
        ],
        [
          'tentacle',
          3,
          'influence|branches',
          {
            except: [
              '(octopus|squid|jellyfish|sea|anemone|suckers|cephalopod|animal|coral|creature|fossil|arms|slug|sting|stinging|nautilus|alien|cuttlefish) *0-9 tentacle',
              'tentacle *0-9 (octopus|squid|jellyfish|suckers|anemone|sting|stinging|prey)',
            ],
          },
        ],
        [
          'the {NATIONALITY} (=bear|=dragon|=eagle|=lion|=tiger|=wolf|=beast|=hydra|=octopus|=rooster|=bulldog)',
          3,
          '[country]',
          {
            literal: ['disaster', 'sport'],
            except: [
              'the _ *0-1 (bear|lion|tiger|wolf|eagle|bulldog|rooster) *0-9 (cub|species|zoo|wild|habitat|endangered|population|breed|hunt|hunters|poachers|pelt|conservation|dog|awards|festival|market|kennel)',
              '(zoo|endangered|species|breed|dog|puppy|habitat|wildlife|film festival|conservation) *0-9 the _ *0-1 (bear|lion|tiger|wolf|eagle|bulldog|rooster)',
            ],
          },
        ],
        [
          '(vulture|sharks|buzzards|jackals|hyenas|wolves|piranhas) *0-2 (circle/v|circled|circling|hover/v|hovering|are at|at the door|began to circle|gather/v|feasting)',
          3,
          'rivals wait|buyers wait',
          {
            except: [
              '(carcass|carrion|beach|surfer|swimmer|boat|cattle|deer|sea|ocean|bird|prey|safari|water) *0-9 (vulture|sharks|buzzards|jackals|hyenas|wolves|piranhas)',
              '(vulture|sharks|buzzards|jackals|hyenas|wolves) *0-9 (carcass|carrion|beach|surfer|swimmers|boat|cattle|deer|sea|ocean|prey|overhead|water|nesting)',
            ],
          },
        ],
        [
          '(weasel/v|weaselled|weaseled|worm/v|wormed|wriggle/v|wriggled|wriggling|slither/v|slithered|squirm/v|squirmed) (out of|away from|its way|his way|her way|their way|into *0-2 (favour|favor|office|position|good graces)|through)',
          3,
          'avoid|get',
          {
            literal: ['disaster', 'crime', 'medicine', 'sport'],
            except: [
              '(snake|worm|python|eel|baby|toddler|fish|child|lizard|larva|seal|puppy|otter) *0-6 (weasel/v|worm/v|wriggle/v|wriggled|slither/v|squirm/v)',
              '(wriggle/v|wriggled|squirm/v|squirmed) out of *0-3 (grip|handcuffs|seat|clothes|sleeping|hands|chains|restraints|car|arms)',
            ],
          },
        ],
        ['(wild goose chase|wild-goose chase)', 2, 'useless search'],
        ['(wolf|wolves) in sheep *0-1 clothing', 3, 'person hiding an aim'],
        [
          '(wolf pack|pack of (wolves|dogs|hyenas|jackals|rats))',
          2,
          'group',
          {
            except: [
              '(yellowstone|ranch|cattle|biologist|gray|grey|elk|wildlife|dog|bitten|attacked|stray|feral|submarine|u-boat|nc state|idaho|montana|wyoming|nevada) *0-9 (wolf pack|pack of (wolves|dogs|hyenas|jackals|rats))',
              '(wolf pack|pack of (wolves|dogs|hyenas)) *0-9 (yellowstone|ranch|cattle|livestock|elk|sheep|gray|killed|attacked|wildlife|bit|mauled|hunting)',
            ],
            literal: ['war', 'sport'],
          },
        ],
        [
          '(bottom-feeder|bottom feeder|pond scum|pond life)',
          3,
          '[name]',
          {
            except: [
              '(fish|catfish|carp|lake|river|sturgeon|algae|aquarium) *0-6 (bottom-feeder|bottom feeder|pond life|pond scum)',
            ],
          },
        ],
        [
          'creature of (the *0-2 (swamp|establishment|party|system|machine|lobby|night)|{CAPITAL})',
          2,
          'long-time member of',
          { except: ['creature of the *0-2 (black lagoon|sea|deep)'] },
        ],
      ],
    },
    // Plants and landscape.
    {
      why: '“{text}” is an image from plants or landscape. Who did what is the fact to give.',
      source: 'own; class after Charteris-Black 2004 (plant and journey metaphors)',
      entries: [
        [
          '(astroturf|astroturfed|astroturfing|astro-turf) *0-2 (campaign|effort|group|lobby|movement|operation|organization|organisation|protest|outfit)',
          3,
          'paid',
        ],
        [
          '(between a rock and a hard place|up against the wall|back to the wall|backs to the wall|painted into a corner)',
          1,
          'with few choices',
          { counter: 'A worn image for having few choices.' },
        ],
        [
          '(chasm|gulf|yawning gap) (between|separating) *0-6 (elite|party|public|rich|rhetoric|reality|left|right|voters|leaders|generations|words|promise|sides|haves)',
          1,
          'difference',
          { counter: 'A worn image for a large difference.' },
        ],
        [
          '(fertile|barren) ground (for|of)',
          1,
          'place that favours',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: ['fertile ground (for|of) *0-3 (crops|planting|wheat|rice|farm|vines|mosquitoes)'],
          },
        ],
        [
          '(fiscal|benefit|demographic|funding|political) cliff',
          1,
          'sudden cut|sudden change',
          { counter: 'In budget politics “fiscal cliff” is a fixed name.' },
        ],
        [
          '(low-hanging fruit|low hanging fruit)',
          1,
          'easy task',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: ['(orchard|tree|pick|apples|monkeys|harvest) *0-6 (low-hanging fruit|low hanging fruit)'],
          },
        ],
        [
          'mountain to climb',
          2,
          'hard task',
          {
            except: [
              '(climber|everest|hikers|highest|peak|alpine|kilimanjaro|summit) *0-9 mountain to climb',
              'mountain to climb *0-4 (everest|summit|peak)',
            ],
          },
        ],
        [
          '(morass|mire|mired in|quicksand|bogged down in)',
          1,
          'difficulty|stuck in',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: [
              '(mud|car|truck|tank|vehicle|tractor|rain|swamp|horse|wheels|snow|cattle|boots) *0-9 (morass|mire|mired in|quicksand|bogged down in)',
              '(mired in|bogged down in) *0-3 (mud|snow|sand|swamp|slush)',
              'quicksand *0-5 (beach|sand|mud|river|rescued|tide)',
              '(beach|rescued|river|bay|mudflats) *0-6 quicksand',
            ],
            literal: ['disaster'],
          },
        ],
        ['(nip/v|nipped|nipping) *0-3 in the bud', 2, 'stop early'],
        [
          '(on|onto) *0-1 (shaky|uncertain) ground',
          1,
          'in a weak position',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: [
              '(skating|skater|lake|pond|frozen|fell|skate|river|hockey|snowmobile|fishermen|bear|dog|earthquake) *0-9 thin ice',
              'thin ice *0-4 (lake|pond|river|arctic)',
            ],
            literal: ['disaster', 'sport'],
          },
        ],
        [
          '(political|electoral|cultural|moral) (wilderness|desert|wasteland|jungle|swamp|backwater|quagmire|graveyard)',
          2,
          'time out of office|lack of ideas',
          { except: ['swamp (fever|people)'] },
        ],
        [
          '(ripe|fruit) (for the (picking|taking|plucking)|of the poisoned tree|of the poisonous tree)',
          2,
          'easy to take',
          {
            except: [
              '(apples|cherries|strawberries|grapes|tomatoes|berries|orchard|vines|fruit is|court|evidence|exclusionary) *0-6 (ripe|fruit)',
            ],
          },
        ],
        [
          'rock bottom',
          2,
          'lowest point',
          {
            except: [
              '(addict|addiction|alcoholic|alcohol|drugs|recovery|rehab|drinking|rock-bottom|sobriety|depression) *0-9 rock bottom',
              'rock bottom (price|rates|interest)',
            ],
            counter: 'With the figure beside it, it only says that the number was never lower.',
          },
        ],
        [
          'seed of *0-2 (chaos|conflict|crisis|destruction|discord|dissent|distrust|disaster|division|doubt|hatred|mistrust|rebellion|resentment|revolution|suspicion|unrest|war|decline|defeat|own destruction)',
          1,
          'cause of|beginnings of',
          { counter: 'A worn image that many readers no longer notice.' },
        ],
        [
          '(sow/v|sowed|sown|sowing|sows) *0-2 (chaos|confusion|conflict|discontent|discord|dissension|dissent|distrust|division|doubt|fear|hatred|mistrust|mayhem|panic|strife|suspicion|uncertainty|unrest)',
          2,
          'cause|spread',
          {
            why: '“{text}” is an image from planting. It makes the trouble look as if somebody had planned it; what was said or done can be reported.',
          },
        ],
        [
          '(take/v|took|taken|taking) root (in|among|within) *0-4 (campus|capital|culture|democracy|government|media|mainstream|party|politics|society|schools|west)',
          1,
          'spread',
          {
            except: ['(plant|tree|seed|seedling|grass|vine|soil) *0-6 (take/v|took|taken) root'],
            counter: 'A worn image for something that has come to stay.',
          },
        ],
        [
          'thorn in *0-3 (side|flesh)',
          2,
          'problem for|critic of',
          { except: ['(bush|rose|cactus|lion|dog|horse|finger|hand|acacia) *0-6 thorn'] },
        ],
        [
          '(thorny|prickly|knotty) *0-1 (issue|problem|question|subject|topic|relations|relationship|matter|path|debate)',
          1,
          'difficult',
          { counter: 'A worn image for “difficult”.' },
        ],
        [
          '(uprooted|root and branch|root-and-branch) *0-1 (reform|review|overhaul|change|restructuring)',
          2,
          'complete',
        ],
        [
          '(weed/v|weeded|weeding) out *0-4 (corrupt|corruption|critics|cheats|disloyal|dissenters|extremist|fraud|fraudsters|incompetent|lazy|moderates|radicals|scroungers|undesirables|weak|waste|officials|leakers|opponents)',
          2,
          'remove|find',
        ],
        [
          '(wither/v|withered|withering|die/v|died|dying) on the vine',
          2,
          'fail slowly',
          { except: ['(grapes|vineyard|tomatoes|crop|farmer|harvest) *0-6 on the vine'] },
        ],
      ],
    },
  ],
};
