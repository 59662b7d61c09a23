/** Words and views are reported; things, deeds and enquiries are the outlet's own account. */
import { describe, expect, it } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';

const newsframe = createNewsframe();
const paraphrases = (body: string): number =>
  newsframe.analyze({ id: 'a', headline: '', body }).analysis.quotes.filter(({ type }) => type === 'indirect')
    .length;

describe('reports', () => {
  it.each([
    'Ada Korran promised to reopen the harbour.',
    'Ada Korran claimed to have seen the plan.',
    'The board asked if the bridge was safe.',
    'Ada Korran criticised the new bridge.',
    'Ada Korran said that the bridge was safe.',
    'Ada Korran decided that the bridge was safe.',
  ])('%s', (body) => {
    expect(paraphrases(body)).toBe(1);
  });
});

describe('no reports', () => {
  it.each([
    'Ada Korran refused to reopen the harbour.',
    'Ada Korran planned to reopen the harbour.',
    'Farmers backed Ada Korran.',
    'The party is targeting nine districts.',
    'The clerk was asked to open the door.',
    'Residents must send a form to see if they qualify.',
  ])('%s', (body) => {
    expect(paraphrases(body)).toBe(0);
  });
});
