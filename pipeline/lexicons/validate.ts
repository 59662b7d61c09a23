/**
 * Checks a lexicon against the rules of README.md here: what the compiler cannot see, because it is about
 * wording and about people.
 */
import { CATEGORIES } from '../types.ts';
import { nationalities } from './gazetteers/nationalities.ts';
import { organisations } from './gazetteers/organisations.ts';
import { givenNames } from './gazetteers/people.ts';
import { countries } from './gazetteers/places.ts';
import type { EntryGroup, EntryOptions, EntryRow, Lexicon } from './lexicon.ts';
import { literalNouns } from './literal-domains.ts';
import { beginsWithAnyWord, parsePattern, type Sequence } from './pattern.ts';

/** A reason speaks about words, never about truth or about what a writer wants. */
const FORBIDDEN =
  /\b(?:bias(?:ed|es)?|false(?:ly|hood)?|inten(?:d|ds|ded|tional|tionally)|mislead(?:s|ing)?|misled|propaganda|manipulat\w+|lie[sd]?|lying|liars?)\b/i;

const NEGATIONS = ['drop', 'keep', 'invert'];
const SCOPES = ['any', 'headline', 'outlet'];
const LITERAL_DOMAINS = Object.keys(literalNouns);

const PARTIES =
  'democrat democrats republican republicans gop labour tory tories whig greens libdem libdems fidesz likud bjp';
const RELIGIONS =
  'christian christians christianity catholic catholics protestant protestants evangelical evangelicals orthodox ' +
  'muslim muslims islam islamic islamist islamists sunni shia jew jews jewish judaism hindu hindus hinduism buddhist ' +
  'buddhists sikh sikhs mormon mormons atheist atheists quran koran bible vatican';
/** Names that are also everyday words once they are written in lower case. */
const EVERYDAY =
  'polish turkey chad china jordan nice reading fox sun star mirror times guardian who us eu shell target apple ' +
  'amazon meta visa orange gap subway boots next sky aids who will mark grace rose hope faith joy may june april ' +
  'bill bob pat rob sue art dick drew jack frank ernest chase chance grant hunter max miles rich rod victor wade ' +
  'georgia guinea dutch swiss ally angel congress parliament senate';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const everyday = words(EVERYDAY);
const lower = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()).filter((name) => !everyday.has(name)));

const NAMES: readonly (readonly [kind: string, names: ReadonlySet<string>])[] = [
  ['a party', words(PARTIES)],
  ['a religion', words(RELIGIONS)],
  ['a country', lower(countries)],
  ['a nationality', lower(nationalities)],
  ['an organisation', lower(organisations)],
  ['a person', lower(givenNames)],
];

/** Longest name, in words, that is looked for. */
const LONGEST_NAME = 4;

/** One sentence for each thing that is wrong: where, what, and how to mend it. Empty if all is well. */
export function validateLexicon(lexicon: Lexicon): readonly string[] {
  const found = headProblems(lexicon);
  const seen = new Set<string>();
  for (const group of lexicon.groups) {
    const where = `${lexicon.id}, group of "${group.entries[0]?.[0] ?? '?'}"`;
    found.push(...groupProblems(group).map((problem) => `${where}: ${problem}`));
    for (const row of group.entries) {
      const problems = entryProblems(row);
      const pattern = row[0].trim().replace(/\s+/g, ' ');
      if (seen.has(pattern)) problems.push('the pattern stands in this lexicon twice; keep one of them');
      seen.add(pattern);
      found.push(...problems.map((problem) => `${lexicon.id}/${row[0]}: ${problem}`));
    }
  }
  return found;
}

function headProblems(lexicon: Lexicon): string[] {
  const found: string[] = [];
  for (const key of ['id', 'title', 'description', 'licence'] as const) {
    if (isEmpty(lexicon[key])) found.push(`the ${key} is empty; write it`);
  }
  if (!(CATEGORIES as readonly string[]).includes(lexicon.category)) {
    found.push(`there is no category "${lexicon.category}"; use one of ${CATEGORIES.join(', ')}`);
  }
  if (!NEGATIONS.includes(lexicon.negation))
    found.push(`there is no negation rule "${lexicon.negation}"; use drop, keep or invert`);
  return found.map((problem) => `${lexicon.id}: ${problem}`);
}

function groupProblems(group: EntryGroup): string[] {
  const found: string[] = [];
  if (group.entries.length === 0) found.push('it has no entries; add one or leave the group out');
  if (isEmpty(group.why)) found.push('its why is empty; say in a sentence or two what the words do');
  if (isEmpty(group.source)) found.push('its source is empty; write "own" or what it is after');
  return [...found, ...optionProblems(group)];
}

function entryProblems([pattern, strength, neutral, own = {}]: EntryRow): string[] {
  const found: string[] = [];
  const sequences = parsed(pattern, found);
  if (sequences.some(beginsWithAnyWord))
    found.push('the pattern begins with any word; begin it with a word, or give the _ a part of speech');
  if (![1, 2, 3].includes(strength))
    found.push(`the strength is ${strength}; use 1 (arguable), 2 (clear) or 3 (should convince anyone)`);
  found.push(...wordingProblems(neutral, strength, sequences));
  if (own.why !== undefined && isEmpty(own.why))
    found.push('its own why is empty; write it, or leave it out to use the group’s');
  if (own.source !== undefined && isEmpty(own.source))
    found.push('its own source is empty; write it, or leave it out to use the group’s');
  const name = nameIn(pattern);
  if (name !== undefined) {
    found.push(
      `"${name.name}" names ${name.kind}; mark wordings, never people, so find a pattern without the name or leave it out`,
    );
  }
  return [...found, ...optionProblems(own)];
}

function wordingProblems(neutral: string, strength: number, sequences: readonly Sequence[]): string[] {
  if (neutral === '') return [];
  if (typeof neutral !== 'string') {
    return strength < 2 ? [] : ['it has no neutral wording; write one, or "" if the words can be left out'];
  }
  const wordings = neutral.split('|').map((wording) => wording.trim());
  if (wordings.includes(''))
    return [
      'one of its neutral wordings is empty; take out the extra "|", or write "" alone for leaving the words out',
    ];
  const same = wordings.filter((wording) => sequences.some((sequence) => stands(sequence, wording)));
  return same.map((wording) => `the neutral wording "${wording}" is the term itself; write another`);
}

/** Whether a sequence matches exactly these words as they are written. */
function stands({ steps }: Sequence, wording: string): boolean {
  const written = wording.toLowerCase().split(' ');
  return (
    written.length === steps.length &&
    steps.every((step, i) => step.kind === 'words' && step.choices.some(({ word }) => word === written[i]))
  );
}

/** Problems of what a group and an entry may both say. */
function optionProblems({
  why,
  counter,
  negation,
  scope,
  literal = [],
  except = [],
}: EntryOptions): string[] {
  const found: string[] = [];
  for (const [key, text] of [
    ['why', why],
    ['counter', counter],
  ] as const) {
    const word = text === undefined ? undefined : FORBIDDEN.exec(text)?.[0];
    if (word !== undefined)
      found.push(
        `its ${key} says "${word}"; write about the words, not about truth or what the writer wants`,
      );
  }
  if (counter !== undefined && isEmpty(counter))
    found.push('its counter is empty; write a fair reading or leave it out');
  if (negation !== undefined && !NEGATIONS.includes(negation))
    found.push(`there is no negation rule "${negation}"; use drop, keep or invert`);
  if (scope !== undefined && !SCOPES.includes(scope))
    found.push(`there is no scope "${scope}"; use any, headline or outlet`);
  for (const domain of literal) {
    if (!LITERAL_DOMAINS.includes(domain))
      found.push(`there is no literal subject "${domain}"; use one of ${LITERAL_DOMAINS.join(', ')}`);
  }
  for (const pattern of except) parsed(pattern, found, 'the exception cannot be read: ');
  return found;
}

/** The pattern's sequences; none, and a problem, if it cannot be read. */
function parsed(
  pattern: string,
  found: string[],
  before = 'the pattern cannot be read: ',
): readonly Sequence[] {
  try {
    return parsePattern(pattern);
  } catch (error) {
    found.push(`${before}${(error as Error).message}`);
    return [];
  }
}

/** The first name among the words of a pattern. */
function nameIn(pattern: string): { readonly name: string; readonly kind: string } | undefined {
  for (const stretch of pattern.split(/[()|]/)) {
    const written = stretch
      .split(' ')
      .map((item) => item.replace(/^=|\/.*$/g, ''))
      .filter((item) => item !== '');
    for (let from = 0; from < written.length; from += 1) {
      for (let length = 1; length <= LONGEST_NAME && from + length <= written.length; length += 1) {
        const name = written.slice(from, from + length).join(' ');
        const kind = NAMES.find(([, names]) => names.has(name))?.[0];
        if (kind !== undefined) return { name, kind };
      }
    }
  }
  return undefined;
}

function isEmpty(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}
