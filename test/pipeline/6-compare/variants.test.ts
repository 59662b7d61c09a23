/** Quotation variants: which quotations of two articles are one utterance, and what differs. Invented sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../../pipeline/6-compare/variants/index.ts';
import { createNewsframe } from '../../../pipeline/index.ts';
import type { Analysed, Variant } from '../../../pipeline/types.ts';

const newsframe = createNewsframe();

const analyse = (id: string, body: string): Analysed => newsframe.analyze({ id, headline: '', body });

/** Variants of two articles; the first is `a`. */
function variants(a: string, b: string): readonly Variant[] {
  return variantsOf({ id: 's', articles: [analyse('a', a), analyse('b', b)] });
}

/** "kind: from → to", as a reader sees it. */
const changes = ({ changes }: Variant): string[] =>
  changes.map(({ kind, from, to }) => `${kind}: ${from || '∅'} → ${to || '∅'}`);

const SAID = '“We will keep the harbour open for the fishing families,” said Ilse Korran.';

describe('verdicts and changes', () => {
  it.each([
    [
      'the same words',
      'verbatim',
      '“We will keep the harbour open for the fishing families,” the minister said.',
      [],
    ],
    [
      'another contraction and spelling',
      'verbatim',
      '“We’ll keep the harbor open for the fishing families,” she said.',
      [],
    ],
    ['another tense', 'verbatim', '“We will keep the harbour opened for the fishing family,” she said.', []],
    [
      'the attribution in the middle',
      'verbatim',
      '“We will keep the harbour open,” she said, “for the fishing families.”',
      [],
    ],
    [
      'the end left out',
      'trimmed',
      'She would “keep the harbour open” for now.',
      ['deletion: We will → ∅', 'deletion: for the fishing families → ∅'],
    ],
    [
      'a cut that is shown',
      'trimmed',
      '“We will keep the harbour … for the fishing families,” she said.',
      ['deletion: open → ∅'],
    ],
    [
      'a cut that is not shown',
      'altered',
      '“We will keep the harbour for the fishing families,” she said.',
      ['deletion: open → ∅'],
    ],
    [
      'another modal verb',
      'altered',
      '“We might keep the harbour open for the fishing families,” she said.',
      ['modality: will → might'],
    ],
    [
      'a synonym',
      'altered',
      '“We will hold the harbour open for the fishing families,” she said.',
      ['synonym: keep → hold'],
    ],
    [
      'a negation',
      'altered',
      '“We will not keep the harbour open for the fishing families,” she said.',
      ['negation: ∅ → not'],
    ],
    [
      'another person',
      'altered',
      '“They will keep the harbour open for the fishing families,” she said.',
      ['person: We → They'],
    ],
    [
      'a word of degree',
      'altered',
      '“We will really keep the harbour open for the fishing families,” she said.',
      ['strength: ∅ → really'],
    ],
    [
      'more words',
      'altered',
      '“We will keep the harbour open at night for the fishing families,” she said.',
      ['insertion: ∅ → at night'],
    ],
    [
      'a bracket is no change',
      'verbatim',
      '“We will keep the harbour open for the fishing families [of Castrel],” she said.',
      [],
    ],
  ] as const)('%s: %s', (_what, verdict, other, expected) => {
    const found = variants(SAID, other);
    expect(found.map((variant) => variant.verdict)).toEqual([verdict]);
    expect(changes(found[0]!)).toEqual(expected);
  });

  it('marks stronger words', () => {
    const [found] = variants(
      '“The leak hurt eleven people on that quay,” said Tomas Orlen.',
      '“The leak killed eleven people on that quay,” said Tomas Orlen.',
    );
    expect(changes(found!)).toEqual(['strength: hurt → killed']);
  });

  it('reads numbers in words and digits alike, and says which differ', () => {
    const a = '“They must wait six and a half hours at the gate,” said Maren Delacqua.';
    expect(variants(a, '“They must wait 6.5 hours at the gate,” she said.')[0]?.verdict).toBe('verbatim');
    expect(changes(variants(a, '“They must wait six hours at the gate,” she said.')[0]!)).toEqual([
      'number: six and a half → six',
    ]);
  });

  it.each([
    ['a sign for a word', '“The ferry & the pier belong to the town,” she said.'],
    ['no sign', '“The ferry and the pier belong to the town,” she said.'],
  ])('reads %s alike', (_what, other) => {
    const a = '“The ferry and the pier belong to the town,” said Maren Delacqua.';
    expect(variants(a, other)[0]?.verdict).toBe('verbatim');
  });

  it('reads initials with and without full stops alike', () => {
    const a = '“The pier is O.K. with me and the F.D.A.,” said Maren Delacqua.';
    expect(variants(a, '“The pier is okay with me and the FDA,” she said.')[0]?.verdict).toBe('verbatim');
  });

  it('joins sentences that differ in several places into one variant', () => {
    const found = variants(
      '“You can call that a promise. You can call that a plan,” said Anika Brennig.',
      '“I suppose you could call that a promise. That could be called a plan,” said Anika Brennig.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ verdict: 'altered', a: { start: 1 } });
  });

  it('tells a dropped sentence from a kept one', () => {
    const found = variants(
      '“We are not against the bridge,” said Jonas Whitlowe. “We are against paying for it twice.”',
      '“We are against paying for it twice,” said Jonas Whitlowe.',
    );
    expect(found.map(({ verdict }) => verdict)).toEqual(['trimmed']);
    expect(changes(found[0]!)).toEqual(['deletion: We are not against the bridge → ∅']);
  });

  it('follows a quotation over paragraphs', () => {
    const found = variants(
      '“We are not against the bridge.\n\n“We are against paying for it twice,” said Jonas Whitlowe.',
      '“We are not against the bridge. We are against paying for it twice,” said Jonas Whitlowe.',
    );
    expect(found.map(({ verdict, a }) => [verdict, a.pieces.length])).toEqual([['verbatim', 2]]);
  });

  it.each([
    ['an institution', 'said the harbour ministry', 'Ilse Korran'],
    ['a country', 'Sarvia said', 'Ilse Korran'],
    ['people without a name', 'officials said', 'Ilse Korran'],
  ])('%s may speak through the person whom another article names', (_what, said, speaker) => {
    const [found] = variants(
      SAID,
      `“We will keep the harbour open tonight for the fishing families,” ${said}.`,
    );
    expect(found).toMatchObject({ verdict: 'altered', speaker });
    expect(found?.note).toMatch(/what seems to be one statement/);
  });

  it('says what a reader may conclude', () => {
    const other = '“We may keep the harbour open for the fishing families.”';
    const [unknown] = variants(SAID, `The day was loud. ${other} Then it rained.`);
    expect(unknown).toMatchObject({
      speaker: 'Ilse Korran',
      note: 'The two articles print different words inside quotation marks for what seems to be one statement. At most one can be verbatim.',
    });
    const [known] = variants(SAID, `${other.replace('.”', ',”')} said Korran.`);
    expect(known).toMatchObject({
      speaker: 'Ilse Korran',
      note: 'The two articles print different words inside quotation marks for the same speaker and occasion. At most one can be verbatim.',
    });
  });
});

describe('no variants', () => {
  it.each([
    ['other words of the same person', SAID, '“The pier was built by my grandfather,” said Ilse Korran.'],
    [
      'the same subject, another statement',
      '“The harbour tax is a mistake for this town,” he said.',
      '“Nobody in this town has seen the plans for the harbour,” he said.',
    ],
    [
      'the same frame, another content',
      '“I think that it is a very good idea,” he said.',
      '“I think that it was a very bad night,” she said.',
    ],
    ['a title', 'She spoke on “Castrel This Morning”.', 'He was a guest of “Castrel This Morning”.'],
    ['one word in marks', 'They call it a “victory”.', 'The “victory” was short.'],
    ['two words in marks', 'He called it “pure greed”.', 'She saw “pure greed” at work.'],
    [
      'a few words that two people use',
      'Ilse Korran called the fire an “act of spite”.',
      'It was an “act of spite”, said Sofia Quillane.',
    ],
    [
      'a saying',
      'He likes the “come what may” of the sea.',
      'The ferry’s “come what may” timetable is gone.',
    ],
    [
      'an institution and a person, in words that are only alike',
      '“I am afraid that the plan shows the spirit of its old harbour masters rather than the needs of the town,” said Ilse Korran.',
      '“Your plan seems to show the spirit of your harbour friends and not what the town needs,” the ministry said.',
    ],
    [
      'one word in common that could be anybody’s',
      '“We needed to get out the harbour message,” said Ilse Korran.',
      '“I think we got the message out,” said Ilse Korran.',
    ],
    [
      'words outside the marks',
      SAID,
      'We will keep the harbour open for the fishing families, the minister said.',
    ],
    ['the same article', `${SAID}\n\n${SAID}`, 'The day was quiet.'],
  ])('%s', (_what, a, b) => {
    expect(variants(a, b)).toEqual([]);
  });

  it('another speaker, where both are people with a name', () => {
    const other = '“We will keep the harbour closed for the fishing families,” said Sofia Quillane.';
    expect(variants(SAID, other)).toEqual([]);
  });
});

describe('several articles', () => {
  it('compares every pair, and many copies of one sentence only up to a point', () => {
    const articles = Array.from({ length: 30 }, (_, i) => analyse(`n${String(i).padStart(2, '0')}`, SAID));
    expect(variantsOf({ id: 's', articles: articles.slice(0, 4) })).toHaveLength(6);
    expect(variantsOf({ id: 's', articles }).length).toBeLessThan(60);
  });

  it('says nothing of one article or none', () => {
    expect(variantsOf({ id: 's', articles: [] })).toEqual([]);
    expect(variantsOf({ id: 's', articles: [analyse('a', SAID)] })).toEqual([]);
  });
});

describe('properties', { timeout: 60_000 }, () => {
  const word = fc.constantFrom(
    ...'we they will may not never the a harbour pier ship crew keep close open paid tax promise very and of 12 hours call said'.split(
      ' ',
    ),
  );
  const sentence = fc.array(word, { minLength: 2, maxLength: 14 }).map((words) => words.join(' '));
  const body = fc
    .array(fc.tuple(sentence, fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((quotes) =>
      quotes
        .map(([said, isLong]) => `“W${said},” she said.${isLong ? ' “And that is all.”' : ''}`)
        .join('\n\n'),
    );

  const mirrored = (variant: Variant): Variant => ({
    ...variant,
    a: { ...variant.b, id: 'a' },
    b: { ...variant.a, id: 'b' },
    changes: variant.changes.map(({ from, to, kind, a, b }) => ({
      from: to,
      to: from,
      kind: kind === 'insertion' ? 'deletion' : kind === 'deletion' ? 'insertion' : kind,
      a: b,
      b: a,
    })),
  });
  const byPlace = (x: Variant, y: Variant) => x.a.start - y.a.start || x.b.start - y.b.start;

  it('the order of the articles changes nothing', () => {
    fc.assert(
      fc.property(body, body, body, (x, y, z) => {
        const articles = [analyse('x', x), analyse('y', y), analyse('z', z)];
        const expected = JSON.stringify(variantsOf({ id: 's', articles }));
        for (const order of [
          [2, 1, 0],
          [1, 2, 0],
          [0, 2, 1],
        ])
          expect(JSON.stringify(variantsOf({ id: 's', articles: order.map((i) => articles[i]!) }))).toBe(
            expected,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('exchanging the two articles mirrors the result', () => {
    fc.assert(
      fc.property(body, body, (x, y) => {
        const there = [...variants(x, y)].sort(byPlace);
        const back = variants(y, x).map(mirrored).sort(byPlace);
        expect(back).toEqual(there);
      }),
      { numRuns: 120 },
    );
  });

  it('every place is a slice, and changes lie in their places', () => {
    fc.assert(
      fc.property(body, body, (x, y) => {
        for (const { a, b, similarity, changes } of variants(x, y)) {
          for (const [place, text] of [
            [a, x],
            [b, y],
          ] as const) {
            expect(text.slice(place.start, place.end)).toBe(place.text);
            for (const piece of place.pieces) {
              expect(piece.start).toBeGreaterThanOrEqual(place.start);
              expect(piece.end).toBeLessThanOrEqual(place.end);
            }
          }
          expect(similarity).toBeGreaterThan(0);
          expect(similarity).toBeLessThanOrEqual(1);
          for (const change of changes) {
            expect(change.from + change.to).not.toBe('');
            expect(change.a.start).toBeGreaterThanOrEqual(a.start);
            expect(change.a.end).toBeLessThanOrEqual(a.end);
            expect(change.b.end).toBeLessThanOrEqual(b.end);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
