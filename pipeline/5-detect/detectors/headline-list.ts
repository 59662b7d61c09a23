/** Headlines that announce a list: "7 reasons why …", "Five things you should know". */
import { type Doc, LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';
import type { Detector } from '../cue.ts';
import { type HeadlinePart, headlineParts, isOutlets } from './headline-parts.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What may stand before the number. */
const OPENERS = words('here are the these top my our all');
const NUMBERS = words('two three four five six seven eight nine ten eleven twelve fifteen twenty dozen');
/** Longer lists do not exist; 2016 is a year. */
const LONGEST_LIST = 101;
/** Between the number and the noun: "5 very simple reasons". */
const MOST_MODIFIERS = 3;
const NOUNS = words(
  'thing reason way fact takeaway tip trick hack secret myth chart idea clue excuse insight stat scenario',
);
/** Nouns that are often meant literally; the words after them must show that a list follows. */
const NOUNS_OF_THINGS = words(
  'sign lesson question photo picture map mistake rule step winner loser moment quote tweet prediction theory habit ' +
    'detail story number issue word date example time truth lie point',
);
const GOES_ON = words('to that you we why how and when which every');
const HYPE = words(
  'surprising shocking weird crazy insane simple amazing incredible bizarre worst most craziest strange stunning ' +
    'unbelievable astonishing hilarious terrifying scary disturbing mind-blowing jaw-dropping',
);
const VERBS = new Set([POS_TAGS.indexOf('VERB'), POS_TAGS.indexOf('AUX')]);

export const headlineList: Detector = {
  id: 'headline-list',
  category: 'sensational',
  title: 'List headlines',
  description:
    'Headlines that count what follows instead of saying it: “7 reasons why …”. Counts of people, votes, years and goals are left alone.',
  source: 'own; class after Chakraborty et al. 2016 (clickbait)',
  find: ({ vocab }: Doc, passage) => {
    if (passage.name !== 'headline') return [];
    const drafts = [];
    for (const part of headlineParts(passage, vocab)) {
      const list = listIn(passage, vocab, part);
      if (list === undefined || !isOutlets(passage, list.first, list.end)) continue;
      drafts.push({
        first: list.first,
        end: list.end,
        strength: list.isHype ? (2 as const) : (1 as const),
        negated: false,
        why: '“{text}” says how long the list is, and not what is in it.',
        neutral: ['the most important point itself'],
        counter: 'A numbered list can be a clear way to order a long story.',
      });
    }
    return drafts;
  },
};

interface List {
  readonly first: number;
  readonly end: number;
  readonly isHype: boolean;
}

function listIn(passage: Passage, vocab: Vocab, part: HeadlinePart): List | undefined {
  const norm = (i: number): string => vocab.norm[passage.lexeme[i]!]!;
  let first = part.first;
  while (first < part.end && first < part.first + 2 && OPENERS.has(norm(first))) first += 1;
  if (first >= part.end || !isCount(norm(first))) return undefined;
  let isHype = false;
  for (let i = first + 1; i < part.end && i <= first + 1 + MOST_MODIFIERS; i += 1) {
    if (!passage.word[i]) {
      if (vocab.flags[passage.lexeme[i]!]! & (LexemeFlag.barrier | LexemeFlag.comma)) return undefined;
      continue;
    }
    const lemma = vocab.lemma[passage.lexeme[i]!]!;
    const isPlural = norm(i) !== lemma;
    if (isPlural && (NOUNS.has(lemma) || NOUNS_OF_THINGS.has(lemma)))
      return announces(passage, vocab, { part, noun: i }) ? { first, end: i + 1, isHype } : undefined;
    isHype ||= HYPE.has(norm(i));
  }
  return undefined;
}

/** "5 reasons to …", "5 takeaways from …"; not "two photos released", "three lessons cancelled". */
function announces(
  passage: Passage,
  vocab: Vocab,
  { part, noun }: { readonly part: HeadlinePart; readonly noun: number },
): boolean {
  const after = noun + 1;
  if (after >= part.end || !passage.word[after]) return true;
  const row = passage.lexeme[after]!;
  if (GOES_ON.has(vocab.norm[row]!)) return true;
  return NOUNS.has(vocab.lemma[passage.lexeme[noun]!]!) && !VERBS.has(vocab.pos[row]!);
}

function isCount(word: string): boolean {
  return NUMBERS.has(word) || (/^\d{1,3}$/.test(word) && Number(word) >= 2 && Number(word) <= LONGEST_LIST);
}
