/** What a text that is hardly English is called; English, and what is no language, is left without a name. */
import { expect, test } from 'vitest';
import { withLanguage } from '../../../pipeline/1-read/checked-reading.ts';
import type { RawArticle } from '../../../pipeline/types.ts';
import { loadRecogniser } from '../../../src/batch/recognise-language.ts';
import { IN_OTHER_LANGUAGES } from '../../pipeline/1-read/other-languages.ts';

const article = (text: string): RawArticle => {
  const [headline = '', body = ''] = text.split('\n\n');
  return { headline, body, origin: 'gazette.txt' };
};
const languageOf = async (raw: RawArticle) => (await withLanguage(raw, loadRecogniser)).language;

test.each(Object.entries(IN_OTHER_LANGUAGES))('%s', async (language, text) => {
  expect(await languageOf(article(text))).toBe(language);
});

const ENGLISH =
  'The council decided on Tuesday to close the bridge over the river for three months, the mayor said.';
test.each<[string, RawArticle, string | undefined]>([
  ['English', article(`Bridge to close\n\n${ENGLISH}`), undefined],
  ['a few words in another language', article('Brücke zu\n\nDie Brücke ist gesperrt.'), undefined],
  ['what the data say', { ...article(IN_OTHER_LANGUAGES.de!), language: 'gsw' }, 'gsw'],
  [
    'a table of names and numbers',
    article(`Results\n\n${'Vellhaven 12 Rovelle 14 Corvane 3 Oshe 88 Tamsin 14 Rook 9 '.repeat(4)}`),
    undefined,
  ],
])('%s', async (_, raw, expected) => {
  expect(await languageOf(raw)).toBe(expected);
});
