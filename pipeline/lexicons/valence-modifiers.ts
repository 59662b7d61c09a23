/**
 * Words that change the value of the words after them. Source: own lists; classes after Polanyi & Zaenen 2004
 * (valence shifters) and Hutto & Gilbert 2014 (boosters). Licence: CC-BY-4.0.
 */

const list = (words: string): readonly string[] => words.split(' ');

/** Make a valued word weigh more: "very bad", "deeply divisive". */
export const boosters: readonly string[] = list(
  'absolutely badly bitterly completely considerably deeply desperately dramatically enormously entirely especially ' +
    'exceedingly exceptionally extraordinarily extremely fiercely fully greatly highly hugely immensely incredibly ' +
    'increasingly intensely massively more most particularly profoundly purely really remarkably seriously severely ' +
    'sharply so strongly thoroughly totally tremendously truly unbelievably utterly very wholly widely wildly',
);

/** Make it weigh less: "slightly better", "somewhat risky". "hardly" is a negator. */
export const dampeners: readonly string[] = list(
  'fairly less marginally mildly moderately occasionally partially partly quite rather relatively ' +
    'slightly somewhat',
);

/**
 * Lemmas of words that take away what follows: "averted a disaster", "reduces the risk", "the end of the crisis",
 * "a cure for cancer", "lost its charm".
 */
export const reversers: readonly string[] = list(
  'abate absence alleviate allay avert avoid cure curb dampen decrease defuse deter diminish dispel dwindle ease ' +
    'eliminate end eradicate fade foil halt lack lessen mitigate overcome prevent quash quell reduce reduction remedy ' +
    'resolve soothe stem stop survive vanish',
);

/** A negated one of these hands its negator on to what is said: "did not say it was bad". */
export const negationCarriers: readonly string[] = list(
  'say think believe claim call mean suggest expect find feel seem appear',
);

/**
 * Followed by "to" they say that something did not come about: "failed to win", "refuses to help". Lemmas; class
 * after Karttunen 1971 (implicative verbs).
 */
export const negativeImplicatives: readonly string[] = list(
  'decline fail forget neglect powerless refuse reluctant unable unwilling',
);

/** Turn what they count round, as a negator does, unless "a" stands before: "little progress", "few friends". */
export const scantQuantifiers: readonly string[] = list('few little scant');
