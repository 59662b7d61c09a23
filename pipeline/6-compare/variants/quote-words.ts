/**
 * Words of a quotation in the form in which two tellings are compared: contractions opened, tense, spelling and
 * possessives taken away, numbers as digits. What these forms share counts as the same word.
 */
import type { Passage, Span, Vocab } from '../../types.ts';
import { STOP_WORDS } from '../stop-words.ts';

/** A word to compare, and where it is printed. Two words may share a place: "cannot". */
export interface QuoteWord extends Span {
  readonly key: string;
  /** Not a function word. */
  readonly isContent: boolean;
}

/** Tokens that stand for several words, and forms that other tellings print differently. */
const OPENED: Readonly<Record<string, string>> = {
  "i'm": 'i be',
  "i've": 'i have',
  "i'll": 'i will',
  "i'd": 'i would',
  cannot: 'can not',
  gonna: 'go to',
  wanna: 'want to',
  gotta: 'get to',
  an: 'a',
  "'em": 'them',
  ok: 'okay',
  cos: 'because',
  cause: 'because',
  till: 'until',
  toward: 'towards',
  alright: 'right',
  '&': 'and',
  percent: '%',
  nobody: 'no one',
  anybody: 'anyone',
  everybody: 'everyone',
  somebody: 'someone',
};
const FORMS_OF: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
};
const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, String(i)] as const)
    .filter(([word]) => word !== 'one'),
);
for (const [i, word] of 'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ').entries())
  NUMBERS.set(word, String((i + 3) * 10));

interface Form {
  readonly key: string;
  readonly isContent: boolean;
}

let memo: { readonly vocab: Vocab; readonly forms: Map<number, readonly Form[]> } | undefined;

/** Forms of a lexeme, worked out once. */
function formsOf(vocab: Vocab, row: number): readonly Form[] {
  if (memo?.vocab !== vocab) memo = { vocab, forms: new Map() };
  let forms = memo.forms.get(row);
  if (forms === undefined) {
    forms = keysOf(vocab, row).map((key) => ({ key, isContent: !STOP_WORDS.has(key) }));
    memo.forms.set(row, forms);
  }
  return forms;
}

/** Most often one; none for what is no word of its own. */
function keysOf(vocab: Vocab, row: number): readonly string[] {
  const printed = withoutStop(vocab.norm[row]!);
  if (printed === 'u.s.' || vocab.surface[row] === 'US') return ['usa'];
  // I.R.S., O.K.
  const isInitials = /^(?:[a-z]\.)+$/.test(printed);
  const norm = isInitials ? printed.replaceAll('.', '') : printed;
  if (norm === "'s" || norm === "'" || norm === 's') return [];
  if (Object.hasOwn(OPENED, norm)) return OPENED[norm]!.split(' ');
  if (Object.hasOwn(FORMS_OF, norm)) return [FORMS_OF[norm]!];
  const number = NUMBERS.get(norm);
  if (number !== undefined) return [number];
  if (/^\d[\d,]*(?:\.\d+)?$/.test(norm)) return [norm.replaceAll(',', '')];
  if (isInitials) return [norm];
  return [STOP_WORDS.has(norm) ? norm : singular(withoutStop(vocab.lemma[row]!))];
}

/** A sentence's full stop may stick to its last word; those of U.S. stay. */
function withoutStop(word: string): string {
  return word.indexOf('.') === word.length - 1 && word.length > 1 ? word.slice(0, -1) : word;
}

/** The lemmatizer leaves the plural of what it takes for a name: Secretaries. */
function singular(lemma: string): string {
  if (lemma.length < 5 || !lemma.endsWith('s') || /(?:ss|us|is)$/.test(lemma)) return lemma;
  return lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1);
}

/** "six and a half" is one number. */
function withHalves(words: readonly QuoteWord[]): readonly QuoteWord[] {
  if (!words.some(({ key }) => key === 'half')) return words;
  const found: QuoteWord[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const isHalf =
      /^\d+$/.test(word.key) && ['and', 'a', 'half'].every((key, k) => words[i + 1 + k]?.key === key);
    if (isHalf) found.push({ ...word, key: `${word.key}.5`, end: words[i + 3]!.end });
    else found.push(word);
    if (isHalf) i += 3;
  }
  return found;
}

/** Reads the words of token range [first, end), without what stands in [square brackets]. */
export function quoteWords(passage: Passage, vocab: Vocab, first: number, end: number): readonly QuoteWord[] {
  const words: QuoteWord[] = [];
  let depth = 0;
  for (let i = first; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    const glyph = vocab.surface[row];
    if (glyph === '[') depth += 1;
    if (glyph === ']') depth = Math.max(0, depth - 1);
    if (depth > 0 || (!passage.word[i] && glyph !== '&')) continue;
    const [start, stop] = [passage.start[i]!, passage.end[i]!];
    for (const { key, isContent } of formsOf(vocab, row)) words.push({ start, end: stop, key, isContent });
  }
  return withHalves(words);
}
