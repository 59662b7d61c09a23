import type { Place, Quote } from '../../../types.ts';
import { type Block, heading, type Line, list, paragraph, strong } from '../../formats/markdown/nodes.ts';
import { capitalised, listed } from '../../wording.ts';
import { cited, markEntry, steps, writingLines } from '../blocks.ts';
import { turned } from '../choose.ts';
import { type ClassStory, onSheet, type SheetArticle } from '../class-story.ts';
import { differingFigures } from '../differences.ts';
import type { Exercise, PerLevel } from '../exercise.ts';
import { type SharedFact, sharedFacts } from '../shared-facts.ts';

/** Facts on a sheet, and fewer than these make no story. */
const SHOWN: PerLevel<number> = { '6-8': 6, '9-12': 8, college: 12 };
const FEWEST = 4;
/** Lines to write on. */
const LINES: PerLevel<number> = { '6-8': 10, '9-12': 12, college: 16 };
/** Figures and quotations the key sets apart. */
const APART = 5;

export const sharedFactsStory: Exercise = {
  name: 'shared-facts-story',
  title: 'The story from shared facts',
  needs: 2,
  standards: {
    commonCore: ['W.6.2', 'W.9-10.2', 'RI.6.9', 'RH.9-10.9'],
    c3: ['D3.4', 'D4.1'],
    unesco: ['evaluating information', 'audiences as citizens'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Write a short news text from facts that at least two articles tell, and add nothing.',
    '9-12': 'Write the story from the shared facts only, and say at every point who says so.',
    college:
      'Compose a report from corroborated propositions only, and account for order, attribution and gaps.',
  },
  minutes: { '6-8': 40, '9-12': 40, college: 45 },
  steps: {
    '6-8': [
      'Read the facts. At least two news texts tell each of them.',
      'Decide which fact a reader needs first. Number them in your order.',
      'Write the story in six to eight sentences of your own. Put the number of the fact behind each sentence.',
      'Write who says it where the fact is somebody’s word.',
      'Swap with a neighbour, who underlines every word that is not in the facts. Can it go?',
    ],
    '9-12': [
      'Read the facts; the letters say which articles tell each.',
      'Put them in an order: what does a reader need first? Leave out what is told twice.',
      'Write at most 150 words of your own, with the number of the fact behind each sentence. Attribute what is somebody’s word.',
      'Swap and check: a name, number, cause or judgement without a number in brackets must go.',
      'What do readers of your text still not know?',
    ],
    college: [
      'Read the facts; the letters say which articles tell each, in these or other words.',
      'Write at most 200 words from them alone. Reference every sentence; attribute where the sources attribute.',
      'List the links you left out because no fact states them: causes, contrasts, motives.',
      'Exchange and find the frame that is still there: what comes first, who acts, what counts as background?',
      'Two texts can repeat one source. For which facts would you want a second, independent one?',
    ],
  },
  sensitive:
    'Facts about deaths or injuries stay facts about people; no invented scenes, quotations or feelings.',
  make: (story, options) => {
    const facts = sharedFacts(story);
    if (facts.length < FEWEST)
      return `its articles share fewer than ${FEWEST} facts in words that could be recognised`;
    const articles = onSheet(story.tellings, options);
    const shown = SHOWN[options.level];
    const chosen = turned(facts, options.version * Math.max(1, Math.floor(shown / 2))).slice(0, shown);
    return {
      articles,
      sheet: [
        heading(3, 'The facts, and the articles that tell them'),
        steps(chosen.map((fact) => [...told(story, fact.place), ` (${tellers(fact, articles)})`])),
        paragraph(articles.map(({ title }) => title).join('; ')),
        heading(3, 'Your story'),
        writingLines(LINES[options.level]),
      ],
      key: [
        heading(3, 'Where the facts are told'),
        steps(chosen.map((fact) => places(fact, articles))),
        heading(3, 'What a careful version keeps apart'),
        ...attributed(chosen, articles),
        ...coloured(chosen, articles),
        ...figures(story, articles),
        paragraph(
          'Told by two is not yet confirmed: two texts can have one agency or one press release behind them, and the wording often shows it. Words such as because, after or despite claim a link; keep them only where a fact states it.',
        ),
        paragraph(
          'What can be argued: there is no version without a frame. Which fact comes first, who is the subject of the sentence, and where the text stops are choices; ask for another order, and what it does.',
        ),
      ],
    };
  },
};

function told({ findings }: ClassStory, place: Place): Exclude<Line, string> {
  return [cited(findings.articleOf(place.id)!, place)];
}

function tellers({ place, others }: SharedFact, articles: readonly SheetArticle[]): string {
  return listed([place, ...others].map(({ id }) => articleOf(articles, id).letter).sort());
}

function articleOf(articles: readonly SheetArticle[], id: string): SheetArticle {
  return articles.find(({ found }) => found.article.id === id)!;
}

function places({ place, others }: SharedFact, articles: readonly SheetArticle[]): Line {
  return [place, ...others].flatMap((one, i) => {
    const article = articleOf(articles, one.id);
    return [i === 0 ? '' : ' · ', strong(article.letter), ' ', cited(article.found, one)];
  });
}

/** Facts that are somebody’s word in at least one article. */
function attributed(facts: readonly SharedFact[], articles: readonly SheetArticle[]): readonly Block[] {
  const lines = facts.flatMap(({ place, others }, i): Line[] => {
    const letters = new Map<string, string[]>();
    for (const one of [place, ...others]) {
      const article = articleOf(articles, one.id);
      for (const name of speakersOf(article, one))
        letters.set(name, [...(letters.get(name) ?? []), article.letter]);
    }
    const names = [...letters].map(([name, own]) => `${name} in ${listed(own)}`);
    return names.length === 0 ? [] : [[strong(`Fact ${i + 1}`), `: ${names.join(', ')}.`]];
  });
  if (lines.length === 0) return [];
  return [paragraph('Somebody’s word in at least one article; keep who says so:'), list(lines)];
}

/** Who says a good part of a sentence. */
function speakersOf({ found }: SheetArticle, place: Place): readonly string[] {
  const names = found.analysis.quotes
    .filter((quote) => quote.passage === place.passage && !quote.rule.startsWith('infinitive'))
    .filter(({ content }) => 3 * overlap(content, place) >= place.end - place.start)
    .flatMap(({ speaker }) => (speaker === null ? [] : capitalised(speaker.name).replaceAll('’', "'")));
  return [...new Set(names)];
}

function overlap(spans: Quote['content'], { start, end }: Place): number {
  return spans.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)),
    0,
  );
}

/** Marked words in the facts as they are printed on the sheet. */
function coloured(facts: readonly SharedFact[], articles: readonly SheetArticle[]): readonly Block[] {
  const marks = facts.flatMap(({ place }, i): Line[] => {
    const article = articleOf(articles, place.id);
    return article.found.analysis.cues
      .filter(
        (cue) =>
          cue.passage === place.passage &&
          place.start <= cue.start &&
          cue.end <= place.end &&
          cue.category !== 'hedge',
      )
      .map((cue) => [strong(`Fact ${i + 1}`), ' · ', ...markEntry(article, cue, 'none')]);
  });
  if (marks.length === 0) return [];
  return [
    paragraph('Wording that is marked in the facts; keep what is told, in your own words:'),
    list(marks),
  ];
}

function figures(story: ClassStory, articles: readonly SheetArticle[]): readonly Block[] {
  const groups = differingFigures(story, articles).slice(0, APART);
  if (groups.length === 0) return [];
  return [
    paragraph('Figures that differ; a careful version gives both with their source, or neither:'),
    list(
      groups.map(
        (group): Line =>
          group.flatMap(({ article, place }, i) => [
            i === 0 ? '' : ' · ',
            strong(article.letter),
            ' ',
            cited(article.found, place),
          ]),
      ),
    ),
  ];
}
