import { isHardlyEnglish } from '../text-cautions.ts';
import type { RawArticle } from '../types.ts';
import { findGarbled, garbledSentence } from './mojibake.ts';
import type { Reading } from './reading.ts';

/** Tells the language of a text; a package with a table too large to be read before it is needed. */
export interface LanguageRecogniser {
  /** `language` is a code of two letters, or empty. */
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

export type LoadRecogniser = () => Promise<LanguageRecogniser>;

/** Characters that are enough to recognise a language. */
const MOST_CHARACTERS = 4_000;

/** The article with its language where the text is hardly English and the data do not say what it is. */
export async function withLanguage(raw: RawArticle, load: LoadRecogniser): Promise<RawArticle> {
  if (raw.language !== undefined || !isHardlyEnglish(raw)) return raw;
  const found = (await load()).detect(`${raw.headline}\n${raw.body}`.slice(0, MOST_CHARACTERS));
  return found.language === '' || !found.isReliable() ? raw : { ...raw, language: found.language };
}

/** What was read, with the languages of its articles, and a note on letters that were decoded wrongly before it came here. */
export async function checkedReading(reading: Reading, file: string, load: LoadRecogniser): Promise<Reading> {
  const articles: RawArticle[] = [];
  for (const article of reading.articles) articles.push(await withLanguage(article, load));
  const garbled = findGarbled(articles.map(({ headline, body }) => `${headline}\n${body}`).join('\n'));
  const foreign = articles.filter(
    (article) => article.language !== undefined && isHardlyEnglish(article),
  ).length;
  const notes = [...reading.notes];
  if (garbled !== undefined) notes.push(`${file}: ${garbledSentence(garbled)}`);
  if (foreign > 0)
    notes.push(
      `${file}: ${foreign === 1 ? 'an article is not in English; see its caution' : `${foreign} articles are not in English; each has a caution`}`,
    );
  return { ...reading, articles, notes };
}
