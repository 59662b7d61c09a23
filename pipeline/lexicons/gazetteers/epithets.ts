/**
 * Nouns that praise, blame or place a person, beside offices and trades: "strongman", "firebrand", "veteran".
 * Used to see what an article calls somebody; the words are not marked or scored for standing here.
 *
 * Source: own; common knowledge of English. Licence: CC-BY-4.0.
 * Lemmas, sorted by code unit.
 */
export const epithets: readonly string[] = `
apologist aristocrat autocrat backer bigwig boss brute bully butcher centrist chieftain conservative convict crony
crusader czar darling demagogue democrat despot dictator dissenter dove extremist fanatic favorite favourite felon
firebrand foe freshman front-runner frontrunner fugitive genius giant hard-liner hardliner hawk heavyweight heir hero
heroine hothead icon ideologue idol insurgent kingmaker kingpin lackey leftist legend liar liberal lightweight
loyalist magnate mastermind maverick menace mogul moderate monarch monster newcomer novice oligarch opportunist
outsider patriarch patriot pioneer populist powerbroker predecessor progressive provocateur puppet radical reactionary
reformer republican ringleader ruler savior saviour sceptic skeptic socialist star stalwart strongman successor
supremo thug titan traitor troublemaker tsar tycoon tyrant upstart usurper veteran villain visionary warlord warmonger
zealot
`
  .trim()
  .split(/\s+/);
