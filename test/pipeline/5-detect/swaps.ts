/** Sentences with names in them, and names to put in their place. */

import { nationalities } from '../../../pipeline/lexicons/gazetteers/nationalities.ts';
import { metonyms, organisations } from '../../../pipeline/lexicons/gazetteers/organisations.ts';
import { givenNames } from '../../../pipeline/lexicons/gazetteers/people.ts';
import { countries } from '../../../pipeline/lexicons/gazetteers/places.ts';
import { verbForms } from '../../../pipeline/lexicons/inflect.ts';
import type { Lexicon } from '../../../pipeline/lexicons/lexicon.ts';
import { type Random, seededRandom } from '../../../pipeline/stats/random.ts';

export const KINDS = ['person', 'full name', 'country', 'party', 'nationality', 'organisation'] as const;
export type Kind = (typeof KINDS)[number];

/** A sentence with `{person}` and the like where names go; `{person2}` is another one. */
export type Frame = string;

const SURNAMES =
  'Korran Orlen Vask Corvane Dalmane Pruvane Oakenby Stannick Brandel Ostrel Tarrow Crole Ketter Abry Hallam Merrow Quill Sarn Teague Vossler Wexholm Yarrow Zeller Brandt Olsen Petrov Novak Haddad Moreau Rossi Silva Tanaka Nguyen Okafor Murphy Cohen Khan Garcia Schmidt Johnson';
const PARTIES =
  'Democrats|Republicans|Tories|Labour|Conservatives|Liberals|Greens|Socialists|Homesteaders|Progressives|Nationalists|Unionists';

/** Frames for words that may stand before a noun or after "is". */
const ADJECTIVE_FRAMES: readonly Frame[] = [
  '{person} gave a * answer to the council on Monday.',
  'The * plan of {person} will close nine libraries in {country}.',
  'In {country} the reply of {person} was called *.',
  'The {nationality} minister made a * promise.',
  '{party} leaders met the * mayor of Ossel after the vote.',
  '“It is a * plan,” {full name} said in {country}.',
  'A * speech by {full name} pleased {party} voters.',
  'A * decision by {organisation} surprised {person}.',
];
/** Frames for verbs in the past form. */
const VERB_FRAMES: readonly Frame[] = [
  '{person} * the plan on Tuesday, and {person2} left the room.',
  '{full name} * {full name2} on Friday.',
  'The {nationality} government * the offer from {country}.',
  '{country} * the proposal of {country2} last week.',
  '{party} lawmakers * {person} over the {nationality} deal.',
  'On Friday {organisation} * the report from {country}.',
];
/** Frames for nouns. */
const NOUN_FRAMES: readonly Frame[] = [
  '{person} spoke of the * in {country}.',
  'The {nationality} * worried {party} voters.',
  'It was a * for {person} and for {organisation}.',
];
/** Frames with cues of detectors and constructions. */
const OTHER_FRAMES: readonly Frame[] = [
  'Three people were killed in {country} on Monday.',
  'Will {person} ever answer to {country}?',
  'Is this the end of the {nationality} boom?',
  'Critics say {person} cannot tame {country}.',
  'Sources say {organisation} is poised to sell.',
  'The coming invasion of {country} is sparking fears.',
  'A senior {nationality} official said {person} might be planning a comeback.',
  'It is feared that {party} voters could abandon {person}.',
  'According to {person}, {country} reportedly backed down.',
  'Benefits have been slashed in {country}, {person} said.',
  '{full name} has yet to say why {organisation} failed to act.',
  'The killing of a {nationality} student shocked {country}.',
  '{person}, who leads {party}, claimed that {country} had refused to pay.',
];

/** `count` frames with words of the lexicons in them. */
export function framesOf(lexicons: readonly Lexicon[], count: number, seed: string): readonly Frame[] {
  const random = seededRandom(seed);
  const words = lexicons.flatMap(({ groups }) =>
    groups.flatMap(({ entries }) => entries.map(([pattern]) => pattern)),
  );
  const verbs = words.filter((word) => /^[a-z]+\/v$/.test(word)).map((word) => word.slice(0, -2));
  const plain = words.filter((word) => /^[a-z]{4,}$/.test(word));
  const frames: Frame[] = [...OTHER_FRAMES];
  while (frames.length < count) {
    const kind = frames.length % 3;
    if (kind === 0)
      frames.push(pick(VERB_FRAMES, random).replace('*', verbForms(pick(verbs, random)).participles[0]!));
    else
      frames.push(
        pick(kind === 1 ? ADJECTIVE_FRAMES : NOUN_FRAMES, random).replace('*', pick(plain, random)),
      );
  }
  return frames;
}

/** Words of names that mean something of their own: a republic can be proclaimed, a board can fail. */
const MEANING = /\b(?:The|Republic|Islands?|States|Territor\w+|City|Union|of|and|the)\b|\./;
/** Nouns for people: "a Scot", "Welshmen". */
const NOT_AN_ADJECTIVE = /(?:s|men|women|er)$|^(?:Scot|Brit|Dane|Swede|Pole|Finn|Turk|Serb|Croat|Slav)$/;

/**
 * Names of a kind, from the gazetteers where there are some; all of one kind have the same number of words, since
 * the gap of a pattern counts words.
 */
export const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  person: SURNAMES.split(' '),
  'full name': SURNAMES.split(' ').map((surname, i) => `${givenNames[i * 17]!} ${surname}`),
  country: countries.filter((name) => !/ /.test(name) && !MEANING.test(name)),
  party: PARTIES.split('|'),
  nationality: nationalities.filter((name) => !/[ -]/.test(name) && !NOT_AN_ADJECTIVE.test(name)),
  organisation: [...organisations, ...metonyms].filter((name) => !/ /.test(name) && !MEANING.test(name)),
};

/** A frame with the names of the pair in its places, the first where there is one place. */
export function fill(frame: Frame, names: Readonly<Record<Kind, readonly [string, string]>>): string {
  return frame.replace(
    /\{([a-z ]+)(2?)\}/g,
    (_, kind: Kind, second: string) => names[kind][second === '' ? 0 : 1],
  );
}

export function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}
