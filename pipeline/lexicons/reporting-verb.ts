import type { Lexicon } from './lexicon.ts';

/** Speakers who tell of their own saying do not report another’s: “I urge restraint”, “we simply demand that”. */
const OWN_WORDS = ['(i|we) (_/ADV|_/AUX|) (_/ADV|) _/VERB'];

export const reportingVerb: Lexicon = {
  id: 'reporting-verb',
  category: 'reporting-verb',
  title: 'Evaluating reporting verbs',
  description:
    'Verbs and nouns that judge an act of saying instead of only naming it. Plain verbs such as say, tell and add are not listed; court, insurance and hospital senses are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  counter: 'It may be exactly what the speaker did.',
  groups: [
    {
      why: '“{text}” presents what was said as a fact that was there to be found. “said” leaves open whether it is so.',
      source: 'own; class after Caldas-Coulthard 1994 and Hooper 1975 (factives)',
      except: OWN_WORDS,
      entries: [
        [
          '(aptly|fairly|justly|shrewdly|astutely) (argue/v|note/v|observe/v|point/v out|put/v it|remark/v|say/v)',
          3,
          'say/v',
        ],
        [
          'confirm/v that',
          1,
          'say/v that',
          {
            counter: 'Fair where a document or a second source is given.',
            except: [
              '(would|could|can|to|will|might|may|cannot|not|unable to|evidence|data) *0-2 confirm/v that',
              '(evidence|data|test|tests|results|dna|study|scan|analysis|autopsy) *0-4 confirm/v that',
            ],
          },
        ],
        [
          '(correctly|rightfully|rightly|wisely) (argue/v|complain/v|condemn/v|criticise/v|criticize/v|note/v|observe/v|point/v out|say/v|state/v|warn/v)',
          3,
          'say/v',
        ],
        [
          'disclose/v that',
          1,
          'say/v that',
          { counter: 'Fair where new information was in fact made public.' },
        ],
        ['drive/v home the point', 2, 'say/v'],
        ['(lay/v bare|lay/v out) the (fact|facts|truth)', 2, 'say/v'],
        [
          '(note/v|=noting) that',
          1,
          'say/v that',
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
        ['observe/v that', 1, 'say/v that'],
        [
          'point/v out',
          2,
          'say/v',
          {
            except: [
              '(worth|keep|keeps|kept|without|by|of|help) *0-1 pointing out',
              '(fair|worth|important|possible|right|happy|quick|able|necessary|useful|helpful|remiss) *0-3 to point out',
              '(i|we) *0-2 point/v out',
              '(can|could|might|should|must|will|would) point out',
              'point/v out *0-3 (suspect|suspects|attacker|defendant|gunman)',
            ],
          },
        ],
        [
          'remind/v *1-2 that',
          1,
          'tell/v',
          { except: ['remind/v *0-2 of', '(be|am|are|is|was|were) reminded'] },
        ],
        [
          'reveal/v (that|how|why|what|he|she|it|they)',
          1,
          'say/v',
          {
            except: [
              '(result|exam|email|emails|e-mail|e-mails|document|test|study|survey|poll|record|data|autopsy|analysis|investigation|audit|review|report|figure|transcript|tape|recording|footage|video|x-ray|scan|filing|leak|inspection|census|research|inquiry|probe) *0-7 reveal/v',
            ],
            counter: 'Fair where new documents or findings are reported.',
          },
        ],
        ['rightly (called|concerned|criticised|criticized|called out|condemned)', 2, ''],
        ['set/v the record straight', 2, 'give/v another account'],
        ['(set/v|put/v) the record straight', 2, 'give/v his or her account'],
        [
          'shine/v *0-2 light on',
          1,
          'report/v on',
          { except: ['(torch|flashlight|lamp|laser) *0-4 shine/v'] },
        ],
        ['speak/v truth to power', 3, 'criticise/v the government'],
        [
          '(stress/v|emphasise/v|emphasize/v|underline/v|underscore/v) that',
          1,
          'say/v that',
          {
            except: [
              '(development|event|case|episode|incident|result|data|figure|finding|move|crisis|pandemic|outbreak|number) *0-4 (underline/v|underscore/v) that',
            ],
          },
        ],
        ['tell/v it like it is', 3, 'speak/v openly'],
      ],
    },
    {
      why: '“{text}” suggests that something unwelcome or hidden had to be brought into the open. Compare: “said”.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        ['acknowledge/v that', 1, 'say/v that'],
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
          'say/v',
          {
            except: [
              '(i|we) *0-4 admit/v',
              '(have|has|had|must|got) *0-1 to admit',
              'must admit',
              '(hard|painful|hate|easy|difficult|fair|shame|harm|joy|pleasure|point|pride) *0-5 (to admit|admitting)',
              'be (no|little) *0-3 in admitting',
              'admit/v to (himself|herself|themselves|myself|ourselves|yourself|oneself)',
              'admit/v (to (the|a|hospital|intensive|bar|practice|college|university|an)|patient|patients|student|students|refugee|refugees|migrant|migrants|immigrant|immigrants|children|applicant|applicants)',
              '(be|get|=being) *0-2 =admitted (to|into|with|for|at|on|after|in|as)',
              'admit/v (murder|manslaughter|assault|assaulting|theft|stealing|fraud|guilt|charge|charges|driving|possessing|possession|causing|burglary|robbery|rape|killing|offences|offenses|conspiracy|perjury|liability)',
              'admit/v *0-3 (into|hospital|evidence|trade|congress|the union|the country|the united states)',
              'admitting (privilege|privileges)',
              'admitting-privileges',
              '(patient|patients|those|people|person|anyone) =admitted',
              '(facility|facilities|hospital|hospitals|school|schools|university|universities|college|colleges|club|clubs|home|homes|court|courts|judge|country|countries) *0-5 admit/v',
              'admit/v (someone|anyone|him|her|them) *0-1 (with|displaying|to|for|as)',
              'admit/v *0-3 (immigrant|immigrants|refugee|refugees|migrant|migrants|student|students|patient|patients|applicant|applicants|member|members|women|foreigners|visitors|spectators|fans|people|workers|evidence|testimony|guests)',
              'admit/v *0-2 (more|fewer|_/NUM)',
              'admit/v (far|many) (more|fewer)',
              '(plea|plead/v|pleaded) *0-9 admit/v',
              'admit/v *0-9 (plea|guilty|charge|charges|count|counts)',
            ],
            literal: ['medicine', 'crime'],
          },
        ],
        [
          '(begrudgingly|grudgingly|reluctantly|sheepishly) (acknowledge/v|admit/v|agree/v|concede/v|confess/v|say/v)',
          2,
          'say/v|agree/v',
        ],
        ['(belatedly|finally) (acknowledge/v|admit/v|concede/v|confess/v|own/v up)', 2, 'say/v'],
        ['blurt/v out', 2, 'say/v'],
        ['(came|come|comes|coming) clean', 2, 'say'],
        ['come/v out and say', 2, 'say/v'],
        [
          'concede/v (that|he|it|she|there|they|in an|in a|on)',
          2,
          'say/v',
          {
            except: [
              'concede/v (it|on|in) *0-5 (election|race|contest|goal|game|match|seat|penalty|night|vote|primary)',
            ],
            literal: ['sport'],
          },
        ],
        ['confess/v (that|he|she|to being)', 2, 'say/v', { except: ['must confess'], literal: ['crime'] }],
        ['finally (confirm/v|reveal/v|say/v)', 1, 'say/v'],
        ['(he|she|they) conceded $', 2, 'said', { literal: ['sport'] }],
        ['(let/v slip|let/v it slip)', 2, 'say/v'],
        ['let/v the cat out of the bag', 2, 'say/v'],
        ['(own/v up|fess/v up) to', 2, 'say/v'],
        ['spill/v the beans', 2, 'say/v'],
        [
          'tacitly (admit/v|acknowledge/v|concede/v|accept/v|confirm/v)',
          2,
          'suggest/v',
          {
            why: '“{text}” says that something was agreed to without words. How that is known would be the fact.',
          },
        ],
      ],
    },
    {
      why: '“{text}” casts doubt on what was said. If it is only meant to report, “said” does the same without taking sides.',
      source: 'own; class after Hooper 1975 (assertives) and Caldas-Coulthard 1994',
      counter: 'Fair where the point is open and both sides are reported with the same verb.',
      except: OWN_WORDS,
      entries: [
        ['allege/v that', 1, 'say/v that', { literal: ['crime'] }],
        ['=alleging', 1, 'saying', { literal: ['crime'] }],
        [
          'assert/v (that|he|she|it|there|the)',
          1,
          'say/v',
          { except: ['assert/v the (right|privilege|power|authority|claim)'] },
        ],
        ['assertion that', 1, 'statement that'],
        [
          '(baselessly|erroneously|spuriously|bogusly|fraudulently) (accuse/v|allege/v|assert/v|attack/v|claim/v|say/v|state/v|suggest/v)',
          2,
          'say/v',
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
        [
          'claim/v',
          2,
          'say/v',
          {
            except: [
              'claimed by (the|a|an) *0-3 (group|militants|militia|insurgents|branch|cell|faction|organization|organisation|network|affiliate)',
              '(enough|absurd|foolish|wrong|fair|true|safe|silly|dishonest|ridiculous) to claim',
              'claim/v *0-4 (life|lives|victim|victims|responsibility|victory|credit|title|titles|crown|gold|silver|bronze|medal|medals|trophy|asylum|benefit|benefits|compensation|damages|refund|expenses|insurance|prize|seat|seats|exemption|deduction|deductions|deduct|territory|ownership|copyright|majority|mandate|privilege|immunity|jackpot|unemployment|pension|delegates|status|right|rights|sovereignty|dependents|custody|allowance|scalp|scalps|mantle|spot|nomination|win|wins|throne|land|luggage|inheritance|tax|credits|moral high ground|high ground|credit)',
              '(jobless|unemployment|insurance|benefit|benefits|damage|damages|legal|asylum|court|land|compensation|tort|injury|malpractice|liability|veterans|disability|civil|federal|small|initial|weekly|first-time|tax|medical|settle|settled|file|filed|filing|counter|process) *0-2 claims',
              '(claims|claim) (court|adjuster|department|process|processing|form|forms|tribunal|manager|handler|backlog|for (benefits|unemployment|damages|compensation|asylum))',
              '(stake|lay|staked|laid|lays) *0-1 claim',
              '(by|=be|was|were|been) claimed by',
              'claim/v (total|complete|sole|partial) (ignorance|credit|control|responsibility)',
              'claim/v *1-5 as (a|an|his|her|its|their|the) *0-3 (win|wins|victory|success|achievement|own)',
            ],
          },
        ],
        ['concoct/v *0-2 (claim|excuse|explanation|story|theory)', 3, 'give/v'],
        ['(contend/v|maintain/v) that', 1, 'say/v that'],
        ['deny/v having', 1, 'say/v that he or she has not'],
        [
          '(falsely|incorrectly|inaccurately|misleadingly|wrongly|wrongfully) (assert/v|claim/v|say/v|state/v|suggest/v|imply/v|insist/v|tell/v|tweet/v|maintain/v|declare/v)',
          2,
          'say/v',
          {
            why: '“{text}” reports the words and judges them in one step. Compare: say what was stated, then what is known.',
            counter: 'Fair where the article shows what was checked.',
          },
        ],
        ['imply/v that', 1, 'say/v'],
        ['insinuate/v', 2, 'suggest/v'],
        ['insinuation', 2, 'suggestion'],
        [
          'insist/v',
          2,
          'say/v',
          {
            except: [
              '(i|we|you) *0-2 insist/v',
              '(must|should|shall|let us) insist',
              'insist/v (on|upon)',
              'if you insist/v',
              '(i|we|you) insist/v',
              'insist/v *0-6 (_/NOUN|_/PROPN|_/PRON) (not|) =be',
              'insist/v *0-6 _/NOUN (not|) (=apply|=include|=remain|=stay|=resign|=pay|=receive|=expire|=extend|=cover|=take|=go|=come|=leave|=return|=stop|=accompany|=get|=join)',
              'insist/v (he|she|they|it|we) be _/VERB',
              'insist/v *0-1 (he|she|they|it|we) (will|would|must) *0-1 _/VERB',
            ],
          },
        ],
        [
          '(insist/v on|insist/v upon)',
          1,
          'ask/v for|demand/v',
          { except: ['insist/v (on|upon) (being|having) *0-1 (called|known)'] },
        ],
        [
          'make/v *0-1 (outlandish|ridiculous|wild|absurd|outrageous|preposterous|extraordinary) claim',
          3,
          'say/v',
        ],
        ['parade/v *0-2 as (evidence|fact|proof|truth)', 2, 'give/v'],
        [
          'peddle/v *0-3 (claim|claims|conspiracy|falsehoods|fantasy|fiction|idea|lie|lies|line|myth|myths|narrative|nonsense|story|stories|theory|theories)',
          3,
          'repeat/v',
          { except: ['drug'] },
        ],
        [
          '(pretend/v|feign/v|affect/v) (that|to|concern|ignorance|interest|outrage|surprise)',
          2,
          'say/v',
          {
            except: [
              'affect/v (that|to|interest)',
              'pretend/v to be (a|an) *0-2 (police|officer|customer|doctor|delivery|woman|man|girl|boy|lawyer|journalist|buyer|teenager|nurse)',
            ],
            literal: ['crime'],
          },
        ],
        ['profess/v', 2, 'say/v', { except: ['professed', 'profess/v *0-2 (faith|religion|vows|love)'] }],
        [
          '(purport/v to|purportedly|=purported)',
          2,
          'said to',
          { literal: ['crime'], counter: 'Fair where nobody could check it.' },
        ],
        ['spin/v *0-3 (tale|tales|yarn|yarns|narrative|fantasy)', 3, 'tell/v'],
        [
          'weave/v *0-3 (fantasy|narrative|tale|tales|web of)',
          3,
          'tell/v',
          { except: ['weave/v *0-3 (cloth|basket|fabric|rug|carpet)'] },
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
      why: '“{text}” judges an answer, a silence or a change of mind. The words themselves, the earlier and the later ones, would let readers compare.',
      source: 'own',
      entries: [
        [
          '(about-face|volte-face|u-turn)',
          2,
          'change/n of position',
          {
            except: [
              '(driver|car|vehicle|illegal|made|make|truck|bus|road|lane|traffic|bike) *0-4 u-turn',
              'u-turn (lane|sign|on (the|a) (road|highway|street))',
            ],
          },
        ],
        ['(back-pedal/v|backpedal/v|backtrack/v)', 2, 'change/v position'],
        [
          '(brush/v|wave/v|shrug/v|laugh/v) (off|aside|away) *0-4 (concern|concerns|criticism|question|questions|report|reports|suggestion|suggestions|calls|warning|warnings|idea|allegations|complaints|notion|claims|accusations)',
          2,
          'reject/v',
          { except: ['(be|was|were|been|is|are) *0-1 (waved|brushed) off'] },
        ],
        ['bury/v *0-2 (news|report|story|finding|findings)', 2, 'not mention'],
        ['change/v (his|her|its|their) tune', 2, 'change/v position'],
        ['clam/v up', 2, 'not answer'],
        ['dance/v around *0-3 (issue|question|topic|subject)', 2, 'not answer'],
        [
          'deflect/v *0-4 (blame|criticism|question|questions|attention|responsibility|allegations|accusations)',
          2,
          'answer/v',
        ],
        [
          'dismiss/v *1-4 as',
          2,
          'call/v',
          {
            except: [
              'dismiss/v *0-3 and',
              'dismiss/v *0-3 (anyone|anybody|everyone|those) *0-4 as',
              '(judge|court|jury|board) *0-3 dismiss/v',
            ],
          },
        ],
        [
          '(dodge/v|duck/v|evade/v|sidestep/v|skirt/v) *0-3 (question|questions|issue|answer|answering|topic|subject)',
          2,
          'not answer',
        ],
        ['double/v down', 2, 'repeat/v'],
        [
          '(explain/v|wave/v) away',
          2,
          'explain/v',
          { except: ['(too *0-2|hard|difficult|impossible|easy|tough|able) to (explain|wave) away'] },
        ],
        ['(flip-flop/v|flip-flop)', 3, 'change/v position'],
        [
          'fudge/v',
          2,
          'state/v vaguely',
          {
            except: [
              '(chocolate|hot|vanilla|homemade|caramel|ice cream) *0-1 fudge',
              'fudge (brownie|brownies|sauce|sundae|factory|shop|cake|icing|recipe)',
            ],
          },
        ],
        [
          '(gloss/v over|paper/v over)',
          2,
          'not mention',
          {
            why: '“{text}” says that something was covered up or made to look smaller. What was left out can be named.',
          },
        ],
        ['(hem/v and haw/v|equivocate/v|prevaricate/v|waffle/v on)', 3, 'not answer directly'],
        ['hide/v behind *0-2 (anonymity|excuse|jargon|lawyer|lawyers|spokesman|statement)', 2, 'use/v'],
        ['kick/v *0-3 into the long grass', 3, 'delay/v'],
        ['muddy/v *0-1 (message|picture)', 2, 'make/v unclear'],
        ['pass/v the buck', 3, 'blame/v others'],
        [
          'pay/v lip service',
          3,
          'say/v',
          { counter: 'Fair where words and later acts are set side by side.' },
        ],
        ['(play/v down|downplay/v)', 2, 'make/v little of|limit/v'],
        ['play/v dumb', 3, 'say/v [name] does not know'],
        ['play/v the blame game', 3, 'blame/v others'],
        ['play/v the victim', 3, 'complain/v'],
        ['plead/v ignorance', 2, 'say/v [name] did not know'],
        ['pooh-pooh/v', 3, 'reject/v'],
        ['(rebuff/v|spurn/v)', 1, 'reject/v'],
        ['(scoff/v|sniff/v) at', 2, 'reject/v'],
        ['shift/v *0-1 blame', 2, 'blame/v others'],
        [
          '(shrug/v off|brush/v off|wave/v off|laugh/v off)',
          2,
          'reject/v',
          {
            except: [
              'brush/v off *0-3 (dust|snow|dirt|sand|shoulder|crumbs|clothes|pants|ice|leaves|mud|flies|insects)',
            ],
            literal: ['sport', 'disaster'],
          },
        ],
        ['sidestep/v', 1, 'not answer', { literal: ['sport'] }],
        ['spin/v (it|this|that|the) *0-3 as', 2, 'describe/v'],
        [
          'squirm/v',
          3,
          'hesitate/v',
          { except: ['(baby|fish|worm|worms|snake|child|toddler|puppy) *0-5 squirm/v'] },
        ],
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
          'sugar-coat/v',
          2,
          'state/v kindly',
          { except: ['sugar-coated (cereal|almonds|pill|pills|doughnuts|candy|peanuts|cereals)'] },
        ],
        [
          'sugarcoat/v',
          2,
          'state/v kindly',
          { except: ['sugarcoated (cereal|almonds|pill|pills|doughnuts|candy)'] },
        ],
        [
          'tie/v *0-3 in knots',
          3,
          'confuse/v',
          { except: ['tie/v *0-3 (rope|ropes|string|laces|hair|scarf) in knots'] },
        ],
        ['tiptoe/v around', 2, 'not mention'],
        [
          '(walk/v back|row/v back) *0-2 (comment|comments|remark|remarks|claim|claims|statement|statements|pledge|promise|criticism|suggestion|vow)',
          2,
          'withdraw/v|correct/v',
        ],
        ['whistle/v past the graveyard', 3, 'ignore/v a risk'],
      ],
    },
    {
      why: '“{text}” makes a criticism sound like a blow or a fit of temper. “criticised” or “said” reports it; the quoted words can show how sharp it was.',
      source: 'own; class after Caldas-Coulthard 1994',
      except: OWN_WORDS,
      entries: [
        ['assail/v', 3, 'criticise/v', { literal: ['crime', 'war'] }],
        ['(bad-mouth/v|badmouth/v)', 3, 'criticise/v'],
        [
          'bash/v',
          2,
          'criticise/v',
          {
            except: [
              '(birthday|party|anniversary|beach|annual|star-studded) bash/v',
              'bash/v (in|into|against|his|her|out)',
            ],
            literal: ['crime', 'sport'],
          },
        ],
        [
          'blame/v *0-4 (for|on)',
          1,
          'say/v that [name] caused',
          {
            why: '“{text}” tells who is said to be at fault. Who says so, and for what reason, would let readers judge.',
            except: [
              'blame *0-1 (to go around|game)',
              '(to|no one|nobody) blame (for|on)',
              '(=the|=some|=any|=no|=more|=much|share of) *0-1 blame *0-4 (for|on)',
            ],
            literal: ['disaster', 'crime', 'medicine', 'sport'],
            counter: 'If the blame is what the report is about, the word is plain.',
          },
        ],
        [
          'blast/v',
          3,
          'criticise/v',
          {
            except: [
              '(bomb|car|gas|suicide|nuclear|shotgun|cold|arctic|winter|full|grenade|mine|mortar|factory|explosion|tear|water|music|sand|email|e-mail|past) blast/v',
              'blast/v (off|through|away|into|from|kill|kills|killed|injures|injured|wounds|hits|hit|rocks|rocked|damaged|destroyed|site|zone|radius|wave|furnace|music|near|outside|out|open|music|a hole|at)',
              '(have|be|=a|=the|=an) *0-1 =blast $',
              '(=a|=the|=an|=this|=that) *0-1 =blast',
              'blast/v (back|off) (into|to|from) *0-3 (space|orbit|pad)',
            ],
            literal: ['war', 'disaster', 'crime'],
          },
        ],
        ['clap/v back', 3, 'reply'],
        [
          '(condemn/v|denounce/v)',
          1,
          'criticise/v',
          {
            why: '“{text}” is a strong word for criticism. The words that were said can show how strong it was.',
            except: [
              'condemn/v *0-1 (to|building|property|house|land|himself|herself|themselves|itself|ourselves)',
              'condemned (to|man|prisoner|building|property|inmate)',
              '(resolution|vote/v|motion) *0-3 condemn/v',
              '(condemn/v|denounce/v) *0-5 (attack|attacks|bloodshed|bombing|bombings|violence|violent|killing|killings|murder|murders|massacre|shooting|shootings|terrorism|terrorist|terror|torture|racism|racist|racists|bigotry|hate|hatred|nazis|neo-nazis|supremacist|supremacists|supremacy|slavery|rape|genocide|atrocity|atrocities|anti-semitism|antisemitism|blast|blasts|riot|riots|looting)',
              '(want|ask|refuse|decline|fail|hesitate|able|willing|unwilling|reluctant|slow|quick|right|wrong) *0-3 to (condemn|denounce)',
            ],
          },
        ],
        [
          '(crucify/v|crucified) (by|for|in|over)',
          3,
          'criticise/v',
          {
            except: [
              '(jesus|christ|lord|saviour|savior|messiah|apostle|cross|thieves|pilate) *0-8 crucify/v',
              'crucify/v *0-8 (jesus|christ|cross|pilate|upside)',
            ],
          },
        ],
        ['(decry/v|deplore/v)', 2, 'criticise/v'],
        ['dunk/v on', 3, 'mock/v', { literal: ['sport'] }],
        ['(excoriate/v|flay/v)', 3, 'criticise/v', { literal: ['crime', 'war'] }],
        [
          'fire/v off *0-3 (email|insult|letter|message|missive|reply|response|statement|tweet|tweets)',
          2,
          'send/v',
          { literal: ['war', 'crime'] },
        ],
        [
          'hammer/v *0-3 (over|for|on)',
          2,
          'criticise/v',
          {
            except: ['hammer (and|attack|blow)', 'hammer/v (out|away|nails|in)'],
            literal: ['crime', 'disaster', 'sport', 'war'],
          },
        ],
        [
          'hurl/v *0-4 (abuse|accusation|allegation|epithet|epithets|invective|insult|slur|slurs|threat|threats)',
          2,
          'shout/v|make/v',
          { literal: ['crime'] },
        ],
        ['jump/v down *0-3 throat', 3, 'criticise/v'],
        ['(lambast/v|lambaste/v)', 3, 'criticise/v'],
        ['lambasting/NOUN', 3, 'criticism/n'],
        ['lash/v out', 3, 'criticise/v', { literal: ['crime'] }],
        [
          '(lay/v|rip/v|tear/v) into',
          3,
          'criticise/v',
          {
            except: [
              '(rip|ripped|rips|tore|tear|tears|tearing|bullet|bullets|shrapnel) *0-1 into (the (crowd|building|roof|house|wall|car|flesh|side|back|town|home|store)|pieces|shreds|a (crowd|building|house|car))',
              'tear/v into (pieces|shreds)',
            ],
            literal: ['war', 'disaster', 'crime'],
          },
        ],
        [
          'let/v *0-2 have it',
          3,
          'criticise/v',
          {
            except: [
              'let/v (me|us|you|it) have it',
              'let/v *0-2 have it (for|back|all|both|their|his|her|your)',
            ],
          },
        ],
        [
          'level/v *0-3 (accusation|accusations|allegation|allegations|charge|charges|criticism)',
          1,
          'make/v',
        ],
        [
          'lob/v *0-3 (accusation|accusations|allegation|attack|attacks|charge|charges|criticism|insult|insults)',
          2,
          'make/v',
          { literal: ['war', 'sport'] },
        ],
        [
          'pan/v *0-1 (by|as|for)',
          2,
          'criticise/v',
          {
            except: [
              '(frying|baking|roasting|cake|cooking|tin|loaf|saute|sauté|large|dust|sheet|cast-iron|hot|the|a|bed|muffin|pie) pan',
              'pan/v for gold',
              'panning for',
            ],
          },
        ],
        [
          '(pillory/v|savage/v|skewer/v)',
          3,
          'criticise/v',
          {
            except: [
              'savage/ADJ,NOUN',
              'savage (attack|cuts|beating|cut|murder|dog|inequalities)',
              'skewers',
            ],
            literal: ['crime'],
          },
        ],
        ['pounce/v $', 2, 'react/v'],
        ['revile/v', 3, 'dislike/v'],
        [
          '(=rips|=ripped|=ripping) (_/PROPN|president|former|critics|media|the media|him for|her for|them for|lawmakers|rival|rivals|fellow|house|senate|trial|plan|decision)',
          3,
          'criticise',
          {
            except: [
              '(wind|winds|storm|tornado|explosion|blast|fire|dog|bear|shark|gale) *0-6 (=rips|=ripped|=ripping)',
              '(=rips|=ripped|=ripping) *0-5 (roof|shirt|clothes|paper|pages|page|jeans|trees|flag|mask|hair|skin|leg|arm|wall|cd|cds|dvd|dvds|off|open|down|out of)',
            ],
            literal: ['disaster', 'crime', 'sport'],
          },
        ],
        [
          '(rip|rips|ripped|ripping) (apart|for|over)',
          3,
          'criticise',
          { scope: 'headline', literal: ['disaster', 'crime', 'war'] },
        ],
        [
          'roast/v *0-3 (critic|critics|media|online|for|over)',
          2,
          'mock/v',
          {
            except: [
              'roast/v *0-4 (beef|chicken|turkey|pork|lamb|potato|potatoes|vegetables|coffee|marshmallows|garlic|nuts|oven|meat|hours|minutes|duck|chestnuts|peppers|hog)',
              '(oven|beef|chicken|coffee|pork) *0-4 roast/v',
            ],
          },
        ],
        [
          'seize/v (on|upon)',
          1,
          'take/v up|point/v to',
          {
            why: '“{text}” makes it look as if somebody had waited for it. Compare: “pointed to” or “took up”.',
            literal: ['crime', 'war', 'finance'],
            counter: 'A quick answer may have been just that.',
          },
        ],
        ['slag/v off', 3, 'criticise/v'],
        [
          'slam/v',
          3,
          'criticise/v',
          {
            except: [
              'grand slam',
              '(body-slam|body-slammed|body-slamming|body-slams)',
              'slam/v (into|shut|on|against|through|ashore|dunk|dunks|door|doors|the door|the doors|the brakes|poetry|down|onto|closed)',
              'slam/v *0-3 (door|doors|brakes|ground|coast|fist|shut|wall|car|floor|phone|head|ashore)',
              '(poetry|hurricane|storm|tornado|car|truck|ship|plane|vehicle|wave|waves) *0-1 slam/v',
              '(door|doors|window|windows|gate|lid|car|truck|bus|train|wave|waves|brakes|hood|trunk|hammer|gavel|phone|shutters|hatch|storm|hurricane|bike|motorcycle|boat|plane|van|suv|snow|wind|winds|ship) *0-3 slam/v',
              'slam/v *0-2 (door|doors|lid|window|car|hood|trunk|brakes|phone|shut|gavel)',
            ],
            literal: ['disaster', 'sport'],
          },
        ],
        ['slap/v *0-1 label', 2, 'call/v'],
        ['smack/v down', 3, 'reject/v', { literal: ['sport', 'crime'] }],
        ['snap/v back', 2, 'reply', { except: ['snap/v back (to|into|on|from)', 'snap/v back sanctions'] }],
        ['snipe/v at', 3, 'criticise/v', { literal: ['war', 'crime'] }],
        [
          'swat/v (down|aside|away)',
          2,
          'reject/v',
          {
            why: '“{text}” makes an answer sound like a blow at a fly. What was answered lets readers weigh it.',
            literal: ['sport'],
            except: ['swat/v (down|aside|away) *0-4 (fly|flies|mosquito|mosquitoes|wasp|bee|drone|drones)'],
          },
        ],
        [
          'take/v (a swipe|a shot|a jab|a dig|a potshot|potshots|shots|swipes|digs|jabs) at',
          2,
          'criticise/v',
          { literal: ['war', 'crime', 'sport'] },
        ],
        [
          'threaten/v to',
          1,
          'say/v that he or she may',
          {
            why: '“{text}” presents what was announced as a threat. The words that were said, and on what condition, would let readers judge.',
            except: [
              '(go|went|gone) so far as to threaten',
              '(fighting|investigation|investigations|inquiry|conflict|clash|clashes|split|rift|feud|unrest|scandal|economy|recession|pandemic|outbreak|debt|politics|move|moves|decision|ruling|changes|cuts|tensions|tension|divisions|violence|protests|allegations|revelations|standoff|war) *0-5 threaten/v to',
              'threaten/v to (plunge|crack|dog|tear apart|tear *1-3 apart|break|push|consume|drown|bring|fracture|expose|erupt|explode|spiral|sink|swamp|swallow|ruin|unravel|unleash|eclipse|shatter|wreck|wipe|cripple|widen|deepen|grow|escalate|tip|throw|undo|dominate|dwarf|divide|go)',
              '(which|that|storm|fire|fires|flood|floods|river|strike|crisis|it|virus|this|problems|issue|war|scandal|deficit|row|dispute|debate|controversy|costs|plan|bill) *0-2 threaten/v to',
              'threaten/v to (become|derail|undermine|engulf|overwhelm|spill|split|overshadow|disrupt|erode|delay|cause|destabilise|destabilize|spread|upend|slow|turn|hurt|drag|reduce|make)',
            ],
            literal: ['crime', 'disaster'],
          },
        ],
        [
          'torch/v *0-2 (critic|critics|host|rival|opponent|media|record|senator|administration|plan|proposal)',
          3,
          'criticise/v',
          { literal: ['crime', 'disaster', 'war'] },
        ],
        [
          'trash/v',
          3,
          'criticise/v',
          {
            except: [
              'trash/NOUN',
              '(get|park|parks) *0-2 trash/v',
              '(the|=a|into|pick|taking|collect|throw) *0-2 =trash',
              'trash (bag|bags|can|cans|talk|bin|collection|pile|piles|pickup|truck|cans)',
              'trash/v *0-2 (room|office|house|store|stores|shop|shops|car|hotel|apartment|building|offices)',
            ],
            literal: ['crime', 'disaster'],
          },
        ],
        [
          'unload/v (on|against|at) *0-1 (critics|media|opponents|press|rival|rivals|reporters|president|him|her|them|_/PROPN)',
          3,
          'criticise/v',
          {
            literal: ['crime', 'war'],
            except: [
              'unload/v (on|at) *0-3 (dock|port|beach|pier|market|street|gun|shots)',
              '(truck|trucks|ship|ships|cargo|bags|boxes|gun) *0-4 unload/v',
            ],
          },
        ],
      ],
    },
    // Blame.
    {
      why: '“{text}” puts blame on somebody as if it were settled. “criticised” or “accused” leaves that open.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        [
          'call/v out',
          2,
          'criticise/v',
          {
            except: [
              'call/v out (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|to|for|sick|from|names|his name|her name|of|the names)',
              '(troops|guard|officers|police|firefighters|be) *0-1 call/v out',
              'call/v out the (national|guard|troops|army)',
              '(thank|thanks|thankful|grateful|honor|honour|proud) *0-9 call/v out',
              'call/v out *0-6 (for|in) (praise|thanks|recognition|appreciation|special)',
              'call/v out *0-3 (name|names|number|numbers|guard|troops|bids|answer|answers|to (him|her|them|me|us|people|passers-by|friends))',
            ],
          },
        ],
        ['point/v *0-2 finger at', 2, 'blame/v', { except: ['(gun|middle) *0-2 finger at'] }],
      ],
    },
    // Pestering.
    {
      why: '“{text}” makes asking sound like an attack or a nuisance. “asked”, and how often, says what was done.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        [
          'badger/v',
          2,
          'ask/v repeatedly',
          {
            except: [
              '(a|the|honey|american|european|baby) badger',
              'badger (cull|culls|culling|set|sett|state|game|football|herald|coach)',
            ],
          },
        ],
        [
          'bombard/v *0-4 with *0-1 (calls|criticism|emails|insults|messages|questions|threats|tweets)',
          2,
          'send/v many',
        ],
        [
          'grill/v',
          2,
          'question/v',
          {
            except: [
              '(gas|charcoal|hot|outdoor|bar|barbecue|the|a|backyard|electric|radiator|on) grill',
              'grill/v *0-4 (chicken|meat|fish|steak|steaks|burger|burgers|cheese|vegetables|corn|salmon|sausages|food|shrimp|pork|beef|octopus)',
              'grilled (cheese|chicken|fish|meat|salmon|vegetables|steak|octopus|corn|pork|lamb|shrimp|squid|tuna)',
              '(bar and|burger) *0-1 grill',
            ],
          },
        ],
        [
          'nag/v',
          3,
          'ask/v repeatedly',
          {
            except: [
              '(old|race|horse) nag',
              'nagging (injury|pain|question|doubt|cough|knee|hamstring|back|fear|feeling|injuries|sense|headache|suspicion|concern|questions|doubts|ankle)',
            ],
            literal: ['sport', 'medicine'],
          },
        ],
        ['nit-picking', 2, 'criticism/n of details'],
        ['nitpick/v', 2, 'criticise/v details'],
        ['pester/v', 2, 'ask/v repeatedly'],
      ],
    },
    // Temper.
    {
      why: '“{text}” tells of a temper instead of what was said. The words, quoted or in short, let readers judge the tone.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        [
          'fume/v',
          3,
          'say/v',
          {
            except: ['(the|toxic|exhaust|diesel|gas|petrol|paint|chemical|of|poisonous|glue) *0-1 fumes'],
            literal: ['disaster', 'medicine'],
          },
        ],
        [
          'go/v (nuclear|ballistic|postal|apoplectic|berserk|bananas)',
          3,
          'react/v angrily',
          { literal: ['war', 'crime'] },
        ],
        [
          'go/v off on',
          3,
          'criticise/v',
          {
            except: [
              'go/v off on (a|an|the|his|her|their|time|holiday|vacation|monday|tuesday|wednesday|thursday|friday|saturday|sunday|foot|my)',
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
        ['(rage/v|seethe/v) (at|against|over|about)', 3, 'criticise/v', { literal: ['disaster', 'war'] }],
        ['rail/v against', 3, 'criticise/v'],
        ['(rant/v|rant/NOUN)', 3, 'say/v|comments'],
        ['harangue/v', 3, 'speak/v to'],
        ['diatribe', 3, 'speech/n|comments'],
        ['screed', 3, 'article/n|comments'],
        [
          '(spit/v|spitting) (venom|fury|rage|bile)',
          3,
          'criticise/v',
          { except: ['(snake|cobra|spider) *0-3 spit/v'] },
        ],
        ['spout/v off', 3, 'say/v'],
        [
          'vent/v *0-3 (anger|frustration|frustrations|fury|outrage|rage|spleen|about|over)',
          2,
          'complain/v',
          { except: ['(air|heating|gas|dryer|roof|volcanic|hydrothermal) *0-1 vent'] },
        ],
        ['take/v umbrage', 2, 'object/v'],
      ],
    },
    // Telling-off.
    {
      why: '“{text}” makes criticism sound like a telling-off from above. “criticised” puts nobody above anybody.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        ['admonish/v', 2, 'criticise/v'],
        ['castigate/v', 2, 'criticise/v'],
        ['chastise/v', 2, 'criticise/v'],
        ['(chide/v|scold/v|upbraid/v)', 2, 'criticise/v'],
        [
          'dress/v down',
          2,
          'criticise/v',
          {
            except: ['dress/v down (for (dinner|work|the occasion)|friday)', '(button|buttoned) *0-1 dress'],
          },
        ],
        ['give/v *0-3 (an|) earful', 3, 'criticise/v'],
        ['read/v the riot act', 2, 'warn/v'],
        ['rebuke/v', 2, 'criticise/v', { counter: 'Fair for a formal reprimand.' }],
        ['take/v *0-2 to task', 2, 'criticise/v'],
        ['tear/v a strip off', 3, 'criticise/v'],
        ['tell/v off', 2, 'criticise/v'],
        ['wag/v *0-2 finger', 2, 'criticise/v'],
        ['berate/v', 2, 'criticise/v'],
      ],
    },
    // Mockery.
    {
      why: '“{text}” says that words were mockery or an insult. What was said, quoted or in short, lets readers judge.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        ['(deride/v|disparage/v|belittle/v)', 2, 'criticise/v'],
        [
          'mock/v',
          2,
          'make/v fun of|criticise/v',
          {
            except: [
              'mock (trial|exam|exams|election|debate|up|draft|drafts|test|interview|turtle|funeral|execution|cover|campaign|court|hearing|classroom|village|town|gun|weapon|votes)',
            ],
          },
        ],
        ['(ridicule/v|sneer/v|jeer/v)', 2, 'make/v fun of|criticise/v'],
        ['(sneering|sneer/NOUN)', 3, 'criticism'],
        ['(taunt/v|heckle/v)', 2, 'call/v to'],
        [
          'scoff/v',
          2,
          'disagree/v|mock/v',
          { except: ['scoff/v at', 'scoff/v (down|food|cake|pies|burgers)'] },
        ],
        [
          'insult/v',
          2,
          'criticise/v',
          {
            except: [
              '(be|feel|felt|get|got|is|are|was|were|been|am) *0-1 insulted',
              '(blasphemy|convicted|charged|jailed|arrested|law|laws|crime|criminal) *0-8 insult/v',
              'insult/v *0-3 (king|monarchy|president|prophet|islam) *0-8 (jail|prison|law|court|charge|charged)',
              'insult to injury',
            ],
          },
        ],
        ['dis/v', 3, 'criticise/v'],
        ['diss/v', 3, 'criticise/v', { except: ['diss track'] }],
        ['throw/v shade', 3, 'criticise/v'],
        ['thumb/v *0-2 nose at', 3, 'ignore/v'],
        ['trash-talk/v', 3, 'criticise/v', { literal: ['sport'] }],
        [
          'troll/v',
          2,
          'tease/v|mock/v',
          {
            except: [
              'troll/v *0-4 (lake|river|fish|waters|sea|bait|salmon|hooks)',
              '(internet|online|russian|kremlin|bridge|twitter|a|the|cave|garden) troll',
              'troll (farm|farms|doll|dolls|hunter|army|factory|account|accounts)',
              '(fishing|boat|boats|motor) *0-4 troll/v',
            ],
          },
        ],
        ['needle/v (him|her|them|_/PROPN)', 2, 'tease/v'],
        ['pour/v *0-2 (scorn|cold water) *0-1 (on|over|upon)', 2, 'criticise/v'],
      ],
    },
    {
      why: '“{text}” judges how the speaker sounded: boastful, whining, preaching or loud, for example. “said” reports the words without a tone of voice.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        [
          '(babble/v|bleat/v|blather/v|prattle/v)',
          3,
          'say/v',
          { except: ['(goat|goats|sheep|brook|baby|babies|stream) *0-2 (babble/v|bleat/v)'] },
        ],
        [
          '(bark/v|bellow/v|growl/v|snarl/v) (at|that)',
          2,
          'say/v to',
          { except: ['(dog|dogs|bear|wolf|puppy|tree) *0-4 (bark/v|growl/v|snarl/v|bellow/v)'] },
        ],
        ['bemoan/v', 2, 'criticise/v|regret/v'],
        ['blather/NOUN', 3, 'talk/n'],
        ['(bloviating|blathering|blithering)', 3, 'talking'],
        [
          'blubber/v',
          3,
          'cry/v',
          { except: ['(whale|seal|fat|walrus) *0-2 blubber', 'blubber (of|from|oil)'] },
        ],
        ['bluster/v that', 3, 'say/v'],
        [
          'boast/v (that|about|of)',
          2,
          'say/v',
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
        ['(brag/v|crow/v (about|over|that)|gloat/v)', 3, 'say/v', { except: ['bragging rights'] }],
        ['cackle/v', 3, 'laugh/v', { except: ['(hen|hens|witch|witches|hyena|hyenas|geese) *0-3 cackle/v'] }],
        [
          'chirp/v (that|about)',
          3,
          'say/v',
          { except: ['(bird|birds|cricket|crickets|frogs) *0-5 chirp/v'] },
        ],
        ['chortle/v', 2, 'laugh/v'],
        ['complain/v that', 1, 'say/v that', { literal: ['medicine'] }],
        [
          'coo/v (over|that|about|at)',
          3,
          'praise/v',
          { except: ['(dove|doves|pigeon|pigeons|baby|babies|infant) *0-5 coo/v'] },
        ],
        ['cry/v foul', 2, 'complain/v|object/v', { literal: ['sport'] }],
        ['decree/v that', 2, 'decide/v'],
        ['drone/v on', 3, 'speak/v'],
        ['effuse/v', 3, 'say/v'],
        ['expound/v', 1, 'explain/v'],
        ['(gripe/v|grouse/v|grumble/v|moan/v|carp/v) (that|about|over)', 2, 'complain/v|say/v'],
        [
          'grouse/v',
          2,
          'complain/v',
          {
            except: [
              '(ruffed|sage|black|red|sharp-tailed|dusky|spruce|blue|sand|famous) - grouse',
              '(ruffed|sage|black|red|sharp-tailed|dusky|spruce|blue|sand|famous) grouse',
              'grouse (moor|moors|shooting|hunting|season|habitat|mountain|population|estate)',
            ],
          },
        ],
        ['(gush/v|rave/v) (about|over|that)', 3, 'praise/v', { literal: ['disaster'] }],
        ['(his|her|its|their) boast (about|of|that)', 2, 'statement'],
        ['hold/v forth', 2, 'speak/v'],
        ['hyperventilate/v (about|over)', 3, 'worry/v', { literal: ['medicine'] }],
        [
          'intone/v',
          2,
          'say/v',
          { except: ['(priest|choir|monks|prayer|prayers|chant|imam) *0-4 intone/v'] },
        ],
        ['kvetch/v', 3, 'complain/v'],
        [
          'lament/v',
          1,
          'regret/v|complain/v',
          { except: ['(jeremiah|song|hymn|poem) *0-3 lament', 'lament (for|of)'] },
        ],
        [
          'lecture/v *1-3 (about|on|that|over)',
          2,
          'tell/v',
          {
            except: [
              '(professor|university|college|course|students|class|visiting|public) *0-6 lecture/v',
              'lecture/NOUN',
              'lecture (series|hall|tour|notes)',
            ],
          },
        ],
        ['lecturing/NOUN', 3, 'criticism/n'],
        ['let/v rip', 3, 'speak/v angrily'],
        ['mansplain/v', 3, 'explain/v'],
        ['moralise/v', 3, 'criticise/v'],
        ['moralising', 3, 'moral criticism/n'],
        ['moralize/v', 3, 'criticise/v'],
        ['moralizing', 3, 'moral criticism/n'],
        ['(mouth/v off|pop/v off|sound/v off)', 3, 'comment'],
        ['mumble/v', 2, 'say/v'],
        ['murmur/v *0-1 (about|that)', 1, 'say/v'],
        ['mutter/v', 2, 'say/v'],
        ['opine/v', 2, 'say/v'],
        ['pontificate/v', 3, 'speak/v'],
        [
          'preach/v (about|that|to us|to the converted|to voters)',
          2,
          'say/v',
          { except: ['(church|pastor|sermon|priest|gospel|imam|mosque|bible) *0-4 preach/v'] },
        ],
        ['preach/v to the choir', 2, 'speak/v to supporters'],
        [
          'proclaim/v',
          1,
          'say/v|declare/v',
          {
            except: [
              'proclaim/v *0-4 (day|holiday|week|month|independence|republic|caliphate|king|queen|emperor|gospel)',
              'self-proclaimed',
            ],
          },
        ],
        [
          'purr/v (that|about|$)',
          3,
          'say/v',
          { except: ['(cat|cats|kitten|engine|car|lion|tiger) *0-6 purr/v'] },
        ],
        ['(quip/v|wisecrack/v)', 1, 'say/v'],
        ['ramble/v (on|about)', 3, 'speak/v', { except: ['ramble on (the|foot)'] }],
        ['rave/v (that|over|about)', 3, 'praise/v'],
        ['retort/v', 1, 'reply'],
        [
          'roar/v (back|that)',
          2,
          'say/v',
          {
            literal: ['sport', 'disaster'],
            except: [
              '(lion|lions|engine|engines|tiger|crowd|fire|flames|fans|bear|jets|economy|market|markets|stocks) *0-6 roar/v',
            ],
          },
        ],
        [
          'scream/v (that|about)',
          2,
          'shout/v',
          {
            literal: ['crime', 'disaster', 'war'],
            except: ['(hear/v|video|recording|footage|tape) *0-6 scream/v'],
          },
        ],
        [
          '(screech/v|shriek/v|squawk/v|squeal/v) *0-1 (about|at|over|that)',
          3,
          'say/v|complain/v',
          {
            except: [
              '(bird|birds|parrot|parrots|gull|gulls|owl|monkey|pig|pigs|tyres|tires|brakes|child|children|girls|fans|kids|woman|victim|chickens) *0-4 (screech/v|shriek/v|squawk/v|squeal/v)',
            ],
            literal: ['crime', 'sport'],
          },
        ],
        ['sermonise/v', 3, 'speak/v'],
        ['sermonize/v', 3, 'speak/v'],
        ['shout/v (that|about)', 1, 'say/v', { literal: ['crime'] }],
        [
          'shout/v down',
          2,
          'interrupt/v',
          {
            except: [
              'shouted down (by|at|when|as|during|from)',
              '(crowd|audience|protester|protesters|demonstrator|heckler|hecklers|students|voters|constituents|fans|boos) *0-3 shout/v down',
            ],
          },
        ],
        ['simper/v', 3, 'smile/v'],
        ['smirk/v', 3, 'smile/v'],
        ['snicker/v', 3, 'laugh/v', { except: ['snicker (bar|bars)'] }],
        ['sniff/v that', 3, 'say/v'],
        ['snivel/v', 3, 'complain/v'],
        [
          'snort/v (that|at|$)',
          2,
          'say/v',
          {
            except: [
              'snort/v *0-3 (cocaine|coke|heroin|drugs|powder|line|lines)',
              '(bull|horse|pig|pigs|horses|bear) *0-3 snort/v',
            ],
          },
        ],
        ['splutter/v', 3, 'say/v', { except: ['(engine|candle|car|motor) *0-3 splutter/v'] }],
        ['stammer/v', 2, 'say/v', { literal: ['medicine'] }],
        [
          'thunder/v (that|at|against)',
          2,
          'say/v',
          { literal: ['disaster', 'sport'], except: ['thunder/v (down|across|past|over|through|into|home)'] },
        ],
        [
          'wail/v',
          2,
          'complain/v|cry/v',
          {
            except: [
              'wail/v (that|about|over)',
              '(siren|sirens|baby|mourners|mother|mothers|women|guitar|saxophone|wall|widow|family|relatives|alarm|alarms|babies|ambulance) *0-6 wail/v',
              'wailing wall',
            ],
            literal: ['crime', 'disaster', 'medicine', 'war'],
          },
        ],
        ['(wail/v|howl/v) (that|about|over)', 3, 'say/v', { literal: ['war', 'disaster', 'crime'] }],
        [
          '(whine/v|whinge/v)',
          3,
          'complain/v|say/v',
          { except: ['(engine|drone|dog|siren|sirens|puppy) *0-3 whine/v'] },
        ],
        ['yammer/v', 3, 'talk/v'],
        ['yelp/v (that|about)', 3, 'complain/v'],
        ['wax/v (eloquent|indignant|lyrical|nostalgic|poetic)', 2, 'speak/v'],
      ],
    },
    // Repeating.
    {
      why: '“{text}” says that the words are empty or somebody else’s. “said” or “repeated” reports them.',
      source: 'own; class after Caldas-Coulthard 1994',
      entries: [
        ['parrot/v', 3, 'repeat/v', { except: ['parrot/NOUN', '(=a|the|=his|=her|pet|=grey|=gray) parrot'] }],
        ['parroting', 3, 'repeating'],
        ['regurgitate/v', 3, 'repeat/v', { literal: ['medicine'] }],
        [
          'trot/v out',
          3,
          'repeat/v',
          { except: ['trot/v out (of|onto|to|from|for|on)'], literal: ['sport'] },
        ],
        ['rattle/v off', 2, 'list/v'],
        ['mouth/v platitudes', 3, 'say/v'],
      ],
    },
    {
      why: '“{text}” sounds an alarm: it makes what follows seem dangerous before the reasons are given.',
      source: 'own; class after Caldas-Coulthard 1994',
      except: OWN_WORDS,
      entries: [
        ['caution/v that', 1, 'say/v that'],
        ['cry/v wolf', 3, 'warn/v', { except: ['(boy|girl) who cry/v wolf'] }],
        ['(dire|stark|chilling|ominous|grim|apocalyptic) warning', 2, 'statement', { literal: ['disaster'] }],
        ['doom-monger/v', 3, 'warn/v'],
        [
          'issue/v a *0-1 (stark|dire|grim|chilling|stern|ominous|blunt|dark) warning',
          2,
          'warn/v|say/v',
          { literal: ['disaster'] },
        ],
        [
          'paint/v *0-2 (apocalyptic|bleak|dark|dire|dismal|dystopian|frightening|gloomy|grim) *0-1 (picture|portrait|vision)',
          2,
          'describe/v',
        ],
        [
          'predict/v *0-2 (apocalypse|catastrophe|chaos|doom|disaster|mayhem|calamity)',
          2,
          'predict/v losses from',
        ],
        [
          '(raise/v|sound/v|ring/v) (the|an) alarm',
          2,
          'say/v|report/v',
          {
            except: [
              '(fire|smoke|neighbour|neighbor|neighbours|neighbors|passerby|crew) *0-4 (raise/v|sound/v) (the|an) alarm',
              '(raise|raised|sounded) the alarm (after|when) (he|she|they)',
            ],
            literal: ['disaster', 'crime'],
          },
        ],
        ['(raise/v|sound/v|set/v off) alarm bells', 2, 'cause/v concern'],
        ['ring/v *0-1 (warning|) bell', 2, 'warn/v'],
        [
          'warn/v',
          1,
          'say/v',
          {
            except: [
              'warn/v (_/NOUN|_/PROPN|them|him|her|us|me|people) (_/NOUN|_/PROPN|) (not|) to (_/VERB|be|not)',
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
      except: OWN_WORDS,
      entries: [
        [
          'beg/v',
          2,
          'ask/v',
          {
            except: [
              'beg/v (the question|to differ|on|in|outside|for (money|food|change|coins|alms|mercy))',
              'begging (bowl|letter)',
              'beg your pardon',
            ],
            literal: ['crime', 'war', 'disaster'],
          },
        ],
        ['(beseech/v|implore/v)', 2, 'ask/v'],
        [
          'dangle/v *0-4 (carrot|possibility|prospect|promise|pardon)',
          2,
          'offer/v|announce/v',
          {
            why: '“{text}” makes an offer or a threat look like bait on a string. What was said would be “might” and a verb.',
          },
        ],
        [
          'demand/v (that|an|answers|to|his|her|their|the|more|immediate|action|justice)',
          1,
          'ask/v for',
          {
            except: [
              'demand (for|in|curve|shock)',
              '(supply|consumer|market|oil|energy|the|high|in|strong|growing|electricity|weak|global) *0-2 demand/NOUN',
              '(kidnapper|kidnappers|robber|gunman|gunmen|hijacker|hijackers|suspect) *0-4 demand/v',
            ],
            literal: ['crime'],
          },
        ],
        ['demand/v to know', 1, 'ask/v'],
        ['dictate/v (terms|to)', 2, 'set/v'],
        ['entreat/v', 2, 'ask/v'],
        [
          '(exhort/v|urge/v)',
          1,
          'ask/v',
          {
            except: ['(the|an|to|sexual|strong|natural) urge', 'urge to', 'urges to'],
            counter: '“urge” is common and often means no more than a public request.',
          },
        ],
        ['(extend/v|hold/v out|offer/v) an olive branch', 2, 'offer/v talks'],
        ['grovel/v for', 3, 'ask/v'],
        ['make/v *0-1 (desperate|impassioned|emotional|passionate|tearful) (appeal|plea)', 2, 'ask/v'],
        [
          'plead/v (with|for)',
          1,
          'ask/v',
          {
            except: ['plead/v for (air|help|mercy|leniency|his life|her life|their lives)'],
            literal: ['crime'],
          },
        ],
        [
          'pledge/v allegiance to',
          2,
          'support/v',
          {
            except: ['pledge/v allegiance to (the flag|isis|islamic state|the islamic state)'],
            literal: ['war'],
          },
        ],
        ['solemnly (pledge/v|promise/v|swear/v|vow/v)', 2, 'promise/v', { except: ['i (do|) solemnly'] }],
        [
          'strike/v *0-1 (conciliatory|defiant|combative|softer|harsher|hopeful|gloomy|dark|somber|sombre|populist) (tone|note)',
          2,
          'say/v',
        ],
        ['threaten/v *0-2 (retaliation|revenge|retribution|consequences|hell|fire)', 1, 'announce/v'],
        [
          'vow/v',
          1,
          'promise/v|say/v',
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
      why: '“{text}” turns approval into a show of enthusiasm. Compare: “praised”, “welcomed” or “spoke of”.',
      source: 'own; class after Caldas-Coulthard 1994',
      except: OWN_WORDS,
      entries: [
        [
          '(applaud/v|commend/v)',
          1,
          'praise/v',
          {
            except: [
              '(crowd|audience|spectators|fans|people|members|delegates|stood|standing) *0-4 applaud/v',
              'commend/v *0-3 to',
              'applaud/v (as|politely|loudly)',
            ],
          },
        ],
        ['cheerlead/v', 3, 'support/v'],
        [
          'crow/v',
          3,
          'say/v proudly',
          {
            except: [
              '(jim|hooded|carrion|american|black|the|a|old|pied|scare) crow',
              '(rooster|roosters|cock|cockerel) *0-5 crow/v',
              'crow (about|over|that|nation|tribe|reservation|indian|wing|laws|era|-)',
              'jim crow',
            ],
          },
        ],
        ['enthuse/v', 2, 'say/v'],
        ['(extol/v|laud/v)', 2, 'praise/v'],
        ['(fawn/v|swoon/v) over', 3, 'praise/v'],
        ['fete/v', 2, 'welcome/v'],
        [
          'gush/v',
          3,
          'praise/v',
          {
            except: [
              '(water|oil|blood|gas|lava|mud|sewage|spring|well|pipe|sewage) *0-6 gush/v',
              'gush/v *0-4 (water|oil|blood|from|out|into|through|gas)',
            ],
            literal: ['disaster', 'medicine'],
          },
        ],
        [
          'hail/v',
          2,
          'praise/v|welcome/v',
          {
            except: [
              'hail/NOUN',
              'hail/v (from|a cab|a taxi|cab|taxi|cabs|an uber|storm|damage|stones)',
              '(all|taxi|ride|cab|e|=a|large) *0-1 =hail',
              'hail mary',
              '(ride-hailing|ride-hail)',
              '=hailing from',
              'hail to the chief',
              'hail of',
            ],
            literal: ['disaster'],
          },
        ],
        ['heap/v *0-2 praise', 2, 'praise/v'],
        [
          'herald/v',
          2,
          'announce/v|praise/v',
          {
            except: [
              '(could|may|might|would|will|can|must|seem/v to|seems to) *0-1 herald',
              'herald/v *0-4 (era|age|dawn|change|start|return|arrival|end|beginning|shift)',
              'herald/v by *0-2 (band|drum|drums|fanfare|trumpet|trumpets|bells|choir|bagpipes|sirens)',
              '(morning|boston|miami|sydney|new zealand|international|the|glasgow|catholic|zimbabwe|deccan|standard|sun) herald',
              'herald (tribune|sun|sunday|reported|reports|newspaper|leader|express|said|scotland|square)',
            ],
          },
        ],
        ['(lavish/v|shower/v) *0-3 (praise|with praise)', 2, 'praise/v'],
        ['lionise/v', 3, 'praise/v'],
        ['lionize/v', 3, 'praise/v'],
        ['pat/v (himself|herself|themselves|itself) on the back', 3, 'praise/v own work'],
        ['rave review', 2, 'positive review'],
        [
          'sing/v *0-2 praises',
          2,
          'praise/v',
          { except: ['(church|choir|god|hymn|lord) *0-4 praises', 'praises to (god|the lord)'] },
        ],
        ['talk/v up', 2, 'praise/v'],
        ['wax/v rhapsodic', 3, 'praise/v'],
        ['tout/v', 2, 'recommend/v|praise/v', { except: ['ticket tout', 'touts (outside|selling)'] }],
        [
          'trumpet/v',
          2,
          'praise/v|announce/v',
          { except: ['(the|=a|play|played|jazz|plays|playing|on) *0-1 =trumpet', '=trumpets'] },
        ],
      ],
    },
  ],
};
