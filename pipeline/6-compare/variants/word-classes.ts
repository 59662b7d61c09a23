/** Which words stand for each other: own classes, and the entries of the lexicons with their neutral wordings. */
import { lexicons } from '../../lexicons/index.ts';
import { SYNONYMS } from './synonyms.ts';

const PLAIN = /^[a-z]+(?:[ '-][a-z]+)*$/;

let classes: ReadonlyMap<string, ReadonlySet<number>> | undefined;
let loaded: ReadonlySet<string> | undefined;

/** Classes by word or phrase, in keys; made on first use. */
function classesOf(phrase: string): ReadonlySet<number> | undefined {
  classes ??= buildClasses();
  return classes.get(phrase);
}

/** Whether two different words or phrases may stand for each other. */
export function isSynonym(a: string, b: string): boolean {
  const left = classesOf(a);
  const right = classesOf(b);
  if (left === undefined || right === undefined) return false;
  for (const id of left) if (right.has(id)) return true;
  return false;
}

/** Whether a lexicon marks the word clearly: strength 2 or more. */
export function isLoaded(phrase: string): boolean {
  loaded ??= new Set(plainEntries().flatMap(({ words, strength }) => (strength >= 2 ? [words] : [])));
  return loaded.has(phrase);
}

function buildClasses(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const add = (word: string, id: number): void => {
    const known = found.get(word);
    if (known === undefined) found.set(word, new Set([id]));
    else known.add(id);
  };
  let id = 0;
  for (const words of SYNONYMS) {
    for (const word of words) add(word, id);
    id += 1;
  }
  for (const { words, neutral } of plainEntries()) {
    add(words, id);
    for (const wording of neutral) add(wording, id);
    id += 1;
  }
  return found;
}

interface PlainEntry {
  readonly words: string;
  readonly strength: number;
  readonly neutral: readonly string[];
}

/** Entries that are one fixed word or phrase, with the wordings that are. */
function plainEntries(): readonly PlainEntry[] {
  return Object.values(lexicons).flatMap((lexicon) =>
    lexicon.groups.flatMap((group) =>
      group.entries.flatMap(([pattern, strength, neutral]) => {
        const words = pattern.replace(/\/v$/, '').replace(/^=/, '');
        if (!PLAIN.test(words)) return [];
        return [{ words, strength, neutral: neutral.split('|').filter((wording) => PLAIN.test(wording)) }];
      }),
    ),
  );
}
