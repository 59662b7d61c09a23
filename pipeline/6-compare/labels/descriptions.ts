/** What stands beside a name and says what its bearer is: "council leader X", "X, the strongman, …". */
import { groupWords, nationalityWords } from '../../lexicons/gazetteers/index.ts';
import { type Doc, type Mention, type Passage, POS_TAGS, type Span, type Vocab } from '../../types.ts';
import { personWords } from './person-words.ts';

const pos = (name: (typeof POS_TAGS)[number]) => POS_TAGS.indexOf(name);
const [ADJ, NOUN, PROPN, DET, PRON, ADP, NUM, PART] = [
  pos('ADJ'),
  pos('NOUN'),
  pos('PROPN'),
  pos('DET'),
  pos('PRON'),
  pos('ADP'),
  pos('NUM'),
  pos('PART'),
];
const PHRASE: ReadonlySet<number> = new Set([ADJ, NOUN, PROPN, NUM, PART]);
/** Tokens of a description at most. */
const LONGEST = 8;
/** Words that may follow the head: "leader of the opposition". */
const COMPLEMENT = 5;

/** The descriptions before and after a name, as spans of its passage. */
export function descriptionsOf({ vocab, ...doc }: Doc, mention: Mention): Span[] {
  const passage = doc[mention.passage];
  const first = tokenAt(passage, mention.start);
  let end = first;
  while (end < passage.length && passage.end[end]! <= mention.end) end += 1;
  const found = [before(passage, vocab, first), after(passage, vocab, end)];
  return found.filter((span) => span !== undefined);
}

function tokenAt({ start, length }: Passage, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (start[mid]! < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** "the Russian strongman X", "her brother, X": back from the name to the start of the noun phrase. */
function before(passage: Passage, vocab: Vocab, first: number): Span | undefined {
  const sentence = passage.sentence[first];
  const isComma = surface(passage, vocab, first - 1) === ',';
  const last = isComma ? first - 2 : first - 1;
  const isInside = (i: number) => i >= 0 && passage.sentence[i] === sentence;
  if (!isInside(last) || !isPersonWord(passage, vocab, last)) return undefined;
  let from = last;
  while (last - from < LONGEST && isInside(from - 1) && isPhrase(passage, vocab, from - 1)) from -= 1;
  const opener = isInside(from - 1) ? tag(passage, vocab, from - 1) : -1;
  // Without an article, a comma divides a list: "ministers, Corvane and Vask".
  if (isComma && opener !== DET && opener !== PRON) return undefined;
  return spanOf(passage, from, last + 1);
}

/** "X, the Homestead leader," and "X, leader of the opposition,": on from the name to the end of the phrase. */
function after(passage: Passage, vocab: Vocab, end: number): Span | undefined {
  if (surface(passage, vocab, end) !== ',') return undefined;
  const sentence = passage.sentence[end];
  let from = end + 1;
  const opener = tag(passage, vocab, from);
  if (opener === DET || (opener === PRON && isPossessive(passage, vocab, from))) from += 1;
  let at = from;
  let head = -1;
  while (at < passage.length && at - from < LONGEST && passage.sentence[at] === sentence) {
    if (!isPhrase(passage, vocab, at)) break;
    if (isPersonWord(passage, vocab, at)) head = at;
    at += 1;
  }
  // "X, Russian officials said": the noun must close the phrase.
  if (head < 0 || head !== at - 1) return undefined;
  const close = closing(passage, vocab, at);
  return close === undefined ? undefined : spanOf(passage, from, close);
}

/** Where the apposition ends: at punctuation, perhaps after "of …"; undefined if the sentence goes on. */
function closing(passage: Passage, vocab: Vocab, at: number): number | undefined {
  for (let i = at; i < passage.length && i <= at + COMPLEMENT; i += 1) {
    if (surface(passage, vocab, i) === '-') continue;
    if (passage.word[i] !== 1) return i;
    const here = tag(passage, vocab, i);
    if (i === at && here !== ADP) return surface(passage, vocab, i).toLowerCase() === 'who' ? at : undefined;
    if (!PHRASE.has(here) && here !== ADP && here !== DET) return undefined;
  }
  return undefined;
}

function isPhrase(passage: Passage, vocab: Vocab, i: number): boolean {
  if (passage.word[i] !== 1) return /^(?:['’]s?|-)$/.test(surface(passage, vocab, i));
  return PHRASE.has(tag(passage, vocab, i));
}

function isPersonWord(passage: Passage, vocab: Vocab, i: number): boolean {
  const row = passage.lexeme[i]!;
  const word = vocab.lemma[row]!;
  const here = vocab.pos[row]!;
  if (groupWords.has(vocab.surface[row]!) && !vocab.surface[row]!.endsWith('s')) return true;
  return (
    (here === NOUN || here === PROPN || here === ADJ) && vocab.norm[row] === word && personWords.has(word)
  );
}

function isPossessive(passage: Passage, vocab: Vocab, i: number): boolean {
  return /^(?:his|her|its|their|our|my)$/i.test(surface(passage, vocab, i));
}

function tag(passage: Passage, vocab: Vocab, i: number): number {
  return i >= 0 && i < passage.length ? vocab.pos[passage.lexeme[i]!]! : -1;
}

function surface(passage: Passage, vocab: Vocab, i: number): string {
  return i >= 0 && i < passage.length ? vocab.surface[passage.lexeme[i]!]! : '';
}

function spanOf({ start, end }: Passage, from: number, to: number): Span {
  return { start: start[from]!, end: end[to - 1]! };
}

/**
 * A description without its article, in lower case but for names: "Homestead leader", "Russian strongman",
 * "president of the Harbour Board". `isName` says of the first word whether its capital means something.
 */
export function plainLabel(text: string, isName: (word: string) => boolean = () => true): string {
  const phrase = text.replace(/\s+/g, ' ').replace(/^(?:the|an?|his|her|its|their|our) /i, '');
  const [, head = phrase, complement = ''] = /^(.*?)( (?:of|for|at|in|with|among|to) .*)$/.exec(phrase) ?? [];
  const words = head.split(' ');
  let isOffice = true;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    // "State Department spokeswoman": an office only as far as no name follows.
    isOffice &&= isOfficeWord(words[i]!);
    if (isOffice || (i === 0 && !isName(words[i]!))) words[i] = words[i]!.toLowerCase();
  }
  return words.join(' ') + complement;
}

function isOfficeWord(word: string): boolean {
  const bare = word.replace(/['’]s?$|[.,]$/g, '');
  if (nationalityWords.has(bare) || groupWords.has(bare)) return false;
  const lower = bare.toLowerCase();
  return bare === lower || personWords.has(lower) || OFFICE.has(lower);
}

/** Words of offices that are written with a capital before a name. */
const OFFICE = new Set(
  'acting assistant associate attorney chief council county cabinet defence defense deputy district education emeritus energy environment executive federal finance first foreign former general health high home interior junior justice labor labour lead majority minority national opposition party police presidential press prime secretary security senior shadow spokesman state trade transport treasury under vice'.split(
    ' ',
  ),
);
