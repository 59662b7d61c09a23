/** The words every English text is made of, to tell whether a text is one. */

/** Function words; those that are as frequent in a neighbouring language (in, is, of, me, die …) are left out. */
const FREQUENT: ReadonlySet<string> = new Set(
  (
    'the and to that it for was on are with as his they at be this have from or by not but what were we when your can ' +
    'said there an each which she how their if will up other about out many then them these some her would make like ' +
    'him into time has look two more go see number way could people my than been call who its now find long down did get ' +
    'come made may after where most only over new work year back much before any through think also around another those ' +
    'because against between should while under during both such too still since until without within says he you i'
  ).split(' '),
);

/** `norm`: in small letters. */
export function isFrequentWord(norm: string): boolean {
  return FREQUENT.has(norm);
}

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Characters looked at first, and at most: a clear case is clear early, and a long text is no more work. */
const FIRST_CHARACTERS = 500;
const MOST_CHARACTERS = 2_400;
/** A beginning with so many of the frequent words is English without doubt. */
const CLEARLY_ENGLISH = 0.2;

export interface EnglishShare {
  /** Words looked at. */
  readonly words: number;
  /** Of these the frequent words of English, 0…1; about 0.4 in English news. */
  readonly share: number;
}

/** How much of a text's beginning is frequent English words. */
export function englishShare(text: string): EnglishShare {
  const beginning = shareOf(text.slice(0, FIRST_CHARACTERS));
  if (text.length <= FIRST_CHARACTERS || beginning.share >= CLEARLY_ENGLISH) return beginning;
  return shareOf(text.slice(0, MOST_CHARACTERS));
}

function shareOf(text: string): EnglishShare {
  const found = text.toLowerCase().match(WORD) ?? [];
  let known = 0;
  for (const word of found) if (FREQUENT.has(word)) known += 1;
  return { words: found.length, share: found.length === 0 ? 0 : known / found.length };
}
