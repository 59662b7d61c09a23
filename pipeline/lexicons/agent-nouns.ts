/**
 * Nouns that show who did something, or that nobody did: with one of them in the sentence a passive hides no
 * one. Source: own; after the social actors of van Leeuwen 1996. Licence: CC-BY-4.0.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Lemmas of people, bodies and weapons that do what the passives of `agency.ts` speak of. */
export const agentNouns: ReadonlySet<string> = list(
  'police officer cop sheriff deputy trooper detective agent guard soldier troop army military force marine navy ' +
    'militia militant insurgent rebel terrorist gunman gunmen policemen servicemen militiamen attacker shooter assailant killer murderer bomber arsonist ' +
    'suspect gang mob rioter looter hijacker kidnapper robber burglar intruder sniper paramilitary fighter guerrilla ' +
    'airstrike drone missile rocket warplane driver motorist pilot court judge jury magistrate prosecutor tribunal ' +
    'regulator parliament congress senate cabinet council board committee commission ministry minister president ' +
    'governor mayor management employer landlord bailiff hacker leaker jihadist extremist cartel regime junta ' +
    'administration government authority lawmaker legislator legislature executive company firm owner chief boss',
);

/** Lemmas of what happens without anybody's doing. */
export const unwilledCauses: ReadonlySet<string> = list(
  'crash collision accident earthquake quake flood flooding storm hurricane tornado cyclone typhoon wildfire blaze ' +
    'fire avalanche landslide mudslide tsunami eruption derailment lightning heatwave drought disease virus outbreak ' +
    'epidemic pandemic stampede fall wreck pileup shark bear dog train truck blizzard tide wave crush leak frost ' +
    'explosion malfunction capsize sinking shipwreck',
);

/** Words after which the sentence goes on to say how it came about: "was killed when a wall fell". */
export const causeWords: ReadonlySet<string> = list('after when as while because since following once where');

/** Events that are somebody's doing: in "killed in an Eastmark raid" the word before names whose. */
export const willedEvents: ReadonlySet<string> = list(
  'airstrike ambush assault attack barrage blast bombardment bombing crackdown drone fire gunfire missile offensive operation ' +
    'raid rocket shelling shooting siege strike takeover',
);
