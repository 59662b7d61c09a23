/**
 * Checks a lexicon against the rules of README.md here: what the compiler cannot see, because it is about
 * wording and about people.
 */
import { CATEGORIES } from '../types.ts';
import type { ElementList } from './frame-element.ts';
import type { EntryGroup, EntryRow, Lexicon } from './lexicon.ts';
import { nameIn } from './named-in.ts';
import { beginsWithAnyWord, type Sequence } from './pattern.ts';
import { isEmpty, NEGATIONS, optionProblems, parsed } from './validate-options.ts';

/** One sentence for each thing that is wrong: where, what, and how to mend it. Empty if all is well. */
export function validateLexicon(lexicon: Lexicon): readonly string[] {
  const found = headProblems(lexicon);
  const seen = new Set<string>();
  for (const group of lexicon.groups) {
    const where = `${lexicon.id}, group of "${group.entries[0]?.[0] ?? '?'}"`;
    found.push(...groupProblems(group).map((problem) => `${where}: ${problem}`));
    for (const row of group.entries) {
      const problems = entryProblems(row);
      const counter = row[3]?.counter ?? group.counter ?? lexicon.counter;
      if (row[1] === 1 && counter === undefined)
        problems.push(
          'its strength is 1, arguable, but no counter says why; write the fair reading, for the entry, its group or the lexicon',
        );
      const pattern = plain(row[0]);
      if (seen.has(pattern)) problems.push('the pattern stands in this lexicon twice; keep one of them');
      seen.add(pattern);
      found.push(...problems.map((problem) => `${lexicon.id}/${row[0]}: ${problem}`));
    }
  }
  return found;
}

/** Patterns that two lexicons of one category have: the second would never fire. */
export function validateTogether(lexicons: readonly Lexicon[]): readonly string[] {
  const found: string[] = [];
  const owners = new Map<string, string>();
  for (const { id, category, groups } of lexicons) {
    for (const row of groups.flatMap(({ entries }) => entries)) {
      const key = `${category} ${plain(row[0])}`;
      const owner = owners.get(key);
      if (owner !== undefined && owner !== id) {
        found.push(
          `${id}/${row[0]}: the pattern stands in the lexicon ${owner} too, of the same category; keep the one whose reason fits better`,
        );
      }
      owners.set(key, owner ?? id);
    }
  }
  return found;
}

/**
 * Wordings that two categories mark: the same words would be shown with two reasons. An entry with a construction
 * looks at something else than the words, and so may share them.
 */
export function validateCategories(lexicons: readonly Lexicon[]): readonly string[] {
  const found: string[] = [];
  const owners = new Map<string, { readonly category: string; readonly name: string }>();
  for (const { id, category, groups } of lexicons) {
    for (const group of groups) {
      for (const [pattern, , , { construction = group.construction } = {}] of group.entries) {
        if (construction !== undefined) continue;
        for (const wording of wordingsOf(pattern)) {
          const owner = owners.get(wording);
          if (owner !== undefined && owner.category !== category)
            found.push(
              `${id}/${pattern}: ${owner.name} marks the same words, in the category ${owner.category}; keep them where the reason fits better`,
            );
          owners.set(wording, owner ?? { category, name: `${id}/${pattern}` });
        }
      }
    }
  }
  return found;
}

/** Each way to write a pattern that has no gap, as a key. */
function wordingsOf(pattern: string): readonly string[] {
  return parsed(pattern, [])
    .filter(({ steps }) => steps.every(({ kind }) => kind === 'words'))
    .map((sequence) => JSON.stringify(sequence));
}

/** The same for a list of an element of framing, which has no strengths and no neutral wordings. */
export function validateElements(list: ElementList): readonly string[] {
  const { id, title, description, licence, negation, question } = list;
  const groups = list.groups.map((group): EntryGroup => {
    return {
      ...group,
      entries: group.entries.map(([pattern, options = {}]): EntryRow => [pattern, 2, '', options]),
    };
  });
  const lexicon = { id, title, description, licence, negation, category: CATEGORIES[0], groups };
  return [
    ...(isEmpty(question) ? [`${id}: the question is empty; write what a reader may ask`] : []),
    ...validateLexicon(lexicon),
  ];
}

/** A pattern with single spaces. */
function plain(pattern: string): string {
  return pattern.trim().replace(/\s+/g, ' ');
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
    found.push(`there is no negation rule "${lexicon.negation}"; use drop, deny, keep or invert`);
  found.push(...optionProblems({ counter: lexicon.counter }));
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
  const marked = wordings.filter((wording) => /\/(?![vn](?: |$))/.test(wording));
  const same = wordings.filter((wording) => sequences.some((sequence) => stands(sequence, wording)));
  return [
    ...marked.map(
      (wording) =>
        `the neutral wording "${wording}" has a mark that is not known; write /v after a verb’s base form, /n after a noun in the singular`,
    ),
    ...same.map((wording) => `the neutral wording "${wording}" is the term itself; write another`),
  ];
}

/** Whether a sequence matches exactly these words as they are written. */
function stands({ steps }: Sequence, wording: string): boolean {
  const written = wording
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/\/[vn]$/, ''));
  return (
    written.length === steps.length &&
    steps.every((step, i) => step.kind === 'words' && step.choices.some(({ word }) => word === written[i]))
  );
}
