/** Stories to make exercises of: the shipped corpus, and invented ones of one and of two articles. */
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import {
  type StoryWorksheets,
  type WorksheetRequest,
  worksheets,
} from '../../../../pipeline/7-report/worksheets/index.ts';
import { articleFindings, findingsOf } from '../../../../pipeline/findings.ts';
import { createNewsframe } from '../../../../pipeline/index.ts';
import type { Article, Findings } from '../../../../pipeline/types.ts';
import { readInputs } from '../../../../src/batch/read-inputs.ts';

const root = resolve(import.meta.dirname, '../../../..');
const newsframe = createNewsframe();

const corpus: readonly Article[] = (
  await readInputs([resolve(root, 'corpus/articles')], { stdin: Readable.from([]), folder: root })
).articles;

const alone: Article = {
  id: 'alone-1',
  outlet: 'The Harbour Post',
  date: '2031-02-03',
  headline: 'Mayor Tilde Brandal Slams “Reckless” Ferry Cut as 400 Are Left Stranded',
  body: [
    'Furious islanders laid siege to the harbour office on Monday after the ferry company scrapped the last boat of the day, leaving 400 commuters stranded in a brutal wind.',
    '“It is reckless, and everybody knows it,” said Tilde Brandal, the mayor of Sundholm. She claimed that nobody had been asked.',
    'The company said that it had lost 2.1 million crowns on the route. A spokesman, Jon Arvik, said the boat would return in May.',
    'Critics say the cut is a shameful attack on the island. Officials told the Post that it could not be ruled out that more boats would go.',
  ].join('\n\n'),
};

const pair: readonly Article[] = [
  {
    id: 'pair-1',
    outlet: 'The Fjord Times',
    date: '2031-06-01',
    event: 'library',
    headline: 'Council bows to mob and saves crumbling Lindal library',
    body: [
      'The town council of Lindal voted on Thursday by 9 votes to 6 to keep the library open for another five years, in a humiliating climbdown by council leader Per Osvald.',
      'About 1,200 people had signed a letter against the closure. “We listened,” Osvald claimed. Insiders say that he was terrified of losing his seat.',
      'The roof alone will cost a staggering 3 million crowns.',
    ].join('\n\n'),
  },
  {
    id: 'pair-2',
    outlet: 'Lindal Reader',
    date: '2031-06-01',
    event: 'library',
    headline: 'Lindal keeps its library after 9-6 vote',
    body: [
      'The town council of Lindal voted on Thursday by 9 votes to 6 to keep the library open for another five years.',
      'More than 2,000 people had signed a letter against the closure, according to Astrid Holm, a teacher who started it. “Children came with their own letters,” she said.',
      '“We listened,” council leader Per Osvald said. The roof needs to be repaired at a cost of 3 million crowns, the council said.',
    ].join('\n\n'),
  },
];

export const STORIES: Readonly<Record<string, readonly Article[]>> = { corpus, alone: [alone], pair };

/** Compared once for each list of articles. */
const compared = new Map<
  readonly Article[],
  { readonly findings: Findings; readonly texts: readonly string[] }
>();

function classOf(articles: readonly Article[]) {
  const known = compared.get(articles);
  if (known !== undefined) return known;
  const pairs = articles.map((article) => newsframe.analyze(article));
  const read = articles.map((article, i) => articleFindings(article, pairs[i]!));
  const comparison = newsframe.compare(pairs);
  const findings = findingsOf(read, { title: '', comparison, problems: [], lexicons: newsframe.lexicons });
  const texts = pairs.flatMap(({ analysis }) =>
    analysis.cues.flatMap(({ reason, neutral, counter }) => [
      reason,
      ...neutral.filter((wording) => wording !== ''),
      ...(counter === undefined ? [] : [counter]),
    ]),
  );
  const all = { findings, texts: [...new Set(texts)] };
  compared.set(articles, all);
  return all;
}

export function made(articles: readonly Article[], request: WorksheetRequest): readonly StoryWorksheets[] {
  return worksheets(classOf(articles).findings, request);
}

/** Every text a lexicon or detector gives with its marks: why, other wordings, the fair reading. */
export function lexiconTexts(articles: readonly Article[]): readonly string[] {
  return classOf(articles).texts;
}
