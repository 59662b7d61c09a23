import type { Lexicon } from './lexicon.ts';

/** Faiths and their people, in whose mouths the words are religious ones. */
const FAITHS =
  'faith|faiths|christian|christians|muslim|muslims|jew|jews|jewish|hindu|hindus|buddhist|buddhists|sikh|sikhs|catholic|catholics|islamic|islam';
/** A word that is mostly somebody's complaint. */
const COMPLAINED =
  '(say/v|argue/v|claim/v|contend/v|complain/v|insist/v|think/v|believe/v|maintain/v|decide/v|tell/v|note/v|criticism|complaint|argument|concern|view|belief|feeling|poll|survey|percent) *0-9 (unfair|unfairly|unjust|unjustly)';
export const moral: Lexicon = {
  id: 'moral',
  category: 'moral',
  title: 'Words of right and wrong',
  description:
    'Words of virtue and vice: care and cruelty, fairness and cheating, loyalty and betrayal, respect and contempt, purity and filth. Awards, titles, law, religion, sport and tax are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    // Morality by name.
    {
      why: '“{text}” says what is right or wrong. Readers can judge better when they learn whose standard it is.',
      source: 'own; class after Haidt and Graham 2007 and Graham et al. 2009 (morality in general)',
      literal: ['religion'],
      entries: [
        ['complicit', 2, 'involved|silent', { literal: ['crime'] }],
        [
          'illegitimate',
          2,
          'disputed',
          {
            except: [
              'illegitimate *0-2 (child|children|son|sons|daughter|daughters|birth|births|baby|offspring)',
              '(born|widely seen as|viewed as|regarded as|consider/v|considered) *0-1 illegitimate',
              '(illegitimate) *0-1 (media|press|regime|government)',
            ],
          },
        ],
        [
          'moral (duty|obligation|imperative|responsibility|debt|necessity)',
          2,
          '[name] says it must be done|duty',
        ],
        [
          'moral (authority|leadership|clarity|compass|courage|fibre|fiber|backbone|force|stature|standing|core)',
          2,
          'respect|influence',
        ],
        ['moral (high ground|superiority|victory|crusade|crusader)', 2, ''],
        [
          'moral (decay|bankruptcy|failure|failing|rot|stain|vacuum|cowardice|relativism|equivalence|outrage|corruption|abomination|depravity|disgrace|degeneracy|turpitude|blindness|squalor)',
          3,
          'failure|wrong',
          {
            except: [
              'moral turpitude *0-3 (law|charge|clause|crime|offense|offence)',
              'crime of moral turpitude',
              'crimes involving moral turpitude',
            ],
          },
        ],
        ['moral (crisis|low|catastrophe|emergency|panic|dimension of)', 2, 'crisis|problem'],
        [
          'morally (bankrupt|repugnant|reprehensible|indefensible|corrupt|abhorrent|depraved|obscene|offensive|vacuous|reprobate)',
          3,
          'wrong in the view of [name]',
        ],
        [
          'morally (wrong|right|superior|obligated|obliged|bound|questionable|dubious|unacceptable|justified|justifiable|compromised|suspect|acceptable|defensible|ambiguous|upright|good|pure|neutral)',
          2,
          'in the view of [name]',
          {
            counter: 'It may report what people in a survey or a debate said.',
            except: [
              '(poll|survey|respondent|percent) *0-9 morally (wrong|right|acceptable|unacceptable)',
              'morally (wrong|right|acceptable|unacceptable) *0-9 (poll|survey|percent)',
            ],
          },
        ],
        [
          'immoral',
          3,
          'wrong in the view of [name]',
          {
            except: [
              '(living|life|act|earning|purpose|purposes|traffic) *0-2 immoral',
              'immoral (earnings|purpose|purposes)',
            ],
          },
        ],
        [
          'immorally',
          3,
          'wrongly, in the view of [name]',
          {
            except: [
              '(living|life|act|earning|purpose|purposes|traffic) *0-2 immoral',
              'immoral (earnings|purpose|purposes)',
            ],
          },
        ],
        ['immorality', 3, 'wrongdoing'],
        ['amoral', 3, 'without scruple'],
        ['amorality', 3, 'indifference'],
        ['unethical', 2, 'against the rules', { counter: 'A code of conduct may say just that.' }],
        ['unethically', 2, 'against the rules', { counter: 'A code of conduct may say just that.' }],
        ['unprincipled', 3, ''],
        ['unscrupulous', 3, 'dishonest'],
        ['(without|no|lack of|lacks) scruple', 3, ''],
        ['(have/v|with|has) no *0-1 (conscience|shame|decency|morals|soul|honor|honour)', 3, ''],
        ['(moralistic|preachy|pious platitudes)', 2, 'critical|lecturing'],
        ['(stain on|blot on|shock/v|stir/v|prick/v) *0-3 conscience', 3, 'upset|disgrace'],
        [
          '(in|with) (good|clear|all good) conscience',
          1,
          '',
          { counter: 'It may tell what somebody gave as a reason.' },
        ],
        [
          '(social|moral|national|collective|troubled|guilty|public) conscience',
          1,
          '',
          { counter: 'It is a common short word for a sense of right.' },
        ],
        [
          '(principled|high-minded|high-principled)',
          2,
          'consistent|firm',
          {
            except: ['(pose|poses|posed|posing) *0-6 (principled|high-minded)'],
            counter: 'It can name a stand that follows a stated rule.',
          },
        ],
        [
          '(right|wrong) side of history',
          3,
          'for it|against it',
          { why: '“{text}” lets the future decide the argument. Nobody can check that today.' },
        ],
        ['on the side of (the angels|angels|right|justice|truth|good|evil)', 3, 'for it'],
        [
          'do/v the right thing',
          2,
          'do/v what [name] asks for',
          { except: ['do/v the right thing (film|movie|screening)'] },
        ],
        ['=the =right =thing to do', 2, 'what [name] asks for'],
        [
          '(battle|war|struggle|fight|contest|clash|triumph|victory) *0-2 (of|between|against|over) *0-2 (good and evil|=evil|good versus evil|good against evil)',
          3,
          'conflict',
          {
            except: [
              '(novel|film|movie|book|series|game|saga|play) *0-9 (good and|good versus|against) evil',
            ],
          },
        ],
        ['(force|forces) of (good|evil|darkness|light)', 3, ''],
        ['force for (good|evil)', 2, ''],
        [
          'evil/ADJ',
          3,
          'cruel|criminal',
          {
            negation: 'deny',
            except: [
              '(lesser|necessary|resident|twin|see no|hear no|speak no|touch of|garden of|root of all|banality of|problem of|axis of|deliver us from|social|two|of) evil',
              'lesser of *0-2 evil',
              'lesser *0-2 evil',
              'no - evil',
              'good and evil',
              'evil (eye|twin|empire|dead|genius|stepmother|queen|villain|spirit|spirits|geniuses|overlord|that men do|corp)',
              '(film|movie|novel|superhero|fairy tale|game|character|cartoon) *0-9 evil',
            ],
            counter: 'Few people object to the word for mass murder.',
          },
        ],
        [
          'evil',
          3,
          'great wrong/n|cruelty',
          {
            negation: 'deny',
            except: [
              '(lesser|necessary|resident|twin|see no|hear no|speak no|touch of|garden of|root of all|banality of|problem of|axis of|deliver us from|social|two|of) evil',
              'lesser of *0-2 evil',
              'lesser *0-2 evil',
              'no - evil',
              'good and evil',
              'evil (eye|twin|empire|dead|genius|stepmother|queen|villain|spirit|spirits|geniuses|overlord|that men do|corp)',
              '(film|movie|novel|superhero|fairy tale|game|character|cartoon) *0-9 evil',
            ],
            counter: 'Few people object to the word for mass murder.',
          },
        ],
        ['(evil-doer|evildoer)', 3, 'offender/n|criminal/n'],
        ['(evil-doing|evildoing)', 3, 'wrongdoing|crime'],
        ['evils of', 2, 'harm of'],
        [
          'wicked/ADJ',
          3,
          'cruel|wrong',
          {
            negation: 'deny',
            except: [
              'wicked (problem|witch|stepmother|sense|game|tuna|musical|good|fast|smart|curve|pitch|funny|soundtrack|witches|humor|humour)',
              '(no rest|no peace) *0-2 wicked',
              'wickedly (funny|good|clever|sharp|entertaining|smart|comic|witty|delicious|talented)',
              '(musical|broadway|theater|theatre|show|film|movie|cast) *0-9 wicked',
              'wicked *0-2 (consequence|hangover|headache|cold|crosswind|storm|winter|weather|pace|problem|mess)',
              'something wicked',
            ],
          },
        ],
        [
          'wickedly',
          3,
          'cruelly',
          {
            negation: 'deny',
            except: [
              'wicked (problem|witch|stepmother|sense|game|tuna|musical|good|fast|smart|curve|pitch|funny|soundtrack|witches|humor|humour)',
              '(no rest|no peace) *0-2 wicked',
              'wickedly (funny|good|clever|sharp|entertaining|smart|comic|witty|delicious|talented)',
              '(musical|broadway|theater|theatre|show|film|movie|cast) *0-9 wicked',
              'wicked *0-2 (consequence|hangover|headache|cold|crosswind|storm|winter|weather|pace|problem|mess)',
              'something wicked',
            ],
          },
        ],
        [
          'wickedness',
          3,
          'cruelty|wrong',
          {
            except: [
              'wicked (problem|witch|stepmother|sense|game|tuna|musical|good|fast|smart|curve|pitch|funny|soundtrack|witches|humor|humour)',
              '(no rest|no peace) *0-2 wicked',
              'wickedly (funny|good|clever|sharp|entertaining|smart|comic|witty|delicious|talented)',
              '(musical|broadway|theater|theatre|show|film|movie|cast) *0-9 wicked',
              'wicked *0-2 (consequence|hangover|headache|cold|crosswind|storm|winter|weather|pace|problem|mess)',
              'something wicked',
            ],
          },
        ],
        [
          'sinful',
          3,
          'wrong',
          {
            except: [
              'sinful (dessert|chocolate|nature|world|flesh)',
              'sinfully (good|rich|delicious)',
              '(church|priest|bishop|pope|pastor|god|bible|catechism|scripture|confession|gospel|christ|rabbi|imam|sermon|repent) *0-9 sinful',
              'sinful *0-9 (church|priest|bishop|pope|pastor|god|bible|catechism|scripture|confession|gospel|christ|rabbi|imam|sermon|repent)',
            ],
          },
        ],
        [
          'sinfully',
          3,
          'wrongly',
          {
            except: [
              'sinful (dessert|chocolate|nature|world|flesh)',
              'sinfully (good|rich|delicious)',
              '(church|priest|bishop|pope|pastor|god|bible|catechism|scripture|confession|gospel|christ|rabbi|imam|sermon|repent) *0-9 sinful',
              'sinful *0-9 (church|priest|bishop|pope|pastor|god|bible|catechism|scripture|confession|gospel|christ|rabbi|imam|sermon|repent)',
            ],
          },
        ],
        [
          '(cardinal|unforgivable|unpardonable|original|greatest|worst|biggest|gravest|ultimate) sin',
          2,
          'mistake/n|fault/n',
          {
            except: [
              '(church|priest|pope|pastor|god|adam|augustine|doctrine|theology|baptism|gospel) *0-9 sin',
              'original sin *0-9 (church|adam|eden|augustine|doctrine|baptism|grace)',
            ],
          },
        ],
        [
          '(sins|misdeeds) (of|against)',
          2,
          'faults of|acts of',
          {
            except: [
              'sins of *0-1 (the|) (world|father|fathers|flesh|omission|commission|many|mankind|humanity)',
              '(god|christ|jesus|confess/v|forgive/v|forgiveness|die/v|atone/v|repent/v) *0-5 sins',
              'sins against (god|chastity|nature)',
            ],
          },
        ],
        ['misdeed', 2, 'act/n|offence/n'],
        [
          'wrongdoer',
          1,
          'offender/n',
          { counter: 'It is short for acts that break a rule or a law.', literal: ['crime'] },
        ],
        [
          'wrongdoing',
          1,
          'offence|breach of the rules',
          {
            except: [
              '(deny/v|admit/v|evidence|accuse/v|accusation|accusations|allegation|allegations|alleged|suspected|possible|potential|innocent|criminal|any|no|cleared|charged|proof|signs) *0-3 wrongdoing',
              'wrongdoing *0-2 (denied|alleged)',
            ],
            counter: 'It is short for acts that break a rule or a law.',
            literal: ['crime'],
          },
        ],
        [
          'transgression',
          1,
          'offence/n|breach/n',
          {
            except: ['(literary|artistic|aesthetic) transgression'],
            counter: 'It can be the exact word for a breach of a rule.',
          },
        ],
        ['villainous', 3, 'criminal|cruel'],
        ['villainously', 3, 'cruelly'],
        ['villainy', 3, 'crime|wrong'],
        ['(scoundrel|miscreant|blackguard)', 3, 'offender/n'],
        ['(virtuous|virtuously)', 2, '', { except: ['virtuous (circle|cycle|spiral)'] }],
        ['(upright|upstanding) (citizen|man|woman|person|people|young man|young woman|member)', 2, ''],
        [
          'righteous',
          2,
          'justified in the view of [name]',
          {
            except: [
              'righteous (among|brothers|gemstones)',
              '(god|bible|scripture|psalm|lord|faith|prayer|church|gospel|grace|christ|quran|torah) *0-9 (righteous|righteousness)',
              '(righteous|righteousness) *0-9 (god|bible|scripture|psalm|lord|faith|prayer|church|gospel|grace|christ|quran|torah)',
              'self - (righteous|righteousness|righteously)',
            ],
          },
        ],
        [
          'righteously',
          2,
          'with reason, in the view of [name]',
          {
            except: [
              'righteous (among|brothers|gemstones)',
              '(god|bible|scripture|psalm|lord|faith|prayer|church|gospel|grace|christ|quran|torah) *0-9 (righteous|righteousness)',
              '(righteous|righteousness) *0-9 (god|bible|scripture|psalm|lord|faith|prayer|church|gospel|grace|christ|quran|torah)',
              'self - (righteous|righteousness|righteously)',
            ],
          },
        ],
        [
          'righteousness',
          2,
          'being in the right',
          {
            except: [
              'righteous (among|brothers|gemstones)',
              '(god|bible|scripture|psalm|lord|faith|prayer|church|gospel|grace|christ|quran|torah) *0-9 (righteous|righteousness)',
              '(righteous|righteousness) *0-9 (god|bible|scripture|psalm|lord|faith|prayer|church|gospel|grace|christ|quran|torah)',
              'self - (righteous|righteousness|righteously)',
            ],
          },
        ],
        ['(saintly|angelic|saintlike)', 3, 'kind'],
        ['(soulless|souless)', 2, '', { except: ['soulless (body|bodies|machine)'] }],
        [
          '(demonic|satanic|diabolical|devilish|fiendish|hellbound)',
          3,
          'cruel|harmful',
          {
            except: [
              'satanic (possession|or|verses|temple|ritual|abuse|church|panic|cult|symbol|bible)',
              'fiendish (puzzle|crossword|question)',
              'demonic (possession|possessions|or)',
              '(exorcist|exorcism) *0-9 demonic',
              'devilish (grin|smile|humor|humour|charm)',
            ],
          },
        ],
        [
          '(diabolically|fiendishly|devilishly)',
          3,
          'cruelly|very',
          {
            except: [
              'satanic (possession|or|verses|temple|ritual|abuse|church|panic|cult|symbol|bible)',
              'fiendish (puzzle|crossword|question)',
              'demonic (possession|possessions|or)',
              '(exorcist|exorcism) *0-9 demonic',
              'devilish (grin|smile|humor|humour|charm)',
            ],
          },
        ],
        ['(deal|pact|bargain) with the devil', 3, 'agreement/n with an opponent'],
      ],
    },
    // Care and harm.
    {
      why: '“{text}” praises or blames: it says how kind or how cruel it is. What was done, and to whom, lets readers judge.',
      source: 'own; class after Haidt and Graham 2007 (care and harm)',
      entries: [
        [
          'cruel',
          3,
          'harsh|painful',
          {
            except: [
              'cruel and unusual',
              'cruel (inhuman|and inhuman|and degrading|intentions|summer)',
              '(torture and|or|torture) (other|) cruel',
              'cruel *0-2 (punishment|treatment) *0-3 (ban|clause|amendment|convention)',
            ],
          },
        ],
        [
          'cruelly',
          3,
          'harshly|painfully',
          {
            except: [
              'cruel and unusual',
              'cruel (inhuman|and inhuman|and degrading|intentions|summer)',
              '(torture and|or|torture) (other|) cruel',
              'cruel *0-2 (punishment|treatment) *0-3 (ban|clause|amendment|convention)',
            ],
          },
        ],
        [
          'cruelty',
          2,
          'harsh treatment|suffering',
          {
            except: [
              '(animal|mental|child|extreme) cruelty',
              'cruelty (to|against) *0-1 (animals|animal|children|child|dogs|horses)',
              'cruelty (charge|case|law|investigator|prevention|offence|offense|complaint|free)',
              'cruelty-free',
              'prevention of cruelty',
              'cruelty to',
            ],
            literal: ['crime'],
          },
        ],
        [
          'inhuman',
          3,
          'harsh|cruel',
          {
            except: ['inhuman (or|and) degrading', 'cruel (or|and|) inhuman', 'inhuman treatment'],
            literal: ['crime'],
          },
        ],
        [
          'inhumanly',
          3,
          'very',
          {
            except: ['inhuman (or|and) degrading', 'cruel (or|and|) inhuman', 'inhuman treatment'],
            literal: ['crime'],
          },
        ],
        [
          'inhumanity',
          3,
          'cruelty',
          {
            except: ['inhuman (or|and) degrading', 'cruel (or|and|) inhuman', 'inhuman treatment'],
            literal: ['crime'],
          },
        ],
        [
          'inhumane',
          2,
          'harsh|unfit for people',
          {
            except: ['inhumane *0-2 (slaughter|trap|traps)'],
            counter: 'Laws and inspectors use it with an exact sense.',
          },
        ],
        [
          'inhumanely',
          2,
          'harshly',
          {
            except: ['inhumane *0-2 (slaughter|trap|traps)'],
            counter: 'Laws and inspectors use it with an exact sense.',
          },
        ],
        ['sadistic', 3, 'cruel', { literal: ['crime'] }],
        ['sadistically', 3, 'cruelly', { literal: ['crime'] }],
        ['sadism', 3, 'cruelty', { literal: ['crime'] }],
        [
          '(bloodthirsty|blood-thirsty)',
          3,
          'violent',
          { except: ['bloodthirsty (mosquito|mosquitoes|insect|vampire|vampires)'] },
        ],
        [
          '(bloodlust|blood lust)',
          3,
          'violence',
          { except: ['bloodthirsty (mosquito|mosquitoes|insect|vampire|vampires)'] },
        ],
        [
          'cold-blooded',
          2,
          'deliberate',
          {
            except: ['cold-blooded (animal|creature|reptile|fish|vertebrate|animals|reptiles)'],
            literal: ['crime'],
          },
        ],
        ['(cold-hearted|coldhearted|hard-hearted|hardhearted|stony-hearted)', 3, 'without pity'],
        [
          'wanton',
          3,
          'deliberate|needless',
          { except: ['wanton (endangerment|disregard)', 'wanton and reckless'], literal: ['crime'] },
        ],
        [
          'wantonly',
          3,
          'deliberately|needlessly',
          { except: ['wanton (endangerment|disregard)', 'wanton and reckless'], literal: ['crime'] },
        ],
        [
          'blood on (his|her|its|their|your|our) (hand|hands)',
          3,
          'responsibility for deaths',
          {
            except: ['(had|found|wash/v|wiped|saw|noticed) *0-2 blood on (his|her|their) hands'],
            literal: ['crime'],
          },
        ],
        [
          '(butcher|butchers) of',
          3,
          'killer/n of',
          {
            except: ['(family|generation|generations|guild|shop|village|master) *0-3 (butcher|butchers) of'],
          },
        ],
        [
          'innocent (civilian|people|life|lives|victim|child|children|woman|women|man|men|family|families|human being|human beings|soul|citizen|blood)',
          2,
          'civilians|people',
          {
            except: [
              'innocent (man|woman|person|people|men|women|victim) *0-4 (convict/v|jail/v|imprison/v|execute/v|accuse/v|exonerate/v|behind bars|to prison|to death|death row|wrongly|plea|plead/v|sentence/v)',
              '(convict/v|jail/v|imprison/v|execute/v|exonerate/v|sentence|capital|innocence|proven|proved|plead/v|found|presumed|presume/v|prosecute/v|wrongly|accuse/v) *0-6 innocent',
            ],
            why: '“{text}” adds a verdict to the victims. That they were civilians says the same as a fact.',
            counter: 'It may stress that those hurt had no part in the fight.',
          },
        ],
        [
          'innocent (bystander|passer-by|passers-by|passerby|passersby)',
          1,
          'bystander|passer-by',
          { counter: 'It is the common phrase for people hurt by chance.' },
        ],
        [
          'compassionate',
          2,
          'kind|sympathetic',
          {
            except: [
              'compassionate (leave|release|use|grounds|care|allowance|conservative|conservatism|visit)',
              'release *0-4 compassionate',
            ],
          },
        ],
        [
          'compassionately',
          2,
          'kindly',
          {
            except: [
              'compassionate (leave|release|use|grounds|care|allowance|conservative|conservatism|visit)',
              'release *0-4 compassionate',
            ],
          },
        ],
        [
          'compassion',
          1,
          'sympathy',
          {
            except: [
              'compassion (fatigue|center|centre|fund|international)',
              '(women|partnership) *0-2 compassion',
            ],
            counter: 'It can name a feeling without judging it.',
          },
        ],
        [
          'merciful',
          2,
          'lenient',
          { except: ['(god|allah|lord|gracious|pray/v|compassionate) *0-4 merciful', 'the merciful'] },
        ],
        [
          'mercifully',
          2,
          'fortunately',
          { except: ['(god|allah|lord|gracious|pray/v|compassionate) *0-4 merciful', 'the merciful'] },
        ],
        [
          'humane/ADJ',
          1,
          'lenient|gentle',
          {
            except: [
              'humane (society|slaughter|officer|euthanasia|trap|league|traps)',
              'humane treatment of *0-2 (animals|prisoners)',
            ],
            counter: 'It can name a standard that laws lay down.',
          },
        ],
        [
          'benevolent',
          2,
          'kind|generous',
          { except: ['benevolent (fund|society|association|order|union|institution|protective)'] },
        ],
        [
          'benevolently',
          2,
          'kindly',
          { except: ['benevolent (fund|society|association|order|union|institution|protective)'] },
        ],
        [
          'benevolence',
          2,
          'kindness|generosity',
          { except: ['benevolent (fund|society|association|order|union|institution|protective)'] },
        ],
        [
          '(kind-hearted|kindhearted|warm-hearted|warmhearted|big-hearted|good-hearted|tender-hearted|soft-hearted)',
          2,
          'kind',
        ],
        [
          '(act|acts|gesture|display|spirit) of *0-1 (kindness|generosity|mercy|compassion|humanity|charity)',
          1,
          'help|gift',
          {
            except: ['random acts of kindness (foundation|day|week)'],
            counter: 'It may describe just what was done.',
          },
        ],
        [
          '(our|basic|common|shared) humanity',
          1,
          'people',
          { counter: 'It may be quoted as a principle of aid workers.' },
        ],
        [
          'a better world',
          2,
          '',
          {
            except: ['(foundation|fund|books|film) *0-3 a better world'],
            why: '“{text}” promises what nobody can be against. What would be better, and for whom, can be said.',
          },
        ],
        [
          'selfish',
          2,
          'self-interested',
          {
            why: '“{text}” says that somebody thinks of nobody else. What was done, and who gained by it, lets readers judge.',
            except: [
              'selfish (or|and|versus|vs) *0-1 (altruistic|selfless|unselfish)',
              '(altruistic|selfless|unselfish) (or|and|versus) selfish',
              'selfish gene',
              'selfish (gene|genes)',
            ],
          },
        ],
        [
          'selfishly',
          2,
          'out of self-interest',
          {
            why: '“{text}” says that somebody thinks of nobody else. What was done, and who gained by it, lets readers judge.',
            except: ['selfish (gene|genes)'],
          },
        ],
        [
          'selfishness',
          2,
          'self-interest',
          {
            why: '“{text}” says that somebody thinks of nobody else. What was done, and who gained by it, lets readers judge.',
            except: ['selfish (gene|genes)'],
          },
        ],
        [
          'self-serving',
          2,
          'useful to themselves',
          {
            why: '“{text}” says that somebody thinks of nobody else. What was done, and who gained by it, lets readers judge.',
            counter: 'The interest may be shown in the text.',
          },
        ],
        [
          'avarice',
          3,
          'pursuit of profit',
          {
            why: '“{text}” says that somebody thinks of nobody else. What was done, and who gained by it, lets readers judge.',
          },
        ],
        [
          '(avaricious|rapacious)',
          3,
          'profit-seeking',
          {
            why: '“{text}” says that somebody thinks of nobody else. What was done, and who gained by it, lets readers judge.',
          },
        ],
        [
          'rapacity',
          3,
          'pursuit of profit',
          {
            why: '“{text}” says that somebody thinks of nobody else. What was done, and who gained by it, lets readers judge.',
          },
        ],
      ],
    },
    // Fairness and cheating.
    {
      why: '“{text}” judges whether something is fair or deserved. People disagree about that, so readers need to know who says it and why.',
      source: 'own; class after Haidt and Graham 2007 (fairness and reciprocity)',
      entries: [
        [
          'unjust',
          3,
          'unequal|disputed',
          {
            except: [
              COMPLAINED,
              'unjust enrichment',
              'unjustly (convicted|imprisoned|accused|jailed|executed|detained|dismissed)',
              'the just and the unjust',
            ],
          },
        ],
        [
          'unjustly',
          3,
          'without reason, in the view of [name]',
          {
            except: [
              COMPLAINED,
              'unjust enrichment',
              'unjustly (convicted|imprisoned|accused|jailed|executed|detained|dismissed)',
              'the just and the unjust',
            ],
          },
        ],
        [
          'injustice',
          2,
          'unequal treatment|wrong/n',
          {
            except: [
              '(social|racial|economic|environmental|climate|innocence) injustice',
              'injustice (league|gods|film)',
            ],
          },
        ],
        [
          '(social|racial|economic|environmental|climate) (justice|injustice)',
          1,
          'equality|unequal treatment',
          {
            counter: 'It is the name that movements and courses use.',
            except: ['social justice (warrior|party|fund|center|centre|coalition|league)'],
          },
        ],
        [
          'unfair',
          2,
          'unequal|in the view of [name] unfair',
          {
            except: [
              COMPLAINED,
              'unfair (dismissal|competition|trade|trading|labor|labour|practices|practice|advantage|contract|term|terms|commercial|prejudice)',
              'unfairly (dismissed|prejudiced|prejudicial)',
              'trade *0-5 unfair',
              'unfair *0-2 trade',
            ],
            literal: ['sport'],
          },
        ],
        [
          'unfairly',
          2,
          'unequally|in the view of [name] unfairly',
          {
            except: [
              COMPLAINED,
              'unfair (dismissal|competition|trade|trading|labor|labour|practices|practice|advantage|contract|term|terms|commercial|prejudice)',
              'unfairly (dismissed|prejudiced|prejudicial)',
              'trade *0-5 unfair',
              'unfair *0-2 trade',
            ],
            literal: ['sport'],
          },
        ],
        [
          '(fair share|fair shake)',
          2,
          'share',
          {
            except: [
              'more than *0-1 fair (share|shake)',
              '(their|his|her|its|my|our|the|a) fair share of (problem|problems|criticism|trouble|setbacks|injuries|critics|controversy|controversies|mistakes|challenges|bad|ups|time|work|attention|rain)',
              '(have|had|has|seen|get|got|gotten) *0-2 fair share of',
            ],
          },
        ],
        [
          '(fair and just|just and fair|fair and equitable|fair and square|it be only fair|simple fairness|basic fairness)',
          2,
          'equal|in the view of [name] fair',
        ],
        [
          '(just|noble|righteous|good|worthy) cause',
          2,
          'aim/n',
          {
            except: [
              '(good|just) cause (to|for|eviction|shown|exists|standard|hearing)',
              'for *0-2 (good|just|worthy) cause',
              '(without|show/v|with|no|have|had|has) (good|just) cause',
              'probable cause',
              '(money|raise/v|raised|donate/v|charity|fund|fundraiser|profit|proceeds) *0-6 (good|worthy) cause',
            ],
          },
        ],
        [
          'just (war|wars)',
          1,
          'war',
          {
            except: ['just war (theory|doctrine|tradition)', '(not|than|more|it be|be) just war'],
            counter: 'It is the name of an old theory, too.',
          },
        ],
        [
          'a just (society|world|peace|solution|settlement|system|outcome)',
          2,
          'peace acceptable to both sides|settlement',
          { except: ['a just (system|world) of'] },
        ],
        [
          '(seek/v|demand/v|deserve/v|want/v|get/v|deny/v|denied|deliver/v|fight/v for|cry out for|cry for|call for) *0-1 justice',
          2,
          'ask/v for punishment|ask/v for compensation',
          {
            except: [
              'justice (department|ministry|minister|secretary|system|official|committee|court|league|center|centre|reform|fund|seat|nominee|clerk|agency|programme|program)',
              '(criminal|social|racial|obstruct|restorative|juvenile|by) justice',
              'chief justice',
              '(supreme court|associate|new|next|another|the) justice',
              'get/v *0-1 justice _/PROPN',
            ],
            counter: 'It may be what the relatives themselves say they want.',
          },
        ],
        [
          'bring/v *0-4 to justice',
          1,
          'try/v|convict/v',
          { counter: 'It is a common phrase for putting suspects before a court.' },
        ],
        [
          'justice (be|have been|has been|will be|must be) *0-2 (done|served)',
          2,
          'a court convicted',
          { except: ['justice *0-3 (served|served as|serves|done) (on|as|in|at|by|from)'] },
        ],
        [
          '(poetic|rough|frontier|vigilante|mob|street|natural) justice',
          2,
          'punishment without a court|fitting outcome',
          {
            except: [
              '(rules of|principle of|principles of|breach of) natural justice',
              'rough justice (film|review)',
            ],
          },
        ],
        [
          '(rightly|rightfully|justly|deservedly) (_/VERB|_/ADJ|proud|so|praised|celebrated|feared|famous)',
          2,
          '',
          {
            except: [
              '(rightly or wrongly|wrongly or rightly)',
              'rightly (or|and|understood)',
              'rightfully (belong/v|own/v|elected|owned|belonging|his|hers|theirs|ours)',
              'certainly rightly',
              '(remember/v|recall/v|understand/v) rightly',
              'quite rightly',
            ],
          },
        ],
        ['(quite|very) (rightly|wrongly)', 2, ''],
        [
          '(richly|well|thoroughly|amply|more than|fully) (deserved|deserving|deserves|deserve)',
          2,
          '',
          {
            literal: ['sport'],
            except: ['well deserved (rest|break|holiday|vacation|retirement|win|victory|award|honor|honour)'],
          },
        ],
        [
          '(well-deserved|richly-deserved|much-deserved|well-earned)',
          2,
          '',
          {
            literal: ['sport'],
            except: [
              '(well-deserved|well-earned|much-deserved) (rest|break|holiday|vacation|retirement|win|victory|award)',
            ],
          },
        ],
        ['(undeserved|undeservedly|undeserving)', 2, '', { literal: ['sport'] }],
        [
          'deserve/v (better|more than|blame|credit|praise|scorn|contempt|answers|the truth|our|to know|to lose|to win|to die|to suffer|to be (punished|fired|heard|jailed|impeached|remembered|condemned|locked up)|punishment|nothing|no (credit|sympathy|respect|mercy|place))',
          2,
          'should get, in the view of [name]',
          { literal: ['sport'], counter: 'It may report what somebody else thinks is owed.' },
        ],
        ['(just|rightful) deserts', 3, 'punishment|outcome'],
        [
          '(had it coming|have it coming|got what (he|she|they) deserved|get what (he|she|they) deserve)',
          3,
          '',
          {
            why: '“{text}” says the person earned the harm. Readers can decide that when they know what happened.',
          },
        ],
        [
          '(reap/v what *0-2 (sow/v|sowed|sown)|(chickens|chicken) *0-3 (come/v|coming) home to roost)',
          3,
          'suffer/v the effects',
        ],
        [
          '(cheat/v|dupe/v|fleece/v|shaft/v|shortchange/v|short-change/v|rip/v off) *0-3 (voter|taxpayer|worker|customer|consumer|public|people|citizen|country|nation|investor|family|patient|student|electorate|system|retiree|pensioner)',
          2,
          'take/v money from|disadvantage/v',
          { literal: ['crime'] },
        ],
        [
          'rigged *0-1 (system|election|economy|game|vote|process|primary|market|contest|deck|court)',
          2,
          'unequal|disputed',
          { counter: 'It may sum up what somebody claims or a court has found.' },
        ],
        [
          '(be|is|was|are|were) rigged',
          2,
          'is unequal|is disputed',
          {
            except: ['rigged (with|to explode|to blow|for|up)'],
            counter: 'It may sum up what somebody claims or a court has found.',
          },
        ],
        ['(stack/v the deck|stacked deck|deck be stacked)', 2, 'make/v the rules unequal'],
        ['(move/v|shift/v|moving|shifting) the goalposts', 2, 'change/v the conditions'],
        [
          'double (standard|standards)',
          2,
          'different rules for different people',
          { counter: 'It is the short name for applying one rule unevenly.' },
        ],
      ],
    },
    // Hatred.
    {
      why: '“{text}” passes judgement on what somebody thinks of others. What was said or done lets readers judge.',
      source: 'own; class after Haidt and Graham 2007 (fairness and reciprocity)',
      entries: [
        [
          '(hate-filled|hateful|hate-fueled|hate-fuelled)',
          3,
          'hostile',
          {
            literal: ['crime'],
            except: [
              'hateful (content|speech|conduct|rhetoric|event|events|post|posts|message|messages|comments|material|video|videos|language)',
              'hateful and *0-2 (content|speech|conduct|material)',
            ],
          },
        ],
        [
          '(intolerant|narrow-minded|small-minded|closed-minded|close-minded)',
          2,
          'strict|opposed',
          { except: ['(lactose|gluten|heat|salt|drought|fructose|histamine|glucose) *0-1 intolerant'] },
        ],
      ],
    },
    // Honesty and greed.
    {
      why: '“{text}” judges whether somebody is honest or only out for gain. Who paid or told what to whom lets readers judge it themselves.',
      source: 'own; class after Haidt and Graham 2007 (fairness and reciprocity)',
      entries: [
        [
          'dishonest',
          3,
          'untrue|incomplete',
          { except: ['dishonest (or|and) (fraudulent|criminal)', 'dishonest (assistance|receipt)'] },
        ],
        [
          'dishonestly',
          3,
          'untruly|without telling all',
          { except: ['dishonest (or|and) (fraudulent|criminal)', 'dishonest (assistance|receipt)'] },
        ],
        [
          'dishonesty',
          2,
          'untrue statements',
          {
            except: [
              '(academic|offence|offences|offense|scientific|crime|crimes|fraud|rule|rules) *0-2 dishonesty',
              'dishonesty (offence|offense|charge|offences)',
              'academic dishonesty',
            ],
            literal: ['crime'],
          },
        ],
        ['(deceitful|duplicitous|double-faced|two-faced|underhand|mendacious)', 3, 'untrue|secret'],
        ['deceitfully', 3, 'without telling the truth'],
        ['(duplicity|double-dealing|mendacity)', 3, 'untrue statements|secret dealings'],
        ['deceit', 2, 'untrue statements', { literal: ['crime'] }],
        [
          'crooked',
          2,
          'dishonest',
          {
            except: [
              'crooked (smile|teeth|nose|tooth|road|line|river|picture|house|tree|lines|path|finger|fingers|creek|lake|spine|grin|street|stick|timber|letter)',
            ],
            literal: ['crime'],
          },
        ],
        [
          'crookedness',
          2,
          'dishonesty',
          {
            except: [
              'crooked (smile|teeth|nose|tooth|road|line|river|picture|house|tree|lines|path|finger|fingers|creek|lake|spine|grin|street|stick|timber|letter)',
            ],
            literal: ['crime'],
          },
        ],
        [
          'corrupt/ADJ,PROPN',
          2,
          'accused of corruption|bribed',
          {
            except: [
              'corrupt (practice|practices|file|files|data|persuasion|intent|motive|influence|purpose)',
              '(foreign|influenced|most|least|more|less) *0-2 corrupt',
              'corrupt *0-1 organizations',
            ],
            literal: ['crime'],
            counter: 'A court may have found just that.',
          },
        ],
        [
          '(culture|cesspool|cesspit|swamp|sea|web|tide|nest) of *0-2 (corruption|corrupt|sleaze|greed|graft|impunity|lies|deceit)',
          3,
          'cases of corruption',
        ],
        [
          'nepotism',
          1,
          'jobs for relatives',
          {
            except: [
              'nepotism (law|laws|rule|rules|statute|policy|policies)',
              '(anti|bar|barring|ban|bans|prohibit/v|against) *0-2 nepotism',
              '(of) *0-2 nepotism',
            ],
            counter: 'It is also the term of the laws against it.',
          },
        ],
        [
          '(rife|riddled|awash|reek/v|ridden|rotten|dripping) with *0-2 (corruption|sleaze|graft|fraud|hypocrisy|lies)',
          3,
          'with cases of corruption',
        ],
        [
          '(corrupting|malign|baleful|pernicious) (influence|effect|power|force|presence|impact)',
          3,
          'influence|effect',
          { except: ['corrosive (effect|power) of *0-2 (acid|salt|chemical|water|seawater)'] },
        ],
        ['(ill-gotten|ill gotten)', 2, 'illegal', { literal: ['crime'] }],
        [
          '(blood money|dirty money|filthy lucre|tainted money|thirty pieces of silver)',
          3,
          'money|bribes',
          {
            except: [
              '(diyya|sharia|islamic law|relatives|family|victim) *0-9 blood money',
              'blood money *0-9 (family|relatives|victim|pardon|execution)',
              '(launder/v|laundering|launderer) *0-6 dirty money',
              'dirty money *0-9 (launder/v|laundering|bank)',
            ],
          },
        ],
        ['profiteer/v', 2, 'profit/v', { literal: ['crime'] }],
        ['profiteering', 2, 'making high profits', { literal: ['crime'] }],
        ['(profiteer|profiteers)', 2, 'trader/n with high profits', { literal: ['crime'] }],
        ['(war|crisis|pandemic|disaster) profiteer', 3, 'company/n that earns by it'],
        [
          'enrich/v (himself|herself|itself|themselves)',
          2,
          'earn/v money',
          { literal: ['crime'], counter: 'A court or an audit may have found just that.' },
        ],
        [
          '(bought and paid for|sold to the highest bidder|to the highest bidder|on the take)',
          2,
          'financed by',
          {
            except: [
              'in bed with *0-4 (flu|fever|wife|husband|boyfriend|girlfriend|lover|book|laptop|illness|pneumonia|him|her|covid|virus)',
              '(sick|ill|sleep/v|lie/v|asleep|caught|found|naked|woman|man) *0-2 in bed with',
              '(auction|painting|house|car|antique) *0-6 to the highest bidder',
            ],
          },
        ],
        ['beholden to', 2, 'dependent on|bound to'],
        ['(rip-off|ripoff)', 2, 'high price/n', { except: ['rip-off (artist|claim|version)'] }],
        [
          '(prey/v|prey) (on|upon) *0-3 (fear|vulnerable|weak|poor|elderly|people|worker|emotion|ignorance|grief|consumer|desperate|naive|voter|anxiety)',
          2,
          'use/v|profit/v from',
          { literal: ['crime'] },
        ],
        [
          '(put/v|place/v|choose/v|prioritise/v|prioritize/v) *0-3 (profit|profits|politics|party|greed|money|power|ambition) (before|over|above|ahead of)',
          2,
          'weigh/v costs against',
          {
            counter: 'The weighing may be shown in the text.',
            why: '“{text}” says that somebody held the lower thing dearer. Say what was decided and at what cost.',
          },
        ],
        [
          'on the altar of',
          3,
          'for',
          {
            why: '“{text}” says that something was given up for a lesser thing. What was decided, and what it costs, would be the facts.',
            except: ['(church|priest|cathedral|shrine|temple|candle|candles) *0-6 on the altar'],
          },
        ],
        [
          '(on the backs of|at the mercy of greedy|feeding at the trough|snouts in the trough|noses in the trough|nose in the trough)',
          3,
          'paid for by|taking public money',
          {
            except: [
              'on the backs of *0-3 (horse|horses|donkey|donkeys|camels|mules|elephants|envelope|envelopes|chairs|seats|trucks|cards|necks|knees|hands)',
            ],
          },
        ],
        ['(exploitative|exploitive)', 2, 'unequal'],
        ['exploiter', 2, 'person/n who profits'],
      ],
    },
    // Loyalty and betrayal.
    {
      why: '“{text}” praises or blames people for loyalty or duty. Say what they did or voted for, and let readers judge.',
      source: 'own; class after Haidt and Graham 2007 (ingroup and loyalty)',
      entries: [
        [
          'betray/v',
          3,
          'break/v a promise to|turn/v against',
          {
            except: [
              'betray/v *0-4 (emotion|sign|hint|trace|nerves|nervousness|lack|feeling|anxiety|accent|secret|ignorance|sense|surprise|anger|origins|age|frustration|interest|weakness|fear|irritation|impatience|confidence|whiff|misunderstanding|any|no|little|nothing|location|position|presence|insecurity|unease|concern|confusion|fact|reality)',
              '(voice|accent|face|eyes|expression|smile|tone|gaze|look|body) *0-2 betray/v',
              'betray/v (by|) (his|her|their) (voice|accent|body|legs|eyes|face|knee)',
              '(kiss|jesus|christ|apostle|disciple) *0-6 betray/v',
            ],
          },
        ],
        [
          'betrayal',
          3,
          'broken promise/n|change/n of side',
          {
            except: ['(film|novel|play|series|episode|jesus) *0-6 betrayal', 'feel/v *0-3 betrayal'],
          },
        ],
        [
          '(traitor|judas)',
          3,
          'defector/n|opponent/n',
          {
            except: [
              '(kiss|iscariot|jesus|gospel|priest) *0-5 judas',
              'judas (priest|iscariot|tree|and)',
              'the traitors (show|series|host|finale)',
            ],
            literal: ['crime'],
          },
        ],
        [
          'traitorous',
          3,
          'disloyal',
          {
            except: [
              '(kiss|iscariot|jesus|gospel|priest) *0-5 judas',
              'judas (priest|iscariot|tree|and)',
              'the traitors (show|series|host|finale)',
            ],
            literal: ['crime'],
          },
        ],
        ['(treachery|perfidy)', 3, 'change of side|broken promise'],
        ['(treacherously|perfidiously)', 3, 'after a change of side'],
        ['perfidious', 3, 'disloyal'],
        [
          'treacherous (ally|friend|act|plot|enemy|neighbor|neighbour|politician|leader|behaviour|behavior|betrayal|rival|colleague)',
          3,
          'disloyal',
        ],
        [
          '(treasonous|treasonable|seditious)',
          3,
          'disloyal in the view of [name]',
          { literal: ['crime'], except: ['seditious (conspiracy|libel|intent|conspiracies)'] },
        ],
        [
          '(act of treason|nothing short of treason|bordering on treason|borders on treason)',
          3,
          'disloyal act',
        ],
        [
          'stab/v *0-3 in the back',
          3,
          'turn/v against',
          {
            except: [
              '(knife|police|victim|killed|died|hospital|attacker|wound|wounds|times|blade|robbery|attack) *0-9 (stab/v|stab) *0-3 in the back',
              '(stab/v|stab) *0-3 in the back *0-9 (knife|police|victim|killed|died|hospital|attacker|blade|times|robbery)',
            ],
            literal: ['crime'],
          },
        ],
        [
          'back-stabber',
          3,
          'disloyal colleague/n',
          {
            except: [
              '(knife|police|victim|killed|died|hospital|attacker|wound|wounds|times|blade|robbery|attack) *0-9 (stab/v|stab) *0-3 in the back',
              '(stab/v|stab) *0-3 in the back *0-9 (knife|police|victim|killed|died|hospital|attacker|blade|times|robbery)',
            ],
            literal: ['crime'],
          },
        ],
        [
          'leave/v *0-3 to (die|rot|fend for themselves)',
          2,
          'not help',
          { literal: ['crime', 'medicine'], counter: 'It may be exactly what happened.' },
        ],
        [
          '(sell/v|sold|selling) out (the|our|their|his|her|its|to|your|working|ordinary) *0-2 (country|people|nation|voter|worker|principle|ally|base|supporter|constituent|values|soul|interests|interest|lobby|establishment|corporate|party|friend|family|republic|constitution|freedom)',
          3,
          'give/v up|drop/v',
        ],
        [
          '(sell-out|sellout) (of|to|by)',
          2,
          'concession/n to',
          {
            except: [
              '(sell-out|sellout) *0-1 (of|to|by) *0-3 (tour|show|concert|ticket|crowd|crowds|arena|stadium|run)',
              '(crowd|concert|tour|show|ticket|game) *0-4 (sell-out|sellout)',
            ],
          },
        ],
        [
          'turn/v (his|her|its|their|our|your) (=back|=backs) (on|to)',
          2,
          'stop/v supporting|leave/v',
          {
            except: [
              'turn/v (his|her|its|their) (back|backs) on *0-2 (camera|cameras|speaker|stage|goal|ball|ocean|sea|flag|audience|hearse|mayor|crowd|crime|door|window)',
              'turn/v (his|her|its|their) (back|backs) to',
            ],
          },
        ],
        [
          '(disloyal|disloyally)',
          2,
          'in disagreement',
          { counter: 'It may be the reason that was given for a dismissal.' },
        ],
        ['disloyalty', 2, 'dissent', { counter: 'It may be the reason that was given for a dismissal.' }],
        [
          '(blindly|slavishly|fiercely|fanatically|unquestioningly|doggedly|unswervingly|steadfastly|staunchly|unfailingly) (loyal|faithful|devoted|obedient|supportive)',
          2,
          'loyal',
        ],
        [
          '(blindly|slavishly|fanatically|unquestioningly|doggedly|unswervingly|steadfastly|staunchly|unfailingly) (support/v|follow/v|defend/v|back/v)',
          2,
          'support/v|follow/v',
        ],
        [
          '(blind|unquestioning|slavish|unswerving|undying|fanatical|dog-like) (loyalty|allegiance|devotion|obedience|support|fealty|commitment)',
          2,
          'loyalty|support',
        ],
        [
          '(blind|unquestioning|slavish|unswerving|undying|fanatical|dog-like) faith',
          2,
          'trust|belief',
          {
            why: '“{text}” says that people trust without asking. What they rely on, and what speaks against it, would be the facts.',
            except: ['blind faith (band|album)'],
          },
        ],
        [
          'loyal (ally|supporter|lieutenant|servant|soldier|foot soldier|follower|base|aide|friend|deputy)',
          1,
          'ally/n|supporter/n',
          { counter: 'It may describe years of support.' },
        ],
        [
          '(steadfast|stalwart|staunch|die-hard|diehard)',
          1,
          'firm|long-time',
          {
            why: '“{text}” says how firm somebody is and praises or mocks it on the way. Votes and words over the years would show it.',
            counter: 'It may describe years of support.',
          },
        ],
        [
          '(patriotic|patriotically)',
          2,
          '',
          {
            except: [
              'patriotic (song|songs|music|anthem|anthems|display|displays|colors|colours|bunting|holiday|war|front|union|movement|millionaires|education|hymn|tune|tunes|theme|decor|fervor|fervour|concert|alternative|parade|fireworks|garb|attire|outfit)',
              'great patriotic',
            ],
          },
        ],
        [
          'patriot',
          2,
          'supporter/n of the country',
          {
            except: [
              'patriot (act|missile|missiles|battery|batteries|system|systems|day|league|ledger|front|prayer|guard|game|air|defense|defence|movement|group|groups|militia|radio|player|voices|fan|launcher|launchers|interceptor)',
              'young patriot',
              '(super bowl|touchdown|quarterback|nfl|missile|coach|touchdowns) *0-9 patriot',
              'patriot *0-9 (super bowl|touchdown|quarterback|nfl|game|coach|missile)',
            ],
          },
        ],
        ['patriotism', 1, 'love of country', { counter: 'It can name the feeling without judging it.' }],
        ['(unpatriotic|unpatriotically)', 3, 'in the view of [name] against the country’s interest'],
        ['un-{NATIONALITY}', 3, 'against the customs of the country'],
        ['true (patriot|patriotism)', 2, 'supporter/n of the country'],
        [
          'true believer',
          1,
          'convinced supporter/n',
          {
            counter: 'It may only mean that somebody is sincere.',
            except: ['true believer in (christ|god|jesus)'],
          },
        ],
        [
          '(freedom-loving|liberty-loving|peace-loving|justice-loving|god-fearing|democracy-loving)',
          3,
          '',
          { why: '“{text}” hands out a virtue together with the name. The name alone says who is meant.' },
        ],
        [
          'law-abiding',
          2,
          '',
          {
            counter: 'In a debate on rules it can simply mean people without a criminal record.',
            why: '“{text}” praises one group of people, and so sets them above others. The plain noun does not.',
          },
        ],
        [
          '(hard-working|hardworking) (family|families|people|taxpayer|taxpayers|man|men|woman|women|citizen|citizens|parents|folk|folks|_/PROPN)',
          2,
          'working',
          {
            why: '“{text}” adds praise to a group of people. That they work, or pay taxes, can be said without it.',
          },
        ],
        [
          '(ordinary|decent|honest|good|everyday) *0-1 (hard-working|hardworking|law-abiding|god-fearing)',
          3,
          '',
        ],
        [
          '(our|their|its|his|her) (cherished|treasured|sacred|precious|hard-won|proud) (freedom|freedoms|liberty|liberties|tradition|traditions|values|heritage|way of life|institution|institutions|democracy|rights)',
          3,
          'rights|traditions',
        ],
        [
          '=our (freedom|freedoms|values|way of life|liberty|liberties|heritage|great nation|great country|beloved country)',
          2,
          'the rights|the country',
          {
            scope: 'outlet',
            why: '“{text}” speaks as “we” and takes the reader in. The thing can be named without the embrace.',
            except: [
              '=our (values|freedom) (and|at|statement) *0-2 (editorial|newsroom|journalism)',
              'our heritage (industry|industries|site|sites)',
            ],
          },
        ],
        ['(enemy|enemies) of (freedom|democracy|the republic|liberty|progress|truth)', 3, 'opponent/n'],

        [
          'blood and treasure',
          2,
          'lives and money',
          {
            why: '“{text}” makes a war’s dead and its cost sound grand. Their number, and the sum, are facts.',
          },
        ],
        ['(lay/v|laid) down (his|her|their) (life|lives)', 2, 'die/v'],
      ],
    },
    // Authority, honour and contempt.
    {
      why: '“{text}” hands out honour or shame. The act itself, with those who praise or blame it, lets readers decide.',
      source: 'own; class after Haidt and Graham 2007 (authority and respect)',
      entries: [
        ['shame on', 3, '', { except: ['fool me *0-9 shame on'] }],
        [
          '(national|real|crying|damn|absolute|terrible|dirty|everlasting|eternal|public|utter|damned) shame',
          3,
          'regrettable',
          { except: ['public shame (and|of|or)', 'feel/v *0-3 shame'] },
        ],
        ['to (his|her|its|their|our) *0-1 (shame|disgrace|discredit)', 2, ''],
        [
          '(badge|wall|walk|hall|mark|roll call) of (shame|dishonor|dishonour|disgrace|infamy)',
          3,
          'record|list',
          { except: ['mark of shame *0-3 (scar|tattoo)', 'walk of shame (film|party)'] },
        ],
        ['(should|ought to|must) be *0-2 ashamed', 3, ''],
        [
          '(bring/v|brought|heap/v) shame (on|upon|to)',
          3,
          'embarrass/v',
          { except: ['(family|killing|honor|honour) *0-9 (bring/v|brought) shame'] },
        ],
        [
          '(naming and shaming|name and shame|named and shamed|names and shames)',
          1,
          'publish the names of',
          { counter: 'It is the common name of such lists.' },
        ],
        [
          '=disgrace/NOUN',
          3,
          'failure|scandal',
          {
            except: [
              '(in|into|from) disgrace',
              'public disgrace (and|or|as)',
              'fall/v *0-3 disgrace',
              'disgrace by',
            ],
          },
        ],
        [
          '(in|into) disgrace',
          2,
          'after the scandal',
          { counter: 'It may sum up a resignation after a proven offence.' },
        ],
        ['=disgrace/VERB', 3, 'harm/v the reputation of'],
        [
          '(dishonor/v|dishonour/v)',
          3,
          'disrespect/v|break/v',
          {
            except: [
              'dishonor (check|cheque|bill)',
              'dishonored (check|cheque|game)',
              'dishonoured (cheque|game)',
            ],
          },
        ],
        [
          '(dishonor/NOUN|dishonour/NOUN)',
          3,
          'disrespect',
          {
            except: [
              'dishonor (check|cheque|bill)',
              'dishonored (check|cheque|game)',
              'dishonoured (cheque|game)',
            ],
          },
        ],
        [
          '(dishonorable|dishonourable)',
          2,
          'unfair|disloyal',
          {
            except: [
              '(dishonorable|dishonorably|dishonourable) (discharge|discharged|discharges)',
              'discharged *0-2 dishonorably',
            ],
          },
        ],
        [
          '(dishonorably|dishonourably)',
          2,
          'unfairly|disloyally',
          {
            except: [
              '(dishonorable|dishonorably|dishonourable) (discharge|discharged|discharges)',
              'discharged *0-2 dishonorably',
            ],
          },
        ],
        [
          '(honorable|honourable) (man|men|woman|women|thing|person|people|thing to do|way|exit|choice|profession|compromise|tradition|course|act)',
          2,
          'respected',
        ],
        [
          '(man|woman|men|women|person|people|leader) of *0-1 (honor|honour|integrity|principle|conscience|character)',
          2,
          'respected person',
          { except: ['point of honor (guard)', 'code of honor (violation|society)'] },
        ],
        [
          '(unquestioned|unimpeachable|impeccable|unblemished|unassailable|highest|utmost|unparalleled|rock-solid) (integrity|character|honesty|reputation|credentials|morals|probity)',
          2,
          'integrity|good reputation',
        ],
        ['(badge|point|badge and mark) of honor', 2, 'thing to be proud of'],
        ['(badge|point) of honour', 2, 'thing to be proud of'],
        [
          'decency',
          2,
          'polite behaviour',
          {
            except: [
              'decency (act|standards|law|rules|code)',
              'communications decency',
              '(human|common|basic|public|simple|elementary) decency',
            ],
          },
        ],
        ['(human|common|basic|simple|public|elementary) decency', 3, 'polite behaviour'],
        [
          'decent (people|man|men|woman|women|human being|human beings|society|citizen|citizens|folk|folks|person|country|family|families|guy|chap|bloke|soul)',
          2,
          '',
          { except: ['decent (people|person) to'] },
        ],
        [
          'noble/ADJ',
          2,
          'good|generous',
          {
            except: [
              'so noble (that|its|their|his|her)',
              '(supposedly|allegedly|seemingly) noble',
              'noble (gas|gases|metal|metals|family|families|house|savage|prize|lord|lady|blood|birth|rot|title|titles|baroness|friend|energy|corp|county|houses|born|estate|group)',
              '(barnes|barnes and|barnes &) noble',
              'the noble (baroness|lord|eightfold)',
            ],
          },
        ],
        [
          'nobly',
          2,
          'generously',
          {
            except: [
              'noble (gas|gases|metal|metals|family|families|house|savage|prize|lord|lady|blood|birth|rot|title|titles|baroness|friend|energy|corp|county|houses|born|estate|group)',
              '(barnes|barnes and|barnes &) noble',
              'the noble (baroness|lord|eightfold)',
            ],
          },
        ],
        [
          'nobility of',
          2,
          'goodness of',
          {
            except: [
              'noble (gas|gases|metal|metals|family|families|house|savage|prize|lord|lady|blood|birth|rot|title|titles|baroness|friend|energy|corp|county|houses|born|estate|group)',
              '(barnes|barnes and|barnes &) noble',
              'the noble (baroness|lord|eightfold)',
            ],
          },
        ],
        ['ignoble', 3, 'selfish|low'],
        ['ignobly', 3, 'selfishly'],
        ['(base instinct|base instincts|baser instincts|basest instincts)', 3, 'selfish motives'],
        ['dignified', 2, 'calm'],
        ['(dignity and grace|quiet dignity)', 2, 'calm'],
        [
          '(undignified|unseemly|unbecoming)',
          2,
          'unusual',
          {
            except: ['conduct unbecoming', 'unbecoming (an officer|conduct|of an officer)'],
          },
        ],
        ['statespersonlike', 2, 'diplomatic|calm'],
        [
          '(sacred|solemn|patriotic|god-given|noble) *0-1 (duty|obligation|oath|pledge|vow|trust|promise|responsibility|covenant|bond|honor|honour)',
          2,
          'duty/n|promise/n',
          {
            except: ['(take/v|swear/v|sworn|took) *0-2 (solemn|sacred) (oath|vow|vows)'],
          },
        ],
        [
          '(duty-bound|honor-bound|honour-bound)',
          2,
          'obliged',
          { counter: 'A law or an oath may in fact oblige them.' },
        ],
        [
          'dereliction of (duty|duties|its duty|their duty|his duty|her duty)',
          2,
          'failure to act',
          { literal: ['crime'], counter: 'In armed forces it is an offence of that name.' },
        ],
        [
          '(lawless|lawlessly)',
          2,
          'illegal|without police',
          { counter: 'Some areas are in fact without police or courts.' },
        ],
        [
          'flout/v',
          2,
          'break/v|ignore/v',
          {
            except: ['make/v a mockery of (himself|herself)'],
            counter: 'Breaking a rule in the open can be called that.',
          },
        ],
        [
          '(thumb/v (his|her|its|their) nose at|thumb/v (his|her|its|their) noses at|show/v contempt for)',
          2,
          'ignore/v|break/v',
          {
            except: ['make/v a mockery of (himself|herself)'],
            counter: 'Breaking a rule in the open can be called that.',
          },
        ],
        ['(insolent|impudent)', 2, 'open|direct', { except: ['(have|had|has) the gall to'] }],
        [
          '(insolence|impudence|effrontery|temerity|chutzpah|gall to)',
          2,
          'openness|boldness',
          { except: ['(have|had|has) the gall to'] },
        ],
        ['(have|had|has) the (gall|nerve|audacity|temerity|cheek|effrontery|chutzpah|brass neck) to', 3, ''],
        ['irresponsible', 2, 'risky', { counter: 'It may sum up a risk that the text explains.' }],
        [
          'irresponsibly',
          2,
          'without regard to the risk',
          { counter: 'It may sum up a risk that the text explains.' },
        ],
        [
          'irresponsibility',
          2,
          'disregard of the risk',
          { counter: 'It may sum up a risk that the text explains.' },
        ],
        ['(dismiss/v|treat/v) with contempt', 2, 'reject/v'],
        [
          'coward',
          3,
          'unwilling person/n',
          {
            except: ['(cowardly lion|coward punch)'],
          },
        ],
        [
          '(cowardly|yellow-bellied|lily-livered)',
          3,
          'unwilling|cautious',
          {
            except: ['(cowardly lion|coward punch)'],
          },
        ],
        [
          'cowardice',
          3,
          'caution|unwillingness',
          {
            except: ['(cowardly lion|coward punch)'],
          },
        ],
        [
          'cowardly (attack|act)',
          3,
          'attack',
          { counter: 'It is a customary word for attacks on unarmed people.' },
        ],
        ['(moral|political|civil|rare|real|uncommon) courage', 2, 'firmness'],
        [
          '(profile|profiles) in courage',
          2,
          'brave act',
          { except: ['profile in courage award', 'profiles in courage (by|kennedy|award|book)'] },
        ],
        [
          '(bravery|valor|valour)',
          1,
          'courage',
          {
            except: [
              '(award|medal|medals|awards|stolen|cross|commendation) *0-3 (bravery|valor|valour)',
              '(bravery|valor|valour) (award|awards|medal)',
              'discretion *0-4 (valor|valour)',
            ],
            counter: 'Medals and citations use the word.',
          },
        ],
        [
          'valorous',
          1,
          'courageous',
          {
            except: [
              '(award|medal|medals|awards|stolen|cross|commendation) *0-3 (bravery|valor|valour)',
              '(bravery|valor|valour) (award|awards|medal)',
              'discretion *0-4 (valor|valour)',
            ],
            counter: 'Medals and citations use the word.',
          },
        ],
        [
          'martyr',
          1,
          'person/n killed for a cause',
          {
            except: [
              '(saint|st|church|feast|shrine|brigade|brigades|early|stadium|square|bridge|relic|tomb) *0-4 martyr',
              'martyrs (of|brigade|square|stadium|day)',
            ],
            counter: 'Those concerned may use the word themselves.',
          },
        ],
        [
          'martyrdom',
          1,
          'death for a cause',
          {
            except: [
              '(saint|st|church|feast|shrine|brigade|brigades|early|stadium|square|bridge|relic|tomb) *0-4 martyr',
              'martyrs (of|brigade|square|stadium|day)',
            ],
            counter: 'Those concerned may use the word themselves.',
          },
        ],
        ['(unsung|everyday|true|real|real-life|fallen) hero', 2, 'person/n who helped|dead soldier/n'],
        [
          '(unforgivable|unpardonable|inexcusable|indefensible|unjustifiable|beyond the pale)',
          3,
          'wrong in the view of [name]',
          { except: ['beyond the pale (film|horizon)'] },
        ],
        [
          '(unforgivably|inexcusably|unpardonably)',
          3,
          'wrongly, in the view of [name]',
          { except: ['beyond the pale (film|horizon)'] },
        ],
        [
          '(blameworthy|culpable)',
          1,
          'responsible',
          {
            except: ['culpable (homicide|driving|negligence)'],
            literal: ['crime'],
            counter: 'It can be a term of law.',
          },
        ],
        ['have *0-3 (lot|much) to answer for', 3, 'is partly responsible'],
        [
          '(turn/v|turned|turning) a (blind eye|deaf ear)',
          2,
          'ignore/v it|not act',
          { counter: 'It may be the short way to say that officials knew and did nothing.' },
        ],
      ],
    },
    // Liberty and oppression.
    {
      why: '“{text}” says that people are held down by force. The law, the act or the rule in question can be named.',
      negation: 'deny',
      source: 'own; class after Haidt 2012 (liberty and oppression)',
      entries: [
        [
          '(tyrannise/v|tyrannize/v)',
          3,
          'rule/v harshly',
          {
            except: [
              'tyranny of (distance|the minority|choice|choices|the majority|email|merit|small|structurelessness|metrics|the clock|the urgent)',
            ],
          },
        ],
        [
          'oppress/v',
          2,
          'rule/v harshly|deny/v rights to',
          { except: ['the oppressed (of|and)', 'pedagogy of the oppressed'] },
        ],
        [
          'oppression',
          2,
          'denial of rights',
          { counter: 'It may be the word that historians and courts use.' },
        ],
        [
          'oppressive',
          2,
          'strict|harsh',
          {
            literal: ['disaster'],
            except: [
              'oppressive (heat|humidity|temperature|temperatures|summer|sun|weather|air|silence|atmosphere|smell|darkness)',
              '(heat|humidity|weather|sun) *0-4 oppressive',
            ],
          },
        ],
        [
          'oppressor',
          2,
          'ruler/n|opponent/n',
          {
            except: [
              '(oppressor|oppressors) *0-1 (oppressed|victim|victims)',
              '(oppressed|victim|victims) *0-2 (oppressor|oppressors)',
            ],
          },
        ],
        [
          'subjugate/v',
          2,
          'conquer/v|control/v',
          {
            except: [
              '(war|conquest|empire|colonial|century|slavery|conquer/v) *0-9 (subjugate/v|subjugation)',
            ],
          },
        ],
        [
          'subjugation',
          2,
          'conquest|control',
          {
            except: [
              '(war|conquest|empire|colonial|century|slavery|conquer/v) *0-9 (subjugate/v|subjugation)',
            ],
          },
        ],
        ['(jackboot|boot on (the|our|their) (neck|necks))', 3, 'harsh control'],
        ['(jackbooted|jack-booted)', 3, 'harsh'],
        [
          '(shackle|chain|yoke|bonds) of *0-1 (oppression|tyranny|poverty|debt|government|bureaucracy|regulation|dependency|colonialism|socialism|communism)',
          3,
          'rules|hardship',
        ],
        [
          'persecute/v',
          2,
          'prosecute/v|treat/v badly',
          {
            except: [
              `(${FAITHS}|minority|minorities|religious|church|believer|ethnic|refugee|asylum|sect|convert|tribe|homeland) *0-6 persecute/v`,
              `persecute/v *0-6 (${FAITHS}|minority|minorities|religious|church|believer|ethnic|refugee|sect|convert|tribe|homeland|country)`,
            ],
            counter: 'Courts and asylum law use the word with an exact sense.',
          },
        ],
        [
          'persecutor',
          2,
          'opponent/n',
          {
            except: [
              `(${FAITHS}|minority|minorities|religious|church|believer|ethnic|refugee|asylum|sect|convert|tribe|homeland) *0-6 persecute/v`,
              `persecute/v *0-6 (${FAITHS}|minority|minorities|religious|church|believer|ethnic|refugee|sect|convert|tribe|homeland|country)`,
            ],
            counter: 'Courts and asylum law use the word with an exact sense.',
          },
        ],
        [
          '(god-given|inalienable|unalienable|fundamental|sacred|basic human) *0-1 (right|rights|freedom|freedoms|liberty)',
          1,
          'right',
          {
            except: [
              '(charter|convention|covenant|agency|declaration|constitution) *0-4 (fundamental|inalienable) (right|rights)',
            ],
            counter: 'Constitutions speak of such rights.',
          },
        ],
      ],
    },
    // Purity and degradation.
    {
      why: '“{text}” speaks of clean and dirty, holy and defiled. It adds disgust or awe to what can be told plainly.',
      source: 'own; class after Haidt and Graham 2007 (purity and sanctity)',
      literal: ['religion'],
      entries: [
        [
          '(sacred|sacrosanct)',
          2,
          'protected|important',
          {
            except: [
              'sacred (site|sites|ground|grounds|text|texts|music|heart|land|lands|mountain|river|tribal|burial|book|books|object|objects|scripture|scriptures|cow|cows|place|places|space|spaces|tree|art|animal|water|cave|lake|temple|pipe|fire|harp|valley|union|names|games|symbol|congregation|feminine|geometry|mysteries|liturgy|month|city|ritual|rituals|tradition|games|oath|vows|relic|relics|hymn|hymns|forest|mosque|shrine|remains)',
              `(${FAITHS}|indigenous|tribe|tribal|holy|religion|believer|church|temple|native|god|worship|pilgrim|religious) *0-9 sacred`,
              `sacred (to|by|for) *0-3 (${FAITHS}|tribe|indigenous|native|religion)`,
            ],
          },
        ],
        [
          'sanctity of *0-3 (life|marriage|law|vote|ballot|election|office|border|borders|constitution|human life|family|court|property|contract|contracts)',
          2,
          'importance of|respect for',
        ],
        [
          '(hallowed|hallow/v) *0-1 (hall|halls|ground|tradition|institution|name|turf|chamber|rules|place)',
          2,
          'famous|respected',
          { except: ['hallowed be', 'hallowed ground (film|shrine)'] },
        ],
        [
          'sacrilege',
          2,
          'disrespect',
          {
            except: [
              '(church|pope|priest|bishop|law|inquisition|theology|doctrine|cult|court|religious|charge|quran|cartoon|prophet|god|film) *0-9 (sacrilege|sacrilegious|heresy|heretical|blasphemous)',
              '(sacrilege|sacrilegious|heresy|heretical|blasphemous) *0-9 (church|pope|priest|bishop|law|inquisition|theology|doctrine|quran|prophet|god|religious)',
            ],
            counter: 'Often said half in jest.',
          },
        ],
        [
          '(sacrilegious|heretical|blasphemous)',
          2,
          'against custom|disrespectful',
          {
            except: [
              '(church|pope|priest|bishop|law|inquisition|theology|doctrine|cult|court|religious|charge|quran|cartoon|prophet|god|film) *0-9 (sacrilege|sacrilegious|heresy|heretical|blasphemous)',
              '(sacrilege|sacrilegious|heresy|heretical|blasphemous) *0-9 (church|pope|priest|bishop|law|inquisition|theology|doctrine|quran|prophet|god|religious)',
            ],
            counter: 'Often said half in jest.',
          },
        ],
        [
          'heresy',
          2,
          'break with custom',
          {
            except: [
              '(blasphemy|apostasy|idolatry|schism) *0-4 heresy',
              'heresy *0-4 (blasphemy|apostasy|idolatry|schism)',
              '(church|pope|priest|bishop|law|inquisition|theology|doctrine|cult|court|religious|charge|quran|cartoon|prophet|god|film) *0-9 (sacrilege|sacrilegious|heresy|heretical|blasphemous)',
              '(sacrilege|sacrilegious|heresy|heretical|blasphemous) *0-9 (church|pope|priest|bishop|law|inquisition|theology|doctrine|quran|prophet|god|religious)',
            ],
            counter: 'Often said half in jest.',
          },
        ],
        ['(unholy|ungodly)', 3, 'unusual', { except: ['ungodly (hour|hours)'] }],
        ['godless', 3, 'not religious'],
        [
          '(defile/v|profane/v|besmirch/v|sully/v)',
          3,
          'damage/v|disrespect/v',
          {
            except: [
              '(defiled|sullied|sully/v|defile/v) *0-2 (shirt|clothes|dress|carpet|floor|wall|water|river|beach|air|snow|sheet|uniform)',
              'defile/v *0-3 (shrine|temple|church|mosque|synagogue|grave|tomb|altar|corpse|body)',
              '(shrine|temple|church|mosque|synagogue|grave|tomb|altar|corpse|body) *0-4 defile/v',
            ],
          },
        ],
        [
          'desecrate/v',
          2,
          'damage/v|disrespect/v',
          {
            except: [
              '(grave|graves|cemetery|cemeteries|church|churches|mosque|synagogue|temple|shrine|tomb|flag|monument|statue|corpse|corpses|body|bodies|remains|headstone|headstones|quran|koran|site|burial) *0-6 desecrate/v',
              'desecrate/v *0-5 (grave|graves|cemetery|cemeteries|church|churches|mosque|synagogue|temple|shrine|tomb|flag|monument|statue|corpse|corpses|body|bodies|remains|headstone|headstones|quran|koran|site|sites|burial)',
            ],
          },
        ],
        [
          '(stain|blot|blight|blemish|black mark) on *0-4 (history|record|reputation|legacy|honor|honour|nation|country|presidency|soul|democracy|office|institution|character|name|career|conscience|party)',
          3,
          'problem/n for|harm to',
        ],
        [
          '(taint/v|blacken/v) *0-3 (reputation|legacy|name|image|presidency|office|brand|record|memory|institution|campaign|character)',
          2,
          'harm/v',
        ],
        [
          'tainted (by|with) *0-3 (scandal|corruption|racism|association|allegations|allegation|politics|money|controversy|sleaze|bias|partisanship)',
          2,
          'linked to',
        ],
        [
          '(depraved|degenerate/ADJ)',
          3,
          'cruel|criminal',
          {
            except: [
              'depraved (indifference|heart|mind)',
              'degenerate (art|disc|disk|matter|case|joint|gambler)',
              'lewd (and|or) lascivious',
              'lascivious (acts|act|behavior|conduct|exhibition)',
              '(lewd|charge|charges|count|counts) *0-4 lascivious',
            ],
            literal: ['crime', 'medicine'],
          },
        ],
        [
          '(debauched|licentious|lascivious|lecherous)',
          3,
          'sexual|excessive',
          {
            except: [
              'depraved (indifference|heart|mind)',
              'degenerate (art|disc|disk|matter|case|joint|gambler)',
              'lewd (and|or) lascivious',
              'lascivious (acts|act|behavior|conduct|exhibition)',
              '(lewd|charge|charges|count|counts) *0-4 lascivious',
            ],
            literal: ['crime', 'medicine'],
          },
        ],
        [
          'depravity',
          3,
          'cruelty',
          {
            except: [
              'depraved (indifference|heart|mind)',
              'degenerate (art|disc|disk|matter|case|joint|gambler)',
              'lewd (and|or) lascivious',
              'lascivious (acts|act|behavior|conduct|exhibition)',
              '(lewd|charge|charges|count|counts) *0-4 lascivious',
            ],
            literal: ['crime', 'medicine'],
          },
        ],
        [
          'debauchery',
          3,
          'excess',
          {
            except: [
              'depraved (indifference|heart|mind)',
              'degenerate (art|disc|disk|matter|case|joint|gambler)',
              'lewd (and|or) lascivious',
              'lascivious (acts|act|behavior|conduct|exhibition)',
              '(lewd|charge|charges|count|counts) *0-4 lascivious',
            ],
            literal: ['crime', 'medicine'],
          },
        ],
        [
          'decadent',
          2,
          'rich|in decline',
          {
            except: [
              'decadent (chocolate|dessert|desserts|cake|dish|movement|meal|treat|poet|brunch|menu|sauce|flavor)',
              '(chocolate|dessert|cake|menu|restaurant|recipe|cream) *0-6 (decadent|decadence)',
              'decadence movement',
            ],
          },
        ],
        [
          'decadence',
          2,
          'decline',
          {
            except: [
              'decadent (chocolate|dessert|desserts|cake|dish|movement|meal|treat|poet|brunch|menu|sauce|flavor)',
              '(chocolate|dessert|cake|menu|restaurant|recipe|cream) *0-6 (decadent|decadence)',
              'decadence movement',
            ],
          },
        ],
        [
          'perverse',
          2,
          'contrary to its aim|odd',
          {
            except: [
              'perverse (incentive|incentives|effect|effects|outcome|outcomes|consequence|consequences)',
            ],
          },
        ],
        [
          'perversely',
          2,
          'against its aim|oddly',
          {
            except: [
              'perverse (incentive|incentives|effect|effects|outcome|outcomes|consequence|consequences)',
            ],
          },
        ],
        [
          '(perversion|corruption) of *0-2 (democracy|truth|law|constitution|faith|religion|language|history|science|system|values|morals|youth|the constitution)',
          3,
          'change of|misuse of',
        ],
        [
          'pervert/v *0-2 (democracy|truth|law|constitution|faith|religion|language|history|science|system|values)',
          3,
          'change/v|misuse/v',
        ],
        [
          'obscene *0-1 (profit|profits|wealth|amount|amounts|bonus|bonuses|sum|sums|salary|salaries|pay|price|prices|spectacle|inequality|cost|waste|riches|levels|level|spending)',
          3,
          'very high',
        ],
        ['obscenely (rich|wealthy|high|large|expensive|overpaid|unfair)', 3, 'very'],
        [
          '(wholesome|clean-cut|squeaky-clean|squeaky clean|pure as|unsullied|untainted)',
          2,
          'healthy|without scandal',
          { except: ['wholesome (food|foods|meal|meals|ingredient|ingredients)'] },
        ],
        [
          '(moral|ethical|political|spiritual|intellectual) (cesspool|cesspit|sewer|swamp|filth|pollution|poison|decay|rot|squalor|wasteland|gutter)',
          3,
          'failure|problem',
        ],
        [
          '(rotten to the core|rot at the heart|rot at the top|rot within|festering (corruption|sore|wound))',
          3,
          'corrupt|problem',
          { literal: ['medicine'] },
        ],
        [
          '(redemption|atonement|penance)',
          1,
          'making up for it|recovery',
          {
            literal: ['sport'],
            except: [
              '(yom|kippur|day of|christ|jesus|god|church|lent|sin|priest|coupon|bond|point|voucher|share|red dead|shawshank|ticket) *0-5 (redemption|atonement|penance|redemptive)',
              'redemption (center|centre|value|code|price|date|fee)',
              '(redemption|atonement|penance) *0-4 (church|christ|sin|god|priest|lent|sinner)',
            ],
            counter: 'It may be what the person says of himself or herself.',
          },
        ],
        [
          '(atone/v for|redeem/v (himself|herself|itself|themselves))',
          1,
          'make/v up for',
          {
            literal: ['sport'],
            except: [
              '(yom|kippur|day of|christ|jesus|god|church|lent|sin|priest|coupon|bond|point|voucher|share|red dead|shawshank|ticket) *0-5 (redemption|atonement|penance|redemptive)',
              'redemption (center|centre|value|code|price|date|fee)',
              '(redemption|atonement|penance) *0-4 (church|christ|sin|god|priest|lent|sinner)',
            ],
            counter: 'It may be what the person says of himself or herself.',
          },
        ],
      ],
    },
  ],
};
