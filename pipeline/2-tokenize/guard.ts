/**
 * Makes a text safe for wink-nlp without moving a single character: white space that wink drops and control
 * characters become plain spaces, and what follows the first 256 characters of a run without spaces is blanked,
 * because wink's time grows with the square of such a run (100,000 characters would take minutes). The mark of
 * "called it 'a harbour'", which wink keeps as part of the article, becomes one that can only open.
 */
const LONGEST_RUN = 256;

export interface Guarded {
  /** Same length as the input. */
  readonly text: string;
  /** Characters blanked because they stood in a run without spaces. */
  readonly blanked: number;
}

/** Odd spaces and control characters: wink makes tokens of the latter that are no part of any word. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ODD_SPACE = /[\0-\t\v-\x1f\x7f\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/** The straight mark of "'a boat". */
const MARK_AND_ARTICLE = /(?<![^\s"“(—])'(?=[Aa] )/g;

export function guard(text: string): Guarded {
  const plain = text.replace(ODD_SPACE, ' ');
  // Two plain searches are quicker than a pattern that looks behind each character.
  const isMarked = plain.includes("'a ") || plain.includes("'A ");
  const spaced = isMarked ? plain.replace(MARK_AND_ARTICLE, '‘') : plain;
  return hasLongRun(spaced) ? blankRuns(spaced) : { text: spaced, blanked: 0 };
}

/** Jumps from space to space, a run's length at a time: most of the text is never looked at. */
function hasLongRun(text: string): boolean {
  let from = 0;
  while (from + LONGEST_RUN < text.length) {
    const reach = from + LONGEST_RUN;
    const stretch = text.slice(from, reach + 1);
    const found = Math.max(stretch.lastIndexOf(' '), stretch.lastIndexOf('\n'));
    if (found === -1) return true;
    from += found + 1;
  }
  return false;
}

function blankRuns(text: string): Guarded {
  let blanked = 0;
  const safe = text.replace(/\S+/g, (run) => {
    if (run.length <= LONGEST_RUN) return run;
    blanked += run.length - LONGEST_RUN;
    return run.slice(0, LONGEST_RUN) + ' '.repeat(run.length - LONGEST_RUN);
  });
  return { text: safe, blanked };
}
