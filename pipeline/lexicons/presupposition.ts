import type { Lexicon } from './lexicon.ts';

/** Events that are feared or hoped for, and that a report can speak of before they are there. */
const HARM =
  'annexation|assault|assaults|attack|attacks|ban|bankruptcy|blackouts|bloodshed|breakdown|breakup|break-up|coup|' +
  'crunch|cull|default|demise|dictatorship|disintegration|downfall|downturn|exodus|extinction|famine|genocide|' +
  'invasion|lawlessness|layoffs|massacre|mutiny|occupation|offensive|onslaught|overthrow|panic|persecution|power grab|' +
  'pogrom|rationing|rebellion|repression|riots|ruin|rupture|sell-off|shakedown|shortages|showdown|slaughter|slide|' +
  'slump|split|squeeze|stampede|starvation|strikes|surrender|surveillance state|takeover|theft|tyranny|unrest|' +
  'upheaval|uprising|violence|witch hunt|witch-hunt|wipeout';
const TRIUMPH =
  'breakthrough|boom|comeback|golden age|landslide|liberation|rebirth|recovery|renaissance|revival|triumph|victory';

/** Words that take the event for settled. */
const SETTLED =
  'approaching|coming|impending|imminent|inescapable|inevitable|inexorable|looming|unavoidable|unstoppable';

export const presupposition: Lexicon = {
  id: 'presupposition',
  category: 'certainty',
  title: 'Events taken for granted',
  description:
    'Definite phrases for events that have not happened: “the coming invasion”, “their inevitable downfall”. Not what is fixed in a calendar, nor the weather.',
  licence: 'CC-BY-4.0',
  negation: 'keep',
  groups: [
    {
      why: '“{text}” speaks of something that has not happened as if it were settled. Compare “a possible …”, and who expects it.',
      source:
        'own; class after Recasens et al. 2013 (presuppositions); Levinson 1983 (definite descriptions)',
      counter: 'Fair where the event has been announced or is under way.',
      scope: 'outlet',
      except: [
        '(coming|approaching|impending|imminent) (strike|strikes) *0-4 (vote|ballot|date|dates|announced|scheduled)',
        '(coming|approaching|impending|imminent) (storm|hurricane|election|elections|summer|winter|week|year|months)',
        `(stop/v|prevent/v|avert/v|avoid/v|delay/v|deny/v|forestall/v) *0-3 (${SETTLED})`,
        '(if|whether|no|not) *0-3 (inevitable|imminent|unavoidable)',
      ],
      literal: ['disaster', 'sport'],
      entries: [
        [`(the|this|that) (${SETTLED}) *0-2 (${HARM})`, 2, 'a possible'],
        [
          `(his|her|its|their|our|your) (own|) (${SETTLED}|certain) *0-1 (${HARM}|collapse|defeat|decline|doom|failure|fall)`,
          2,
          'the possible',
        ],
        [`(the|this) (${SETTLED}) *0-2 (${TRIUMPH})`, 2, 'a hoped-for'],
        [
          `(his|her|its|their|our) (own|) (${SETTLED}|certain) *0-1 (${TRIUMPH}|success|win)`,
          2,
          'the hoped-for',
        ],
      ],
    },
    {
      why: '“{text}” counts on something that has not happened by telling what comes after it or how far it has got.',
      source: 'own; class after Karttunen 1971, Levinson 1983 (presupposition triggers)',
      counter: 'Fair where somebody has announced it.',
      scope: 'outlet',
      entries: [
        [
          'before it be too late',
          2,
          '',
          { except: ['(treat|treated|diagnose|diagnosed|doctor|cancer) *0-9 before it be too late'] },
        ],
        ['the (beginning|start) of the end (for|of)', 3, 'a setback for'],
        ['the (calm|lull|quiet) before the storm', 2, '', { literal: ['disaster'] }],
        ['the (days|weeks|hours) (of|for) *0-4 (be|are|were) numbered', 2, 'may end'],
        ['(days|weeks) (be|are) numbered', 2, 'may end soon'],
        [
          '(the|a) (road|march|slide|slope|descent|path|drift|rush) (to|into|toward|towards) *0-1 (authoritarianism|bankruptcy|chaos|civil war|dictatorship|disaster|extinction|fascism|ruin|serfdom|tyranny|war|anarchy|barbarism)',
          2,
          'the risk of',
          { except: ['descent into (madness|hell) (is|was) a (film|play|novel|book|game)'] },
        ],
        [
          'on the (brink|verge|edge|cusp) of *0-2 (anarchy|bankruptcy|breakdown|chaos|civil war|collapse|disaster|extinction|meltdown|ruin)',
          1,
          'close to',
          { literal: ['medicine'] },
        ],
        [
          '(sleepwalk/v|hurtle/v|careen/v|lurch/v|stumble/v|slide/v|march/v|drift/v) (into|to|toward|towards) *0-3 (abyss|anarchy|authoritarianism|bankruptcy|catastrophe|chaos|civil war|cliff|collapse|conflict|crisis|defeat|dictatorship|disaster|oblivion|recession|ruin|tyranny|war)',
          2,
          'may come to',
        ],
        ['(what|who) come next', 1, '', { scope: 'headline' }],
        [
          'the next (civil war|cold war|crash|financial crisis|genocide|great depression|pandemic|recession|world war)',
          1,
          'a possible',
          { literal: ['medicine'] },
        ],
        [
          'the last (days|gasp|gasps|throes|hope|chance|best hope) (of|for)',
          1,
          '',
          {
            except: [
              '(the|his|her|in the) last days of (the|his|her|a|this|last|term|school|summer|december|june) *0-2 (life|war|campaign|month|year|trial|term|season|school|session)',
              'last chance (for|of) (the|a) (game|goal|win|season|match)',
            ],
          },
        ],
      ],
    },
  ],
};
