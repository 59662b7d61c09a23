/**
 * Short forms of first names that are not their beginning: Bill is William, Dick is Richard. Those that are ("Tim",
 * "Timothy") need no list.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 */
const FORMS: readonly (readonly [whole: string, short: string])[] = [
  ['Alexander', 'Sandy Alec Sasha Xander'],
  ['Andrew', 'Andy Drew'],
  ['Anthony', 'Tony'],
  ['Charles', 'Charlie Chuck'],
  ['Christopher', 'Kit'],
  ['Edward', 'Ted Teddy Ned Eddie'],
  ['Elizabeth', 'Betty Beth Lizzie Liz Libby Bess'],
  ['Francis', 'Frank'],
  ['Gerald', 'Jerry'],
  ['Harold', 'Hal Harry'],
  ['Henry', 'Hank Harry'],
  ['James', 'Jim Jimmy Jamie'],
  ['John', 'Jack Johnny'],
  ['Jonathan', 'Jon'],
  ['Joseph', 'Joey'],
  ['Katherine', 'Kate Katie Kathy Kitty'],
  ['Lawrence', 'Larry'],
  ['Laurence', 'Larry'],
  ['Margaret', 'Maggie Meg Peggy'],
  ['Michael', 'Mike Mick Mikey'],
  ['Patricia', 'Trish Patty'],
  ['Richard', 'Dick Rick Ricky'],
  ['Robert', 'Bob Bobby'],
  ['Stephen', 'Steve'],
  ['Steven', 'Steve'],
  ['Theodore', 'Ted Teddy'],
  ['Thomas', 'Tommy'],
  ['Timothy', 'Timmy'],
  ['William', 'Bill Billy'],
];

/** Whole forms by short form. */
const WHOLE = new Map<string, Set<string>>();
for (const [whole, forms] of FORMS)
  for (const short of forms.split(' ')) {
    const known = WHOLE.get(short);
    if (known === undefined) WHOLE.set(short, new Set([whole]));
    else known.add(whole);
  }

/** Whether two first names can be one: "Mike" and "Michael", "Tim" and "Timothy", "Bobby" and "Bob". */
export function areFormsOf(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "Dana" is no Dan, nor "Erica" an Eric.
  if (short.length >= SHORTEST && long.startsWith(short) && !ONE_VOWEL.test(long.slice(short.length)))
    return true;
  const wholes = WHOLE.get(a);
  if (wholes?.has(b) || WHOLE.get(b)?.has(a)) return true;
  return wholes !== undefined && [...wholes].some((whole) => WHOLE.get(b)?.has(whole));
}

/** Letters that a beginning must have to tell: "Al" may be Alan or Albert. */
const SHORTEST = 3;
const ONE_VOWEL = /^[aeio]$/;
