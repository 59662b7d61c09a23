import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

test('papaparse does not bring node’s types into the stage', { timeout: 60_000 }, () => {
  const folder = fileURLToPath(new URL('../../../pipeline/1-read/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const program = ts.createProgram(
    files.map((file) => folder + file),
    {
      types: [],
      lib: ['lib.es2023.d.ts'],
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: true,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    },
  );
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  expect(messages).toEqual([]);
  const foreign = program
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .filter((file) => file.includes('/@types/'));
  expect(foreign).toEqual([]);
});
