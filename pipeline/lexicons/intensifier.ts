import type { Lexicon } from './lexicon.ts';

export const intensifier: Lexicon = {
  id: 'intensifier',
  category: 'intensifier',
  title: 'Intensifiers and minimisers',
  description:
    'Words that turn the size of something up or down without giving the size. Figures, dates and fixed terms are not marked.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    // Degree adverbs.
    {
      why: '“{text}” turns the statement up without adding a fact. The sentence usually says the same without it.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      entries: [
        ['absolutely', 2, '', { except: ['^ absolutely $'] }],
        ['(achingly|agonizingly|excruciatingly) (close|dull|honest|long|slow|slowly)', 3, 'very'],
        ['(amazingly|astonishingly|astoundingly|breathtakingly|mind-bogglingly)', 3, 'very'],
        [
          'completely',
          1,
          '',
          {
            except: [
              'completely (closed|destroyed|submerged|vaccinated|healed|recovered|blocked|shut|burned|finished)',
            ],
          },
        ],
        ['crystal clear', 2, 'clear', { except: ['crystal clear (water|waters|sea|lake|sky|skies)'] }],
        ['decidedly', 1, ''],
        [
          'deeply',
          1,
          'strongly',
          {
            except: [
              '(breathe|sleep|dig|drill|cut|inhale|bow) *0-2 deeply',
              'deeply (buried|sedated|embedded|religious)',
            ],
          },
        ],
        ['downright', 2, ''],
        ['enormously', 2, 'very|much'],
        ['extraordinarily', 2, 'very'],
        [
          'extremely',
          2,
          'very',
          {
            except: ['extremely (low frequency|premature|preterm)'],
            counter: 'For a measured extreme, such as a rare disease, it can be accurate.',
          },
        ],
        ['far too', 2, 'too'],
        ['(fiendishly|insanely|ludicrously|obscenely|ridiculously)', 3, 'very'],
        ['fiercely', 2, 'strongly'],
        ['grossly', 2, 'very', { except: ['grossly (negligent|underweight|overweight|obese|visible)'] }],
        [
          'highly (charged|contentious|contested|controversial|critical|damaging|dangerous|disturbing|dubious|embarrassing|emotional|inappropriate|irregular|misleading|offensive|partisan|polarised|polarized|problematic|provocative|questionable|suspect|suspicious|toxic|troubling|unpopular|unusual)',
          1,
          'disputed|criticised|unusual',
        ],
        ['hotly (contested|debated|disputed)', 1, 'disputed|debated'],
        ['hugely', 2, 'very|much'],
        ['immensely', 2, 'very|much'],
        ['incredibly', 3, 'very'],
        ['infinitely', 2, 'much', { except: ['infinitely (many|small|large|long|divisible)'] }],
        [
          '(insultingly|laughably|pathetically|shamefully) (bad|easy|inadequate|little|low|poor|small|thin|wrong)',
          3,
          'very',
        ],
        ['intensely', 1, 'strongly'],
        ['massively', 3, 'much|greatly', { except: ['massively (multiplayer|parallel)'] }],
        [
          'overwhelmingly',
          1,
          'mostly',
          {
            except: [
              '(vote|votes|voted|pass|passed|approve|approved|reject|rejected|support|supported|backed) *0-3 overwhelmingly',
              'overwhelmingly *0-1 (vote|voted|passed|approved|rejected|elected|backed|favor|favour|support|supported)',
            ],
            counter: 'A vote of nine to one is fairly called overwhelming.',
          },
        ],
        ['painfully', 2, 'very', { except: ['painfully (swollen|thin)', '(die|died|dies) *0-2 painfully'] }],
        [
          'perfectly (clear|fine|good|happy|legitimate|normal|obvious|plain|reasonable)',
          1,
          'clear|normal|reasonable',
        ],
        ['profoundly', 2, 'very|strongly', { except: ['profoundly (deaf|disabled)'] }],
        ['shockingly (bad|easy|few|high|ignorant|large|little|low|poor)', 3, 'very'],
        ['sorely', 2, 'much|badly'],
        ['(supremely|monumentally|colossally)', 2, 'very'],
        [
          '(thoroughly|wholly) (debunked|discredited|dishonest|inadequate|inappropriate|misleading|unacceptable|unfair|unjustified|unnecessary)',
          2,
          'disputed|inadequate|not needed',
        ],
        ['totally', 2, '', { except: ['totally (blind|destroyed|disabled|eclipsed)'] }],
        ['tremendously', 2, 'very|much'],
        ['truly', 1, '', { except: ['yours truly', 'well and truly', 'really and truly'] }],
        ['unbelievably', 3, 'very'],
        [
          '=utter/ADJ',
          3,
          '',
          { except: ['(barely|can|could|dare|ever|i|never|not|they|to|we|will|would|you) =utter'] },
        ],
        ['utterly', 3, ''],
        ['vastly', 2, 'much'],
        [
          'very',
          1,
          '',
          {
            negation: 'drop',
            except: [
              'the very',
              'very (large|long) (array|baseline|telescope)',
              'very (reverend|own)',
              '(this|that|these|its|his|her|their|our) very',
              'very (high|low) (frequency|resolution)',
            ],
            counter: 'In everyday speech it often adds nothing at all, good or bad.',
          },
        ],
        [
          'way too',
          2,
          'too',
          { except: ['(a|the|this|that|one|no|long|other|any|some|my|his|her|their|our|its) way too'] },
        ],
        [
          'wildly',
          2,
          'very|widely',
          {
            except: [
              '(fire|fired|firing|shoot|shot|swing|swung|fluctuate|fluctuated|vary|varies|cheering|cheered|waving|run) *0-2 wildly',
              'wildly (fluctuating|firing|swinging)',
            ],
          },
        ],
        ['woefully', 3, 'very'],
      ],
    },
    // Adverbs of change.
    {
      why: '“{text}” says a change is big without saying how big. A figure before and after would show it.',
      source: 'own; class after Hyland 2005 (boosters)',
      counter: 'With the figures beside it, the word only sums them up.',
      entries: [
        ['by leaps and bounds', 2, 'quickly'],
        [
          '(dramatically|drastically)',
          2,
          'much|quickly',
          { except: ['(enter|entered|gesture|gestured|pause|paused|sing|sang) *0-2 dramatically'] },
        ],
        [
          'ever (=more|=less|=higher|=larger|=greater|=bigger|=deeper|=closer)',
          1,
          'more|still more',
          { except: ['(than|hardly|not) ever', 'ever (more than|less than)'] },
        ],
        ['(ever-growing|ever-increasing|ever-expanding|ever-rising|ever-worsening)', 1, 'growing|rising'],
        [
          'exponentially',
          2,
          'quickly',
          {
            except: [
              '(cases|case|virus|infection|infections|bacteria|outbreak|epidemic) *0-4 exponentially',
              'exponentially (distributed|decaying)',
            ],
          },
        ],
        ['=more and =more', 1, 'increasingly'],
        [
          '(off the charts|through the roof)',
          2,
          'very high',
          {
            except: [
              '(fire|smoke|flames|water|leak|fall|fell|crash|crashed|climb|climbed|hole|rain|light|tree) *0-5 through the roof',
              'through the roof *0-3 (of|into)',
            ],
            literal: ['disaster', 'crime'],
          },
        ],
        ['radically', 1, 'much'],
        [
          '(=worse and =worse|=bigger and =bigger|=deeper and =deeper|=higher and =higher)',
          2,
          'increasingly',
        ],
      ],
    },
    // Size adjectives.
    {
      negation: 'drop',
      why: '“{text}” gives the reader a feeling of size instead of the size. The figure itself would be clearer.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      counter: 'With the figure beside it, the word only sums it up.',
      entries: [
        [
          'astronomical',
          2,
          'very high',
          {
            except: [
              'astronomical (society|union|observatory|object|objects|observation|observations|unit|units|event|body|bodies|telescope|instrument|instruments|data|association|clock|phenomena|phenomenon)',
            ],
          },
        ],
        [
          '(colossal|gargantuan|gigantic|humongous|ginormous)',
          2,
          'very large',
          { except: ['colossal (squid|statue|head|cave|order)'] },
        ],
        ['endless', 2, 'long|many', { except: ['endless (loop|summer|love)'] }],
        ['endlessly', 2, 'often|for a long time'],
        ['enormous', 1, 'large'],
        [
          '(eye-popping|eye-watering|head-spinning|jaw-dropping|mind-blowing|mind-boggling)',
          3,
          'very large|surprising',
        ],
        ['full-blown', 2, '', { except: ['full-blown (aids|covid)'] }],
        ['full-throated', 2, 'strong'],
        ['gaping', 2, 'large', { except: ['gaping (wound|mouth|jaw)'], literal: ['disaster', 'crime'] }],
        [
          'huge',
          1,
          'large',
          { except: ['huge (asteroid|iceberg|tree|statue|boulder|crater|explosion|fireball)'] },
        ],
        [
          'mammoth',
          2,
          'very large',
          {
            except: [
              '(woolly|the|a) mammoth (dna|tusk|tusks|bones|skeleton|genome|cave|lakes|mountain)',
              '(woolly|frozen|extinct) mammoth',
              'mammoth (cave|lakes|mountain|tusk|tusks|ivory|bone|bones)',
            ],
          },
        ],
        [
          'massive',
          2,
          'large',
          {
            literal: ['medicine', 'disaster'],
            except: [
              'massive *0-1 (storm|explosion|blast|earthquake|quake|fire|iceberg|star|stars|object|black hole|particle|particles|galaxy|galaxies|stroke|haemorrhage|hemorrhage|attack of|heart attack|open|bleeding)',
              'super massive',
            ],
          },
        ],
        [
          '(monstrous|monumental)',
          2,
          'very large',
          {
            except: [
              'monumental (statue|sculpture|sculptures|building|arch|architecture|tomb|gate|staircase|painting|work)',
            ],
          },
        ],
        ['never-ending', 2, 'long|repeated', { except: ['never-ending story'] }],
        ['outsized', 1, 'large'],
        ['(phenomenal|tremendous)', 2, 'large|very good'],
        ['rampant', 2, 'widespread'],
        ['relentless', 2, 'constant'],
        ['relentlessly', 2, 'repeatedly|constantly'],
        ['sky-high', 2, 'very high'],
        [
          'staggering',
          3,
          'very large',
          {
            except: [
              '=staggering *0-1 (into|out|to|through|toward|towards|back|home|down|along|under|across|from|the|work|start|shifts|schedules)',
              '(be|drunk|drunkenly) =staggering $',
            ],
          },
        ],
        ['staggeringly', 3, 'very'],
        [
          'sweeping',
          1,
          'wide|broad',
          {
            except: [
              '(be|come) sweeping',
              'sweeping (across|through|up|away|the|over|into|down|past|view|views|in|out|around|under)',
            ],
            counter: 'For a law that changes many rules at once it is a fair summary.',
          },
        ],
        ['towering (debt|deficit|inferno|problem|task)', 2, 'large', { except: ['the towering inferno'] }],
        [
          'vast',
          1,
          'large',
          {
            except: [
              'vast (ocean|desert|plain|plains|area|areas|territory|region|land|landscape|majority|forest|wilderness|country)',
            ],
          },
        ],
        ['whopping', 3, ''],
      ],
    },
    // Astonishment and uniqueness.
    {
      negation: 'drop',
      why: '“{text}” says nothing like it was ever seen, which is hard to check. The last comparable case would be a fact.',
      source: 'own; class after Hyland 2005 (boosters)',
      counter: 'If the article names the record and its source, the words are simply accurate.',
      entries: [
        [
          '(amazing|astonishing|astounding|incredible|unbelievable)',
          2,
          'surprising|unusual',
          {
            except: [
              'amazing (grace|race)',
              'incredible (hulk|incredibles)',
              '(=not|=hardly) *0-1 incredible',
            ],
          },
        ],
        [
          '(biggest|bloodiest|costliest|deadliest|largest|richest|worst) *0-3 ever',
          1,
          'largest since|worst since',
          {
            except: [
              '(largest|biggest|worst|deadliest|costliest) *0-3 ever (recorded|measured|documented|found|discovered)',
            ],
          },
        ],
        [
          '(boldest|fiercest|gravest|greatest|grimmest|harshest|nastiest|strangest|toughest|ugliest|weirdest|wildest) *0-3 ever',
          2,
          'one of the',
        ],
        [
          'extraordinary',
          1,
          'unusual',
          {
            except: [
              'extraordinary (session|rendition|general|meeting|summit|circumstances|circumstance|form|writ|measures|measure|ability|ordinary|chambers|commission|assembly|item|gain|dividend|powers|minister|ambassador)',
              '(ambassador|envoy|minister) *0-1 extraordinary',
            ],
          },
        ],
        [
          '(greatest|worst|biggest) *0-3 in (history|_ history|the history of|the world)',
          1,
          '',
          { except: ['in history (class|department|books|from)'] },
        ],
        [
          '(in living memory|of all time|in all of history)',
          1,
          '',
          {
            except: [
              '(list|ranking|top|scorer|scorers|record|records|best-selling|highest-grossing|ranked) *0-8 of all time',
              'of all time (high|low|list)',
            ],
          },
        ],
        ['(like|as) never before', 3, 'more than before'],
        [
          '(most|least) _/ADJ *0-3 ever',
          2,
          'very',
          { except: ['(=most|=least) *0-5 ever (recorded|measured|documented|have|had|be|will)'] },
        ],
        [
          '(once-in-a-generation|once-in-a-lifetime)',
          2,
          'rare',
          { except: ['(once-in-a-lifetime|once-in-a-generation) (eclipse|comet)'] },
        ],
        ['(second to none|bar none|without equal|without parallel)', 2, 'among the best'],
        ['(unfathomable|unimaginable|unthinkable|inconceivable)', 2, 'very large|unlikely'],
        ['(unheard of|unheard-of)', 2, 'rare'],
        [
          '(unmatched|unparalleled|unrivaled|unrivalled)',
          2,
          'large|rare',
          { except: ['unmatched (donor|donation|socks)'] },
        ],
        [
          'unprecedented',
          2,
          'first|new|rare',
          { counter: 'When the article shows that it is the first case, the word is accurate.' },
        ],
        ['unprecedentedly', 3, 'very'],
      ],
    },
    // Totality.
    {
      why: '“{text}” leaves no room for a shade or an exception. Check whether every case really fits.',
      source: 'own; class after Hyland 2005 (boosters)',
      entries: [
        ['(absolute|complete|total) *0-1 (betrayal|surrender)', 3, 'concession|change of position'],
        [
          '(absolute|complete|total) *0-1 (chaos|collapse|disaster|disgrace|failure|farce|joke|madness|meltdown|mess|shambles|waste)',
          3,
          'failure|problem',
        ],
        ['(absolute|complete|total) *0-1 (contempt|disregard|lack)', 3, 'lack|disregard'],
        [
          '(absolute|complete|total) *0-1 (fabrication|fantasy|garbage|lie|lies|nonsense|rubbish)',
          3,
          'disputed claim|not supported',
        ],
        ['(again and again|over and over)', 1, 'often|repeatedly'],
        [
          'all too (clear|common|easy|easily|eager|familiar|frequent|human|often|rare|real|willing)',
          2,
          'often|very',
        ],
        [
          'anything but',
          2,
          'not',
          {
            except: [
              '(=do|=did|=say|=eat|=anything|=about|=talk|=think) *0-2 anything but',
              'anything but (the|a|that|what|to)',
            ],
          },
        ],
        ['(at|by) every turn', 2, 'often|repeatedly'],
        [
          '(each and every|every single|every last)',
          2,
          'every|each',
          { except: ['every single (parent|mother|mom|man|woman|family|payer)'] },
        ],
        ['every bit as', 2, 'as'],
        [
          'far from (accurate|certain|clear|complete|convincing|easy|enough|finished|ideal|inevitable|over|perfect|settled|simple|sure|the only|the truth|true|united)',
          1,
          'not|not yet',
        ],
        [
          '(little short of|nothing less than|nothing short of)',
          3,
          '',
          {
            why: '“{text}” raises the next words to their full weight. Leave it out and see whether the claim still holds.',
          },
        ],
        [
          '(no|nothing|none|never) *0-3 (at all|whatsoever)',
          2,
          'no|none|never',
          {
            except: [
              'at all (cost|costs|time|times|level|levels|hours|stages|points|three|four|five|of|the)',
            ],
            why: '“{text}” closes off every exception. “No” or “none” says the same with less force.',
          },
        ],
        ['not a single', 2, 'no', { except: ['not a single (currency|parent|mother|payer|issue)'] }],
        ['not at all', 1, 'not'],
        ['nothing but', 2, 'only', { except: ['nothing but (net|the truth)'] }],
        ['(out-and-out|outright) (contempt|hostile|hostility)', 2, 'contempt|hostile|hostility'],
        ['(out-and-out|outright) (corruption|fraud|theft)', 2, 'corruption|fraud|theft'],
        [
          '(out-and-out|outright) (deception|dishonest|dishonesty|false|falsehood|falsehoods|lie|lies|lying)',
          2,
          'untrue|untrue claim',
        ],
        [
          'plain (absurd|bad|crazy|dangerous|dumb|evil|false|foolish|mean|nasty|nuts|rude|silly|stupid|ugly|wrong)',
          2,
          'wrong|unwise|not correct',
        ],
        [
          'sheer',
          2,
          '',
          {
            except: [
              'sheer (blouse|cliff|cliffs|curtain|curtains|dress|drop|fabric|face|gown|rock|size|top|tights|volume|wall|walls)',
            ],
            why: '“{text}” underlines the next word without adding a fact. The sentence says the same without it.',
          },
        ],
        [
          'simply (absurd|astonishing|awful|bad|dishonest|dreadful|false|horrible|incredible|not true|outrageous|preposterous|ridiculous|stunning|terrible|unacceptable|untrue|wrong)',
          1,
          'not correct|not acceptable',
        ],
        [
          '(time after time|time and again|time and time again)',
          2,
          'often|repeatedly',
          { counter: 'If the article lists the occasions, the words only sum them up.' },
        ],
        [
          'wholesale (abandonment|attack|assault|change|changes|collapse|corruption|destruction|fraud|overhaul|rejection|slaughter|surrender|theft|transformation)',
          2,
          'large|far-reaching',
        ],
      ],
    },
    // Vague numbers.
    {
      why: '“{text}” sounds like a count but gives none. A number, even a rough one, can be checked.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      entries: [
        [
          'a (host|litany|parade|raft|slew) of',
          2,
          'several|many',
          {
            except: [
              '(military|christmas|pride|victory) parade',
              '(a|the) (parade|raft) of (homes|boats|ducks|lights)',
            ],
          },
        ],
        ['a whole (bunch|heap|host|lot|raft|slew)', 1, 'many|several'],
        ['(countless|innumerable|numberless)', 2, 'many'],
        [
          '(dozens and dozens|hundreds and hundreds|hundreds upon hundreds|thousands and thousands|thousands upon thousands|millions and millions|millions upon millions|billions and billions|scores and scores|years and years|decades and decades|months and months|weeks and weeks|hours and hours|pages and pages|miles and miles)',
          3,
          'many|dozens|hundreds|thousands',
        ],
        [
          '(droves of|in droves)',
          2,
          'many|in large numbers',
          { except: ['droves of *0-1 (cattle|sheep|pigs|horses)'] },
        ],
        [
          '(legions|armies|hordes|swarms) of (activists|admirers|aides|bureaucrats|consultants|critics|fans|followers|journalists|lawyers|lobbyists|photographers|reporters|supporters|tourists|voters)',
          2,
          'many',
        ],
        [
          '(lots and lots|loads|heaps|oodles|mountains) of (attention|cash|debt|evidence|fun|help|ideas|money|opportunities|paperwork|people|problems|publicity|questions|reasons|support|things|trouble)',
          2,
          'much|many',
          { except: ['loads of (laundry|goods|cargo|passengers)'] },
        ],
        ['lots of', 1, 'many|much', { except: ['(empty|parking|vacant|used|car|draw|casting) lots of'] }],
        [
          'tons of',
          2,
          'much|many',
          {
            literal: ['disaster'],
            except: [
              '_/NUM *0-2 tons of',
              '(metric|million|billion|thousand|hundreds of|thousands of|millions of|short|kilo) tons of',
              'tons of *0-2 (carbon|co2|coal|emissions|steel|grain|wheat|rice|explosives|explosive|cocaine|waste|food|aid|cargo|ore|soil|rock|debris|sand|oil|fuel|rubble|concrete|uranium|fertilizer|corn|soybeans|garbage|trash|material|equipment|supplies|plastic|methane|greenhouse|ice|salt|marijuana|ammonium|gold|bombs|water|pressure|drugs|fish|meat|freight)',
            ],
          },
        ],
        ['(umpteen|umpteenth|zillion|gazillion|bazillion)', 3, 'many|another'],
        ['untold', 2, 'many|unknown', { except: ['untold *0-1 (story|stories|history|tale|tales)'] }],
      ],
    },
    // Minimisers.
    {
      why: '“{text}” makes something look small before readers see it. The figure or fact alone lets them judge.',
      source: 'own; class after Da San Martino et al. 2019 (exaggeration and minimisation)',
      entries: [
        ['a drop in the (bucket|ocean)', 3, 'a small part'],
        [
          'a fraction of',
          1,
          'part of',
          {
            except: [
              '(only|just|mere) a fraction of',
              'a fraction of (a|one) (second|percent|inch|degree|point|millimeter)',
            ],
            counter: 'If the share is given nearby, the words only round it.',
          },
        ],
        ['=a mere', 2, 'a', { except: ['a mere (exposure|possession)'] }],
        [
          '(just|only|merely) a *0-1 (few|fraction|handful|sliver|smattering|tiny)',
          1,
          'a few|part',
          {
            except: [
              'a few *0-2 (second|minute|hour|day|night|week|month|year|decade|block|mile|kilometer|kilometre|metre|meter|foot|feet|inches|yards|steps)',
            ],
            counter: 'If the number is given nearby, the words only round it.',
          },
        ],
        [
          '(little more than|not much more than|nothing more than)',
          2,
          'mainly|only',
          {
            except: [
              'little more than (a|an|one|two|three|_/NUM) *0-1 (day|days|week|weeks|month|months|year|years|hour|hours|decade|minute|minutes|mile|miles|percent|dozen|half|third|quarter)',
              'little more than _/NUM',
            ],
          },
        ],
        ['(measly|paltry|meagre|meager|piddling)', 3, 'small'],
        ['mere', 1, '', { except: ['(lake|windermere) mere', 'mere (exposure|possession|negligence)'] }],
        ['merely', 1, 'only', { except: ['not merely', 'rather than merely'] }],
        ['(minuscule|miniscule|infinitesimal)', 2, 'very small', { literal: ['medicine'] }],
        ['(precious little|precious few)', 3, 'little|few'],
        ['(puny|trifling)', 2, 'small', { except: ['trifling with'] }],
        ['scant', 2, 'little', { except: ['scant (_/NUM|two|three|four|five|inches|clothing)'] }],
        ['slap on the wrist', 3, 'light penalty|warning'],
        [
          'tiny',
          1,
          'small',
          {
            literal: ['medicine'],
            except: [
              'tiny (house|houses|homes|desk|particles|particle|baby|babies|droplets|fish|insects|creature|creatures|hands)',
            ],
          },
        ],
        ['(tip of the iceberg|the tip of an iceberg)', 3, 'one of several'],
        ['(vanishingly|pitifully|pathetically) (few|little|low|rare|small)', 3, 'very'],
      ],
    },
    // All-out effort.
    {
      why: '“{text}” raises the temperature of an effort or a dispute. What was done, and how often, would show how strong it is.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      entries: [
        [
          'all-out',
          2,
          'full|strong',
          { literal: ['war'], except: ['all-out (war|warfare|conflict|invasion|offensive|ground)'] },
        ],
        [
          'in the extreme',
          2,
          'very',
          {
            except: [
              'in the extreme (north|south|east|west|heat|cold|right|left|north-east|northeast|weather|conditions|case|sports)',
            ],
          },
        ],
        [
          '(no-holds-barred|gloves-off|take-no-prisoners|scorched-earth) *0-1 (approach|attitude|battle|campaign|debate|fight|interview|politics|strategy|style|tactics)',
          2,
          'harsh|open',
        ],
        ['round-the-clock (coverage|attacks|criticism|outrage)', 2, 'constant'],
        [
          '(to no end|no end of)',
          2,
          'much|many',
          { except: ['(see|sees|saw|with|there be|have) no end of'] },
        ],
        [
          'to the (hilt|max)',
          2,
          'fully',
          { except: ['(knife|sword|dagger|blade|stab|stabbed) *0-6 to the hilt'] },
        ],
      ],
    },
  ],
};
