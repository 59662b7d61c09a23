/** Finds the quotation marks of a paragraph and tells which can open and which can close. */

/** D: double marks, S: single marks. Glyphs of a class match each other, straight or curly. */
export type MarkClass = 'D' | 'S';

export interface Mark {
  /** Offset of the first character of the mark. */
  readonly at: number;
  /** Offset after the mark ('' and `` are two characters). */
  readonly end: number;
  readonly kind: MarkClass;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A straight double mark with space on both sides: its partner decides what it is. */
  readonly loose?: true;
}

const DOUBLE = '"“”„‟«»″';
const SINGLE = "'‘’‚‛`´‹›";
const OPENING_GLYPH = '“„‟«‘‚‛‹';
const CLOSING_GLYPH = '”»’›';
const BEFORE_OPENING = /[\s([{—–\-/:…"“„«'‘]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}>—–\-/…"”»'’]/;
/** Words that begin with an apostrophe: '90s, 'em, 'tis, 'til, 'cause, 'n'. */
const ELISION = /^['’‘](?:\d|(?:tis|twas|em|til|till|cause|cos|round|bout|n)\b)/i;

/** Any mark. A search for it is far quicker than a look at each character. */
const ANY = new RegExp(`[${DOUBLE}${SINGLE}]`, 'g');

/** Marks of `text` between two offsets, apostrophes, feet and inches left out. */
export function marksOf(text: string, start: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  const piece = text.slice(start, end);
  ANY.lastIndex = 0;
  for (let found = ANY.exec(piece); found !== null; found = ANY.exec(piece)) {
    const at = start + found.index;
    const glyph = found[0];
    const isDouble = DOUBLE.includes(glyph);
    if (!isDouble && isInWord(text, at, start, end)) continue;
    const isPair = !isDouble && text.charAt(at + 1) === glyph;
    const length = isPair ? 2 : 1;
    const kind = isDouble || isPair ? 'D' : 'S';
    const mark = markAt(text, { at, length, start, end, kind });
    if (mark !== undefined) marks.push(mark);
    ANY.lastIndex += length - 1;
  }
  return marks;
}

/** Letters on both sides: don’t. */
function isInWord(text: string, at: number, start: number, end: number): boolean {
  return at > start && at + 1 < end && isLetter(text, at - 1) && isLetter(text, at + 1);
}

/** A letter or digit. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

interface Place {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly kind: MarkClass;
}

function markAt(text: string, place: Place): Mark | undefined {
  const { at, length, start, end, kind } = place;
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + length < end ? text.charAt(at + length) : ' ';
  const glyph = text.charAt(at);
  if (isFeetOrInches(text, at, before, after)) return undefined;
  if (kind === 'S' && /\s/.test(before) && ELISION.test(text.slice(at, at + 8)) && glyph !== '‘')
    return undefined;
  if (kind === 'D' && before === '=') return undefined;
  let opens = BEFORE_OPENING.test(before) && !/\s/.test(after);
  let closes = !/\s/.test(before) && AFTER_CLOSING.test(after);
  if (opens === closes) {
    // Position does not tell; the glyph may.
    if (OPENING_GLYPH.includes(glyph)) [opens, closes] = [true, false];
    else if (CLOSING_GLYPH.includes(glyph)) [opens, closes] = [false, true];
    else if (!opens) {
      if (kind === 'S') return undefined;
      if (/\s/.test(before) && /\s/.test(after))
        return { at, end: at + length, kind, opens: true, closes: true, loose: true };
      [opens, closes] = [true, true];
    }
  }
  if (!opens && !closes) return undefined;
  return { at, end: at + length, kind, opens, closes };
}

/** 6'2", 5′10″, 12" of rain. */
function isFeetOrInches(text: string, at: number, before: string, after: string): boolean {
  if (!/\d/.test(before)) return false;
  if (text.charAt(at) === '″' || text.charAt(at) === '′') return true;
  if (/\d/.test(after)) return true;
  return /\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
}

/** A possessive plural ("the teachers’ union") looks like a closing mark. */
export function isPossessivePlural(text: string, mark: Mark): boolean {
  return (
    mark.kind === 'S' &&
    /[sSzx]/.test(text.charAt(mark.at - 1)) &&
    /\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
  );
}
