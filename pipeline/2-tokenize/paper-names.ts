/** Names of papers: a place and the word that papers go by. */
import { givenNameWords, placeNames } from '../lexicons/gazetteers/index.ts';

/** "Ossel Post-Dispatch", "Ossel Star-Ledger", "Ossel Inquirer": two words of papers joined, or one behind a place. */
export function isPaper(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (PAPERS.has(last)) return words.length > 1 && isPlaceOnly(words[0]!);
  const hyphen = last.indexOf('-');
  return hyphen > 0 && isPaperWord(last.slice(0, hyphen)) && isPaperWord(last.slice(hyphen + 1));
}

function isPaperWord(word: string): boolean {
  return PAPERS.has(word) || IN_PAPERS.has(word);
}

/** Last words of papers that nobody from a place is called by. */
const PAPERS = new Set(
  (
    'Bee Chronicle Courier Dispatch Examiner Gazette Herald Inquirer Journal Ledger Mercury Observer Post Register Sentinel ' +
    'Sun Telegram Telegraph Times Tribune'
  ).split(' '),
);

/** Other halves of joined names of papers: not "Noria Democrat". */
const IN_PAPERS = new Set(
  (
    'Advertiser Advocate American Bulletin Citizen Constitution Democrat Enterprise Globe Independent Intelligencer Leader Mail ' +
    'News Picayune Pilot Press Record Review Standard Star Statesman Union Virginian'
  ).split(' '),
);

/** A place, and nobody’s given name. */
export function isPlaceOnly(word: string): boolean {
  return placeNames.has(word) && !givenNameWords.has(word);
}
