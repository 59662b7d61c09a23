/** What a role or title says: which noun it is headed by, and whether its bearer is a leader, a deputy or a former one. */

/** Titles that make somebody "the leader" of a country. */
export const LEADERS =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|supreme leader|first minister|taoiseach)\b/i;
/** Whoever bears such a title is not the one who bears it without. */
export const DEPUTY = /\b(?:deputy|vice|assistant|associate|acting)\b/i;
/** Nor is who once bore it the one who does. */
export const FORMER = /\b(?:former|ex|late|then)\b/i;
/** "governor" of "Gov. Ada Korran", "official" of "a senior official for boats". */
export function bears(role: string, noun: string): boolean {
  if (isHead(role, noun)) return true;
  const short = SHORT_TITLES.get(noun);
  return short !== undefined && hasWord(role, short);
}

/** How the title of somebody who is later called so is written before his name. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['governor', 'gov'],
  ['senator', 'sen'],
  ['congressman', 'rep'],
  ['congresswoman', 'rep'],
  ['representative', 'rep'],
  ['general', 'gen'],
  ['colonel', 'col'],
  ['captain', 'capt'],
  ['sergeant', 'sgt'],
  ['lieutenant', 'lt'],
  ['professor', 'prof'],
  ['pontiff', 'pope'],
]);

/** "official" in "senior official for boats", but not "campaign" in "campaign official" or "council" in "aide to the council". */
function isHead(role: string, noun: string): boolean {
  const link = LINK.exec(role);
  const core = link === null ? role : role.slice(0, link.index);
  if (!hasWord(core, noun)) return false;
  const rest = core.slice(core.lastIndexOf(noun) + noun.length);
  return rest === '' || /^(?:,| and )/.test(rest);
}

/** Ends the noun of a role and what stands before it. */
const LINK =
  / (?:of|for|at|to|with|in|from|on|by|who|whose|that|close|familiar|briefed|based|involved|working|named)\b/;

/** Whether a word stands in a text, both in lower case, with no letter, digit or hyphen beside it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordCharacter(text.charCodeAt(at - 1)) && !isWordCharacter(text.charCodeAt(at + word.length)))
      return true;
  }
  return false;
}

/** a–z, 0–9, hyphen; NaN beyond the ends. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45;
}
