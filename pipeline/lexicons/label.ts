import type { Lexicon } from './lexicon.ts';

export const label: Lexicon = {
  id: 'label',
  category: 'label',
  title: 'Labels and name-calling',
  description:
    'Names for people, groups and governments that already contain an opinion, scornful or admiring. Names of parties, words of law and literal senses are left alone.',
  licence: 'CC-BY-4.0',
  negation: 'deny',
  groups: [
    // Insults: a person's mind and manner.
    {
      why: '“{text}” is an insult in place of a description. What was said or done would let readers judge for themselves.',
      source: 'own; class after Da San Martino et al. 2019 (name calling)',
      entries: [
        ['(airhead|bimbo|dimwit|dunce|halfwit|half-wit|nitwit|numbskull|simpleton)', 3, '[name]'],
        ['(blowhard|gasbag|loudmouth|windbag)', 3, '[name]|outspoken politician'],
        ['(=hater|=haters)', 2, 'critic|opponent', { except: ['haters (gonna|going to)'] }],
        [
          '(=bully/NOUN|=bullies/NOUN)',
          2,
          '[name]|person who presses others',
          {
            except: [
              '(school|schools|playground|classroom|cyber|online|child|children|kids|teen|teens|student|students|class|victim|victims|anti|schoolyard|pupil|pupils|workplace|boss) *0-6 (bully|bullies)',
              '(bully|bullies) *0-6 (school|classroom|students|kids|victim|victims|pulpit|children|pupils|teacher)',
              '(bully|bullies) (pulpit|xl|beef)',
              'bully/v',
            ],
            counter: 'For someone who has threatened weaker people again and again it may be the plain word.',
          },
        ],
        [
          'tough (guy|guys)',
          2,
          'outspoken',
          {
            except: [
              'tough (guy|guys) *0-4 (role|film|movie|competition|challenge|actor)',
              '(play/v|played|playing|cagney|actor|role|film|movie|screen) *0-5 tough (guy|guys)',
            ],
          },
        ],
        ['(boor|boorish|lout|loutish|oaf|oafish)', 3, '[name]|rude', { except: ['lout river'] }],
        [
          'brat/NOUN',
          2,
          'child|[name]',
          { except: ['(brat pack|military brat|army brat|navy brat|brat summer)'] },
        ],
        ['buffoon', 3, '[name]'],
        ['buffoonery', 3, 'behaviour'],
        ['busybody', 3, '[name]'],
        ['(charlatan|mountebank)', 3, '[name]|self-taught adviser'],
        [
          'clown/NOUN',
          3,
          '[name]',
          {
            except: [
              '(circus|birthday|rodeo|class|killer|scary|creepy|evil|dancing|dressed|professional|hospital|sad|children|party|balloon|makeup|mask) *0-2 clown',
              'clown *0-1 (fish|car|college|school|shoe|mask|costume|nose|wig|makeup|make-up|suit|doll|prince|sighting|craze|scare|named|who performs)',
            ],
          },
        ],

        ['(con man|conman|con artist|grifter|swindler)', 2, 'fraudster|[name]', { literal: ['crime'] }],
        ['(crackpot|kook|kooky)', 3, '[name]|unproven'],
        [
          '(=crook/NOUN|=crooks/NOUN)',
          2,
          'criminal|person convicted of fraud',
          { except: ['(shepherd|by hook or by) *0-1 crook', 'crook (of|county)'] },
        ],
        ['crybaby', 3, '[name]'],
        [
          '(demagogue|demagoguery|demagogic)',
          2,
          'populist politician|populist rhetoric|populist',
          { counter: 'Scholars use the word for leaders who win votes by stirring up feeling.' },
        ],
        ['drama queen', 3, '[name]'],
        [
          '(home-wrecker|homewrecker|gold-digger|gold digger|trophy wife|cat lady|spinster|shrew/NOUN|battleaxe|battle-axe|harpy)',
          3,
          '[name]|partner',
          {
            except: [
              '(species|mole|vole|elephant|tree|tooth|rodent|gold|prospector|etruscan) *0-4 (shrew|gold digger)',
              'shrew (species|population)',
              'taming of the shrew',
            ],
          },
        ],
        [
          '(=mistress|=mistresses)',
          2,
          'partner|lover',
          {
            except: [
              '(head|house|post|school|dance|ballet|wardrobe|make-up|sex|dominatrix|royal|king|louis|charles ii) *0-2 (mistress|mistresses)',
              'mistress of (the|ceremonies|robes)',
            ],
            counter: 'A short word for a long affair with a married man; there is no such word for men.',
          },
        ],
        ['(egomaniac|egotist|megalomaniac)', 3, '[name]'],
        [
          '(=fool/NOUN|=fools/NOUN)',
          2,
          '[name]|person mistaken',
          {
            except: [
              "(april|no|nobody's|ship of|make/v a|making a|fools) *0-1 (fool)",
              "fool 's (gold|day|errand)",
              'fool (around|hardy|proof)',
              'fool (rush|day|of)',
            ],
          },
        ],
        [
          '(party|political|partisan|tabloid|washed-up|corporate|media|establishment) hack',
          3,
          'party worker|journalist|[name]',
        ],
        [
          '(second-rate|third-rate|fourth-rate|tenth-rate|bush-league|d-list|z-list)',
          2,
          'less known',
          { except: ['(second-rate|third-rate) (power|hotel)'] },
        ],
        [
          '(hatchet man|hatchet men|bagman|bagmen|bag man|fixer/NOUN)',
          2,
          'aide|lawyer',
          {
            literal: ['crime'],
            except: [
              '(local|bbc|camera|driver|translator|interpreter|television) *0-3 fixer',
              'fixer (upper|and (translator|driver))',
            ],
            counter: 'Some people use “fixer” of themselves.',
            why: '“{text}” sums people up in one loaded word. Their office, and what they did, would let readers decide.',
          },
        ],
        ['(hothead|hot-head|hotheaded|hot-headed)', 2, 'quick to anger'],
        ['(huckster|snake-oil|snake oil|flim-flam)', 3, 'seller|unproven remedy'],
        [
          'hypocrite',
          2,
          '[name]|person who acts against the advice given',
          { counter: 'Where word and deed are both shown, it may be a fair summary.' },
        ],
        [
          '(idiot|imbecile|moron)',
          3,
          '[name]',
          { except: ['(idiot savant|idiot-proof|idiot box|american idiot|useful idiot)'] },
        ],
        ['(killjoy|spoilsport)', 2, 'critic|opponent'],
        ['(know-it-all|know-nothing|smart-aleck)', 3, '[name]', { except: ['know-nothing party'] }],
        [
          'liar/NOUN',
          2,
          'person said to have made untrue statements',
          {
            except: [
              '(liar liar|pretty little|big little|liar game|liars club)',
              '(call/v|calling|called|brand/v|branding|label/v|labelling|labeling|accuse/v) *0-9 liar',
            ],
          },
        ],
        [
          '(pathological|serial|habitual|inveterate|compulsive|shameless|congenital) liar',
          3,
          'person found to have made untrue statements',
        ],
        [
          '(loony|nutty|batty)',
          3,
          'unusual|[name]',
          {
            except: [
              '(nutty|rich|sweet|earthy|toasted) *0-3 (nutty|flavour|flavor|taste|aroma|texture)',
              'nutty (flavour|flavor|taste|aroma|cheese|notes|professor)',
              '(batty man|bob batty)',
              'loony (tunes|toons)',
            ],
          },
        ],
        ['(lowlife|low-life|scumbag|dirtbag|sleazebag|sleazeball|slimeball)', 3, '[name]|suspect'],
        [
          '(lunatic|madman|maniac)',
          3,
          '[name]',
          {
            except: [
              'lunatic (asylum|asylums)',
              'like a (madman|maniac)',
              '(lunatic asylum|maniac cop|diary of a madman)',
            ],
          },
        ],
        [
          '(nutcase|nutjob|nutter|wackjob|whackjob|wacko|whacko|fruitcake/NOUN)',
          3,
          '[name]',
          {
            except: [
              '(christmas|holiday|rum|slice|bake/v|baked|eat/v|ate|homemade|recipe|a) *0-3 fruitcake',
              'fruitcake (recipe|and|with)',
            ],
          },
        ],
        [
          '(gun|right-wing|left-wing|far-right|far-left|conspiracy|anti-vax|religious|climate) (nut|loon|crank|kook|crazy|wacko)',
          3,
          'supporter|activist',
        ],
        [
          '(psychopath|sociopath)',
          3,
          '[name]',
          {
            literal: ['medicine', 'crime'],
            except: ['(test|traits|checklist|study|disorder|diagnosed|clinical) *0-4 (psychopath|sociopath)'],
          },
        ],
        [
          'quack/NOUN',
          3,
          'unlicensed practitioner|unproven',
          { except: ['(duck|chick) *0-6 quack', 'quack (like|attack)'] },
        ],
        ['quackery', 3, 'unproven treatment'],
        [
          'snowflake',
          3,
          'critic|young person',
          {
            except: [
              'snowflake *0-2 (inc|stock|shares|ornament|design|pattern|pose|obsidian|software)',
              '(paper|snow|winter|each|ice|christmas|giant|falling|no two|tiny|shaped|data|cut) *0-3 snowflake',
              'snowflake-shaped',
            ],
            literal: ['disaster'],
          },
        ],
        ['sore loser', 3, 'defeated candidate', { literal: ['sport'] }],
        ['(spoilt|spoiled) brat', 3, '[name]'],
        ['(tinpot|tin-pot|two-bit)', 3, 'small|minor'],
        [
          '(virtue-signaller|virtue-signaler|virtue-signalling|virtue-signaling|virtue signalling|virtue signaling)',
          3,
          'public statement of values',
        ],
        [
          'weasel/NOUN',
          3,
          '[name]',
          {
            except: [
              'weasel (word|clause)',
              '(stoat|least|long-tailed|ferret|mink|badger|fox|species|pet|trap) *0-4 weasel',
              'weasel *0-4 (stoat|ferret|mink|trap|family|species)',
            ],
          },
        ],
        ['weirdo', 3, 'unusual person'],
        ['(wimp|sissy|milksop|namby-pamby)', 3, '[name]|cautious'],
      ],
    },
    // Contempt for people or crowds.
    {
      why: '“{text}” is a word of contempt for people. What they did, are charged with or asked for tells readers more.',
      source: 'own; class after Da San Martino et al. 2019 (name calling)',
      entries: [
        ['(degenerate/NOUN|reprobate)', 3, 'person'],
        ['dregs of *0-1 (society|humanity)', 3, 'people'],
        [
          '(freeloader|scrounger|sponger|moocher|layabout|workshy|work-shy)',
          3,
          'person on benefits|unemployed',
        ],
        [
          '(goon|henchman|henchmen)',
          3,
          'guard|aide|supporter',
          {
            except: [
              '(goon show|the goons|james bond|bond villain)',
              '(nhl|hockey|league|enforcer) *0-6 goon',
            ],
          },
        ],
        ['hired (gun|goon|thugs)', 2, 'paid adviser', { literal: ['crime'] }],
        [
          'hate group',
          1,
          'group accused of hatred',
          { counter: 'Some monitoring bodies and laws define it; naming the body that says so is fairer.' },
        ],
        [
          '(hate|smear|noise|outrage|spin|slime|attack|lie|sleaze) machine',
          3,
          'campaign|press office',
          { except: ['spin machine (wash|cycle|gym)'] },
        ],
        [
          '(pervert/NOUN|perverts/NOUN|sicko|creeps/NOUN)',
          3,
          'suspect|person convicted',
          { except: ['pervert the course', '(give/v|gave|giving) *0-3 creeps'] },
        ],
        [
          '(hoodlum|ruffian|hooligan|hooliganism|thuggery)',
          2,
          'person arrested|violence',
          {
            literal: ['sport'],
            except: ['(football|soccer|fan|english|match|russian) *0-3 (hooligan|hooliganism)'],
          },
        ],
        [
          '(horde of|hordes of)',
          2,
          'many|a large number of',
          {
            except: [
              'horde of *0-2 (zombie|orcs|monsters|ants|locusts|insects|mosquitoes|rats|fish|crabs|demons|undead|aliens|enemies)',
              'golden horde',
            ],
            why: '“{text}” makes people sound like an invading mass. A number would say how many came.',
          },
        ],
        ['(invading|marauding|rampaging|unwashed) (horde|mob|masses)', 3, 'people|crowd'],
        [
          '(leech/v|leeching|leeches) (on|off) *0-3 (society|state|system|taxpayer|welfare|public|economy|government)',
          3,
          'receive money from',
        ],
        [
          '=mob',
          2,
          'crowd|protesters',
          {
            except: [
              '(flash|the|boston|chicago|york|philadelphia|irish|italian|russian|moon|in the) mob',
              'mob *0-1 (boss|hit|hitman|hitmen|family|figure|ties|member|associate|lawyer|museum|wife|wives|movie|film|drama|informant|programming|psycho|trial|connection|money|land|barley|grazing|enforcer|war|rat|kangaroos)',
              '(mafia|gangster|mobster|organised crime|organized crime|gambino|genovese|capone|bulger|gotti|sopranos|goodfellas) *0-9 mob',
              'mob *0-9 (mafia|gangster|gambino|genovese|capone|bulger|gotti|lynched|hanged)',
            ],
            counter: 'For a crowd that attacks people it is a common short word.',
          },
        ],
        [
          '(baying|braying|howling|leftist|rightist|online|internet|social media|social-media|woke|unruly|violent|screaming|bloodthirsty|raging|frenzied|hysterical) mob',
          3,
          'crowd|protesters|critics',
          { literal: ['crime'], except: ['mob (boss|family|lynched)'] },
        ],
        [
          'angry mob',
          2,
          'crowd|protesters',
          { literal: ['crime'], counter: 'For a crowd that attacks people it is a common short word.' },
        ],
        ['(mob rule|mob mentality|pitchfork mob)', 3, 'pressure from a crowd', { literal: ['crime'] }],
        [
          '(parasite|parasitic) *0-2 (society|elite|class|politicians|bankers|state)',
          3,
          '',
          { literal: ['medicine'] },
        ],
        ['(rabble|riffraff|riff-raff|great unwashed)', 3, 'crowd|people'],
        ['(=savages|a savage who)', 3, 'attackers|people', { except: ['savages (island|and)'] }],
        [
          'barbarian',
          3,
          'attackers',
          {
            except: [
              '(conan|roman|rome|empire|goths|vandals|waiting for|ancient|germanic|rugby|tribes|invasions|game) *0-6 barbarian',
              'barbarian *0-5 (at the gate|tribe|invasions|rugby|fc|empire|rome)',
            ],
          },
        ],
        [
          '(scum|scumbags)',
          3,
          'criminals|people',
          { except: ['(pond|soap|surface|algae|algal|lake) *0-2 scum', 'scum (on|of the pond|villa)'] },
        ],
        ['sheeple', 3, 'people'],
        [
          'swarm of *0-1 (people|migrants|immigrants|refugees|protesters|reporters|tourists|police|officers|demonstrators|journalists|fans|men)',
          2,
          'many|a large group of',
          { why: '“{text}” makes people sound like insects. A number would say how many came.' },
        ],
        [
          '(thug|thuggish)',
          3,
          'attacker|violent man|violent',
          { except: ['(thug life|thug kitchen|thugs n harmony|young thug|slim thug)'] },
        ],
        [
          '(trailer trash|trailer-trash|redneck|hillbilly|yokel|bumpkin|hick)',
          3,
          'rural voter|person',
          { except: ['(beverly hillbillies|hillbilly elegy|hillbilly music|redneck riviera)'] },
        ],
        ['(chav|yob|yobbish|yobbo)', 3, 'young person'],
        ['(toff|plebs|oik)', 3, 'person'],
        [
          '(vermin|subhuman|sub-human|untermenschen)',
          3,
          'people',
          {
            except: [
              '(rodent|rat|mice|mouse|pest|insects|infestation|infested|trap|poison|kitchen|fox) *0-8 vermin',
              'vermin *0-8 (rodent|rat|mice|mouse|pest|insects|infestation|trap|control)',
            ],
          },
        ],
        [
          '(welfare queen|benefit cheat|benefits cheat|dole bludger)',
          3,
          'person on benefits|person convicted of benefit fraud',
          { literal: ['crime'] },
        ],
        [
          '(monster/NOUN|fiend|ghoul)',
          2,
          'attacker|suspect|[name]',
          {
            except: [
              '(loch|ness|lake|sea|cookie|party|energy|gila|green-eyed|frankenstein|movie|film|game|horror|pocket|little|scary|halloween|truck|creature|two-headed|dope|drug|dance|ball|stone|under the bed|moby|book|classic|aliens|giant|mythical|big) *0-3 (monster|fiend|ghoul)',
              '(monster|fiend|ghoul) *0-2 (truck|movie|energy|hunter|inc|university|ball|mash|high|jam|house|game|hit|season|storm|hurricane|wave|sale|deal|home|dunk|lake|munch|quake|snow|blizzard|winter|fish|app|costume|year|night|films|franchise|universe|under)',
              'the monsters (of|and)',
            ],
            literal: ['disaster', 'sport'],
          },
        ],
        ['whiner', 3, 'critic/n'],
      ],
    },
    // Followers and helpers.
    {
      why: '“{text}” says that someone only serves or copies another. Who pays, appoints or agrees with whom is a fact that can be given.',
      source: 'own; class after Da San Martino et al. 2019 (name calling)',
      entries: [
        [
          'apologist',
          2,
          'supporter|defender',
          {
            except: [
              '(christian|catholic|islamic|protestant|theologian|early|religious) *0-2 apologist',
              'apologist (tertullian|for the faith)',
            ],
          },
        ],
        [
          '_/NOUN - in - chief',
          3,
          '[name]',
          {
            except: [
              '(commander|commanders|editor|editors|correspondent|ranger|surgeon|physician|director|justice|engineer|photographer|curator) - in - chief',
              '(political|deputy|founding|co-|assistant) (editor|editors) - in - chief',
            ],
            why: '“{text}” makes up a mock title. What the person did would let readers judge for themselves.',
          },
        ],
        [
          'apparatchik',
          2,
          'official',
          { counter: 'In the history of the Soviet Union it is the plain word for a party official.' },
        ],
        [
          'attack dog',
          3,
          'spokesman|critic',
          {
            literal: ['crime'],
            except: [
              '(pit|bull|police|guard|trained|german) *0-2 attack dog',
              'attack dog *0-3 (bit|mauled|trained|breed|trainer)',
            ],
          },
        ],
        [
          '(bootlicker|boot-licker|bootlicking|boot-licking|lickspittle|toady|lapdog|lap-dog)',
          3,
          'supporter|aide',
          { except: ['(chihuahua|pug|terrier|breed|pet|pekingese|puppy) *0-6 (lapdog|lap-dog)'] },
        ],
        ['brownshirt', 3, 'supporter|guard'],
        [
          '(cheerleader|cheerleading) (for|of)',
          2,
          'supporter of|support for',
          {
            except: [
              '(former|ex|team|squad|high school|nfl|college) *0-3 cheerleader (for|of)',
              'cheerleader (for|of) the *0-2 (cowboys|lakers|team|bills|jets|rams|eagles|school)',
            ],
            literal: ['sport'],
          },
        ],
        ['(crony|cronyism)', 3, 'ally|friend|appointment of friends'],
        [
          'crony (capitalism|capitalist)',
          3,
          'close ties of business and politicians|business owner with political ties',
        ],
        [
          '(=dupes|a dupe|patsy|stooge)',
          3,
          'supporter|ally',
          { except: ['(three stooges|patsy cline|iggy and the stooges)', 'the stooges'] },
        ],
        [
          'enabler',
          2,
          'supporter|ally',
          {
            except: [
              '(key|technology|business|growth|digital|economic|important|critical|an|great) enabler',
              'enabler (of (growth|innovation|change|economic|digital))',
            ],
          },
        ],
        [
          '(fanboy|fangirl|groupie)',
          3,
          'supporter',
          {
            except: [
              '(star wars|comic|marvel|apple|game|rock|band|music|rolling) *0-4 (fanboy|fangirl|groupie)',
            ],
          },
        ],
        [
          '(flunky|flunkey|lackey|minion)',
          3,
          'aide|subordinate',
          {
            except: [
              '(despicable|movie|film|illumination|mcdonald|toy) *0-6 minion',
              'minion *0-5 (movie|film|universal|despicable|illumination|box office|bob)',
            ],
          },
        ],
        [
          'foot soldier',
          2,
          'member|volunteer',
          {
            literal: ['war', 'crime'],
            except: [
              'foot soldier *0-4 (is|isis|army|militia|war|troops)',
              '(isis|gang|mafia|cartel|taliban|al-qaeda|mob|militant|insurgent) *0-4 foot soldier',
              'foot soldier *0-4 (gang|mafia|cartel|taliban)',
            ],
          },
        ],
        [
          '(fellow|fellow-) (traveller|traveler)',
          2,
          'supporter|ally',
          {
            except: [
              '(plane|flight|train|passengers|tourists|cruise|airport|bus|hostel|hotel) *0-9 fellow (traveller|traveler)',
            ],
          },
        ],
        [
          'mouthpiece',
          3,
          'newspaper|spokesman|broadcaster',
          {
            except: [
              '(trumpet|saxophone|clarinet|boxer|snorkel|regulator|football|rubber|plastic|phone|dental) *0-5 mouthpiece',
            ],
          },
        ],
        [
          'propagandist',
          3,
          'spokesman|writer',
          { counter: 'In the history of dictatorships it is the plain word for people who held that post.' },
        ],
        [
          'puppet (regime|government|state|leader|master|president|ruler|administration|party|candidate)',
          3,
          'government|leader allied with [country]',
          { except: ['puppet master *0-3 (jim|henson|muppet|show)'] },
        ],
        [
          'puppet (of|for)',
          3,
          'ally of',
          {
            except: [
              '(life-sized|life-size|giant|huge|inflatable|hand|sock|finger|shadow|stuffed|wooden|cloth|foam|cardboard) *0-1 puppet',
              'puppet (of|for) *0-3 (foam|paper|wood|cloth|children|kids|theater|theatre)',
              'puppets (of|for) *0-2 (children|kids|show|theatre|theater|animals)',
            ],
          },
        ],
        ['(quisling|turncoat|backstabber)', 3, 'member who changed sides|[name]'],
        [
          '(rubber stamp|rubber-stamp) (parliament|congress|legislature|court|body|assembly|council|session)',
          2,
          'parliament controlled by the government|parliament',
          { counter: 'A common short word where a parliament has never voted against its government.' },
        ],
        ['(=shills|a shill|paid shill)', 3, 'supporter|paid speaker'],
        ['shill/v for', 3, 'speak for|advertise'],
        ['(spin doctor|spinmeister)', 2, 'press adviser'],
        ['(sycophant|yes-man|yes-men|yes man|yes men)', 3, 'supporter|aide', { except: ['the yes men'] }],
        ['(useful idiot|useful fool)', 3, 'supporter'],
        [
          'operatives',
          1,
          'campaign workers|agents',
          {
            except: [
              '(intelligence|isis|cia|mossad|fsb|gru|al-qaeda|al-qaida|taliban|undercover|spy|covert|security|army|military|cartel|hezbollah|terror|terrorist|kgb|mi6|special|state|secret|field) *0-2 operatives',
              'operatives (for|of|from) (the|a|al|isis)',
              'machine operatives',
            ],
            literal: ['war', 'crime'],
            why: '“{text}” has a ring of secret service. What they do, as advisers, campaign workers or agents, and for whom, would be plain.',
            counter: 'In party politics it is the usual word for paid campaign staff.',
          },
        ],
        ['(shadowy|shady|deep state|ruthless|dirty-tricks) operative', 2, 'campaign staff'],
      ],
    },
    // Power: rulers, governments, states.
    {
      why: '“{text}” passes a verdict on somebody’s power or on a country. The plain name or office, and what was done, leave that verdict to readers.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        [
          '(autocrat|autocratic)',
          1,
          'ruler|leader',
          { counter: 'Political science uses the word for a ruler whom no vote or court can check.' },
        ],
        [
          '(authoritarian|authoritarianism)',
          1,
          'government|strict',
          {
            counter: 'Political science uses the word for governments without free elections.',
            except: ['authoritarian (parenting|personality)'],
          },
        ],
        ['axis of evil', 3, 'governments of [names]', { except: ['axis of evil (speech|comedy)'] }],
        [
          'enemy of the (people|state|constitution|nation|press|truth|working class|middle class|taxpayer|family|environment)',
          3,
          'critic|opponent',
          { except: ['enemy of the state *0-4 (film|movie|will smith)'] },
        ],
        [
          '(paymaster|political master|foreign master|corporate master|globalist master)',
          3,
          'donor|owner',
          { except: ['paymaster general'] },
        ],
        [
          'banana republic',
          3,
          'country with weak courts',
          {
            except: [
              '(gap|old navy|stores|brand|athleta|clothing|j crew|retailer) *0-6 banana republic',
              'banana republic *0-6 (gap|old navy|stores|brand|clothing|outlet|retailer)',
            ],
          },
        ],
        ['basket case', 3, 'country in debt|firm in difficulty'],
        ['(evil empire|failed empire)', 3, '[name]'],
        [
          '(failing|failed) state',
          1,
          'country without a working government',
          { counter: 'Scholars use the term for a state that has lost control of its territory.' },
        ],
        [
          '(dictator|dictatorship|dictatorial)',
          1,
          'ruler|government|strict',
          {
            except: ['(great|benevolent) dictator'],
            counter:
              'A plain word for one-person rule without free elections; for anyone else it is an insult.',
          },
        ],
        ['(hellhole|hell-hole|shithole|cesspit)', 3, 'poor area|place'],
        [
          '(junta|military junta)',
          1,
          'military government',
          { counter: 'The usual word for a group of officers who took power.' },
        ],
        [
          '(kleptocrat|kleptocracy|kleptocratic)',
          2,
          'ruler accused of theft|corrupt',
          { counter: 'Courts and researchers use it where theft by rulers is on record.' },
        ],
        [
          '(mad|crazed|brutal|ruthless|bloodthirsty|murderous|unhinged|tinpot|tin-pot|pint-sized) (dictator|despot|tyrant)',
          3,
          'ruler',
        ],
        ['(nanny state|nanny-state|nanny-statism|big brother state)', 3, 'regulation|government'],
        [
          '(narco-state|narco state|mafia state|gangster state)',
          2,
          'state with links to crime',
          { counter: 'Where courts have shown that officials ran such crimes, the word sums that up.' },
        ],
        [
          '(oligarch|oligarchy|oligarchic)',
          1,
          'rich business owner|rule by a few',
          { counter: 'A usual word for owners who grew rich through the state.' },
        ],
        [
          'overlord',
          3,
          'owner|leader|boss',
          { except: ['operation overlord', '(robot|feudal|alien|saxon|medieval|anglo-saxon) *0-2 overlord'] },
        ],
        [
          'pariah (state|nation|regime|status)',
          2,
          'isolated state',
          { counter: 'Diplomats use it for a state that most others have cut off.' },
        ],
        ['pariah', 2, 'isolated country|person avoided by others', { except: ['pariah (dog|caste)'] }],
        [
          'police state',
          2,
          'strict policing',
          { counter: 'A plain word where police hold people without courts.' },
        ],
        [
          '(plutocrat|plutocracy|plutocratic|robber baron)',
          3,
          'rich owner',
          {
            except: [
              '(gilded age|19th century|19th-century|rockefeller|carnegie|vanderbilt) *0-6 robber baron',
            ],
          },
        ],
        ['(satrap|caudillo)', 2, 'ruler|leader'],
        [
          'regime',
          2,
          'government',
          {
            except: [
              '(tax|taxation|benefit|sanction|inspection|inspector|verification|regulatory|regulation|training|drug|dosing|treatment|exercise|skincare|skin-care|beauty|fitness|diet|dietary|licensing|licence|license|visa|trade|tariff|climate|testing|test|nonproliferation|non-proliferation|proliferation|disclosure|permit|planning|pricing|legal|insurance|maritime|transparency|interest|monetary|policy|exchange|exchange-rate|currency|inflation|safety|control|data|privacy|patent|copyright|property|vaccination|vaccine|medication|medical|rehab|daily|workout|cleaning|watering|fire|flow|rainfall|temperature|ceasefire|cease-fire|subsidy|passport|security|governance|compliance|quarantine|import|export|customs|vat|levy|fishing|quota|bail|detention|prison|punishing|strict|gruelling|grueling|conservatorship|travel|immigration|rigorous|intensive|new training|capital|accounting|financial|antitrust|competition|liability|protection|care|pension|multilateral|treaty|surveillance|monitoring|reporting|oversight|crime scene|harsh|cap-and-trade|emissions|carbon|health|work) *0-1 regime',
              'regime (change|of (tests|testing|inspections|sanctions|exercise|controls|taxes|checks|training|drugs|treatment|international|rules|regulation))',
              'regime *0-1 for (the regulation|regulating|licensing|taxing|companies|funds|crypto|testing)',
              '(nazi|vichy|apartheid|hitler|mussolini|franco|pol pot|khmer rouge|soviet|pinochet|hussein|saddam|ancien|fascist|taliban) *0-3 regime',
            ],
            why: '“{text}” for a government says that it rules without right. “Government” or “administration” leaves that open.',
            counter:
              'Scholars also use it for any system of rule, and for governments that took power by force.',
          },
        ],
        [
          '(brutal|murderous|evil|rogue|criminal|bloodthirsty|corrupt|illegitimate|despotic|repressive|outlaw|vicious|genocidal|terrorist|barbaric|odious) regime',
          3,
          'government',
        ],
        [
          '(rogue (state|nation|regime|actor)|rogue states|rogue nations)',
          2,
          'state under sanctions|state outside the treaty',
        ],
        [
          'strongman',
          2,
          'ruler|leader|president',
          {
            except: [
              "(world 's strongest|competition|contest|circus|event|events|weightlifting|compete/v) *0-5 strongman",
              'strongman *0-2 (competition|contest|event|training|and)',
            ],
          },
        ],
        [
          '(surveillance state|deep state)',
          2,
          'security services|career officials',
          { counter: 'Where it names a concept that someone else put forward, it only reports it.' },
        ],
        [
          '(third world|third-world)',
          2,
          'poor|developing',
          {
            except: ['third world (war|approaches|liberation|studies|quarterly)'],
            counter: 'For the Cold War it names the countries outside both blocs.',
            why: '“{text}” ranks a country. The name of the country, or what is missing there, is more exact.',
          },
        ],
        [
          '(totalitarian|totalitarianism)',
          1,
          'strict|one-party rule',
          { counter: 'History uses the word for states that controlled every part of life.' },
        ],
        [
          '(tyrant|tyranny|despot|despotic|despotism)',
          2,
          'ruler|strict rule',
          {
            except: [
              'tyranny of (the|distance|numbers|choice|tactical|small)',
              '(nazi|fascist) tyranny',
              'tyranny of *0-1 (majority|minority)',
              'tyranny of *0-2 (distance|choice|numbers|small)',
              'tyrant flycatcher',
              'petty (tyrant|despot)',
            ],
            counter: 'For a ruler outside all law the word has a long use in political writing.',
          },
        ],
        [
          '(vassal|client state|vassal state)',
          2,
          'ally|dependent state',
          { except: ['(feudal|medieval|ming|qing|ottoman|kingdom) *0-6 vassal'] },
        ],
        [
          '(wannabe|would-be|aspiring|budding|pint-sized) (dictator|king|emperor|strongman|tyrant|autocrat|despot|caesar|messiah)',
          3,
          'leader|politician',
        ],
      ],
    },
    // Elites, establishments and hidden hands.
    {
      why: '“{text}” lumps people together as a powerful or hidden “them”. Naming the persons, offices or companies tells readers who is meant.',
      source: 'own; class after Da San Martino et al. 2019 (name calling)',
      entries: [
        ['(cabal|camarilla)', 3, 'group', { except: ['cabal of *0-2 angels'] }],
        [
          '(career politician|professional politician|lifelong politician)',
          2,
          'politician|long-serving politician',
        ],
        ['(chattering class|commentariat|punditocracy|pundit class)', 3, 'columnists|commentators'],
        [
          '(clique|claque)',
          2,
          'group',
          {
            except: ['(school|girls|teen|teenage|high-school|students) *0-5 clique', 'clique (at|in) school'],
          },
        ],
        [
          '(biased|dishonest|lying|corrupt|hostile|compliant|fake news|fake-news|drive-by|failing|lapdog|complicit|leftist) (media|press)',
          3,
          'media|newspapers',
        ],
        [
          '(corporate|liberal|conservative|left-wing|right-wing|establishment|elite) (media|press)',
          1,
          'media|newspapers',
          {
            except: [
              '(corporate|elite) press (office|officer|release|conference)',
              'conservative media (personality|host|figure|outlet|company)',
            ],
            counter: 'Also used without scorn, for outlets that give their own leaning.',
          },
        ],
        [
          '(coterie|inner circle)',
          1,
          'advisers|close advisers',
          {
            counter: 'It may be the shortest way to speak of a leader’s closest advisers.',
            except: ['inner circle (road|trader|tours)'],
          },
        ],
        [
          '(dark|shadowy|sinister|hidden|unseen) (force|hand|figures)',
          3,
          'people not named',
          { except: ['dark force (star|rising)'] },
        ],
        [
          'deep (state|staters)',
          2,
          'career officials',
          { counter: 'Where it names a concept that someone else put forward, it only reports it.' },
        ],
        [
          '(deep-pocketed|well-heeled|moneyed) *0-2 (backer|backers|benefactor|benefactors|donor|donors|group|groups|interests|investors|lobby|supporters)',
          2,
          'rich|[name]',
        ],
        ['(elitist|elitism)', 2, 'selective|exclusive', { except: ['elitism in sport'] }],
        [
          'elites',
          2,
          'leaders|officials|owners',
          {
            except: [
              '(sport|hockey|running|race|marathon|runners|athletes|draft) *0-6 elites',
              '(economic|political|military|business) elites (in|of) the (19th|18th|colonial)',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(coastal|liberal|metropolitan|globalist|global|urban|cosmopolitan|self-serving|out-of-touch|pampered|arrogant|corrupt|cultural|media|academic|unaccountable|unelected|privileged) elite',
          3,
          'city voters|owners|officials',
        ],
        [
          '(everyday|regular) {NATIONALITY}',
          1,
          '[number] people',
          {
            why: '“{text}” speaks for people without saying who or how many. A number or a name would show it.',
            counter: 'It may only mean people who hold no office.',
            except: [
              '(everyday|regular) {NATIONALITY} (life|words|speech|food|culture|dish|usage|english|army|troops|soldiers)',
            ],
          },
        ],
        [
          '(political|ruling|governing|party|business|financial|power|moneyed|corporate|wealthy|social|intellectual) elite',
          1,
          'leaders|officials|owners',
          { counter: 'Sociologists use the word for those at the top of a field.' },
        ],
        ['{CAPITAL} elite', 2, 'officials|politicians'],
        [
          '(establishment|mainstream) (figure|politician|candidate|types|hack)',
          1,
          'party leaders|long-serving politician',
          { counter: 'A usual word for the leadership of a party, if it is clear who is meant.' },
        ],
        [
          'the (establishment|{CAPITAL} establishment|political establishment|liberal establishment|media establishment|foreign policy establishment)',
          1,
          'leaders|officials',
          {
            counter: 'A usual word for people who have led for long, if it is clear who is meant.',
            except: ['the establishment (of|clause)'],
          },
        ],
        [
          '(faceless|nameless|unelected|unaccountable|meddling|overpaid|pointy-headed|ivory-tower) (bureaucrat|bureaucracy|official|judge|technocrat|elites)',
          3,
          'official|agency|court',
        ],
        [
          'bureaucrat',
          1,
          'official',
          { counter: 'In the study of administration it is a plain word for officials.' },
        ],
        [
          '(fat cat|fat-cat|fatcat)',
          3,
          'manager|rich donor|owner',
          { except: ['(pet|vet|feline|obese|garfield) *0-6 fat cat', 'fat cat *0-5 (vet|diet|pet|feline)'] },
        ],
        [
          '(fifth column|fifth columnist|fifth-columnist|enemy within|trojan horse)',
          3,
          'group|opponent',
          {
            except: [
              'trojan horse *0-3 (malware|virus|software|program|asteroid|school|scandal|affair|plot|gift|of troy)',
              '(malware|virus|software|computer|ransomware|homer|trojan war) *0-6 trojan horse',
              'enemy within the (meaning|body)',
            ],
            why: '“{text}” says that somebody works from within for an enemy. What the person did is a fact that can be given.',
          },
        ],
        ['globalist', 2, 'supporter of free trade|international'],
        [
          '(grandee|bigwig|big shot|honcho|mandarin/NOUN|mandarins)',
          2,
          'senior official|leader',
          {
            except: [
              '(orange|speak/v|fluent|duck|language|oriental|chinese|hotel) *0-4 mandarin',
              'mandarin *0-3 (orange|duck|chinese|oriental|language|hotel|speaker|class)',
            ],
          },
        ],
        ['(insiders|elites|bureaucrats|swamp creatures|lobbyists) (in|of) {CAPITAL}', 2, 'officials'],
        [
          '({CAPITAL}|beltway|political|party) (insider|swamp|bubble|bureaucrat|fat cat)',
          2,
          'official|politician',
          {
            except: [
              '(bubble|swamp) (tea|fever)',
              'insider (trading|dealing)',
              'insiders *0-5 (say|said|tell|told|believe|expect|predict|describe|agree|estimate)',
            ],
          },
        ],
        ['lamestream', 3, ''],
        [
          '(kingpin|godfather) of *0-3 (politics|party|movement|left|right|scandal|lobby|fundraising|media|misinformation|denial|disinformation)',
          3,
          'leader',
          { literal: ['crime'] },
        ],
        [
          'big brother',
          2,
          'surveillance|government',
          {
            except: [
              '(my|his|her|their|your|our|a|older|celebrity|little|the) *0-1 big brother',
              'big brother *0-5 (contestant|house|housemate|season|winner|program|programme|mentor|mentors|tv|evicted|star|celebrity|sister|sisters|is watching)',
              '(cbs|channel 4|reality|season|contestant) *0-5 big brother',
              'big (brothers|brother) (and )'.replace(' (and )', ' and'),
            ],
          },
        ],
        [
          '(mainstream media|msm|legacy media)',
          1,
          'large newspapers and broadcasters',
          {
            counter: 'Also used without scorn for large newspapers and broadcasters.',
            except: ['msm (in|and|who|with|are)', 'men who have sex'],
          },
        ],
        [
          '(mafia|cartel) of *0-3 (politicians|officials|bankers|judges|editors|professors)',
          3,
          'group of',
          { literal: ['crime'] },
        ],
        [
          'big (government|pharma|oil|tech|tobacco|business|money|media|labor|ag|banks)',
          1,
          'drug companies|oil companies|large companies',
          {
            counter: 'A usual short name for the largest firms of a trade.',
            except: [
              '(a|=an|his|her|very|the) big (business|bank|oil)',
              'big (oil|tech|business|media) (field|find|spill|deal|stock|company|opportunity|firm|event)',
            ],
          },
        ],
        [
          '(media|prison|poverty|climate|education|medical|diversity|censorship|security|surveillance|green|outrage|welfare|pharmaceutical|abortion|homeless|nonprofit) industrial complex',
          3,
          'companies and agencies',
        ],
        [
          'military-industrial complex',
          1,
          'defence firms and the army',
          { counter: 'It became a fixed term after a president’s speech of 1961.' },
        ],
        [
          '(gun|oil|coal|tobacco|climate|green|farm|road|banking|pharmaceutical|nuclear|fur|hunting|pro-life|pro-choice|abortion|immigration|environmental|union|teachers|settler|open-borders|alcohol|sugar|gambling|fossil-fuel|fossil fuel|anti-abortion|anti-vaccine|pro-gun|anti-gun|weapons|arms|big business|landlord|motoring|pharma) lobby/NOUN',
          2,
          '[name of the association]',
          {
            counter:
              'A usual short word for the associations that speak to lawmakers for a trade or a cause.',
          },
        ],
        [
          '(powers that =be|powers-that-be|powers behind the throne)',
          2,
          'leaders|officials',
          { except: ['powers that be *0-3 (held|given|exercised|bestowed)'] },
        ],
        [
          '(puppet master|puppet-master|puppetmaster|puppeteer)',
          3,
          'adviser|donor',
          {
            except: [
              '(muppet|theatre|theater|marionette|show|sesame|children|henson|performer|artist|wooden) *0-8 (puppeteer|puppet master)',
              '(puppeteer|puppet master) *0-6 (muppet|show|sesame|theatre|theater|henson|performer|who)',
            ],
            literal: ['crime'],
          },
        ],
        [
          '(ruling class|political class|elite class|donor class|managerial class|laptop class)',
          2,
          'leaders|politicians|donors',
          { counter: 'Sociologists use the word for those who hold office or own firms.' },
        ],
        [
          '(special interests|special interest groups|special-interest groups|vested interests)',
          2,
          'associations|companies|[names]',
          { counter: 'A usual word for groups that lobby, if it is clear which.' },
        ],
        [
          'the swamp',
          2,
          'government|capital',
          {
            except: [
              '(alligator|water|marsh|bayou|cypress|okeechobee|everglades|mud|frog|turtle|florida|boat|trees|mosquitoes) *0-9 the swamp',
              'the swamp *0-6 (water|alligator|forest|fox|fever|rat|people|thing|lands|near|gators)',
            ],
            literal: ['disaster', 'sport'],
            why: '“{text}” pictures a government as dirty and full of creatures. Which practice is meant can be said.',
          },
        ],
        [
          '(talking head|pundits)',
          1,
          'commentator',
          {
            except: [
              '(david byrne|band|album|tina weymouth) *0-6 talking heads',
              'talking heads *0-4 (album|song|band|byrne|frontman)',
            ],
            counter: 'A usual word for people who comment on television.',
          },
        ],
        [
          '(thought police|morality police of the|language police|pc police|woke police|speech police|nanny-staters)',
          3,
          'critics|rules on speech',
          { except: ['language police (officer|officers|use)'] },
        ],
        [
          '(tycoon|mogul)',
          1,
          'business owner',
          {
            counter: 'A usual short word for the owner of large firms.',
            except: [
              '(mughal|ski|skiing|skier|snow|freestyle|olympic) *0-4 mogul',
              'mogul (empire|skier|skiing|run|field)',
            ],
          },
        ],
        ['vulture (capitalist|capitalism|fund)', 3, 'investor in distressed debt'],
      ],
    },
    // Left and right, believers and deniers.
    {
      why: '“{text}” places people at an extreme or sums them up by one belief. Naming the party, or what they ask for, is more exact.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        [
          '(alarmist|alarmism)',
          2,
          'critic|warning',
          {
            why: '“{text}” says that a warning goes too far. What was warned of, and on what grounds, would let readers judge.',
            except: ['not *0-3 alarmist'],
          },
        ],
        [
          '(doomsayer|doomster|naysayer|scaremonger|scare-monger|fearmonger|fear-monger|doom-monger|doommonger)',
          2,
          'critic|forecaster',
        ],
        [
          'anarchist',
          1,
          'protester|activist',
          {
            counter: 'Some groups use the word for themselves; it is the name of a political theory.',
            except: ['anarchist (philosopher|theory|emma|cookbook|collective)'],
          },
        ],
        [
          '(anti-vaxxer|antivaxxer)',
          2,
          'opponent of vaccination',
          { counter: 'A common short word for people who refuse all vaccines.' },
        ],
        [
          '(anti-science|anti-democratic|anti-police|anti-gun|anti-business)',
          1,
          'critical|opposed',
          {
            counter: 'If those concerned say that they are against it, the word is exact.',
            except: [
              'anti-gun (violence|law|laws)',
              'anti-police (protest|protests|violence|attack|attacks)',
            ],
          },
        ],
        [
          '(anti-freedom|anti-family|anti-worker|anti-working-class|anti-choice|anti-life|anti-history|anti-male|anti-woman|anti-human|anti-child|anti-prosperity|anti-progress|anti-growth|anti-jobs|anti-truth|anti-poor|anti-middle-class|anti-taxpayer|anti-consumer|anti-farmer|anti-motorist|anti-student|pro-criminal|pro-crime|pro-death|pro-illegal|pro-poverty)',
          2,
          '',
          {
            why: '“{text}” says that the other side is against something nobody is against. What they propose would let readers judge.',
          },
        ],
        [
          '(arch-conservative|archconservative|arch-liberal|ultraconservative|ultra-conservative|ultraliberal|ultra-liberal|ultra-left|ultra-right|ultraleft|ultra-leftist|ultra-rightist|ultra-nationalist|ultranationalist)',
          2,
          'conservative|liberal|nationalist',
          { counter: 'For a wing of a movement that calls itself so, it is a name.' },
        ],
        ['backward (people|country|region|society|views|thinking|culture|religion)', 2, 'poor|conservative'],
        ['bigot', 3, '[name]|person who said so'],
        ['bigoted', 2, 'hostile'],
        ['(holy roller|god-botherer|happy-clappy)', 3, 'religious'],
        [
          '(birther|birtherism|truther|trutherism)',
          1,
          'person who doubts the record',
          { counter: 'Common short words for those who hold these theories.' },
        ],
        [
          '(bleeding-heart|bleeding heart)',
          3,
          'sympathetic',
          {
            except: [
              '(torn|and|broken|our|my) *0-1 bleeding hearts',
              'bleeding heart *0-2 (plant|flower|vine|yard|run|run festival|disease)',
              '(plant|flower|garden) *0-6 bleeding heart',
            ],
          },
        ],
        [
          '(card-carrying|dyed-in-the-wool|true-blue)',
          1,
          'convinced',
          { counter: 'Said with pride as often as with scorn.', except: ['card-carrying member'] },
        ],
        [
          '(champagne|caviar|limousine|latte|chardonnay|armchair) (socialist|liberal|lefty|left|radical|revolutionary|general)',
          3,
          'left-wing supporter|commentator',
        ],
        ['(denialist|denialism)', 2, 'doubter|doubt'],
        ['(commie|pinko|commie-loving)', 3, 'left-wing|communist', { except: ['ghetto commie'] }],
        [
          '(conspiracy theorist|conspiracist|conspiracy nut|conspiracy-monger)',
          1,
          'person who believes in the theory',
          { counter: 'A usual word for those who spread theories that have been refuted.' },
        ],
        [
          'conspiracy theory',
          1,
          'unproven claim',
          { counter: 'A usual word for claims of a secret plot that have been refuted.' },
        ],
        ['(conspiracy-minded|conspiracy-mongering|conspiracy-obsessed|conspiracy-peddling)', 2, 'suspicious'],
        [
          'conspiratorial',
          2,
          'suspicious|secret',
          {
            why: '“{text}” says that secret plots are seen, or made. What is claimed, and what is known, can be set side by side.',
            except: [
              '(film|movie|novel|thriller|series|drama|episode|comic) *0-9 conspiratorial',
              'conspiratorial *0-9 (film|movie|novel|thriller|series|drama|episode|comic)',
              'conspiratorial (wink|whisper|whispers|smile|glance|grin|tone|giggle)',
            ],
          },
        ],
        [
          '(crazed|deranged|rabid|raving|foaming|frothing) *0-1 (leftist|rightist|liberal|conservative|progressive|feminist|activist|fan|supporter|right-winger|left-winger|mob|lefty)',
          3,
          'convinced|committed',
        ],
        ['(do-gooder|goody-goody|goody two-shoes)', 3, 'volunteer|campaigner'],
        [
          '(eco-warrior|eco-terrorist|eco-terrorism|eco-zealot|eco-mob|ecoterrorist|eco-fascist|eco-loon|tree-hugger|tree-hugging|treehugger)',
          3,
          'environmental campaigner',
          { literal: ['crime'] },
        ],
        [
          '(extreme|extremist) (agenda|ideology|wing|view|position|policy|candidate|party|element)',
          2,
          'agenda|view|policy',
          { counter: 'Fair where it is explained how far the view is from the usual ones.' },
        ],
        [
          'extremist (group|organization|organisation|movement|network)',
          1,
          'armed group|group',
          { counter: 'Police and researchers use it for groups that use or plan violence.' },
        ],
        [
          '(far left|far right|far-left|far-right|extreme right|extreme left|hard right|hard left|hard-right|hard-left|extreme-right|extreme-left|alt-right|alt-left)',
          1,
          'left-wing|right-wing|[name of party]',
          {
            except: [
              '(at|from) (far|extreme) (left|right)',
              'far (left|right) (is|are|sits|stands|in (photo|picture|image))',
              '(on|at|to|from|in|pictured|seen|of|seat|image|photo) *0-1 (the|his|her|its|their) (far|hard|extreme) (left|right)',
              '(photo|pictured|picture|center|centre|stands|sits|sitting|standing|lane|hand corner|turn/v|turned|veer/v|bear/v|pull/v|swing/v|swipe/v) *0-2 (far|hard|extreme) (left|right)',
              '(far|hard|extreme) (left|right) *0-1 (lane|corner|side of|column|field|turn|hand|button|during|speaks|listens|and)',
            ],
            counter:
              'Political science uses these as terms for party families; it helps to say who places the party there.',
          },
        ],
        [
          '(fascist|fascistic|crypto-fascist|neo-fascist|neofascist|proto-fascist)',
          2,
          'authoritarian|far-right',
          {
            except: [
              '(italy|italian|spain|mussolini|franco|1930s|1920s|1940s|post-fascist|anti-fascist|wartime|world war|hitler|war) *0-6 fascist',
              'fascist *0-6 (italy|mussolini|franco|spain|1930s|salute|wartime|hitler|roots|rome|era|dictator|dictatorship)',
            ],
            counter: 'History uses the word for movements that called themselves so.',
          },
        ],
        ['(feminazi|grammar nazi|femi-nazi|eco-nazi|health nazi)', 3, 'feminist|strict'],
        [
          '(fringe|lunatic-fringe) (group|party|candidate|figure|view|idea|element|activist|theory|movement|right|left|scientist|politician)',
          2,
          'small|less known',
          { counter: 'Fair where figures show how small the support is.' },
        ],
        ['lunatic fringe', 3, 'small group'],
        [
          '(gun-toting|gun-loving|gun-grabber|gun-grabbing|pistol-packing|ammosexual)',
          3,
          'armed|supporter of gun control',
          {
            literal: ['crime', 'war'],
            except: ['gun-toting (robber|gang|gunman|suspect|man|police|guards|militants|bandits)'],
          },
        ],
        [
          '(hard-core|hardcore|die-hard|diehard|hidebound|unreconstructed) *0-1 (leftist|rightist|liberal|conservative|socialist|marxist|partisan|ideologue|nationalist|feminist|left|right|left-winger|right-winger|believers|loyalist|supporter|base|secularist)',
          2,
          'convinced|committed',
          {
            except: ['(die-hard|diehard) supporter of (the|arsenal|chelsea) *0-3 (club|team|football)'],
            literal: ['sport'],
          },
        ],
        [
          '(heretic|apostate|blasphemer)',
          2,
          'critic',
          {
            except: [
              '(church|inquisition|burned|burnt|religion|religious|muslim|sunni|shia|isis|islam|medieval|death|militants|convert) *0-9 (heretic|apostate)',
              '(heretic|apostate) *0-9 (church|inquisition|burned|burnt|religion|religious|muslim|sunni|islam|isis|stake)',
            ],
          },
        ],
        [
          '(homophobe|transphobe|xenophobe)',
          2,
          'opponent|[name]',
          { counter: 'Where what was said is quoted beside it, readers can check the word.' },
        ],
        ['ideologue', 3, 'supporter|thinker'],
        [
          '(leftist|rightist)',
          2,
          'left-wing|right-wing',
          {
            except: [
              '(guerrilla|rebel|insurgent|latin|junta|coup|sandinista|farc|dictator) *0-6 (leftist|rightist)',
              '(leftist|rightist) *0-3 (guerrilla|rebel|insurgent|government|president|party|coalition|candidate|paramilitary|leader|bloc|alliance)',
            ],
            counter: 'For movements of Latin America and of the last century it is a plain word.',
          },
        ],
        [
          '(leftist|rightist) *0-3 (government|president|party|coalition|candidate|leader|bloc|alliance)',
          1,
          'left-wing|right-wing',
          { counter: 'For movements of Latin America and of the last century it is a plain word.' },
        ],
        [
          '(lefty|leftie|righties|leftard|libtard|repugnican|demoncrat|wingnut|moonbat)',
          3,
          'left-wing voter|right-wing voter',
          {
            literal: ['sport'],
            except: [
              '(lefty|righty) *0-4 (pitcher|hitter|batter|bat|starter|reliever|swing|lineup|golfer|guitar|handed|driesell|gomez|frizzell|mickelson)',
              '(pitcher|hitter|batter|lineup|bullpen|starter|phil|innings|mound|hits|against) *0-6 (lefty|righty)',
              '(lefty|righty) (and|or|against) (righty|lefty)',
            ],
          },
        ],
        [
          '(left-wing|right-wing|leftwing|rightwing)',
          1,
          'socialist|conservative|[name of party]',
          {
            counter: 'A usual word for a place in the party system; it helps to say who places them there.',
            except: [
              '(left-wing|right-wing|leftwing|rightwing) (position|defence|defense|forward|back|play|cross|midfield|role|channel)',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(left-wing|right-wing|leftwing|rightwing|far-left|far-right|hard-left|hard-right|leftist) *0-1 (agenda|attack machine|blogger|bubble|conspiracy|crusade|demagogue|dogma|echo chamber|firebrand|hack|hatred|hysteria|ideologue|ideology|indoctrination|lie|lunacy|lunatic|machine|menace|mob|narrative|nonsense|nut|outrage|politics of|propaganda|pundit|radical|rag|rhetoric|smear|silencer|spin|takeover|talking point|tactic|troll|zealot|zealotry|fanatic|noise machine|nonsense|conspiracy theory|conspiracy theorist)',
          2,
          '',
          { counter: 'Fair where the text says who holds these views and who describes them so.' },
        ],
        [
          '(left-winger|right-winger)',
          1,
          'left-wing politician|right-wing politician',
          {
            literal: ['sport'],
            except: [
              '(nhl|hockey|goal|forward|canucks|bruins|scored|season|game|ice) *0-9 (left-winger|right-winger)',
              '(left-winger|right-winger) *0-9 (nhl|hockey|goal|forward|scored|season|game|assist)',
            ],
            counter: 'A usual word for a place within a party.',
          },
        ],
        [
          '(militant|hardline|hard-line|hardliner|hard-liner) *0-1 (feminist|vegan|secularist|leftist|environmentalist|unionist|union|stance|position|policy|agenda|approach|conservative|cleric|nationalist|wing)',
          1,
          'strict|firm',
          { counter: 'It can sum up that a group rejects any compromise.' },
        ],
        [
          '(=hardliner|=hardliners|=hard-liner|=hard-liners)',
          2,
          'opponent of compromise|conservative',
          { counter: 'A usual word for those in a government who reject compromise.' },
        ],
        [
          '(cultural|closet|crypto|neo) (marxist|marxism|communist|socialist|nazi)',
          3,
          'left-wing|left-wing thought',
          { except: ['neo nazi'] },
        ],
        [
          '(marxist|bolshevik|maoist|stalinist|leninist)',
          1,
          'left-wing|communist',
          {
            except: [
              '(rebel|guerrilla|insurgent|philosopher|theory|historian|party|revolution|1917|lenin|stalin|russia|soviet|nepal|farc|dictator|front|colonel|regime) *0-6 (marxist|bolshevik|maoist|stalinist|leninist)',
              '(marxist|bolshevik|maoist|stalinist|leninist) *0-6 (rebel|guerrilla|insurgent|philosopher|theory|historian|party|revolution|leninist|thought|front|dictator|colonel|regime|era)',
            ],
            counter: 'Parties and scholars use these words for themselves.',
          },
        ],
        [
          '(misogynist|sexist pig|male chauvinist|chauvinist pig)',
          2,
          'man who said so|[name]',
          { counter: 'Where what was said is quoted beside it, readers can check the word.' },
        ],
        [
          '(nativist|nativism|populist)',
          1,
          'nationalist|anti-establishment',
          { counter: 'Political science uses these as terms.' },
        ],
        ['(nimby|nimbyism)', 2, 'resident who objects'],
        [
          '(=statist|=statists|statism)',
          2,
          'supporter of public services|state control',
          { counter: 'Economists use it for rule by the state over trade.' },
        ],
        [
          '(gender|woke|race|toxic|hateful|dangerous|poisonous|divisive|failed|twisted|warped|extreme|radical|rigid|pernicious|alien|destructive) (ideology|dogma)',
          2,
          'view|theory',
        ],
        [
          '(race hustler|race-hustler|race-baiting|race baiter|race baiting|race card)',
          3,
          'campaigner|speaking of race',
        ],
        [
          '(=racists|a racist ($|who|in)|an avowed racist)',
          2,
          'person who said so|people who said so',
          {
            counter: 'Where what was said or done is quoted beside it, readers can check the word.',
            except: ['(call/v|calling|brand/v|accuse/v|label/v|labeled|labelled|not) *0-8 racist'],
          },
        ],
        [
          'radical (left|leftist|leftism|right|liberal|conservative|socialist|feminist|feminism|agenda|ideology|activist|environmentalist|elements|organization|preacher|cleric|judge|base|fringe|party|politician|professor|progressive|anarchist|communist|secularist)',
          2,
          'left-wing|right-wing|far-reaching',
          {
            counter: 'Some movements use the word for themselves, with pride.',
            except: ['(free radicals|radical (surgery|mastectomy|prostatectomy))'],
          },
        ],
        [
          'radical/ADJ',
          1,
          'far-reaching|unusual',
          {
            except: [
              'radical (mastectomy|prostatectomy|surgery|cystectomy|hysterectomy|left)',
              'radical/ADJ *0-1 (simplicity|honesty|candor|empathy|jewish|reformation)',
              'radical/ADJ *0-1 (act|alteration|approach|blow|break|change|changes|cure|cut|cuts|departure|difference|doubt|expansion|experiment|form|idea|improvement|increase|innovation|measure|measures|move|new|notion|overhaul|plan|possibility|proposal|proposals|reduction|redesign|reform|reforms|reinterpretation|remedy|reorganisation|reorganization|restructuring|rethink|revision|rewriting|shift|shifts|simplification|solution|solutions|step|steps|thing|transformation|transparency|turn|uncertainty|version|view|vision)',
              '(free) radical',
            ],
            counter: 'For a change at the root of things it is the plain word.',
          },
        ],
        ['=radicals', 2, 'activists|supporters', { except: ['(free|oxygen|chemical|hydroxyl) radicals'] }],
        [
          '(red scare|red menace|reds under the bed)',
          2,
          'fear of communism',
          {
            except: [
              '(first|second|1920s|1950s|mccarthy|1919|postwar|cold war) *0-4 red scare',
              'red scare *0-5 (1920s|1950s|mccarthy|era|podcast)',
            ],
          },
        ],
        ['rino', 3, 'moderate', { except: ['rino *0-2 (gaetano|romano)'] }],
        [
          '(supremacist|segregationist)',
          1,
          'extremist|racist',
          { counter: 'The plain word for those who say that one group should rule the others.' },
        ],
        [
          '(swivel-eyed|swivel eyed|foaming-at-the-mouth|knuckle-dragging|knuckle-dragger|neanderthal|mouth-breathing|troglodyte|cave-dwelling)',
          3,
          'conservative',
          {
            except: [
              '(dna|genome|gene|homo|fossil|ancestor|remains|bone|extinct|cave|denisovan|human|modern|ancient|population) *0-9 neanderthal',
              'neanderthal *0-9 (dna|genome|gene|homo|fossil|ancestor|remains|man|bone|extinct|cave|denisovan|human|ancient|skeleton|population)',
              'cave-dwelling (fish|spider|species|bats|insect|animal|people|ancestors)',
            ],
          },
        ],
        [
          '(sympathiser|sympathizer)',
          1,
          'supporter',
          { counter: 'A plain word where support has been shown but no membership.' },
        ],
        ['_/PROPN - (hating|hater|bashing|basher)', 3, 'critical of|critic of'],
        [
          '(man-hating|man-hater|police-hating|cop-hating|cop-hater|union-bashing|immigrant-bashing|press-bashing|banker-bashing|teacher-bashing)',
          3,
          'critical|criticism',
          { literal: ['crime'] },
        ],
        [
          '(theocrat|theocratic|theocracy)',
          1,
          'religious rule|religious',
          { counter: 'Scholars use it for rule by clergy.' },
        ],
        [
          '(unhinged|triggered|screeching|shrieking|hysterical|hand-wringing|pearl-clutching|bed-wetting|whining|whiny|woke|perpetually offended) (left|right|liberal|lefties|leftists|conservative|activist|feminist|critics|progressives|students|media|politicians|protesters|remainers|remoaners)',
          3,
          'left|right|critics',
        ],
        [
          '(remoaner|brexshit|gammon|libturd|covidiot|maskhole)',
          3,
          'voter|supporter',
          {
            except: [
              'gammon (steak|joint|and|with|ham|dinner|roast)',
              '(steak|roast|egg|ham|cooked) *0-3 gammon',
            ],
          },
        ],
        [
          '(zealot|zealotry)',
          3,
          'strong supporter|strong support',
          { except: ['(jewish|masada|first-century|roman|greek) *0-3 zealot'] },
        ],
        [
          '(fanatic|fanatical|fanaticism)',
          2,
          'strong supporter|strong',
          {
            literal: ['sport'],
            except: [
              '(fitness|health|football|soccer|baseball|sports|car|music|film|comic|food|coffee|gaming|movie|golf|cycling|fan|wine|train|tennis) *0-1 fanatic',
              'fanatical *0-2 (fan|following|crowd|attention|about)',
              'fanatics (inc|betting|sportsbook|outlet|store|merchandise)',
            ],
          },
        ],
      ],
    },
    // Issues: each side's own name for what is in dispute.
    {
      why: '“{text}” is the name that one side of a dispute uses. Choosing it takes a side before the arguments are heard.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        [
          '(abortionist|pro-abort|pro-abortion|abortion mill|abortion industry|abortion lobby)',
          2,
          'doctor who performs abortions|in favour of abortion rights|clinic',
          {
            except: [
              'pro-abortion (rights|access|group)',
              '(illegal|backstreet|back-alley|backyard) abortionist',
            ],
          },
        ],
        [
          'amnesty',
          1,
          'legal status|permission to stay',
          {
            except: [
              'amnesty (international|law|laws|group|for *0-2 (prisoners|militants|rebels|soldiers|deserters|guns|gun|fighters|insurgents))',
              '(gun|knife|tax|prisoner|general|prison|parking|library) amnesty',
              'amnesty *0-2 (says|said|report|reported|estimates)',
            ],
            literal: ['war', 'crime'],
            counter: 'For a law that pardons many people at once it is the plain word.',
          },
        ],
        [
          '(blanket|executive|mass|backdoor|de facto|permanent|unconstitutional|stealth) amnesty',
          2,
          'legal status|permission to stay',
        ],
        [
          '(catch-and-release|catch and release)',
          2,
          'release until the hearing',
          {
            except: [
              '(catch-and-release|catch and release) *0-4 (fish|fishing|anglers|angling|trout|salmon|bass)',
              '(fish|fishing|anglers|trout|salmon|bass) *0-6 (catch-and-release|catch and release)',
            ],
          },
        ],
        ['chain migration', 2, 'family-based immigration'],
        [
          '(commonsense|common-sense|common sense) *0-1 (approach|conservative|effort|idea|law|leadership|legislation|measure|policy|proposal|reform|regulation|restriction|rule|solution|step)',
          2,
          '',
        ],
        [
          '(open-borders|open borders)',
          2,
          'fewer limits on immigration',
          { except: ['(schengen|european union|the eu|eu) *0-5 (open-borders|open borders)'] },
        ],
        ['pro-growth', 1, '', { counter: 'It is how some groups describe their own aims.' }],
        [
          '(pro-life|pro-choice|pro-lifer|pro-choicer)',
          1,
          'against abortion|for abortion rights',
          { counter: 'Both are the names that the two sides give themselves.' },
        ],
        [
          '(baby killer|baby-killer|murder of the unborn|killing of the unborn|slaughter of the unborn)',
          3,
          'doctor|abortion',
          { literal: ['crime'] },
        ],
        ['(socialized|socialised) medicine', 2, 'publicly run health care'],
        [
          'tax hike',
          1,
          'tax increase/n',
          { counter: 'Where space is short, headlines use it for any rise in a tax.' },
        ],
        [
          'tax relief',
          1,
          'tax cut/n',
          {
            literal: ['disaster'],
            except: [
              '(storm|flood|disaster|hurricane|victims) *0-5 tax relief',
              'tax relief *0-4 (storm|flood|disaster|hurricane|victims)',
            ],
            counter: 'For help after a disaster it is plain.',
          },
        ],
        [
          '(unborn child|unborn children|unborn baby|the unborn)',
          1,
          'foetus|fetus|pregnancy',
          {
            counter: 'Expectant parents and many laws use this word.',
            except: [
              '(pregnant|mother|mum|mom|her|woman|wife|couple|killed|crash|stabbed|shot|husband) *0-9 unborn (child|children|baby)',
              'unborn (child|children|baby) *0-6 (died|killed|dead|crash|mother)',
            ],
          },
        ],
        [
          '(anchor baby|birth tourism)',
          3,
          'child born to foreign parents',
          { counter: 'Some officials use “birth tourism” for trips made for a passport.' },
        ],
        ['(death tax)', 3, 'inheritance tax|estate tax', { except: ['death (and|or) taxes'] }],
        ['(death panel)', 3, 'advisory board'],
        ['(frankenfood|frankenstein food|franken-fish)', 3, 'modified crop'],
        [
          '(illegals|illegal alien)',
          2,
          'people without papers|undocumented immigrant',
          { counter: 'Some statutes use “alien” for anyone who is not a citizen.' },
        ],
        [
          '(illegal immigrant|illegal migrant)',
          1,
          'immigrant without papers',
          {
            counter:
              'In wide use for people who entered against the law; some agencies now speak of the entry, not of the person.',
          },
        ],
        [
          'unborn (life|lives|human|humans|person|persons)',
          1,
          'fetus|embryo',
          { counter: 'It may be a quoted term of a law.' },
        ],
        [
          '(undocumented immigrant|undocumented worker)',
          1,
          'immigrant without papers',
          { counter: 'The name most used by those who speak for them, and by many newspapers.' },
        ],
        [
          '(economic migrant|bogus asylum|bogus refugee|sham refugees|asylum shopping|asylum shopper)',
          2,
          'migrant|asylum seeker',
          { counter: '“Economic migrant” is also a term of migration research.' },
        ],
        [
          '(handout|freebie|giveaway) *0-2 (rich|poor|wealthy|corporations|companies|unions|banks|migrants|immigrants|billionaires|taxpayer|lazy|voters|government|state|welfare)',
          2,
          'payment|tax cut|benefit',
        ],
        ['corporate welfare', 2, 'subsidies to companies'],
        [
          '(pork-barrel|pork barrel)',
          2,
          'spending in home districts',
          { counter: 'Economists use it as a term for spending that serves one district.' },
        ],
        [
          '(pork-laden|pork-filled|pork-stuffed|porkfest|pork spending|pork project|laden with pork|full of pork|packed with pork|stuffed with pork)',
          3,
          'spending in home districts',
          {
            except: [
              '(laden|packed|stuffed|full) with pork *0-4 (chop|belly|rib|sausage|shoulder|cabbage|rice|and)',
            ],
          },
        ],
        [
          '(slush fund)',
          2,
          'fund|reserve',
          {
            literal: ['crime'],
            why: '“{text}” says that money is set aside for dark ends. Who holds it, and what it is for, can be said.',
          },
        ],
        ['(vanity|pet) project', 2, 'project', { except: ['(animal|dog|cat|shelter) *0-4 pet project'] }],
        [
          '(white elephant)',
          2,
          'costly building',
          {
            except: [
              'white elephant *0-2 (gift|exchange|sale|party|stall)',
              '(zoo|tusk|myanmar|burma|thailand|sacred|rare) *0-6 white elephant',
            ],
          },
        ],
        [
          '(bathroom bill|snoopers charter|bedroom tax|dementia tax|porkulus)',
          1,
          '[official name of the law]',
          { counter: 'Some of these names are now used by both sides.' },
        ],
        [
          '(right-to-work|right to work) (law|state|bill|legislation)',
          1,
          'law on union fees',
          { counter: 'It is the name of the law.' },
        ],
        [
          '(assault weapon|assault-style|military-style weapon)',
          1,
          'semi-automatic rifle',
          { counter: 'Several laws use the term and define it.' },
        ],
        [
          '(ethnic cleanser|land grab|power grab|money grab|cash grab|tax grab|landgrab|power-grab|money-grab|land-grab)',
          2,
          'purchase|law|tax rise|annexation',
          { counter: 'Where a court found the taking unlawful, “land grab” sums that up.' },
        ],
        [
          '(witch-hunt|kangaroo court|show trial|star chamber) *0-2 (of|against|by)',
          3,
          'inquiry into|trial of',
          {
            except: [
              '(lynching|show trial) of *0-4 (till|1930s|1920s|moscow|stalin|black|african|negro)',
              '(stalin|stalinist|moscow|1930s|1950s|black|jim crow|georgia|mississippi|alabama) *0-9 (lynching|show trial)',
            ],
            literal: ['crime'],
          },
        ],
        [
          '(tax-and-spend|big-spending|free-spending|soft-on-crime|open-borders|job-killing|cop-hating|baby-killing)',
          3,
          '',
          {
            except: [
              '(big-spending|free-spending) (tourists|customers|shoppers|club|chinese|consumers|visitors|gamblers)',
            ],
          },
        ],
        [
          '(politically correct|political correctness|pc culture|pc brigade|pc gone mad|pc-obsessed)',
          2,
          'considerate|inclusive wording',
        ],
        [
          'woke',
          2,
          'progressive|aware of racism',
          {
            except: [
              'woke (up|to|him|her|me|them|us|early|at|from|in|the|on|with|one|and (found|saw|went))',
              '(i|he|she|we|they|who|it|suddenly|soon|then|never|always|man|woman|child|family|when|before|that|as|and) *0-1 woke *0-1 (up|to|him|her|me|us|early|at|from|the|one)',
              '(he|she|i|we|they|never|had) woke',
            ],
            counter: 'Some people use it of themselves, with pride.',
          },
        ],
        ['(wokeness|wokeism|wokery|wokerati|wokester|woke-ism)', 3, 'progressive views'],
        ['(sjw|social justice warrior|social-justice warrior)', 3, 'campaigner'],
        [
          '(climate|science|evolution|election|reality|genocide|vaccine|covid|virus|aids) (denier|denialist|denial|denialism)',
          2,
          'person who disputes the findings|doubt',
          { counter: 'Scholars use it for those who reject a finding that the evidence has settled.' },
        ],
        [
          '(socialist|communist|marxist|fascist|woke|leftist|globalist|secular|feminist|progressive) (takeover|hellhole|utopia|nightmare|paradise|agenda|indoctrination|plot|propaganda|mob|menace|mafia|nonsense|claptrap|lunacy|madness|insanity|wet dream|brainwashing|ideology|revolution|tyranny|zealot)',
          3,
          'policy|programme',
          {
            except: [
              'communist (revolution|propaganda|takeover) *0-4 (1949|1917|1959|1948|cuba|china|mao|vietnam|russia)',
              '(socialist|communist|feminist|progressive) (revolution|ideology|agenda)',
            ],
          },
        ],
      ],
    },
    // The hand of another country.
    {
      why: '“{text}” ties people to another country’s hand. Who pays, arms or instructs them, and who says so, is a fact that can be given.',
      source: 'own; class after Da San Martino et al. 2019 (name calling)',
      entries: [
        [
          '({NATIONALITY}-backed|{COUNTRY}-backed|{CAPITAL}-backed)',
          1,
          'supported by [country]',
          {
            counter: 'Where the support is on record, it is a short way to say so.',
            except: [
              '_ *0-1 - backed *0-2 (bond|loan|plan|bill|deal|resolution|ceasefire|truce|proposal|talks|fund|bank|securities|currency|project|company|firm|venture|mortgage)',
            ],
          },
        ],
        [
          '({NATIONALITY}-controlled|{COUNTRY}-controlled|{CAPITAL}-controlled|{NATIONALITY}-run|{CAPITAL}-run)',
          1,
          'owned by [country]|under [country]',
          { counter: 'For territory held by an army, or a firm owned by a state, it is a plain fact.' },
        ],
        [
          '({CAPITAL}-friendly|{CAPITAL}-linked|{CAPITAL}-aligned|{CAPITAL}-connected|{COUNTRY}-linked|{COUNTRY}-aligned)',
          1,
          'with ties to [country]',
          { counter: 'Where the tie is named in the text, it is a short way to repeat it.' },
        ],
        [
          '({NATIONALITY}|{COUNTRY}|{CAPITAL}) (apologist|stooge|puppet|shill|lackey|asset|lapdog|mouthpiece|bootlicker|toady)',
          3,
          'supporter of [country]',
          {
            except: [
              '_ assets *0-4 (frozen|freeze|worth|abroad|overseas|held|seized|billion|million|sale|price|market|under management)',
              '(frozen|freeze|freezing|seize|seized|unfreeze|foreign|financial|buy|sell|invest|investments|bank) *0-6 assets',
              '_ =assets',
              'puppet (show|theater|theatre|maker)',
            ],
          },
        ],
        [
          '(asset|stooge|pawn|puppet|tool|plaything) of (the (establishment|left|right|elite|rich|corporation|industry|lobby|unions)|big business|special interests|{COUNTRY}|{CAPITAL}|the {CAPITAL}|a foreign power|foreign powers)',
          3,
          'supporter of [country]',
        ],
        [
          '({NATIONALITY}|{COUNTRY}) (menace|peril|aggressor|bogeyman|invaders)',
          2,
          '[country]|army of [country]',
          { literal: ['war'] },
        ],
        [
          '({NATIONALITY}|{COUNTRY}|{CAPITAL}) (agent|operatives|proxy)',
          1,
          'group supported by [country]',
          {
            literal: ['crime', 'war'],
            except: ['_ agent (orange|said)', '(sports|estate|travel|ticket|insurance) *0-2 agent'],
            counter: 'Courts and armies use these words for people who act on orders.',
          },
        ],
        [
          '(crisis actor|paid protester|paid agitators|outside agitator|professional protester|rent-a-mob|rentamob)',
          3,
          'protester',
        ],
        ['{OFFICE} wannabe', 3, 'candidate'],
        ['puppet {OFFICE}', 2, ''],
        [
          'lame-duck *0-1 {OFFICE}',
          1,
          'outgoing',
          { counter: 'A fixed word for someone whose successor has been chosen.' },
        ],
      ],
    },
    // Doubt about a name: so-called, self-styled.
    {
      why: '“{text}” holds a name at arm’s length: it suggests that the name is not deserved. A reason would let readers decide.',
      source: 'own; class after Da San Martino et al. 2020 (doubt)',
      entries: [
        [
          'so-called',
          1,
          '',
          {
            except: ['so-called (because|after|for (its|their|the))'],
            counter: 'Sometimes it only introduces a term that readers may not know.',
          },
        ],
        [
          'so-called *0-2 (_/PROPN|_/NUM|law|rule|act|effect|syndrome|principle|theory|clause|zone|method|system|list|bill|amendment|provision|tax|fund|loans|bonds|stars|cells|market|model|curve|index|gene|particles|virus|drugs|program|programme|line|road|deal|clause|loophole)',
          1,
          '',
          { counter: 'It often only introduces a name or a term that readers may not know.' },
        ],
        [
          'so-called *0-1 (expert|journalist|leader|scientist|reform|reformer|news|justice|democracy|president|government|peacekeeper|friend|ally|elite|progressive|conservative|liberal|feminist|patriots|victim|evidence|facts|plan|intellectuals|comedian|celebrity|moderate|solution|compromise|rights)',
          3,
          '',
        ],
        ['self-appointed', 3, '', { except: ['self-appointed (trustee|executor)'] }],
        ['self-anointed', 3, ''],
        [
          '(self-styled|self-proclaimed)',
          2,
          '',
          {
            counter: 'Where the person did choose the name, it says whose word it is.',
            except: ['(self-styled|self-proclaimed) *0-3 (fan|nerd|geek|foodie|introvert)'],
          },
        ],
        [
          '(self-styled|self-proclaimed) *0-2 (socialist|conservative|liberal|progressive|feminist|independent|nationalist|libertarian|centrist|moderate)',
          1,
          '',
          { counter: 'Where the person did choose the name, it says whose word it is.' },
        ],
        [
          '(self-styled|self-proclaimed) *0-3 (republic|caliphate|state)',
          1,
          '',
          { counter: 'It says that no other state recognises it.' },
        ],
        ['wannabe', 3, 'beginner|candidate'],
        [
          '(pseudo-intellectual|pseudointellectual|pseudo-scientist|pseudo-expert|pseudo-journalist|pseudo-scientific|pseudoscience|pseudo-science|pseudoscientific|quasi-religious|pseudo-)',
          2,
          'disputed|unproven',
          { counter: 'Scientists use “pseudoscience” for claims that have failed every test.' },
        ],
        [
          '(faux|fake|phony|phoney|pretend|armchair|wannabe|bogus|counterfeit|alleged|supposed) (feminist|patriot|intellectual|conservative|liberal|reformer|expert|scientist|journalist|progressive|outrage|populist|hero|environmentalist)',
          3,
          '',
        ],
        [
          '(bogus|phony|phoney|sham|pseudo|fake|kangaroo) (election|referendum|democracy|trial|reform|inquiry|investigation|court|charity|impeachment|ceasefire|parliament)',
          3,
          'disputed vote|disputed',
          {
            literal: ['crime'],
            counter: 'Where observers have documented fraud, the word repeats their finding.',
          },
        ],
        [
          '(failed|two-time loser|washed-up|has-been|perennial|twice-divorced|disgraced|fringe|vanity) (candidate|politician|businessman|celebrity|actor|actress|senator|congressman|presidential candidate|governor|mayor|lawyer|journalist|reporter)',
          2,
          'former candidate|former',
          { counter: '“Failed” may only mean that the person did not win.' },
        ],
      ],
    },
    // Agitators and hard cases.
    {
      why: '“{text}” sums people up in one loaded word. What they said or voted for would let readers decide for themselves.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        [
          'agitator',
          2,
          'activist|protester',
          { except: ['(washing|washer|machine|tub|drum) *0-4 agitator'] },
        ],
        [
          '(bomb-thrower|bomb thrower|flamethrower|fire-breather|fire-breathing|fire-eater)',
          3,
          'outspoken politician',
          {
            literal: ['war', 'crime'],
            except: [
              '(fire-breathing|fire-eater|flamethrower) *0-3 (dragon|circus|act|stunt)',
              '(circus|dragon|juggler|weapon|army|musk|boring|tank) *0-6 (fire-breathing|fire-eater|flamethrower)',
              '_/ADP *0-2 flamethrower',
            ],
          },
        ],
        [
          '(bogeyman|boogeyman|bete noire|whipping boy|punching bag)',
          2,
          'opponent|favourite target',
          {
            why: '“{text}” says that somebody or something is there to be blamed, feared or hit. Who blames whom, and for what, would be the facts.',
            literal: ['sport'],
            except: ['(horror|movie|film|halloween|children) *0-5 (bogeyman|boogeyman)'],
          },
        ],
        ['(bruiser|brawler|pit bull|pitbull|bulldozer)', 2, 'outspoken politician'],
        [
          'contrarian',
          2,
          'critic|critics',
          { except: ['contrarian (investor|bet|strategy|indicator|view|trade)'] },
        ],
        ['(control freak)', 3, '[name]'],
        ['firebrand', 2, 'outspoken politician|outspoken'],
        [
          '(gadfly|muckraker|=crank|=cranks)',
          2,
          'critic',
          {
            except: [
              'crank *0-1 (up|out|it|handle|shaft|call|arm)',
              '(hand|hand-|to|the|bike|pedal) crank',
              '(species|insect|petrel|larva) *0-4 gadfly',
            ],
          },
        ],
        ['(loose cannon)', 3, '[name]'],
        [
          'maverick',
          2,
          'independent|independent politician',
          {
            literal: ['sport'],
            except: [
              '(dallas|the|top gun|tom cruise|surf|ford|texas-arlington|omaha) *0-3 maverick',
              'maverick (beach|surf|contest|center|tv|goose|forward|guard|coach|owner|records)',
            ],
          },
        ],
        [
          '(nemesis|archenemy|arch-enemy|archnemesis|arch-nemesis|arch-foe|archfoe|arch-rival)',
          2,
          'rival|opponent',
          {
            except: [
              '(earn|earned|meet|met|find|found) *0-4 nemesis',
              '(hubris|pride) *0-9 nemesis',
              '(an|its|divine|inevitable|appropriate) *0-3 nemesis',
            ],
            why: '“{text}” tells two sides as enemies in a story. What they disagree about says more.',
            literal: ['sport'],
          },
        ],
        ['(polemicist|provocateur)', 2, 'writer|outspoken writer', { except: ['agent provocateur'] }],
        ['(rabble-rouser|rabble-rousing|rabble rouser|rabblerouser)', 3, 'outspoken speaker|outspoken'],
        [
          '(spoiler candidate|wrecker|saboteur)',
          2,
          'opponent|third candidate',
          {
            literal: ['war', 'crime'],
            except: [
              '(car|truck|tow|home) *0-2 wrecker',
              'wrecker (service|driver|company)',
              '(plane|train|railway|rail|nazi|wartime|german|norwegian|bridge|plant) *0-6 saboteur',
            ],
          },
        ],
        ['(troublemaker|trouble-maker|mischief-maker|stirrer)', 2, 'critic|protester'],
        [
          '(villain|supervillain)',
          2,
          'opponent|person blamed',
          {
            except: [
              '(bond|movie|film|comic|batman|superhero|disney|marvel|dc|pantomime|panto|play/v|played|playing|character|star|hero|cartoon|role|show|tv|season|novel|marvel|wrestling|aston|wwe|actor|game|series|story|joker|hero and|or) *0-6 (villain|supervillain)',
              '(villain|supervillain) *0-6 (movie|film|comic|batman|superhero|played|play|character|role|season|show|joker|series|actor|game|bond|hero|named|in the)',
            ],
          },
        ],
        [
          '(war hawk|chickenhawk|chicken hawk|neocon|neo-con)',
          2,
          'supporter of war|supporter of intervention',
          { except: ['(species|bird|nest|farm) *0-4 chicken hawk'] },
        ],
        [
          '(hawk|dove) (on|in|within) *0-2 (defence|defense|security|deficit|inflation|trade|administration|cabinet|party|budget|spending|foreign policy)',
          1,
          'supporter of strict policy on',
          {
            except: ['_ (on|in) *0-2 (iran|china|russia) market'],
            counter: 'Fixed words of politics and banking for those who favour strict or mild policy.',
          },
        ],
        [
          '(deficit|defence|defense|security|foreign-policy|foreign policy|immigration|border|budget|trade|fiscal|inflation|law-and-order) (hawk|dove)',
          1,
          'supporter of strict policy',
          { counter: 'Fixed words of politics and banking for those who favour strict or mild policy.' },
        ],
        [
          '(womaniser|womanizer|philanderer|lothario|cad|lecher)',
          2,
          'man accused of affairs|[name]',
          { except: ['cad (software|model|drawing|file)', '_/NUM cad'] },
        ],
      ],
    },
    // Sneering group names.
    {
      why: '“{text}” turns people who share a view into a type to be smiled at. Naming the group, or the view, treats it as one side among others.',
      source: 'own; class after Recasens et al. 2013 (one-sided terms)',
      entries: [
        [
          '(liberal|conservative|left-wing|right-wing|partisan|elite|media|coastal|progressive|ideological|information) bubble',
          2,
          'circle|readers and friends of one view',
        ],
        [
          'the *0-2 (anti-vax|woke|outrage|pc|health-and-safety|anti-science|tofu|lycra|green|eco|cancel-culture|cancel culture|politically correct|do-gooder|hate-speech|tin-foil-hat|tinfoil-hat|tin foil hat|anti-gun|anti-everything|lock-them-up|gun-control|law-and-order|social-justice|big-government|small-government|victimhood|grievance|self-esteem|hang-em-high|flat-earth) (brigade|crowd|set|types|folks|lot|gang|industry|mob|bunch)',
          3,
          'supporters of',
        ],
        [
          'the likes of',
          2,
          'people such as',
          {
            why: '“{text}” makes those named stand for a kind, in awe or with a sneer. Name whom you mean, or say what they have in common.',
            except: ['the likes of which'],
          },
        ],
        [
          '(and (his|her|their|its) ilk|of (his|her|their|that|this) ilk|and (his|her|their) (cohorts|gang|posse|pals|chums|buddies))',
          2,
          'people such as|and allies',
          {
            except: [
              'and (his|her|their) (buddies|pals|chums) *0-2 (went|were|play|played|decided|in|from|at)',
            ],
          },
        ],
        [
          '(nanny-staters|big-government (liberal|types)|big government liberals|tax-and-spenders|flat-earther|flat-earthers|tin-foil hat|tinfoil hat|tinfoil-hat|luddite|luddites|dinosaur|dinosaurs|fossil|fossils) (in|of|at|running|who run)',
          3,
          'critics|older members',
          {
            except: [
              '(dinosaur|fossil) *0-9 (museum|species|found|discovered|rock|million|years|park|bones|skeleton|era|cretaceous|jurassic|period|argentina|china|dug|evolution|layer|site|collection|africa|utah|montana|canada)',
              '(extinct|extinction|jurassic|cretaceous|evolution|bones|eggs|museum|feathered|remains|scientists|researchers|paleontologist|palaeontologist|ancient) *0-9 (dinosaur|fossil)',
              'fossils (in|of|at)',
              'fossil (of|in|at)',
            ],
          },
        ],
        ['(tinfoil hat|tin-foil hat|tin foil hat|tinfoil-hat)', 3, 'believer in conspiracy theories'],
        [
          'luddite',
          3,
          'critic of technology',
          {
            except: ['(19th-century|1811|1812|nottinghamshire|weavers|looms|textile|original) *0-6 luddites'],
          },
        ],
        [
          '(echo chamber|cheering section|amen corner|peanut gallery|hive mind)',
          1,
          'like-minded group',
          {
            except: [
              'amen corner *0-4 (augusta|masters|hole|golf)',
              '(augusta|masters|golf|hole) *0-6 amen corner',
            ],
            counter: 'Research on media uses “echo chamber” as a term.',
          },
        ],
        [
          '(cult leader|cult-like|cultish|cultlike|cult of personality|personality cult|cult members) *0-3 (president|party|politics|candidate|leader|supporters|followers|base)',
          2,
          'devoted',
          { counter: 'History uses “personality cult” for state worship of a leader.' },
        ],
        [
          '(brainwashed|zombified|gullible|ignorant|uneducated|sheep-like|clueless|stupid|uninformed|low-information) (voter|public|masses|supporters|followers|electorate|base|people|students|youth|millennials|liberal|conservative|consumers)',
          3,
          'voters|supporters',
        ],
        [
          '(basket of deplorables|deplorables|bitter clingers|takers|makers and takers)',
          2,
          'voters',
          {
            except: [
              'deplorables (remark|remarks|comment|comments|line|speech|idea|gaffe|insult|term|phrase|label|quote)',
              '(around|about|word|term|phrase|remark|called|as|the|her|his|a) *0-2 basket of deplorables',
              '(around|about|word|term|phrase) *0-1 deplorables',
              '(risk|hostage|price|wicket|census|free|drug|pill|test) *0-2 takers',
              '(no|few|any|many) takers',
              'takers (for|of|in)',
            ],
          },
        ],
        [
          '(keyboard warrior|internet troll|online troll)',
          2,
          'commenter|user',
          { counter: '“Troll” is the usual word for someone who posts insults for sport.' },
        ],
        [
          '=trolls',
          2,
          'commenters|users',
          {
            except: [
              '(norse|norwegian|folklore|fairy|bridge|trolls) *0-5 trolls',
              'trolls (film|movie|world tour|under the bridge)',
              '({NATIONALITY}|{COUNTRY}|{CAPITAL}|kremlin|state-sponsored|state-backed|paid|foreign|government|patent|internet|online|hired) *0-2 trolls',
              'trolls *0-4 (bots|hackers|troll farm|disinformation|propaganda)',
              '(bots|hackers|fake accounts) *0-4 trolls',
              '(dreamworks|poppy) *0-5 trolls',
            ],
            counter: 'The usual word for people who post insults for sport.',
          },
        ],
        [
          '(big|climate|corporate|serial) polluter',
          1,
          'large emitter',
          { counter: 'With the figures beside it, the word sums them up.' },
        ],
        [
          '(useless|out-of-touch|do-nothing|overpaid|pampered|spineless|cowardly|corrupt|crooked|lazy|bickering|grandstanding|venal|self-serving|gutless|dishonest) (politician|congress|lawmakers|bureaucrats|officials|leader|government|celebrities|executives|judges|senators|bankers|mps)',
          3,
          'politicians|officials',
          { literal: ['crime'] },
        ],
        [
          'crooked _/PROPN',
          3,
          '[name]',
          { except: ['crooked (river|road|lake|creek|hill|street|house|still|media|vultures|fingers)'] },
        ],
      ],
    },
    // Admiring labels.
    {
      why: '“{text}” praises a person in place of a description. What the person has done would let readers judge for themselves.',
      negation: 'keep',
      source: 'own; class after Martin and White 2005 (judgement)',
      entries: [
        [
          '(saviour|savior)',
          2,
          'leader|rescuer',
          {
            except: [
              '(lord and|jesus|christ|our|church|cathedral|holy|st|lord) *0-3 (saviour|savior)',
              '(saviour|savior) (sibling|complex|jesus|christ)',
              "saviour 's",
            ],
            literal: ['sport'],
          },
        ],
        [
          '(messiah|messianic)',
          3,
          'leader|popular',
          {
            except: [
              "(handel|handel's|jewish|jesus|christian|bible|religious|choir|the jews|jews) *0-5 (messiah|messianic)",
              '(messiah|messianic) *0-4 (jew|jewish|jesus|christ|judaism|handel|choir|college|sing-along|age)',
            ],
          },
        ],
        [
          '(freedom fighter)',
          3,
          'rebel|member of an armed group',
          { counter: 'In countries that won independence it may be the official title.' },
        ],
        ['(visionary/NOUN|visionaries)', 2, 'founder|leader', { except: ['visionary award'] }],
        [
          '(trailblazer|trail-blazer|pathbreaker|torchbearer|torch-bearer)',
          2,
          'first to do so|pioneer',
          {
            except: [
              '(portland|nba|olympic|chevy|chevrolet) *0-3 (trailblazer|trail-blazer|torchbearer|torch-bearer)',
              'trailblazer (suv|award)',
              '(olympic|torch|relay|flame) *0-9 torchbearer',
            ],
          },
        ],
        [
          '(=darling|=darlings) of (the *0-2 (left|right|media|press|party|base|tea party|establishment|movement|conservative|liberal|progressive|wing|elite)|conservative|liberal|progressive)',
          2,
          'popular with',
        ],
        [
          '(liberal|conservative|progressive|media|tea party|left-wing|right-wing|party|leftist) (darling|rock star|heartthrob|superstar)',
          2,
          'popular with',
        ],
        [
          '(liberal|conservative|progressive|left-wing|right-wing|leftist|feminist) (icon|hero|lion|lioness)',
          1,
          'well-known',
          { counter: 'For someone honoured by many in a movement it may be a plain fact.' },
        ],
        [
          '(golden boy|golden girl|wunderkind|boy wonder|whiz kid|whizz kid|rising star|shining star|golden child)',
          1,
          'young|successful',
          { literal: ['sport'], counter: 'A usual short word for someone who rises fast.' },
        ],
        [
          '(rock star|superstar) (of|in|among) *0-3 (politics|party|left|right|movement|world|field|business|science|diplomacy)',
          2,
          'well-known person',
        ],
        [
          '(elder statesman|elder statesmen|stateswoman|statesmanlike|statesman-like|statesmanship)',
          1,
          'former leader',
          { counter: 'A usual word of respect for a leader long out of office.' },
        ],
        [
          '(political|business|strategic|military|tactical|marketing|creative|mad|evil|very stable|comic|technical) (genius|mastermind|wizard|guru)',
          2,
          'adviser|expert',
          { except: ['(mad|evil) genius (movie|film)'] },
        ],
        [
          '(guru|maven|doyen|doyenne|sage/NOUN|whisperer|wonk)',
          1,
          'adviser|expert',
          {
            except: [
              '(hindu|sikh|yoga|indian|yogi|maharishi|the|his|spiritual) *0-1 guru',
              'guru (nanak|granth|gobind|ram|purnima|arjan)',
              '(dr|prof|professor|and|onion|butter|rosemary|thyme|fresh|leaves|chopped|fried|tea|burning) *0-1 sage',
              '(horse|dog|ghost|the horse) whisperer',
              'sage (gateshead|grouse|advice|leaves|green|and|brush)',
            ],
            counter: 'Light words for someone who knows a field well.',
          },
        ],
        [
          '(truth-teller|truth teller|straight shooter|straight-shooter|straight talker|straight-talker|straight-talking|plain-spoken|plainspoken|no-nonsense)',
          2,
          'direct',
          { counter: 'It can simply mean that someone speaks directly.' },
        ],
        [
          '(champion|guardian|defender|protector) of *0-2 (people|truth|freedom|liberty|democracy|poor|working class|workers|middle class|free speech|rights|justice|constitution|common man|little guy|underdog|faith|downtrodden|oppressed|voiceless|values)',
          2,
          'supporter of',
          {
            except: [
              'guardian of (the galaxy)',
              'human rights defender',
              'defender of the faith',
              '(world|olympic|league|heavyweight) champion',
            ],
          },
        ],
        [
          '(beacon|bastion|bulwark|cradle|citadel) of *0-3 (hope|democracy|freedom|liberty|liberalism|truth|tolerance|stability|justice|civilisation|civilization|reason|decency|conservatism|progress|light|integrity|capitalism|white|free)',
          2,
          'example of|place of',
          { why: '“{text}” praises a place or body in an image. What it does for that value can be said.' },
        ],
        [
          '(household name|national treasure|living legend|larger-than-life|larger than life|giant of|titan of|titans of|colossus of|legend of) *0-2 (politics|industry|business|journalism|law)',
          2,
          'well-known',
        ],
        [
          '(national treasure|living legend|larger-than-life|larger than life)',
          2,
          'well-known|well-known person',
          {
            except: [
              'national treasure (movie|film|sequel|at|of (china|korea|japan))',
              '(cultural|archaeological|museum|painting|artefact|artifact|nicolas cage) *0-6 national treasure',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(peacemaker|kingmaker|king-maker|power broker|powerbroker|power-broker)',
          1,
          'mediator|small party needed for a majority',
          { counter: 'A usual short word for someone whose support decides.' },
        ],
        [
          'stalwart (of|in|ally|supporter|defender|conservative|liberal)',
          1,
          'long-time member',
          { literal: ['sport'], counter: 'A usual word for someone who has long been loyal to a cause.' },
        ],
        [
          '(angel of mercy|guardian angel|knight in shining armour|knight in shining armor|white knight|modern-day saint|folk hero|unsung hero)',
          2,
          'helper|popular',
          {
            except: [
              'white knight *0-3 (bid|bidder|takeover|offer|investor|deal)',
              '(takeover|bid|bidder|merger|hostile) *0-9 white knight',
            ],
          },
        ],
        [
          '(level-headed|fair-minded|right-thinking|right-minded|freedom-loving|hard-working|hardworking|law-abiding|ordinary decent|tax-paying|god-fearing|peace-loving|patriotic) *0-1 (people|citizen|taxpayer|family|men|women|folk|voters|workers|majority|public|communities|nation|gun owners|residents|owners|countries)',
          2,
          '',
          {
            why: '“{text}” praises one group of people, and so sets them above others. The plain noun does not.',
          },
        ],
        [
          'silent majority',
          2,
          'people who have not spoken',
          { why: '“{text}” claims that most people agree without a count. A poll would show how many do.' },
        ],
      ],
    },
    // Violence and belief: labels that also have a plain use.
    {
      why: '“{text}” is both a term and a verdict. Saying who uses the word, and for what act, lets readers see which of the two it is here.',
      source: 'own; class after Da San Martino et al. 2019 (name calling)',
      entries: [
        [
          '(extremist|extremism)',
          1,
          'member of an armed group|activist',
          {
            counter: 'It may be a court’s or an agency’s classification, or a term of research.',
            literal: ['crime', 'war'],
          },
        ],
        [
          '(political|liberal|conservative|party|anti-abortion|environmental|free-market|leftist|progressive|anti-gun|pro-gun|green|climate|gender|feminist) (extremist|extremism)',
          2,
          'activist|activists',
          { counter: 'Police and researchers use it for people who use or plan violence.' },
        ],
        [
          'terrorist/NOUN',
          1,
          'attacker|gunman|bomber',
          {
            except: [
              '(designated|foreign|listed|suspected|convicted|alleged|as|anti|counter) *0-2 terrorist',
              'terrorist (organisation|organization|watch|watchlist|screening|list|financing|offence|designation|attack|act|group|plot|threat|activity|incident|related)',
            ],
            counter:
              'For attacks on civilians meant to spread fear the word is in law and in common use; some agencies only quote it.',
          },
        ],
        [
          '(economic|political|eco|legal|fiscal|legislative|budget|domestic economic|intellectual|hostage-taking|bureaucratic) (terrorist|terrorism|hostage takers|arsonist|vandal)',
          3,
          'opponent|pressure',
          { except: ['domestic terrorism'] },
        ],
        [
          'warlord',
          1,
          'militia commander',
          { counter: 'A usual word for a commander who rules an area by force.' },
        ],
        [
          '(insurrectionist|seditionist)',
          2,
          'rioter|person charged',
          { counter: 'Where a court has found so, it sums up the verdict.' },
        ],
        [
          '(indoctrinate/v|indoctrination|brainwash/v|brainwashing)',
          2,
          'teach|teaching',
          {
            literal: ['war', 'crime'],
            except: [
              '(isis|cult|militant|jihadist|jihadi|taliban|islamic state|camp|north korean|prisoners) *0-9 (indoctrinate/v|indoctrination|brainwash/v)',
            ],
          },
        ],
        [
          '(propaganda (machine|arm|outlet|outfit|rag|network|mouthpiece|ministry|war|campaign|tool))',
          2,
          'press office|publicity',
          {
            literal: ['war'],
            counter: 'For a state’s own ministry of that name, or a war-time office, it is exact.',
          },
        ],
        [
          'cult/NOUN',
          2,
          'movement|group',
          {
            except: [
              'cult (classic|following|film|hit|show|tv|movie|status|favourite|favorite|series|figure|hero|leader|member|album|band|director|author|fiction|novel|comedy|horror|status|book|comic|fave|brand|site|of the dead|statue|center|centre|image|practices|object)',
              '(religious|doomsday|suicide|manson|death|sex|ufo|mystery|ancient|apocalyptic|satanic|moon|imperial|roman|christian|cargo|aum|temple|church|sect|nxivm|waco|koresh|jonestown|scientology|egyptian|goddess|god|personality|former) *0-5 cult',
              'cult *0-6 (religious|doomsday|suicide|church|sect|temple|ancient|god|goddess|compound|scientology|waco|jonestown|jones|manson|nxivm|gas|sarin|escaped|deprogramming)',
            ],
            literal: ['crime'],
          },
        ],
      ],
    },
  ],
};
