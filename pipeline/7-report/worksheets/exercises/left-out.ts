import type { Coverage, Place } from '../../../types.ts';
import { heading, type Line, paragraph, strong, table } from '../../formats/markdown/nodes.ts';
import type { Telling } from '../../formats/markdown/story/telling.ts';
import { articleText, cited, sized, steps } from '../blocks.ts';
import { ranked, shuffled, turned } from '../choose.ts';
import { type ClassStory, lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import { onlyIn } from '../differences.ts';
import type { Exercise, PerLevel } from '../exercise.ts';
import { isPlain, sharedFacts } from '../shared-facts.ts';

/** Items to look for; about half of them are in the article. */
const SHOWN: PerLevel<number> = { '6-8': 6, '9-12': 7, college: 10 };

/** Something another article tells. */
interface Item {
  /** The sentence in the article that tells it. */
  readonly told: Place;
  /** Where the article on the sheet has it; undefined if it was not found there. */
  readonly here: Place | undefined;
}

export const leftOut: Exercise = {
  name: 'left-out',
  title: 'What is left out?',
  needs: 2,
  standards: {
    commonCore: ['RI.6.9', 'RI.8.9', 'RH.6-8.6', 'RH.9-10.6'],
    c3: ['D3.1', 'D3.3'],
    unesco: ['representation', 'audiences as citizens'],
    newsLiteracy: [3, 5],
  },
  aim: {
    '6-8': 'Find out what one article does not tell, and think about why.',
    '9-12': 'Find what other articles tell and this one does not, and judge what a reader misses.',
    college: 'Assess selection: which omissions change what a reader can conclude, and which are ordinary.',
  },
  minutes: { '6-8': 25, '9-12': 30, college: 35 },
  steps: {
    '6-8': [
      'Read article A.',
      'Look for each sentence of the list in article A. It may be told in other words. Write the line, or “not found”.',
      'For each “not found”: does a reader need it? Write yes, no or perhaps.',
      'Think of a good reason to leave one of them out.',
    ],
    '9-12': [
      'Read article A.',
      'Each sentence of the list is from another article on the event. Find the line where A tells the same, perhaps in other words, or write “not found”.',
      'Mark the missing ones: R (a reader needs it to judge the event) or O (ordinary to leave out).',
      'In pairs: for one R, what would a reader of A alone believe?',
    ],
    college: [
      'Read article A; do not use other knowledge of the event.',
      'For each sentence give the line of A that tells the same, or “not found”.',
      'Rank the missing items by what they change for a reader of A alone.',
      'Give for each an ordinary reason (length, deadline, place, readers) before any other.',
    ],
  },
  sensitive:
    '“Not found here” is no accusation: texts are cut, and what one text lacks may stand in another of the same outlet.',
  make: (story, options) => {
    const found = turned(
      ranked(story.tellings, (telling) => missingFrom(story, telling).length),
      options.version,
    )
      .map((telling) => ({ telling, missing: missingFrom(story, telling) }))
      .find(({ missing }) => missing.length > 0);
    if (found === undefined) return 'nothing was found in one of its articles that another does not tell';
    const { telling, missing } = found;
    const others = story.tellings.filter((other) => other !== telling);
    const [article, ...rest] = onSheet([telling, ...others], options);
    const most = SHOWN[options.level];
    const here = presentIn(story, article!);
    const gone = missing.slice(0, Math.max(Math.ceil(most / 2), most - here.length));
    const items = shuffled([...gone, ...here.slice(0, most - gone.length)], options.version + 7);
    return {
      articles: [article!, ...rest],
      sheet: [
        heading(3, 'Told by other articles'),
        sized(
          table([
            ['', 'Sentence', 'Line in A', options.level === '6-8' ? 'Needed?' : 'R or O'],
            ...items.map(({ told }, i) => [
              `${i + 1}`,
              [cited(story.findings.articleOf(told.id)!, told)],
              '',
              '',
            ]),
          ]),
          [0.7, 10, 2, 2],
        ),
        ...articleText(article!),
      ],
      key: [
        steps(items.map((item) => keyLine(item, article!, { rest, story }))),
        paragraph(
          'Texts are compared by words: what was “not found” may be told in words that were not recognised, or in a part that was cut. Let students who find it show the line.',
        ),
        paragraph(
          'What can be argued: every text leaves out most of what happened. An omission matters when a reader of this text alone would judge the event otherwise; that is a judgement, and students may differ.',
        ),
      ],
    };
  },
};

/** What is not found in an article and in at least one other: statements first, then figures and people. */
function missingFrom(story: ClassStory, telling: Telling): readonly Item[] {
  const { id } = telling.found.article;
  const rows = story.findings.coverage.filter(({ notIn }) => notIn.includes(id));
  if (rows.length === 0) {
    const others = story.tellings.filter((one) => one.found.article.id !== id);
    return others.flatMap((one) => onlyIn(story, one, telling).map((told) => ({ told, here: undefined })));
  }
  const used = new Set<string>();
  return ranked(rows, worth).flatMap(({ places }): Item[] => {
    const told = places.find((place) => isPlain(story.findings.articleOf(place.id), place)) ?? places[0]!;
    const key = `${told.id} ${told.start}`;
    if (used.has(key)) return [];
    used.add(key);
    return [{ told, here: undefined }];
  });
}

const KINDS = { statement: 3, quotation: 2, figure: 1, source: 0, name: 0 } as const;

function worth({ kind, in: carriers }: Coverage): number {
  return 10 * KINDS[kind] + carriers.length;
}

/** Facts the article shares with another, as the other tells them, if it tells them in printed lines. */
function presentIn(story: ClassStory, article: SheetArticle): readonly Item[] {
  const { id } = article.found.article;
  return sharedFacts(story).flatMap((fact): Item[] => {
    const places = [fact.place, ...fact.others];
    const here = places.find((place) => place.id === id);
    const told = here === fact.place ? fact.others[0] : fact.place;
    if (here === undefined || told === undefined || lineOf(article, here) === undefined) return [];
    return [{ told, here }];
  });
}

function keyLine(
  { told, here }: Item,
  article: SheetArticle,
  { rest, story }: { readonly rest: readonly SheetArticle[]; readonly story: ClassStory },
): Line {
  const from = rest.find(({ found }) => found.article.id === told.id);
  const source = ` (${from?.letter ?? ''})`;
  const start = [cited(story.findings.articleOf(told.id)!, told), source, '. '];
  if (here === undefined) return [...start, strong('Not found in A.')];
  return [...start, strong(lineOf(article, here) ?? 'A'), ': ', cited(article.found, here)];
}
