/** Words that are written with a capital beside names, or at the head of a sentence, and name nobody. */
const NOBODY = new Set(
  (
    'a an the this that these those some many most several few one two three all both each other others another ' +
    'he she it they we i you his her hers its their theirs our ours my mine your who which what whose whom him ' +
    'them us me himself herself themselves and or of in on at for from to by with as but nor not so if when ' +
    'mr mrs ms miss dr sir lord lady prof professor president vice chairman chairwoman senator sen governor gov ' +
    'representative rep congressman congresswoman secretary minister prime mayor judge justice general gen ' +
    'colonel col captain officer sheriff king queen prince princess pope former republican democratic democrat'
  ).split(' '),
);

/**
 * The words of a speaker that name somebody: written with a capital, neither a title nor a function word.
 *
 * @example nameWords('Senator Anna Vale of the council') // ['Anna', 'Vale']
 */
export function nameWords(speaker: string): readonly string[] {
  const words = speaker.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/[’']s?$/, ''))
    .filter((word) => /^\p{Lu}/u.test(word) && !NOBODY.has(word.toLowerCase()));
}
