import { describe, expect, test } from 'vitest';
import type { Article } from '../../../pipeline/types.ts';
import { INVENTED } from './invented.ts';
import { serialised } from './tokens.ts';

/**
 * wink-nlp learns the words it reads. A name with ’s kept whole in one text ("Korran’s, …") must not change how
 * another text is split, whichever comes first.
 */
const traps: readonly ((name: string) => string)[] = [
  (name) => `Unlike ${name}’s, the plan failed.`,
  (name) => `The plan was ${name}’s. It failed.`,
  (name) => `The house (${name}’s) burned: ${name}’s: gone.`,
  (name) => `It is ${name}’s-like, ${name}'s/others' and ${name}’s* plan.`,
  (name) => `“It is ${name}’s” and 'it is ${name}'s', they said.`,
  (name) => `${name}'s, ${name}’s, ${name.toUpperCase()}’S, ${name.toLowerCase()}’s.`,
  (name) => `Call @${name} on #${name}2021 or ${name}@news.example, ${name}-${name}, ${name}_${name}.`,
  (name) => `${name}ing and ${name}ed; un${name}like; co-${name}; ${name}—${name}; ${name}…`,
];

const plains: readonly ((name: string) => string)[] = [
  (name) => `${name}’s plan was good and ${name}'s house stood.`,
  (name) => `Nobody saw ${name}’s car, which ${name} sold; ${name}’s wife did not.`,
  (name) => `${name} cannot leave, and ${name} won’t. ${name}’s no fool.`,
  (name) => `${name.toUpperCase()}’S PLAN FAILS AS ${name.toUpperCase()} WAITS`,
];

const names = INVENTED.flatMap(({ surname, town, country }) => [surname, town.split(' ')[0]!, country]);

const articles: readonly Article[] = names.flatMap((name, n) => {
  const trap = traps[n % traps.length]!;
  const plain = plains[n % plains.length]!;
  const other = names[(n + 7) % names.length]!;
  return [
    { id: `trap ${n}`, headline: trap(name), body: `${trap(name)}\n\n${plain(other)}` },
    { id: `plain ${n}`, headline: plain(name), body: `${plain(name)} ${plain(other)}` },
    {
      id: `both ${n}`,
      headline: `${name} Warns of Flood`,
      body: `${plain(name)}\n${trap(name)}\n${plain(name)}`,
    },
  ];
});

const hostile: readonly Article[] = [
  '__proto__ constructor toString hasOwnProperty valueOf. Constructor’s, __proto__’s.',
  'naïve café’s, Zoë’s. Zoë’s plan; naïve plan. ÅSTRÖM’S, Åström’s.',
  "can't, Can’t’ve, shan't. won’t’ve, whomst'd've, gonna, wanna.",
  'U.S.’s, U.S.-made, US’s. 1990s’, ’90s, 3rd, 4x4, 12km, £5m, 5°C.',
  '👩‍👩‍👧’s, 🙂. \ud800 \udc00’s. ﬁre’s, ǅ’s.',
  `${'a'.repeat(400)} ${'b-'.repeat(300)}’s,`,
].map((body, i) => ({ id: `hostile ${i}`, headline: body.slice(0, 60), body }));

const all = [...articles, ...hostile];
const readAll = (list: readonly Article[]) =>
  new Map(list.map((article) => [article.id, serialised(article)]));

describe('what is found in an article depends on the article alone', () => {
  const forward = readAll(all);

  test('there are enough of them', () => {
    expect(forward.size).toBeGreaterThanOrEqual(60);
  });

  test.each([
    ['twice', all],
    ['reversed', all.toReversed()],
    ['plain ones first', all.toSorted((a, b) => (a.id < b.id ? -1 : 1))],
    [
      'interleaved with others',
      all.flatMap((article, i) => [
        {
          id: `other ${i}`,
          headline: '',
          body: `${names[(i * 7) % names.length]}’s, ${i}x’s. ${article.body}`,
        },
        article,
      ]),
    ],
  ])('%s', (_name, list) => {
    const again = readAll(list);
    const changed = [...forward].filter(([id, doc]) => again.get(id) !== doc).map(([id]) => id);
    expect(changed).toEqual([]);
  });
});
