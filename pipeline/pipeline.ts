/** The composition of the stages; the only place that knows their order. */
import { tokenize } from './2-tokenize/index.ts';
import { voice } from './3-voice/index.ts';
import { score } from './4-score/index.ts';
import { compileLexicons } from './5-detect/compile.ts';
import { detectors } from './5-detect/detectors/index.ts';
import { detect } from './5-detect/index.ts';
import { type Comparer, compare, createComparer } from './6-compare/index.ts';
import { sensitivity } from './6-compare/sensitivity.ts';
import { type FormatId, type ReportOptions, report as writeReport } from './7-report/index.ts';
import { analysisOf } from './analysis.ts';
import { articleFindings, findingsOf } from './findings.ts';
import { hashText } from './hash.ts';
import { entmanElements } from './lexicons/entman-elements.ts';
import { lexicons as shippedLexicons } from './lexicons/index.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { countedAnalysis, countedPair, keptCues, type QuoteMode } from './quote-mode.ts';
import type {
  Analysed,
  Article,
  ArticleFindings,
  Category,
  Comparison,
  LexiconCard,
  Problem,
  ReportFile,
  Stamp,
} from './types.ts';
import { VERSION } from './version.ts';

/** Text → lower-case hex digest. */
export type Hash = (text: string) => string;

export interface NewsframeOptions {
  /** Lexicons to use; the shipped ones unless given. */
  readonly lexicons?: readonly Lexicon[];
  /** How words of others are counted; `separate` unless given. */
  readonly quotes?: QuoteMode;
  /** Names whose words near them are asked for in articles that give none; the most mentioned unless given. */
  readonly targets?: readonly string[];
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
  const targets = options.targets ?? [];
  const lexicons = options.lexicons ?? Object.values(shippedLexicons);
  const compiled = compileLexicons(lexicons, entmanElements);
  const cards = lexicons.map((lexicon) => lexiconCard(lexicon, hash));
  const categories = new Set<Category>([
    ...lexicons.map((lexicon) => lexicon.category),
    ...Object.values(detectors).map((detector) => detector.category),
  ]);
  const lexiconHash = hash(
    [...cards.map((card) => `${card.id} ${card.hash}`), JSON.stringify(entmanElements)].join('\n'),
  ).slice(0, 12);

  const stampOf = (article: Article): Stamp => ({
    version: VERSION,
    lexicons: lexiconHash,
    options: { ...(mode !== 'separate' && { quotes: mode }), ...(targets.length > 0 && { targets }) },
    input: contentHash(article, hash),
  });
  const analyze = (article: Article): Analysed => {
    const doc = tokenize(article);
    const { quotes, sources, accused } = voice(doc);
    const tone = score(doc, sources, article.targets ?? targets);
    const found = detect(doc, compiled, { quotes, sources });
    const cues = keptCues(found.cues, mode);
    const stamp = stampOf(article);
    return {
      analysis: analysisOf(article, doc, {
        quotes,
        sources,
        accused,
        cues,
        elements: found.elements,
        figures: found.figures,
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
    return {
      add: (article, pair) => {
        comparer.add(countedPair(pair, mode));
        articles.push(articleFindings(article, pair));
      },
      write: ({ title, formats, problems = [], sensitivity: isAsked = false, ...rest }, load) => {
        const comparison = comparer.finish((i) => countedPair(load(i), mode));
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
