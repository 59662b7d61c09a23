import { describe, expect, test } from 'vitest';
import { ARTICLES, inFolder, newsframe } from './terminal.ts';

const FILES = {
  ...ARTICLES,
  'plain.txt': 'Council meets\n\nThe council met at ten and went home at noon.',
  'body.txt': `---\nheadline: ""\noutlet: The Harbour Post\ndate: 2024-05-01\n---\n\n${'The council met. '.repeat(20)}`,
  'steer.jsonl': JSON.stringify({
    id: 'a\u001b[31m',
    outlet: 'X\u202e',
    headline: 'Rain\u0007',
    body: 'A \u001b[2Jshocking\u001b[0m plan, a\ttab and 🌊 a disastrous\nend.',
  }),
};

const explain = (...args: string[]) =>
  inFolder(FILES, async (folder) => (await newsframe(['explain', ...args], { folder })).stdout);

describe('explain', () => {
  test('each mark with its place, a caret line, kind, voice, reason and wording', async () => {
    const lines = (await explain('loud.txt')).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Korran Humiliated in Shocking Vote',
      expect.stringMatching(/^harbour\.example · [0-9a-f]{12}$/),
      'Words: 16 own · 0 in quotation marks · 0 in reported speech',
    ]);
    const first = lines.findIndex((line) => line.startsWith('  The disastrous plan'));
    expect(lines[first + 1]).toBe('      ^^^^^^^^^^');
    expect(lines[first + 2]).toMatch(
      /^ {2}body 4–14 · emotive words, (arguable|clear|strong) · the outlet’s own words · emotive\//,
    );
    expect(lines[first + 3]).toMatch(/^ {2}“disastrous” says in strong terms /);
    expect(lines[first + 4]).toMatch(/^ {2}Could (read: |be left out)/);
  });

  test('every caret line stands below the marked words', async () => {
    const lines = (await explain('loud.txt', 'quiet.txt')).split('\n');
    const carets = lines.flatMap((line, i) => (/^ *\^+$/.test(line) ? [i] : []));
    expect(carets.length).toBeGreaterThan(4);
    const marked = carets.map((i) => lines[i - 1]!.slice(lines[i]!.indexOf('^'), lines[i]!.length));
    expect(marked).toEqual(
      expect.arrayContaining(['Humiliated', 'Shocking', 'disastrous', 'reckless', 'shocking']),
    );
  });

  test('tone with its words, below the marks', async () => {
    const text = await explain('loud.txt');
    expect(text).toContain('\nTone, and the words it comes from\n  headline: leans negative: ');
    expect(text).toMatch(/humiliated/);
    expect(text).toMatch(/\n {2}own words: too few words\n {4}[a-z ]+ −?\d/);
    expect(text).toMatch(/\n {4}sentence of the body that comes closest: /);
  });

  test('the words near names, asked for or most named', async () => {
    const body =
      'Korran lied to Orlen. Korran failed in Vellhaven. The council praised Orlen, but Korran left.';
    const { stdout } = await newsframe(['explain', '-'], {
      stdin: `${JSON.stringify({ headline: 'Korran leaves', body, targets: ['Orlen'] })}\n`,
    });
    expect(stdout).toContain('  Orlen, named 2 times: mostly positive in 2 sentences\n');
    expect(stdout).toContain('praised 3, it undergoes this');
    expect(stdout).not.toContain('  Korran, named');
  });

  test('the names of --targets, unless the article gives its own', async () => {
    const body = 'Korran lied to Orlen. Korran failed in Vellhaven.';
    const shown = async (given: object, names: string) =>
      (
        await newsframe(['explain', '-', '--targets', names], {
          stdin: `${JSON.stringify({ headline: 'Korran leaves', body, ...given })}\n`,
        })
      ).stdout.match(/^ {2}\S+(?=, named)/gm);
    expect(await shown({}, ' Orlen ,,Korran,Orlen')).toEqual(['  Orlen', '  Korran']);
    expect(await shown({ targets: ['Korran'] }, 'Orlen')).toEqual(['  Korran']);
  });

  test('no mark', async () => {
    expect(await explain('plain.txt')).toMatch(
      /^Council meets\n[0-9a-f]{12}\nWords: 10 own · 0 in quotation marks · 0 in reported speech\n\nNothing is marked: no entry of the lexicons and no detector fired\.\n\n$/,
    );
  });

  test('no headline', async () => {
    expect(await explain('body.txt')).toMatch(/^\(no headline\)\nThe Harbour Post · 2024-05-01 · /);
  });

  test('a text cannot steer the terminal', async () => {
    for (const stdout of [await explain('steer.jsonl'), await explain('steer.jsonl', '--word', 'shocking')]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(stdout).toContain('shocking');
    }
  });

  test('standard input', async () => {
    const { stdout } = await newsframe(['explain', '-'], { stdin: ARTICLES['loud.txt'] });
    expect(stdout).toContain('Korran Humiliated in Shocking Vote\n');
  });
});

describe('explain --word', () => {
  const line = (label: string, before: string, node: string, after: string) =>
    `${label.padEnd(20)}  ${before.padStart(50)}[${node}]${after}\n`;

  test('every place, in any form, aligned', async () => {
    expect(await explain('loud.txt', 'body.txt', '--word', 'Disastrous')).toBe(
      line(
        'harbour.example',
        'The ',
        'disastrous',
        ' plan was dropped on Tuesday. Nobody in Vellhaven '.trimEnd(),
      ),
    );
    const votes = await explain('quiet.txt', '--word', 'vote');
    expect(votes.match(/\[votes\]|\[voted\]/g)).toEqual(['[votes]', '[voted]']);
  });

  test.each([
    ['ada korran', '[Ada Korran]'],
    ['  harbour   plan ', '[harbour plan]'],
    ['waste,”', '[waste,”]'],
    ['be a shocking', '[is a shocking]'],
  ])('the phrase %j', async (word, found) => {
    expect(await explain('quiet.txt', '--word', word)).toContain(found);
  });

  test.each(['plane', 'ouncil', '(', '.*', '__proto__', ' '])('%j is not there', async (word) => {
    expect(await explain('quiet.txt', '--word', word)).toBe(`“${word}” is not in these texts.\n`);
  });
});
