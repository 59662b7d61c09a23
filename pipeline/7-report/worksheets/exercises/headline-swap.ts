import { headlineOf } from '../../formats/markdown/label.ts';
import { heading, list, paragraph, strong, table } from '../../formats/markdown/nodes.ts';
import { counted, listed } from '../../wording.ts';
import { cited, markEntry, steps, toFill } from '../blocks.ts';
import { turned } from '../choose.ts';
import { onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, PerLevel } from '../exercise.ts';
import { factsToUse, type SharedFact } from '../shared-facts.ts';

/** Facts on a sheet, and fewer than these are too few to choose from. */
const SHOWN: PerLevel<number> = { '6-8': 5, '9-12': 7, college: 9 };
const FEWEST = 3;

export const headlineSwap: Exercise = {
  name: 'headline-swap',
  title: 'Headline swap',
  needs: 2,
  standards: {
    commonCore: ['RI.6.6', 'RI.8.6', 'W.6.4', 'W.9-10.4'],
    c3: ['D4.3'],
    unesco: ['how media shape content'],
    newsLiteracy: [1, 3],
  },
  aim: {
    '6-8': 'Write very different headlines from the same facts, and see how it is done.',
    '9-12': 'Write headlines that lean different ways without changing one fact.',
    college: 'Produce opposed framings from one set of propositions and name the means you used.',
  },
  minutes: { '6-8': 20, '9-12': 20, college: 25 },
  steps: {
    '6-8': [
      'Read the facts. Behind each stands how many of the articles tell it.',
      'Write four headlines: one for, one against, one as exciting as you can, one plain. Use only facts from the list.',
      'Write the numbers of the facts you used beside each headline.',
      'Swap with a neighbour: can they tell which headline is which? What gave it away?',
    ],
    '9-12': [
      'Read the facts. Behind each stands how many of the articles tell it.',
      'Write four headlines of at most twelve words: in favour, against, as sensational as you can, and plain. Use only these facts.',
      'Write the numbers of the facts used beside each.',
      'Swap with a neighbour and underline the words that turn one headline into the other.',
    ],
    college: [
      'Read the facts. Behind each stands how many of the articles tell it; say what that does and does not show.',
      'Write four headlines from them: supportive, critical, sensational, plain.',
      'Beside each, give the facts used and the means: selection, order, verb, label, metaphor, voice.',
      'Exchange. Is your plain headline a frame as well? Say whose.',
    ],
  },
  sensitive:
    'Writing against somebody is an exercise in wording; keep insults and groups of people out of it.',
  make: (story, options) => {
    const facts = factsToUse(story, SHOWN[options.level]);
    if (facts.length < FEWEST) return `fewer than ${FEWEST} sentences of its articles could be used as facts`;
    const articles = onSheet(story.tellings, options);
    const shown = SHOWN[options.level];
    const chosen = turned(facts, options.version * Math.max(1, Math.floor(shown / 2))).slice(0, shown);
    const head = ['Headline', 'Facts used'];
    const kinds = ['In favour:', 'Against:', 'Sensational:', 'Plain:'];
    return {
      articles,
      sheet: [
        heading(3, 'The facts'),
        steps(
          chosen.map(({ place, others }) => [
            cited(story.findings.articleOf(place.id)!, place),
            ` (${counted(others.length + 1, 'article')})`,
          ]),
        ),
        heading(3, 'Your headlines'),
        table(
          toFill(
            head,
            kinds.map((kind) => [kind]),
          ),
        ),
      ],
      key: [
        heading(3, 'Where the facts are told'),
        steps(
          chosen.map((fact) => [
            cited(story.findings.articleOf(fact.place.id)!, fact.place),
            ` ${tellers(fact, articles)}`,
          ]),
        ),
        paragraph(
          'Check of a headline: every name and number in it is in the list; nothing is added by a word such as “after” or “despite”, which claim a cause or a contrast.',
        ),
        heading(3, 'The headlines that were printed'),
        ...articles.flatMap((article) => printedHeadline(article)),
        paragraph(
          'What can be argued: a plain headline chooses, too. Which fact comes first, and who acts in it, is a frame; ask who would have put another fact first.',
        ),
      ],
    };
  },
};

function tellers({ place, others }: SharedFact, articles: readonly SheetArticle[]): string {
  const letters = [place, ...others]
    .flatMap(({ id }) => articles.find(({ found }) => found.article.id === id)?.letter ?? [])
    .sort();
  return `Told by ${listed(letters)}.`;
}

function printedHeadline(article: SheetArticle) {
  const { found, letter } = article;
  const cues = found.analysis.cues.filter(({ passage }) => passage === 'headline');
  if (headlineOf(found) === '(no headline)') return [];
  const whole = { passage: 'headline', start: 0, end: found.article.headline.length } as const;
  return [
    paragraph([strong(letter), ' ', cited(found, whole)]),
    ...(cues.length === 0 ? [] : [list(cues.map((cue) => markEntry(article, cue, 'none')))]),
  ];
}
