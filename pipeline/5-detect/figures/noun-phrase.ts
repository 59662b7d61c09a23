/** Reads the noun phrase behind a figure: adjectives, names, the head noun. */
import { nationalityWords } from '../../lexicons/gazetteers/index.ts';
import { LexemeFlag, VOICES } from '../../types.ts';
import { NumberKind as Kind } from './number-words.ts';
import { isPersonNoun, personAdjectives } from './person-words.ts';
import {
  hasFlag,
  inSentence,
  isCapital,
  isHyphen,
  kindAt,
  lemmaAt,
  normAt,
  posAt,
  textOf,
  type Words,
  worthAt,
} from './words-at.ts';

/** The noun phrase a figure belongs to. */
export interface Counted {
  /** Lemma of the head noun. */
  readonly head: string | undefined;
  readonly isPeople: boolean;
  /** Names and nationalities before the head: "Russian", "the Harbour Board". */
  readonly of: string | undefined;
  /** One past the last token of the phrase. */
  readonly end: number;
  /** "of them", "of those": what was named before. */
  readonly isAnaphor: boolean;
}

const FURNITURE = VOICES.indexOf('furniture');

/** A noun phrase is not followed further than this. */
const REACH = 7;

export const DETERMINERS = new Set(
  'the a an these those this that its their his her our my your all other more such both some any additional further extra'.split(
    ' ',
  ),
);

/** Participles that describe; another verb form behind a number is what the counted did. */
const PARTICIPLES = new Set(
  'armed unarmed registered wounded injured masked hooded retired trained uniformed elected displaced organised organized proposed planned alleged suspected confirmed reported estimated combined added unnamed abandoned dedicated furnished used sponsored licensed detained married uninsured insured remaining existing participating competing visiting living working voting leading missing striking protesting surviving sitting serving developing qualified skilled unskilled disabled educated related listed published known named united undocumented unaccompanied convicted accused kidnapped captured murdered slain'.split(
    ' ',
  ),
);

/** Nouns without a plural ending. */
const INVARIANT = new Set(
  'aircraft cattle cod data deer dice elk fish folk grouse media moose offspring people police poultry public salmon sheep shrimp species spacecraft staff swine trout percent dead wounded injured missing'.split(
    ' ',
  ),
);

const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

/** Plurals that stand before the noun they describe: 200 sports clubs. */
const PLURAL_MODIFIERS = new Set(
  'media sports arms women men sales veterans children customs communications operations systems savings human-rights rights news'.split(
    ' ',
  ),
);

/** Temporal and other words a phrase does not run into: "12 people today". */
const NO_HEADS = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week month year time am pm a.m. p.m. ago later earlier more less too per cent respectively each alone together'.split(
    ' ',
  ),
);

export function nothing(end: number, isAnaphor: boolean): Counted {
  return { head: undefined, isPeople: false, of: undefined, end, isAnaphor };
}

/** Reads a noun phrase from `at`; `end` is where the figure ends if there is none. */
export function nounPhrase(words: Words, at: number, end: number): Counted {
  const { passage } = words;
  let head = -1;
  const names: number[] = [];
  let i = at;
  for (; i < at + REACH && inSentence(words, i, end - 1); i += 1) {
    if (passage.voice[i] === FURNITURE) break;
    const norm = normAt(words, i);
    const pos = posAt(words, i);
    if (hasFlag(words, i, LexemeFlag.mark) && head === -1 && i > at) break;
    if (POSSESSIVES.has(norm)) continue;
    // "rocket-launching sites", "middle-schoolers": one word.
    if (isHyphen(words, i) && i > at) {
      head = posAt(words, i + 1) === 'NOUN' ? i + 1 : -1;
      i += 1;
      continue;
    }
    if (i === at && DETERMINERS.has(norm) && pos !== 'NOUN' && norm !== 'the') continue;
    if (kindAt(words, i) === Kind.month || (NO_HEADS.has(norm) && head === -1)) break;
    if (personAdjectives.has(norm) && head === -1 && !isNounAhead(words, i + 1)) {
      head = i;
      break;
    }
    if (pos === 'NOUN' || (pos === 'PROPN' && !isCapital(words, i))) {
      if (head !== -1 && isPluralAt(words, head) && !PLURAL_MODIFIERS.has(normAt(words, head))) break;
      head = i;
      // Possessive: the plant's 900 employees.
      if (isPossessive(words, i)) head = -1;
    } else if (pos === 'PROPN' || (isCapital(words, i) && passage.inName[i])) {
      if (head !== -1) break;
      names.push(i);
    } else if (pos === 'ADJ' || pos === 'NUM' || (pos === 'VERB' && PARTICIPLES.has(norm))) {
      if (head !== -1) break;
      if (isCapital(words, i)) names.push(i);
    } else if (pos === 'DET' && head === -1 && i === at) {
      break;
    } else if (
      (norm === 'and' || norm === ',') &&
      head === -1 &&
      i > at &&
      posAt(words, i - 1) === 'ADJ' &&
      posAt(words, i + 1) === 'ADJ'
    ) {
      // "young and angry people"
    } else break;
  }
  if (head !== -1 && isOdd(words, head, at, end)) head = -1;
  if (head === -1) return namedHead(words, names, end);
  const of = names.length === 0 ? undefined : namesText(words, names);
  const lemma = personAdjectives.has(normAt(words, head)) ? normAt(words, head) : lemmaAt(words, head);
  return {
    head: lemma,
    isPeople: isPersonNoun(lemma) || personAdjectives.has(lemma),
    of,
    end: head + 1,
    isAnaphor: false,
  };
}

/** "about 400 come from the villages": a singular behind a number is a verb that was taken for a noun. */
function isOdd(words: Words, head: number, at: number, end: number): boolean {
  const norm = normAt(words, head);
  if (head !== at || at !== end || lemmaAt(words, head) !== norm || INVARIANT.has(norm)) return false;
  const value = kindAt(words, end - 1) === Kind.none ? 1 : worthAt(words, end - 1);
  return value > 1 && !isPersonNoun(norm) && !norm.endsWith('s');
}

/** "200 Norians", "52 Republicans": the name itself is the noun. */
function namedHead(words: Words, names: readonly number[], end: number): Counted {
  const last = names.at(-1);
  if (last === undefined || !isPluralName(words, last)) return nothing(end, false);
  const of = names.length > 1 ? namesText(words, names.slice(0, -1)) : undefined;
  return {
    head: textOf(words, last, last + 1),
    isPeople: true,
    of,
    end: last + 1,
    isAnaphor: false,
  };
}

function isPluralName(words: Words, at: number): boolean {
  const surface = textOf(words, at, at + 1);
  if (/(?:ans|ians|ese|ers|ists|crats|is|ish|icans|ives|men|women)$/.test(surface)) return true;
  return surface.endsWith('s') && nationalityWords.has(surface);
}

function namesText(words: Words, names: readonly number[]): string {
  return names.map((i) => textOf(words, i, i + 1).replace(/['’]s$/, '')).join(' ');
}

function isPossessive(words: Words, at: number): boolean {
  return POSSESSIVES.has(normAt(words, at + 1));
}

function isNounAhead(words: Words, at: number): boolean {
  const pos = posAt(words, at);
  return pos === 'NOUN' || (pos === 'ADJ' && posAt(words, at + 1) === 'NOUN');
}

function isPluralAt(words: Words, at: number): boolean {
  return (
    lemmaAt(words, at) !== normAt(words, at) ||
    /^(?:people|police|staff|personnel|men|women|children)$/.test(normAt(words, at))
  );
}
