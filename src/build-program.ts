/**
 * Makes the program that people run, dist/src/cli/main.js, and the library, dist/pipeline/index.js; tsc writes the types
 * beside them. The stages of the analysis are put into one file, since a name imported from another module is looked up
 * anew at each use, and constants are written out where they are read. Run with tsx, since it reads some from the sources.
 */
import { rm } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { Trait } from '../pipeline/2-tokenize/name-traits.ts';
import { Kind } from '../pipeline/3-voice/word-kinds.ts';
import { Syntax, ToneTrait } from '../pipeline/4-score/lexeme-facts.ts';
import { NumberKind } from '../pipeline/5-detect/figures/number-words.ts';
import { Cell } from '../pipeline/5-detect/row-memo.ts';
import { Fact } from '../pipeline/5-detect/trie-states.ts';
import { RowFact } from '../pipeline/row-facts.ts';
import { LexemeFlag } from '../pipeline/types.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The stages are there for the benchmark, which times them. */
const ENTRIES = [
  'src/cli/main',
  'pipeline/index',
  'pipeline/2-tokenize/index',
  'pipeline/3-voice/index',
  'pipeline/4-score/index',
  'pipeline/5-detect/index',
  'pipeline/5-detect/compile',
  'pipeline/lexicons/index',
];

/** Tables of numbers whose members the stages ask for at every token; the bundler folds only plain constants. */
const TABLES: Record<string, Record<string, number>> = {
  Cell,
  Fact,
  Kind,
  LexemeFlag,
  NumberKind,
  RowFact,
  Syntax,
  ToneTrait,
  Trait,
};
const MEMBER = new RegExp(`(?<![\\w$.])(${Object.keys(TABLES).join('|')})\\.(\\w+)\\b`, 'g');
const tableMembers = {
  name: 'table-members',
  transform: (source: string): string =>
    source.replace(MEMBER, (whole, table: string, member: string) => `${TABLES[table]?.[member] ?? whole}`),
};

const program = await rolldown({
  cwd: ROOT,
  input: Object.fromEntries(ENTRIES.map((entry) => [entry, `./${entry}.ts`])),
  platform: 'node',
  external: (name) => !name.startsWith('.') && !isAbsolute(name),
  preserveEntrySignatures: 'allow-extension',
  optimization: { inlineConst: true },
  plugins: [tableMembers],
});
await rm(`${ROOT}dist/chunks`, { recursive: true, force: true });
await program.write({
  dir: `${ROOT}dist`,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  // Without what the stages import: `--help` needs some of that, and must not wait for the language model.
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ name: 'analysis', test: /[\\/]pipeline[\\/][2-5]-/ }],
  },
});
await program.close();
