import type { Lexicon } from './lexicon.ts';

export const implicature: Lexicon = {
  id: 'implicature',
  category: 'implicature',
  title: 'Implied judgements',
  description:
    'Verbs, adverbs and connectives that say more than they state: what should have happened, what was expected, what must hang together. Traffic, sport and court senses are guarded.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    {
      why: '“{text}” says that something did not happen and also that it should have. “did not” gives the first part only.',
      source: 'own; class after Karttunen 1971 (implicatives)',
      entries: [
        [
          '(avoid/v|dodge/v|duck/v) (answering|addressing|mentioning|saying|condemning|criticising|criticizing|taking responsibility)',
          2,
          'do not answer|do not mention',
        ],
        [
          '(can not|could not|do not|did not|will not) (bring (himself|herself|themselves|itself) to)',
          3,
          'do not',
        ],
        [
          'do not (even|so much as) (bother|care|try|mention|attempt|pretend|ask|apologise|apologize|acknowledge)',
          2,
          'do not',
        ],
        ['(do not|never|not) bother/v (to|with)', 2, 'do not'],
        ['do/v (nothing|little|precious little) to', 2, 'do not'],
        [
          'fail/v to',
          2,
          'do not',
          {
            except: [
              'fail/v to (appear|yield|stop (at|for)|signal|register|file|qualify|score|convert|ignite|detonate|explode|deploy|report (to|for)|pay (child|rent|taxes|the rent)|maintain (lane|control)|advance|medal|launch|start|open|materialise|materialize|wake|respond to treatment)',
              '(never|not|narrowly|try and|tried and|tried but|try but|tries but) *0-1 fail/v to',
              'fail/v to be (elected|re-elected|reelected)',
            ],
            literal: ['sport', 'medicine'],
          },
        ],
        [
          'failure to (act|address|apologise|apologize|condemn|deliver|disclose|explain|intervene|mention|prevent|protect|respond|act|stop|secure|reach)',
          1,
          'not having',
          {
            except: ['failure to (stop (at|for)|respond to treatment|protect (charges|charge))'],
            literal: ['sport', 'medicine', 'crime'],
          },
        ],
        [
          'fall/v (short|far short|well short) of (expectations|promises|its promise|his promise|their promises|what)',
          1,
          'do not reach',
        ],
        [
          '(forget/v|neglect/v|omit/v) to',
          2,
          'do not',
          { except: ['(do not|never|not) *0-1 (forget|neglect|omit) to', 'forget to (breathe|eat|sleep)'] },
        ],
        ['(=forgot|=forgets|=neglected|=neglects) to mention', 2, 'do not mention'],
        ['have/v (never once|not once)', 2, 'have not'],
        [
          'have/v yet to',
          1,
          'have not',
          {
            except: [
              'have/v yet to (be (determined|announced|scheduled|decided|confirmed|identified|named|seen)|begin|open|start|play|arrive|score)',
            ],
            literal: ['sport'],
          },
        ],
        ['make/v (no|little) (attempt|effort) to', 2, 'do not'],
        ['make/v no (mention|reference) (of|to)', 1, 'do not mention'],
        ['refusal to', 1, 'not', { literal: ['crime'] }],
        [
          'refuse/v to',
          2,
          'decline to|do not',
          {
            except: [
              'refuse/v to (plead|testify|leave the (house|car|scene|building|premises)|board|fly|eat|drop (the|his|a) (gun|knife|weapon))',
              'cannot refuse to',
              '(can not|not) refuse to',
            ],
            literal: ['crime'],
          },
        ],
        ['stop/v short of', 1, 'do not'],
        ['unwilling to', 1, 'not ready to', { counter: 'Fair where the person said so.' }],
        ['will not even', 2, 'will not'],
      ],
    },
    {
      why: '“{text}” makes keeping quiet or keeping still look like a choice that says something. Compare: was there a question, and did it reach the person?',
      source: 'own',
      entries: [
        ['(conspicuous by *0-2 absence|conspicuously absent)', 2, 'absent'],
        [
          '(conspicuously|curiously|deafeningly|notably|oddly|strangely|suspiciously) (quiet|silent|absent|mute|vague|tight-lipped)',
          2,
          'silent|has not commented',
        ],
        ['deafening silence', 3, 'silence', { literal: ['war', 'disaster'] }],
        ['drag/v (his|her|its|their|our) feet', 3, 'act slowly'],
        ['foot-dragging', 3, 'delay'],
        ['look/v the other way', 3, 'do not act', { literal: ['crime'] }],
        ['nowhere to be (found|seen|heard)', 2, 'not there', { literal: ['crime', 'disaster', 'sport'] }],
        [
          '(remain/v|stay/v|be|keep/v|fall/v|go/v) (largely|mostly|notably|utterly|completely|deafeningly) (silent|mum)',
          1,
          'do not comment',
        ],
        [
          '(remain/v|stay/v) (silent|mum|tight-lipped)',
          1,
          'do not comment',
          { except: ['right to remain silent', '(remain|stay) silent (for|and)'] },
        ],
        ['sit/v on (his|her|its|their) hands', 3, 'do not act'],
        ['(sit/v|stand/v|watch/v) idly', 3, 'do not act'],
        ['turn/v a (blind eye|deaf ear)', 3, 'do not act on|do not answer'],
      ],
    },
    {
      why: '“{text}” says that something was done and also that it was hard, bold or surprising. The plain verb leaves that to the reader.',
      source: 'own; class after Karttunen 1971 (implicatives)',
      entries: [
        [
          'be (quick|all too quick|only too happy|only too willing|all too happy) to (blame|criticise|criticize|condemn|claim|dismiss|point|pounce|attack|declare|defend|embrace|judge|seize)',
          1,
          '',
        ],
        [
          '(=dared|=dares|=daring) to',
          2,
          '',
          {
            why: '“{text}” makes the act look bold or cheeky. The plain verb leaves that to the reader; leave the words out.',
          },
        ],
        ['deign/v to', 3, 'agree to'],
        ['get/v away with', 2, 'be not punished for', { literal: ['crime'] }],
        [
          'go/v (out of|to great lengths|to extraordinary lengths) *0-3 to (avoid|deny|hide|conceal|defend|attack|praise|please|protect|criticise|criticize|insult|show)',
          2,
          'try to',
        ],
        [
          'have/v the (audacity|nerve|gall|temerity|cheek) to',
          3,
          '',
          {
            why: '“{text}” calls the act shameless without saying so openly. Leave the words out and report the act.',
          },
        ],
        [
          'just *0-1 (happen/v to|so happen/v)',
          2,
          '',
          {
            why: '“{text}” hints that it is no accident. Leave it out, or state the facts that support the hint.',
          },
        ],
        [
          'manage/v to',
          1,
          '',
          {
            why: '“{text}” says the act was difficult or unexpected. Leave it out unless the article tells what stood in the way.',
          },
        ],
        [
          'resort/v to',
          2,
          'use',
          {
            except: [
              'resort to (the|a) (beach|hotel)',
              'last resort to',
              'without resort to',
              '(ski|beach|golf|island|holiday) resort to',
            ],
          },
        ],
        ['rush/v (to|into) (judgment|judgement|print)', 2, 'decide quickly'],
        ['see/v fit to', 2, 'decide to'],
        ['(stoop/v to|stoop/v so low)', 3, 'use'],
        ['take/v it upon (himself|herself|themselves|itself)', 2, 'decide'],
        ['walk/v away (with|empty-handed)', 1, 'get', { literal: ['sport', 'crime', 'disaster'] }],
      ],
    },
    {
      why: '“{text}” shows someone as giving way under pressure. Compare: who asked for it, and what reason was given?',
      source: 'own; class after Karttunen 1971 (implicatives)',
      negation: 'drop',
      entries: [
        ['(be|come/v) under *0-2 pressure (to|over|from)', 1, 'be asked to'],
        ['(be|feel/v) compelled to', 1, 'decide to'],
        [
          'be forced to',
          1,
          'have to|decide to',
          {
            except: [
              'forced to (flee|evacuate|land|leave (home|their|his|her)|work (as|in|for)|close|shut|sleep|watch|undress|strip|abandon|live|marry|have|walk|wait|cancel)',
            ],
            literal: ['crime', 'war', 'disaster', 'sport'],
            counter: 'Fair where a court, a law or a danger left no choice.',
          },
        ],
        [
          '(bow/v|buckle/v|cave/v|give/v in|yield/v|bend/v) (to|under|in to) *0-3 (pressure|criticism|demands|outcry|threats|outrage)',
          2,
          'change course after',
        ],
        ['forced to (acknowledge|admit|concede|confess)', 2, 'say'],
        ['(have/v|leave/v) *0-3 (no|little) (other|) (alternative|choice|option) but to', 2, 'decide to'],
      ],
    },
    {
      why: '“{text}” puts two things side by side so that one seems to put the other in a bad light. Stated as two facts, readers can decide whether they are linked.',
      source: 'own; class after Recasens et al. 2013 (entailments)',
      entries: [
        [
          'all *0-1 while (claiming|denying|ignoring|insisting|pretending|promising|refusing|saying)',
          2,
          'and',
        ],
        ['as if (that|this) *0-1 (be|were) not enough', 2, 'also'],
        ['at a time when', 1, 'while'],
        ['but not before', 1, 'after'],
        [
          'despite',
          1,
          'although',
          {
            except: [
              'despite (the|a|heavy|bad|freezing|bitter) *0-2 (rain|weather|cold|heat|snow|wind|winds|injury)',
              'despite (himself|herself|themselves)',
              'despite being',
            ],
            literal: ['sport', 'disaster'],
          },
        ],
        [
          '(despite|notwithstanding) (all|any|earlier|his|her|its|their|mounting|numerous|overwhelming|past|previous|repeated|the) *0-2 (assurances|bluster|claims|evidence|insistence|objections|pledges|posturing|promises|protestations|protests|rhetoric|vows|warnings)',
          2,
          'after',
        ],
        [
          'even (after|as|while|when|before)',
          1,
          'after|while',
          { except: ['(not|never|or|and|perhaps|maybe) even (after|when|before)'] },
        ],
        [
          'even (his|her|its|their) *0-2 (allies|ally|supporters|party|colleagues|friends|family|mother|base|fans|backers|aides|staff|admirers|advisers|advisors|loyalists|defenders)',
          2,
          'his|her|its|their',
        ],
        ['even (worse|more (troubling|disturbing|alarming|worrying|worryingly|damning|shocking))', 1, 'also'],
        ['in spite of', 1, 'although'],
        ['let alone', 1, 'or', { except: ['(leave/v|be|left|better) let alone'] }],
        ['never mind (that|the|how|what|about)', 2, 'although'],
        ['(nevertheless|nonetheless)', 1, ', but'],
        ['not even', 1, 'not', { except: ['not even (close|a close|sure)'] }],
        ['not to mention', 2, 'and'],
        [
          'only to (be|see|find|discover|have|lose|watch|return|learn|turn|change|reverse) *0-3 (later|back|out|around|himself|herself|themselves|that|again)',
          1,
          'and later',
        ],
        [
          'so much for',
          3,
          '',
          {
            why: '“{text}” mocks what was promised or hoped for. Leave it out and say what was promised and what happened.',
            except: [
              'so much for (your|his|her|their|joining|coming|being|having|this|that|us|me|the (help|time))',
              'thank you so much for',
              'thanks so much for',
              '(do|did|done|means|care|given|love) so much for',
            ],
          },
        ],
      ],
    },
    {
      why: '“{text}” makes two moments look linked by showing how close they are. Compare: two dates, without “just”.',
      source: 'own',
      entries: [
        [
          '(just|barely|only) (a few|) (hour|day|week) (after|before|earlier|later)',
          2,
          'hours|days|weeks',
          {
            why: '“{text}” makes two events look linked by stressing how close they are. Give the dates without “just”.',
            literal: ['disaster', 'crime', 'sport', 'medicine'],
            counter: 'Fair where the order of events is the point and is documented.',
          },
        ],
        [
          '(just|barely|only) (a few|) (minute|month|moment|second) (after|before|earlier|later)',
          1,
          'minutes|months',
          {
            why: '“{text}” makes two events look linked by stressing how close they are. Give the times without “just”.',
            literal: ['disaster', 'crime', 'sport', 'medicine'],
          },
        ],
        [
          'mere (second|minute|hour|day|week|month) (after|before|earlier|later|from)',
          2,
          'shortly',
          { literal: ['disaster', 'crime', 'sport', 'medicine'] },
        ],
        ['on the very (day|morning|night|eve|week) (that|when|of)', 2, 'on the day'],
        ['(suspicious|convenient|curious|questionable) timing', 3, 'date'],
        ['the very same (day|hour|month|time|week)', 1, 'that day|that week', { literal: ['sport'] }],
      ],
    },
    {
      why: '“{text}” hints at a hidden reason or at dishonesty without saying what it is. Leave it out, or state the facts that support it.',
      source: 'own; class after Recasens et al. 2013',
      entries: [
        ['a (strange|curious|remarkable|happy|convenient|funny) coincidence', 2, ''],
        ['as if (by magic|on cue)', 3, ''],
        ['as luck would have it', 2, ''],
        [
          'be no (accident|coincidence)',
          1,
          '',
          { except: ['(say|said|believe) it be no (accident)'], literal: ['crime', 'disaster'] },
        ],
        [
          'conveniently',
          3,
          '',
          {
            except: [
              'conveniently (located|situated|placed|sized|close|near|accessible|packaged|from|by|at|available|shop|travel|pay)',
            ],
          },
        ],
        [
          '(curiously|mysteriously|oddly|strangely)',
          2,
          '',
          {
            except: [
              '(look|looked|looks|stare|stared|gaze|dressed|peer|peered|ask|asked) *0-1 (curiously|oddly|strangely)',
              'mysteriously (died|killed)',
              'oddly (shaped|enough)',
              'strangely (beautiful|warm|calm)',
            ],
            literal: ['crime', 'medicine'],
          },
        ],
        ['for (reasons best known|some reason|reasons that *0-2 unclear|reasons only)', 2, ''],
        ['(in the|in) dead of night', 2, 'at night', { literal: ['crime', 'war', 'disaster'] }],
        ['it be no (accident|coincidence) that', 2, ''],
        ['(lo and behold|surprise surprise)', 3, ''],
        ['(not|) coincidentally', 2, ''],
        ['(oddly|strangely|curiously|funnily) enough', 2, ''],
        [
          'of all (people|places|things)',
          2,
          '',
          {
            except: [
              'of all (people|places|things) (of|who|in|that|under|living|with|on|are|aged|over|to)',
              '(president|hypocrisy|needs|interests|percent|most|half|lives|rights|majority|lot|number|per cent|love|best|worst|third|quarter|equality|share) of all (people|places|things)',
            ],
          },
        ],
        ['ostensibly', 2, '', { counter: 'Fair where another purpose is shown.' }],
        [
          '(quietly|secretly|stealthily|surreptitiously) (add/v|allow/v|approve/v|change/v|delete/v|drop/v|edit/v|insert/v|pass/v|push/v|remove/v|release/v|repeal/v|shelve/v|sign/v|slip/v|scrap/v|meet/v|move/v|roll/v|expand/v)',
          2,
          '',
          { counter: 'Fair where the article shows that no notice was given.' },
        ],
        ['(so-called|self-styled|supposed) (expert|experts)', 2, 'expert'],
        [
          'supposedly',
          2,
          'said to be',
          { counter: 'Fair where the point is unproven and the source is named.' },
        ],
        [
          'suspiciously',
          3,
          '',
          {
            except: ['(act|acting|acted|behave|behaving|behaved|looked|look) *0-2 suspiciously'],
            literal: ['crime'],
          },
        ],
        [
          'under (cover|the cloak) of (darkness|night)',
          2,
          'at night',
          { literal: ['war', 'crime', 'disaster'] },
        ],
      ],
    },
    {
      why: '“{text}” tells readers how to take the fact that follows: as a surprise, a proof or a joke. The fact can stand alone; leave the words out.',
      source: 'own; class after Hyland 2005 (attitude markers)',
      entries: [
        ['^ (amazingly|astonishingly|incredibly|remarkably|unbelievably)', 2, ''],
        ['interestingly (enough|)', 1, ''],
        ['ironically', 2, ''],
        [
          'it be (ironic|telling|striking|curious|odd|strange|worth (noting|remembering|asking)|notable|no surprise|little wonder|no wonder|hardly surprising) (that|how|to)',
          1,
          '',
        ],
        ['(little|no|small) wonder', 2, ''],
        [
          '(mercifully|regrettably|sadly|thankfully|tragically|unfortunately)',
          1,
          '',
          { literal: ['crime', 'disaster', 'medicine', 'war'] },
        ],
        ['notably', 1, '', { except: ['(most|more|including|and|but) notably', 'notably (in|the|on|with)'] }],
        ['(perhaps|) surprisingly', 1, '', { except: ['surprisingly _/ADJ,ADV'] }],
        [
          '(predictably|unsurprisingly|not surprisingly|to no *0-1 surprise)',
          2,
          '',
          { except: ['(behave|act|work|respond|change|rise|vary) *0-1 predictably', 'more predictably'] },
        ],
        ['tellingly', 2, ''],
        ['the irony (be|of)', 2, ''],
      ],
    },
    {
      why: '“{text}” spreads doubt without saying who doubts or why. Compare: name the person and the question.',
      source: 'own',
      entries: [
        ['beg/v the question', 1, 'leave open'],
        ['(cast/v|throw/v|sow/v) *0-2 doubt', 1, 'question'],
        [
          'hardly (a|the) *0-2 (surprise|ringing endorsement|model|shock|victory|coincidence|secret)',
          2,
          'not a',
        ],
        ['in name only', 2, 'by name', { except: ['rino'] }],
        ['(question|doubt) (linger/v|mount/v|swirl/v|remain/v|abound/v)', 1, 'some people ask'],
        [
          'raise/v *0-2 (doubt|question|suspicion)',
          1,
          'lead some people to ask',
          {
            except: [
              '(raise/v) (a|the) question (of|in|at|during)',
              'raise/v *0-2 question *0-1 (with|in (parliament|court))',
            ],
          },
        ],
        ['raise/v *0-2 eyebrow', 2, 'surprise some people'],
        ['(shadow|cloud) (hang/v|loom/v) over', 2, 'questions remain about', { literal: ['disaster'] }],
      ],
    },
    {
      why: '“{text}” says that the act came late and that someone was waiting for it. Leave it out and give the date.',
      source: 'own',
      entries: [
        ['at long last', 2, ''],
        ['belatedly', 2, ''],
        [
          '(finally|at last) (act/v|address/v|agree/v|apologise/v|apologize/v|condemn/v|respond/v|speak/v out|realise/v|realize/v|acknowledge/v|take/v action|do something)',
          1,
          '',
        ],
        [
          'long overdue',
          2,
          '',
          { except: ['long overdue (library|book|bill|bills|rent|payment|payments|baby)'] },
        ],
        ['too little too late', 3, 'not enough'],
      ],
    },
    {
      why: '“{text}” says that the person only obeys or only pretends. Leave it out and report the act.',
      source: 'own; class after Recasens et al. 2013',
      entries: [
        ['(blithely|breezily|glibly|nonchalantly)', 2, ''],
        ['(cynically|opportunistically|hypocritically)', 3, ''],
        ['(dutifully|obediently|slavishly|meekly)', 2, ''],
        ['(gleefully|smugly)', 3, ''],
        ['(grudgingly|begrudgingly|reluctantly)', 2, '', { counter: 'Fair where the person said so.' }],
        ['(half-heartedly|halfheartedly)', 2, ''],
      ],
    },
  ],
};
