/** What the gazetteers and the tagger say of a word that may belong to a name, worked out once per word. */

import {
  calendarWords,
  givenNameWords,
  groupWords,
  nameWords,
  nationalityWords,
  placeNames,
  titleWords,
} from '../lexicons/gazetteers/index.ts';
import { ROW_SHIFT, RowFact } from '../row-facts.ts';
import { POS_TAGS, type Vocab } from '../types.ts';
import { wink } from './wink.ts';

export const PROPN = POS_TAGS.indexOf('PROPN');
const NOT_NAMES = new Set([
  'i',
  "i'm",
  'ok',
  'q',
  'a',
  'tv',
  'am',
  'pm',
  'covid',
  'id',
  'dna',
  'ceo',
  'cv',
  'gdp',
  'hiv',
  'aids',
]);

/** "at 5 p.m. ET" */
const TIME_ZONES = new Set('ET EST EDT CST CDT MST MDT PT PST PDT GMT UTC BST CET'.split(' '));

/** What the gazetteers and the tagger say of a vocabulary row, as bits, worked out once per row. */
export const Trait = {
  known: 1,
  never: 2,
  listed: 4,
  title: 8,
  functionWord: 16,
  properNoun: 32,
  nationality: 64,
  unheardOf: 128,
  /** A month that people are called by, too: "April Korran", "Ada May". */
  month: 256,
  givenName: 512,
  /** Words of headlines that no name goes on with: "Korran Asks For Boats". */
  headlineVerb: 1024,
  /** Opens a sentence behind an abbreviation that ends the one before. */
  opener: 2048,
} as const;

export function traitsOf(vocab: Vocab, row: number): number {
  const { cells } = vocab.facts;
  const cell = (row << ROW_SHIFT) + RowFact.name;
  if (cells[cell] === 0) cells[cell] = findTraits(vocab, row);
  return cells[cell]!;
}

function findTraits(vocab: Vocab, row: number): number {
  const surface = vocab.surface[row]!;
  let traits: number = Trait.known;
  const isDate =
    calendarWords.has(surface) || (surface.endsWith('.') && calendarWords.has(surface.slice(0, -1)));
  if (NOT_NAMES.has(vocab.norm[row]!) || isDate || TIME_ZONES.has(surface)) traits |= Trait.never;
  if (calendarWords.has(surface) && (givenNameWords.has(surface) || surface === 'Jan')) traits |= Trait.month;
  if (givenNameWords.has(surface) && !placeNames.has(surface)) traits |= Trait.givenName;
  if (nameWords.has(surface)) traits |= Trait.listed;
  if (titleWords.has(surface.endsWith('.') ? surface.slice(0, -1) : surface)) traits |= Trait.title;
  if (nationalityWords.has(surface) || groupWords.has(surface)) traits |= Trait.nationality;
  if (FUNCTION_POS.has(vocab.pos[row]!)) traits |= Trait.functionWord;
  if (vocab.pos[row] === PROPN) traits |= Trait.properNoun;
  const norm = vocab.norm[row]!;
  if (surface.length > 3 && isUnheardOf(norm)) traits |= Trait.unheardOf;
  if (HEADLINE_VERBS.has(norm)) traits |= Trait.headlineVerb;
  if (OPENERS.has(norm)) traits |= Trait.opener;
  return traits;
}

const HEADLINE_VERBS = new Set(
  (
    'admits agrees asks backs blames blasts calls claims defends denies demands gets gives goes has insists is makes rejects ' +
    'rips say says said seeks sees slams takes tells threatens told urges vows wants warns was'
  ).split(' '),
);

/** Neither the word nor what it may be the plural of is in the language model. */
function isUnheardOf(norm: string): boolean {
  const { knows } = wink();
  return !knows(norm) && !(norm.endsWith('s') && knows(norm.slice(0, -1)));
}
const OPENERS = new Set(
  'many most some several few both each every all another other others such more no one still then now also later meanwhile however instead'.split(
    ' ',
  ),
);

const FUNCTION_POS = new Set(
  ['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ'].map((p) => POS_TAGS.indexOf(p as 'DET')),
);
