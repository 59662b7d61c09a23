/**
 * The four things a frame does (Entman 1993): it names a problem, a cause, a judgement, a remedy. Each list holds
 * wordings by which a sentence does one of them. Such a sentence is not loaded by that: it is one a reader may
 * dispute, whoever says it. Source: own; classes as named in each group. Licence: CC-BY-4.0.
 */
import type { ElementList } from './frame-element.ts';

const GRAVE =
  'growing|serious|deepening|mounting|worsening|acute|chronic|severe|widespread|persistent|looming|urgent|systemic';
const TROUBLE =
  'crisis|crises|shortage|shortages|problem|problems|backlog|backlogs|deficit|emergency|scandal|recession|collapse|decline|poverty|inequality|corruption|unemployment|debt|debts|losses|cuts|unrest|hardship|famine|drought';
const PUBLIC_GOOD =
  'democracy|trust|confidence|freedom|freedoms|rights|security|stability|safety|health|independence|credibility|sovereignty|unity|peace|jobs|livelihoods|lives|legitimacy|the rule of law|future';
const ACT =
  'abandon|abolish|act|address|adopt|apologise|apologize|apply|ban|be banned|be scrapped|be stopped|be reformed|be abolished|be repealed|be replaced|be removed|be held accountable|block|boycott|change|clarify|cooperate|curb|cut|defund|do more|enact|end|enforce|ensure|expand|fix|focus|fund|guarantee|halt|impose|improve|increase|introduce|invest|legalise|legalize|limit|listen|lower|negotiate|outlaw|pass|pay|prevent|prioritise|prioritize|protect|provide|publish|raise|rebuild|reconsider|reduce|reform|regulate|reject|repeal|resign|restore|restrict|rethink|retreat|reverse|scrap|set up|spend|stand up|step down|step up|stop|strengthen|suspend|tackle|tax|tighten|vote|withdraw|work together';
const MEND =
  'address|alleviate|combat|curb|cure|cut|ease|eliminate|end|fix|halt|improve|lower|mend|mitigate|prevent|protect|reduce|rein in|remedy|repair|resolve|restore|reverse|solve|stamp out|stem|stop|strengthen|tackle';

const problem: ElementList = {
  id: 'problem',
  title: 'What is the problem?',
  question: 'Is this the problem, and for whom?',
  description: 'Wordings that say something is wrong, lacking or in danger.',
  licence: 'CC-BY-4.0',
  negation: 'drop',
  groups: [
    {
      why: '“{text}” names something as a problem. Somebody else may see no problem there, or another one.',
      source: 'own; class after Entman 1993 (problem definition)',
      entries: [
        [
          '(be|become|remain) (a|an|the) (big|bigger|growing|huge|major|national|real|serious|terrible|global|public|) (problem|crisis|emergency|menace|plague|scourge|ticking time bomb)',
        ],
        [
          `(face/v|suffer/v|suffer/v from|struggle/v with|grapple/v with|contend/v with) *0-3 (${TROUBLE})`,
          { except: ['(face/v|struggle/v with) *0-2 (no|few) *0-1 problems'] },
        ],
        [`(plagued|beset|gripped|hit|crippled|dogged|hampered|racked|wracked) by *0-3 (${TROUBLE})`],
        [
          'the (real|main|central|biggest|underlying|core|fundamental|greatest|key|larger|bigger|very real) (problem|danger|threat|challenge|concern)',
        ],
        [
          'the (problem|trouble|danger) (is|was|here is|remains|with)',
          { except: ['the problem with (the|his|her) (car|engine|phone)'] },
        ],
        [
          `(a|an|the|this) (${GRAVE}) (problem|crisis|shortage|threat|challenge|emergency|gap|burden|danger|concern)`,
        ],
        [
          '(be|remain) (broken|in crisis|in tatters|out of control|at breaking point|unsustainable|unaffordable|failing)',
          {
            except: [
              '(record|records|arm|leg|bone|window|glass|silence|deadlock) *0-2 broken',
              '(fire|blaze|car|vehicle) *0-3 out of control',
            ],
          },
        ],
        ['(system|law|policy|market|country|government|process) *0-3 (is|are) (broken|failing|not working)'],
        ['at stake (is|are|in|for)'],
        ['(what|everything|much|so much|more) (is|was) at stake'],
      ],
    },
    {
      why: '“{text}” says that something is in danger. Ask who sees it so, and how likely it is.',
      source: 'own; class after Entman 1993 (problem definition)',
      entries: [
        [
          '(pose/v|present/v|represent/v) (a|an|the|no|any|such) *0-3 (threat|risk|danger|problem|challenge|burden|hazard)',
        ],
        [
          `(threaten/v|undermine/v|erode/v|endanger/v|jeopardise/v|jeopardize/v|imperil/v|weaken/v|harm/v) *0-4 (${PUBLIC_GOOD})`,
          { except: ['threatened species'] },
        ],
        [
          'threaten/v to (bankrupt|break|collapse|cripple|derail|destabilise|destabilize|destroy|devastate|engulf|erode|overwhelm|ruin|undermine|wreck)',
        ],
        ['(put/v|place/v|leave/v) *0-4 (at risk|in danger|in jeopardy|in peril|under threat)'],
        [
          '(be|remain) (at risk of|in danger of|under threat from|vulnerable to)',
          { literal: ['medicine', 'disaster'] },
        ],
        [
          'a (threat|danger) to (democracy|society|freedom|peace|the public|the nation|the country|our|national|public|world|global)',
        ],
      ],
    },
    {
      why: '“{text}” says there is too much or too little of something. How much would be enough?',
      source: 'own; class after Entman 1993 (problem definition)',
      entries: [
        ['(a|the) (lack|shortage|dearth|absence|scarcity) of', { except: ['(no|for) *0-1 lack of'] }],
        [
          '(far|simply) too (few|little|many|much|long|slow|late|often)',
          { except: ['too (late|long) (for|in) the (day|game|match)'] },
        ],
        ['not enough (is|was|has been|being) *0-1 done'],
        ['(there be|we have) not enough'],
        ['fall/v (far|well|) short of *0-2 (need|needs|demand|target|promise|standards|what)'],
        ['do/v (little|nothing|too little|not enough) to'],
      ],
    },
  ],
};

const cause: ElementList = {
  id: 'cause',
  title: 'Who or what caused it?',
  question: 'Is this the cause, and are there others?',
  description: 'Wordings that say what, or who, brought something about.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    {
      why: '“{text}” says where something comes from. Most things have several causes, and a report can pick one.',
      source: 'own; class after Entman 1993 (causal interpretation)',
      entries: [
        [
          'because of',
          {
            except: [
              '(just|simply|only) because of (that|it)',
              'because of (rain|snow|fog|weather|injury|illness)',
            ],
          },
        ],
        [
          '(due|owing) to',
          {
            except: [
              '(be|been|was|is|are|were|not) *0-2 due to _/VERB',
              'due to (be|have|go|meet|start|begin|appear|speak|visit|take|arrive|return|leave|vote|open|close|expire|end)',
              'due to (rain|snow|fog|weather|injury|illness)',
            ],
          },
        ],
        [
          'thanks to',
          {
            except: [
              '(give/v|say/v|send/v|offer/v|express/v|my|our|his|her|many|special|and|with) *0-1 thanks to',
            ],
          },
        ],
        ['as a (direct|inevitable|natural|) (result|consequence) of'],
        [
          '(a|the) (direct|inevitable|natural|bitter|sad|tragic|) (result|product|consequence|legacy|fruit|symptom|by-product) of (years|decades|his|her|its|their|our|failed|bad|poor|government|policy|neglect)',
          {
            except: [
              '(test|election|vote|match|exam|poll|final) result of',
              'the result of the (vote|election|match|test|referendum|poll|count)',
            ],
          },
        ],
        [
          '(stem/v|arise/v|spring/v|result/v|flow/v) (directly|largely|in part|partly|) from',
          { except: ['(spring|springs|flow|flows) from (the|a) (hill|hills|mountain|river|lake)'] },
        ],
        [
          '(caused|triggered|sparked|driven|fuelled|fueled|prompted|provoked|brought about|brought on|made worse|exacerbated|compounded|stoked) (largely|mainly|in part|partly|) by',
          { literal: ['medicine'] },
        ],
        [
          'lead/v (directly|inevitably|inexorably|) to (a|an|the|more|fewer|higher|lower|greater|less|mass|further|widespread|his|her|its|their) *0-3 _/NOUN',
          {
            except: [
              '(road|path|door|stairs|stairway|corridor|street|bridge|track|trail|tunnel|steps) *0-2 lead/v to',
              '(ahead of|in|during) the lead to',
              'lead to the (door|garden|house|room)',
            ],
          },
        ],
        [
          '(result/v in|give/v rise to|bring/v about|usher/v in|pave/v the way for|plunge/v *0-4 into|drive/v up|drive/v down|push/v up|force/v up|force/v down)',
          {
            except: [
              '(drive/v|drove|driving) (up|down) (to|the|from|a) *0-2 (road|street|hill|coast|highway|house)',
            ],
          },
        ],
        [
          '(the|a) (root|real|main|primary|underlying|chief|leading|biggest|major) *0-1 (cause|causes|reason|driver|culprit|source) (of|for|behind|is|was)',
        ],
        ['the (cause|culprit|reason) (is|was|lies) (simple|clear|obvious|that|not|in|with)'],
        [
          'contribute/v to (the|a|an|his|her|its|their|higher|rising|falling) *0-2 (collapse|crisis|death|deaths|decline|defeat|failure|fall|growth|loss|problem|rise|shortage|surge|unrest|violence|inflation|increase|spread|success|victory|recovery)',
        ],
        [
          '(root/v|rooted|originate/v) in (the|a|an|decades|years|centuries|poverty|racism|inequality|fear|colonialism|history)',
        ],
        ['have made *0-4 (worse|better|impossible|harder|easier|possible|unaffordable)'],
      ],
    },
    {
      why: '“{text}” says who is responsible. Those named may see it differently; look for their answer.',
      source:
        'own; class after Entman 1993 (causal interpretation); Iyengar 1991 (attribution of responsibility)',
      entries: [
        [
          'be (also|at least|clearly|largely|not|only|partly|solely|) to blame',
          { except: ['(find/v|look/v for|seek/v) *0-2 to blame'] },
        ],
        ['blame/v *0-5 (for|on)', { except: ['blame/v (myself|himself|herself|themselves) for'] }],
        ['(lay/v|put/v|pin/v|place/v|shift/v|assign/v) *0-2 blame'],
        [
          '(be|hold/v *0-4) (directly|largely|solely|partly|personally|ultimately|) responsible for',
          {
            except: [
              '(minister|secretary|department|agency|team|officer|office|body|official|company) *0-3 responsible for',
            ],
          },
        ],
        ['bear/v *0-3 (blame|responsibility) for'],
        ["be (his|her|its|their|our|my|your|nobody's|everyone's) (own|) fault"],
        ['(have|has) only (himself|herself|itself|themselves|ourselves) to blame'],
        [
          '(attribute/v|ascribe/v|credit/v) *0-5 (to|with) *0-3 (policy|policies|cuts|reforms|decision|failure|lack|rise|fall|growth|leadership)',
        ],
        ['(come/v|happen/v) (after|following) (years|decades|months) of'],
        ['(at the hands|in the hands) of'],
      ],
    },
  ],
};

const judgement: ElementList = {
  id: 'judgement',
  title: 'Is it right or wrong?',
  question: 'By whose standard is this right or wrong?',
  description: 'Wordings that call conduct or a state of affairs right, wrong, fair, deserved or owed.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    {
      why: '“{text}” judges by a standard of right and wrong. Ask whose standard it is, and who would judge otherwise.',
      source: 'own; class after Entman 1993 (moral evaluation)',
      entries: [
        [
          '(be|seem|feel/v|call/v *0-3|consider/v *0-3|deem/v *0-3) (simply|just|plainly|deeply|profoundly|morally|utterly|completely|totally|so|) (cowardly|cruel|dishonest|dishonorable|dishonourable|disgraceful|heartless|hypocritical|immoral|indecent|indefensible|inexcusable|inhuman|inhumane|intolerable|irresponsible|outrageous|reprehensible|shameful|unacceptable|unconscionable|undemocratic|unethical|unfair|unforgivable|unjust|unpatriotic|unworthy|wicked)',
        ],
        [
          'be (a|an|the) (absolute|complete|gross|national|real|total|utter|) (abomination|affront|betrayal|disgrace|farce|insult|mockery|outrage|travesty)',
          { except: ['(farce|travesty) *0-1 (in|by|at) (the|a) (theatre|theater|festival)'] },
        ],
        ['be (morally|plainly|simply|just|dead|) wrong to'],
        [
          'be (morally|absolutely|quite|perfectly|entirely|) right to',
          { except: ['be right to (the|a|his|her|your)'] },
        ],
        [
          'it be (only|simply|just|deeply|grossly|) (fair|unfair|right|wrong|unjust|immoral|shameful|unacceptable|outrageous|indecent|hypocritical) (to|that|for|when|how)',
          { except: ['it be (fair|only fair|right) to say', 'it be wrong to say'] },
        ],
        ['the (right|wrong|decent|honourable|honorable|moral) thing (to do|for)'],
        ['(should|ought to) be ashamed'],
        ['have no (shame|excuse|business _/VERB)'],
        ['there (be|can be|could be) no (excuse|justification|defence|defense) for'],
        ['(can not|could not|never) be (justified|excused|defended|tolerated|condoned|forgiven)'],
        [
          '(double standard|double standards|moral failure|moral failing|moral bankruptcy|gross injustice|abuse of power|dereliction of duty)',
        ],
        [
          '(betray/v|abandon/v|desert/v) *0-3 (people|voters|workers|country|nation|principles|values|promise|promises|ideals|allies|trust)',
          { except: ['(owners|crew|passengers|residents) *0-2 abandon/v'] },
        ],
        ['(an|the) (injustice|insult|affront) to'],
        [
          'cross/v (a|the) (red|) line',
          {
            except: [
              'cross/v the (finish|finishing|goal|white|blue|picket) line',
              'cross/v the line *0-3 (first|second|third|seconds)',
            ],
          },
        ],
      ],
    },
    {
      why: '“{text}” says what somebody deserves, owes or may claim. That is a norm, and readers may hold another.',
      source: 'own; class after Entman 1993 (moral evaluation); Semetko & Valkenburg 2000 (morality frame)',
      entries: [
        [
          'deserve/v (better|to|credit|blame|praise|punishment|respect|justice|more|no|nothing|an apology|a fair)',
          { except: ['deserve/v to (win|lose|draw|beat)'] },
        ],
        [
          '(have|owe/v) (a|an|the|no|every|some) (basic|fundamental|moral|sacred|special|solemn|) (duty|obligation|responsibility|right) to',
          { except: ['(legal|statutory|contractual) *0-1 (duty|obligation) to'] },
        ],
        ['owe/v it to'],
        ['owe/v *0-4 (an apology|an explanation)'],
        ['(in (good|all) conscience|on moral grounds|a matter of (principle|conscience|justice|decency))'],
        ['(shame|blood) on (his|her|its|their|your|our|the) *0-1 (hands|country|nation|party|government)'],
        ['shame on'],
        ['fail/v in (his|her|its|their|our) *0-1 (duty|responsibility|obligation)'],
        ['hold/v *0-4 (accountable|to account)'],
        ['a stain on'],
      ],
    },
  ],
};

const remedy: ElementList = {
  id: 'remedy',
  title: 'What should be done?',
  question: 'Would this help, and what else could be done?',
  description: 'Wordings that say what ought to be done, or what would help.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    {
      why: '“{text}” says what somebody ought to do. Ask who asks for it, and what would speak against it.',
      source: 'own; class after Entman 1993 (treatment recommendation)',
      entries: [
        [
          `(should|must|ought to|=need to|=needs to|=have to|=has to) (now|also|immediately|urgently|finally|simply|all|not|) (${ACT})`,
          {
            except: [
              '(i|he|she|you) (have|has) to',
              'must (pay|vote|apply) (by|before|in|at|for)',
              '(would|will|may|might|not) *0-1 have to',
            ],
          },
        ],
        [
          '(call/v|calls|appeal/v|appeals|plea|pleas|push/v|campaign/v|lobby/v) for (a|an|the|more|less|fewer|new|greater|tougher|stricter|urgent|immediate|reform|action|change|calm|restraint|talks|dialogue|sanctions|peace|unity|elections|justice|investment|legislation|tighter|stronger|better|higher|lower|his|her|their) *0-3 _/NOUN',
          {
            except: [
              'call/v for (a|the) (ambulance|taxi|cab|doctor|waiter|vote|number)',
              '(conference|phone|telephone) call for',
              'forecast *0-2 calls for',
              'recipe calls for',
              'campaign/v for (the|a) (presidency|seat|office|nomination|senate|house|mayor)',
            ],
          },
        ],
        ['(call/v|appeal/v) (on|upon) *0-5 to'],
        ['(urge/v|implore/v|beg/v|press/v|lobby/v|exhort/v) *0-6 to (be|_/VERB)'],
        [
          'demand/v (that|an end|a halt|action|answers|justice|reform|change|the resignation|an inquiry|an investigation|an apology|immediate|tougher|new)',
        ],
        [
          'it be (high|about|past|long past|) time (to|for|that|we|they|he|she|the)',
          {
            except: [
              '(first|last|second|third|long|hard|good|great|next|every|closing|show|bed) *0-1 time (to|for|that)',
              'by the time',
              'it be time for (lunch|dinner|bed|breakfast|school|a break)',
            ],
          },
        ],
        ['(what (be|is) needed|what we need|what they need|all (we|they) need) (is|are|now)'],
        [
          `let us (not|all|) (${ACT}|build|make sure|stand|fight|work|unite|rally)`,
          { except: ['let us (stop|pass|pay|end|return) *0-1 (there|here|for a|on|over|attention|with)'] },
        ],
        [
          '(recommend/v|propose/v|advocate/v|favour/v|favor/v) (a|an|that|the|more|new|raising|cutting|ending|banning|abolishing|replacing|scrapping|introducing|tougher|stricter|higher|lower) *0-3 (ban|cut|cuts|reform|reforms|tax|taxes|law|laws|bill|limit|limits|increase|system|plan|measures|be|approach|policy|rules|change|changes|solution|fund|ceasefire|referendum)',
        ],
      ],
    },
    {
      why: '“{text}” says that something is, or would be, a solution. Whether it works is open to question.',
      source:
        'own; class after Entman 1993 (treatment recommendation); Snow & Benford 1988 (prognostic framing)',
      entries: [
        [
          '(the|a|an|one|no|any|only|real|best|simple|lasting|political|diplomatic|military|possible) (solution|answer|remedy|fix|cure|antidote|way forward|way out) (is|was|lies|to|would be|must|for)',
          {
            except: [
              '(answer|answers) (to|for) (the|a|this|that|his|her|your|my) *0-2 (question|questions|phone|call|letter)',
              'a (solution|answer) of',
            ],
          },
        ],
        [
          'the (only|best|surest|quickest|fastest|right|simplest) (way|path|route|hope|option) (to|is|forward|out|of)',
          { except: ['the (best|only|quickest|right) (way|route) to (get|travel|reach|eat|cook|see|go)'] },
        ],
        [
          `(would|could|will|can|might) (help|help to|) (${MEND}) *0-3 (${TROUBLE}|crime|violence|deaths|costs|prices|inflation|pollution|emissions|waste|abuse|fraud|terrorism|immigration|migration|war|conflict|tensions|suffering|spread|delays|risk|risks|bills|rents)`,
        ],
        [
          `(plan|plans|bill|bills|law|laws|measure|measures|steps|step|reform|reforms|proposal|proposals|policy|policies|programme|program|scheme|effort|efforts|deal|package) (aimed at|designed to|intended to|meant to|to|that would|which would) (help|better|further|) (${MEND}|addressing|curbing|cutting|easing|ending|fixing|improving|preventing|protecting|reducing|restoring|stopping|tackling)`,
        ],
        ['(would|could|will) (go a long way|make a difference|do the trick|put an end to|bring an end to)'],
        [
          '(more|tougher|stricter|urgent|immediate|bold|decisive|concerted|swift) (action|regulation|sanctions|laws|controls|measures|reform|funding|investment) be *0-1 (needed|required|necessary|vital|essential|called for)',
        ],
        [
          '(need/v|require/v|demand/v) (urgent|immediate|bold|decisive|real|radical|swift|tough|tougher|strong|stronger|stricter|more|far more|better|new|fresh|proper|serious|comprehensive) *0-1 (action|regulation|sanctions|laws|leadership|controls|measures|reform|reforms|funding|investment|rules|protection|support|oversight)',
        ],
      ],
    },
  ],
};

/** Entman's four elements, in his order. */
export const entmanElements: readonly ElementList[] = [problem, cause, judgement, remedy];
