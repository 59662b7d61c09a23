import type { EntryGroup } from '../lexicon.ts';

/** Superlatives: the words put someone or something above the rest. */
export const atTheTop: EntryGroup = {
  why: '“{text}” puts someone or something at the top. By what measure, and in whose opinion, would be a fact.',
  source: 'own; class after Recasens et al. 2013 (one-sided terms)',
  entries: [
    [
      'arguably *0-1 (best|biggest|finest|first|greatest|largest|leading|most|strongest|worst)',
      2,
      'one of the',
    ],
    [
      'arguably the *0-1 (best|biggest|finest|first|greatest|largest|leading|most|strongest|worst)',
      2,
      'one of the',
    ],
    ['best-ever', 1, 'best', { literal: ['sport'] }],
    [
      '=greatest *0-2 (achievement|achievements|actor|actors|actress|album|artist|artists|athlete|author|band|book|civilisation|civilization|coach|comeback|composer|country|director|film|general|generation|hero|heroes|leader|leaders|man|men|mind|minds|movie|musician|nation|novel|novelist|philosopher|player|players|playwright|poet|poets|politician|president|presidents|scientist|show|singer|song|statesman|story|success|successes|thinker|thinkers|triumph|warrior|woman|women|writer|writers)',
      2,
      'well-known',
      { literal: ['sport', 'disaster'], except: ['greatest (hits|show on earth|generation|showman)'] },
    ],
    [
      'most (acclaimed|admired|beautiful|beloved|brilliant|celebrated|distinguished|exciting|gifted|impressive|loved|outstanding|prestigious|remarkable|renowned|respected|talented|iconic|versatile|infamous|notorious) *0-1 (actor|album|artist|author|band|book|city|club|composer|director|festival|figure|film|game|group|leader|man|movie|musician|novel|people|person|player|poet|politician|president|school|series|show|singer|song|team|university|woman|work|writer)',
      2,
      'well-known',
    ],
    [
      '(=nicest|=loveliest|=coolest|=sweetest|=prettiest|=funniest|=smartest|=dumbest|=stupidest|=silliest|=vilest|=cruelest|=cruellest|=worst|=best) *0-2 (ever made|ever written|ever seen|ever told|imaginable|on earth|on the planet|you will ever|money can buy)',
      2,
      'well-liked|disliked',
      { literal: ['sport'] },
    ],
    [
      'one of (the|his|her|its|their) *0-1 (best|finest|foremost|greatest|most (acclaimed|admired|beautiful|beloved|brilliant|celebrated|charismatic|distinguished|exciting|gifted|impressive|innovative|loved|outstanding|prestigious|prolific|remarkable|renowned|respected|talented|iconic|original|versatile|notorious|controversial|infamous))',
      2,
      'a|a well-known',
    ],
    [
      'one of *0-1 (most|best|finest|greatest|foremost|leading|top) *0-3 (ever|of all time|in history|in the world|of his generation|of her generation|of their generation|of the century|in the country)',
      2,
      'a',
    ],
    ['the (absolute|very) (best|finest|greatest|worst)', 2, ''],
    [
      "(the|its|his|her|their|world's|country's|nation's) most (acclaimed|admired|beautiful|beloved|brilliant|celebrated|charismatic|distinguished|exciting|gifted|impressive|influential|innovative|loved|outstanding|prestigious|prolific|remarkable|renowned|respected|talented|iconic|versatile|famous|notorious|infamous|hated|feared)",
      2,
      'a well-known',
    ],
    ['(foremost|world-leading)', 2, 'leading', { except: ['(first and|and) foremost'] }],
    [
      'most (famous|important|influential|popular|successful) *0-1 (actor|artist|author|band|book|city|club|director|figure|film|group|leader|novel|people|person|player|politician|president|school|series|show|singer|song|team|university|woman|work|writer)',
      1,
      'important|well-known',
      { counter: 'A poll, a ranking or a sales figure may stand behind it.' },
    ],
    [
      'one of (the|his|her|its|their) (most (famous|important|influential|popular|powerful|prominent|recognizable|recognisable|significant|successful|notable)|leading)',
      1,
      'an important|a well-known',
      { counter: 'For an office, a firm or a ranking that readers know, it is plain description.' },
    ],
  ],
};
