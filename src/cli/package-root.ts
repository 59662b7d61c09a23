import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's own folder, the same from source and from dist/. */
function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The articles that come with the package. */
export function shippedCorpus(): string {
  return join(packageRoot(), 'corpus', 'articles');
}

/** The page that `npm run build:web` makes; it comes with the package. */
export function shippedPage(): string {
  return join(packageRoot(), 'dist', 'web', 'newsframe.html');
}
