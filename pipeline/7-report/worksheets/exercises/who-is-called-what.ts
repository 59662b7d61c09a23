import type { Label } from '../../../types.ts';
import {
  type Block,
  heading,
  type Line,
  list,
  paragraph,
  strong,
  table,
} from '../../formats/markdown/nodes.ts';
import type { Telling } from '../../formats/markdown/story/telling.ts';
import { articleText, cited, markEntry, sized } from '../blocks.ts';
import { ranked, turned } from '../choose.ts';
import { type ClassStory, lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, PerLevel } from '../exercise.ts';

/** Articles on a sheet: as many as a group can share out. */
const ARTICLES: PerLevel<number> = { '6-8': 2, '9-12': 3, college: 4 };
/** People in the table. */
const PEOPLE: PerLevel<number> = { '6-8': 4, '9-12': 6, college: 8 };
const FEWEST = 2;
/** A label with a marked word is worth as many others. */
const MARKED = 3;

export const whoIsCalledWhat: Exercise = {
  name: 'who-is-called-what',
  title: 'Who is called what',
  needs: 2,
  standards: {
    commonCore: ['RI.6.4', 'RI.6.9', 'RH.6-8.6', 'RH.9-10.6'],
    c3: ['D3.1', 'D3.3'],
    unesco: ['representation', 'how media shape content'],
    newsLiteracy: [3],
  },
  aim: {
    '6-8': 'Compare what two texts call the same people.',
    '9-12': 'Compare the titles and descriptions that several texts put beside the same names.',
    college: 'Analyse naming across texts: office, description, evaluation, or the bare name.',
  },
  minutes: { '6-8': 30, '9-12': 35, college: 40 },
  steps: {
    '6-8': [
      'Work in pairs. One takes article A, the other B.',
      'Look for the people in the table. Write what your text calls them beside the name, with the line: a title, a job, a description. Write “name” if there is only the name, and a dash if they are not there.',
      'Put the two columns together. Where do they differ?',
      'For one person: what would you expect of somebody who is called that?',
    ],
    '9-12': [
      'Share out the articles in your group. Fill in the column of yours: what stands beside each name, with its line. Write “name” for the bare name and a dash for not there.',
      'Mark each entry: O (office or job), D (other description), J (contains a judgement).',
      'Put the columns together. Who is called the same everywhere, and who is not?',
      'Choose one person and swap the names two texts use. Does the sentence still sound the same?',
    ],
    college: [
      'Share out the articles. For each name enter every title and description with its line; “name” for the bare name, a dash for not there.',
      'Code each entry: office, relation, description, evaluation. Note whose words it is in.',
      'Which differences are of house style (length, order, second mention), and which of meaning?',
      'Write one description that every text here could print. What is lost?',
    ],
  },
  sensitive:
    'Names for people and groups can hurt; quote them from the text with the line, and do not try them on each other.',
  make: (story, options) => {
    const found = tellingsWithLabels(story, options, ARTICLES[options.level]);
    const articles = onSheet(found, options);
    const people = peopleIn(story, articles).slice(0, PEOPLE[options.level]);
    if (people.length < FEWEST)
      return 'fewer than two people are named in two of its articles and described in one';
    return {
      articles,
      sheet: [
        sized(
          table([
            ['Who', ...articles.map(({ letter }) => `Article ${letter} (line)`)],
            ...people.map(({ actor }) => [actor, ...articles.map(() => '')]),
          ]),
          [3, ...articles.map(() => 4)],
        ),
        ...articles.flatMap((article) => articleText(article)),
      ],
      key: [...people.flatMap((person) => personKey(person, articles)), ...reading(people)],
    };
  },
};

/** What an article calls somebody, at its first printed place. */
interface Called {
  readonly article: SheetArticle;
  readonly label: Label;
  readonly cue: Label['cues'][number];
}
interface Person {
  readonly actor: string;
  readonly called: readonly Called[];
}

/** The articles with most printed labels that others do not have; a marked word first. */
function tellingsWithLabels(
  story: ClassStory,
  options: Parameters<typeof onSheet>[1] & { readonly version: number },
  most: number,
): readonly Telling[] {
  const all = onSheet(story.tellings, options);
  const people = peopleIn(story, all);
  const worthOf = ({ label }: Called, called: readonly Called[]) => {
    const same = called.filter((one) => one.label.label.toLowerCase() === label.label.toLowerCase());
    return (label.kind === 'marked word' ? MARKED : 0) + 1 / same.length;
  };
  const worth = (article: SheetArticle) =>
    people
      .flatMap(({ called }) => called.map((one) => ({ one, called })))
      .filter(({ one }) => one.article === article)
      .reduce((sum, { one, called }) => sum + worthOf(one, called), 0);
  const chosen = turned(
    ranked(
      all.filter((article) => worth(article) > 0),
      worth,
    ),
    options.version,
  ).slice(0, most);
  return story.tellings.filter((telling) => chosen.some((article) => article.telling === telling));
}

/** People whom two of the articles name and one describes; those with most different descriptions first. */
function peopleIn({ findings }: ClassStory, articles: readonly SheetArticle[]): readonly Person[] {
  const byActor = new Map<string, Called[]>();
  for (const label of findings.labels) {
    const called = articles.flatMap((article): Called[] => {
      const cue = label.cues.find(
        (one) => one.id === article.found.article.id && lineOf(article, one) !== undefined,
      );
      return cue === undefined ? [] : [{ article, label, cue }];
    });
    byActor.set(label.actor, [...(byActor.get(label.actor) ?? []), ...called]);
  }
  const people = [...byActor]
    .map(([actor, called]) => ({ actor, called }))
    .filter(({ actor, called }) => {
      const isThere = (article: SheetArticle) => called.some((one) => one.article === article);
      return called.length > 0 && articles.filter((one) => isThere(one) || isNamed(one, actor)).length > 1;
    });
  return ranked(people, ({ called }) => 10 * kinds(called) + called.length);
}

function kinds(called: readonly Called[]): number {
  return new Set(called.map(({ label }) => label.label.toLowerCase())).size;
}

function personKey({ actor, called }: Person, articles: readonly SheetArticle[]): readonly Block[] {
  const lines = articles.flatMap((article): Line[] => {
    const own = called
      .filter((one) => one.article === article)
      .sort(
        (a, b) =>
          Number(a.cue.passage === 'body') - Number(b.cue.passage === 'body') || a.cue.start - b.cue.start,
      );
    return own.length === 0
      ? [
          [
            strong(article.letter),
            isNamed(article, actor)
              ? ' is named; no title or description was found.'
              : ' was not found in the printed lines.',
          ],
        ]
      : own.map(entry);
  });
  return [heading(3, actor), list(lines)];
}

function entry({ article, label, cue }: Called): Line {
  const mark = article.found.analysis.cues.find(
    (one) =>
      one.category === 'label' &&
      one.passage === cue.passage &&
      one.start < cue.end &&
      cue.start < one.end &&
      lineOf(article, one) !== undefined,
  );
  if (mark !== undefined) return markEntry(article, mark);
  const whose = cue.voice === 'outlet' ? '' : ', in the words of others';
  return [strong(lineOf(article, cue)!), ' ', cited(article.found, cue), ` — ${KINDS[label.kind]}${whose}.`];
}

const KINDS: Readonly<Record<Label['kind'], string>> = {
  title: 'title before the name',
  description: 'description beside the name',
  'marked word': 'description with a marked word',
};

/** Whether the printed lines name somebody; a surname is taken for the one who bears it in the story. */
function isNamed(article: SheetArticle, actor: string): boolean {
  const surname = (name: string) => name.split(/\s+/).at(-1);
  return article.found.analysis.mentions.some(
    (mention) => surname(mention.actor) === surname(actor) && lineOf(article, mention) !== undefined,
  );
}

function reading(people: readonly Person[]): readonly Block[] {
  const same = people.filter(({ called }) => called.length > 1 && kinds(called) === 1).length;
  return [
    paragraph(
      `${same === people.length ? 'Where something stands beside a name, it is the same in all these texts: plain usage, and a finding, too. ' : ''}Only what stands right beside a name is found; what a text calls somebody elsewhere (by a pronoun, a nickname, a noun of its own) is for the class to find.`,
    ),
    paragraph(
      'What can be argued: a title can be respect, habit or information; a short form on second mention is house style. Ask of a description: does a reader need it here, and is the other side described in the same way?',
    ),
  ];
}
