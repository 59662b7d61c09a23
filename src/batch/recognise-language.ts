/** Names the language of articles that are hardly English. The recogniser is imported when the first of them is met. */
import { isHardlyEnglish } from '../../pipeline/text-cautions.ts';
import type { RawArticle } from '../../pipeline/types.ts';

/** Characters that are enough to recognise a language. */
const MOST_CHARACTERS = 4_000;

/** The article with its language where the text is not English and the data do not say what it is. */
export async function withLanguage(raw: RawArticle): Promise<RawArticle> {
  if (raw.language !== undefined || !isHardlyEnglish(raw)) return raw;
  const eld = await recogniser();
  const found = eld.detect(`${raw.headline}\n${raw.body}`.slice(0, MOST_CHARACTERS));
  return found.language === '' || !found.isReliable() ? raw : { ...raw, language: found.language };
}

type Recogniser = typeof import('eld')['eld'];
let loading: Promise<Recogniser> | undefined;

/** With the middle one of its tables: the large one takes three times as long to load. */
function recogniser(): Promise<Recogniser> {
  loading ??= import('eld').then(async ({ eld }) => {
    if ('load' in eld) await eld.load('medium');
    return eld;
  });
  return loading;
}
