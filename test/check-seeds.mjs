/**
 * Checks a run over the five real articles, which are not part of the project: what must be marked, what must
 * be set aside. Usage: node test/check-seeds.mjs OUTPUT_FOLDER ARTICLE_FOLDER
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
for (const failure of failures) console.error(`not so: ${failure}`);
console.log(
  failures.length === 0
    ? 'the five real articles are read as they should be'
    : `${failures.length} expectations failed`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
