/** Which nouns, and which adjectives used as nouns, stand for people. */
import { anyPerson, personClasses } from '../../lexicons/gazetteers/person-nouns.ts';

const nouns = new Set([
  ...anyPerson,
  ...Object.values(personClasses).flatMap((words) => words.trim().split(/\s+/)),
]);

/** "37 injured", "12 dead": no noun follows. */
export const personAdjectives: ReadonlySet<string> = new Set(
  'dead wounded injured missing hurt homeless unemployed jobless displaced killed sick infected hospitalised hospitalized arrested detained'.split(
    ' ',
  ),
);

/** Endings that make a noun for people of any word. */
const ENDING =
  /(?:[^s]ist|ian|woman|[a-z]{2}man|goer|holder|keeper|worker|maker|leader|owner|dweller|fighter)$/;

export function isPersonNoun(lemma: string): boolean {
  return nouns.has(lemma) || (lemma.length > 5 && ENDING.test(lemma));
}

/** Verbs whose subject, or whose object in the passive, is people: "more than 800 stormed out". */
export const personVerbs: ReadonlySet<string> = new Set(
  'arrest attend camp chant charge cheer chant demonstrate detain die drown enlist enrol enroll evacuate flee gather greet hospitalise hospitalize hurt immigrate injure jail join kill lose march massacre migrate mourn murder pack parade perish picket protest queue rally rescue resign riot sicken sign storm strand strike survive testify throng treat turn volunteer vote walk work wound'.split(
    ' ',
  ),
);
