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
  .split('\n');
const alikeLines = linesByWord(ALIKE);

export function alikePersons(a: string, b: string): boolean {
  const lines = alikeLines.get(b);
  return alikeLines.get(a)?.some((line) => lines?.includes(line)) ?? false;
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
