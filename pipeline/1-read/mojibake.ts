/** Letters that were decoded wrongly before the text reached us: "â€™" for an apostrophe, "Ã©" for é. */

/**
 * UTF-8 read as windows-1252 (or Latin-1), with the character that was meant. Each begins with a letter that
 * English text has next to never, followed by one that never follows it in any language.
 */
const GARBLED =
  /â(?:€.?|‚¬|[\u0080\u0082].?)|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ](?![A-ZÀ-Þ])|Â[\u00a0-\u00bf]|ï¿½|\ufffd/g;

export interface Garbled {
  readonly count: number;
  /** The first, as it stands. */
  readonly example: string;
}

/** How often the text has such letters; undefined if not once. */
export function findGarbled(text: string): Garbled | undefined {
  // Nearly every text has none of the four letters they begin with.
  if (!/[âÃÂï\ufffd]/.test(text)) return undefined;
  const found = text.match(GARBLED);
  return found === null ? undefined : { count: found.length, example: found[0] };
}

/**
 * The sentence for the user.
 * @example garbledSentence({ count: 2, example: 'â€™' })
 */
export function garbledSentence({ count, example }: Garbled): string {
  const places = count === 1 ? 'one place' : `${count} places`;
  const shown = example === '\ufffd' ? 'letters that were lost (�)' : `garbled letters such as “${example}”`;
  return `${shown} in ${places}: the text was once opened in the wrong encoding; get it anew from its source and save it as UTF-8`;
}
