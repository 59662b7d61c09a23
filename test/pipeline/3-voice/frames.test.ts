import { expect, test } from 'vitest';
import { heard } from './heard.ts';

/** Twenty ways to attribute words, for ten invented people, papers and verbs each: 200 in all. */
const PEOPLE = [
  'Ada Korran',
  'Bram Vask',
  'Halda Corvane',
  'Teodric Marne',
  'Ilse Dalmane',
  'Garrick Tolle',
  'Petra Sollenby',
  'Jory Pendrake',
  'Delia Fosbrand',
  'Egon Strell',
];
const PAPERS = [
  'the Bay Post',
  'Radio Ossel',
  'KTV',
  'the Harbour Times',
  'Channel Nine',
  'the Daily Siren',
  'LRK',
  'the Courier',
  'Noria Today',
  'the Mercury',
];
const VERBS = [
  'said',
  'added',
  'warned',
  'insisted',
  'claimed',
  'argued',
  'explained',
  'noted',
  'replied',
  'declared',
];
const WORDS = 'This plan will cost the town more than it can pay';

type Frame = (person: string, paper: string, verb: string) => string;
const FRAMES: readonly Frame[] = [
  (x, _, v) => `“${WORDS},” ${x} ${v}.`,
  (x, _, v) => `“${WORDS},” ${v} ${x}.`,
  (x, p) => `“${WORDS},” ${x} told ${p} on Monday.`,
  (x, p) => `${x} told ${p}: “${WORDS}.”`,
  (x, _, v) => `${x} ${v}: “${WORDS}.”`,
  (x, _, v) => `${x} ${v}, “${WORDS}.”`,
  (x, _, v) => `${x}, who chairs the council, ${v}: “${WORDS}.”`,
  (x, p, v) => `In a letter to ${p}, ${x} ${v}: “${WORDS}.”`,
  (x) => `“${WORDS},” according to ${x}.`,
  (x, _, v) => `“${WORDS},” ${x}, the head of the council, ${v} on Tuesday.`,
  (x, _, v) => `“${WORDS},” ${v} council spokesperson ${x}.`,
  (x, p) => `Asked by ${p} about the vote, ${x} said: “${WORDS}.”`,
  (x, _, v) => `‘${WORDS},’ ${x} ${v}.`,
  (x) => `${x} called the plan “more than the town can pay” and left.`,
  (x) => `${x} said the plan “will cost the town more than it can pay”.`,
  (x) => `“${WORDS}.” — ${x}`,
  (x) => `And from ${x}:\n\n“${WORDS}.”`,
  (x, p) => `Speaking to ${p}, ${x} sighed and said: “${WORDS}.”`,
  (x) =>
    `${x} spoke first.\n\nREAD MORE: Storm heads for the coast\n\nThe speech went on: “${WORDS},” ${x} said.`,
  (x, p) => `The plan, ${x} told ${p}, will cost “more than the town can pay”.`,
];

test('at least 95 of 100 speakers are right in 200 made texts, and hardly any is wrong', () => {
  const results = FRAMES.flatMap((frame, f) =>
    PEOPLE.map((person, n) => {
      const body = frame(person, PAPERS[n]!, VERBS[(n + f) % VERBS.length]!);
      const quote = heard(body).quotes.find(({ type }) => type !== 'indirect');
      const said = quote?.speaker?.name;
      return { body, right: said === person, wrong: said !== undefined && said !== person };
    }),
  );
  expect(results).toHaveLength(200);
  const failed = results.filter(({ right }) => !right).map(({ body }) => body);
  expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(10);
  expect(results.filter(({ wrong }) => wrong).length).toBeLessThanOrEqual(4);
});
