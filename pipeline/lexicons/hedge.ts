import type { Lexicon } from './lexicon.ts';

const KEEP = 'keep it, and say why it is not certain';
const KEEP_FIGURE = 'keep it, or give the exact figure';
const KEEP_SHARE = 'keep it, or say how many';
const KEEP_SOURCE = 'keep it, and say who could confirm it';

export const hedge: Lexicon = {
  id: 'hedge',
  category: 'hedge',
  title: 'Words of caution',
  description:
    'Words that say how sure a statement is: may, likely, about 200, not yet confirmed. They are no fault and all of strength 1; many or few of them show how careful a text is.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  counter: 'It may be as sure as anyone can be at the time.',
  groups: [
    {
      why: '“{text}” leaves room for the statement to turn out otherwise. That is no fault: it shows readers how sure the text is.',
      source: 'own; class after Hyland 2005 (hedges)',
      entries: [
        [
          'may/AUX',
          1,
          KEEP,
          {
            except: [
              '(in|last|next|this|early|late|mid|since|until|by|from|of|and|to|through) may (_/NUM|in|the|when|after|and|to|of|at|for)',
              'may (_/NUM|day)',
              'come what may',
              '^ (may|long may) *1-3 (rest|live|reign|continue)',
            ],
            counter: 'It can also give permission: “members may vote by post”.',
          },
        ],
        [
          'might/AUX',
          1,
          KEEP,
          {
            except: [
              '(military|economic|industrial|financial|naval|all|his|her|its|their|our|my|with|full) might',
              'might (and main|of)',
              'might as well',
            ],
          },
        ],
        [
          'could/AUX',
          1,
          KEEP,
          {
            except: [
              'could not',
              '(as *1-2 as|best|all|what|whatever|that|everything) (he|she|it|they|we|i|you) could',
              '(if|wish|wished) *0-1 (he|she|they|we|i|you) could',
              'could (hear|see|feel|smell)',
            ],
            counter: 'It can also speak of what somebody was able to do.',
          },
        ],
        ['(may|might|could) (well|yet|still|perhaps|possibly|even|also)', 1, KEEP],
        ['(may|might) not', 1, KEEP, { counter: '“May not” can also forbid: “visitors may not smoke”.' }],
        ['(may|might|could) have been', 1, KEEP],
        ['would (appear|seem|suggest|indicate|imply)', 1, KEEP],
        [
          '(appear/v|seem/v) to',
          1,
          KEEP,
          {
            except: [
              '(appear/v|seem/v) to (testify|perform|speak|answer|face|me|him|her|us|them|be the)',
              'appear/v to *0-2 (audience|crowd|court|committee|panel)',
            ],
          },
        ],
        ['(appear/v|seem/v) (that|as if|as though|like)', 1, KEEP],
        ['(look/v|sound/v) (as if|as though)', 1, KEEP],
        ['(seem/v|look/v|appear/v) *0-1 (likely|unlikely|possible|probable|plausible)', 1, KEEP],
        ['seemingly', 1, KEEP],
        [
          'likely',
          1,
          KEEP,
          {
            except: [
              'likely (voter|voters|story|suspect|suspects|caucus-goer|caucusgoer|candidate for)',
              'as likely (as|to|that)',
              '(how|equally|less|more|least|twice) likely',
            ],
          },
        ],
        ['(more|most|less|very|quite) likely (to|that|be)', 1, KEEP],
        [
          'unlikely',
          1,
          KEEP,
          {
            except: [
              'unlikely (hero|heroine|ally|allies|alliance|pair|couple|friend|friends|friendship|source|place|star|duo|bedfellow|bedfellows|setting|combination|candidate|partner|partners|event)',
            ],
          },
        ],
        ['(possibly|perhaps|maybe)', 1, KEEP, { except: ['(can|could) not possibly'] }],
        ['probably', 1, KEEP],
        ['(conceivably|plausibly|arguably)', 1, KEEP],
        ['potentially', 1, KEEP],
        [
          'potential/ADJ',
          1,
          KEEP,
          {
            except: [
              '(full|his|her|its|their|our|your|great|huge|enormous|growth|earning|economic|much|human|the) potential (to|of|for|and|as|in|$)',
              'potential (energy|difference)',
            ],
          },
        ],
        [
          'possible',
          1,
          KEEP,
          {
            negation: 'drop',
            except: [
              'as *1-3 as possible',
              'make/v *0-6 possible',
              '(best|worst|every|all|any|only|if|when|where|wherever|whenever|earliest|last|strongest|highest|lowest|widest|clearest|not|be|is|was|it) possible',
              'possible (to|for|by|because|thanks)',
              '(technically|humanly|physically) possible',
            ],
          },
        ],
        ['it be *0-1 possible that', 1, KEEP],
        ['the possibility (that|of)', 1, KEEP],
        ['a (chance|possibility|likelihood|risk) that', 1, KEEP],
        ['(probable|plausible)', 1, KEEP, { except: ['probable cause', 'plausible deniability'] }],
        ['in (theory|principle)', 1, KEEP],
        ['on paper', 1, KEEP, { except: ['(put/v|write/v|print/v|pen|ink|words) *0-3 on paper'] }],
        ['at first (glance|sight)', 1, KEEP, { except: ['love at first (glance|sight)'] }],
        ['on the (face|surface) of it', 1, KEEP],
        ['(suspect/v|guess/v|suppose/v) that', 1, KEEP],
      ],
    },
    {
      why: '“{text}” says that the evidence points somewhere without settling it. That is no fault: readers learn how firm the ground is.',
      source: 'own; class after Hyland 2005 (hedges: evidential verbs)',
      entries: [
        [
          '(data|evidence|study|studies|research|survey|poll|report|result|finding|analysis|figure|number|estimate|document|record|model|statistic|test|image|photo|footage|video|log) *0-3 (suggest/v|indicate/v|hint/v|imply/v)',
          1,
          KEEP,
        ],
        ['(evidence|data|result|sign|finding) (point/v|=points) to', 1, KEEP],
        [
          'there (be|seem/v to be|appear/v to be) *0-2 (indication|sign|hint|suggestion) (that|of)',
          1,
          KEEP,
          {
            except: [
              'there *1-3 no *0-1 (indication|sign|hint|suggestion)',
              'there *0-2 (sign|signs) of *0-2 (struggle|life|trauma|forced)',
            ],
          },
        ],
        ['according to (early|initial|preliminary|unofficial|partial|provisional) _', 1, KEEP],
        [
          '(early|initial) (sign|indication|report|result|return|figure|finding|estimate|data|count)',
          1,
          KEEP,
        ],
        [
          'preliminary',
          1,
          KEEP,
          { except: ['preliminary (hearing|injunction|round|match|inquiry|objection)'] },
        ],
        [
          '(provisional|provisionally)',
          1,
          KEEP,
          {
            except: [
              'provisional (ballot|ballots|government|licence|license|irish|wing|council|measure|measures|authority)',
            ],
          },
        ],
        ['(tentative|tentatively)', 1, KEEP],
        ['(inconclusive|inconclusively)', 1, KEEP],
        ['(unconfirmed|unverified)', 1, KEEP_SOURCE],
        ['(it|which|this) (can|could) not be *0-2 (verified|confirmed|corroborated)', 1, KEEP_SOURCE],
        ['(can|could) not *0-3 (verify|confirm|corroborate)', 1, KEEP_SOURCE],
        ['(can|could) not be *0-2 (verified|confirmed|corroborated|ruled out)', 1, KEEP_SOURCE],
        ['(have|be) (not|yet to be|yet to have been) *0-2 (verified|confirmed|corroborated)', 1, KEEP_SOURCE],
        ['if (confirmed|verified|true|correct|accurate|proven|proved)', 1, KEEP_SOURCE],
        [
          'as far as (be|we|he|she|they|anyone|can be) *0-1 (known|know|knows|knew|tell|told)',
          1,
          KEEP_SOURCE,
        ],
        ['to (my|our|his|her|their) knowledge', 1, KEEP_SOURCE],
        ['(pending|subject to) *0-2 (confirmation|verification|approval|review|change|revision)', 1, KEEP],
        [
          '(assuming|provided) that',
          1,
          KEEP,
          {
            except: [
              'by assuming that',
              '(be|had|have) provided that',
              'provided that *0-2 (information|service|data)',
            ],
          },
        ],
        ['all (else|other things) (being|be) equal', 1, KEEP],
      ],
    },
    {
      why: '“{text}” tells readers that something is not known. That is no fault: saying what is open is part of reporting.',
      source: 'own; class after Hyland 2005 (hedges)',
      entries: [
        ['(be|remain/v|still) *0-2 (unclear|uncertain|unknown|unsettled|undecided)', 1, KEEP_SOURCE],
        [
          '(be|remain/v) not *0-2 (clear|certain|known|sure|evident) (whether|if|how|what|why|when|where|who|which|that)',
          1,
          KEEP_SOURCE,
        ],
        ['not *0-1 (known|clear) (whether|if|how|what|why|when|where|who|which)', 1, KEEP_SOURCE],
        ['(remain/v|have yet) to be seen', 1, KEEP],
        ['(far from|by no means|not at all|less than) (clear|certain|sure|settled)', 1, KEEP],
        ['(an open question|open to question|open to debate|open to interpretation)', 1, KEEP],
        ['no guarantee (that|of)', 1, KEEP],
        ['(doubtful|debatable)', 1, KEEP],
        [
          'in (some|much|considerable|) doubt',
          1,
          KEEP,
          { except: ['never in doubt', 'when in doubt', 'if in doubt'] },
        ],
        ['question mark (over|about|hang/v)', 1, KEEP],
        [
          '(so|thus) far',
          1,
          KEEP,
          {
            except: [
              'so far (away|apart|as|ahead|behind|from|to|out|that|removed|above|below|beyond)',
              '(go/v|gone|going|went) so far',
              'so far so good',
              '(the|worst|best|biggest|largest|highest|lowest) *0-4 so far',
            ],
          },
        ],
        ['(for now|for the moment|for the time being|as things stand|as it stands)', 1, KEEP],
        ['at this (stage|early stage)', 1, KEEP],
      ],
    },
    {
      why: '“{text}” marks a figure as rough or open-ended. That is no fault: a rounded number with such a word is more honest than a bare one.',
      source: 'own; class after Hyland 2005 (hedges: approximators)',
      entries: [
        [
          'about *0-0 _/NUM (thousand|million|billion|trillion|percent|)',
          1,
          KEEP_FIGURE,
          {
            except: [
              '(talk/v|speak/v|complain/v|worry/v|know/v|say/v|tell/v|write/v|hear/v|learn/v|ask/v|think/v|joke/v|lie/v|argue/v|read/v|be all|be not|care/v|warn/v|brag/v|boast/v|all|only|concern|question|story|book|article|film|movie|report|column|statement|detail|debate|doubt|fact|thing|something|anything|nothing|what|how|optimistic|worried|concerned|serious|anxious) *0-3 about *0-1 _/NUM',
              'about (one|two|three) (of|thing|things|men|women|people|other|another|or|who)',
              'about one',
            ],
          },
        ],
        [
          'around *0-0 _/NUM (thousand|million|billion|trillion|percent|)',
          1,
          KEEP_FIGURE,
          {
            except: [
              '(revolve/v|turn/v|gather/v|centre/v|center/v|wrap/v|built|based) *0-2 around *0-1 _/NUM',
              'around one',
            ],
          },
        ],
        [
          'some *0-0 _/NUM (thousand|million|billion|trillion|percent|)',
          1,
          KEEP_FIGURE,
          { except: ['some (one|two) or', 'some of'] },
        ],
        ['(nearly|almost) *0-0 _/NUM (thousand|million|billion|trillion|percent|)', 1, KEEP_FIGURE],
        [
          '(roughly|approximately|circa)',
          1,
          KEEP_FIGURE,
          { except: ['treat/v *0-3 roughly', '(handled|pushed|shoved) roughly'] },
        ],
        [
          '(just|slightly|a little|well|shortly) (over|under|above|below|shy of|short of) *0-1 _/NUM',
          1,
          KEEP_FIGURE,
        ],
        ['close to *0-1 _/NUM', 1, KEEP_FIGURE],
        [
          'up to *0-0 _/NUM (thousand|million|billion|trillion|percent|)',
          1,
          KEEP_FIGURE,
          {
            except: [
              'up to *0-1 _/NUM *0-2 (prison|jail|imprisonment|custody|probation|bars)',
              'up to *0-1 _/NUM (year|years|month|months) (in|behind|of)',
            ],
            counter: 'It may be the exact upper limit that a rule sets.',
          },
        ],
        [
          'at least *0-0 _/NUM (thousand|million|billion|trillion|percent|)',
          1,
          KEEP_FIGURE,
          { counter: 'It may be an exact lower limit that a rule sets.' },
        ],
        [
          '(in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|in the vicinity of) *0-1 _/NUM',
          1,
          KEEP_FIGURE,
        ],
        [
          'somewhere (between|around|in the region of|in the neighborhood of|in the neighbourhood of) *0-2 _/NUM',
          1,
          KEEP_FIGURE,
        ],
        [
          '(_/NUM|dozen|hundred|thousand|million|billion|mile|year|day|week|month|hour|minute|people|dollar|percent) or so',
          1,
          KEEP_FIGURE,
        ],
        ['(give or take|plus or minus)', 1, KEEP_FIGURE],
        ['(=estimate|=estimates|=estimated) (that|at|to be|the|there|between)', 1, KEEP_FIGURE],
        ['an estimated', 1, KEEP_FIGURE],
        [
          '(rough|conservative|ballpark|back-of-the-envelope) (estimate|figure|number|calculation|idea|guide|count)',
          1,
          KEEP_FIGURE,
        ],
        ['(projected|forecast) (to|at)', 1, KEEP_FIGURE],
        [
          'margin of error',
          1,
          KEEP_FIGURE,
          {
            why: '“{text}” tells readers how far a survey figure can be off. That is no fault: it belongs to the number.',
          },
        ],
        ['more or less', 1, KEEP_FIGURE],
        [
          '_/NUM to _/NUM (percent|times|years|days|weeks|months|hours|minutes|points|seats|million|billion|thousand)',
          1,
          KEEP_FIGURE,
          { except: ['_/NUM to _/NUM years (old|of age)', '_/NUM to _/NUM (points|years) (in|for)'] },
        ],
      ],
    },
    {
      why: '“{text}” limits how far the statement reaches: not all, not always, not wholly. That is no fault; a share or a count would say it more exactly.',
      source: 'own; class after Hyland 2005 (hedges)',
      entries: [
        ['(generally|in general|generally speaking|as a rule)', 1, KEEP_SHARE],
        ['(usually|typically|normally|ordinarily)', 1, KEEP_SHARE],
        [
          '(often|frequently|sometimes|occasionally)',
          1,
          KEEP_SHARE,
          { except: ['(how|more|as|too|so) (often|frequently)'] },
        ],
        ['(largely|mainly|mostly|chiefly|primarily|predominantly)', 1, KEEP_SHARE],
        [
          '(partly|partially|in part)',
          1,
          KEEP_SHARE,
          { except: ['partly (cloudy|sunny)', 'in part (of|because the|two|one)'] },
        ],
        [
          '(somewhat|to some extent|to some degree|to a degree|to an extent|to a certain extent|to a certain degree|up to a point)',
          1,
          KEEP_SHARE,
        ],
        ['(relatively|comparatively)', 1, KEEP_SHARE, { except: ['relatively speaking'] }],
        ['fairly (_/ADJ|_/ADV)', 1, KEEP_SHARE],
        ['(on the whole|by and large|for the most part|all in all|broadly speaking)', 1, KEEP_SHARE],
        [
          'broadly (in line|similar|agree/v|support/v|comparable|accurate|consistent|positive|in agreement)',
          1,
          KEEP_SHARE,
        ],
        ['in (most|many|some) (case|respect|way|instance)', 1, KEEP_SHARE],
        [
          'tend/v to',
          1,
          KEEP_SHARE,
          {
            except: [
              'tend/v to (the|his|her|its|their|a|an|patient|patients|wounded|injured|victims|garden)',
            ],
          },
        ],
        ['(tendency|propensity) to', 1, KEEP_SHARE],
        ['not (necessarily|always|entirely|wholly|fully|altogether|universally)', 1, KEEP_SHARE],
        ['not all _/NOUN', 1, KEEP_SHARE],
        [
          '(a|some) (=kind|=sort) of',
          1,
          KEEP_SHARE,
          { except: ['(a|some) (kind|sort) of (music|food|fish|bird|plant|paper|wood|cheese)'] },
        ],
        ['something of (a|an)', 1, KEEP_SHARE],
        [
          '(virtually|practically|effectively|all but)',
          1,
          KEEP_SHARE,
          {
            except: [
              '(meet/v|met|held|hold/v|attend/v|appear/v|speak/v|gather/v|work/v|convene/v|join/v|testify/v|conducted|done) *0-3 virtually',
              'virtually (attended|attending|via|from|on|by|this|last)',
              '(more|most|less|as|so|very|how|work/v|communicate/v|function/v|govern/v) effectively',
              'effectively (and|manage|communicate|use|deal)',
            ],
          },
        ],
      ],
    },
    {
      why: '“{text}” says whose view a statement is. That is no fault: it keeps opinion apart from fact.',
      source: 'own; class after Hyland 2005 (hedges: personal view)',
      entries: [
        ['in (my|our|his|her|their) (=view|=opinion|judgement|judgment|estimation|experience)', 1, 'keep it'],
        ['from (my|our|his|her|their) (perspective|standpoint|vantage point|point of view)', 1, 'keep it'],
        ['as (i|we|he|she|they) see/v it', 1, 'keep it'],
        [
          '(i|we) *0-1 (think|believe|suspect|assume|guess|reckon)',
          1,
          'keep it',
          { except: ['(i|we) *0-1 (think|believe) (of|in|about|not)'] },
        ],
        ['if (i|memory) (recall|remember|serve/v) *0-2 (correctly|rightly|right|me|well)', 1, 'keep it'],
      ],
    },
  ],
};
