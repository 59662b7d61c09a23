/** Who is who across the articles of a story: one actor for "Halda Corvane", "Mrs Corvane" and "Corvane". */
import { givenNameWords, placeNames } from '../lexicons/gazetteers/index.ts';
import type { Analysed, Mention, MentionKind } from '../types.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { isLikelyPerson } from './likely-person.ts';

export interface StoryActor {
  /** The fullest name found in the story. */
  readonly name: string;
  readonly kind: MentionKind;
  /** In order of article and place. */
  readonly mentions: readonly { readonly article: number; readonly mention: Mention }[];
}

/** Actors of a story in order of name. A surname that two people bear belongs to neither. */
export function storyActors(articles: readonly Analysed[]): StoryActor[] {
  const names = new Map<string, NameInStory>();
  articles.forEach(({ analysis }, article) => {
    for (const mention of analysis.mentions) {
      const known = names.get(mention.actor) ?? nameInStory(mention.actor);
      names.set(mention.actor, known);
      known.kinds.set(mention.kind, (known.kinds.get(mention.kind) ?? 0) + 1);
      known.mentions.push({ article, mention });
    }
  });
  const sorted = [...names.values()].sort((a, b) => byCodeUnit(a.name, b.name));
  const people = new Map<string, NameInStory[]>();
  for (const one of sorted) {
    if (!isPerson(one) || !one.name.includes(' ') || !isLikelyPerson(one.name, one.mentions)) continue;
    const surname = surnameOf(one.name);
    people.set(surname, [...(people.get(surname) ?? []), one]);
  }
  const groups = new Map<string, NameInStory[]>();
  for (const one of sorted) {
    const bearers = people.get(surnameOf(one.name)) ?? [];
    const whole =
      fullestName(bearers.find((other) => isPrefixed(one.name, other.name)) ?? one, bearers) ??
      longFormOf(one.name, sorted) ??
      one.name;
    groups.set(whole, [...(groups.get(whole) ?? []), one]);
  }
  return [...groups].map(([name, members]) => ({
    name,
    kind: kindOf(members),
    mentions: members
      .flatMap((member) => member.mentions)
      .sort((a, b) => a.article - b.article || byPlace(a.mention, b.mention)),
  }));
}

interface NameInStory {
  readonly name: string;
  readonly kinds: Map<MentionKind, number>;
  readonly mentions: { readonly article: number; readonly mention: Mention }[];
}

function nameInStory(name: string): NameInStory {
  return { name, kinds: new Map(), mentions: [] };
}

function isPerson({ kinds }: NameInStory): boolean {
  return kinds.has('person');
}

function byPlace(a: Mention, b: Mention): number {
  return (a.passage === 'headline' ? 0 : 1) - (b.passage === 'headline' ? 0 : 1) || a.start - b.start;
}

const KINDS: readonly MentionKind[] = ['person', 'organisation', 'place', 'group', 'other'];

/** A person if any article takes the name for one; else the kind most mentions have. */
function kindOf(members: readonly NameInStory[]): MentionKind {
  if (members.some(isPerson)) return 'person';
  const count = (kind: MentionKind) => members.reduce((sum, { kinds }) => sum + (kinds.get(kind) ?? 0), 0);
  return KINDS.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** The longest person's name that this one is a part of, if all that it is a part of are one person. */
function fullestName({ name, kinds }: NameInStory, people: readonly NameInStory[]): string | undefined {
  // "Noria" is no short form of "Ada Noria" where every article takes it for the place.
  if (placeNames.has(name) && !kinds.has('person')) return undefined;
  const bearers = people.filter(
    (person) => isPartOf(name, person.name) && !people.some((other) => isPrefixed(person.name, other.name)),
  );
  if (bearers.length === 0) return undefined;
  // Of two spellings of one length ("Ada COrvane") the commoner one.
  const longest = bearers.reduce((a, b) => {
    const longer = b.name.length - a.name.length || b.mentions.length - a.mentions.length;
    return longer > 0 ? b : a;
  });
  return bearers.every((bearer) => isPartOf(bearer.name, longest.name)) ? longest.name : undefined;
}

/** "Ministry Inspector Halda Corvane": the name of somebody behind words that are none of it. */
function isPrefixed(long: string, name: string): boolean {
  const first = (words: string) => words.slice(0, words.indexOf(' '));
  return (
    name.includes(' ') &&
    long.endsWith(` ${name}`) &&
    givenNameWords.has(first(name)) &&
    !givenNameWords.has(first(long))
  );
}

/** "Corvane", "H. Corvane" and "Halda Corvane" are parts of "Halda Marit Corvane"; "Halda B. Corvane" is not. */
function isPartOf(short: string, long: string): boolean {
  const part = short.toLowerCase().split(' ');
  const whole = long.toLowerCase().split(' ');
  if (part.at(-1) !== whole.at(-1)) return false;
  const [first, given] = [part[0]!, whole[0]!];
  if (part.length === 1) return true;
  const middle = whole.slice(1, -1).join(' ');
  if (middle !== '' && !part.slice(1, -1).every((word) => isMiddle(word, middle))) return false;
  return first === given || (/^\p{L}\.?$/u.test(first) && given.startsWith(first.charAt(0)));
}

/** "M." of "Marit"; "H.M." is not "M.". */
function isMiddle(word: string, middle: string): boolean {
  return middle.split(' ').some((name) => name.startsWith(word.charAt(0)));
}

/** The organisation whose initials are this name; "(R-DC)" and "Vask, DC" are not Dana Corvane. */
function longFormOf(name: string, all: readonly NameInStory[]): string | undefined {
  if (!/^\p{Lu}{2,6}$/u.test(name)) return undefined;
  const long = all.filter((one) => !isPerson(one) && one.name.includes(' ') && initialsOf(one.name) === name);
  return long.length === 1 ? long[0]!.name : undefined;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|the|and|&)$/i.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** The word that a text must hold if it names the actor at all: the surname, or the whole name in lower case. */
export function tellingWords({ name, kind }: StoryActor): readonly string[] {
  const words = name
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split(/[\s-]+/);
  return kind === 'person' ? words.slice(-1) : words.filter((word) => !/^(?:of|for|the|and|&)$/.test(word));
}
