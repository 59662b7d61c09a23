import type { EntryGroup } from '../lexicon.ts';

/** Swearing: words that most papers would not print. */
export const swearing: EntryGroup = {
  why: '“{text}” is a coarse word and adds heat. The same can be said without it.',
  source: 'own; class after Martin and White 2005 (graduation: force)',
  entries: [
    ['(fuck/v|fucked-up|fucking|fuckers|fucker|motherfucker|motherfucking|clusterfuck)', 3, ''],
    ['(shit|shitty|bullshitter|horseshit|shitstorm|dipshit|batshit)', 3, 'bad|untrue'],
    [
      '(asshole|arsehole|dickhead|prick/NOUN|wanker|bollocks|dumbass|jackass|badass|half-assed|kick-ass)',
      3,
      '',
    ],
    ['(crap|crappy)', 2, 'bad', { except: ['crap (shoot|game|table)'] }],
    ['(bastard|bitch/NOUN|son of a bitch|whore)', 3, '', { except: ['bastard (son|child|sword|amber)'] }],
    [
      '(piss/v off|pissed off|pissed-off|screw you|go to hell|to hell with|the hell out of|give/v a (damn|shit|crap))',
      3,
      'angry',
    ],
    ['(what|how|why|where|when) (the|in) (hell|heck|fuck|devil|blazes)', 3, ''],
    ['(bloody/ADJ *0-1 (fool|nonsense|awful|idiot|hell)|freaking/ADJ|frigging|effing)', 3, ''],
  ],
};
