/**
 * Checks a run over the five real articles, which are not part of the project: what must be marked, what must
 * be set aside, what the comparison must find between them. Usage: node test/check-seeds.mjs OUTPUT_FOLDER ARTICLE_FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [out, articles] = process.argv.slice(2);
const analyses = readFileSync(join(out, 'analyses.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const texts = readdirSync(articles)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(articles, name), 'utf8'));
const ofFile = (n) => analyses.find((a) => texts[n].startsWith(a.headline));
const failures = [];
const expect = (what, ok) => {
  if (!ok) failures.push(what);
};
const headlineMarks = (n) =>
  ofFile(n)
    .cues.filter((c) => c.passage === 'headline')
    .map((c) => c.text);
const marks = {
  0: ['humiliated', 'dismantled'],
  1: ['Will Not Stop'],
  2: ['Amid Fears'],
  3: ['Cannot Tame'],
};

expect('five articles', analyses.length === 5);
for (const [n, words] of Object.entries(marks)) {
  for (const word of words)
    expect(
      `headline ${n}: ${word}`,
      headlineMarks(Number(n)).some((mark) => mark.includes(word)),
    );
}
expect('outlet named by the source line', ofFile(0).outlet === 'express.co.uk');
expect('teasers and source line set aside in 0', ofFile(0).furniture.length === 3);
expect(
  'related block set aside in 2',
  ofFile(2).furniture.some((f) => f.kind === 'related'),
);
expect(
  'credit set aside in 3',
  ofFile(3).furniture.some((f) => f.kind === 'credit'),
);
for (const analysis of analyses) {
  const { own, quoted, headline } = analysis.tone;
  const words = [...own.words, ...quoted.words, ...headline.words].map((w) => w.word);
  expect(`${analysis.headline}: "united" has no tone`, !words.includes('united'));
  for (const cue of analysis.cues) {
    const inside = analysis.furniture.some(
      (f) => cue.passage === 'body' && cue.start < f.end && cue.end > f.start,
    );
    expect(`cue in furniture: ${cue.text}`, !inside);
  }
  const spans = [
    ...analysis.cues,
    ...analysis.quotes,
    ...analysis.mentions,
    ...analysis.furniture.map((f) => ({ ...f, passage: 'body' })),
  ];
  for (const { passage, start, end, text } of spans)
    expect(`offsets of ${text}`, analysis[passage].slice(start, end) === text);
}
const comparison = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
const { stories, variants, figures, copies } = comparison;
const id = (n) => ofFile(n).id;
/** Which two files a pair joins, and the beginnings of its two texts. */
const isPair = ({ a, b }, [n, first], [m, second]) =>
  [
    [a, b],
    [b, a],
  ].some(([x, y]) => x.id === id(n) && y.id === id(m) && x.text.includes(first) && y.text.includes(second));
const storyOf = (n) => stories.find(({ articles: ids }) => ids.includes(id(n)));
expect('three events', stories.length === 3);
expect('the call of 7 December is one event', new Set([1, 2, 4].map((n) => storyOf(n)?.id)).size === 1);
expect(
  'one storyline',
  new Set(stories.map(({ storyline }) => storyline)).size === 1 && stories[0].storyline,
);

const ALTERED = [
  ['route forward', 'path forward'],
  ['could call that a threat', 'You can call that a threat'],
  ['under the supervision', 'under the leadership'],
];
const altered = variants.filter(({ verdict }) => verdict === 'altered');
for (const [first, second] of ALTERED) {
  const found = altered.find((variant) => isPair(variant, [1, first], [2, second]));
  expect(`altered quotation “${second}”`, found !== undefined && found.changes.length > 0);
}
expect('no other quotation is taken for altered', altered.length === ALTERED.length);
expect('no other pair of quotations', variants.length === ALTERED.length);

const troops = figures.filter(({ values }) => values.some(({ value }) => value === 104_000));
const amounts = troops.flatMap(({ values }) => values.map(({ value }) => value));
expect(
  'the three troop figures in one group',
  troops.length === 1 && [104_000, 70_000, 175_000].every((amount) => amounts.includes(amount)),
);
expect('no other group of figures', figures.length === 1);

const NEAR_COPIES = [
  ['route forward', 'path forward'],
  ['could call that a threat', 'You can call that a threat'],
  ['tanks and commandos', 'tanks and snipers'],
  ['training exercises', 'training camps'],
];
for (const [first, second] of NEAR_COPIES) {
  expect(
    `near-copy “${first}” and “${second}”`,
    copies.some((copy) => copy.kind === 'near-copy' && isPair(copy, [1, first], [2, second])),
  );
}
const PARAPHRASES = [
  ['video conference on Tuesday', 'virtual meeting on Tuesday'],
  ['early next year', 'early next year'],
  ['engaged extensively', 'consulted significantly'],
  ['That’s what you’d call', 'You can call that preparation'],
  ['yet to establish whether', 'has not decided whether'],
];
const between = copies.filter(({ a, b }) => [a.id, b.id].includes(id(1)) && [a.id, b.id].includes(id(2)));
const paraphrased = PARAPHRASES.filter(([first, second]) =>
  between.some((copy) => isPair(copy, [1, first], [2, second])),
);
const right = between.filter((copy) =>
  [...NEAR_COPIES, ...PARAPHRASES].some(([first, second]) => isPair(copy, [1, first], [2, second])),
);
expect(`most paraphrases: ${paraphrased.length} of 5`, paraphrased.length >= 3);
expect(`precision: ${right.length} of ${between.length}`, right.length >= 0.7 * between.length);
console.log(
  `paraphrases ${paraphrased.length} of ${PARAPHRASES.length}, pairs right ${right.length} of ${between.length}`,
);

for (const failure of failures) console.error(`not so: ${failure}`);
console.log(
  failures.length === 0
    ? 'the five real articles are read as they should be'
    : `${failures.length} expectations failed`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
