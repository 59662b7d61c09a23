/** What the voice stage hands on: marks of distance, and who says a quoted word. */
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { detect } from '../../../pipeline/5-detect/index.ts';
import type { Cue, Quote, QuoteType, Source } from '../../../pipeline/types.ts';
import { lexiconOf } from './marking.ts';

const lexicons = compileLexicons([lexiconOf([['brutal', 2, 'hard']])]);

/** The body's marks when its first quotation is of a given type. */
function cuesWith(body: string, type: QuoteType, sources: readonly Source[] = []): readonly Cue[] {
  const doc = tokenize({ id: 'test', headline: '', body });
  const [first, ...rest] = voice(doc).quotes;
  const quotes: Quote[] = first === undefined ? [] : [{ ...first, type }, ...rest];
  if (sources.length > 0) {
    for (let i = 0; i < doc.body.length; i += 1) if (doc.body.voice[i] === 1) doc.body.speaker[i] = 1;
  }
  return detect(doc, lexicons, { quotes, sources }).cues;
}

describe('marks of distance', () => {
  it('are marked with the words between them, as the outlet’s own', () => {
    const [cue] = cuesWith('The ‘reform’ closed nine schools.', 'scare');
    expect(cue).toMatchObject({
      text: 'reform',
      category: 'scare-quote',
      strength: 1,
      voice: 'outlet',
      entry: 'detector/scare-quote',
    });
    expect(cue).not.toHaveProperty('speaker');
  });

  it('leave a comma inside the marks out', () => {
    expect(cuesWith('After the “reform,” nine schools closed.', 'scare').map(({ text }) => text)).toEqual([
      'reform',
    ]);
  });

  it('hold up to three words', () => {
    expect(cuesWith('The “so big reform” closed schools.', 'scare').map(({ text }) => text)).toEqual([
      'so big reform',
    ]);
  });

  it.each<QuoteType>(['direct', 'mixed', 'fragment', 'echo', 'term', 'nested', 'indirect', 'unresolved'])(
    'are not seen in a quotation of type %s',
    (type) => {
      expect(cuesWith('The “reform” closed nine schools.', type)).toEqual([]);
    },
  );
});

describe('marks around words that the sentence accounts for', () => {
  it.each<[what: string, body: string, words: string[]]>([
    ['a vote', 'Korran, a “no” on the tax bill, left early.', []],
    ['an inscription', 'Clerks held up “thank you” signs.', []],
    ['a term that is explained', 'Ossel has a “jungle primary,” meaning that all run at once.', []],
    ['what somebody calls it', 'The board labelled it a brave “reform” of the port.', []],
    ['a so-called thing', 'The so-called “reform” closed nine schools.', ['reform']],
    ['a thing', 'A brave “reform” closed nine schools.', ['reform']],
    ['a call for it', 'The board calls for a “reform” of schools.', ['reform']],
  ])('%s', (_, body, words) => {
    expect(cuesWith(body, 'scare').map(({ text }) => text)).toEqual(words);
  });
});

describe('speaker', () => {
  const source: Source = {
    name: 'Ilse Korran',
    named: true,
    kind: 'named',
    quotedTokens: 4,
    paraphrasedTokens: 0,
    first: 1,
    verbs: ['said'],
  };
  const body = '“It is a brutal plan for all of us,” Korran said.';

  it('is the source that the column counts', () => {
    expect(cuesWith(body, 'direct', [source])).toMatchObject([
      { text: 'brutal', voice: 'quote', speaker: 'Ilse Korran' },
    ]);
  });

  it('is null if nobody was found', () => {
    expect(cuesWith(body, 'direct')).toMatchObject([{ text: 'brutal', voice: 'quote', speaker: null }]);
  });

  it('is absent in the outlet’s own words', () => {
    const [cue] = cuesWith('It is a brutal plan.', 'direct', [source]);
    expect(cue).not.toHaveProperty('speaker');
  });
});
