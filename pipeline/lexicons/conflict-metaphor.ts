import type { Lexicon } from './lexicon.ts';

export const conflictMetaphor: Lexicon = {
  id: 'conflict-metaphor',
  category: 'conflict-metaphor',
  title: 'War, fight, sport and game images',
  description:
    'Words of war, fighting, sport and games for what is done with words, votes and money. Real wars, crimes, matches and casinos are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'drop',
  groups: [
    // Talk as blows and shots.
    {
      why: '“{text}” borrows from blows and shots. What was said, decided or done can be named without them.',
      source: 'own; class after Lakoff & Johnson 1980 (argument is war)',
      literal: ['war', 'crime', 'sport'],
      entries: [
        [
          '(attack/v|attacks) (back|each other|one another)',
          1,
          'criticise each other',
          { counter: 'Where it means a personal insult, it may be the plain word.' },
        ],
        [
          '(barrage|volley|hail|fusillade|blitz|bombardment) of *0-2 (abuse|accusation|ad|advert|allegation|attack|call|claim|comment|complaint|criticism|email|headline|insult|lawsuit|lie|message|misinformation|negative|press|propaganda|question|rhetoric|request|subpoena|threat|tweet)',
          2,
          'many|series of',
        ],
        [
          '(barrage|volley|fusillade) of',
          1,
          'many',
          {
            except: [
              '(barrage|volley|fusillade) of *0-3 (rocket|missile|gunfire|bullet|shell|shot|fire|artillery|mortar|stone|rock|bottle|tear gas|balloon|arrow|rubber|grenade|drone|airstrike|strike|punch|blow)',
            ],
            counter: 'A worn image for “many”.',
          },
        ],
        [
          'below the belt',
          2,
          'unfair',
          { except: ['(punch|hit|struck|kick|injury) *0-4 below the belt *0-3 (round|referee)'] },
        ],
        ['blow-by-blow', 1, 'detailed', { counter: 'A worn image for a detailed account.' }],
        [
          '(bombard/v|pepper/v|pelt/v) *0-3 with *0-3 (abuse|ad|advert|call|complaint|criticism|demand|email|fact|headline|information|insult|letter|message|misinformation|propaganda|question|request|text|tweet)',
          2,
          'send many',
        ],
        [
          'broadside/NOUN',
          2,
          'criticism|strong criticism',
          {
            except: [
              '(ship|frigate|cannon|vessel|wave|crash|car|truck|collision|printed|ballad) *0-5 broadside',
              'broadside (collision|crash|press|by)',
            ],
          },
        ],
        [
          '(come/v|came|be|been|is|was|are|were) under (fire|attack|heavy fire|intense fire|withering fire|sustained attack|renewed attack|bipartisan attack) (for|over|from *0-3 (activist|campaigner|critic|conservative|group|lawmaker|left|liberal|opponent|press|regulator|right|rival|senator|shareholder|union|politician|mp|colleague|consumer|advocate))',
          2,
          'be criticised',
        ],
        [
          'under fire (for|over|after|from)',
          2,
          'criticised',
          {
            literal: ['war', 'crime'],
            except: [
              'under fire from *0-5 (troops|forces|militants|tanks|gunmen|snipers|rebels|police|taliban|soldiers|insurgents|artillery|militia|fighters|above)',
              '(came|come|troops|soldiers|convoy|position|police|officers|rescue|bravery) *0-3 under fire after',
            ],
          },
        ],
        [
          '(counterattack/v|counter-attack/v|counterpunch/v|counter-punch/v|punch/v back|swing/v back|strike/v back|swipe/v back|shoot/v back|fire/v back|hit/v back)',
          2,
          'reply|answer',
          {
            except: [
              'fire/v back into',
              '(hit/v|fire/v) back (home|to|into|on the)',
              'hit back (button|from)',
            ],
          },
        ],
        ['(cheap|parting) shot', 2, 'remark|unfair remark', { except: ['cheap shot (foul|penalty)'] }],
        [
          '(blistering|scathing|stinging|withering|furious|vitriolic|savage|relentless|ferocious|vicious|unprecedented|extraordinary|bitter|thinly veiled|thinly-veiled) (attack|assault|onslaught)',
          2,
          'criticism',
          {
            except: [
              '(savage|vicious|ferocious|relentless) (attack|assault) *0-6 (dog|shark|bear|knife|hammer|police|street|machete|left|hospital)',
              '(dog|shark|bear|knife|police|army|soldiers) *0-9 (savage|vicious|ferocious) attack',
            ],
          },
        ],
        [
          '(verbal|personal|political|partisan) (attack|assault|onslaught)',
          1,
          'criticism',
          {
            counter: 'Where someone was insulted, it may be a plain word.',
            except: ['(verbal|personal) (attack|assault) *0-6 (police|arrested|charged|court|hospital)'],
          },
        ],
        [
          '(attack|assault) on (his|her|their|its|the *0-2) (character|credibility|critic|candidate|ideas|integrity|judge|judgment|legacy|media|motives|opponent|patriotism|policy|press|proposal|record|reputation|rival|senator|speech)',
          2,
          'criticism of',
          { counter: 'A worn image, close to plain “criticism”.' },
        ],
        [
          '(=deliver|=delivers|=delivered|=land|=lands|=landed|=landing|=throw|=throws|=threw|=throwing|=trade|=trades|=traded|=trading) *0-2 (blow|punch|jab|haymaker|uppercut|zinger)',
          2,
          'criticise|exchange criticism',
          {
            except: [
              '(throw/v|land/v|threw) *0-2 (punch|jab) (at|in) *0-3 (officer|police|cop|man|face|head|guard|fan|player)',
              '(bar|street|mma|boxing|ufc|fighter|gym|school) *0-6 (punch|blow|jab)',
            ],
          },
        ],
        ['exchange/v (blow|barb|potshot|jab)', 2, 'criticise each other'],
        [
          '(exchange|trading) of (blow|barb|insult|fire)',
          2,
          'exchange of criticism',
          { except: ['exchange of fire'] },
        ],
        [
          '(fire/v|launch/v|unleash/v|loose/v) *0-3 (broadside|salvo|tirade|volley|warning shot|attack ad)',
          2,
          'publish|begin',
        ],
        [
          '(fire/v|fling/v|hurl/v|lob/v|sling/v|toss/v) *0-3 (abuse|accusation|allegation|barb|brickbat|epithet|expletive|insult|invective|mud|obscenity|slur|taunt)',
          2,
          'call|accuse|insult',
          { except: ['fire/v (or|and|over|for|after|amid|from|in|because)'] },
        ],
        [
          '(gloves|gloves are|gloves were|gloves have|gloves come/v|took the gloves) off',
          2,
          'open criticism begins',
          { except: ['(gloves|gloves are) off *0-3 (surgeon|nurse|hand|ice)'] },
        ],
        [
          '(gloves-off|no-holds-barred|bare-knuckle|bare-knuckled|knock-down|hard-hitting|hard-punching|two-fisted)',
          2,
          'direct|very critical',
          {
            except: [
              'bare-knuckle (boxing|fight|fighting|boxer|championship|fc)',
              'hard-hitting (safety|linebacker|defender|defence|defense|tackle)',
            ],
          },
        ],
        [
          '(get/v|take/v|draw/v|catch/v|face/v) (some|much|a lot of|heavy|plenty of|the|) flak',
          2,
          'be criticised',
        ],
        [
          '(hit/v|hitting) (out|back) (at|against|over)',
          2,
          'criticise|answer',
          { except: ['(ball|shot|boundary|six) *0-3 hit out'] },
        ],
        ['(in|into) the (crosshairs|cross-hairs)', 3, 'criticised|under scrutiny'],
        ['(in|into) the (firing line|line of fire)', 2, 'criticised|under scrutiny'],
        ['(crosshairs|cross-hairs) (of|on)', 3, 'criticism by|attention of'],
        ['caught in the (crossfire|cross-fire)', 2, 'affected by the dispute'],
        [
          '(low blow|sucker punch|sucker-punch|gut punch|gut-punch|gut-punched|kick in the teeth|punch in the gut|stab in the heart|kick in the guts)',
          2,
          'disappointment|setback|unfair remark',
        ],
        [
          '(lash/v|slam/v|blast/v|rip/v|hammer/v|bash/v|pummel/v|slap/v|batter/v|clobber/v|roast/v|torch/v|whack/v|lambast/v|lambaste/v|assail/v|savage/v) *0-2 (critic|rival|opponent|opposition|media|press|lawmaker|senator|congressman|minister|mayor|governor|judge|court|council|ruling|decision|plan|proposal|policy|bill|law|report|administration|budget|party|union|bank|tax|ban|deal|agency|regulator|candidate|record|handling|response|comments|remarks|claims)',
          2,
          'criticise',
          {
            except: [
              '=blast *0-2 (plan|report)',
              'bash/v *0-1 party',
              '(birthday|anniversary) bash',
              '(storm|hurricane|rain|wave|wind|tornado|car|truck|bomb|tsunami) *0-3 (lash/v|slam/v|blast/v|rip/v|hammer/v|pummel/v|batter/v)',
              '(slam/v|rip/v) *0-1 bill',
              'grand slam',
              'slap/v *0-1 (tax|ban)',
              'savage/ADJ *0-2 _',
            ],
          },
        ],
        [
          '(mud-slinging|mudslinging|mud slinging|name-calling match|slanging match|shouting match|slugfest|slug-fest|slinging match)',
          2,
          'exchange of accusations|argument',
        ],
        [
          '(open/v|opened|opening) fire on *0-3 (critic|media|policy|rival|opponent|proposal|record|plan|press)',
          2,
          'criticise',
        ],
        ['opening (salvo|shot|gambit)', 2, 'first proposal|first move'],
        ['(parting|first|latest|another|final) salvo', 2, 'remark|announcement'],
        ['salvo (against|in|at|of *0-2 (tweet|insult|criticism|attack|ad))', 2, 'criticism'],
        [
          'pile/v on',
          1,
          'add criticism',
          {
            except: [
              'pile/v on (top|the (pounds|pressure|points|runs|misery|weight|agony|debt)|weight|plates|to|debt|points|pounds|layers|a)',
            ],
            counter: 'A worn image for adding to criticism.',
          },
        ],
        ['(potshot|pot-shot|pot shot)', 2, 'critical remark'],
        ['(pull/v|pulled|pulls) no punches', 2, 'criticise openly'],
        [
          '(return/v|returned|returns|returning) fire',
          2,
          'answer',
          {
            except: [
              '(police|officer|troops|soldiers|guards|forces|gunman|suspect|deputies|agents|army) *0-5 return/v fire',
            ],
          },
        ],
        [
          '(rhetorical|verbal|political) (bomb|bombshell|grenade|fire|firefight|fisticuffs|fistfight|firepower|warfare|volley|ammunition|ammo|jab|punch|brawl|sparring|slugfest|duel|jousting|blow|salvo|knife fight)',
          2,
          'criticism|remark|argument',
          { except: ['political bomb (maker|threat)'] },
        ],
        ['shot across *0-3 bow', 2, 'warning'],
        [
          '(sniping|snipe/v from the sidelines)',
          2,
          'criticise|criticism',
          {
            except: [
              'sniping (rifle|position|spot|from|at (troops|soldiers|civilians|bids))',
              '(bid|ebay|auction) sniping',
            ],
          },
        ],
        [
          '(spar/v|sparred|sparring) (over|with *0-3 (reporter|senator|host|critic|lawmaker|press|moderator|rival|opponent|journalist|anchor|media|minister|committee|judge|lawyer))',
          2,
          'argue',
        ],
        [
          'take/v (aim|direct aim|square aim|a swing|swings) at',
          2,
          'criticise',
          { except: ['take/v aim at *0-2 (target|bird|deer|goal|police|officer|crowd|trees)'] },
        ],
        [
          '(trade/v|traded|trading) (barb|blow|insult|jab|accusation|fire|shot|swipe|broadside)',
          2,
          'criticise each other',
        ],
        ['twist/v the knife', 3, 'add to the criticism'],
        ['war of words', 3, 'argument|public argument'],
        ['weapon of mass (distraction|deception|hysteria)', 2, 'means of distraction'],
        [
          '(withering|heavy|intense|blistering|bipartisan|friendly) fire (from *0-3 (critic|left|right|lawmaker|colleague|party|press|media|group|activist|union|opponent|rival)|over|for)',
          2,
          'criticism',
        ],
      ],
    },
    // Disputes as wars.
    {
      why: '“{text}” is an image of war or battle for what is done without weapons. A plain word for what was done leaves the enemies out.',
      source: 'own; class after Lakoff & Johnson 1980 (argument is war)',
      literal: ['war'],
      entries: [
        [
          '(all-out|full-blown|full-scale|total|open|undeclared|bitter|nasty|vicious|bruising|internal|internecine) *0-1 (war|warfare) (between|over|with|against|in|on|within) *0-4 (administration|agency|budget|bureaucracy|business|climate|coal|company|consumer|democracy|drug|fossil|health|immigrant|industry|judge|law|lobby|media|party|policy|poor|press|public|rival|science|senate|show|tax|teacher|technology|union|woman|worker)',
          3,
          'dispute',
        ],
        [
          '(ambush/v|ambushed) *0-3 (reporter|question|interviewer|critic|host|minister|senator|candidate|mayor|colleague|debate|interview|meeting|voter)',
          2,
          'surprise',
        ],
        ['(ambush|gotcha) (interview|journalism|question)', 2, 'surprise interview'],
        [
          '(army|battalion|legion|phalanx|brigade|platoon) of *0-2 (accountant|activist|adviser|advisor|aide|attorney|blogger|bureaucrat|consultant|donor|fan|fundraiser|intern|lawyer|lobbyist|official|organiser|organizer|reporter|staffer|strategist|supporter|troll|volunteer|worker|ad|bot|follower|expert|economist|influencer)',
          2,
          'many|large group of',
        ],
        [
          '(arsenal|armoury|armory) of *0-2 (ads|arguments|tools|policies|tactics|tricks|options|measures|lawyers|facts|ideas|legal|regulations|excuses)',
          2,
          'set of',
        ],
        [
          '(give/v|hand/v|provide/v|offer/v|supply/v|gave|fresh|new|more|political) *0-3 (ammunition|ammo) (to|for)',
          2,
          'give arguments to|arguments for',
          {
            except: ['(army|gun|rifle|troops|rounds|weapons|military|ukraine|rebels) *0-9 (ammunition|ammo)'],
          },
        ],
        [
          '(assault|onslaught|blitzkrieg|offensive|war) (on|against) *0-4 (abortion|authority|benefits|business|choice|christmas|civil|coal|common sense|constitution|consumer|climate|decency|democracy|diversity|education|environment|expertise|fact|faith|family|farmer|fossil|free|freedom|government|gun|health|immigrant|inequality|institution|journalism|judiciary|knowledge|liberty|living standards|marriage|media|middle class|middle-class|motorist|norm|pension|poor|poverty|press|privacy|property|public|reason|religious|reproductive|right|savers|science|second amendment|sense|speech|taxpayer|teachers|tradition|truth|union|values|voter|voting|welfare|western|women|woman|worker)',
          2,
          'limits on|criticism of|policy on',
          {
            except: [
              'assault on (right|left) *0-2 (leg|flank|arm)',
              'war on poverty',
              '(sexual|sex|indecent) assault',
              'right (side|leg|hand|flank)',
              'war on women (in|and children)',
            ],
            counter: 'Those who expect harm from a policy often choose this image.',
          },
        ],
        [
          'attack on *0-2 (abortion|choice|civil liberties|constitution|consumers|civil rights|democracy|democratic|environment|expertise|fact|faith|family|free press|free speech|freedom|immigrants|institutions|journalism|judiciary|liberty|living standards|marriage|middle class|norms|pensions|poor|press freedom|privacy|reason|religious|reproductive|rights|science|second amendment|speech|taxpayers|teachers|truth|unions|values|voting|welfare|women|workers)',
          2,
          'limits on|criticism of',
          {
            except: [
              '(armed|deadly|violent|bomb|knife|gun|terror|terrorist|isis|sexual|acid|shooting|heart) *0-3 attack on',
            ],
            counter: 'Those who expect harm from a policy often choose this image.',
            literal: ['war', 'crime'],
          },
        ],
        ['battle cry', 2, 'slogan|call', { except: ['battle cry of freedom'] }],
        [
          'battle (lines|plan|fatigue|station)',
          2,
          'positions|plan',
          { except: ['battle fatigue *0-5 (soldier|veteran|troops)'] },
        ],
        [
          'battle (royal|royale)',
          3,
          'dispute|contest',
          {
            except: [
              'battle royale *0-3 (game|mode|genre|fortnite|film|novel)',
              '(fortnite|game|gamers|pubg|warzone|video) *0-6 battle royale',
            ],
          },
        ],
        [
          'battle of (wills|ideas|words|wits|nerves|egos|the (sexes|titans|giants|billionaires|bands|ages))',
          2,
          'dispute|contest',
          { except: ['battle of the bands'] },
        ],
        [
          'battle (over|about) *0-5 (abortion|appointment|ban|benefit|bill|border|budget|ceiling|census|climate|confirmation|control|contract|court|curriculum|debt|deal|development|education|election|estate|funding|future|gun|health|immigration|inheritance|issue|justice|law|leadership|legacy|legislation|licence|license|mask|medicaid|medicare|nomination|nominee|pay|patent|pension|pipeline|plan|policy|power|privacy|proposal|reform|regulation|right|rule|school|seat|spending|subpoena|tariff|tax|vote|voting|wage|wall|water|welfare)',
          1,
          'dispute over',
          { counter: 'A worn image that many readers no longer notice.' },
        ],
        [
          '(battle|battling|battled) for *0-4 (control|future|heart|heart|leadership|majority|market|nomination|office|party|presidency|power|ratings|seat|senate|soul|supremacy|survival|vote|voter)',
          1,
          'contest for',
          {
            except: ['battle for *0-3 (city|town|village|aleppo|mosul|territory)'],
            counter: 'A worn image that many readers no longer notice.',
          },
        ],
        [
          '(bitter|brewing|bruising|epic|fierce|fresh|furious|heated|intense|looming|losing|major|messy|nasty|ongoing|pitched|protracted|public|raging|running|titanic|ugly|vicious) battle',
          2,
          'dispute|long dispute',
          {
            literal: ['war', 'sport', 'crime', 'medicine'],
            except: [
              'battle *0-6 (town|city|village|province|rebels|militants|gunmen|police|taliban|isis|cancer|leukemia|leukaemia|illness|disease|forces|army|ships)',
              '(cancer|leukemia|isis|army|rebels|militants|gun) *0-9 battle',
            ],
          },
        ],
        [
          'uphill (battle|fight|struggle|climb)',
          1,
          'difficult task',
          { counter: 'The phrase is so common that few readers still see a battle in it.' },
        ],
        [
          '(court|courtroom|custody|legal|budget|confirmation|bureaucratic|ideological|legislative|political|partisan|policy|boardroom|takeover|proxy|primary|ratings|funding|succession|leadership|congressional) battle',
          1,
          'dispute|lawsuit|contest',
          { literal: ['war'], counter: 'A worn image that many readers no longer notice.' },
        ],
        [
          'battleground',
          1,
          'contested|closely contested state',
          {
            counter: 'For states and seats that either side may win, it is a fixed term.',
            except: ['player unknown battlegrounds'],
          },
        ],
        [
          '(battle-hardened|battle-scarred|battle-tested|battle-weary) *0-1 (adviser|aide|campaigner|candidate|ceo|company|congressman|executive|lawyer|leader|lobbyist|minister|negotiator|official|operative|politician|president|senator|staff|strategist|team|union|voter)',
          2,
          'experienced',
        ],
        [
          '(battle/v it out|battled it out|do/v battle (with|over)|go/v to war (over|with *0-3 (critic|media|party|press|union|regulator|council|government|colleague|administration))|go/v into battle (with|over|for))',
          2,
          'compete|dispute',
          { literal: ['war', 'sport'] },
        ],
        [
          '(blitz|ad blitz|advertising blitz|publicity blitz|marketing blitz|media blitz|pr blitz|campaign blitz)',
          2,
          'campaign|series of events',
          {
            literal: ['war', 'sport'],
            except: [
              '(london|the|nazi|during|wartime|1940|1941|german|luftwaffe|linebacker|safety|corner|quarterback|pass|zone) *0-1 blitz',
              'blitz (spirit|chess|package|attack|on)',
              'blitz *0-6 (1940|1941|bombing|bombs|luftwaffe|quarterback)',
            ],
          },
        ],
        [
          '(diplomatic|media|pr|public relations|publicity|propaganda|messaging|legal|political) (offensive|counteroffensive)',
          2,
          'campaign|series of meetings',
        ],
        [
          'charm offensive',
          1,
          'effort to win [name] over',
          { counter: 'The phrase is so common that few readers still see a war in it.' },
        ],
        ['circle/v *0-2 wagon', 2, 'defend their own'],
        [
          '(civil|internal|family|intraparty|intra-party|party|shooting|internecine) (war|warfare) (within|inside|among|between|raging|brewing|over|in *0-2 (party|movement|industry|team|company|church|family)) *0-3 (party|movement|right|left|conservative|liberal|faction|wing|moderate|establishment|company|industry|family|cabinet|team|church)',
          3,
          'dispute within',
        ],
        ['party civil war', 3, 'dispute within the party'],
        [
          'class (war|warfare)',
          2,
          'dispute over wealth',
          { counter: 'Theories of society use “class war” as a term.' },
        ],
        [
          '(crusade|crusading|crusaded) (against|for|to)',
          2,
          'campaign',
          {
            except: [
              '(medieval|muslims|saladin|jerusalem|pope|knight|first|second|third|fourth|billy graham|holy land|century|christians|church) *0-9 crusade',
              'crusade *0-9 (medieval|saladin|jerusalem|knights|holy land|century)',
              'caped crusader',
            ],
          },
        ],
        ['crusader (against|for|of)', 2, 'campaigner against|campaigner for', { literal: ['war', 'sport'] }],
        ['culture warrior', 2, 'campaigner'],
        ['culture war', 1, 'dispute over values', { counter: 'Scholars of politics use it as a term.' }],
        [
          '(declare/v|declared|declares|declaring|wage/v|waged|waging|wages) *0-2 war (on|against|over|with) *0-4 (abortion|administration|agency|air|alcohol|bank|bureaucracy|car|carbon|cash|christmas|cities|climate|coal|company|consumer|corruption|cost|critic|diesel|drug|energy|establishment|fat|fake|free|fossil|government|gun|industry|inflation|judge|junk|knife|litter|media|meat|motorist|obesity|oil|party|plastic|pollution|poor|poverty|press|red|regulation|right|rival|science|smoking|speech|straws|sugar|tax|truth|union|waste|women|woman|work)',
          3,
          'campaign against|act against',
        ],
        [
          '(dig/v|dug|digging) (in|into) *0-1 heel',
          2,
          'refuse to change',
          {
            why: '“{text}” pictures a side that will not move, like a mule. What is asked of it, and why it says no, can be said.',
          },
        ],
        ['(draw/v|drawn|drew|fight/v|fought) *0-2 battle lines', 2, 'take positions'],
        [
          '(entrenched|in the trenches|trench warfare|trench war|foxhole)',
          1,
          'fixed|doing daily work',
          {
            except: [
              '(soldier|world war|somme|army|troops|ypres|wwi|1914|1916) *0-9 (entrenched|in the trenches|trench warfare|foxhole)',
              '(in the trenches|trench warfare|foxhole) *0-9 (1914|1916|1917|1918|war|soldiers|somme|ypres)',
            ],
            counter: 'A worn image for fixed views and hard daily work.',
          },
        ],
        [
          '(front|front-) line (of|in) *0-3 (abortion|argument|battle|campaign|climate|culture|debate|dispute|fight|immigration|movement|politics|protest|resistance|struggle|trade|war against|war over|war on)',
          2,
          'active in',
        ],
        [
          '(troops|soldier|foot soldiers) (of|in|for) *0-2 (campaign|movement|party|revolution|resistance|cause|culture|war on)',
          2,
          'leader|members',
          { literal: ['war', 'crime'] },
        ],
        [
          '(go/v|went|gone|going) (nuclear|ballistic|thermonuclear|on the offensive|on offense|on the attack|on the warpath|in for the kill|for the kill|for the jugular|to the mat|to the mattresses|for broke|in hard|after him hard)',
          2,
          'react strongly|criticise',
          {
            literal: ['war', 'sport'],
            except: [
              '(country|iran|korea|pakistan|india|state|nation|world|submarine|energy|plant|grid|japan|saudi arabia|utility) *0-6 (go/v|went|gone|going) nuclear',
            ],
          },
        ],
        [
          '(gun/v|gunning) for',
          2,
          'seek|oppose',
          {
            literal: ['war', 'crime'],
            except: [
              'gun for (sale|hire|self-defense|protection|hunting|the|a|his|her)',
              '=gun for',
              '=guns for',
            ],
          },
        ],
        ['holy war (over|on|about)', 2, 'dispute'],
        [
          '(hold|held|holding) *0-5 (hostage|to ransom)',
          3,
          'block|delay',
          {
            literal: ['crime', 'war', 'medicine'],
            except: [
              '(been|were|was) held hostage',
              '(held|holding|hold) *0-5 hostage (at|by|in|for|during|inside|since|until)',
              '(gunman|gunmen|militants|pirates|police|embassy|prisoners|inmates|isis|hamas|kidnapped|iran|rebels|captors|bank|family|journalist|hacker|ransomware|data) *0-9 (hold|held|holding) *0-5 (hostage|to ransom)',
              '(held|hold|holding) *0-3 (people|person|woman|man|children|family|americans|journalists|workers|employees|staff|them|him|her|diplomats) *0-2 hostage',
              'hold *0-3 (hostage situation|hostage taker|hostages)',
            ],
          },
        ],
        [
          '(insurgent|insurgency|guerrilla) *0-1 (bid|campaign|candidacy|candidate|challenge|challenger|group of lawmakers|left|liberal|outsider|party|populist|presidential|progressive|right|senator|wing)',
          2,
          'outsider',
          { except: ['(armed|taliban|isis|rebel|military|farc) *0-5 (insurgent|guerrilla)'] },
        ],
        ['line in the sand', 2, 'limit|firm demand'],
        ['(march/v|marched|marching) (into battle|to war) (over|with)', 2, 'begin a dispute'],
        [
          'minefield (of|for)',
          2,
          'risk',
          { except: ['minefields (of|for) *0-3 (angola|cambodia|falklands|bosnia)'] },
        ],
        [
          '(political|legal|diplomatic|ethical|cultural|social|moral|regulatory|bureaucratic|pr|linguistic|verbal) (minefield|landmine|booby trap|battlefield|trench|firestorm of)',
          2,
          'risk|difficult subject',
        ],
        [
          '(mutiny|revolt|rebellion|uprising|insurrection|coup) (within|inside|among|in|from) *0-3 (party|backbench|backbencher|caucus|cabinet|conservative|ranks|senate|house|base|voters|shareholder|investors|delegates|lawmakers|staff|newsroom|company|rank and file|rank-and-file|mps|members|left|right|moderates)',
          2,
          'opposition within',
        ],
        [
          '(backbench|shareholder|taxpayer|voter|conservative|grassroots|cabinet|investor|party|staff|newsroom|boardroom|palace|internal|populist|consumer|ratepayer|parent|suburban) (mutiny|revolt|rebellion|uprising|coup|insurrection|insurgency)',
          1,
          'opposition|protest',
          {
            except: ['palace coup *0-4 (sultan|king|prince|army|military|saudi|jordan)'],
            counter: 'In parliaments, “rebellion” is the usual word for voting against one’s own party.',
          },
        ],
        [
          '(nuclear|thermonuclear) option',
          1,
          'rule change',
          {
            literal: ['war'],
            except: [
              '(energy|power|electricity|plant|reactor|weapon|iran|korea|military) *0-6 nuclear option',
            ],
            counter: 'In some parliaments it is the usual name for a change of voting rules.',
          },
        ],
        [
          '(nuke/v|carpet-bomb/v|firebomb/v|bomb/v|napalm/v) *0-2 (bill|budget|campaign|career|chances|credibility|deal|filibuster|party|rival|talks|policy|proposal|rules|economy|relationship|voters|airwaves)',
          3,
          'end|damage',
        ],
        ['on (a|the) (war footing|warpath)', 2, 'ready for a dispute|angry'],
        [
          '(purge|purged|purging) *0-3 (aide|appointee|career|civil service|critic|dissenter|disloyal|moderate|officials|party|ranks|staff|watchdogs|inspectors|professors|teachers|civil servants|opponent|rivals|newsroom)',
          2,
          'dismiss|dismissal',
          {
            counter: 'Historians use “purge” for the removal of opponents by a state.',
            except: ['(stalin|mao|soviet|nazi|stalinist|1930s|great) *0-4 purge'],
          },
        ],
        ['rally/v *0-2 troops', 2, 'encourage supporters'],
        [
          '(scorched-earth|scorched earth)',
          3,
          'very aggressive',
          { except: ['scorched earth *0-5 (retreat|napoleon|sherman|soviet|fields|villages)'] },
        ],
        [
          '(shoot|shot|shooting) (down|holes in) *0-3 (amendment|argument|attempt|bid|bill|call|challenge|claim|idea|law|measure|motion|offer|petition|plan|proposal|question|reform|request|rumor|rumour|suggestion|talk|theory|speculation|report|appeal|notion|merger)',
          2,
          'reject|deny',
        ],
        ['siege mentality', 2, 'sense of being surrounded by critics'],
        [
          'last-ditch (attempt|bid|effort|move|plan|plea|offer|appeal|lawsuit|talks)',
          1,
          'late attempt|final offer',
          { counter: 'A worn image for a late attempt.' },
        ],
        ['spearhead/v', 1, 'lead', { literal: ['war', 'sport'], counter: 'A worn image for “lead”.' }],
        ['(frontline|front line) of (history|freedom|democracy)', 2, 'active for'],
        ['(take/v|taking|took) no prisoners', 2, 'be very aggressive'],
        [
          '(torpedo/v|scuttle/v|sabotage/v|derail/v|sink/v|dynamite/v) *0-4 (agenda|agreement|ambition|appointment|bid|bill|budget|campaign|candidacy|candidate|career|chances|confirmation|deal|effort|hearing|hopes|initiative|law|legislation|measure|merger|negotiation|nomination|nominee|peace|plan|policy|presidency|project|proposal|prospect|reform|summit|talks|treaty|vote)',
          2,
          'stop|block|delay',
          {
            why: '“{text}” is an image of a wreck or a blast. “Stop”, “block” or “delay” says what is meant.',
            except: [
              '(train|tram|engine|carriage|locomotive) *0-4 derail/v',
              '(ship|submarine|boat|vessel) *0-6 (torpedo/v|scuttle/v|sink/v)',
            ],
            literal: ['war', 'disaster'],
          },
        ],
        [
          '(blow/v|blew|blown|blowing) up *0-4 (agreement|budget|campaign|career|deal|deficit|marriage|negotiation|nomination|pact|party|peace process|plan|relationship|senate|summit|talks|treaty|trade|rules)',
          2,
          'end|stop',
          {
            why: '“{text}” is an image of a wreck or a blast. “Stop”, “block” or “delay” says what is meant.',
            literal: ['war', 'crime'],
            except: [
              'blow/v up *0-3 (plane|building|bridge|car|train|embassy|balloon|photo|picture)',
              'bomb plot',
            ],
          },
        ],
        [
          '(trade|price|tariff|currency|subsidy|bidding|turf|format|console|streaming|ratings|advertising|talent) war',
          1,
          'dispute over trade|price competition',
          { literal: ['crime'], counter: '“Trade war” and “price war” are fixed terms of economics.' },
        ],
        [
          'turf (battle|war|fight)',
          2,
          'dispute over duties',
          {
            literal: ['crime'],
            except: [
              '(gang|drug|cartel|mafia|biker|dealers) *0-6 turf',
              'turf war *0-5 (gang|drug|cartel|biker)',
            ],
          },
        ],
        [
          'war (cabinet|council|footing|room) (of|for|to|at|in|on) *0-4 (campaign|headquarters|respond|counter|fight|defend|rebut|impeachment|party|debate|election|message|press)',
          2,
          'response team',
        ],
        ['(war chest|war-chest)', 2, 'campaign fund|reserve'],
        [
          'war on (christmas|coal|women|cars|motorists|cops|police|science|truth|facts|fun|meat|marriage|the (poor|middle class|motorist|press|media|family|past|west|suburbs)|religion|boys|men|energy|fossil fuels|the second amendment|farmers|workers|wealth|plastic|waste|obesity|sugar|cash|carbon|diesel|speeding|free speech|drivers|landlords|business|savers|youth|nature|wildlife)',
          3,
          'policy against|campaign against',
        ],
        [
          'war on (crime|cancer|poverty|terror|terrorism|corruption|hunger|inflation|drug)',
          1,
          'policy on|campaign against',
          { counter: 'Governments gave these campaigns the name themselves.', literal: [] },
        ],
        [
          '(warring|feuding|battling) (camp|faction|wings|parties|clans|sides|siblings|brothers|couple|neighbours|neighbors|executives|billionaires|agencies|branches|tribes)',
          2,
          'opposing groups',
          {
            except: [
              'warring (faction|parties|sides|tribes|clans) *0-6 (syria|yemen|libya|sudan|ceasefire|peace|truce|war|somalia|militia)',
              '(syria|yemen|libya|sudan|afghanistan|somalia|ceasefire|militia|truce|civil war|peace talks) *0-9 warring',
            ],
            literal: ['war', 'crime'],
          },
        ],
        [
          '(weaponise/v|weaponize/v|weaponised|weaponized|weaponisation|weaponization)',
          2,
          'use|use for a purpose',
          {
            except: [
              '(weaponise/v|weaponize/v|weaponisation|weaponization|weaponized|weaponised) *0-4 (anthrax|virus|drone|uranium|space|satellite|plutonium|nuclear|pathogen|laser|toxin|ai|chemical|bacteria|smallpox|marijuana|rabies|plague|robots)',
              '(anthrax|drones|uranium|nuclear|chemical|space|outer space|smallpox|program|material) *0-4 (weaponise/v|weaponize/v|weaponisation|weaponization|weaponized|weaponised)',
            ],
          },
        ],
      ],
    },
    // Fights and weapons.
    {
      why: '“{text}” is an image of a fight or a wound. What each side asked for or did, and what was decided, says more.',
      source: 'own; class after Lakoff & Johnson 1980 (argument is war)',
      literal: ['war', 'crime', 'sport'],
      entries: [
        ['(at|with) daggers drawn', 3, 'in open dispute'],
        ['(backstab/v|back-stab/v|backstabbing|back-stabbing)', 3, 'act against an ally|disloyalty'],
        [
          '(bitter|brutal|bruising|bare-knuckle|epic|fierce|furious|knock-down|knock-down-drag-out|messy|nasty|no-holds-barred|titanic|ugly|vicious|losing) (fight|struggle|scrap|brawl)',
          2,
          'dispute|contest',
          { literal: ['war', 'crime', 'sport', 'medicine'] },
        ],
        [
          'blood sport',
          2,
          'rough contest',
          { except: ['(fox|hare|bull|dog|cock|hunting|animal|fighting) *0-6 blood sport'] },
        ],
        [
          '(battered and bruised|bloody but unbowed|bloodied but unbowed)',
          2,
          'criticised|weakened',
          {
            except: [
              'bloodied *0-3 (face|nose|body|hands|clothes|shirt|knuckles|head|man|woman|victim|knife)',
              '(bruised and|with|was|were|his|her|left) bloodied',
            ],
            literal: ['war', 'crime', 'sport', 'medicine', 'disaster'],
          },
        ],
        [
          'bloodletting',
          2,
          'dismissals|losses',
          {
            literal: ['war', 'crime', 'medicine'],
            except: ['bloodletting in', '(leeches|medieval|ritual|ethnic|sectarian) *0-3 bloodletting'],
          },
        ],
        [
          '(major|heavy|serious|devastating|crushing|fatal|body|severe|huge|big|bitter|hammer|stunning|mortal|significant|massive|staggering|knockout|knock-out) blow (to|for|against)',
          2,
          'setback for|loss for',
          {
            why: '“{text}” is an image of a blow. What was lost, by whom and how much, says more.',
            except: ['blow to *0-2 (head|face|skull|body|chest|neck|temple|abdomen|back of)'],
            literal: ['crime', 'sport'],
          },
        ],
        [
          '(death blow|deathblow|killer blow|coup de grace|final nail in *0-2 coffin|nail in *0-2 coffin)',
          2,
          'end|final setback',
          {
            why: '“{text}” is an image of death and burial. What has ended, or what is still open, can be said.',
            literal: ['war', 'crime'],
            except: ['(bury|burial|funeral|carpenter|wooden) *0-5 coffin'],
          },
        ],
        [
          'blow (to|for) *0-3 (administration|ambition|bid|cabinet|campaign|candidate|chance|consumer|credibility|democracy|economy|effort|government|homeowner|hope|industry|minister|morale|opposition|party|plan|premier|president|prestige|prime minister|programme|reputation|saver|shareholder|taxpayer|union|worker)',
          1,
          'setback for',
          { counter: 'A short headline word for “setback”.' },
        ],
        [
          '(brawl/v|brawled|brawling|slug/v it out|slugged it out|slugging it out|duke/v it out|duked it out|duking it out|scrap/v) (over|with|about)',
          2,
          'argue|compete',
          { except: ['(bar|pub|street|drunken|fans|inmates|prison) *0-3 brawl'] },
        ],
        [
          '(choke/v|throttle/v|strangle/v|suffocate/v|asphyxiate/v) *0-3 (business|competition|debate|democracy|dissent|economy|enterprise|growth|industry|innovation|investment|recovery|small business|trade)',
          2,
          'slow|limit|weaken',
          { literal: ['crime', 'medicine', 'disaster'] },
        ],
        [
          '(clash|clashed|clashing) (over|with *0-3 (adviser|aide|board|boss|ceo|chairman|colleague|critic|judge|lawmaker|minister|press|regulator|reporter|union|senator|council))',
          1,
          'disagree|disagreement over',
          {
            counter: 'A worn image for “disagree”.',
            except: [
              '(police|protesters|troops|demonstrators|soldiers|fans|rioters|militants|armed|violent|deadly) *0-6 (clash|clashed|clashing)',
            ],
          },
        ],
        [
          'clash of (cultures|egos|ideas|personalities|styles|titans|the titans|values|visions|wills|worldviews|ideologies|generations)',
          2,
          'disagreement|difference',
          { except: ['clash of the titans'] },
        ],
        ['(cross/v|crossed|crossing) swords', 3, 'argue'],
        [
          '(cut-throat|cutthroat) (competition|business|world|market|industry|politics|environment|bidding|race|contest|campaign|primary)',
          2,
          'intense',
        ],
        ['(death|kiss) of a thousand cuts', 2, 'many small losses'],
        [
          '(double-edged|two-edged) sword',
          1,
          'thing with good and bad sides',
          { counter: 'A worn image for something with two sides.' },
        ],
        [
          '(draw/v|drew|drawn) *0-1 (first blood|blood)',
          2,
          'hurt|score a point',
          {
            literal: ['medicine', 'crime', 'sport', 'war'],
            except: [
              '(nurse|doctor|phlebotomist|needle|sample|vein|lab|mosquito|vampire|leech|tick|police|officer) *0-6 (draw/v|drew|drawn) *0-1 blood',
              '(draw/v|drawn) blood *0-3 (test|sample|from|for|work)',
              'blood (drawn|draw)',
            ],
          },
        ],
        [
          '(duel/v|duels|dueling|duelling) *0-3 (ad|ads|address|bill|campaign|claim|editorial|event|lawsuit|narrative|memo|message|plan|press|proposal|rally|report|speech|subpoenas|town halls|tweet|vision)',
          2,
          'rival|competing',
        ],
        [
          '(eat/v|ate) *0-3 alive',
          2,
          'defeat|criticise',
          {
            except: [
              '(shark|bear|lion|ants|fish|piranhas|mosquitoes|crocodile|bacteria|zombies|wolves|flesh|dogs|rats|worms|bugs) *0-9 alive',
              'eat/v *0-3 alive by *0-2 (shark|bear|lion|ants|mosquitoes|bugs|dogs)',
            ],
          },
        ],
        [
          '(face/v off|faced off|facing off|square/v off|squared off|squaring off) (against|over|with|in *0-3 (debate|primary|race|election|runoff|court))',
          1,
          'compete|debate',
          { counter: 'A worn image for meeting in a debate or a vote.' },
        ],
        [
          '(feud/v|feud) (with|between|over)',
          1,
          'disagree|dispute',
          {
            except: ['(blood|clan|family|tribal|gang|crime) feud', 'family feud'],
            counter: 'For a long personal quarrel it may be the plain word.',
          },
        ],
        [
          '(fight/v back|fighting back|fought back) (against|over|at|with *0-3 (ad|facts|lawsuit|statement|tweet|letter))',
          2,
          'answer|oppose',
          {
            except: [
              '(victim|passenger|attacker|robber|intruder|woman|student|clerk|tears) *0-5 (fight/v back|fought back)',
              '(fight/v|fought|fighting) back (tears|from)',
            ],
          },
        ],
        [
          '(fight/v|fought|fighting) (tooth and nail|to the death|to the bitter end|like hell|for *0-2 (political life|political survival|survival|soul))',
          3,
          'oppose strongly',
          { literal: ['war', 'crime', 'sport', 'medicine'] },
        ],
        [
          '(fight|fighting|fought) (over|with *0-3 (administration|council|government|lawmakers|regulators|union|press|media|teachers))',
          1,
          'dispute over|disagree',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: [
              '(police|two|men|women|fans|bar|street|drunken|students|brothers|teens|knife|soldiers|troops|couple) *0-4 (fight|fighting|fought) over',
            ],
          },
        ],
        [
          '(food|cage|knife|street|dog|cat|gun|sword|steel-cage|death|prize|heavyweight) (fight|match) (over|between|with|within|among) *0-4 (bill|budget|candidate|committee|cabinet|debate|establishment|faction|party|left|right|policy|senate|leader|wing)',
          3,
          'dispute',
        ],
        [
          '(go/v|went|going|gone) (toe-to-toe|toe to toe|head-to-head|mano a mano|mano-a-mano|for the jugular)',
          2,
          'compete|argue',
          { literal: ['sport', 'crime', 'war'] },
        ],
        ['(hatchet job|hit job|hit piece|takedown piece)', 3, 'critical article|campaign of criticism'],
        ['head (will|must|should|to|could|would|might) roll', 3, 'people will be dismissed'],
        [
          '(hit list|enemies list|kill list)',
          2,
          'list',
          {
            literal: ['war', 'crime'],
            except: [
              '(hit list|kill list) *0-5 (terror|isis|drone|police|gang|mafia|killer|shooter|students)',
              '(drone|isis|gunman|shooter|mafia|police|assassins|terrorist) *0-8 (hit list|kill list)',
            ],
          },
        ],
        [
          '(infighting|in-fighting|bickering|squabbling|backbiting)',
          1,
          'disagreement|dispute',
          {
            counter: 'Often the shortest word for disputes within one group.',
            except: ['(couple|married|siblings|children|kids) *0-4 (bickering|squabbling)'],
          },
        ],
        [
          '(jostle/v|jockey/v|jockeying|jostling|elbow/v|elbowing) for *0-2 (advantage|attention|control|influence|position|power|seat|spot|place|job|nomination|supremacy|favour|favor)',
          2,
          'compete for',
          { literal: ['sport'] },
        ],
        [
          'kill/v *0-3 (amendment|bill|deal|filibuster|legislation|measure|merger|nomination|program|programme|project|proposal|reform|resolution|rule|tax|treaty|provision|pipeline|plan)',
          1,
          'stop|reject|end',
          {
            counter: 'In parliaments “kill a bill” is a usual short word.',
            literal: ['war', 'crime', 'medicine', 'disaster'],
            except: [
              '(wounded|died|people|police|gunman|soldiers|bomb|crash|attack) *0-5 kill/v',
              'kill/v *0-1 (people|bill)',
            ],
          },
        ],
        [
          '(kill/v|killing|killed) off *0-3 (agreement|bill|business|competition|deal|debate|high street|hope|idea|industry|job|plan|policy|project|proposal|recovery|reform)',
          2,
          'end|stop',
        ],
        [
          '(knife in the back|knives out for|knives are out|long knives|stab/v *0-2 in the back|stabbed in the back|stab in the back)',
          3,
          'betray|oppose',
          {
            literal: ['war', 'crime', 'medicine'],
            except: [
              '(police|hospital|knife|man|woman|teenager|boy|officer|victim|attacker|died) *0-9 (stab/v|stabbed|knife) *0-3 in the back',
              'knives out *0-3 (film|movie|sequel|director|rian|box office|netflix)',
            ],
          },
        ],
        ['(knockout|knock-out|knock out) (blow|punch)', 3, 'decisive argument|setback'],
        [
          '(lock/v|locked|locking) horns',
          3,
          'argue',
          { except: ['(deer|elk|stags|bulls|bucks|rams|antlers|moose) *0-6 horns'] },
        ],
        [
          '(limp/v|limped|limping) (into|toward|along|to|across|out)',
          2,
          'go on weakened',
          {
            literal: ['war', 'crime', 'sport', 'medicine', 'disaster'],
            except: [
              '(ankle|leg|knee|foot|hip|injured|plane|ship|boat|dog|horse|cane|wounded|player|hamstring|car) *0-9 limp/v',
              'limp/v (off|to the (locker|dressing|dugout|bench|shore|port))',
              'limp *0-6 (ankle|leg|knee|foot|hip|injury|port|shore|hamstring)',
            ],
          },
        ],
        [
          '(muscle/v|muscled|muscling|strong-arm/v) *0-3 (into|out of|through|aside|in on)',
          2,
          'push',
          { except: ['(soreness|pain|ache|tissue|protein|mass) *0-4 into', '=muscle (into|through)'] },
        ],
        [
          '(night of the long knives|bloodless coup)',
          3,
          'dismissals',
          {
            except: [
              '(hitler|nazi|1934|sa|army|military|sultan|king|troops) *0-9 (night of the long knives|bloodless coup)',
              '(night of the long knives|bloodless coup) *0-6 (hitler|1934|army|military|sultan|king|general)',
            ],
          },
        ],
        ['(on|onto|under) the (chopping block|guillotine|executioner)', 2, 'to be cut'],
        ['(circular|political|rhetorical) firing squad', 3, 'dispute within a group'],
        ['(open/v|opened) (old|fresh|new) wounds', 2, 'bring back a dispute', { literal: ['medicine'] }],
        [
          'pitched battle (over|between|with|for) *0-4 (bill|budget|lobbyist|lawyer|party|plan|regulator|union|company|developer|parent|teacher|court|policy)',
          3,
          'dispute',
        ],
        [
          '(pick/v|picked|picks|picking|spoil/v for|spoiling for|looking for|itching for) a fight',
          2,
          'start a dispute',
          { literal: ['crime', 'sport'], except: ['(bar|pub|drunk|street|school) *0-5 fight'] },
        ],
        [
          '(pound/v|pounded|pounding|pummel/v|pummelled|pummeled|bludgeon/v|batter/v|battered|maul/v|mauled|thump/v|thrash/v|wallop/v|whack/v|clobber/v) *0-3 (airwaves|budget|campaign|candidate|economy|industry|investor|market|message|opponent|party|polls|rival|sector|stock|shares|record|reputation)',
          2,
          'criticise|hurt|defeat',
          { literal: ['war', 'crime', 'sport', 'disaster', 'medicine'] },
        ],
        [
          '(poisoned chalice|=poison =pill)',
          2,
          'job with great problems|hindering clause',
          {
            counter: 'In company law “poison pill” is a term.',
            except: [
              '(shareholder|takeover|rights plan|board|bid|stake|merger) *0-9 poison pill',
              'poison pill *0-6 (shareholder|takeover|rights plan|board|bid|stake|merger)',
            ],
          },
        ],
        ['(pyrrhic|hollow) victory', 2, 'costly success|limited success', { literal: ['war', 'sport'] }],
        ['(rattle/v|rattling) *0-2 (sabre|saber)', 3, 'threaten'],
        [
          '(sabre-rattling|saber-rattling|sabre rattling|saber rattling|sword-rattling)',
          3,
          'threats|warnings',
        ],
        [
          '(scar/v|scarred|bruise/v|bruised|bloody/v|wound/v|wounded|cripple/v|crippled|maim/v) *0-3 (campaign|candidate|candidacy|presidency|president|nominee|frontrunner|front-runner|reputation|leadership|credibility|brand|administration|premier|prime minister|senator|governor|party)',
          2,
          'weaken|weakened',
          {
            literal: ['war', 'crime', 'sport', 'medicine', 'disaster'],
            except: [
              '(shot|bomb|attack|killed|bullet|gunman|assassination|shooting) *0-6 (wound/v|wounded)',
              '(wound/v|wounded) *0-3 (in|by|during) *0-3 (attack|shooting|bombing|war|assassination)',
            ],
          },
        ],
        [
          '(politically|mortally|badly|fatally|gravely) (wounded|damaged|weakened|crippled|bruised) *0-2 (president|leader|candidate|minister|prime minister|party|campaign|presidency|nominee|premier|government|brand)',
          2,
          'weakened',
        ],
        [
          '(showdown|show-down)',
          2,
          'vote|meeting|dispute',
          {
            literal: ['war', 'crime', 'sport'],
            except: [
              '(cup|title|league|playoff|final|super bowl|semi-final|heavyweight|ufc|derby|bowl) *0-4 showdown',
              'showdown *0-4 (final|cup|title|league|playoff|semi-final|stadium|arena|unlimited|ufc|derby)',
            ],
          },
        ],
        [
          '(square/v up|squared up|squaring up) (to|against|over)',
          2,
          'oppose|dispute',
          { literal: ['crime', 'sport'] },
        ],
        [
          '(stand-off|standoff|stand off)',
          1,
          'dispute|deadlock',
          {
            literal: ['war', 'crime'],
            except: [
              '(armed|police|hostage|tense|hour|swat|barricaded|fbi|sheriff|naval|border|military|nuclear|gun|waco|siege|hour-long) *0-4 (stand-off|standoff)',
              '(stand-off|standoff) *0-6 (police|swat|sheriff|fbi|armed|gunman|barricaded|ranch|refuge|army|troops|hours|officers|federal agents)',
            ],
            counter: 'A usual word for two sides that both will not move.',
          },
        ],
        [
          '(stranglehold|chokehold|choke-hold|vice-like grip|vise-like grip|death grip|iron grip) (on|over)',
          2,
          'control of',
          {
            literal: ['crime', 'sport', 'medicine'],
            except: [
              '(police|officer|neck|wrestler|throat|arrest|garner) *0-6 (chokehold|choke-hold|stranglehold)',
              '(chokehold|stranglehold) on (him|her|the man|suspect)',
            ],
          },
        ],
        [
          '(strike/v|struck|striking) a *0-1 (blow|body blow) (against|to|at|for)',
          2,
          'weaken|help',
          { literal: ['war', 'crime', 'sport'] },
        ],
        ['sword of (damocles|truth)', 3, 'constant threat'],
        [
          '(take/v|took|taken|taking) (the fight to|the gloves off|up the cudgels|up the sword)',
          2,
          'oppose|criticise openly',
          {
            literal: ['war', 'crime', 'sport'],
            except: ['take/v up arms against *0-4 (government|state|army|regime|isis|troops)'],
          },
        ],
        [
          '(throw/v|threw|thrown|throwing) *0-4 under (the|a) bus',
          3,
          'blame|abandon',
          { literal: ['crime', 'disaster'] },
        ],
        [
          '(throw/v|threw|thrown|throwing|toss/v) *0-2 (wrench|spanner) (in|into)',
          2,
          'delay|disturb',
          {
            why: '“{text}” is an image of a machine that is broken on purpose. What is held up, and by what, says more.',
            literal: ['crime'],
          },
        ],
        ['at (each other|one another) *0-1 throats', 3, 'in open dispute', { literal: ['crime', 'war'] }],
        [
          '(kick/v|kicked|kicking) *0-3 (in the shins|in the teeth|in the ribs|while down|when down)',
          3,
          'criticise|hurt',
          {
            except: [
              '(police|officer|suspect|victim|horse|guard|prison|stamped|attacker|defender|keeper|referee) *0-6 (kick/v|kicked)',
              '(kick/v|kicked) *0-6 (police|hospital|unconscious|arrested)',
            ],
          },
        ],
        [
          '(get/v|got|give/v|gave|given|face/v|faces|faced) the (axe|ax|boot|chop|heave-ho)',
          2,
          'be dismissed|be cut',
          { except: ['(tree|lumberjack|wood|firefighter|museum) *0-6 the (axe|ax)', 'the boot (camp|of)'] },
        ],
        [
          '(drop/v|dropped|dropping) (a|the) (bomb|bombshell|hammer|mic)',
          2,
          'announce|surprise',
          {
            except: [
              '(plane|aircraft|bomber|hiroshima|enola|jet|drone|air force|nagasaki|b-52) *0-9 (drop/v|dropped) (a|the) bomb',
              '(drop/v|dropped) (a|the) bomb *0-3 (on|over|in) *0-3 (city|hiroshima|town|village|camp|isis|hospital)',
              'drop/v the atomic',
            ],
          },
        ],
        [
          '(thrown|throw/v|threw) to the (wolves|lions)',
          3,
          'abandoned|abandon',
          { except: ['(zoo|zookeeper|roman|gladiator|daniel|christians) *0-8 to the (wolves|lions)'] },
        ],
        [
          '(lob/v|toss/v|throw/v|threw|lobbed|tossed|rolled) *0-2 (grenade|hand grenade|bomb|bombshell|firecracker|molotov cocktail) (at|in|into|on) *0-4 (campaign|critic|debate|talks|negotiation|party|race|process|politics|market|press|rival|meeting|election|establishment|system)',
          3,
          'disturb|criticise',
        ],
        [
          '(trigger-happy|trigger happy|loaded for bear|lock and load|locked and loaded)',
          2,
          'quick to act|ready',
          {
            literal: ['war', 'crime'],
            except: [
              '(police|cop|officer|gunman|soldiers|hunter|guards|gun) *0-3 (trigger-happy|trigger happy)',
              '(trigger-happy|trigger happy) *0-2 (police|cop|officer|gunman|soldiers|hunters|guards)',
            ],
          },
        ],
        [
          '(tug of war|tug-of-war|push-pull)',
          2,
          'dispute',
          {
            except: [
              '(tug of war|tug-of-war) *0-4 (rope|sports|school|teams|contest)',
              '(rope|teams|contest|sports day|children|school|game) *0-5 (tug of war|tug-of-war)',
            ],
          },
        ],
        [
          '(tussle|tussled|tussling|wrangle|wrangled|wrangling|scuffle over|skirmish over|skirmishes over) (with|over|between|about)',
          1,
          'dispute over',
          {
            except: [
              '(police|officer|suspect|bouncers|security|guard|cattle|gun|knife) *0-4 (tussle|scuffle|wrangle)',
              '(tussle|tussled) with *0-3 (police|officer|guard|deputies|suspect|intruder)',
            ],
            counter: 'A worn image for a dispute.',
          },
        ],
        ['up in arms', 2, 'angry|protesting'],
        [
          '(wage/v|waged|waging|mount/v|mounted|mounting|launch/v|launched) *0-2 (assault|attack|crusade|offensive|campaign of|fight|battle|guerrilla) (against|on|over) *0-4 (bill|budget|candidate|company|consumer|critic|industry|judge|law|media|opponent|party|plan|policy|poor|president|press|program|programme|proposal|record|reform|regulation|right|rival|rule|tax|union|voter)',
          2,
          'campaign against|criticise',
          { literal: ['war', 'crime', 'sport'] },
        ],
        [
          '(go/v|went|going) after *0-3 (critic|donor|media|opponent|press|rival|reporter|record|tax returns|business|union|judge)',
          1,
          'criticise|investigate',
          { counter: 'Everyday wording for criticising or investigating.' },
        ],
        [
          'target/v *0-3 (voter|swing|undecided|suburban|swing state|lawmaker|senator|incumbent|seat|donor)',
          1,
          'address|try to win',
          { counter: 'A usual word of campaigns and advertising.' },
        ],
        ['character assassination', 3, 'criticism of the person|harm to a reputation'],
        ['(assassinate/v|assassinated|assassinating) *0-2 (character|reputation)', 3, 'criticise|harm'],
      ],
    },
    // Sport.
    {
      why: '“{text}” is an image from sport. What was asked, done or decided, and for whom it matters, can be said without it.',
      source: 'own; class after Howe 1988 (sport and war in American politics)',
      literal: ['sport'],
      entries: [
        [
          '(=ball is|=ball was|=ball now|the ball back) in *0-3 court',
          2,
          'the next step is for [name]',
          { except: ['(tennis|basketball|serve|racket) *0-6 court'] },
        ],
        ['(blame game|blame-game)', 2, 'argument over blame'],
        [
          'blood on the floor',
          2,
          'losses',
          {
            literal: ['crime', 'medicine', 'sport', 'war'],
            except: [
              '(murder|stabbed|body|police|victim|hospital|apartment|kitchen|bathroom|shot|scene) *0-9 blood on the floor',
            ],
          },
        ],
        [
          '(curveball|curve ball|curve-ball|softball question|softball interview|softballs|spitball)',
          2,
          'surprise|easy question',
          {
            except: [
              '(pitcher|pitch|fastball|slider|changeup|batter|strike|inning|mph|hitter) *0-9 (curveball|curve ball|spitball)',
              '(curveball|curve ball|spitball) *0-9 (pitcher|pitch|fastball|slider|changeup|batter|strike|inning|mph|hitter)',
            ],
          },
        ],
        [
          '(drop/v|dropped|dropping) the ball',
          2,
          'make a mistake',
          {
            except: [
              '(times square|new year|midnight|catch|receiver|end zone|fielder|wicketkeeper|knee) *0-9 drop/v the ball',
              'drop/v the ball *0-5 (end zone|times square|midnight|yard)',
            ],
          },
        ],
        ['(end run|end-run) (around|round|on)', 2, 'way around'],
        [
          'full-court press',
          2,
          'strong effort',
          {
            except: [
              'full-court press *0-4 (basketball|turnovers|half|quarter|guard)',
              '(basketball|guard|turnovers|zone|defense) *0-6 full-court press',
            ],
          },
        ],
        [
          '(fumble/v|fumbled|fumbling) *0-3 (answer|chance|crisis|handling|issue|launch|message|opportunity|question|response|rollout|talks|vote|election|attempt)',
          2,
          'mishandle',
        ],
        [
          '(game changer|game-changer|game changing|game-changing|gamechanger)',
          2,
          'important change|important',
        ],
        [
          'game (plan|planning) (for|to|on) *0-4 (campaign|cut|debate|election|fund|governing|impeachment|pass|policy|presidency|reform|repeal|senate|tax|win|defeat|budget|economy|trade|crisis|health)',
          1,
          'plan',
          { counter: 'A worn image for “plan”.' },
        ],
        [
          '(hardball|hard ball) *0-2 (politics|tactic|negotiation|negotiating|stance|approach|move)',
          2,
          'firm|tough',
        ],
        [
          '(play/v|played|plays|playing) (hardball|hard ball|dirty|rough|spoiler|politics)',
          2,
          'be firm|use unfair means|react',
          {
            literal: ['sport', 'crime'],
            except: [
              '(play/v|played|playing) (defense|defence|offense) (for|in (the|high|college|this)|against|and)',
              'play/v hardball with chris',
            ],
          },
        ],
        ['(hit/v|knock/v|knocked|hitting|knocking) *0-2 out of the (park|ballpark)', 2, 'succeed'],
        [
          '(home run|slam dunk|slam-dunk|hole in one|touchdown|hat-trick) (for|of|on|in) *0-3 (administration|campaign|candidate|choice|company|consumer|argument|case|economy|evidence|idea|issue|party|policy|politics|president|case for|prosecutor|voters|negotiation|speech)',
          2,
          'success',
        ],
        [
          '(slam-dunk|slam dunk) (case|argument|choice|evidence|issue|issue for|nomination|proof|victory|win|candidate)',
          2,
          'clear|strong',
        ],
        [
          '(horse race|horse-race|horserace) (politics|coverage|journalism|aspect|polls|numbers|of|between|for *0-3 (nomination|presidency))',
          2,
          'contest|coverage of polls',
          { counter: 'Studies of journalism use “horse-race coverage” as a term.' },
        ],
        [
          '(in|on) the home stretch',
          1,
          'in the last weeks',
          {
            counter: 'A worn image for the last weeks of a campaign.',
            except: ['(horse|jockey|furlong|race|racing|race track|derby|trail) *0-9 home stretch'],
          },
        ],
        [
          '(kick/v|kicked|kicking|punt/v|punted|punting) *0-4 (into the long grass|into touch|down the road)',
          2,
          'delay',
        ],
        [
          'punt/v (on|the *0-2 (decision|question|issue|problem|vote|debate|matter|case)|it (to|until))',
          2,
          'delay|avoid',
          {
            except: [
              '(yard|fourth|down|kicker|punter|return|returned) *0-6 punt',
              'punt on (fourth|fourth-and|4th|horses|the river)',
              'punt *0-3 yard',
            ],
          },
        ],
        [
          '(victory lap|lap of honour|touchdown dance|end-zone dance)',
          2,
          'celebration|speeches after the win',
          {
            except: [
              '(victory lap|lap of honour) *0-4 (track|race|circuit|stadium|speedway)',
              '(nascar|driver|track|race|racing|car|checkered|flag) *0-9 (victory lap|lap of honour)',
            ],
          },
        ],
        ['(spike/v|spiked|spiking) the football', 2, 'celebrate too early'],
        [
          '(level/v|leveled|levelled|even|uneven|tilt/v|tilted|level) *0-1 playing field',
          1,
          'equal rules|unequal rules',
          { counter: 'In trade and tax law it is a common short term.' },
        ],
        ['(game set and match|slam the door on)', 2, 'end|decisive moment'],
        [
          '(move/v|moved|moving|shift/v|shifted|shifting) *0-1 (goalposts|goal posts|goal-posts)',
          2,
          'change the conditions',
        ],
        [
          '(neck and neck|neck-and-neck|photo finish|down to the wire)',
          1,
          'very close',
          { counter: 'A short way to say that a vote is close.' },
        ],
        [
          '(no-brainer|layup|lay-up|cakewalk|walk in the park|walkover) (for|to)',
          2,
          'easy choice for',
          { except: ['(layup|lay-up) *0-3 (seconds|lead|quarter|half)'] },
        ],
        ['(off|out of) the starting (blocks|gate)', 1, 'begun', { counter: 'A worn image for a start.' }],
        [
          'on the sidelines',
          1,
          'not taking part',
          {
            literal: ['sport', 'medicine', 'war'],
            counter: 'A worn image for not taking part.',
            except: [
              'on the sidelines of *0-4 (summit|meeting|conference|assembly|forum|talks|event|gathering|g20|un|session)',
            ],
          },
        ],
        [
          'own goal',
          3,
          'mistake',
          {
            except: [
              '(half|header|keeper|defender|equaliser|equalizer|penalty|minute|scored|ball|corner|cross|net) *0-9 own goal',
              'own goal *0-6 (minute|half|defender|keeper|header|gave|equaliser)',
              '(reach/v|achieve/v|set/v|meet/v|his|her|its|their|set|met|missed|our|my) *0-2 own goal',
            ],
          },
        ],
        [
          '(political football|political ping-pong|political ping pong|hot potato|political hot potato)',
          2,
          'disputed question',
          { except: ['hot potato (game|soup|salad|with)', 'baked hot potato'] },
        ],
        [
          '(point-scoring|point scoring|(=score|=scores|=scored|=scoring) *0-2 points)',
          2,
          'win an argument|criticism for advantage',
          {
            literal: ['sport'],
            except: [
              'score/v *0-3 points *0-4 (game|night|quarter|half|rebounds|win|season|loss|lead|against|in *0-2 (first|second|third|fourth))',
              'score/v (_/NUM|double-digit|at least|his|her|career-high|many|most|more|fewer|the (most|first|last|final)) *0-2 points',
              '(rebounds|assists|touchdown|exam|test|index) *0-9 score/v *0-2 points',
              'credit score',
            ],
          },
        ],
        [
          '(political|cheap|easy|debating|brownie|style) points',
          2,
          'advantage in the argument',
          { literal: [], except: ['points of (view|order|light|agreement|contact|difference)'] },
        ],
        [
          '(race to the (bottom|finish))',
          2,
          'competition to lower standards',
          { counter: 'Economists use “race to the bottom” as a term.' },
        ],
        [
          '(run/v|ran|running) (out the clock|interference)',
          2,
          'wait|distract',
          { except: ['(quarter|overtime|yards|lead|team|possession) *0-9 run/v out the clock'] },
        ],
        [
          '(score/v|scored|scoring|notch/v|notched|rack/v up|racked up|chalk/v up|chalked up|bag/v|bagged) *0-3 (victory|win|coup|triumph|propaganda victory) (over|against|for|in|with) *0-5 (bill|budget|court|critic|election|house|media|party|primary|senate|vote|ruling|campaign|tax|trade|union|reform|supreme|judge)',
          1,
          'win',
          { counter: 'A worn image for winning a vote or a case.' },
        ],
        [
          '(sticky wicket|hit/v for six|knocked for six|on the back foot|straight bat)',
          2,
          'difficult position|hurt',
          {
            except: [
              '(bowler|bowled|over|boundary|innings|wicket|ball|batsman|england|test) *0-9 (hit/v for six|back foot|straight bat|sticky wicket)',
              '(on the back foot) *0-4 (cover|drive|point|boundary)',
            ],
          },
        ],
        [
          '(throw/v|threw|thrown|toss/v|tossed|throws|tosses|throwing|tossing) *0-1 hat (in|into) the ring',
          1,
          'announce a candidacy',
          { counter: 'A worn image for announcing a candidacy.' },
        ],
        [
          '(tag-team|tag team|tag-teamed|tag-teaming) *0-3 (attack|campaign|effort|interview|criticism|senators|duo|approach|rally|event)',
          2,
          'joint',
        ],
        [
          '(the (referee|umpire|scoreboard|scorecard)) of *0-2 (democracy|politics|debate|election)',
          2,
          'judge of',
        ],
        [
          '(underdog|dark horse|long shot|longshot|long-shot) *0-2 (bid|campaign|candidate|candidacy|challenger|presidential|nominee|senator|effort|contender|status)',
          1,
          'candidate with little support',
          { counter: 'Short words for a candidate who trails in the polls.' },
        ],
        [
          '(armchair|monday-morning|monday morning|backseat|back-seat) (quarterback|quarterbacking|driver)',
          2,
          'critic after the event',
          { except: ['(monday morning quarterback|peter king) *0-3 (column|king|si)'] },
        ],
        [
          '(win|winning|won|lose|losing|lost) the *0-2 (messaging|news cycle|narrative|argument|optics|pr|public relations|spin|propaganda|information|meme|media|cultural|culture) (war|battle|game|contest|fight)',
          2,
          'persuade more people',
        ],
        [
          '(winners and losers|biggest winner|biggest loser|big winner|big loser) *0-4 (debate|election|shutdown|week|primary|budget|deal|night|speech|race|vote|summit|of the)',
          1,
          'who gained',
          {
            counter: 'It may be a short way to say who gained from a decision.',
            except: [
              '(emmy|oscar|grammy|award|bafta|golden globe|tony|night|trophies|lottery|jackpot|prize|stock|index|shares|market) *0-9 (winner|loser)',
              '(winner|loser) *0-6 (emmy|oscars|grammys|award|globe|index|stocks|dow|lottery|jackpot)',
              'the biggest loser (contestant|season|host|trainer|show)',
            ],
          },
        ],
        [
          '(wrest/v|wrestle/v|wrested|wrestled|wresting|wrestling) *0-3 (control|power|away|majority|seat|leadership) from',
          2,
          'take from|win from',
          { literal: ['war', 'crime', 'sport'], except: ['(gun|knife|weapon|hijackers|cockpit) *0-6 from'] },
        ],
      ],
    },
    // Gambling, board games and play.
    {
      why: '“{text}” is an image from games or gambling. Players can stop; people who live with a decision cannot. A plain verb says what was done.',
      source: 'own; class after Lakoff & Johnson 1980 (metaphor and argument)',
      literal: ['sport'],
      entries: [
        [
          '(ace|trump card|wild card|wildcard) (in the hole|up *0-1 sleeve|to play|in *0-2 (negotiation|talks|race|election|campaign|debate))',
          2,
          'advantage|unknown factor',
        ],
        [
          '(all-or-nothing|winner-take-all|winner-takes-all|zero-sum) (battle|fight|game|gamble|contest|politics|struggle|approach|bet)',
          2,
          'contest|undivided',
          {
            except: [
              '(winner-take-all|winner-takes-all) contests',
              '(delegate|delegates|primary|primaries|caucus|state|states|electoral|votes) *0-9 (winner-take-all|winner-takes-all)',
              '(winner-take-all|winner-takes-all) *0-9 (delegate|delegates|primary|primaries|caucus|electoral)',
            ],
          },
        ],
        [
          '(bargaining (chip)|poker (chip))',
          2,
          'something to trade',
          {
            except: ['(casino|table|gambling|dealer|poker) *0-6 poker chip'],
            counter: 'A common short word of negotiators.',
          },
        ],
        [
          '(bet/v|wager/v|stake/v) *0-2 (the farm|the house|the ranch|everything|big|heavily|presidency|reputation|career|political capital|political future|future) (on|that)',
          2,
          'rely on|risk',
          {
            except: [
              '(casino|gambler|horse|bookmaker|bookies|odds|investor|stock|shares|fund|traders|hedge) *0-9 (bet/v|wager/v)',
              'bet/v (big|heavily) on *0-3 (stock|shares|bitcoin|bonds|oil|gold)',
            ],
          },
        ],
        [
          '(calculated|dangerous|risky|desperate|bold|reckless|political|high-stakes|huge|biggest) (=gamble|=gambles|roll of the dice)',
          2,
          'risk|risky step',
          {
            except: [
              '(casino|horse|bookmaker|poker|roulette|betting) *0-9 (gamble|bet)',
              '(gamble|bet) *0-6 (casino|horse|bookmaker|poker|roulette)',
              '(big|biggest|huge|massive) bet (against|on *0-3 (stock|bonds|oil|gold|shares))',
            ],
          },
        ],
        [
          '(gamble/v|gambled|gambling|gamble) (on|with|that) *0-5 (agreement|deal|democracy|economy|election|future|health|jobs|life|lives|livelihoods|nation|policy|reform|safety|security|strategy|talks|vote|voters|reputation|career|peace|shutdown|lives of)',
          2,
          'take a risk with|risk',
          {
            except: [
              '(casino|horse|poker|slot|betting|lottery|sportsbook|bets) *0-9 (gamble|gambling|gambled)',
            ],
          },
        ],
        [
          '(brinkmanship|brinksmanship)',
          2,
          'pressure|threats',
          { counter: 'Theories of bargaining use it as a term.' },
        ],
        [
          'play/v the *0-2 card (against|in|on|with|for|when|to)',
          2,
          'use the argument',
          { except: ['(poker|deck|dealer|game|blackjack) *0-6 card'] },
        ],
        [
          '(race|gender|victim|woman|sympathy|religion|age|patriotism|fear|immigration|class|disability|mental-health|empathy) card',
          2,
          'argument about [subject]',
          {
            except: [
              '(sympathy|immigration|class|age|disability|race) card (from|for|in the mail|with|to)',
              '(credit|id|identity|greeting|green|send|sent|signed) *0-4 (sympathy|immigration|age|disability) card',
              'disability card',
            ],
          },
        ],
        [
          '(cat and mouse|cat-and-mouse)',
          2,
          'pursuit',
          { except: ['(cartoon|tom and jerry|thriller|film|novel) *0-6 (cat and mouse|cat-and-mouse)'] },
        ],
        [
          '(checkmate|checkmated)',
          3,
          'defeat|defeated',
          {
            except: [
              '(chess|grandmaster|king|queen|rook|bishop|board) *0-9 checkmate',
              'checkmate *0-6 (chess|grandmaster|rook|bishop)',
            ],
          },
        ],
        [
          '(chess|poker) (game|match|move|player|hand|piece) (between|with|over|of|in *0-3 (negotiation|politics|diplomacy|senate|trade|talks))',
          2,
          'negotiation|move',
          {
            except: [
              '(look/v at|watch/v|play/v) *0-3 (chess|poker) (game|match)',
              '(grandmaster|tournament|champion|board|carlsen|kasparov|casino|online) *0-9 (chess|poker)',
            ],
          },
        ],
        [
          '(geopolitical|political|diplomatic|three-dimensional|three dimensional|4-d|3-d|4d|3d|multidimensional) (chess|chessboard|poker|jenga|roulette)',
          2,
          'strategy|politics',
        ],
        [
          '(chessboard|poker table|high-wire act|juggling act|balancing act|tightrope)',
          1,
          'difficult task|situation',
          {
            except: [
              '(circus|acrobat|performer|wallenda|niagara|chess|grandmaster) *0-9 (chessboard|high-wire act|juggling act|tightrope)',
              '(tightrope|high-wire) *0-3 (walker|walking|across|over|between (buildings|towers))',
            ],
            counter: 'A worn image for a hard choice.',
          },
        ],
        [
          '(deal/v|dealt|hold/v|held|play/v|played|have/v) *0-2 (winning|losing|weak|strong|bad|poor|good|better|lousy|terrible) (hand|card)',
          2,
          'have an advantage|have few means',
          { except: ['(poker|blackjack|bridge|casino|table) *0-9 (hand|cards)'] },
        ],
        [
          'endgame',
          1,
          'final stage',
          {
            counter: 'A worn image that many readers no longer notice.',
            except: [
              '(avengers|marvel|beckett|chess|rook|pawn|disney|movie|film|box office) *0-9 endgame',
              'endgame *0-6 (avengers|marvel|beckett|chess|rook|pawn|box office|movie|film)',
            ],
          },
        ],
        [
          'gambit',
          2,
          'move|first offer',
          {
            except: [
              '(queen|chess|king|evans|netflix|benoni) *0-2 gambit',
              'gambit *0-5 (chess|pawn|opening|marvel|x-men|channing)',
            ],
          },
        ],
        [
          'game of (chicken|inches|whack-a-mole|cat and mouse|brinkmanship|brinksmanship|musical chairs|poker|chess)',
          2,
          'dispute|negotiation',
          {
            except: [
              '(play/v|played|playing) *0-3 game of (chess|poker) *0-4 (with|against) (his|her|friend|father)',
              '(online|friendly|casino|tournament|grandmaster) *0-2 game of (chess|poker)',
            ],
          },
        ],
        ['(=game/NOUN|=games/NOUN) (afoot|be up|be over)', 2, 'contest'],
        [
          '(mind|head|political|power|word|partisan|procedural|silly|dangerous|cynical) (games|gamesmanship)',
          2,
          'tactics',
          {
            except: [
              '(video|board|computer|word|mind|parlour|parlor) games *0-6 (app|played|children|puzzle|crossword|scrabble|console|players)',
              '(children|family|app|console|charades|crossword) *0-6 (word|mind|parlour|parlor) games',
            ],
          },
        ],
        ['(gamesmanship|one-upmanship|oneupmanship|one upmanship)', 2, 'tactics|rivalry'],
        [
          'pawn in',
          3,
          'person used in',
          {
            except: ['(chess|rook|bishop|king|queen|square|shop) *0-9 pawn', 'pawn in *0-3 (chess|front)'],
          },
        ],
        [
          '(political|bargaining) (pawn|prop|weapon|cudgel|bludgeon|toy)',
          2,
          'means of pressure',
          { counter: 'Where prisoners are exchanged, it sums up how they are used.' },
        ],
        [
          '(use/v|used|using|treat/v|treated|treating) *0-3 as *0-2 (pawn|prop|cudgel|bludgeon|punching bag|guinea pig|human shield|battering ram)',
          2,
          'use',
          { literal: ['war', 'crime', 'sport'] },
        ],
        [
          '(playbook|play book|play-book)',
          1,
          'methods|usual methods',
          {
            except: [
              '(quarterback|coach|offense|defense|coordinator|nfl|team|touchdown|football|plays) *0-9 playbook',
              'playbook *0-6 (quarterback|coach|offense|defense|nfl|football|weekly)',
              '(politico|the) playbook',
            ],
            counter: 'A worn image for usual methods.',
          },
        ],
        [
          '(power play|power-play)',
          2,
          'attempt to gain power',
          {
            except: [
              '(hockey|goal|nhl|penalty|shots|canadiens|rangers|bruins|flyers|powerplay|cricket|overs|wickets|ice) *0-9 (power play|power-play)',
              '(power play|power-play) *0-9 (hockey|goal|nhl|penalty|shots|unit|canadiens|rangers|bruins|flyers|cricket|overs|chances|opportunity)',
            ],
          },
        ],
        [
          '(raise/v|raised|raising|up/v|upped|upping) the (ante|stakes)',
          2,
          'increase the pressure|demand more',
          { except: ['(poker|casino|table|players|blind) *0-9 the (ante|stakes)'] },
        ],
        [
          'high-stakes *0-2 (battle|clash|confrontation|debate|decision|election|fight|gamble|game|hearing|meeting|negotiation|race|showdown|standoff|summit|talks|test|trial|vote)',
          2,
          'important',
          { except: ['(poker|casino) *0-4 high-stakes', 'high-stakes *0-1 (poker|test)'] },
        ],
        [
          '(roll/v|rolled|rolling|throw/v) *0-1 (dice|the dice|of the dice)',
          2,
          'take a risk',
          {
            except: [
              '(casino|craps|dungeons|monopoly|board game|player|sided|table) *0-9 dice',
              'dice *0-6 (casino|craps|dungeons|monopoly|board game)',
            ],
          },
        ],
        ['(get-out-of-jail-free|get out of jail free) *0-1 card', 3, 'way out'],
        ['(game/v|gamed|gaming|games) the system', 2, 'use the rules'],
        [
          'up for grabs',
          1,
          'open|not yet decided',
          {
            why: '“{text}” speaks of something to be snatched by whoever is first. What is decided, and by whom, says more.',
            counter: 'A worn image for seats or votes that either side may win.',
          },
        ],
        ['(have/v|had|having) a field day', 2, 'criticise much|gain'],
        [
          '(from|out of) left field',
          2,
          'unexpected',
          {
            except: [
              '(ball|throw|single|double|catch|fence|inning|homer|outfielder|fielder|wall|run|bleachers|umpire) *0-9 (from|out of) left field',
              'left field *0-5 (wall|fence|bleachers|single|double|line|seats)',
            ],
            literal: ['sport'],
          },
        ],
        ['roll of the dice', 2, 'risk', { except: ['(casino|craps|monopoly|board) *0-9 dice'] }],
        [
          '(shell game|three-card monte|ponzi scheme of|bait-and-switch|bait and switch)',
          3,
          'confusing move|change of offer',
          {
            why: '“{text}” calls what was done a trick. What was promised and what came, side by side, lets readers see it.',
            literal: ['crime'],
            except: [
              '(con|street|pea|hustler|vendor|consumer|advertised|dealership|store) *0-6 (shell game|bait-and-switch|bait and switch)',
            ],
          },
        ],
        [
          '(stack/v|stacked|stacking|rig/v|rigged|rigging|load/v|loaded) the *0-1 (deck|dice|odds)',
          2,
          'make unfair',
          { except: ['(casino|craps|poker|dealer|naval|ship|boat|wood) *0-9 (deck|dice)'] },
        ],
        [
          '(play/v|played|plays|playing) *0-2 (with fire|chicken|brinkmanship|a dangerous game|a long game|the long game|fast and loose|footsie|kingmaker)',
          2,
          'take a risk|wait|be careless',
          {
            except: [
              '(eat|eating|cook|grilled|fried|cooked) *0-9 chicken',
              'play/v chicken (farmer|little|run)',
              '(arsonist|match|children|child|boys|teens) *0-6 play/v *0-2 with fire',
              '(actor|movie|film|band|song|concert) *0-6 play/v *0-2 (god|with fire|kingmaker)',
            ],
          },
        ],
        [
          'play/v god',
          2,
          'decide/v for others',
          {
            why: '“{text}” says that somebody decides what nobody should. What is decided, and for whom, can be said.',
          },
        ],
        ['(hold/v|held|holds|holding) all the (cards|aces|chips)', 2, 'have every advantage'],
        [
          '(lay/v|put/v|show/v) *0-1 cards on the table',
          2,
          'say openly',
          { except: ['(poker|dealer|tarot|table setting|place) *0-9 cards on the table'] },
        ],
        [
          '(tip/v|tipped|show/v|showed) *0-1 hand (on|about|in|over|by)',
          1,
          'reveal a plan',
          {
            counter: 'A worn image for revealing a plan.',
            except: [
              'show/v of hand',
              '(show/v|showed) *0-1 hand (on|in) *0-2 (camera|video|picture|photo|wheel|book|bible)',
            ],
          },
        ],
        [
          '(musical chairs|hokey cokey|hopscotch|whack-a-mole)',
          2,
          'repeated changes',
          {
            except: [
              '(children|kids|party|birthday|playground|school) *0-6 (musical chairs|hopscotch|hokey cokey|whack-a-mole)',
              '(musical chairs|hopscotch|whack-a-mole) *0-4 (children|kids|party|playground|game at)',
            ],
          },
        ],
        [
          '(tit-for-tat|tit for tat)',
          1,
          'retaliation in kind',
          { counter: 'In the theory of games and in trade policy it is a term.' },
        ],
      ],
    },
  ],
};
