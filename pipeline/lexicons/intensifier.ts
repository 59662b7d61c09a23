import type { Lexicon } from './lexicon.ts';

export const intensifier: Lexicon = {
  id: 'intensifier',
  category: 'intensifier',
  title: 'Intensifiers and minimisers',
  description:
    'Words that turn the size of something up or down without giving the size. Figures, dates and fixed terms are not marked.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  counter: 'With the figure or the record beside it, the word only sums it up.',
  groups: [
    // Degree adverbs.
    {
      why: '“{text}” turns the statement up without adding a fact. The sentence usually says the same without it.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      entries: [
        [
          'absolutely',
          2,
          '',
          { except: ['absolutely not $', 'absolutely $', '^ absolutely', '^ absolutely $'] },
        ],
        ['(achingly|agonizingly|excruciatingly) (close|dull|honest|long|slow|slowly)', 3, 'very'],
        ['acutely (aware|embarrassing|conscious|painful)', 2, 'very', { literal: ['medicine'] }],
        ['(amazingly|astonishingly|astoundingly|breathtakingly|mind-bogglingly)', 3, 'very'],
        ['(appallingly|atrociously|dreadfully|hideously)', 3, 'very'],
        ['as hell', 3, 'very'],
        ['awfully', 1, 'very'],
        ['beyond (belief|comparison|comprehension|imagination|measure|parody|words)', 3, 'very'],
        ['blindingly (obvious|clear)', 3, 'clear'],
        ['by a (country mile|long shot|wide margin)', 1, 'by [number]'],
        [
          'chronically (late|mismanaged|overcrowded|short|underfunded|understaffed|underpaid)',
          2,
          'for years',
          { counter: 'With the years given, it sums them up.' },
        ],
        [
          'completely',
          1,
          '',
          {
            except: [
              'completely (closed|destroyed|submerged|vaccinated|healed|recovered|blocked|shut|burned|finished)',
              'completely (bogus|false|inaccurate|untrue|wrong)',
            ],
          },
        ],
        ['(cripplingly|crushingly)', 3, 'very'],
        ['crystal clear', 2, 'clear', { except: ['crystal clear (water|waters|sea|lake|sky|skies)'] }],
        ['decidedly', 1, ''],
        [
          'deeply',
          1,
          'strongly',
          {
            except: [
              '(breathe|sleep|dig|drill|cut|inhale|bow) *0-2 deeply',
              '(more|most|less|as|so|how|too) deeply',
              'deeply (involved|into|in|enough|within|rooted)',
              'deeply (buried|sedated|embedded|religious)',
              'deeply (alarming|concerning|disturbing|troubling|unsettling|worrying|flawed)',
            ],
          },
        ],
        ['(dizzying|dizzyingly)', 3, 'very|fast', { literal: ['medicine'] }],
        ['downright', 2, ''],
        ['drop-dead (gorgeous|beautiful)', 3, ''],
        ['eminently', 2, 'very'],
        ['enormously', 2, 'very|much'],
        ['ever so', 1, ''],
        ['exceedingly', 2, 'very'],
        ['exceptionally', 2, 'unusually'],
        ['extraordinarily', 2, 'very'],
        [
          'extraordinarily *0-1 (bad|brave|cruel|dangerous|good|harsh|important|lucky|powerful|rich|stupid|successful|talented)',
          3,
          'very',
        ],
        [
          'extremely',
          2,
          'very',
          {
            except: ['extremely (low frequency|premature|preterm)'],
            counter: 'For a measured extreme, such as a rare disease, it can be accurate.',
          },
        ],
        [
          'far too',
          2,
          'too',
          {
            why: '“{text}” says that it is too much without saying by what measure. The amount, and who finds it too much, would be facts.',
          },
        ],
        ['fervently', 2, 'strongly'],
        ['fiercely', 2, 'strongly'],
        ['flatly (deny/v|reject/v|refuse/v|contradict/v|dispute/v|opposed|rule/v out)', 1, ''],
        ['(glaringly|screamingly|howlingly|strikingly) obvious', 3, 'clear'],
        ['gravely (concerned|mistaken|threatened|wrong|damaged|disappointed)', 2, 'seriously'],
        ['grossly', 2, 'very', { except: ['grossly (negligent|underweight|overweight|obese|visible)'] }],
        [
          'head and shoulders above',
          2,
          'better than',
          {
            literal: ['sport'],
            except: ['(stood|stands|tall|taller|inches|height) *0-3 head and shoulders above'],
          },
        ],
        [
          'highly (charged|contentious|contested|controversial|critical|damaging|dangerous|disturbing|dubious|embarrassing|emotional|inappropriate|irregular|misleading|offensive|partisan|polarised|polarized|problematic|provocative|questionable|suspect|suspicious|toxic|troubling|unpopular|unusual)',
          1,
          'disputed|criticised|unusual',
        ],
        ['hotly (contested|debated|disputed)', 1, 'disputed|debated'],
        ['hugely', 2, 'very|much'],
        ['if ever there was one', 2, ''],
        ['immeasurably', 2, 'much'],
        ['immensely', 2, 'very|much'],
        ['incalculably', 3, 'much'],
        ['incredibly', 3, 'very'],
        ['infinitely', 2, 'much', { except: ['infinitely (many|small|large|long|divisible)'] }],
        ['inordinate (amount|number|length|time)', 2, 'large'],
        ['inordinately', 2, 'very'],
        ['(insanely|ludicrously|obscenely|ridiculously)', 3, 'very'],
        [
          '(insultingly|laughably|pathetically|shamefully) (bad|easy|inadequate|little|low|poor|small|thin|wrong)',
          3,
          'very',
        ],
        ['intensely', 1, 'strongly'],
        ['irredeemably', 3, 'very'],
        ['irreparably (damaged|harmed|broken|tainted)', 2, 'badly', { literal: ['disaster', 'medicine'] }],
        ['keenly (felt|aware|awaited)', 1, 'much'],
        [
          'light years (ahead|away|from)',
          2,
          'far',
          { except: ['(_/NUM|million|billion|thousand|many|few|hundred) light years'] },
        ],
        [
          'like (crazy|hell|mad)',
          2,
          'very much',
          {
            except: [
              '(look|looks|looked|sound|sounds|drive/v) *0-1 like (crazy|hell|mad)',
              'like mad (men|max|cow)',
              'like crazy (rich|people)',
            ],
          },
        ],
        [
          'literally',
          2,
          '',
          {
            except: [
              'literally (mean|means|meaning|translate|translates|translated|meant)',
              '(translate|translated|translates|mean|means|taken|take|interpreted|interpret|read|quite) *0-4 literally',
            ],
            counter: 'Where a figure of speech happens to be exact, it says so.',
          },
        ],
        ['massively', 3, 'much|greatly', { except: ['massively (multiplayer|parallel)'] }],
        ['mightily', 2, 'much'],
        ['overly', 1, 'too'],
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
        ['preposterously', 3, 'very'],
        ['pretty much (all|always|every|everyone|everything|never|no|nobody|nothing)', 1, 'nearly'],
        ['profoundly', 2, 'very|strongly', { except: ['profoundly (deaf|disabled)'] }],
        ['really really', 2, 'very'],
        ['resoundingly', 2, 'clearly|by [number] votes', { literal: ['sport'] }],
        [
          'roundly (criticised|criticized|condemned|mocked|rejected|denounced|panned|ridiculed|booed|rebuked|defeated)',
          1,
          'by many',
          { except: ['roundly defeated in'], literal: ['sport'] },
        ],
        ['scandalously (bad|high|low|poor)', 3, 'very'],
        ['screamingly', 3, 'very'],
        [
          'severely (criticised|criticized|limited|undermined|compromised|flawed|lacking|misleading|misguided)',
          1,
          'strongly',
        ],
        ['shockingly (bad|easy|few|high|ignorant|large|little|low|poor)', 3, 'very'],
        ['so very', 1, 'very'],
        ['sorely', 2, 'much|badly'],
        ['soundly (beat|beaten|defeated|rejected|thrashed|trounced)', 2, 'clearly', { literal: ['sport'] }],
        ['(supremely|monumentally|colossally)', 2, 'very'],
        [
          '(thoroughly|wholly) (debunked|discredited|dishonest|inadequate|inappropriate|misleading|unacceptable|unfair|unjustified|unnecessary)',
          2,
          'disputed|inadequate|not needed',
        ],
        ['to (put it mildly|say the least)', 2, ''],
        ['totally', 2, '', { except: ['totally (blind|destroyed|disabled|eclipsed)'] }],
        ['tremendously', 2, 'very|much'],
        ['truly', 1, '', { except: ['yours truly', 'well and truly', 'really and truly'] }],
        [
          'truly (appalling|astonishing|awful|bizarre|chilling|disgusting|disturbing|dreadful|evil|frightening|great|horrible|horrific|horrifying|incredible|inspiring|remarkable|scary|shocking|terrible|terrifying)',
          2,
          '',
        ],
        ['unbelievably', 3, 'very'],
        ['uncommonly', 2, 'unusually'],
        ['unimaginably', 3, 'very'],
        ['unspeakably (cruel|sad|bad|evil)', 3, 'very'],
        [
          '=utter/ADJ',
          3,
          '',
          { except: ['(barely|can|could|dare|ever|i|never|not|they|to|we|will|would|you) =utter'] },
        ],
        ['utterly', 3, ''],
        ['vastly', 2, 'much'],
        [
          'very (bad|clear|concerned|concerning|dangerous|dark|different|difficult|disappointing|disturbing|good|hard|important|nice|poor|powerful|public|real|sad|serious|simple|special|strange|strong|successful|sure|troubling|unfair|unfortunate|unhappy|unusual|well|worried|wrong)',
          1,
          '',
          {
            negation: 'drop',
            except: [
              'the very',
              'very (large|long) (array|baseline)',
              '(this|that|these|its|his|her|their|our) very',
              '(thank|thanks) *0-2 very',
            ],
            counter: 'In everyday speech it often adds nothing at all, good or bad.',
          },
        ],
        ['very very', 2, 'very'],
        [
          'way too',
          2,
          'too',
          {
            why: '“{text}” says that it is too much without saying by what measure. The amount, and who finds it too much, would be facts.',
            except: ['(a|the|this|that|one|no|long|other|any|some|my|his|her|their|our|its) way too'],
          },
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
        ['with a passion', 2, 'strongly'],
        ['with a vengeance', 2, 'strongly'],
        ['woefully', 3, 'very'],
        ['wretchedly', 3, 'very', { except: ['wickedly (funny|good)'] }],
      ],
    },
    // Adverbs of change.
    {
      why: '“{text}” says a change is big without saying how big. A figure before and after would show it.',
      source: 'own; class after Hyland 2005 (boosters)',
      counter: 'With the figures beside it, the word only sums them up.',
      entries: [
        ['at an (alarming|astonishing|astounding|unprecedented) (pace|rate|speed)', 2, 'quickly'],
        ['(at breakneck|at lightning|at warp) (pace|speed)', 2, 'quickly', { literal: ['sport', 'crime'] }],
        [
          'beyond (all|) recognition',
          2,
          'a lot',
          {
            literal: ['disaster', 'crime', 'medicine', 'war'],
            except: [
              '(burned|burnt|charred|disfigured|damaged|decomposed|mutilated|body|bodies) *0-4 beyond *0-1 recognition',
            ],
          },
        ],
        [
          'by an order of magnitude',
          1,
          'about ten times',
          { counter: 'In science it has exactly this meaning.' },
        ],
        ['by leaps and bounds', 2, 'quickly'],
        [
          '(dramatically|drastically)',
          2,
          'much|quickly',
          {
            why: '“{text}” says that it is much without saying how much. A figure, or what was before and after, would show it.',
            except: [
              '(enter|entered|gesture|gestured|pause|paused|sing|sang) *0-2 dramatically',
              '(dramatically|drastically) (opposite|different|other)',
            ],
          },
        ],
        [
          'ever (=more|=less|=higher|=larger|=greater|=bigger|=deeper|=closer)',
          1,
          'more|still more',
          { except: ['(than|hardly|not) ever', 'ever (more than|less than)'] },
        ],
        ['(ever-growing|ever-increasing|ever-expanding|ever-rising|ever-worsening)', 1, 'growing|rising'],
        ['explosive (demand|growth|increase|rise|spread)', 2, 'fast'],
        ['explosively', 2, 'fast', { literal: ['war', 'disaster', 'crime'] }],
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
        ['go/v through the (ceiling|stratosphere)', 2, 'rise/v much', { literal: ['disaster', 'crime'] }],
        [
          'in the stratosphere',
          2,
          'very high',
          {
            except: [
              '(ozone|balloon|particles|gas|gases|aerosols|sulfur|sulphur|ash|altitude|clouds|layer|molecules) *0-8 in the stratosphere',
              'in the stratosphere *0-6 (ozone|balloon|particles|gas|gases|aerosols|ash)',
            ],
          },
        ],
        ['=more and =more', 1, 'increasingly'],
        [
          'mushroom/v',
          2,
          'grow/v',
          {
            except: [
              '(wild|mushroom) mushroom',
              'mushrooming (season|trip)',
              '(pick|picked|eat|cook|cooked|magic|poisonous|button) *0-3 mushroom',
            ],
          },
        ],
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
        [
          '(on steroids|on crack|on acid)',
          3,
          'stronger',
          {
            except: [
              '(be|was|put|patient|patients|player|players|athlete|athletes|took|taking|him|her|dogs|doctors|prescribed|high|while|were|cyclist) on (steroids|crack|acid)',
            ],
            literal: ['medicine', 'sport', 'crime'],
          },
        ],
        ['radically', 1, 'much'],
        ['spectacularly (fail/v|failed|backfire/v|wrong|bad|unsuccessful)', 3, 'clearly'],
        [
          'through the floor',
          2,
          'very low',
          {
            literal: ['disaster', 'crime'],
            except: [
              '(fall|fell|fallen|crash|crashed|bullet|hole|shot|leak|drill|drilled|foot) *0-6 through the floor',
            ],
          },
        ],
        [
          'turn/v *0-3 on its head',
          2,
          'change/v',
          {
            why: '“{text}” says that all is different now. What was before, and what is now, would show it.',
          },
        ],
        [
          'turn/v *0-3 upside down',
          2,
          'change/v',
          {
            literal: ['disaster', 'crime'],
            except: [
              'turn/v *0-4 (car|bottle|glass|cup|map|picture|photo|pot|boat|tin|pan|cake|flag|jar) *0-2 upside down',
              'turn/v it upside down',
              'upside down (pineapple|cake|kingdom)',
            ],
            why: '“{text}” says that all is different now. What was before, and what is now, would show it.',
          },
        ],
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
      why: '“{text}” turns size into a feeling. A figure without the word, or an example where nothing can be counted, lets readers judge.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      counter: 'With the figure beside it, the word only sums it up.',
      entries: [
        ["a king's ransom", 3, 'much money'],
        [
          'a mountain of (cash|complaints|criticism|data|debt|evidence|paperwork|problems|research|work)',
          2,
          'much|many',
        ],
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
        ['behemoth', 2, 'large company/n', { except: ['(book of job|leviathan|river) *0-4 behemoth'] }],
        [
          'bottomless *0-1 (appetite|cynicism|greed|need|pit|pocket|pockets|reservoir|supply|well)',
          2,
          'large',
        ],
        ['boundless', 2, 'large', { except: ['(uc|boundless) (informant)'] }],
        [
          '(colossal|gargantuan|gigantic|humongous|ginormous)',
          2,
          'very large',
          { except: ['colossal (squid|statue|head|cave|order)'] },
        ],
        [
          'constant (attacks|barrage|bickering|chaos|crisis|criticism|drama|drumbeat|harassment|scandals|stream|upheaval|whining)',
          1,
          'repeated',
        ],
        ['copious', 2, 'much'],
        ['(cornucopia|plethora|surfeit|profusion) of', 2, 'many'],
        ['crushingly (dull|bad)', 3, 'very'],
        [
          'drumbeat of (bad news|criticism|scandal|war|stories|attacks|negative|revelations|headlines)',
          2,
          'repeated',
        ],
        ['enormous', 1, 'large'],
        [
          '=epic/ADJ',
          2,
          'large|long',
          {
            except: [
              'epic (film|films|poem|poems|poetry|fantasy|novel|games|records|cycle|theatre|theater|movie|saga|poet|sagas|drama|tale|hero|heroes|hindu|sanskrit|simile)',
              '(historical|hindu|indian|sanskrit|homeric|greek|anglo-saxon|biblical|war|space|romantic|verse|the|an|this) epic (of|about|poem|film|set|by|is|was|written|starring)',
            ],
          },
        ],
        [
          '(eye-popping|eye-watering|head-spinning|jaw-dropping|mind-blowing|mind-boggling)',
          3,
          'very large|surprising',
        ],
        ['far-reaching', 1, 'wide'],
        ['full-blown', 2, '', { except: ['full-blown (aids|covid)'] }],
        ['gaping', 2, 'large', { except: ['gaping (wound|mouth|jaw)'], literal: ['disaster', 'crime'] }],
        ['herculean', 2, 'large', { except: ['herculean (neolithic)'] }],
        [
          'huge',
          1,
          'large',
          { except: ['huge (asteroid|iceberg|tree|statue|boulder|crater|explosion|fireball)'] },
        ],
        ['humungous', 2, 'very large'],
        ['immeasurable', 2, 'large'],
        ['immense', 2, 'large', { literal: ['disaster'] }],
        ['incalculable', 2, 'large'],
        [
          'inexhaustible',
          2,
          'large',
          { except: ['inexhaustible (energy|resource|resources|source of energy)'] },
        ],
        ['limitless', 2, 'large'],
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
          'monumental',
          2,
          'very large',
          {
            except: [
              'monumental (statue|sculpture|sculptures|building|arch|architecture|tomb|gate|staircase|painting|work)',
            ],
          },
        ],
        [
          'monstrous',
          2,
          'cruel|very large',
          {
            why: '“{text}” calls it terribly cruel, bad or big. What was done, or how big it is, lets readers judge.',
          },
        ],
        [
          'monumental (achievement|blunder|decision|effort|error|failure|mess|mistake|moment|stupidity|task|waste)',
          2,
          'large|important',
        ],
        [
          'of (biblical|epic|epidemic|historic|gigantic|catastrophic|titanic|mammoth) proportions',
          3,
          'very large',
        ],
        ['outsized', 1, 'large'],
        ['(oversized|supersized|super-sized) (ego|egos|influence|role|personality|ambition)', 2, 'large'],
        ['(phenomenal|tremendous)', 2, 'large|very good'],
        ['sky-high', 2, 'very high'],
        [
          'staggering',
          3,
          'very large',
          {
            except: [
              '=staggering *0-1 (into|out|to|through|toward|towards|back|home|down|along|under|across|from|start|shifts|schedules)',
              '=staggering the (work|start|shifts|schedules|hours)',
              '(drunk|drunkenly|came|found|seen|start|started|stop|were|man|men|woman|he|she|they|victim|boxer) =staggering',
            ],
          },
        ],
        ['staggeringly', 3, 'very'],
        [
          'stratospheric',
          2,
          'very high',
          {
            except: [
              'stratospheric (ozone|aerosol|aerosols|balloon|clouds|winds|temperatures|layer|observatory|cooling|warming|air|polar|sulfur|sulphate|sulfate|injection|particles|chemistry)',
            ],
          },
        ],
        ['stupendous', 3, 'very large'],
        ['stupendously', 3, 'very'],
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
        [
          'the mother of all',
          3,
          'a very large',
          { except: ['the mother of all (bombs|living)'], literal: ['war'] },
        ],
        ['titanic/ADJ (battle|clash|effort|fight|struggle|task|shift)', 3, 'large'],
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
        ['world-historic', 3, 'important'],
        ['world-historical', 3, 'important'],
      ],
    },
    // Without end.
    {
      negation: 'drop',
      why: '“{text}” says that it never stops, or is everywhere. How often, or since when, would show it.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      counter: 'With the figure beside it, the word only sums it up.',
      entries: [
        ['relentless', 2, 'constant'],
        ['relentlessly', 2, 'repeatedly|constantly'],
        ['rampant', 2, 'widespread'],
        ['unrelenting', 2, 'constant', { literal: ['disaster', 'sport'] }],
        ['unrelentingly', 2, 'constantly'],
        ['unremitting', 2, 'constant'],
        ['unceasing', 2, 'constant'],
        ['unending', 2, 'long'],
        ['never-ending', 2, 'long|repeated', { except: ['never-ending story'] }],
        ['ceaseless', 2, 'constant'],
        ['ceaselessly', 2, 'constantly'],
        ['interminable', 2, 'long'],
        ['endless', 2, 'long|many', { except: ['endless (loop|summer|love)'] }],
        ['endlessly', 2, 'often|for a long time'],
        [
          'full-throated',
          2,
          'strong|clear',
          { why: '“{text}” lets readers hear how loud the support is. The words themselves show it.' },
        ],
      ],
    },
    // Astonishment and uniqueness.
    {
      negation: 'drop',
      why: '“{text}” says that nothing like it was ever seen, which is hard to check. The last comparable case would be a fact.',
      source: 'own; class after Hyland 2005 (boosters)',
      counter: 'If the article names the record and its source, the words are simply accurate.',
      entries: [
        [
          'a new low (for|in|of|point|$)',
          2,
          'worse than before',
          {
            except: [
              '(price|prices|share|shares|stock|stocks|currency|rupee|dollar|euro|yen|pound|rate|rates|record|ratings|poll|approval|yield|temperature) *0-8 a new low',
              'new low (price|prices|cost|fare|fares|income|temperature|emission|carbon|rate)',
            ],
          },
        ],
        ['beyond compare', 2, 'very good'],
        ['epoch-making', 3, 'important'],
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
        ['fever pitch', 2, 'height', { literal: ['sport'] }],
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
        ['like nothing *0-4 (before|ever|seen)', 2, 'new'],
        ['(like|as) never before', 3, 'more than before'],
        [
          '(most|least) _/ADJ *0-3 ever',
          2,
          'very',
          {
            why: '“{text}” says that nothing else comes near it. By what measure, and compared with what, would be a fact.',
            except: [
              '(would|will|can|could|did|should|hardly|scarcely) ever',
              'ever (do|be|know|see|have|make|get)',
              '(=most|=least) *0-5 ever (recorded|measured|documented|have|had|be|will)',
            ],
          },
        ],
        [
          '(never-before-seen|never before seen)',
          2,
          'new',
          {
            except: [
              'never-before-seen (footage|photos|photo|images|image|photographs|video|pictures|letters|documents|species|material)',
            ],
          },
        ],
        [
          'of the century',
          2,
          'important|large',
          {
            except: [
              '(turn|end|beginning|start|middle|half|part|quarter|rest|decades|years|decade|close|course|remainder|most|first|last|out|by the end|dawn) *0-3 of the century',
              'of the century *0-3 (ago|later|before)',
            ],
          },
        ],
        [
          'once-in-a-century',
          1,
          'rare',
          { literal: ['disaster'], counter: 'Hydrologists use it for a stated probability.' },
        ],
        [
          '(once-in-a-generation|once-in-a-lifetime)',
          2,
          'rare',
          { except: ['(once-in-a-lifetime|once-in-a-generation) (eclipse|comet)'] },
        ],
        ['record-shattering', 2, 'record'],
        ['(second to none|bar none|without equal|without parallel)', 2, 'among the best'],
        ['the like of which', 2, ''],
        ['the likes of which', 2, ''],
        [
          'the very (definition|epitome|heart of the problem|idea|notion|thought|worst)',
          2,
          'the',
          { why: '“{text}” adds weight to the next word. The sentence says the same without it.' },
        ],
        [
          '(unfathomable|unimaginable|unthinkable|inconceivable)',
          2,
          'very large|unlikely',
          {
            why: '“{text}” says that nobody could have thought it. What was expected before would show how surprising it is.',
          },
        ],
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
        [
          'wildest (dreams|imagination|fantasies)',
          2,
          'expectations',
          {
            why: '“{text}” says that it went further than anyone hoped or thought. What was expected would be the fact.',
          },
        ],
        ['world-changing', 3, 'important'],
        ['worst-ever', 1, 'worst since [year]'],
      ],
    },
    // Superlatives.
    {
      negation: 'drop',
      why: '“{text}” puts it above everything else. By what measure, and compared with what, would be a fact.',
      source: 'own; class after Hyland 2005 (boosters)',
      counter: 'If the article names the record and its source, the words are simply accurate.',
      entries: [
        [
          'the most (bitter|bizarre|corrupt|cruel|cynical|dangerous|dishonest|disgraceful|divisive|draconian|extreme|feared|hated|hateful|heinous|incompetent|loathed|partisan|polarising|polarizing|powerful man|powerful woman|radical|reckless|repressive|reviled|ruthless|secretive|unpopular|vicious|vile)',
          2,
          'a very',
        ],
        ['single (biggest|greatest|worst|largest|deadliest)', 1, 'largest'],
        ['(single most|single-most)', 2, 'most'],
        ['singularly', 2, 'very'],
        ['worst (kind|sort|type) of', 2, 'bad'],
        [
          '(boldest|fiercest|gravest|greatest|grimmest|harshest|nastiest|strangest|toughest|ugliest|weirdest|wildest) *0-3 ever',
          2,
          'one of the',
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
      ],
    },
    // Amazement.
    {
      negation: 'drop',
      why: '“{text}” tells readers to be amazed. What is unusual about it, and compared with what, would be a fact.',
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
          'defy/v (belief|comprehension|description|imagination|logic|reason|common sense|explanation)',
          2,
          'be/v hard to explain',
        ],
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
        [
          '(ad nauseam|ad infinitum)',
          3,
          'often',
          {
            why: '“{text}” says that it happens over and over without counting. How often, or since when, would show it.',
          },
        ],
        ['(again and again|over and over)', 1, 'often|repeatedly'],
        [
          'all too (clear|common|easy|easily|eager|familiar|frequent|human|often|rare|real|willing)',
          2,
          'often|very',
          {
            why: '“{text}” adds regret to a fact: it is so, and more than one could wish. The fact can stand alone.',
          },
        ],
        ['altogether (different|more|new|too|another)', 1, ''],
        ['an unqualified (disaster|failure|success)', 2, 'a'],
        [
          'anything but',
          2,
          'not',
          {
            why: '“{text}” turns the statement up. The plain “not” or “only”, or the margin, says the same.',
            except: [
              '(=do|=did|=say|=eat|=anything|=about|=talk|=think) *0-2 anything but',
              'anything but (the|a|that|what|to)',
            ],
          },
        ],
        [
          '(at|by) every turn',
          2,
          'often|repeatedly',
          {
            why: '“{text}” says that it happens over and over without counting. How often, or since when, would show it.',
          },
        ],
        ['categorically', 2, ''],
        ['(cold|stone-cold) (hard cash|killer|lie|liar|fact|facts)', 2, ''],
        [
          '(each and every|every single|every last)',
          2,
          'every|each',
          {
            except: [
              'each and every (page|question|box|line|item|form|field)',
              'every single (parent|mother|mom|man|woman|family|payer)',
            ],
          },
        ],
        ['every bit as', 2, 'as'],
        [
          'far from (accurate|certain|clear|complete|convincing|easy|enough|finished|ideal|inevitable|over|perfect|settled|simple|sure|the only|the truth|true|united)',
          1,
          'not|not yet',
          {
            why: '“{text}” is a strong way to say “not”. What is missing, and how much, would say how far.',
          },
        ],
        [
          '(flat-out|flat out)',
          2,
          '',
          {
            except: ['(work/v|working|going|run/v|race/v|running|flat) *0-2 (flat-out|flat out)'],
            literal: ['sport'],
          },
        ],
        ['(hook line and sinker|lock stock and barrel)', 3, 'completely'],
        ['in no way shape or form', 2, 'not'],
        [
          'in no uncertain terms',
          2,
          'clearly',
          {
            why: '“{text}” tells readers how firm somebody was. The words that were said can show it.',
          },
        ],
        ['in the (slightest|least) $', 2, 'at all'],
        ['invariably', 2, 'usually'],
        [
          '(little short of|nothing less than|nothing short of)',
          3,
          '',
          {
            why: '“{text}” raises the next words to their full weight. Leave it out and see whether the claim still holds.',
          },
        ],
        ['no (earthly|good|possible|real|serious) reason', 2, 'no reason'],
        [
          'not (remotely|even close|even remotely)',
          2,
          'not',
          {
            except: ['(race|races|contest|contests|vote|votes|election|game) *0-3 be not even close'],
            why: '“{text}” turns the statement up. The plain “not” or “only”, or the margin, says the same.',
          },
        ],
        ['not a single', 2, 'no', { except: ['not a single (currency|parent|mother|payer|issue)'] }],
        ['not at all', 1, 'not'],
        [
          'nothing but',
          2,
          'only',
          {
            why: '“{text}” turns the statement up. The plain “not” or “only”, or the margin, says the same.',
            except: ['nothing but (net|the truth)'],
          },
        ],
        [
          'nowhere near',
          2,
          'not',
          {
            why: '“{text}” turns the statement up. The plain “not” or “only”, or the margin, says the same.',
            except: [
              '(be|was|were|located|live|lives|lived|situated) nowhere near (the|a|an|my|his|her|their|any|that|where|home) *0-3 (scene|house|place|site|town|city|area|water|border|beach|school|home|building|coast)',
            ],
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
        [
          '(one|a|any|single) (iota|ounce|scintilla|shred|whit) of',
          2,
          'any',
          {
            except: [
              '_/NUM ounce',
              'ounce of *0-2 (gold|silver|water|cheese|marijuana|cannabis|cocaine|platinum|weed|heroin|pot|liquid|alcohol|vodka|chocolate|milk|gin|rum|meat|butter)',
            ],
          },
        ],
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
          'pure (bunk|cynicism|evil|fantasy|fiction|folly|garbage|genius|greed|hatred|hate|hell|hypocrisy|ideology|lunacy|madness|nonsense|politics|propaganda|racism|speculation|spin|theater|theatre)',
          2,
          '',
        ],
        ['root and branch', 2, 'complete|completely'],
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
        ['through and through', 2, ''],
        [
          '(time after time|time and again|time and time again)',
          2,
          'often|repeatedly',
          {
            why: '“{text}” says that it happens over and over without counting. How often, or since when, would show it.',
            counter: 'If the article lists the occasions, the words only sum them up.',
          },
        ],
        [
          'to the core',
          2,
          '',
          {
            except: [
              '(apple|cut|drilled|fruit|reactor|earth) *0-6 to the core',
              'to the core (of|curriculum|issue|issues|business|principles|question|values)',
            ],
          },
        ],
        ['unadulterated', 2, '', { except: ['unadulterated (milk|food|honey|oil|product)'] }],
        ['unalloyed', 2, ''],
        ['unambiguously', 2, 'clearly'],
        ['unequivocal', 1, 'clear'],
        ['unequivocally', 1, 'clearly'],
        ['universal (acclaim|admiration|condemnation|contempt|derision|outrage|praise|revulsion)', 2, 'wide'],
        ['unvarnished', 2, 'plain', { except: ['unvarnished (wood|floor|oak|pine|boards|table)'] }],
        [
          'wholesale (abandonment|attack|assault|change|changes|collapse|corruption|destruction|fraud|overhaul|rejection|slaughter|surrender|theft|transformation)',
          2,
          'large|far-reaching',
        ],
        ['wholly', 1, '', { except: ['wholly (owned|- owned|within|subsidiary)', 'wholly-owned'] }],
        ['without rhyme or reason', 3, 'without a known reason'],
        [
          'zero (accountability|chance|clue|credibility|empathy|evidence|interest|proof|reason|respect|sense|shame|transparency|understanding)',
          2,
          'no',
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
        ['a bevy of', 2, 'several'],
        ['a dime a dozen', 3, 'common'],
        ['a gaggle of', 2, 'a group of', { except: ['gaggle of *0-2 (geese|ducks|goslings)'] }],
        ['a laundry list of', 2, 'many'],
        [
          'a staggering _/NUM',
          3,
          '',
          {
            why: '“{text}” tells readers what to feel about a number before they see it. The number alone lets them judge.',
          },
        ],
        ['a whole (bunch|heap|host|lot|raft|slew)', 1, 'many|several'],
        ['an (array|assortment) of *0-1 (problems|excuses|scandals|critics|lies)', 1, 'several'],
        [
          'an army of (activists|aides|bureaucrats|consultants|critics|experts|fans|followers|journalists|lawyers|lobbyists|photographers|reporters|staffers|supporters|trolls|volunteers)',
          2,
          'many',
          { literal: ['war'] },
        ],
        ['an embarrassment of riches', 2, 'many'],
        ['any number of', 1, 'several'],
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
        ['(galore|aplenty)', 2, 'many', { except: ['pussy galore'] }],
        [
          'in spades',
          2,
          'much',
          { except: ['(dug|digging|hearts|diamonds|clubs|card|cards|bid|bridge) *0-6 in spades'] },
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
        ['mountains of *0-1 (cash|complaints|data|debt|evidence|paperwork|research)', 2, 'much'],
        ['no (shortage|lack|dearth) of', 1, 'many'],
        [
          'scores of',
          1,
          'many',
          {
            except: [
              '(test|exam|sat|act|average|with|mean|high|low|credit|gmat|quiz|math|reading|film|musical|movie) scores of',
              'scores of (_/NUM|the match|films)',
            ],
            literal: ['sport'],
          },
        ],
        ['spate of', 1, 'several'],
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
        ['too many to (count|list|mention|name)', 2, 'many'],
        ['too numerous to (count|list|mention|name)', 2, 'many'],
        ['(umpteen|umpteenth|zillion|gazillion|bazillion)', 3, 'many|another'],
        ['untold', 2, 'many|unknown', { except: ['untold *0-1 (story|stories|history|tale|tales)'] }],
      ],
    },
    // Minimisers.
    {
      why: '“{text}” makes something look small, weak or unimportant. The fact or the figure alone lets readers judge.',
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
        ['=a mere _/NUM', 2, 'only|just'],
        [
          '=a mere',
          2,
          'a',
          {
            why: '“{text}” makes something look small or unimportant. The fact alone lets readers judge.',
            except: [
              'a mere (exposure|possession|connection|presence|existence)',
              'mere _/NOUN *0-2 be not (enough|sufficient)',
            ],
          },
        ],
        ['afterthought', 2, ''],
        ['at best', 1, ''],
        ['bare (handful|minimum)', 1, 'few|least'],
        ["child's play", 2, 'easy'],
        ['chump change', 3, 'a small sum'],
        ['few and far between', 2, 'rare'],
        [
          'glorified/ADJ (babysitter|clerk|commercial|infomercial|press release|secretary|taxi|spreadsheet|chatbot|extra|typist|messenger|version)',
          3,
          '',
        ],
        ['(half-hearted|halfhearted)', 2, 'weak|partial'],
        ['hardly (any|anything|worth|noticed)', 1, 'few'],
        ['inconsequential', 2, 'small'],
        ['just another', 2, 'a', { except: ['just another _/NUM'] }],
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
        ['little-noticed', 1, ''],
        ['make/v *0-1 (mountain|mountains) out of *0-1 (molehill|molehills)', 3, 'exaggerate/v'],
        ['(measly|paltry|meagre|meager|piddling)', 3, 'small'],
        ['mere', 1, '', { except: ['(lake|windermere) mere', 'mere (exposure|possession|negligence)'] }],
        ['merely', 1, 'only', { except: ['not merely', 'rather than merely'] }],
        [
          'minor (blip|detail|flap|hiccup|inconvenience|kerfuffle|quibble|skirmish|squabble)',
          2,
          'small problem',
          { literal: ['war'] },
        ],
        ['(minuscule|miniscule|infinitesimal)', 2, 'very small', { literal: ['medicine'] }],
        ['next to nothing', 2, 'very little'],
        ['no big deal', 3, 'minor'],
        [
          'not (exactly|precisely) (a|an|the|known|what|rocket|clear|cheap|surprising|shy|popular|new)',
          2,
          'not',
          { why: '“{text}” says the opposite with a smile. A plain “not” leaves the joke out.' },
        ],
        ['nothing burger', 3, 'minor matter'],
        ['nothing special', 2, 'ordinary'],
        ['one-trick pony', 3, ''],
        ['peanuts compared', 3, 'little'],
        [
          'pocket change',
          2,
          'a small sum',
          { except: ['(stole|stolen|took|coins|found|jar|carry|carrying) *0-4 pocket change'] },
        ],
        ['(precious little|precious few)', 3, 'little|few'],
        ['(puny|trifling)', 2, 'small', { except: ['trifling with'] }],
        ['scant', 2, 'little', { except: ['scant (_/NUM|two|three|four|five|inches|clothing)'] }],
        [
          'small (beer|potatoes)',
          2,
          'minor',
          {
            except: [
              '(boiled|roast|roasted|peeled|baby|bottle|glass|drink|drank|kilo|pounds) *0-3 small (beer|potatoes)',
              'small (beer|potatoes) (and|in|with|festival)',
            ],
          },
        ],
        ['(teensy|teeny|itty-bitty|teeny-tiny)', 3, 'small'],
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
        [
          'token (concession|effort|fine|gesture|opposition|presence|protest|punishment|resistance|response)',
          2,
          'small',
        ],
        ['(tuppenny|tinpot-style)', 3, 'minor'],
        ['underwhelming', 2, 'weak'],
        ['(vanishingly|pitifully|pathetically) (few|little|low|rare|small)', 3, 'very'],
        [
          'walk in the park',
          2,
          'easy task',
          {
            except: [
              '(went|go|going|for|took|take|taking|enjoy|enjoyed|dog|dogs|daily|evening|morning|our|their|my|his|her) *0-3 walk in the park',
            ],
            literal: ['sport'],
          },
        ],
        [
          'watered-down',
          2,
          'weaker',
          { except: ['watered-down *0-1 (drink|drinks|beer|whiskey|wine|juice|milk|gin)'] },
        ],
        ['weak tea', 3, 'not enough'],
        [
          'window dressing',
          3,
          'for show',
          { except: ['(shop|store|christmas|department|display|retail|holiday) *0-4 window dressing'] },
        ],
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
        ['at all costs', 2, ''],
        ['at any cost', 2, ''],
        ['by any means necessary', 2, ''],
        ['by hook or by crook', 3, 'somehow'],
        ['come hell or high water', 3, 'in any case'],
        ['full steam ahead', 2, 'quickly', { literal: ['disaster'] }],
        ['full-bore', 3, 'full'],
        ['full-frontal (assault|attack)', 3, 'direct criticism', { literal: ['war'] }],
        [
          'full-on',
          2,
          'full',
          {
            why: '“{text}” raises the next word to its full weight. Leave it out and see whether the claim still holds.',
            except: ['(rather than|instead of|short of|not|without) *0-2 full-on'],
          },
        ],
        [
          'full-scale (assault|attack|meltdown|panic|retreat|rebellion|revolt)',
          2,
          'full',
          { literal: ['war'] },
        ],
        ['guns blazing', 3, 'forcefully', { literal: ['war', 'crime'] }],
        ['hammer and tongs', 3, 'hard'],
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
          'into overdrive',
          2,
          'very busy',
          { except: ['(car|gear|shift|shifted|transmission|engine) *0-4 into overdrive'] },
        ],
        ['leave/v no stone unturned', 2, 'look/v everywhere'],
        ['like there is no tomorrow', 3, 'very quickly'],
        ['(make-or-break|do-or-die)', 2, 'deciding', { literal: ['sport'] }],
        [
          '(no-holds-barred|gloves-off|take-no-prisoners|scorched-earth) *0-1 (approach|attitude|battle|campaign|debate|fight|interview|politics|strategy|style|tactics)',
          2,
          'harsh|open',
        ],
        ['pull/v out all the stops', 2, 'try/v hard'],
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
        ['to the bitter end', 2, 'to the end'],
        ['tooth and nail', 2, 'hard'],
        ['unflagging', 2, 'constant'],
        ['whatever the cost', 2, ''],
      ],
    },
    {
      why: '“{text}” says that something happens all the time without counting. How often, or since when, would show it.',
      source: 'own; class after Recasens et al. 2013 (subjective intensifiers)',
      entries: [
        ['constantly', 1, 'often'],
        ['continually', 1, 'often'],
        ['day after day', 1, 'every day'],
        [
          'habitual',
          2,
          'repeated',
          {
            except: [
              'habitual (residence|offender|offenders|felon|resident|drunkard|traffic|use|user|aspect|past)',
            ],
          },
        ],
        ['habitually', 2, 'often'],
        ['night after night', 1, 'every night'],
        [
          'perennial (favourite|favorite|loser|candidate|problem|complaint|complaints|crisis|excuse)',
          2,
          'frequent',
          { literal: ['sport'] },
        ],
        [
          'perpetual',
          2,
          'constant',
          {
            except: [
              'perpetual (motion|calendar|license|licence|edict|bonds|bond|adoration|virginity|help|curate|trust|light|inventory)',
            ],
          },
        ],
        ['perpetually', 2, 'always'],
        [
          'relentless (attack|attacks|campaign|criticism|drumbeat|focus|optimism|pressure|pursuit)',
          2,
          'constant',
        ],
        ['unfailingly (polite|loyal|wrong|kind)', 2, 'always'],
        ['year after year', 1, 'every year'],
      ],
    },
  ],
};
