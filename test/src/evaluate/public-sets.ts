/** One or two invented lines in the shape of each public set, by file name. */
const line = (fields: object) => `${JSON.stringify(fields)}\n`;

const sentence = 'A shocking vote. 🙂';
const report = 'Vale left\n\n🙂 “We are done,” said Anna Vale. It was a brutal end.';
/** Offsets in code points: one less than in UTF-16 behind the emoji. */
const inPoints = (words: string) => {
  const start = [...report.slice(0, report.indexOf(words))].length;
  return { start, end: start + [...words].length, text: words };
};
const basilLine = (event: string, sent: number, text: string, quote?: string) =>
  line({
    ...{ id: `d#${sent}`, doc: `doc-${event}`, event, outlet: 'x', sent, para: Math.floor(sent / 2), text },
    ...{ lex: 1, inf: 0, spans: quote === undefined ? [] : [{ start: 0, end: 1, label: 'lex', quote }] },
  });
const basilArticle = (id: string, event: string) =>
  line({
    id,
    event,
    event_title: 't',
    outlet: id,
    date: '2011-02-03',
    headline: 'Rain',
    body: `Rain in ${event}.`,
    article_annotations: {},
  });

export const PUBLIC_SETS: Readonly<Record<string, string>> = {
  'babe_sg2.jsonl': ['gun control', 'environment', 'vaccine']
    .map((topic, i) =>
      line({
        ...{
          id: `b${i}`,
          text: sentence,
          outlet: 'x',
          topic,
          label: i === 2 ? 0 : 1,
          biased_words: ['shocking'],
        },
        spans: [{ start: 2, end: 10, label: 'biased', text: 'shocking' }],
      }),
    )
    .join(''),
  'wiki_npov_hube.jsonl': ['biased', 'cw-hard', 'featured']
    .map((subset, i) => line({ id: `w${i}`, text: `A shocking vote ${i}.`, label: i === 0 ? 1 : 0, subset }))
    .join(''),
  'basil_sentences.jsonl': [
    basilLine('e1', 0, 'It was brutal.', 'no'),
    basilLine('e1', 1, '“Brutal,” she said.', 'yes'),
    basilLine('e1', 2, 'Rain fell.'),
    basilLine('e2', 0, 'Rain fell.'),
  ].join(''),
  'basil_articles.jsonl': basilArticle('p', 'e1') + basilArticle('q', 'e1') + basilArticle('r', 'e2'),
  'ptc_train.jsonl': ['d1', 'd2', 'd3', 'd4']
    .map((doc) =>
      line({
        ...{ id: `ptc-${doc}`, doc, split: 'train', headline: 'Vale left', text: report, si_spans: [] },
        spans: [
          { ...inPoints('brutal'), label: 'Loaded_Language' },
          { ...inPoints('done'), label: 'Doubt' },
        ],
      }),
    )
    .join(''),
  'polnear_dev.jsonl': line({
    ...{
      id: 'p1',
      split: 'dev',
      outlet: 'x',
      date: '2016-09-12',
      headline: 'Vale left',
      text: report,
      annotator: 'a',
    },
    quotes: [
      {
        id: 'E1',
        type: 'direct',
        source: [inPoints('Anna Vale')],
        cue: [inPoints('said')],
        content: [inPoints('“We are done,”')],
      },
      { id: 'E2', type: 'indirect', source: [], cue: [], content: [inPoints('It was a brutal end')] },
    ],
  }),
  'newsmtsc_devtest_rw.jsonl': ['positive', 'negative', 'neutral']
    .map((polarity, i) =>
      line({
        id: `n${i}`,
        text: `Vale won praise ${i}.`,
        target: 'Vale',
        start: 0,
        end: 4,
        polarity,
        split: 'devtest_rw',
      }),
    )
    .join(''),
  'semeval07_headlines_test.jsonl': [60, -70, 5]
    .map((valence, i) =>
      line({ id: `h${i}`, text: ['Happy day', 'Terrible fire', 'Rain'][i], valence, emotions: {} }),
    )
    .join(''),
  'allsides_headline_roundups.jsonl': ['1', '1', '2', '3', '4', '5']
    .map((event, i) =>
      line({
        id: `as${i}`,
        event,
        outlet: `o${i}`,
        roundup: 'r',
        headline: `Rain ${i}`,
        body: `It rained ${i}.`,
        date: '2021-10-18',
      }),
    )
    .join(''),
};
