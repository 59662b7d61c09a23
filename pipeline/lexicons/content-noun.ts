/**
 * Nouns whose content follows in a clause, and what tells whose content it is.
 *
 * Source: own; shell nouns after Schmid 2000. Licence: CC-BY-4.0.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns of what is told though nobody is named: "rumours that …". All others report only if their holder is known. */
export const HEARSAY_NOUNS = set(
  'rumor rumour allegation accusation claim speculation suspicion theory charge report argument complaint concern fear suggestion ' +
    'idea statement assurance insistence revelation prediction notion assertion warning criticism contention belief',
);
/** Nouns that are their own source: "a news report that …". */
export const REPORTING_NOUNS = set('report forecast estimate finding');
/** Nouns of what somebody says he will do: "his promise to …". */
export const COMMITTING_NOUNS = set('promise pledge vow threat offer proposal request call demand');
/** Verbs that lend their subject to the noun: "made the argument that", "issued a warning that". */
export const LIGHT_VERBS = set(
  'make express voice stoke raise reiterate repeat issue release offer share advance float air push hold state renew give underscore stress publish',
);
