/**
 * Nouns for people that tellings put for one another, and what is said to have happened to those counted. Own
 * lists, CC-BY-4.0.
 */
import type { Figure } from '../../types.ts';

/** A count of the one is comparable with a count of the other. */
const ALIKE = `
soldier troop troops serviceman servicewoman servicemember personnel force trooper
protester protestor demonstrator marcher campaigner activist crowd picketer
protester protestor demonstrator marcher attendee participant
fan spectator supporter attendee
pupil student teenager teen schoolchild schoolboy schoolgirl truant youngster learner adolescent
student undergraduate freshman
worker employee staff staffer labourer laborer striker colleague workforce
worker miner
migrant immigrant refugee asylum-seeker
evacuee refugee
police policeman policewoman officer cop constable
deputy officer
death dead fatality fallen casualty victim killed body corpse
injury injured wounded hurt casualty patient victim
lawmaker legislator senator
lawmaker legislator congressman congresswoman representative
lawmaker legislator mp parliamentarian
councillor councilor
official diplomat
voter elector
shareholder stockholder investor
shopkeeper trader retailer merchant
resident villager citizen inhabitant local neighbour neighbor
gunman attacker shooter assailant terrorist
prisoner inmate detainee captive
suspect arrestee defendant
hostage captive
passenger traveller traveler rider commuter
tourist visitor traveller traveler
driver motorist
militant fighter insurgent rebel
militant terrorist extremist jihadist
doctor physician clinician medic
medic paramedic
teacher educator lecturer
scientist researcher expert academic
journalist reporter correspondent
customer consumer client buyer shopper
user subscriber
viewer listener
firefighter firefighters rescuer responder
relative family
spouse husband
spouse wife
child kid
`
  .trim()
  .split('\n');
const alikeLines = linesByWord(ALIKE);

export function alikePersons(a: string, b: string): boolean {
  const lines = alikeLines.get(b);
  return alikeLines.get(a)?.some((line) => lines?.includes(line)) ?? false;
}

/**
 * General words that exclude each other, side against side: a count of men is no count of women, though either may
 * be a count of people.
 */
const OPPOSED = `
man boy male guy / woman girl female
adult man woman pensioner elder / child kid minor boy girl youngster
resident villager citizen inhabitant local / foreigner outsider migrant immigrant refugee asylum-seeker tourist visitor
civilian / soldier troop troops serviceman servicemember fighter militant police policeman officer
`
  .trim()
  .split('\n')
  .map((line) => line.split(' / ').map((side) => new Set(side.split(' '))));

export function areOpposedPersons(a: string, b: string): boolean {
  return OPPOSED.some(([x, y]) => (x!.has(a) && y!.has(b)) || (x!.has(b) && y!.has(a)));
}

/** Numbers of the lines a word stands in. */
function linesByWord(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [i, line] of lines.entries())
    for (const word of line.split(' ')) found.set(word, [...(found.get(word) ?? []), i]);
  return found;
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
support supporter favour favor back endorse approve
oppose opponent reject disapprove
`
  .trim()
  .split('\n');
const fateLines = linesByWord(FATES);

/** Number of the fate; the noun decides before the verb. */
export function fateOf({ predicate, counts }: Figure): number | undefined {
  return (
    (counts === undefined ? undefined : fateLines.get(counts)?.[0]) ??
    (predicate === undefined ? undefined : fateLines.get(predicate)?.[0])
  );
}
