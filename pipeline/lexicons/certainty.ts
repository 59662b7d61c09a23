import type { Lexicon } from './lexicon.ts';

export const certainty: Lexicon = {
  id: 'certainty',
  category: 'certainty',
  title: 'Certainty and presuppositions',
  description:
    'Words that present a disputed or future matter as settled or as known to all. Dates, procedures and legal standards of proof are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'drop',
  counter: 'If the evidence stands beside it, the word only sums it up.',
  groups: [
    {
      why: '“{text}” tells readers that there is no room for doubt. It adds no evidence, so the sentence can be read without it.',
      source: 'own; class after Hyland 2005 (boosters)',
      entries: [
        ['(as a matter of fact|in actual fact)', 1, ''],
        ['assuredly', 2, ''],
        [
          'certainly',
          1,
          '',
          {
            except: [
              '(almost|nearly|virtually) certainly',
              'certainly not',
              'certainly (might|may|could|can)',
            ],
          },
        ],
        [
          'clearly',
          1,
          '',
          {
            except: [
              '(more|so|very|as|less|too) clearly',
              '(see/v|hear/v|speak/v|think/v|communicate/v|explain/v|state/v|write/v|articulate/v|define/v|mark/v|say/v) *0-3 clearly',
              'clearly (articulate/v|define/v|delineate/v|distinguish/v|enough)',
              'clearly (defined|drawn|labelled|labeled|marked|stated|identified|visible|audible|seen|heard|written|worded|delineated)',
              'clearly (see/v|hear/v|speak/v|think/v|communicate/v|explain/v)',
              'clearly (say/v|state/v)',
            ],
          },
        ],
        [
          'definitely',
          1,
          '',
          {
            except: [
              '(not|almost|most) definitely',
              '(know|say|tell|sure|said) *0-2 definitely',
              'definitely (want|plan|might|may)',
              '(will|shall) definitely',
            ],
            counter: 'In talk it often means no more than “yes”.',
          },
        ],
        ['evidently', 1, ''],
        [
          'in (truth|reality)',
          1,
          '',
          {
            except: [
              'in (truth and|reality (show|tv|television))',
              'grounded in (truth|reality)',
              'rooted in (truth|reality)',
              'interest in (truth|reality)',
            ],
          },
        ],
        ['incontestably', 2, ''],
        ['incontrovertibly', 2, ''],
        ['indisputably', 2, ''],
        ['indubitably', 2, ''],
        ['inescapably', 2, ''],
        ['irrefutably', 2, ''],
        ['obviously', 2, '', { except: ['(less|more) obviously'] }],
        [
          'of course',
          1,
          '',
          { except: ['(change|matter) of course', 'of course (material|materials|work|content|fees)'] },
        ],
        ['patently', 2, ''],
        [
          'plainly',
          2,
          '',
          {
            except: [
              '(speak|spoke|said|say|says|put|put it|stated|write|wrote|dressed|see|seen|expressed|told|labeled|labelled|marked) *0-1 plainly',
              'plainly (expressed|stated|said|told|put|marked|labeled|labelled|visible|dressed)',
              '(speak/v|say/v|put/v|state/v|write/v|dress/v|explain/v) *0-1 plainly',
              'plainly (put|visible|written|dressed|speak|spoken)',
            ],
          },
        ],
        ['self-evidently', 2, ''],
        [
          'surely',
          2,
          '',
          {
            except: [
              'as surely as',
              'slowly but surely',
              '(slowly|just as|steadily) *0-1 surely',
              'slowly but surely',
              'slowly *0-1 surely',
              'almost surely',
            ],
          },
        ],
        ['unarguably', 2, ''],
        ['undeniably', 2, ''],
        ['undoubtedly', 2, ''],
        ['unmistakably', 2, ''],
        ['unquestionably', 2, ''],
        ['without *0-1 exception', 1, ''],
        ['it be (well|widely|generally) known that', 2, ''],
        ['it be common knowledge that', 2, ''],
      ],
    },
    {
      why: '“{text}” says in advance that no one can disagree. Readers can weigh the point better without it.',
      source: 'own; class after Hyland 2005 (boosters)',
      negation: 'keep',
      entries: [
        ['be beyond (dispute|question|debate|argument)', 2, 'is widely accepted'],
        [
          'beyond (any|all|a|the shadow of a|) *0-2 doubt',
          2,
          '',
          { except: ['beyond *0-2 reasonable doubt', 'beyond *0-2 reasonable doubt'] },
        ],
        ['by any *0-1 (measure|standard|yardstick|reckoning)', 1, ''],
        [
          'case closed',
          3,
          '',
          {
            literal: ['crime'],
            except: [
              '(police|prosecutors|detective|detectives|considered|declared|the|cold) *0-2 case closed',
            ],
          },
        ],
        ['end of story', 3, ''],
        ['(it|) go/v without saying (that|)', 2, ''],
        ['(let there be|let us have) no (doubt|mistake)', 3, ''],
        [
          'make no (mistake|bones)',
          3,
          '',
          {
            except: [
              'make no bones about *0-1 (his|her|their|its)',
              '(he|she|they|who) make no (mistake|bones)',
            ],
          },
        ],
        ['needless to say', 2, ''],
        [
          'no (one|honest person|reasonable person|serious person) (can|could) *0-1 (deny|dispute|doubt|argue)',
          3,
          'few people dispute',
        ],
        [
          '(no doubt|^ doubtless|=doubtless)',
          1,
          '',
          {
            except: [
              '(have|had|has|with|is|was|be|of|in|leave|leaves|left|cast|leaving|little or) no doubt',
              'no doubt (that|about)',
            ],
          },
        ],
        ['(no one|nobody) in *0-2 right mind', 3, ''],
        ['no two ways about', 2, ''],
        ['(plain and simple|pure and simple)', 3, ''],
        ['plain for *0-1 (all|everyone|anyone) to see', 2, ''],
        ['(simple as that|as simple as that)', 2, ''],
        [
          'there (be|can be|should be|could be) (no|little) (denying|disputing|doubt|escaping|mistaking|question)',
          2,
          '',
          { except: ['=questions'] },
        ],
        [
          'without (a|any) *0-2 (doubt|question)',
          2,
          '',
          { except: ['without (a|any) *0-2 reasonable doubt', 'without (a|any) question (mark|time)'] },
        ],
        ['you can bet', 2, '', { except: ['you can bet *0-2 (on|online|money|_/NUM)'] }],
      ],
    },
    {
      why: '“{text}” treats the point as common knowledge, so anyone who doubts it seems to stand alone. It does not say who knows it or how.',
      source: 'own; class after Hyland 2005 (appeals to shared knowledge)',
      entries: [
        [
          'any (decent|sane|fair-minded|right-thinking|self-respecting) (citizen|human|human being|observer|person)',
          3,
          'some people',
        ],
        [
          '(anyone|everyone) who (cares about|believes in|values) (democracy|freedom|justice|the truth|liberty|decency|truth)',
          2,
          'people who agree',
        ],
        [
          '(anyone|everyone|everybody) with *0-1 (brain|eyes|pulse|sense|common sense|conscience|half a brain)',
          3,
          'some people',
        ],
        [
          '(any|every) *0-2 (fool|child|honest person|reasonable person|thinking person|serious person|sensible person) (can|could|would|know/v|understand/v)',
          3,
          '',
        ],
        ['as (everybody|everyone|anybody|anyone) can see', 3, ''],
        ['as (we all|everyone|everybody) (know|knows)', 2, '', { except: ['as we all know it'] }],
        [
          'as (we|you) know',
          1,
          '',
          { except: ['as (we|you) know it', 'as (soon|well|far|much|long) as (we|you) know'] },
        ],
        ['as is well known', 2, ''],
        ['common sense (dictates|says|suggests|tells)', 2, '[name] thinks'],
        [
          '(everyone|everybody) *0-1 (know/v|understand/v|agree/v|see/v) (that|how|what|why)',
          2,
          'many people think',
        ],
        ['^ face it', 2, ''],
        ['it be (an open secret|common knowledge) that', 2, 'some people say that'],
        ['(let us|we must) (face it|be honest|be clear|be real|not pretend)', 2, ''],
        ['like it or not', 2, ''],
        ['mark my words', 3, ''],
        ['no-brainer', 3, 'easy choice'],
        ['rest assured', 2, ''],
        ['the whole (country|nation|world) know/v', 3, 'many people think'],
        [
          'trust me',
          2,
          '',
          { except: ['(not|do|does|did|to|can|you|they|people|will|would) *0-1 trust me'] },
        ],
        ['(we|you) all know', 2, 'I think'],
      ],
    },
    {
      why: '“{text}” announces that what follows is the truth. The announcement itself is no evidence.',
      source: 'own; class after Hyland 2005 (boosters) and Recasens et al. 2013 (factives)',
      entries: [
        ['in cold hard terms', 2, ''],
        ['in fact', 1, '', { except: ['in fact (checking|finding|sheet)'] }],
        ['indeed', 1, '', { except: ['indeed (inc|com)'] }],
        [
          '(proven|undeniable|indisputable|incontrovertible|established|settled) (fact|facts|truth)',
          2,
          'finding',
        ],
        ['settled science', 2, 'what most studies find'],
        [
          'the (=fact|=truth|=reality) be',
          2,
          '',
          {
            except: [
              '(^ is|if|whether|when|until|once|=what) the (fact|truth|reality) be',
              'the (fact|truth|reality) be (told|out|known|revealed|in|not|never|a|the|on)',
            ],
          },
        ],
        [
          'the (awkward|bitter|brutal|cold|dirty|grim|harsh|painful|sad|shocking|simple|sobering|ugly|unvarnished) (reality|truth)',
          2,
          '',
        ],
        ['the (fact|truth|reality) of the matter', 2, ''],
        ['the =fact (of the matter be|remain/v|be) that', 2, ''],
        ['the bottom line be', 2, ''],
        ['the dirty (little|) secret', 3, ''],
        ['the science is (clear|settled|unequivocal|in)', 2, 'most studies find'],
        ['the truth (about|behind)', 2, 'more about', { scope: 'headline' }],
        ['the truth of the matter', 2, ''],
        [
          '(the|a|one) (awkward|brutal|cold|hard|harsh|inconvenient|plain|sad|simple|sobering|stark|ugly|uncomfortable|undeniable|unpleasant) (fact|reality|truth) (about|be|remain/v|that)',
          2,
          'one point',
        ],
        ['truth be told', 2, ''],
      ],
    },
    {
      why: '“{text}” says that it cannot be otherwise. Compare: who expects it, and what would have to happen first?',
      source: 'own',
      entries: [
        ['be destined for the (ash heap|dustbin|scrapheap|scrap heap)', 3, 'be likely to fail'],
        ['(doomed|condemned) to (fail|failure|repeat|lose|be|remain|collapse|become)', 2, 'likely to'],
        [
          '(foregone|inescapable|unavoidable) (conclusion|outcome|result)',
          2,
          'likely outcome',
          { negation: 'drop' },
        ],
        [
          'guaranteed to (fail|win|lose|cause|make|anger|upset|backfire|provoke|alienate|fuel|infuriate|produce|offend|please)',
          2,
          'likely to',
        ],
        ['(have|stand/v) *0-1 no (chance|hope) of', 1, 'be/v unlikely to', { negation: 'keep' }],
        ['inevitability', 1, 'likelihood'],
        [
          'inevitable',
          2,
          'likely',
          {
            except: [
              '(seem|look|appear|feel|think/v|thought|believe/v|seemed|consider/v) *0-1 inevitable',
              '(far from|perhaps|maybe|probably|almost|not|never) *0-1 inevitable',
            ],
          },
        ],
        ['inevitably', 2, 'probably'],
        ['(inexorable|inexorably)', 2, 'steady|steadily'],
        [
          'mark/v the end of',
          1,
          'may end',
          {
            except: [
              'mark/v the end of *0-2 (ramadan|lent|year|season|month|war|week|career|term|holiday|summer|winter)',
            ],
          },
        ],
        ['(matter|question) of when *0-1 not if', 2, 'likely'],
        ['only *0-1 (get/v|going to get) worse', 2, 'may get worse'],
        ['(sound/v|spell/v) the death knell', 3, 'may end'],
        [
          'there (be|can be|will be) no (going|turning|way) back',
          2,
          'a change would be hard',
          { negation: 'keep' },
        ],
        [
          'there be no doubt (that|about|in)',
          2,
          '',
          {
            why: '“{text}” says in advance that no one can disagree. Readers can weigh the point better without it.',
          },
        ],
      ],
    },
    {
      why: '“{text}” is a flat prediction in a headline: it gives no source and no “may”. Compare: who says so?',
      source: 'own; class after Hyland 2005 (boosters)',
      negation: 'keep',
      scope: 'headline',
      except: [
        '(say/v|announce/v|tell/v|vow/v|warn/v|claim/v|promise/v|pledge/v|predict/v|insist/v) *0-5 (will|shall|can|could) (not|never|only|always|surely)',
        '(will|shall|can|could) (not|never|only|always|surely) *0-8 (=say|=says|=said|=warns|=insists|=vows|=predicts|=tells)',
      ],
      counter: 'Fair where the article reports a decision or an announced plan.',
      entries: [
        [
          '(can not|could not|can never) (afford|beat|be trusted|be stopped|contain|control|cope|deliver|escape|explain|fix|govern|handle|hide|lead|manage|rein in|save|stand up to|stop|survive|tame|win)',
          2,
          'have not',
          {
            except: ['(why|if|who|what|how) *0-2 (can not|could not)', '(i|we|you) (can not|could not)'],
            literal: ['sport', 'disaster'],
          },
        ],
        ['(finally|at last) (admits|admit|proves|shows|exposed|revealed)', 2, ''],
        ['proof that', 2, 'sign that'],
        [
          '(will|can) only *0-1 (get worse|hurt|harm|worsen|deepen|fuel|make|help|embolden|encourage|increase|strengthen|weaken|divide|inflame)',
          2,
          'may',
        ],
        [
          '(will|shall) (always|certainly|definitely|inevitably|surely|undoubtedly)',
          2,
          'may',
          { except: ['will always (remember|love|cherish|miss|honor|honour)'] },
        ],
        [
          '(will|shall) (backfire|collapse|destroy|devastate|doom|end in|kill|ruin|sink|unravel|wreck)',
          2,
          'may',
          { literal: ['disaster', 'crime', 'medicine', 'war'] },
        ],
        [
          '(will|shall) never _/VERB',
          2,
          'is not expected to',
          {
            except: ['(i|we|you) will never', 'will never (forget|be forgotten|forgive|play)', 'never will'],
            literal: ['sport'],
          },
        ],
        [
          '(will|shall) not (back down|be silenced|be stopped|disappear|end|fix|go away|help|last|matter|protect|save|solve|stop|survive|work)',
          2,
          'is not expected to',
          { except: ['(i|we|you|if|why|who|what|how) (will|shall) not'], literal: ['sport', 'disaster'] },
        ],
        [
          '(will|shall) not _/VERB',
          1,
          'is not expected to',
          {
            why: '“{text}” says flatly what is not going to happen. If it is a forecast, readers may ask whose it is.',
            except: [
              '(i|we|you|if|why|who|what|how|that|which) (will|shall) not',
              '(will|shall) not (allow|appeal|attend|be|bring|charge|close|commit|comply|consider|debate|discuss|endorse|extend|face|file|hear|hold|implement|join|meet|move|negotiate|open|participate|play|prosecute|publish|pull|raise|reconsider|recommend|release|renew|reopen|repay|resign|respond|return|revive|rule|run|say|seek|send|shy|sign|support|take|testify|travel|vote)',
            ],
          },
        ],
      ],
    },
    {
      why: '“{text}” speaks of something that has not happened, or is disputed, as if everyone knew it were on its way. Compare: “a possible …”, and who expects it.',
      source: 'own; class after Recasens et al. 2013 (presuppositions)',
      except: [
        '(inevitable|looming|impending|coming) (arrival|birth|deadline|departure|election|holiday|marriage|move|nuptials|question|retirement|wedding|release|publication|announcement|trial|visit|launch)',
      ],
      entries: [
        [
          '(a|an|the) inevitable (backlash|battle|catastrophe|chaos|clash|collapse|conflict|confrontation|crash|crisis|defeat|disaster|doom|fight|meltdown|recession|scandal|showdown|storm|war)',
          2,
          'a possible',
        ],
        [
          'the (impending|looming) _/NOUN',
          1,
          'the possible',
          {
            except: [
              'the (impending|looming) (tax|filing) (season|deadline)',
              'the (impending|looming) (storm|hurricane|snowstorm)',
            ],
          },
        ],
        [
          'the coming (apocalypse|backlash|battle|bloodbath|catastrophe|chaos|civil war|clash|collapse|conflict|crackdown|crash|crisis|defeat|disaster|fight|implosion|meltdown|onslaught|purge|recession|reckoning|revolt|revolution|showdown|storm|war|wave)',
          2,
          'a possible',
          { literal: ['disaster'] },
        ],
        [
          'the inevitable _/NOUN',
          2,
          'the possible|the likely',
          {
            why: '“{text}” says that nothing else could come, or could have come. Who expected it, and why, can be said.',
          },
        ],
      ],
    },
    {
      why: '“{text}” assumes that there is something hidden behind what was said, without showing it first.',
      source: 'own; class after Recasens et al. 2013 (presuppositions)',
      entries: [
        ['be (really|actually) about', 1, 'concern', { negation: 'keep' }],
        [
          '(his|her|its|their|the) (real|true) (agenda|aim|colors|colours|face|feelings|goal|intentions|motivation|motivations|motive|motives|nature|purpose|target)',
          3,
          'aims',
        ],
        [
          '(his|her|its|their|the|an|a) *0-1 (hidden|secret|ulterior|sinister|unspoken) (agenda|agendas|motive|motives|purpose)',
          3,
          'aim',
          { negation: 'keep' },
        ],
        [
          'the (real|true) (agenda|crisis|culprit|danger|enemy|loser|reason|scandal|threat|victim|villain|winner)',
          2,
          'one',
        ],
        ['the real (answer|cause|issue|lesson|problem|question|story)', 1, 'one'],
        [
          'what (be|was) really (going on|happening|at stake|behind)',
          2,
          'what happened',
          { negation: 'keep' },
        ],
        [
          'what they (do not|will not) want (you|us|people|voters|anyone) to (know|see|hear|find out)',
          3,
          'what has been little reported',
          { negation: 'keep' },
        ],
      ],
    },
    {
      why: '“{text}” takes a judgement for granted instead of saying it openly. Readers may ask what happened and who calls it that.',
      source: 'own; class after Recasens et al. 2013 (presuppositions)',
      entries: [
        [
          '(continue/v to|keep/v on|keep/v|persist/v in) *0-1 (deceive|deceiving|ignore|ignoring|lie|lying|mislead|misleading|pander|pandering|peddle|peddling|pretend|pretending|smear|smearing|undermine|undermining)',
          2,
          'be/v said to',
          { except: ['lying (down|on|in|low|awake|flat)', 'keep/v lying'] },
        ],
        ['(his|her|its|their) (disdain|contempt|disregard|hatred|loathing) for', 2, 'criticism of'],
        [
          '(his|her|its|their) *0-1 (addiction to|craving for|lust for|thirst for|hunger for) (attention|power|revenge|vengeance|control|money|fame|publicity)',
          3,
          'wish for',
        ],
        ['(his|her|its|their) *0-1 (obsession|fixation) with', 2, 'attention to'],
        [
          '(his|her|its|their|the) (assault|attack|war) on *0-2 (truth|facts|reason|democracy|decency|reality|science)',
          2,
          'criticism of',
        ],
        [
          '(his|her|its|their|the) *0-1 failed (agenda|experiment|ideology|leadership|policy|presidency|promise|response|strategy)',
          2,
          '',
          {
            why: '“{text}” takes the failure for granted. Without “failed”, readers can ask what was achieved and who says it failed.',
          },
        ],
        [
          '(his|her|its|their|your|our) *0-1 (arrogance|cowardice|cruelty|deceit|dishonesty|folly|greed|hypocrisy|ignorance|incompetence|ineptitude|lawlessness|recklessness|stupidity|vanity)',
          2,
          'actions',
          { negation: 'keep' },
        ],
        [
          '(once again|^ once more) *0-1 (fail/v|ignore/v|refuse/v|prove/v|show/v|demonstrate/v|attack/v|lie/v|deny/v|break/v|expose/v|cave/v|blame/v)',
          2,
          'again',
        ],
        [
          'the (deepening|ever-growing|ever-widening|growing|mounting|ongoing|snowballing|spiralling|spiraling|unfolding|widening|worsening) *0-1 (chaos|crisis|debacle|disaster|fiasco|meltdown|mess|outrage|scandal|turmoil)',
          1,
          'the',
          {
            literal: ['disaster', 'medicine'],
            counter: 'Fair where the article gives figures that show growth.',
          },
        ],
        ['yet again', 2, 'again'],
      ],
    },
    {
      why: '“{text}” presents what follows as a fact that someone has finally seen or will not see. If it is a matter of opinion, “thinks” or “says” fits better.',
      source: 'own; class after Hooper 1975 (factives)',
      entries: [
        ['be (well|fully|painfully|keenly|acutely) aware (that|of)', 1, 'think'],
        [
          '(be|remain) (oblivious|blind) to',
          2,
          'does not mention',
          {
            except: [
              '(color|colour|gender|race) *0-1 blind to',
              'blind to the (test|treatment|study|group|result)',
            ],
          },
        ],
        ['come/v to (realise|realize|understand|recognise|recognize|see) (that|how|what)', 1, 'think/v that'],
        [
          '(fail/v|refuse/v) to (acknowledge|accept|admit|appreciate|comprehend|grasp|realise|realize|recognise|recognize|see|understand) (that|how|what|why)',
          2,
          'do/v not say',
          { negation: 'keep' },
        ],
        [
          '(forget/v|ignore/v|overlook/v|conceal/v|hide/v|obscure/v) the (fact|reality|truth) that',
          2,
          'do/v not mention that',
        ],
        ['lose/v sight of (the fact|what|how|why)', 1, 'do/v not mention'],
        ['(open|opened|opens|opening) *0-2 eyes to', 2, 'change the mind about'],
        ['(realise/v|realize/v) (that|how|what|why)', 1, 'think/v that'],
        ['refuse/v to believe', 1, 'not believe'],
        [
          '(still|simply|just|apparently) (can not|do not|does not|did not|refuse/v to) (get|grasp|understand|see|comprehend)',
          2,
          'disagree/v',
        ],
        [
          '(wake/v up|woken up|waking up) to (the|what|how|its|their)',
          2,
          'notice/v',
          { except: ['wake/v up to (the sound|find|news|a)'] },
        ],
        [
          'what (he|she|they|everyone|everybody|critics|voters|many) *0-2 (already|always|long) (knew|know|knows|known|suspected)',
          2,
          'what some people thought',
        ],
      ],
    },
    {
      why: '“{text}” turns an argument or one example into proof. Compare: “is an example of”, or “X says it shows”.',
      source: 'own; class after Hooper 1975 (factives) and Hyland 2005 (boosters)',
      entries: [
        [
          '(a|the|another|yet another|the latest) (grim|stark|sobering|painful|powerful|vivid|harsh|chilling|sad) reminder',
          2,
          'an example',
        ],
        ['(confirm/v|prove/v) what *0-1 (many|critics|everyone|everybody|we|most|some)', 2, 'support/v what'],
        [
          '(expose/v|reveal/v|lay/v bare) (a|an|the|his|her|its|their|just|how) *0-2 (absurdity|bankruptcy|cracks|dishonesty|divisions|emptiness|failings|failure|fault lines|flaws|folly|hollowness|hypocrisy|ignorance|incompetence|limits|lies|rot|shortcomings|weakness|weaknesses)',
          2,
          'point/v to',
          { counter: 'Fair where a finding or a document is quoted for it.' },
        ],
        ['(give/v the lie|put/v the lie) to', 3, 'contradict/v'],
        [
          '(irrefutable|incontrovertible|indisputable|undeniable|unassailable|unmistakable)',
          2,
          'clear|strong',
        ],
        [
          'it (become/v|became) (clear|evident|obvious|plain|apparent)',
          1,
          'it seemed',
          { except: ['(when|if|until|once|unless|whether|before|after|as) it (become/v|became)'] },
        ],
        [
          'it (be|become/v|seem) (abundantly|crystal|glaringly|painfully|perfectly|increasingly|very|quite|pretty|all too) (clear|evident|obvious|plain|apparent)',
          2,
          'it seems',
        ],
        [
          'it be (clear|evident|obvious|plain|undeniable) (that|to|from|the|he|she|they|we)',
          2,
          'it seems',
          {
            except: [
              '(when|if|until|once|unless|whether|before|so) it be (clear|evident|obvious|plain)',
              'it be (clear|obvious) to (him|her|them)',
            ],
          },
        ],
        ['(lay|laid|lays|laying) bare', 2, 'show'],
        ['leave/v no (doubt|question)', 2, 'suggest/v', { negation: 'keep' }],
        ['living proof', 2, 'an example'],
        ['(make|makes|made|making) (abundantly|crystal|perfectly|very|painfully|quite) clear', 1, 'say'],
        ['proof positive', 2, 'a sign'],
        [
          '(=proves|=proved) (that|how)',
          1,
          'suggest that',
          { except: ['(court|jury|prosecutor|trial|mathematician|theorem) *0-4 (=proves|=proved) that'] },
        ],
        [
          '(=proves|=proved|=proving|=proven) (once again|once and for all|yet again|beyond|conclusively|definitively)',
          2,
          'suggest',
          { except: ['beyond *0-2 reasonable doubt'] },
        ],
        [
          '(show/v|demonstrate/v|prove/v|illustrate/v) (exactly|just|precisely) (how|what|why)',
          2,
          'suggest/v how',
        ],
        ['(speak|spoke|speaks|speaking) volumes', 2, 'suggest something'],
        ['(tell|tells|told|telling) (you|us) (all|everything) (you|we) need to know', 3, 'suggest something'],
        ['yet another (example|case|sign|instance|reminder|proof|reason)', 2, 'an example'],
      ],
    },
    {
      why: '“{text}” settles in one word whether something is true or right. Readers may ask who checked it and how.',
      source: 'own',
      counter: 'Fair where the article shows what was checked, or quotes a court or an inquiry.',
      entries: [
        [
          '(baseless|groundless|unfounded)',
          2,
          'disputed|unproven',
          { negation: 'keep', except: ['(judge|court|jury) *0-6 (baseless|groundless|unfounded)'] },
        ],
        ['be nothing (less|other) than', 2, 'be', { negation: 'keep' }],
        ['(cut-and-dried|cut and dried|open-and-shut)', 2, 'clear'],
        [
          '(debunked|long-debunked|discredited|long-discredited|widely-discredited)',
          1,
          'disputed',
          { negation: 'keep' },
        ],
        [
          '(demonstrably|flatly|flat-out|manifestly|objectively|patently|plain|provably|simply) (absurd|false|untrue|wrong)',
          2,
          'disputed',
          { negation: 'keep' },
        ],
        ['fact-free', 3, 'without evidence'],
        ['(lie|lies) (exposed|debunked)', 3, 'claim checked'],
        [
          '(patently|obviously|clearly|plainly) (absurd|bogus|dishonest|false|illegal|ridiculous|unconstitutional|unfair|untrue|wrong)',
          2,
          'disputed',
        ],
        [
          'slam dunk',
          2,
          'easy case',
          {
            literal: ['sport'],
            except: [
              'slam dunk (contest|competition|champion)',
              '(basketball|nba|player|game|hoop) *0-6 slam dunk',
            ],
          },
        ],
        [
          'smoking gun',
          2,
          'strong evidence',
          {
            literal: ['crime', 'war'],
            except: ['(police|shooter|gunman|holding|held|hand|barrel) *0-4 smoking gun'],
          },
        ],
        [
          '(supposedly|allegedly|purportedly) (independent|neutral|objective|impartial|nonpartisan|non-partisan)',
          2,
          '',
        ],
        [
          'the (only|one) (answer|choice|explanation|hope|option|solution|thing standing between|way forward|way out)',
          1,
          'one',
          { negation: 'keep', counter: 'Fair where the article shows why other options are closed.' },
        ],
        [
          '(thoroughly|completely|totally|utterly|widely|repeatedly) (debunked|discredited|disproven|rejected)',
          2,
          'disputed by [name]',
        ],
        ['without (merit|foundation|basis|any basis)', 1, 'disputed', { literal: ['crime'] }],
      ],
    },
  ],
};
