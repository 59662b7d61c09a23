/** What makes every figure about an article doubtful: it is not in English, or its letters were garbled. */
import { findGarbled, garbledSentence } from './1-read/mojibake.ts';
import { englishShare } from './lexicons/frequent-words.ts';
import { type Article, LexemeFlag, type Passage, type Vocab } from './types.ts';

/** English news has 0.24 and more, other languages 0.10 and less (measured on articles and on short texts of fifteen languages). */
const LEAST_ENGLISH = 0.18;
/** A short English text may have fewer by chance; other languages still have less. */
const LEAST_ENGLISH_SHORT = 0.12;
const SHORT = 60;
/** Fewer words tell nothing. */
const FEWEST_WORDS = 20;

/** One sentence for each doubt; never a silent score. */
export function textCautions(article: Article, vocab: Vocab, body: Passage): readonly string[] {
  const text = `${article.headline}\n${article.body}`;
  const garbled = findGarbled(text);
  return [
    (isClearlyEnglish(vocab, body) ? undefined : languageCaution(article)) ?? [],
    garbled === undefined ? [] : `The text has ${garbledSentence(garbled)}.`,
  ].flat();
}

/** Words of a body looked at first; as many frequent ones among them are English without doubt. */
const BEGINNING = 120;
const CLEARLY_ENGLISH = 0.25;

/** Whether the words a body begins with make it needless to look at its letters. */
function isClearlyEnglish({ flags }: Vocab, { lexeme, length }: Passage): boolean {
  let words = 0;
  let frequent = 0;
  for (let i = 0; i < length && words < BEGINNING; i += 1) {
    const flag = flags[lexeme[i]!]!;
    if (flag & LexemeFlag.word) words += 1;
    if (flag & LexemeFlag.frequent) frequent += 1;
  }
  return words >= FEWEST_WORDS && frequent >= CLEARLY_ENGLISH * words;
}

/** Whether so few words are frequent English words that the text's language should be asked for. */
export function isHardlyEnglish({ headline, body }: Pick<Article, 'headline' | 'body'>): boolean {
  const { words, share } = englishShare(`${headline}\n${body}`);
  return words >= FEWEST_WORDS && share < leastEnglish(words);
}

function languageCaution(article: Article): string | undefined {
  const { headline, body, language } = article;
  const { words, share } = englishShare(`${headline}\n${body}`);
  const isForeign = language !== undefined && !/^en(?:g|glish)?\b/i.test(language.trim());
  const lists = 'the word lists and the tone are made for English, so its figures say nothing';
  if (isForeign && (words < FEWEST_WORDS || share < leastEnglish(words)))
    return `This text is not in English (${languageName(language)}): ${lists}.`;
  if (words < FEWEST_WORDS || share >= leastEnglish(words)) return undefined;
  const hundred = Math.round(share * 100);
  return `Only ${hundred} of 100 words are frequent English words (in news there are about 35): ${lists} if it is not English or no running text.`;
}

function leastEnglish(words: number): number {
  return words < SHORT ? LEAST_ENGLISH_SHORT : LEAST_ENGLISH;
}

/** "German" for "de"; a name stays as it is. */
function languageName(language: string): string {
  const code = language.trim();
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(code)) return code;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code.replaceAll('_', '-')) ?? code;
  } catch {
    return code;
  }
}
