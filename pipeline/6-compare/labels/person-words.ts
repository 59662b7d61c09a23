import { epithets } from '../../lexicons/gazetteers/epithets.ts';
import { roles } from '../../lexicons/gazetteers/people.ts';
import { personClasses } from '../../lexicons/gazetteers/person-nouns.ts';

/** Classes whose words say what happened to somebody rather than what he is. */
const HAPPENED = new Set(['dead', 'hurt']);
/** Words of the lists that are people only in a list: "police", "staff", "union". */
const NOT_ONE_PERSON = new Set(
  'authority body company council crew department embassy family firm government group infantry ministry newspaper party personnel police staff think-tank thinktank troop troops union watchdog workforce'.split(
    ' ',
  ),
);

/** Further words for many, which name what somebody leads and not him: "the Vask regime". */
const LED = new Set(
  'administration camp clique coalition faction gang junta lobby machine movement outfit regime'.split(' '),
);

/** Whether the last word of a phrase stands for many. */
export function isCollective(phrase: string): boolean {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
  return NOT_ONE_PERSON.has(last) || LED.has(last);
}

/** Lemmas that say what one person is; of an office of several words ("foreign minister") the last. */
export const personWords: ReadonlySet<string> = new Set(
  [
    ...roles
      .filter((role) => !role.includes(' of '))
      .map((role) => role.slice(role.lastIndexOf(' ') + 1).toLowerCase()),
    ...Object.entries(personClasses).flatMap(([name, words]) =>
      HAPPENED.has(name) ? [] : words.trim().split(/\s+/),
    ),
    ...epithets,
  ].filter((word) => !NOT_ONE_PERSON.has(word)),
);
