import type { Lexicon } from './lexicon.ts';

export const sensational: Lexicon = {
  id: 'sensational',
  category: 'sensational',
  title: 'Attention grabbers',
  description:
    'Headline and teaser wording made to stop the eye: thrill words, tabloid shorthand, promises of a secret, phrases that keep the news back. Most entries are read in headlines only.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    // Curiosity gap: the headline keeps something back.
    {
      why: '“{text}” keeps back what the headline could say. Readers have to open the article to learn the news.',
      source:
        'own; class after Blom and Hansen 2015 (forward reference) and Chakraborty et al. 2016 (clickbait)',
      scope: 'headline',
      entries: [
        [
          '(here be|this be|here) (why|how|what|who|where|when|which)',
          2,
          'say it in the headline',
          {
            counter: 'It can be a fair sign that an explanation follows, not news.',
            except: [
              '(scary|gory|graphic|violent|shocking) *0-1 or *0-1 sensational',
              '(here|here be) what (happened|happens) next',
              '(work/v|live/v|come/v|get/v|arrive/v|stay/v|right|over|from) here (why|how|what|who|where|when|which)',
            ],
          },
        ],
        [
          '(here be|here) *0-2 (reason|truth|secret|answer|catch|problem|thing)',
          2,
          'say it in the headline',
          {
            except: [
              '(right|over|from|around|down|out) here *0-2 (reason|truth|secret|answer|catch|problem|thing)',
            ],
          },
        ],
        ['(what|guess what) happen/v next', 3, 'say what happened'],
        ['(here be|here|see|watch|guess|and then) what *0-1 happen/v next', 3, 'say what happened'],
        ['you (will|would) (not|never) (believe|guess|forget|look at)', 3, ''],
        ['you (have|will have) (never|not) (seen|heard)', 3, ''],
        [
          '(will|might|may|could) *0-1 (shock|surprise|amaze|stun|astound|floor|horrify|haunt|delight|scare|infuriate|disgust|anger) (you|us)',
          3,
          '',
        ],
        ['(blow|blows|change|changes) (your|our) mind', 3, ''],
        ['(not what|not who|it be not what|it be not who) you (think|expect)', 2, 'say what it is'],
        ['(than|not why|not how|not where|not when) you (think|expect|imagine)', 2, 'say how much'],
        [
          '(everything|all|what|things) you need to know',
          1,
          'a guide to|the facts about',
          { counter: 'It often heads a plain guide that keeps its promise.' },
        ],
        [
          '(everything|all|what) you (should|must) know',
          1,
          'a guide to|the facts about',
          { counter: 'It often heads a plain guide that keeps its promise.' },
        ],
        ['(find out|wait until|wait till) (why|how|what|who|where|you)', 2, 'say it in the headline'],
        ['wait (until|till) you (see|hear|read)', 3, ''],
        ['see for yourself', 2, '', { counter: 'It may point to a picture or a map.' }],
        ['(guess|bet you can not guess) (what|who|which|how|where)', 2, 'say it in the headline'],
        ['^ (read|watch|see|hear) this', 2, 'say what it is'],
        [
          '(one|this) (weird|simple|strange|odd|surprising|easy|little-known|crazy|amazing) (trick|thing|reason|tip|fact|way|question|detail|word|step)',
          3,
          'say what it is',
        ],
        ['(weird|simple|secret|old|odd|easy|clever) (trick|hack|tricks|hacks)', 3, 'way|method'],
        [
          '(doctor|dentist|expert|bank|lawyer|landlord|airline|scientist|teacher) (hate|hates) *0-2 (him|her|this|it|trick)',
          3,
          '',
        ],
        [
          '(nobody|no one|no-one) (is talking about|be talking about|will tell you|tell/v you|want/v you to know|saw coming|notice/v|want/v to talk about|dare/v)',
          3,
          'little-known',
        ],
        ['(and|but) *0-1 (nobody|no one|no-one) (noticed|cared|cares|notices)', 3, ''],
        ['the reason *0-1 (may|might|will|is|could)', 2, 'give the reason'],
        [
          'the (answer|results|result|outcome|numbers|truth|explanation) (may|might|will|is|are|could) *0-2 (surprise|shock|surprising|shocking|stun|scary|terrifying|interesting|unexpected|disturbing|complicated)',
          3,
          'give the answer',
        ],
        [
          '(and|but) it be (not pretty|terrifying|amazing|awesome|glorious|hilarious|epic|brutal|beautiful|ugly|perfect|not good|not what)',
          3,
          '',
        ],
        ['(and|then|until) this happened', 3, 'say what happened'],
        [
          '(untold|real|secret|hidden|shocking|surprising|strange|bizarre|incredible|amazing|inside|full) (story|truth|history|reason|tale) (of|about|behind|why|how)',
          2,
          'the story of|the reason',
        ],
        [
          'what they (find|found|discovered|saw|see|say|said|do|did) (next|inside|there|will)',
          3,
          'say what they found',
        ],
        [
          'what (he|she|they|it) (really|actually) (mean/v|want/v|think/v|say/v|said|know/v|do/v)',
          2,
          'what [name] said',
        ],
        [
          'what *0-3 (is|are|was) hiding',
          2,
          'what is not known',
          { except: ['(hide/v|hiding) in (plain|the)'] },
        ],
        [
          '=secrets (of|behind|to|the|that|about)',
          2,
          'facts about',
          {
            except: [
              '(state|trade|military|official|nuclear|defence|defense|stolen|family) secrets',
              'secrets (act|law)',
              '(leak/v|sell/v|steal/v|sold|stole|pass/v|share/v|spill/v) *0-3 secrets',
            ],
          },
        ],
        [
          '(dirty|dirty little|dark|best-kept|best kept|worst-kept|worst kept|shameful) (secret|secrets)',
          2,
          'little-known fact',
          {
            scope: 'any',
            why: '“{text}” promises something forbidden. Say what it is.',
            counter: 'It may be just that: something people hid.',
          },
        ],
        ['do not (miss|click|scroll|look now)', 3, ''],
        [
          'must (see|read|watch|hear|share)',
          2,
          '',
          {
            except: [
              '_ must (see|read|watch|hear|share) *0-2 (_/PROPN|doctor|judge|court|a|an|evidence|bill)',
            ],
          },
        ],
        [
          '(must-see|can not miss|unmissable|not-to-be-missed|can not-miss)',
          2,
          'recommended',
          { scope: 'any' },
        ],
        ['let that sink (in|)', 3, '', { scope: 'any' }],
        ['spoiler alert', 2, '', { scope: 'any' }],
      ],
    },
    // Reaction as news.
    {
      why: '“{text}” sells the reaction instead of the event. Say who objected, how many and to what.',
      source: 'own; class after Chakraborty et al. 2016 (clickbait)',
      scope: 'headline',
      entries: [
        [
          '^ (fury|outrage|horror|panic|chaos|uproar|anger|backlash|shock|disbelief|mayhem|alarm|heartbreak|terror|carnage|drama|hysteria|meltdown|rage|despair|jubilation|euphoria) (as|over|after|at|erupts|grows|mounts)',
          3,
          '[name] objects as|protest over',
        ],
        [
          '(spark/v|trigger/v|cause/v|ignite/v|prompt/v|unleash/v|provoke/v|stir/v|fuel/v|face/v|draw/v) *0-2 (fury|outrage|uproar|firestorm|backlash|meltdown|frenzy|storm|hysteria|furore|furor|ire)',
          2,
          'be/v criticised for|meet/v objections',
          {
            literal: ['disaster'],
            except: [
              'in *0-1 face',
              'draw/v fire (from|in)',
              '(hurricane|tropical|winter|rain|thunder|snow|dust) storm',
            ],
          },
        ],
        [
          '(the internet|social media|viewers|fans|users|everyone|the web|the media|readers) (be *0-1 (going|freaking|melting|losing|obsessed|erupting|exploding|swooning|howling|stunned)|erupt/v|explode/v|go/v (wild|crazy|nuts|berserk|bonkers|into meltdown|ballistic)|lose/v (it|their mind|their minds|their cool|their collective)|freak/v out|melt/v down|have/v a field day|can not (get enough|handle|stop|cope|deal))',
          3,
          'some users object|some users praise',
        ],
        ['(break/v|breaking|broke|win/v|won|wins) the internet', 3, 'be/v widely shared'],
        [
          '(go/v|went|going|gone) viral',
          1,
          'be/v widely shared',
          { scope: 'any', counter: 'It is the everyday word for something shared very often.' },
        ],
        [
          'viral (moment|rant|clip|sensation|photo|post|tweet|outrage)',
          1,
          'widely shared',
          { counter: 'It is the everyday word for something shared very often.' },
        ],
        [
          '(lose/v|lost|loses|losing) (his|her|its|their) (mind|minds|cool|marbles|temper)',
          2,
          'object/v|answer/v angrily',
          { literal: ['crime', 'medicine'] },
        ],
        [
          '(lose/v|lost|loses) it (on|over|at|when|after|with|during|live|in)',
          2,
          'object/v|answer/v angrily',
          { except: ['lose/v it (in|over) *0-3 (water|sea|fire|flood|court)'] },
        ],
        ['(freak/v|freaking|freaked|freaks) out', 2, 'object/v|worry/v'],
        [
          '(melt/v|melts|melted|melting) down',
          2,
          'object/v|fail/v',
          {
            literal: ['disaster'],
            except: [
              '(ice|glacier|snow|reactor|gold|statue|metal|guns|weapons|bells|cap) *0-4 (melt/v|melting|melted) down',
              'melt/v down *0-3 (gold|statue|statues|guns|metal|coins)',
            ],
          },
        ],
        [
          '(in|into|full-on|epic|total|complete|public|on-air|live|media|angry) meltdown',
          3,
          'in difficulty|angry',
          {
            scope: 'any',
            literal: ['disaster'],
            except: [
              '(nuclear|reactor|partial|core|financial|market|mortgage|economic|banking|subprime|housing|credit) *0-3 meltdown',
              'meltdown (at|of) *0-3 (reactor|plant)',
            ],
          },
        ],
        [
          '(have/v|has|having|suffer/v) a *0-1 meltdown',
          2,
          'object/v loudly',
          {
            scope: 'any',
            except: [
              '(child|toddler|autistic|autism|son|daughter|kid|boy|girl|market|bank|reactor|plant) *0-6 meltdown',
              '(financial|nuclear|market|economic|core) meltdown',
            ],
          },
        ],
        [
          '(goes|went|going) (nuclear|ballistic|berserk|bonkers|nuts|off on|apoplectic|bananas|apocalyptic)',
          2,
          'object loudly',
          {
            except: [
              '(goes|went|going) nuclear (option|power|free)',
              '(country|state|arms|weapons|nation|power|{COUNTRY}) *0-4 (goes|went|going) nuclear',
              '(goes|went|going) full (time|size|circle|speed|steam|time)',
            ],
          },
        ],
        [
          '(goes|went|going) (rogue|off script|off the rails)',
          2,
          'depart from the plan',
          {
            except: [
              '(goes|went|going) nuclear (option|power|free)',
              '(country|state|arms|weapons|nation|power|{COUNTRY}) *0-4 (goes|went|going) nuclear',
              '(goes|went|going) full (time|size|circle|speed|steam|time)',
            ],
          },
        ],
        [
          '(shut/v|shuts|shutting) *1-3 down',
          1,
          'answer/v|contradict/v',
          {
            except: [
              '(shut/v|shuts|shutting) *1-3 down *0-3 (plant|school|government|site|store|road|bridge|line|business|businesses|factory|court|border|airport|website|agency|program)',
              '(government|plant|school|store|road|bridge|factory|court|border|airport|website|agency|program|bars|restaurants|theaters|churches|schools|businesses|clinic|clinics|mine|economy|city|state|country|investigation|probe|hearing|traffic|production|service|pipeline|operation|operations|account|power|network|internet) *0-1 down',
              'it down',
            ],
            counter: 'It may only mean that a question was answered firmly.',
          },
        ],
        ['(clap/v|claps|clapped) back', 2, 'answer/v'],
        [
          '(=roasts|=roasted|=torches|=torched|=trolls|=trolled) *1-3 (over|for|on|after)',
          2,
          'criticise/v',
          {
            literal: ['disaster', 'crime'],
            except: [
              '(coffee|chicken|beef|pork|turkey|lamb|dinner|beans|marshmallows|oven|fire) *0-3 roast/v',
              'roast/v *0-3 (coffee|chicken|beef|pork|turkey|lamb|beans|marshmallows)',
              '(car|cars|house|church|store|building|shop|flag|bus|vehicle|school|mosque|synagogue|station|precinct) *0-2 torch/v',
              'torch/v *0-3 (car|cars|house|church|store|building|shop|flag|bus|vehicle|school|mosque|synagogue|station|precinct)',
            ],
          },
        ],
        [
          '(unload/v|unloads|unloaded|let/v loose|lets loose|let rip|lets rip|goes off) on',
          3,
          'criticise/v',
          { except: ['unload/v on *0-2 (dock|docks|ship|truck|beach)'] },
        ],
        [
          '(destroy/v|destroys|destroyed|obliterate/v|obliterates|annihilate/v|annihilates|demolish/v|demolishes|wreck/v|wrecks) *0-4 (in (debate|interview|tweet|one sentence|seconds|epic|speech|rant|monologue)|with (facts|logic|one|a single)|on (live tv|air|camera|social media))',
          3,
          'contradict/v|criticise/v',
          { literal: ['disaster', 'war'] },
        ],
        [
          '(epic|brutal|savage|devastating|hilarious|perfect|glorious|ultimate) (takedown|clapback|smackdown|comeback|burn|response|reply|tweet|rant|tirade|monologue|beatdown|put-down|troll|fail)',
          3,
          'answer|criticism',
        ],
        [
          '(epic|total|hilarious|massive) (fail|win|clash|feud|showdown|battle|blunder|rant|meltdown|self-own)',
          2,
          'failure|dispute',
        ],
        ['(mic drop|mic-drop|drop/v the mic|drops the mic)', 3, ''],
        [
          '(drop/v|drops|dropped|dropping) *0-2 (bombshell|bomb shell|truth bomb|hammer on|f-bomb|the hammer)',
          3,
          'say/v|announce/v',
          { except: ['(drop/v|dropped|drops) *0-1 (bomb|bombs) (on|in|over)'] },
        ],
        ['(truth bomb|truth bombs)', 3, 'statement'],
        [
          '(break/v|breaks|broke|breaking) (his|her|its|their) silence',
          2,
          'speak/v',
          {
            scope: 'any',
            why: '“{text}” makes a statement sound long awaited. Say what was said.',
            counter: 'It may be the first statement after a long time.',
          },
        ],
        [
          '(spill/v|spills|spilled|spilling) (the beans|the tea|all|secrets|her secrets|his secrets)',
          2,
          'tell/v',
        ],
        ['(tell/v|tells|told|telling|bares|bare) all $', 2, 'speak/v'],
        [
          '(tell-all|kiss-and-tell|bare-all)',
          1,
          'personal',
          { scope: 'any', counter: 'It is the usual name for such books.' },
        ],
        [
          '(lift/v|lifts|lifted|lifting|blow/v|blows|blew|blowing) the lid (on|off)',
          3,
          'report/v on',
          {
            scope: 'any',
            except: [
              '(jar|pot|pan|box|container|coffin) *0-3 (lift/v|lifted) the lid',
              'the lid (on|off) *0-2 (jar|pot|pan|box|container|coffin)',
            ],
          },
        ],
        [
          '(opens|opened|opening) up about',
          1,
          'speaks about',
          { counter: 'It may mark the first time that someone speaks of it.' },
        ],
        [
          '(caught|busted) (red-handed|red handed|in the act|on tape|with pants|lying|cheating|with (his|her|their))',
          2,
          'seen|filmed',
          { literal: ['crime'] },
        ],
        ['^ busted', 3, '', { except: ['busted (flush|pipe|play|halo|water)'] }],
        [
          'caught on (camera|video|tape|film|cctv|hot mic)',
          1,
          'filmed',
          { counter: 'It tells readers that there is a recording.' },
        ],
        [
          '^ (exposed|unmasked|debunked)',
          3,
          'say what was found',
          { except: ['exposed (to|brick|beam|wires|wire|skin)'] },
        ],
        [
          '(secrets|lies|hypocrisy|scandal|plot|truth|agenda|racket|scam|corruption|shame) (exposed|laid bare|revealed)',
          2,
          'reported',
        ],
        [
          '^ revealed',
          1,
          '',
          {
            counter: 'Many papers use it for their own research.',
            why: '“{text}” promises a discovery. Say what was found and by whom.',
          },
        ],
        [
          '(^ finally|^ at last)',
          2,
          '',
          { why: '“{text}” says that it was high time. The news is the same without it.' },
        ],
      ],
    },
    // Thrill words.
    {
      why: '“{text}” promises a thrill. The fact itself shows readers whether it is one.',
      source:
        'own; class after Molek-Kozakowska 2013 (sensationalism) and Chakraborty et al. 2016 (clickbait)',
      entries: [
        [
          'sensational',
          3,
          'surprising',
          {
            literal: ['sport'],
            except: [
              '(gory|graphic|violent|scary|shocking|lurid) *0-2 (or|and) sensational',
              '(images|content|posts|material|stories) *0-6 sensational $',
              'sensational (content|headline|headlines|coverage|media|press|news|material|journalism|image|images|trial|reporting)',
            ],
          },
        ],
        [
          'sensationally',
          3,
          'surprisingly',
          {
            literal: ['sport'],
            except: [
              'sensational (content|headline|headlines|coverage|media|press|news|material|journalism|image|images|trial|reporting)',
            ],
          },
        ],
        [
          'bombshell',
          3,
          'unexpected|surprise/n',
          { except: ['(blonde|blond) bombshell', 'bombshell (blonde|film|movie)'], literal: ['war'] },
        ],
        [
          '(political|legal|diplomatic|financial|cultural) (bombshell|earthquake|thunderbolt|dynamite)',
          3,
          'surprise/n',
        ],
        [
          '(shocker|stunner|jaw-dropper|head-turner|head-scratcher|nail-biter|barn-burner|barnburner|white-knuckle)',
          2,
          'surprise/n|close race/n',
          { literal: ['sport'] },
        ],
        [
          '(heart-stopping|spine-tingling|pulse-pounding|edge-of-your-seat|edge-of-the-seat|heart-pounding|pulse-racing|bone-rattling|mind-bending)',
          3,
          'tense|surprising',
          { literal: ['medicine'] },
        ],
        [
          '(nail-biting|nailbiting|nerve-jangling|gut-churning|stomach-churning|stomach-turning|toe-curling)',
          2,
          'tense|unpleasant',
          { literal: ['sport'] },
        ],
        [
          '(cringe-inducing|cringeworthy|cringe-worthy)',
          2,
          'embarrassing',
          { why: '“{text}” tells readers to be embarrassed. The words or the scene alone let them decide.' },
        ],
        [
          '(shock|dramatic|wild|sensational|jarring) (twist|turn|u-turn|development|turnaround|revelation|moment|scenes|discovery|turn of events)',
          2,
          'change|new finding',
          {
            except: [
              '(twist|turn) of *0-2 (knife|key|screw)',
              'wild (turn|discovery) *0-2 (species|animal|plant)',
            ],
          },
        ],
        [
          'in a *0-1 (dramatic|stunning|shocking|bizarre|surprise|surprising|extraordinary|remarkable|unexpected|ironic|strange) (twist|turn|reversal|turnaround|move|fashion|scene|rebuke|about-face|development|shift|admission|fall|showdown|confrontation|turn of events)',
          2,
          '',
        ],
        [
          '(dramatic|gripping|riveting|hair-raising|nerve-racking|nerve-wracking) (footage|video|scene|photo|image|picture|rescue|standoff|showdown|confrontation|escape|finale|testimony|hearing|confession|night|day|week|announcement|speech|gesture|exit|appearance)',
          2,
          '',
          { except: ['dramatic (reading|scene|speech) *0-3 (actor|play|film|theater|theatre|drama)'] },
        ],
        [
          '(blockbuster|must-watch|show-stopping|showstopping) (report|revelation|testimony|interview|allegation|story|investigation|scoop|memo|hearing|claim|trial|ruling|evidence|announcement|tell-all|speech|op-ed|letter|email|document|recording|lawsuit|deal|merger)',
          2,
          '',
        ],
        [
          '(hilarious|side-splitting|laugh-out-loud)',
          1,
          'funny|amusing',
          { counter: 'A review of a comedy may say just that.' },
        ],
        [
          '(wackiest|craziest|wildest|weirdest|dumbest|sickest|off the wall|off-the-wall)',
          2,
          'unusual|odd',
          { scope: 'headline', except: ['(criminally insane|insane asylum|wacky races)'] },
        ],
        [
          '(creepy|freaky|icky|gory|ghoulish|macabre|weird) (video|moment|photo|message|detail|story|note|past|secret|twist|discovery|obsession|stunt|ad|reason|history)',
          2,
          '',
          { except: ['(halloween|horror film|horror movie|novel) *0-6 (creepy|gory)'] },
        ],
        [
          '(mystery|mysterious) (illness|woman|man|donor|death|disappearance|object|sound|light|lights|disease|buyer|guest|figure|deepens|surrounds|envelope|package|caller)',
          1,
          'unexplained|unidentified',
          { scope: 'headline', counter: 'It may be exact while nothing is known.' },
        ],
        ['(mystery|intrigue|plot|drama) (deepens|thickens|deepened|thickened)', 2, ''],
        ['all hell (break/v|breaking|broke) loose', 3, 'a quarrel began|fighting began'],
        ['(for the ages|one for the history books)', 2, 'large|unusual'],
        [
          '(like no other|unlike any other|unlike anything before|never before in history)',
          1,
          'unusual',
          { counter: 'It can be checked, if the text says what it is compared with.' },
        ],
        [
          '(headline-grabbing|attention-grabbing|scandal-packed|drama-filled|action-packed)',
          1,
          'much noticed|surprising',
          { counter: 'It may describe the attention itself.' },
        ],
        [
          '(the stuff of (legend|legends|nightmares|thrillers|spy novels|movies|hollywood)|straight out of (a|the) *0-2 (movie|film|novel|thriller|hollywood|script|playbook|soap opera|nightmare|spy novel))',
          2,
          'unusual',
        ],
        [
          '(dumpster fire|clown show|clown car|freak show|freakshow|hot mess|shit show|shitshow|popcorn moment|car crash interview|car-crash interview)',
          3,
          'dispute|failure',
          {
            except: [
              '(fire department|firefighter|firefighters|alley|arson) *0-9 dumpster fire',
              'freak show (season|circus)',
              '(circus|carnival) *0-5 freak show',
            ],
            literal: ['disaster'],
          },
        ],
        [
          '(political|real-life|family|palace|ongoing|endless|legal|royal) (soap opera|reality show|reality tv show|melodrama|psychodrama)',
          2,
          'dispute',
        ],
        ['(grab|get|break out) the popcorn', 3, ''],
        [
          '(buckle up|fasten *0-1 seat (belt|belts)|hold/v on to your (hat|hats|seat|seats)|hang/v on to your (hat|hats|seat|seats)|strap in for)',
          2,
          '',
          {
            except: [
              '(driver|car|passenger|law|safety|crash|child|flight|plane) *0-9 (buckle up|fasten)',
              '(buckle up|fasten) *0-9 (law|driver|car|crash|child|flight|campaign|passengers)',
            ],
          },
        ],
        [
          '(brace yourself|brace yourselves|get ready for|prepare yourself|get a load of)',
          2,
          '',
          { scope: 'headline' },
        ],
        ['(cat fight|catfight|girl fight|bitch fight)', 3, 'dispute'],
        [
          '(bitchy|juicy|spicy|steamy|racy|raunchy|saucy|titillating|smutty|naughty|kinky) *0-1 (detail|details|gossip|tidbit|tidbits|text|texts|photo|photos|pictures|affair|secret|secrets|romp|scandal|story|stories|past|video|tape|message|messages|scene|scenes|rumor|rumors|rumour|rumours|bits)',
          3,
          'private|sexual',
        ],
        [
          '(love nest|love rat|love cheat|love =child|sex romp|sex pest|sex fiend|sex beast|sex shame|toyboy|toy boy|sugar daddy|bonk|bonking|home wrecker)',
          3,
          'affair|partner',
          {
            except: [
              '(film|song|album|movie|show) *0-4 (love child|gold digger)',
              'gold digger (song|by)',
              'sugar daddy (candy|website|site)',
            ],
          },
        ],
        [
          '(sex scandal|sexting scandal|sex tape scandal)',
          1,
          'allegations',
          { counter: 'It is the usual short name for such affairs.' },
        ],
      ],
    },
    // Tabloid shorthand for victims and culprits.
    {
      why: '“{text}” is tabloid shorthand. It turns people who suffered, or who are accused, into figures of a thriller.',
      source: 'own; class after Conboy 2006 (tabloid language)',
      entries: [
        [
          '(horror|hell) (crash|smash|accident|fall|fire|flight|injury|blast|discovery|stabbing|shooting|plunge|find|ordeal|holiday|attack|landing|pile-up|collision)',
          2,
          'fatal|serious',
          { except: ['hell (fire|ride)', '(movie|film|blumhouse) *0-2 horror'] },
        ],
        [
          '(house|week|night|day|month|weekend|year|family|flight|trip|journey|school) of (horror|horrors|hell|carnage|mayhem|madness)',
          2,
          '',
          {
            except: [
              '(film|movie|halloween|park|ride|amusement|simpsons|novel|treehouse|little shop) *0-5 of horrors',
            ],
          },
        ],
        [
          '(mother|mothers|neighbour|neighbor|boss|landlord|tenant|holiday|flight|ex|date|nanny|guest|client|in-law|in-laws|roommate|hire|president) from hell',
          3,
          'troublesome person/n',
        ],
        [
          '(tragic|hero|brave|heartbroken|devastated|desperate|distraught) *0-1 (mum|mom|mummy|mommy|dad|daddy|tot|toddler|teen|gran|granny|nan|grandad|lad|schoolboy|schoolgirl|youngster|tragic)',
          2,
          'mother|father|child',
        ],
        [
          '(tot|tots|tyke|hubby|mum-of|dad-of|mum-to-be|busty|bubbly|leggy|curvy|hunk|hunky|yobs|louts|perv|pervs|paedo|pedo|sickos|fiends|psycho)',
          2,
          'child|man|woman',
          { scope: 'headline', except: ['(tater|hash|brown) tots', '(speed|sugar|coffee|fitness) fiend'] },
        ],
        [
          '(sick|twisted|warped|crazed|sicko) (killer|murderer|gang|joke|plot|game|video|stunt|thug|prank|rant|attack|fantasy|gunman|cult|troll|thugs)',
          2,
          '',
          { literal: ['medicine'] },
        ],
        [
          '(drug-crazed|drug-fuelled|drug-fueled|booze-fuelled|booze-fueled|sex-crazed|power-crazed|blood-spattered|blood-drenched|knife-wielding|machete-wielding|axe-wielding)',
          1,
          'armed|drunk',
          { counter: 'It may state how somebody was armed.' },
        ],
        [
          '(killing spree|murder spree|crime spree|shooting spree|killing rampage|shooting rampage|murderous rampage|bloody rampage|deadly rampage)',
          1,
          'series of attacks|series of killings',
          {
            counter: 'It is a common term for several attacks in a row.',
            except: ['(revolution|guillotine) *0-9 reign of terror'],
          },
        ],
        [
          '(bloodbath|blood bath|slaughterhouse|killing fields|carnage|massacre) (as|after|at)',
          2,
          'deaths|killings',
          { scope: 'headline', except: ['massacre (at|after)', 'killing fields (of|museum)'] },
        ],
        [
          '(death|killer|murder|doom) (trap|plunge|crash|spiral|ray|cult|mystery|blow|nurse|doctor|granny|clown|bug|virus|heat|smog|storm|bees|hornets|hornet|dust|fog|fungus|bacteria)',
          2,
          'deadly|fatal',
          {
            scope: 'headline',
            except: [
              'murder mystery *0-2 (series|film|novel|show|game|party|dinner|author|theater|theatre)',
              'murder (hornet|hornets)',
              'killer (storm|virus|heat|app|whale|whales|bees) *0-2 (season|warning|watch)',
              'death spiral (insurance|premiums|exchange|exchanges)',
              '(insurance|market|exchange|premium|marketplace|plan) *0-4 death spiral',
            ],
          },
        ],
        [
          '(=miracle|=tragedy|=riddle|=agony|=hell|=horror|=torment|=ordeal|=shame|=fury|=anguish|=heartache|=joy) (of|for) *0-2 (mum|mom|mother|dad|father|family|teen|girl|boy|tot|star|couple|parents|widow|gran)',
          2,
          '',
          { scope: 'headline' },
        ],
        [
          '(crisis-hit|crisis-plagued|cash-strapped|cash-starved|rain-soaked|strife-torn|accident-prone|under-fire|under-pressure)',
          1,
          'in the news for|short of money',
          { counter: 'It packs a known background into one word.' },
        ],
        [
          '(axe/v|axed|axes|axing|ax/v) *0-2 (job|jobs|plan|plans|show|service|services|boss|staff|manager|coach|scheme|route|routes|funding|minister|chief)',
          1,
          'cut/v|end/v|dismiss/v',
          { scope: 'headline', counter: 'It is short, and headlines need short words.' },
        ],
        [
          '(boffin|egghead|top brass|bean counter)',
          1,
          'scientist/n|official/n|manager/n',
          { scope: 'headline', counter: 'It is short, and headlines need short words.' },
        ],
        [
          '(nab/v|swoop/v on)',
          1,
          'arrest/v',
          {
            scope: 'headline',
            counter: 'It is short, and headlines need short words.',
            except: ['blue collared', 'white collared'],
          },
        ],
        [
          '(nabbed|cuffed|collared)',
          1,
          'arrested',
          {
            scope: 'headline',
            counter: 'It is short, and headlines need short words.',
            except: ['blue collared', 'white collared'],
          },
        ],
      ],
    },
    // Interjections and shouts.
    {
      why: '“{text}” calls out to readers before they know what happened. The headline can begin with the news.',
      source: 'own; class after Chakraborty et al. 2016 (clickbait)',
      scope: 'headline',
      entries: [
        [
          '(wow|whoa|woah|omg|lol|yikes|ouch|oops|uh-oh|yay|ugh|gulp|phew|eek|zing|kaboom|ka-boom|smh|wtf|facepalm|hooray|hurrah|jackpot|bingo)',
          3,
          '',
          {
            except: [
              'bingo (hall|night|game|card|cards|halls|parlor)',
              'jackpot (winner|winners|prize|lottery|of|at|ticket|grows|climbs)',
              '(lottery|powerball|mega|millions|million|casino|slot|euromillions|lotto) *0-3 jackpot',
              '(iceland|airline|airlines|wow) (air|airline)',
              'wow (factor|air)',
              '(a|the|won|win|wins|hits|hit) jackpot',
            ],
          },
        ],
        [
          '^ (boom|gotcha|shocker|bombshell|stunner|awkward|busted|surprise|shock|wrong|scary|sick|disgusting|outrageous|unbelievable|incredible|insane|amazing|awesome|hilarious|ridiculous|pathetic|shameful|priceless|savage|creepy|weird|bizarre|gross|epic|heroic) $',
          3,
          '',
        ],
        [
          '^ (hey|psst|listen up|memo to|note to|sorry|newsflash|news flash|reality check|reminder|pro tip)',
          1,
          '',
          {
            except: [
              'note to (editors|self|readers)',
              'sorry (state|tale)',
              'reminder of',
              'memo to *0-3 (staff|employees|file|congress|shows|reveals)',
            ],
            counter: 'Columns and open letters have always begun like that.',
          },
        ],
        [
          '(mind blown|jaw drops|jaws drop|eyes pop|heads explode|head explodes|heads will roll|heads spin|pearl clutching|pearls clutched|hair on fire|liberal tears|game over|drops jaws)',
          2,
          'surprise|anger',
          { except: ['(video|board|arcade|play|sports|player) *0-4 game over'] },
        ],
        [
          '(oh no|oh my|oh dear|my god|holy (cow|moly|smokes|crap|shit|hell)|are you kidding|you have to be kidding|give me a break|come on man|get a grip|get over it|good grief|what a joke|for real|no joke|no kidding|here we go again|there he goes again|there they go again|they go again|game on|so long|good riddance|bye bye)',
          2,
          '',
          { except: ['(so long (as|and|ago|to)|so long)', 'for real (estate|people|money|change|reform)'] },
        ],
        [
          '(yes|yep|no|nope|sorry) (it|he|she|they|the|that|this|we|there) (be|do/v|can|will|have|did|should|really|actually)',
          1,
          '',
          { counter: 'It answers a question that is in the air.' },
        ],
      ],
    },
  ],
};
