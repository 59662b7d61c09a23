import type { Lexicon } from './lexicon.ts';

export const reportingVerb: Lexicon = {
  id: 'reporting-verb',
  category: 'reporting-verb',
  title: 'Evaluating reporting verbs',
  description:
    'Verbs and nouns that judge an act of saying instead of only naming it. Plain verbs such as say, tell and add are not listed; court, insurance and hospital senses are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    {
      why: '“{text}” presents what was said as a fact that was there to be found. “said” leaves open whether it is so.',
      source: 'own; class after Caldas-Coulthard 1994 and Hooper 1975 (factives)',
      entries: [
        ['confirm/v that', 1, 'say that', { counter: 'Fair where a document or a second source is given.' }],
        [
          '(correctly|rightfully|rightly|wisely) (argue/v|complain/v|condemn/v|criticise/v|criticize/v|note/v|observe/v|point/v out|say/v|state/v|warn/v)',
          3,
          'say',
        ],
        [
          'disclose/v that',
          1,
          'say that',
          { counter: 'Fair where new information was in fact made public.' },
        ],
        [
          '(note/v|=noting) that',
          1,
          'say that',
          { except: ['(worth|be it|please|should be) *0-1 (note|noting|noted) that'] },
        ],
        [
          'noted/VERB',
          1,
          'said',
          {
            except: [
              '(should|must|may|can|could) be noted',
              'duly noted',
              'as noted (above|earlier|below)',
              '(a|the|=an|most) noted',
            ],
          },
        ],
        ['observe/v that', 1, 'say that'],
        [
          'point/v out',
          2,
          'say',
          { except: ['point/v out *0-3 (suspect|suspects|attacker|defendant|gunman)'] },
        ],
        ['remind/v *1-2 that', 1, 'tell'],
        [
          '(=reveal|=reveals|=revealed|=revealing) (that|how|why|what|he|she|it|they)',
          1,
          'say',
          { counter: 'Fair where new documents or findings are reported.' },
        ],
        ['(set/v|put/v) the record straight', 2, 'give his or her account'],
        ['(stress/v|emphasise/v|emphasize/v|underline/v|underscore/v) that', 1, 'say that'],
      ],
    },
    {
      why: '“{text}” suggests that something unwelcome or hidden had to be brought into the open. Compare: “said”.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        ['acknowledge/v that', 1, 'say that'],
        [
          'acknowledged/VERB',
          1,
          'said',
          {
            except: [
              'acknowledged (receipt|the (crowd|applause|cheers))',
              '(be|widely|generally) acknowledged',
            ],
          },
        ],
        ['admission of (failure|defeat|weakness|error)', 2, 'statement', { literal: ['crime'] }],
        ['admission that', 2, 'statement that'],
        [
          'admit/v',
          2,
          'say',
          {
            except: [
              'admit/v (to (the|a|hospital|intensive|bar|practice|college|university|an)|patient|patients|student|students|refugee|refugees|migrant|migrants|immigrant|immigrants|children|applicant|applicants)',
              '(be|get|=being) *0-2 =admitted (to|into|with|for|at|on|after|in|as)',
              'admit/v (murder|manslaughter|assault|assaulting|theft|stealing|fraud|guilt|charge|charges|driving|possessing|possession|causing|burglary|robbery|rape|killing|offences|offenses|conspiracy|perjury|liability)',
              'admit/v *0-3 (into|hospital|evidence|trade|congress|the union|the country|the united states)',
              'admitting (privilege|privileges)',
              'admitting-privileges',
              '(patient|patients|those|people|person|anyone) =admitted',
            ],
            literal: ['medicine'],
          },
        ],
        [
          '(begrudgingly|grudgingly|reluctantly|sheepishly) (acknowledge/v|admit/v|agree/v|concede/v|confess/v|say/v)',
          2,
          'say|agree',
        ],
        ['(belatedly|finally) (acknowledge/v|admit/v|concede/v|confess/v|own/v up)', 2, 'say'],
        ['(came|come|comes|coming) clean', 2, 'say'],
        [
          'concede/v (that|he|it|she|there|they|in an|in a|on)',
          2,
          'say',
          {
            except: [
              'concede/v (it|on|in) *0-5 (election|race|contest|goal|game|match|seat|penalty|night|vote|primary)',
            ],
            literal: ['sport'],
          },
        ],
        ['confess/v (that|he|she|to being)', 2, 'say', { except: ['must confess'], literal: ['crime'] }],
        ['(he|she|they) conceded $', 2, 'said', { literal: ['sport'] }],
        ['(let/v slip|let/v it slip)', 2, 'say'],
        ['(own/v up|fess/v up) to', 2, 'say'],
        ['tacitly (admit/v|acknowledge/v|concede/v|accept/v|confirm/v)', 2, 'suggest'],
      ],
    },
    {
      why: '“{text}” casts doubt on what was said. If it is only meant to report, “said” does the same without taking sides.',
      source: 'own; class after Hooper 1975 (assertives) and Caldas-Coulthard 1994',
      counter: 'Fair where the point is open and both sides are reported with the same verb.',
      entries: [
        ['allege/v that', 1, 'say that', { literal: ['crime'] }],
        ['=alleging', 1, 'saying', { literal: ['crime'] }],
        [
          'assert/v (that|he|she|it|there|the)',
          1,
          'say',
          { except: ['assert/v the (right|privilege|power|authority|claim)'] },
        ],
        ['assertion that', 1, 'statement that'],
        [
          'claim/v',
          2,
          'say',
          {
            except: [
              'claim/v *0-4 (life|lives|victim|victims|responsibility|victory|credit|title|titles|crown|gold|silver|bronze|medal|medals|trophy|asylum|benefit|benefits|compensation|damages|refund|expenses|insurance|prize|seat|seats|exemption|deduction|deductions|deduct|territory|ownership|copyright|majority|mandate|privilege|immunity|jackpot|unemployment|pension|delegates|status|right|rights|sovereignty|dependents|custody|allowance|scalp|scalps|mantle|spot|nomination|win|wins|throne|land|luggage|inheritance|tax|credits|moral high ground|high ground|credit)',
              '(jobless|unemployment|insurance|benefit|benefits|damage|damages|legal|asylum|court|land|compensation|tort|injury|malpractice|liability|veterans|disability|civil|federal|small|initial|weekly|first-time|tax|medical|settle|settled|file|filed|filing|counter|process) *0-2 claims',
              '(claims|claim) (court|adjuster|department|process|processing|form|forms|tribunal|manager|handler|backlog|for (benefits|unemployment|damages|compensation|asylum))',
              '(stake|lay|staked|laid|lays) *0-1 claim',
              '(by|=be|was|were|been) claimed by',
            ],
          },
        ],
        [
          'claim/NOUN (that|of|about)',
          1,
          'statement',
          {
            except: [
              '(insurance|jobless|unemployment|asylum|legal|court|land|benefit|damage) claim (that|of|about)',
              'claim of (privilege|executive|immunity|negligence|discrimination|ownership|title|damages)',
            ],
          },
        ],
        ['(contend/v|maintain/v) that', 1, 'say that'],
        ['deny/v having', 1, 'say that he or she has not'],
        [
          '(falsely|incorrectly|inaccurately|misleadingly|wrongly|wrongfully) (assert/v|claim/v|say/v|state/v|suggest/v|imply/v|insist/v|tell/v|tweet/v|maintain/v|declare/v)',
          2,
          'say',
          {
            why: '“{text}” reports the words and judges them in one step. Compare: say what was stated, then what is known.',
            counter: 'Fair where the article shows what was checked.',
          },
        ],
        ['insist/v', 2, 'say', { except: ['insist/v (on|upon)', 'if you insist/v', '(i|we|you) insist/v'] }],
        [
          '(insist/v on|insist/v upon)',
          1,
          'ask for|demand',
          { except: ['insist/v (on|upon) (being|having) *0-1 (called|known)'] },
        ],
        [
          'peddle/v *0-3 (claim|claims|conspiracy|falsehoods|fantasy|fiction|idea|lie|lies|line|myth|myths|narrative|nonsense|story|stories|theory|theories)',
          3,
          'repeat',
          { except: ['drug'] },
        ],
        [
          '(pretend/v|feign/v|affect/v) (that|to|concern|ignorance|interest|outrage|surprise)',
          2,
          'say',
          {
            except: [
              'affect/v (that|to|interest)',
              'pretend/v to be (a|an) *0-2 (police|officer|customer|doctor|delivery|woman|man|girl|boy|lawyer|journalist|buyer|teenager|nurse)',
            ],
            literal: ['crime'],
          },
        ],
        ['profess/v', 2, 'say', { except: ['professed', 'profess/v *0-2 (faith|religion|vows|love)'] }],
        [
          '(purport/v to|purportedly|=purported)',
          2,
          'said to',
          { literal: ['crime'], counter: 'Fair where nobody could check it.' },
        ],
        [
          'without *0-2 (evidence|proof)',
          1,
          '',
          {
            why: '“{text}” tells readers how far to trust the words before it. Leave it out unless the article shows what was checked.',
            except: [
              'without *0-2 (evidence|proof) of (purchase|citizenship|insurance|residency|residence|vaccination|identity|id)',
            ],
            literal: ['crime'],
            counter: 'Fair where the speaker was asked for evidence and gave none.',
          },
        ],
        ['would have (us|you|people|voters|everyone|readers) believe', 3, 'say'],
      ],
    },
    {
      why: '“{text}” says that the speaker avoids the point or changes position. That is a judgement; compare the earlier and the later words.',
      source: 'own',
      entries: [
        ['(back-pedal/v|backpedal/v|backtrack/v)', 2, 'change position'],
        [
          '(brush/v|wave/v|shrug/v|laugh/v) (off|aside|away) *0-4 (concern|concerns|criticism|question|questions|report|reports|suggestion|suggestions|calls|warning|warnings|idea|allegations|complaints|notion|claims|accusations)',
          2,
          'reject',
        ],
        ['change/v (his|her|its|their) tune', 2, 'change position'],
        [
          'deflect/v *0-4 (blame|criticism|question|questions|attention|responsibility|allegations|accusations)',
          2,
          'answer',
        ],
        ['dismiss/v *1-4 as', 2, 'call', { except: ['(judge|court|jury|board) *0-3 dismiss/v'] }],
        [
          '(dodge/v|duck/v|evade/v|sidestep/v|skirt/v) *0-3 (question|questions|issue|answer|answering|topic|subject)',
          2,
          'not answer',
        ],
        ['double/v down', 2, 'repeat'],
        ['(explain/v|wave/v) away', 2, 'explain'],
        ['(flip-flop/v|flip-flop)', 3, 'change position'],
        ['(gloss/v over|paper/v over)', 2, 'not mention'],
        ['(hem/v and haw/v|equivocate/v|prevaricate/v|waffle/v on)', 3, 'not answer directly'],
        ['pay/v lip service', 3, 'say', { counter: 'Fair where words and later acts are set side by side.' }],
        ['(play/v down|downplay/v)', 2, 'comment on'],
        ['(rebuff/v|spurn/v)', 1, 'reject'],
        ['(scoff/v|sniff/v) at', 2, 'reject'],
        ['spin/v (it|this|that|the) *0-3 as', 2, 'describe'],
        [
          'stonewall/v',
          2,
          'not answer',
          {
            except: [
              'stonewall (riots|riot|uprising|inn|jackson|news|national|democrats|democratic|movement|rebellion)',
            ],
          },
        ],
        [
          '(walk/v back|row/v back) *0-2 (comment|comments|remark|remarks|claim|claims|statement|statements|pledge|promise|criticism|suggestion|vow)',
          2,
          'withdraw|correct',
        ],
      ],
    },
    {
      why: '“{text}” makes a criticism sound like a blow or a fit of temper. “criticised” or “said” reports it; the quoted words can show how sharp it was.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        ['accuse/v', 1, 'criticise', { except: ['(stand/v|the) accused'], literal: ['crime'] }],
        [
          'bash/v',
          2,
          'criticise',
          {
            except: [
              '(birthday|party|anniversary|beach|annual|star-studded) bash/v',
              'bash/v (in|into|against|his|her|out)',
            ],
            literal: ['crime', 'sport'],
          },
        ],
        ['berate/v', 2, 'criticise'],
        [
          'blast/v',
          3,
          'criticise',
          {
            except: [
              '(bomb|car|gas|suicide|nuclear|shotgun|cold|arctic|winter|full|grenade|mine|mortar|factory|explosion|tear|water|music|sand|email|e-mail|past) blast/v',
              'blast/v (off|through|away|into|from|kill|kills|killed|injures|injured|wounds|hits|hit|rocks|rocked|damaged|destroyed|site|zone|radius|wave|furnace|music|near|outside|out|open|music|a hole|at)',
              '(have|be|=a|=the|=an) *0-1 blast $',
              '(=a|=the|=an|=this|=that) *0-1 blast',
            ],
            literal: ['war', 'disaster', 'crime'],
          },
        ],
        [
          'call/v out',
          2,
          'criticise',
          {
            except: [
              'call/v out (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|to|for|sick|from|names|his name|her name|of|the names)',
              '(troops|guard|officers|police|firefighters|be) *0-1 call/v out',
              'call/v out the (national|guard|troops|army)',
            ],
          },
        ],
        ['castigate/v', 2, 'criticise'],
        ['(chide/v|scold/v|upbraid/v)', 2, 'criticise'],
        [
          '(condemn/v|denounce/v)',
          1,
          'criticise',
          {
            except: [
              'condemn/v (to|building|property|house|land)',
              'condemned (to|man|prisoner|building|property|inmate)',
            ],
          },
        ],
        ['(decry/v|deplore/v)', 2, 'criticise'],
        ['(deride/v|disparage/v|belittle/v)', 2, 'criticise'],
        ['diatribe', 3, 'speech|comments'],
        ['(excoriate/v|flay/v)', 3, 'criticise', { literal: ['crime', 'war'] }],
        ['fire/v back', 2, 'reply', { literal: ['war', 'crime'] }],
        [
          'fume/v',
          3,
          'say',
          {
            except: ['(the|toxic|exhaust|diesel|gas|petrol|paint|chemical|of|poisonous|glue) *0-1 fumes'],
            literal: ['disaster', 'medicine'],
          },
        ],
        [
          'hammer/v *0-3 (over|for|on)',
          2,
          'criticise',
          {
            except: ['hammer (and|attack|blow)', 'hammer/v (out|away|nails|in)'],
            literal: ['crime', 'disaster', 'sport', 'war'],
          },
        ],
        ['harangue/v', 3, 'speak to'],
        ['(hit|hits|hitting) (back|out) at', 2, 'reply to|criticise', { literal: ['war', 'sport'] }],
        ['(lambast/v|lambaste/v)', 3, 'criticise'],
        ['lash/v out', 3, 'criticise', { literal: ['crime'] }],
        [
          '(lay/v|rip/v|tear/v) into',
          3,
          'criticise',
          {
            except: [
              '(rip|ripped|rips|tore|tear|tears|tearing|bullet|bullets|shrapnel) *0-1 into (the (crowd|building|roof|house|wall|car|flesh|side|back|town|home|store)|pieces|shreds|a (crowd|building|house|car))',
              'tear/v into (pieces|shreds)',
            ],
            literal: ['war', 'disaster', 'crime'],
          },
        ],
        [
          'mock/v',
          2,
          'make fun of|criticise',
          {
            except: [
              'mock (trial|exam|exams|election|debate|up|draft|drafts|test|interview|turtle|funeral|execution|cover|campaign|court|hearing|classroom|village|town|gun|weapon|votes)',
            ],
          },
        ],
        [
          '(outburst|tirade)',
          3,
          'comments|remarks',
          {
            except: [
              'outburst of (violence|fighting|gunfire|laughter|joy|singing|applause)',
              '(violent|emotional) outburst',
            ],
          },
        ],
        [
          '(pillory/v|savage/v|skewer/v)',
          3,
          'criticise',
          {
            except: [
              'savage/ADJ,NOUN',
              'savage (attack|cuts|beating|cut|murder|dog|inequalities)',
              'skewers',
            ],
            literal: ['crime'],
          },
        ],
        ['(rage/v|seethe/v) (at|against|over|about)', 3, 'criticise', { literal: ['disaster', 'war'] }],
        ['rail/v against', 3, 'criticise'],
        ['(rant/v|rant/NOUN)', 3, 'say|comments'],
        ['rebuke/v', 2, 'criticise', { counter: 'Fair for a formal reprimand.' }],
        ['(ridicule/v|sneer/v|jeer/v)', 2, 'make fun of|criticise'],
        [
          '(rip|rips|ripped|ripping) (apart|for|over)',
          3,
          'criticise',
          { scope: 'headline', literal: ['disaster', 'crime', 'war'] },
        ],
        ['screed', 3, 'article|comments'],
        ['shoot/v back', 2, 'reply', { literal: ['war', 'crime'] }],
        [
          'slam/v',
          3,
          'criticise',
          {
            except: [
              'grand slam',
              'slam/v (into|shut|on|against|through|ashore|dunk|dunks|door|doors|the door|the doors|the brakes|poetry|down|onto|closed)',
              'slam/v *0-3 (door|doors|brakes|ground|coast|fist|shut|wall|car|floor|phone|head|ashore)',
              '(poetry|hurricane|storm|tornado|car|truck|ship|plane|vehicle|wave|waves) *0-1 slam/v',
            ],
            literal: ['disaster', 'sport'],
          },
        ],
        ['snap/v back', 2, 'reply', { except: ['snap/v back (to|into|on|from)', 'snap/v back sanctions'] }],
        ['(spout/v off|spew/v *0-3 (hate|hatred|lies|nonsense|venom|vitriol|rhetoric|bile))', 3, 'say'],
        [
          'take/v (aim|a swipe|a shot|a jab|a dig|a potshot|potshots|shots|swipes|digs|jabs) at',
          2,
          'criticise',
          { literal: ['war', 'crime', 'sport'] },
        ],
        ['(taunt/v|heckle/v)', 2, 'call to'],
        [
          'threaten/v to',
          1,
          'say that he or she may',
          {
            except: [
              '(which|that|storm|fire|fires|flood|floods|river|strike|crisis|it|virus|this|problems|issue|war|scandal|deficit|row|dispute|debate|controversy|costs|plan|bill) *0-2 threaten/v to',
              'threaten/v to (become|derail|undermine|engulf|overwhelm|spill|split|overshadow|disrupt|erode|delay|cause|destabilise|destabilize|spread|upend|slow|turn|hurt|drag|reduce|make)',
            ],
            literal: ['crime', 'disaster'],
          },
        ],
        [
          'trash/v',
          3,
          'criticise',
          {
            except: [
              'trash/NOUN',
              '(get|park|parks) *0-2 trash/v',
              '(the|=a|into|pick|taking|collect|throw) *0-2 trash',
              'trash (bag|bags|can|cans|talk|bin|collection|pile|piles|pickup|truck|cans)',
              'trash/v *0-2 (room|office|house|store|stores|shop|shops|car|hotel|apartment|building|offices)',
            ],
            literal: ['crime', 'disaster'],
          },
        ],
      ],
    },
    {
      why: '“{text}” makes the speaker sound loud, whining or full of him- or herself. “said” reports the words without mimicking a tone of voice.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        [
          '(babble/v|bleat/v|blather/v|prattle/v)',
          3,
          'say',
          { except: ['(goat|goats|sheep|brook|baby|babies|stream) *0-2 (babble/v|bleat/v)'] },
        ],
        [
          '(bark/v|bellow/v|growl/v|snarl/v) (at|that)',
          2,
          'say to',
          { except: ['(dog|dogs|bear|wolf|puppy|tree) *0-4 (bark/v|growl/v|snarl/v|bellow/v)'] },
        ],
        ['bemoan/v', 2, 'criticise|regret'],
        [
          'boast/v (that|about|of)',
          2,
          'say',
          {
            except: [
              '(city|town|region|resort|hotel|country|state|which|it|area|house|site|park|restaurant|stadium) *0-2 boast/v',
            ],
          },
        ],
        [
          'boasted/VERB',
          2,
          'said',
          { except: ['boasted (a|an|the|some|more|over|nearly|about _/NUM|_/NUM)'] },
        ],
        ['(brag/v|crow/v (about|over|that)|gloat/v)', 3, 'say', { except: ['bragging rights'] }],
        ['complain/v that', 1, 'say that', { literal: ['medicine'] }],
        ['drone/v on', 3, 'speak'],
        ['(gripe/v|grouse/v|grumble/v|moan/v|carp/v) (that|about|over)', 2, 'complain|say'],
        ['(gush/v|rave/v) (about|over|that)', 3, 'praise', { literal: ['disaster'] }],
        ['(his|her|its|their) boast (about|of|that)', 2, 'statement'],
        [
          'lecture/v *1-3 (about|on|that|over)',
          2,
          'tell',
          {
            except: [
              '(professor|university|college|course|students|class|visiting|public) *0-6 lecture/v',
              'lecture/NOUN',
              'lecture (series|hall|tour|notes)',
            ],
          },
        ],
        ['(mouth/v off|pop/v off|sound/v off)', 3, 'comment'],
        ['parrot/v', 3, 'repeat', { except: ['parrot/NOUN', '(=a|the|=his|=her|pet|=grey|=gray) parrot'] }],
        ['pontificate/v', 3, 'speak'],
        [
          'preach/v (about|that|to us|to the converted|to voters)',
          2,
          'say',
          { except: ['(church|pastor|sermon|priest|gospel|imam|mosque|bible) *0-4 preach/v'] },
        ],
        [
          'proclaim/v',
          1,
          'say|declare',
          {
            except: [
              'proclaim/v *0-4 (day|holiday|week|month|independence|republic|caliphate|king|queen|emperor|gospel)',
              'self-proclaimed',
            ],
          },
        ],
        ['(quip/v|wisecrack/v)', 1, 'say'],
        ['ramble/v (on|about)', 3, 'speak', { except: ['ramble on (the|foot)'] }],
        ['regurgitate/v', 3, 'repeat', { literal: ['medicine'] }],
        ['retort/v', 1, 'reply'],
        ['scream/v (that|about)', 2, 'shout', { literal: ['crime', 'disaster', 'war'] }],
        ['tout/v', 2, 'recommend|praise', { except: ['ticket tout', 'touts (outside|selling)'] }],
        ['trot/v out', 3, 'repeat', { except: ['trot/v out (of|onto|to|from|for|on)'], literal: ['sport'] }],
        [
          'trumpet/v',
          2,
          'praise|announce',
          { except: ['(the|=a|play|played|jazz|plays|playing|on) *0-1 trumpet', '=trumpets'] },
        ],
        ['(wail/v|howl/v) (that|about|over)', 3, 'say', { literal: ['war', 'disaster', 'crime'] }],
        [
          '(whine/v|whinge/v)',
          3,
          'complain|say',
          { except: ['(engine|drone|dog|siren|sirens|puppy) *0-3 whine/v'] },
        ],
      ],
    },
    {
      why: '“{text}” sounds an alarm: it makes what follows seem dangerous before the reasons are given.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        ['caution/v that', 1, 'say that'],
        ['(dire|stark|chilling|ominous|grim|apocalyptic) warning', 2, 'statement', { literal: ['disaster'] }],
        [
          'issue/v a *0-1 (stark|dire|grim|chilling|stern|ominous|blunt|dark) warning',
          2,
          'warn|say',
          { literal: ['disaster'] },
        ],
        [
          '(raise/v|sound/v|ring/v) (the|an) alarm',
          2,
          'say|report',
          {
            except: [
              '(fire|smoke|neighbour|neighbor|neighbours|neighbors|passerby|crew) *0-4 (raise/v|sound/v) (the|an) alarm',
              '(raise|raised|sounded) the alarm (after|when) (he|she|they)',
            ],
            literal: ['disaster', 'crime'],
          },
        ],
        ['(raise/v|sound/v|set/v off) alarm bells', 2, 'cause concern'],
        [
          'warn/v',
          1,
          'say',
          {
            except: [
              '(weather|forecaster|national weather service|met office|meteorologist|tsunami|label|sign|siren) *0-4 warn/v',
              '(=a|the|=of|early|storm|weather|flood|tornado|tsunami|travel|health|=as|without|red|amber|yellow) *0-1 =warning',
              '=warning (label|labels|sign|signs|shot|shots|system|systems|letter|light|lights)',
            ],
            literal: ['disaster', 'medicine'],
          },
        ],
      ],
    },
    {
      why: '“{text}” makes a request or promise sound more forceful or more pleading than “asked” or “said”.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        [
          'beg/v',
          2,
          'ask',
          {
            except: [
              'beg/v (the question|to differ|on|in|outside|for (money|food|change|coins|alms|mercy))',
              'begging (bowl|letter)',
              'beg your pardon',
            ],
            literal: ['crime', 'war', 'disaster'],
          },
        ],
        ['(beseech/v|implore/v)', 2, 'ask'],
        [
          'demand/v (that|an|answers|to|his|her|their|the|more|immediate|action|justice)',
          1,
          'ask for',
          {
            except: [
              'demand (for|in|curve|shock)',
              '(supply|consumer|market|oil|energy|the|high|in|strong|growing|electricity|weak|global) *0-2 demand',
              '(kidnapper|kidnappers|robber|gunman|gunmen|hijacker|hijackers|suspect) *0-4 demand/v',
            ],
            literal: ['crime'],
          },
        ],
        [
          '(exhort/v|urge/v)',
          1,
          'ask',
          {
            except: ['(the|an|to|sexual|strong|natural) urge', 'urge to', 'urges to'],
            counter: '“urge” is common and often means no more than a public request.',
          },
        ],
        ['(extend/v|hold/v out|offer/v) an olive branch', 2, 'offer talks'],
        [
          'plead/v (with|for)',
          1,
          'ask',
          {
            except: ['plead/v for (air|help|mercy|leniency|his life|her life|their lives)'],
            literal: ['crime'],
          },
        ],
        [
          'strike/v *0-1 (conciliatory|defiant|combative|softer|harsher|hopeful|gloomy|dark|somber|sombre|populist) (tone|note)',
          2,
          'say',
        ],
        [
          'vow/v',
          1,
          'promise|say',
          {
            except: [
              '(wedding|marriage|take|took|monastic|renew|renewed|exchange|exchanged|their|of) *0-1 vows',
              'vow of (silence|poverty|chastity|celibacy)',
            ],
          },
        ],
      ],
    },
    {
      why: '“{text}” turns a statement of approval into a show of enthusiasm. Compare: “praised” or “welcomed”.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        [
          '(applaud/v|commend/v)',
          1,
          'praise',
          {
            except: [
              '(crowd|audience|spectators|fans|people|members|delegates|stood|standing) *0-4 applaud/v',
              'commend/v *0-3 to',
              'applaud/v (as|politely|loudly)',
            ],
          },
        ],
        ['(extol/v|laud/v)', 2, 'praise'],
        ['(fawn/v|swoon/v) over', 3, 'praise'],
        [
          'hail/v',
          2,
          'praise|welcome',
          {
            except: [
              'hail/NOUN',
              'hail/v (from|a cab|a taxi|cab|taxi|cabs|an uber|storm|damage|stones)',
              '(all|taxi|ride|cab|e|=a|large) *0-1 hail',
              'hail mary',
              '=hailing from',
              'hail to the chief',
              'hail of',
            ],
            literal: ['disaster'],
          },
        ],
        ['heap/v *0-2 praise', 2, 'praise'],
        ['(lavish/v|shower/v) *0-3 (praise|with praise)', 2, 'praise'],
        [
          'sing/v *0-2 praises',
          2,
          'praise',
          { except: ['(church|choir|god|hymn|lord) *0-4 praises', 'praises to (god|the lord)'] },
        ],
      ],
    },
  ],
};
