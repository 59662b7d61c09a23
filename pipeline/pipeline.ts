/** The composition of the stages; the only place that knows their order. */
import { tokenize } from './2-tokenize/index.ts';
import { voice } from './3-voice/index.ts';
import { score } from './4-score/index.ts';
import type { NamedTarget } from './4-score/targets/find-targets.ts';
import { compileLexicons } from './5-detect/compile.ts';
import { detectors } from './5-detect/detectors/index.ts';
import { compileIgnores, withoutIgnored } from './5-detect/ignores.ts';
import { detect } from './5-detect/index.ts';
import { type Comparer, compare, createComparer } from './6-compare/index.ts';
import { sensitivity } from './6-compare/sensitivity.ts';
import { type FormatId, type ReportOptions, report as writeReport } from './7-report/index.ts';
import { type StoryWorksheets, type WorksheetRequest, worksheets } from './7-report/worksheets/index.ts';
import { analysisOf } from './analysis.ts';
import { articleFindings, findingsOf } from './findings.ts';
import { hashText } from './hash.ts';
import { entmanElements } from './lexicons/entman-elements.ts';
import { lexicons as shippedLexicons } from './lexicons/index.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import type { OwnList } from './lexicons/own-list.ts';
import { countedAnalysis, countedPair, keptCues, type QuoteMode } from './quote-mode.ts';
import {
  type Analysed,
  type Article,
  type ArticleFindings,
  CATEGORIES,
  type Category,
  type Comparison,
  type LexiconCard,
  type Problem,
  type ReportFile,
  type Stamp,
} from './types.ts';
import { VERSION } from './version.ts';

/** Text → lower-case hex digest. */
export type Hash = (text: string) => string;

export interface NewsframeOptions {
  /** Lexicons to use; the shipped ones unless given. */
  readonly lexicons?: readonly Lexicon[];
  /** Users' own word lists, beside the lexicons. */
  readonly lists?: readonly OwnList[];
  /** Entries (`lexicon/pattern`), words and phrases that are never marked. */
  readonly ignores?: readonly string[];
  /** Kinds of marks that are left out. */
  readonly categoriesOff?: readonly Category[];
  /**
   * Names whose words near them are asked for in articles that give none, with other names for them; the most
   * mentioned unless given.
   */
  readonly targets?: readonly NamedTarget[];
  /** How words of others are counted; `separate` unless given. */
  readonly quotes?: QuoteMode;
  /** SHA-256 of UTF-8; give the platform's own for speed, the result is the same. */
  readonly hash?: Hash;
}

export interface ReportRequest extends Partial<ReportOptions> {
  readonly title: string;
  readonly formats: readonly FormatId[];
  /** Records that could not be used, to be named in the report. */
  readonly problems?: readonly Problem[];
  /** Say which differences between outlets hold when marks are counted otherwise. */
  readonly sensitivity?: boolean;
}

/** A report in the making. */
export interface Reporter {
  /** Takes what a report needs of an article; the doc is not kept. */
  add(article: Article, pair: Analysed): void;
  /**
   * The files. `load` gives the i-th article added once more, with its doc: articles that share a story are looked at
   * side by side.
   */
  write(request: ReportRequest, load: (i: number) => Analysed): readonly ReportFile[];
  /** Exercises for a class from the same articles; `load` as above. */
  worksheets(request: WorksheetRequest, load: (i: number) => Analysed): readonly StoryWorksheets[];
}

export interface Newsframe {
  /** Reads one article. Depends on the article and the options alone. */
  analyze(article: Article): Analysed;
  /** Sets articles side by side; their order does not matter. */
  compare(pairs: readonly Analysed[]): Comparison;
  /** The same for thousands of articles, which need not all be in memory. */
  comparer(): Comparer;
  /** Gathers a report article by article, so that not every doc must be in memory. */
  reporter(): Reporter;
  /** Writes reports as texts with relative paths; nothing touches a disk. */
  report(
    read: readonly { readonly article: Article; readonly pair: Analysed }[],
    request: ReportRequest,
  ): readonly ReportFile[];
  readonly lexicons: readonly LexiconCard[];
}

/** Compiles the lexicons once. Throws an Error that names lexicon and pattern if one cannot be read. */
export function createNewsframe(options: NewsframeOptions = {}): Newsframe {
  const hash = options.hash ?? hashText;
  const mode = options.quotes ?? 'separate';
  const off = new Set<Category>(options.categoriesOff ?? []);
  const lexicons = (options.lexicons ?? Object.values(shippedLexicons)).filter(
    ({ category }) => !off.has(category),
  );
  const lists = options.lists ?? [];
  const compiled = compileLexicons(lexicons, entmanElements, lists);
  const ignores = compileIgnores(options.ignores ?? []);
  const cards = lexicons.map((lexicon) => lexiconCard(lexicon, hash));
  const categories = new Set<Category>([
    ...lexicons.map((lexicon) => lexicon.category),
    ...Object.values(detectors).map((detector) => detector.category),
    ...categoriesOf(lists),
  ]);
  for (const category of off) categories.delete(category);
  const lexiconHash = hash(
    [
      ...cards.map((card) => `${card.id} ${card.hash}`),
      JSON.stringify(entmanElements),
      ...lists.map((list) => JSON.stringify(list)),
    ].join('\n'),
  ).slice(0, 12);

  const stampOf = (article: Article): Stamp => ({
    version: VERSION,
    lexicons: lexiconHash,
    options: stampOptions(options, mode),
    input: contentHash(article, hash),
  });
  const analyze = (article: Article): Analysed => {
    const doc = tokenize(article);
    const { quotes, sources, accused } = voice(doc);
    const tone = score(doc, sources, targetsOf(article, options.targets ?? []));
    const found = detect(doc, compiled, { quotes, sources });
    const kept = keptCues(found.cues, mode).filter(({ category }) => !off.has(category));
    const cues = withoutIgnored(doc, kept, ignores);
    const stamp = stampOf(article);
    return {
      analysis: analysisOf(article, doc, {
        quotes,
        sources,
        accused,
        cues,
        elements: found.elements,
        figures: found.figures,
        ...(compiled.lists !== undefined && {
          lists: { compiled: compiled.lists, matches: withoutIgnored(doc, found.listMatches, ignores) },
        }),
        tone,
        stamp,
        categories,
        mode,
      }),
      doc,
    };
  };
  const compareAll = (pairs: readonly Analysed[]) => compare(pairs.map((pair) => countedPair(pair, mode)));
  const reporter = (): Reporter => {
    const comparer = createComparer();
    const articles: ArticleFindings[] = [];
    const compared = (load: (i: number) => Analysed) => comparer.finish((i) => countedPair(load(i), mode));
    return {
      add: (article, pair) => {
        comparer.add(countedPair(pair, mode));
        articles.push(articleFindings(article, pair));
      },
      write: ({ title, formats, problems = [], sensitivity: isAsked = false, ...rest }, load) => {
        const comparison = compared(load);
        const counted = () => articles.map(({ analysis }) => countedAnalysis(analysis, mode));
        const findings = findingsOf(articles, {
          title,
          comparison,
          ...(isAsked && { sensitivity: sensitivity(counted()) }),
          problems,
          lexicons: cards,
        });
        return writeReport(findings, formats, { excel: false, text: true, ...rest });
      },
      worksheets: (request, load) => {
        const comparison = compared(load);
        return worksheets(
          findingsOf(articles, { title: '', comparison, problems: [], lexicons: cards }),
          request,
        );
      },
    };
  };
  return {
    analyze,
    compare: compareAll,
    comparer: () => createComparer(),
    lexicons: cards,
    reporter,
    report: (read, request) => {
      const gathered = reporter();
      for (const { article, pair } of read) gathered.add(article, pair);
      return gathered.write(request, (i) => read[i]!.pair);
    },
  };
}

/** Categories of ours that users' lists add to. */
function categoriesOf(lists: readonly OwnList[]): readonly Category[] {
  const named = new Set(lists.flatMap(({ entries }) => entries.flatMap(({ categories }) => categories)));
  return CATEGORIES.filter((category) => named.has(category));
}

/** What was asked for and changes results; nothing for the defaults. */
function stampOptions(
  { lists = [], ignores = [], categoriesOff = [], targets = [] }: NewsframeOptions,
  mode: QuoteMode,
): Stamp['options'] {
  return {
    ...(mode === 'separate' ? {} : { quotes: mode }),
    ...(lists.length === 0 ? {} : { lists: lists.map(({ id }) => id) }),
    ...(ignores.length === 0 ? {} : { ignores }),
    ...(categoriesOff.length === 0 ? {} : { categoriesOff }),
    ...(targets.length === 0
      ? {}
      : { targets: targets.map((each) => (each.aliases === undefined ? each.name : each)) }),
  };
}

/** What the article asks about, with the other names that are known for it; else what all are asked about. */
function targetsOf({ targets }: Article, known: readonly NamedTarget[]): readonly NamedTarget[] {
  if (targets === undefined) return known;
  return targets.map((name) => known.find((each) => each.name === name) ?? { name });
}

/** First 12 hex digits of the hash of outlet, date, headline and body: the id of an article without one. */
export function contentHash(
  article: Pick<Article, 'outlet' | 'date' | 'headline' | 'body'>,
  hash: Hash = hashText,
): string {
  const { outlet = '', date = '', headline, body } = article;
  return hash(JSON.stringify([outlet, date, headline, body])).slice(0, 12);
}

function lexiconCard(lexicon: Lexicon, hash: Hash): LexiconCard {
  const { id, category, title, licence, groups } = lexicon;
  return {
    id,
    category,
    title,
    entries: groups.reduce((sum, group) => sum + group.entries.length, 0),
    source: sourcesOf(lexicon),
    licence,
    hash: hash(JSON.stringify(lexicon)).slice(0, 12),
  };
}

/** Each source once: "own; class after Hooper 1975; …". */
function sourcesOf({ groups }: Lexicon): string {
  const parts = groups.flatMap(({ source }) => source.split(/;\s*/)).filter((part) => part !== '');
  const [own, others] = [parts.includes('own') ? ['own'] : [], parts.filter((part) => part !== 'own').sort()];
  return [...own, ...new Set(others)].join('; ');
}
