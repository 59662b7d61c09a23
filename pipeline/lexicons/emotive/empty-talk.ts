import type { EntryGroup } from '../lexicon.ts';

/** Empty talk: the words say that what was said means nothing. */
export const emptyTalk: EntryGroup = {
  why: '“{text}” says that the words are worth nothing. What was said or promised, and what came of it, lets readers judge.',
  source: 'own; class after Martin and White 2005 (appreciation: valuation)',
  entries: [
    [
      '(empty|hollow|high-flown|overheated|overblown|lofty|tired|vapid|vacuous) (gesture|gestures|phrase|phrases|promise|promises|rhetoric|slogan|slogans|talk|threat|threats|verbiage|words)',
      2,
      'words|promise/n',
    ],
    ['(word salad|word-salad|verbal diarrhoea|verbal diarrhea|word vomit)', 3, 'speech'],
    [
      '(psychobabble|technobabble|legalese|bafflegab|corporate-speak|management-speak|happy talk)',
      2,
      'terms',
    ],
    [
      '(complete|utter|total|absolute|pure|sheer|unmitigated|unadulterated) (bull|bunk|codswallop|crap|drivel|garbage|gibberish|hogwash|nonsense|piffle|poppycock|rubbish|tosh|tripe|twaddle)',
      3,
      'wrong/n',
    ],
    [
      '(pile|load|bunch|crock|heap|steaming pile|pack) of (baloney|bull|bunk|crap|garbage|hooey|horseshit|manure|nonsense|rubbish|tripe)',
      3,
      'wrong/n',
      { except: ['(bin|truck|street|waste|recycling|landfill) *0-6 of (garbage|rubbish|manure)'] },
    ],
    [
      '(canned|scripted|rehearsed|boilerplate|warmed-over|recycled|stale) (answer|answers|argument|arguments|line|lines|phrase|phrases|rhetoric|speech|talking points|attack)',
      2,
      'usual',
      { except: ['scripted (series|show|shows|drama|comedy|television|tv|content|reality)'] },
    ],
    [
      '(the same|familiar|tired|well-worn|hackneyed|threadbare) old (argument|arguments|claims|excuse|excuses|line|lies|script|song|story|talking points|tune)',
      3,
      'the argument',
    ],
    ['(trite|hackneyed|cliched|clichéd|banal)', 2, 'usual'],
    ['(mealy-mouthed|weasel-worded|weasel words)', 3, 'unclear'],
    [
      '(feel-good|pie-in-the-sky|warm and fuzzy|touchy-feely) (idea|ideas|language|nonsense|plan|plans|policies|policy|promise|promises|rhetoric|slogans|talk)',
      2,
      '',
    ],
  ],
};
