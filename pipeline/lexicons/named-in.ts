/** Whether a pattern names a person, a country, a party, a religion: entries mark wordings, never people. */
import { nationalities } from './gazetteers/nationalities.ts';
import { metonyms, organisations } from './gazetteers/organisations.ts';
import { givenNames } from './gazetteers/people.ts';
import { cities, countries, regions } from './gazetteers/places.ts';

/** Parties and their people, in lower case, as a gazetteer has them not. */
const PARTIES =
  'democrat democrats democratic-party republican republicans gop labour labourite tory tories whig whigs liberal-democrat ' +
  'libdem libdems lib-dem lib-dems fidesz likud bjp snp ukip afd cdu csu spd fdp psoe podemos vox syriza akp chp ' +
  'kuomintang hezbollah hamas taliban sinn-fein plaid brexiteer brexiteers trumpist trumpists maga';
/** Faiths, and what people of a faith are called. */
const RELIGIONS =
  'christian christians christianity catholic catholics catholicism protestant protestants evangelical evangelicals ' +
  'muslim muslims islam islamic islamist islamists islamism sunni sunnis shia shias shiite shiites jew jews jewish ' +
  'judaism zionist zionists zionism hindu hindus hinduism hindutva buddhist buddhists buddhism sikh sikhs mormon mormons ' +
  'atheist atheists quran koran torah bible talmud vatican pope rabbi imam mullah mullahs ayatollah ayatollahs jihadi ' +
  'jihadis jihadist jihadists sharia';
/** People by origin or belonging: no party and no faith, but nobody to be named either. */
const GROUPS =
  'blacks asian asians arab arabs gypsy gypsies roma latino latinos hispanic hispanics gay gays ' +
  'lesbian lesbians transgender homosexual homosexuals negro negroes';
/** Names that are also everyday words once they are written in lower case. */
const EVERYDAY =
  'polish turkey chad china jordan nice reading fox sun star mirror times guardian who us eu shell target apple ' +
  'amazon meta visa orange gap subway boots next sky aids will mark grace rose hope faith joy may june april ' +
  'bill bob pat rob sue art dick drew jack frank ernest chase chance grant hunter max miles rich rod victor wade ' +
  'georgia guinea dutch swiss ally angel congress parliament senate bath sandwich cork march mobile bury deal hull rugby split ' +
  'of essen tours lens best most central mecca hollywood broadway waterloo wall';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const everyday = words(EVERYDAY);
const lower = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names.map((name) => name.toLowerCase()).filter((name) => !everyday.has(name) && name !== 'wall street'),
  );

const NAMES: readonly (readonly [kind: string, names: ReadonlySet<string>])[] = [
  ['a party', words(PARTIES)],
  ['a religion', words(RELIGIONS)],
  ['a group of people', words(GROUPS)],
  ['a country', lower(countries)],
  ['a nationality', lower(nationalities)],
  ['a place', lower([...regions, ...cities, ...metonyms])],
  ['an organisation', lower(organisations)],
  ['a person', lower(givenNames)],
];

/** A part of a compound is no given name: "op-ed". */
const NOT_PEOPLE = NAMES.slice(0, -1);
/** Longest name, in words, that is looked for. */
const LONGEST_NAME = 4;

export interface Named {
  readonly name: string;
  /** "a country", "a person" … */
  readonly kind: string;
}

/** The first name among the words of a pattern; a slot such as {COUNTRY} names nobody. */
export function nameIn(pattern: string): Named | undefined {
  for (const stretch of pattern.split(/[()|]/)) {
    const written = stretch
      .split(' ')
      .map((item) => item.replace(/^=|\/.*$/g, '').replace(/'s$/, ''))
      .filter((item) => item !== '' && !item.includes('{'));
    const found =
      namedIn(written, NAMES) ??
      namedIn(
        written.flatMap((word) => word.split('-')),
        NOT_PEOPLE,
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

function namedIn(written: readonly string[], lists: typeof NAMES): Named | undefined {
  for (let from = 0; from < written.length; from += 1) {
    for (let length = Math.min(LONGEST_NAME, written.length - from); length >= 1; length -= 1) {
      const name = written.slice(from, from + length).join(' ');
      const kind = lists.find(([, names]) => names.has(name))?.[0];
      if (kind !== undefined) return { name, kind };
    }
  }
  return undefined;
}
