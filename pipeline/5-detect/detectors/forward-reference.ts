/**
 * Headlines that point to something they do not name: "This vegetable is banned in Korran".
 * Method: Blom and Hansen 2015, forward reference by demonstratives.
 */
import { calendarWords } from '../../lexicons/gazetteers/index.ts';
import { type Doc, LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';
import type { Detector } from '../cue.ts';
import { type HeadlinePart, headlineParts, isOutlets } from './headline-parts.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const POINTERS = words('this these');
/** Everybody knows which week, election or country is meant. */
const KNOWN = words(
  'week year month day morning evening night afternoon weekend season summer spring fall autumn winter decade century ' +
    'quarter term time moment generation era age hour minute stage point semester holiday election campaign cycle country ' +
    'nation state president presidency administration government congress parliament senate court war pandemic epidemic ' +
    'outbreak virus crisis recession economy world planet earth shutdown lockdown storm strike party race debate vote ' +
    'budget session kind sort type side one way much far',
);
/** Things and people whose name a headline could give; these are withheld in the middle of a sentence, too. */
const WITHHELD = words(
  'man woman mother father mum mom dad boy girl teenager student doctor nurse teacher professor senator mayor singer actor ' +
    'actress billionaire couple family pensioner employee worker trick method thing tool word photo picture video map chart ' +
    'graph headline tweet question mistake habit food drink drug pill plant animal dog cat town village company product app ' +
    'device book song film clip sentence phrase hack ingredient recipe car island',
);
/** Words between the pointer and its noun. */
const LONGEST = 4;
const bit = (tag: (typeof POS_TAGS)[number]): number => 1 << POS_TAGS.indexOf(tag);
const NOUN = bit('NOUN') | bit('PROPN');
const BEFORE_NOUN = NOUN | bit('ADJ') | bit('NUM');

export const forwardReference: Detector = {
  id: 'forward-reference',
  category: 'sensational',
  title: 'Things kept back in headlines',
  description:
    'Headlines that say “this drug” or “these 8 steps” before anything has been named. “This week”, “this election” and nouns named before are left alone.',
  source: 'own; class after Blom and Hansen 2015 (forward reference)',
  find: ({ vocab }: Doc, passage) => {
    if (passage.name !== 'headline') return [];
    const drafts = [];
    for (const part of headlineParts(passage, vocab)) {
      for (let i = part.first; i < part.end; i += 1) {
        if (!POINTERS.has(vocab.norm[passage.lexeme[i]!]!)) continue;
        const noun = nounAfter(passage, vocab, { part, pointer: i });
        if (noun === undefined || !isKeptBack(passage, vocab, { part, pointer: i, noun })) continue;
        if (!isOutlets(passage, i, noun + 1)) continue;
        drafts.push({
          first: i,
          end: noun + 1,
          strength: part.number === 0 || i > part.first ? (2 as const) : (1 as const),
          negated: false,
          why: '“{text}” points to something without naming it. Readers have to open the article to learn what is meant.',
          neutral: [`say which ${passage.text.slice(passage.start[noun], passage.end[noun]).toLowerCase()}`],
          counter: 'A picture beside the headline may show what is meant.',
        });
      }
    }
    return drafts;
  },
};

interface Pointing {
  readonly part: HeadlinePart;
  readonly pointer: number;
}

/** The last noun of the group that begins after the pointer; after "this" a singular: "this drug costs a fortune". */
function nounAfter(passage: Passage, vocab: Vocab, { part, pointer }: Pointing): number | undefined {
  const isOne = vocab.norm[passage.lexeme[pointer]!] === 'this';
  let noun: number | undefined;
  for (let i = pointer + 1; i < part.end && i <= pointer + LONGEST; i += 1) {
    const row = passage.lexeme[i]!;
    const isHyphen = passage.text.charCodeAt(passage.start[i]!) === 45;
    if (!isHyphen && ((BEFORE_NOUN >>> vocab.pos[row]!) & 1) === 0) break;
    if (((NOUN >>> vocab.pos[row]!) & 1) === 0) continue;
    if (isOne && noun !== undefined && vocab.norm[row] !== vocab.lemma[row]) break;
    noun = i;
  }
  return noun;
}

function isKeptBack(
  passage: Passage,
  vocab: Vocab,
  { part, pointer, noun }: Pointing & { readonly noun: number },
): boolean {
  for (let i = pointer + 1; i <= noun; i += 1) {
    const row = passage.lexeme[i]!;
    if (KNOWN.has(vocab.lemma[row]!) || calendarWords.has(vocab.surface[row]!)) return false;
  }
  const lemma = vocab.lemma[passage.lexeme[noun]!]!;
  for (let i = 0; i < pointer; i += 1) if (vocab.lemma[passage.lexeme[i]!] === lemma) return false;
  return pointer === part.first ? isStart(passage, vocab, pointer) : WITHHELD.has(lemma);
}

/** Not after a quotation mark that stands before the pointer. */
function isStart(passage: Passage, vocab: Vocab, pointer: number): boolean {
  const before = pointer === 0 ? undefined : passage.lexeme[pointer - 1];
  return before === undefined || (vocab.flags[before]! & LexemeFlag.mark) === 0;
}
