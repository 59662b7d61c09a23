import type { EntryGroup } from '../lexicon.ts';

/** Invention: the words say that there is nothing behind what was said. */
export const invention: EntryGroup = {
  why: '“{text}” says that there is nothing behind what was said. Who disputes it, and why, would be the fact to give.',
  source: 'own; class after Recasens et al. 2013 (one-sided terms)',
  entries: [
    ['(trumped-up|trumped up)', 3, 'disputed'],
    [
      'out of (thin air|whole cloth)',
      3,
      'without a source',
      { except: ['(appear/v|appeared|vanish/v|materialise/v|materialize/v) *0-3 out of thin air'] },
    ],
    [
      '(made-up|cooked-up|invented|concocted|fabricated|manufactured) (accusation|allegation|charge|charges|claim|claims|controversy|crisis|evidence|excuse|facts|figures|outrage|pretext|scandal|stories|story|tale|tales)',
      2,
      'disputed',
      { literal: ['crime'] },
    ],
    [
      '(tissue|pack|web|litany|string|series|torrent|stream|flood) of *0-1 (deceit|fabrications|falsehoods|half-truths|lies|untruths)',
      3,
      'disputed statements',
    ],
    [
      '(big|outright|blatant|brazen|barefaced|bare-faced|bald-faced|shameless|monstrous|malicious|vicious) (lie|lies)',
      3,
      'disputed statement/n',
      { except: ['big lies (ahead|behind|beneath)'] },
    ],
    ['figment of', 3, 'belief of'],
    [
      '(debunk/v|dispel/v|bust/v|explode/v|peddle/v|perpetuate/v|propagate/v) *0-3 (myth|myths)',
      2,
      'answer/v',
    ],
    ['(the|a) (pernicious|persistent|enduring|popular|dangerous|tired|old|convenient) myth', 2, 'the belief'],
    [
      '(make-believe|fairy-tale) (economics|ending|numbers|world|land|policy|plan)',
      2,
      'unlikely',
      { except: ['fairy-tale (wedding|ending) *0-3 (season|cup|final)'] },
    ],
    [
      '(smoke and mirrors|sleight of hand|con trick)',
      3,
      'unclear accounting|changed plan',
      { except: ['(magician|magic|card|conjurer) *0-6 sleight of hand'] },
    ],
    [
      '(pure|utter|complete|total|sheer|absolute) (fantasy|fiction|invention|fabrication|make-believe|myth|moonshine)',
      3,
      'disputed',
    ],
    [
      '(cherry-picked|massaged|doctored|cooked) (data|evidence|facts|figures|numbers|statistics|stats)',
      2,
      'selected',
      { literal: ['crime'] },
    ],
  ],
};
