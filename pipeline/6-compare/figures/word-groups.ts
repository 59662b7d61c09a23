/**
 * Nouns for people that tellings put for one another, and what is said to have happened to those counted. Own
 * lists, CC-BY-4.0.
 */
import type { Figure } from '../../types.ts';

/** A count of the one is comparable with a count of the other. */
const ALIKE = `
soldier troop troops serviceman servicemember personnel force
protester protestor demonstrator marcher campaigner activist crowd
pupil student teenager teen schoolchild schoolboy schoolgirl truant youngster
worker employee staff labourer laborer striker colleague
migrant immigrant refugee asylum-seeker
police policeman officer cop
death dead fatality fallen casualty victim killed
injury injured wounded hurt casualty patient
lawmaker legislator congressman representative
voter elector
shopkeeper trader retailer merchant
resident villager citizen inhabitant local neighbour neighbor
gunman attacker shooter assailant
prisoner inmate detainee
hostage captive
passenger traveller traveler rider
fan spectator supporter
militant fighter insurgent rebel
child kid
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

export function alikePersons(a: string, b: string): boolean {
  return ALIKE.some((words) => words.has(a) && words.has(b));
}

/** What happened to those counted, or what the sum is for. Two different fates are two different counts. */
const FATES = `
die kill dead death fatality fallen killed perish murder slay massacre drown
injure wound hurt injured wounded injury treat hospitalise hospitalize gasp choke sicken
arrest arrested detain detained charge jail
miss missing
evacuate displace displaced flee homeless
hire employ recruit
sack dismiss
protest demonstrate march rally picket chant protester protestor demonstrator marcher
cost price bill
rescue save
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** Number of the fate; the noun decides before the verb. */
export function fateOf({ predicate, counts }: Figure): number | undefined {
  for (const word of [counts, predicate]) {
    if (word === undefined) continue;
    const fate = FATES.findIndex((words) => words.has(word));
    if (fate >= 0) return fate;
  }
  return undefined;
}
