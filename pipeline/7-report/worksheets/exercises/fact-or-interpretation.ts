import type { Place, Span } from '../../../types.ts';
import { type Block, heading, type Line, list, paragraph, strong } from '../../formats/markdown/nodes.ts';
import { sentenceAround } from '../../formats/markdown/story/sentence-around.ts';
import { cited, markEntry } from '../blocks.ts';
import { ranked, shuffled, turned } from '../choose.ts';
import { type ClassStory, onSheet, type SheetArticle } from '../class-story.ts';
import { differingFigures } from '../differences.ts';
import type { Exercise, PerLevel } from '../exercise.ts';
import { marksIn } from '../shared-facts.ts';

/** Pairs on a sheet, and fewer than these are too few to sort. */
const SHOWN: PerLevel<number> = { '6-8': 4, '9-12': 6, college: 8 };
const FEWEST = 2;

/** Two articles on one matter. */
interface Item {
  readonly kind: 'figures' | 'quotation' | 'wording' | 'same' | 'headlines' | 'leads';
  readonly a: Told;
  readonly b: Told;
}
interface Told extends Place {
  readonly article: SheetArticle;
}

export const factOrInterpretation: Exercise = {
  name: 'fact-or-interpretation',
  title: 'Do they disagree on fact or on interpretation?',
  needs: 2,
  standards: {
    commonCore: ['RI.8.9', 'RI.6.9', 'RH.6-8.8', 'RH.9-10.9'],
    c3: ['D3.2', 'D3.3'],
    unesco: ['evaluating information'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Tell apart: two texts give other facts, or they tell the same fact in another way.',
    '9-12': 'Sort where two articles disagree: on a fact, or on how to take it.',
    college:
      'Classify disagreements between texts as factual, verbal or interpretive, and say what would settle each.',
  },
  minutes: { '6-8': 20, '9-12': 25, college: 30 },
  steps: {
    '6-8': [
      'Read each pair.',
      'Tick one box: same fact · different fact · different way of telling it.',
      'For one “different fact”: how could you find out which is right? Could both be?',
      'Share. Change your mind if someone has a better reason.',
    ],
    '9-12': [
      'Read each pair of passages from two articles on the same matter.',
      'Tick: same fact · different fact · different interpretation of the same fact.',
      'For each “different fact” write how you could check it, and whether both could be right.',
      'For each “different interpretation” underline the words that make it.',
    ],
    college: [
      'Classify each pair: same fact, different fact, different interpretation. More than one may hold.',
      'For factual differences: what exactly does each text count or quote, and on whose word?',
      'For interpretive ones: which words carry it, and what would a reader have to believe to accept them?',
      'Which differences could more reporting settle, and which could it not?',
    ],
  },
  sensitive:
    'Students often think one side must be entirely wrong; two figures can count different things and both be right.',
  make: (story, options) => {
    const articles = onSheet(story.tellings, options);
    const items = chosenItems(story, articles, { most: SHOWN[options.level], version: options.version });
    if (items.length < FEWEST)
      return `fewer than ${FEWEST} passages on the same matter could be set side by side`;
    return {
      articles,
      sheet: items.flatMap((item, i) => sheetPart(item, i + 1)),
      key: [
        ...items.flatMap((item, i) => keyPart(item, i + 1)),
        paragraph(
          'The texts alone cannot show which figure or wording is right. A pair can belong to two boxes; the reason decides, not the box.',
        ),
      ],
    };
  },
};

function chosenItems(
  story: ClassStory,
  articles: readonly SheetArticle[],
  { most, version }: { readonly most: number; readonly version: number },
): readonly Item[] {
  const kinds = [
    figureItems(story, articles),
    quotationItems(story, articles),
    wordingItems(story, articles),
    sameItems(story, articles),
    beginnings(story, articles, 'headlines'),
    beginnings(story, articles, 'leads'),
  ];
  const queues = kinds.map((items) => [...turned(items, version)]);
  const chosen: Item[] = [];
  const used = new Set<string>();
  // In turn from each kind, so that the sheet has some of all; a passage comes once.
  while (chosen.length < most && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const item = queue.shift();
      if (item === undefined || chosen.length >= most) continue;
      const keys = [item.a, item.b].map(({ id, passage, start }) => `${id} ${passage} ${start}`);
      if (keys.some((key) => used.has(key))) continue;
      for (const key of keys) used.add(key);
      chosen.push(item);
    }
  }
  return shuffled(chosen, version + chosen.length);
}

function figureItems(story: ClassStory, articles: readonly SheetArticle[]): readonly Item[] {
  return differingFigures(story, articles).flatMap((group): Item[] => {
    const [a, b] = [group[0]!, group.find(({ place }) => place.value !== group[0]!.place.value) ?? group[1]!];
    return [
      { kind: 'figures', a: sentence(story, a.article, a.place), b: sentence(story, b.article, b.place) },
    ];
  });
}

function quotationItems({ findings }: ClassStory, articles: readonly SheetArticle[]): readonly Item[] {
  return findings.variants
    .filter(({ verdict }) => verdict === 'altered')
    .map(({ a, b }) => ({
      kind: 'quotation',
      a: sentence({ findings }, articleOf(articles, a.id), a),
      b: sentence({ findings }, articleOf(articles, b.id), b),
    }));
}

/** Sentences that tell the same, one of them with more marks. */
function wordingItems(story: ClassStory, articles: readonly SheetArticle[]): readonly Item[] {
  return ranked(pairsOfSentences(story, articles), difference)
    .filter((item) => difference(item) > 0)
    .map((item) => ({ ...item, kind: 'wording' }));
}

function sameItems(story: ClassStory, articles: readonly SheetArticle[]): readonly Item[] {
  return pairsOfSentences(story, articles).filter(({ a, b }) => marked(a) + marked(b) === 0);
}

function pairsOfSentences({ findings }: ClassStory, articles: readonly SheetArticle[]): readonly Item[] {
  return findings.copies
    .filter(
      ({ quoted, kind, similarity, a, b }) =>
        !quoted &&
        a.passage === 'body' &&
        b.passage === 'body' &&
        (kind === 'near-copy' || similarity >= 0.35),
    )
    .map(({ a, b }) => ({
      kind: 'same',
      a: { ...a, article: articleOf(articles, a.id) },
      b: { ...b, article: articleOf(articles, b.id) },
    }));
}

/** Two beginnings side by side: what every two articles have. */
function beginnings(
  story: ClassStory,
  articles: readonly SheetArticle[],
  kind: 'headlines' | 'leads',
): readonly Item[] {
  const told = articles.flatMap((article): Told[] => {
    const { headline } = article.found.article;
    const { id } = article.found.article;
    if (kind === 'headlines') {
      const isThere = /\p{L}/u.test(headline);
      return isThere
        ? [{ article, id, passage: 'headline', start: 0, end: headline.length, text: headline }]
        : [];
    }
    const first = article.lines.find(({ passage }) => passage === 'body');
    return first === undefined ? [] : [sentence(story, article, first)];
  });
  return told.flatMap((a, i) => told.slice(i + 1).map((b): Item => ({ kind, a, b })));
}

function difference({ a, b }: Item): number {
  return Math.abs(marked(a) - marked(b));
}

function marked({ article, ...place }: Told): number {
  return marksIn(article.found, place);
}

function articleOf(articles: readonly SheetArticle[], id: string): SheetArticle {
  return articles.find(({ found }) => found.article.id === id)!;
}

/** A place widened to the sentences it touches. */
function sentence(
  { findings }: Pick<ClassStory, 'findings'>,
  article: SheetArticle,
  place: Span & Pick<Place, 'passage'>,
): Told {
  const id = article.found.article.id;
  const first = sentenceAround({ ...place, id }, findings);
  const last = sentenceAround({ ...place, id, start: Math.max(place.start, place.end - 1) }, findings);
  const start = Math.min(place.start, first?.start ?? place.start);
  const end = Math.max(place.end, last?.end ?? place.end);
  return {
    article,
    id,
    passage: place.passage,
    start,
    end,
    text: article.found.article[place.passage].slice(start, end),
  };
}

function sheetPart({ a, b }: Item, number: number): readonly Block[] {
  return [
    heading(3, `Pair ${number}`),
    list(
      [a, b].map(({ article, ...place }): Line => [strong(article.letter), ' ', cited(article.found, place)]),
    ),
    paragraph('☐ same fact   ☐ different fact   ☐ different interpretation   Because: ………………………………………………'),
  ];
}

/** Kinds where the marked words are what to look at. */
const COLOURED: ReadonlySet<Item['kind']> = new Set(['wording', 'headlines', 'leads']);

const READINGS: Readonly<Record<Item['kind'], string>> = {
  figures:
    'The figures differ. Different fact, if both count the same thing at the same time; same fact, if one rounds, or counts a part or another day. Check: who counted, what, when?',
  quotation:
    'The same speaker in different words inside quotation marks: at most one can be verbatim. Different fact about what was said; whether the sense differs, too, is for the class to argue.',
  wording:
    'Much the same is told, and one text colours it more: a different interpretation, or a different way of telling it. Marked:',
  headlines:
    'Two headlines of one event. Each chooses a fact and words for it: different interpretation where the same fact is told, different fact where they choose another.',
  leads:
    'Two first sentences. Look which fact each puts first, and which words colour it; what one leaves to later, the other may have in front.',
  same: 'The same in the same or other words, and nothing is marked: same fact. What one text adds or leaves out may still matter.',
};

function keyPart({ kind, a, b }: Item, number: number): readonly Block[] {
  const marks = !COLOURED.has(kind) ? [] : [a, b].flatMap((told) => marksOf(told));
  return [
    heading(3, `Pair ${number}: ${a.article.letter} and ${b.article.letter}`),
    list(
      [a, b].map(({ article, ...place }): Line => [strong(article.letter), ' ', cited(article.found, place)]),
    ),
    paragraph(READINGS[kind]),
    ...(marks.length === 0 ? [] : [list(marks)]),
  ];
}

function marksOf({ article, passage, start, end }: Told): readonly Line[] {
  return article.found.analysis.cues
    .filter(
      (cue) => cue.passage === passage && start <= cue.start && cue.end <= end && cue.category !== 'hedge',
    )
    .map((cue) => markEntry(article, cue, 'none'));
}
