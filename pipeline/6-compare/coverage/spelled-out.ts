/** Initials and the names they stand for, where a text prints only the one or the other. */
import { LexemeFlag, type Passage, type Vocab } from '../../types.ts';

const SKIPPED = new Set(['of', 'for', 'the', 'and', '&', 'on', 'to', 'in', '-', "'s", '’s']);

/**
 * First letters, in lower case, of words with a capital that follow each other, little words between them left out:
 * "Deferred Help for Harbour Crews" gives "dhhc". Each list of words gives one run.
 */
export function initialRuns({ lexeme, length, start, text }: Passage, { norm, flags }: Vocab): string[] {
  const runs: string[] = [];
  let run = '';
  for (let i = 0; i <= length; i += 1) {
    if (i < length && (flags[lexeme[i]!]! & LexemeFlag.capital) !== 0)
      run += text.charAt(start[i]!).toLowerCase();
    else if (i === length || !SKIPPED.has(norm[lexeme[i]!]!)) {
      if (run.length > 1) runs.push(run);
      run = '';
    }
  }
  return runs;
}

/** "NHB", "N.H.B.": three letters and more that may stand for words; undefined for any other name. */
export function lettersOf(name: string): string | undefined {
  const letters = name.replaceAll('.', '');
  return /^\p{Lu}{3,6}$/u.test(letters) ? letters.toLowerCase() : undefined;
}
