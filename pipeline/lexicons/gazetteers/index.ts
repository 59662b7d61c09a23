/** The gazetteers as look-up sets. Made once, on import. */
import { calendarNames, holidays } from './calendar.ts';
import { fixedNames } from './names.ts';
import { nationalities } from './nationalities.ts';
import { ambiguousOrganisations, metonyms, organisationHeads, organisations } from './organisations.ts';
import { ambiguousGivenNames, givenNames, roles, titles } from './people.ts';
import { ambiguousPlaces, cities, countries, regions } from './places.ts';

const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());
const single = (names: readonly string[]): string[] => names.filter((name) => !name.includes(' '));
const several = (names: readonly string[]): string[] => lower(names.filter((name) => name.includes(' ')));

const places = [...countries, ...regions, ...cities];

/** Single words that are names whenever they have a capital. */
export const nameWords: ReadonlySet<string> = new Set(
  single([...places, ...nationalities, ...organisations, ...metonyms, ...givenNames, ...fixedNames]),
);

/** Lower-case names of several words. */
export const namePhrases: ReadonlySet<string> = new Set(
  several([
    ...places,
    ...ambiguousPlaces,
    ...organisations,
    ...metonyms,
    ...fixedNames,
    ...holidays,
    ...titles,
  ]),
);

/** Lower-case names that are one chunk as they stand, not title and name. */
export const knownNamePhrases: ReadonlySet<string> = new Set(
  several([...places, ...organisations, ...metonyms, ...fixedNames]),
);

export const calendarWords: ReadonlySet<string> = new Set(single([...calendarNames, ...holidays]));
export const nationalityWords: ReadonlySet<string> = new Set(nationalities);
/** Words a title may begin with. */
export const titleWords: ReadonlySet<string> = new Set(titles.map((title) => title.split(' ')[0]!));
/** Last words of role nouns: official, spokeswoman, minister. */
export const roleHeads: ReadonlySet<string> = new Set(
  roles.map((role) => role.slice(role.lastIndexOf(' ') + 1)),
);
export const titlePhrases: ReadonlySet<string> = new Set(lower(titles));
export const givenNameWords: ReadonlySet<string> = new Set([...givenNames, ...ambiguousGivenNames]);
export const organisationHeadWords: ReadonlySet<string> = new Set(organisationHeads);
export const organisationNames: ReadonlySet<string> = new Set([
  ...organisations,
  ...ambiguousOrganisations,
  ...metonyms,
]);
export const placeNames: ReadonlySet<string> = new Set([...places, ...ambiguousPlaces]);

/** Words that take "of …" or "for …" into their name: Ministry of Defence, Bank of Noria, Secretary of State. */
export const connectorHeads: ReadonlySet<string> = new Set([
  ...organisationHeads,
  ...'House Bank Ministry Department University College School Church Bishop Archbishop Duke Duchess Prince Princess Earl City Battle Treaty Gulf Bay Isle Strait Cape Lake Mount Port Republic Kingdom State States Commonwealth Federation Court Chamber Centre Center Institute Office Bureau Museum Society Friends Campaign Citizens Americans People Students Doctors Physicians Mothers Moms Parents Veterans Act Declaration Statue Tower Port Coast Horn Sea'.split(
    ' ',
  ),
]);

/** Faiths, parties and their people: no names of anybody, but always written with a capital. */
export const groupWords: ReadonlySet<string> = new Set(
  (
    'Republican Republicans Democrat Democrats Christian Christians Christianity Muslim Muslims Islam Islamic Islamist ' +
    'Islamists Jew Jews Jewish Judaism Catholic Catholics Protestant Protestants Orthodox Hindu Hindus Buddhist ' +
    'Buddhists Sikh Sikhs Sunni Sunnis Shia Shiite Shiites Mormon Mormons Nazi Nazis Marxist Marxists Tory Tories'
  ).split(' '),
);
