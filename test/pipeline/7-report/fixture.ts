/** Invented articles with their findings. The third is hostile, the fourth is almost empty. */
import type {
  Analysis,
  Article,
  ArticleFindings,
  Comparison,
  Cue,
  Findings,
  FrameElement,
  KeynessRow,
  PassageName,
  Profile,
  Quote,
  Score,
  SensitivityRow,
  SentenceRow,
  TargetWord,
  Tone,
} from '../../../pipeline/types.ts';

const plain: Article = {
  id: 'example-1',
  outlet: 'The Daily Example',
  date: '2021-12-07',
  event: 'Bus plan',
  url: 'https://example.org/bus-plan?a=1&b=2',
  author: 'A. Writer',
  headline: 'Mayor slams “reckless” bus plan',
  body: [
    'The mayor slammed a plan on Tuesday that could plunge the town into chaos.',
    'Critics say the fares are far too high.',
    '“This is a war on passengers,” said Jo Bloom, who rides the 7.',
    'Mayor Reed claimed the town council had failed to ask anyone.',
    'Read more: ten bus stops you must see.',
  ].join(' '),
};

const other: Article = {
  id: 'sample-1',
  outlet: 'Sample Post',
  date: '2021-12-08',
  event: 'Bus plan',
  headline: 'Council presents bus plan',
  body: [
    'The council presented a plan for four new bus lines on Tuesday.',
    'Fares would rise by 20 cents; critics say that is too much.',
    'The mayor said he had not been asked.',
  ].join(' '),
};

const hostile: Article = {
  id: '=cmd',
  outlet: '@Hostile *News* | <b>',
  date: '-1',
  event: '\tTab first',
  url: 'javascript:alert(1)',
  headline: '=HYPERLINK("x") | <script>alert(1)</script> [x](javascript:alert(1)) `code` **b** <img src=x>',
  body: '+1 <script>alert(2)</script> "quoted", with a comma.\n\n# Not a heading, but brutal & www.evil.example\n- no list',
};

const bare: Article = { id: 'bare', headline: '', body: '' };

/** Sentences of a body, cut after a full stop or at an empty line. */
function sentences(article: Article, scores: readonly (number | undefined)[]): SentenceRow[] {
  const rows = (['headline', 'body'] as const).flatMap((passage) =>
    [...article[passage].matchAll(/\S(?:[^.]|\.(?=\w))*?(?:\.(?=\s|$)|(?=\n\n)|$)/g)].map((match, index) => ({
      passage,
      index,
      match,
    })),
  );
  return rows.map(({ passage, index, match }, row): SentenceRow => {
    const score = scores[row];
    return {
      passage,
      index,
      paragraph: 0,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      tokens: match[0].split(/\s+/).length,
      quoted: 0,
      furniture: match[0].startsWith('Read more'),
      hits: score === undefined ? 0 : 1,
      cues: 0,
      ...(score === undefined ? {} : { score }),
    };
  });
}

type CueRest = Pick<Cue, 'category' | 'strength'> & Partial<Cue>;

/** A cue at the first place of a phrase. */
function cue(
  rows: readonly SentenceRow[],
  article: Article,
  passage: PassageName,
  phrase: string,
  rest: CueRest,
): Cue {
  const start = article[passage].indexOf(phrase);
  const row = rows.find((one) => one.passage === passage && one.start <= start && start < one.end);
  return {
    passage,
    start,
    end: start + phrase.length,
    text: phrase,
    sentence: [row?.start ?? 0, row?.end ?? 0],
    voice: 'outlet',
    negated: false,
    entry: `${rest.category}/${phrase}`,
    reason: `“${phrase}” is worth a second look.`,
    neutral: [],
    ...rest,
  };
}

const noScore: Score = {
  hits: 0,
  positive: 0,
  negative: 0,
  tokens: 4,
  sentences: 1,
  sentencesWithHits: 0,
  words: [],
};
const noTone: Tone = {
  headline: noScore,
  own: noScore,
  quoted: noScore,
  gap: { headlineOnly: [], support: null },
  arc: [],
  targets: [],
  speakers: [],
};

function analysisOf(article: Article, rest: Partial<Analysis>): Analysis {
  const { id, headline, outlet, date, event, url } = article;
  return {
    schema: 'newsframe.analysis/1',
    id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(event === undefined ? {} : { event }),
    ...(url === undefined ? {} : { url }),
    headline,
    tokens: { headline: 0, own: 0, quoted: 0, indirect: 0, furniture: 0 },
    furniture: [],
    mentions: [],
    quotes: [],
    sources: [],
    accused: [],
    cues: [],
    elements: [],
    figures: [],
    tone: noTone,
    rates: {},
    cautions: [],
    stamp: { version: '0.1.0', lexicons: 'abc123', options: { quotes: 'separate' }, input: 'def456' },
    ...rest,
  };
}

const plainRows = sentences(plain, [-0.4, -0.612345, -0.1, -0.5, 0]);
const speech = 'This is a war on passengers,';
const speechAt = plain.body.indexOf(speech);
const speechQuote: Quote = {
  passage: 'body',
  start: speechAt,
  end: speechAt + speech.length,
  text: speech,
  content: [{ start: speechAt, end: speechAt + speech.length }],
  type: 'direct',
  speaker: { name: 'Jo Bloom', mention: 'Jo Bloom', named: true },
  verb: 'say',
  stance: 'neutral',
  rule: 'quote-verb-name',
};

/** An element of framing at the first place of a phrase of the first article. */
function element(
  phrase: string,
  kind: FrameElement['element'],
  voice: FrameElement['voice'],
  speaker: string | null = null,
): FrameElement {
  const { passage, start, end, text, sentence } = cue(plainRows, plain, 'body', phrase, {
    category: 'fear',
    strength: 1,
  });
  return {
    passage,
    start,
    end,
    text,
    sentence,
    element: kind,
    voice,
    ...(voice === 'outlet' ? {} : { speaker }),
    entry: `${kind}/${phrase}`,
    reason: `“${phrase}” names a ${kind}.`,
  };
}

/** Two differences as reported and counted otherwise: one goes, one holds. */
export const sensitivity: readonly SensitivityRow[] = [
  difference('emotive', 'as reported', 'as reported', 32),
  difference('emotive', 'without arguable marks', 'no longer clear', 12),
  difference('emotive', 'with quotations', 'survives', 33),
  difference('all', 'as reported', 'as reported', 60),
  difference('all', 'without arguable marks', 'survives', 40),
  difference('all', 'with quotations', 'survives', 61),
  difference('all', 'without fear', 'survives', 50),
  difference('all', 'without emotive', 'turns round', 0),
  difference('fear', 'as reported', 'as reported', 1, false),
  difference('fear', 'without arguable marks', 'never clear', 1, false),
  difference('fear', 'with quotations', 'becomes clear', 30),
];

function difference(
  feature: SensitivityRow['feature'],
  scenario: SensitivityRow['scenario'],
  verdict: SensitivityRow['verdict'],
  count: number,
  clear = verdict !== 'no longer clear',
): SensitivityRow {
  return {
    target: 'The Daily Example',
    reference: 'Sample Post',
    feature,
    scenario,
    moreIn: count === 0 ? 'Sample Post' : 'The Daily Example',
    countTarget: count,
    countReference: 1,
    totalTarget: 1312,
    totalReference: 240,
    rateTarget: (100 * count) / 1312,
    rateReference: 100 / 240,
    ratio: ((count / 1312) * 240) / 1,
    low: 0.3,
    high: 90,
    p: 0.7,
    clear,
    verdict,
  };
}
/** A word of the first article's body that counts for a name. */
function near(text: string, rest: Pick<TargetWord, 'value'> & Partial<TargetWord>): TargetWord {
  const start = plain.body.indexOf(text);
  return { passage: 'body', start, end: start + text.length, text, link: 'near', voice: 'outlet', ...rest };
}

const failed = near('failed', { value: -3, link: 'actor', voice: 'indirect', speaker: 'Reed' });
const plainTone: Tone = {
  ...noTone,
  headline: {
    ...noScore,
    score: -0.612372,
    hits: 1,
    negative: 1,
    tokens: 5,
    sentencesWithHits: 1,
    words: [{ word: 'slams', count: 1, value: -2 }],
  },
  own: {
    score: -0.3204567,
    low: -0.51,
    high: -0.12,
    density: -0.61,
    polarity: -1 / 3,
    hits: 9,
    positive: 3,
    negative: 6,
    tokens: 1312,
    sentences: 40,
    sentencesWithHits: 8,
    words: [
      { word: 'chaos', count: 2, value: -2 },
      { word: 'heart attack', count: 1, value: -2 },
      { word: 'hope', count: 1, value: 2 },
    ],
  },
  gap: {
    difference: -0.29,
    percentile: 12.5,
    higher: 80,
    lower: 5,
    headlineOnly: ['reckless', 'Tick|Tock'],
    support: { start: 0, end: plain.body.indexOf('.') + 1 },
  },
  arc: plainRows.slice(1).map(({ start, end, score = 0, hits }) => ({ start, end, score, hits })),
  targets: [
    {
      name: 'town council',
      mentions: 3,
      score: -0.8,
      sentences: 3,
      label: 'negative',
      own: { score: 1, sentences: 1 },
      quoted: { score: -1, sentences: 2 },
      words: [near('plan', { value: 0.5 }), failed],
    },
    { name: '=Reed', mentions: 1, sentences: 0, own: { sentences: 0 }, quoted: { sentences: 0 }, words: [] },
  ],
  speakers: [
    {
      speaker: 'Reed',
      target: 'town council',
      score: -1,
      sentences: 2,
      words: [{ word: 'failed', count: 2, value: -3 }],
    },
    {
      speaker: null,
      target: 'town council',
      score: -1,
      sentences: 1,
      words: [{ word: 'war', count: 1, value: -1 }],
    },
  ],
};

const plainFindings: ArticleFindings = {
  article: plain,
  sentences: plainRows,
  analysis: analysisOf(plain, {
    tokens: { headline: 5, own: 1312, quoted: 148, indirect: 20, furniture: 8 },
    furniture: [
      {
        start: plain.body.indexOf('Read more'),
        end: plain.body.length,
        text: 'Read more: ten bus stops you must see.',
        kind: 'teaser',
      },
    ],
    quotes: [speechQuote],
    cues: [
      cue(plainRows, plain, 'headline', 'slams', {
        category: 'reporting-verb',
        strength: 3,
        neutral: ['criticises', 'disagrees with'],
        reason: '“slams” adds a punch to an act of saying.',
        counter: 'The mayor may have spoken very sharply.',
      }),
      cue(plainRows, plain, 'headline', 'reckless', {
        category: 'emotive',
        strength: 2,
        voice: 'quote',
        speaker: null,
      }),
      cue(plainRows, plain, 'body', 'slammed', {
        category: 'reporting-verb',
        strength: 3,
        neutral: ['criticised'],
      }),
      cue(plainRows, plain, 'body', 'plunge the town into chaos', {
        category: 'fear',
        strength: 2,
        neutral: ['cause delays'],
        about: 'Reed',
      }),
      cue(plainRows, plain, 'body', 'chaos', {
        category: 'emotive',
        strength: 1,
        neutral: ['confusion', ''],
      }),
      cue(plainRows, plain, 'body', 'Critics say', {
        category: 'vague-source',
        strength: 1,
        neutral: ['name the critics'],
        counter: 'They may be named further down',
      }),
      cue(plainRows, plain, 'body', 'war on', {
        category: 'conflict-metaphor',
        strength: 2,
        voice: 'quote',
        speaker: 'Jo Bloom',
        neutral: ['burden for'],
      }),
      cue(plainRows, plain, 'body', 'failed to', {
        category: 'implicature',
        strength: 1,
        voice: 'indirect',
        speaker: 'Reed',
        neutral: ['did not'],
      }),
    ],
    elements: [
      element('plunge the town into chaos', 'problem', 'outlet'),
      element('too high', 'judgement', 'outlet'),
      element('This is a war', 'problem', 'quote', 'Jo Bloom'),
      element('failed to ask', 'problem', 'indirect', 'Reed'),
      element('Critics say', 'problem', 'outlet'),
      element('slammed', 'problem', 'outlet'),
    ],
    tone: plainTone,
    rates: {
      emotive: { count: 1, per100: 0.076 },
      fear: { count: 1, per100: 0.076 },
      'vague-source': { count: 1, per100: 0.076 },
      'reporting-verb': { count: 1, per100: 0.076 },
    },
  }),
};

const otherRows = sentences(other, [0, 0.1, 0.2, 0]);
const otherFindings: ArticleFindings = {
  article: other,
  sentences: otherRows,
  analysis: analysisOf(other, {
    tokens: { headline: 4, own: 240, quoted: 0, indirect: 1, furniture: 0 },
    cues: [
      cue(otherRows, other, 'body', 'critics say', {
        category: 'vague-source',
        strength: 1,
        neutral: ['name the critics'],
      }),
    ],
    tone: { ...noTone, own: { ...noScore, score: 0.012, hits: 1, positive: 1, tokens: 240 } },
    rates: { emotive: { count: 0, per100: 0 }, 'vague-source': { count: 1, per100: 0.416667 } },
    cautions: ['This is a short text. Read its figures with care.'],
  }),
};

const hostileRows = sentences(hostile, [-0.4, -0.4]);
const hostileFindings: ArticleFindings = {
  article: hostile,
  sentences: hostileRows,
  analysis: analysisOf(hostile, {
    tokens: { headline: 7, own: 60, quoted: 1, indirect: 0, furniture: 0 },
    cues: [
      cue(hostileRows, hostile, 'headline', '<script>alert(1)</script>', {
        category: 'sensational',
        strength: 1,
      }),
      cue(hostileRows, hostile, 'body', 'brutal', {
        category: 'emotive',
        strength: 3,
        entry: '=1+1',
        reason: '-2 <b>bold</b> | `tick`',
        neutral: ['@home', 'https://evil.example'],
      }),
    ],
    rates: { emotive: { count: 1 } },
    cautions: ['@caution', 'second | caution'],
  }),
};

export const bareFixture: ArticleFindings = { article: bare, sentences: [], analysis: analysisOf(bare, {}) };

const toneSum = { scored: 0, sumMicro: 0, hits: 0, tokens: 0 };

function profile(
  name: string,
  found: readonly ArticleFindings[],
  all: Profile['all'],
  rates: Profile['rates'],
): Profile {
  const sum = (voice: keyof Analysis['tokens']) =>
    found.reduce((total, { analysis }) => total + analysis.tokens[voice], 0);
  return {
    name,
    all,
    rates,
    tone: {},
    summary: {
      articles: found.length,
      tokens: {
        headline: sum('headline'),
        own: sum('own'),
        quoted: sum('quoted'),
        indirect: sum('indirect'),
        furniture: sum('furniture'),
      },
      cues: Object.fromEntries(
        Object.entries(rates).map(([category, rate]) => [
          category,
          { headline: 0, own: rate.count, quoted: 1, indirect: 0 },
        ]),
      ),
      tone: { headline: toneSum, own: toneSum, quoted: toneSum },
    },
  };
}

const plainAll = { count: 4, tokens: 1312, per100: 0.304878, low: 0.083068, high: 0.780609 };
const otherAll = { count: 1, tokens: 240, per100: 0.416667, low: 0.010549, high: 2.321514 };
const plainRates = {
  emotive: { count: 1, tokens: 1312, per100: 0.07622, low: 0.00193, high: 0.424669 },
  'vague-source': { count: 1, tokens: 1312, per100: 0.07622, low: 0.00193, high: 0.424669 },
  'reporting-verb': { count: 2, tokens: 1312, per100: 0.152439, low: 0.018461, high: 0.550662 },
};
const otherRates = {
  emotive: { count: 0, tokens: 240, per100: 0, low: 0, high: 1.537033 },
  'vague-source': { count: 1, tokens: 240, per100: 0.416667, low: 0.010549, high: 2.321514 },
};
const hostileRates = { emotive: { count: 1, tokens: 60 } };

function word(feature: string, rest: Partial<KeynessRow>): KeynessRow {
  return {
    scope: 'corpus',
    target: 'The Daily Example',
    reference: 'the others',
    feature,
    moreIn: 'The Daily Example',
    countTarget: 7,
    countReference: 1,
    totalTarget: 1312,
    totalReference: 300,
    rateTarget: 5.335366,
    rateReference: 3.333333,
    logRatio: 0.19,
    logOddsZ: 1.2,
    g2: 0.22,
    articles: 2,
    ...rest,
  };
}

export const comparison: Comparison = {
  schema: 'newsframe.comparison/1',
  articles: 4,
  outlets: [
    profile('The Daily Example', [plainFindings], plainAll, plainRates),
    profile('Sample Post', [otherFindings], otherAll, otherRates),
    profile('@Hostile *News* | <b>', [hostileFindings], { count: 1, tokens: 60 }, hostileRates),
    profile('(no outlet)', [bareFixture], { count: 0, tokens: 0 }, {}),
  ],
  profiles: [
    profile('example-1', [plainFindings], plainAll, plainRates),
    profile('sample-1', [otherFindings], otherAll, otherRates),
    profile('=cmd', [hostileFindings], { count: 1, tokens: 60 }, hostileRates),
    profile('bare', [bareFixture], { count: 0, tokens: 0 }, {}),
  ],
  keyness: [
    word('chaos', {}),
    word('mayor', { logOddsZ: 2.1, countTarget: 12, rateTarget: 9.146341 }),
    word('fare', {
      moreIn: 'the others',
      countTarget: 1,
      countReference: 6,
      rateTarget: 0.762195,
      rateReference: 20,
      logRatio: -4.1,
      logOddsZ: -2.4,
      g2: 14.1,
    }),
    word('__proto__', { scope: 'story', logRatio: -0.1, logOddsZ: -0.2 }),
    word('bus', { moreIn: 'neither' }),
  ],
  contrasts: [],
  distances: [],
  stories: [],
  variants: [],
  figures: [],
  copies: [],
  coverage: [],
  labels: [],
  cautions: [
    'Four articles are too few to say anything about outlets.',
    'One article is very short: add more text or leave it out.',
  ],
};

export const findings: Findings = {
  title: 'Four tellings of a bus plan',
  articles: [plainFindings, otherFindings, hostileFindings, bareFixture],
  comparison,
  problems: [
    {
      file: 'articles.csv',
      line: 12,
      problem: 'the record has no headline and no body',
      hint: 'fill in at least one of them',
    },
  ],
  lexicons: [
    {
      id: 'emotive',
      category: 'emotive',
      title: 'Emotive words',
      entries: 1204,
      source: 'own; class after Recasens et al. 2013',
      licence: 'CC-BY-4.0',
      hash: '9f2c41d0',
    },
  ],
  version: '0.1.0',
};

/** The same findings with other articles. */
export function withArticles(articles: readonly ArticleFindings[]): Findings {
  return { ...findings, articles };
}

/** Copies of an article under other ids. */
export function copies(count: number): Findings {
  const articles = Array.from({ length: count }, (_, index): ArticleFindings => {
    const id = `Copy/${String(index + 1).padStart(2, '0')}`;
    return { ...otherFindings, article: { ...other, id }, analysis: { ...otherFindings.analysis, id } };
  });
  return withArticles(articles);
}

/** The third article with one text as its headline, and a mark on the first three letters. */
export function withHeadline(headline: string): Findings {
  const article = { ...hostile, headline };
  const rows = sentences(article, []);
  const end = Math.min(3, headline.length);
  const cues = [
    cue(rows, article, 'headline', headline.slice(0, end), {
      category: 'emotive',
      strength: 1,
      start: 0,
      end,
      sentence: [0, headline.length],
    }),
  ];
  return withArticles([{ article, sentences: rows, analysis: analysisOf(article, { cues }) }]);
}
