/** Files that lie among articles and are none: notes for people, hidden files, human codings. */

/** A folder of this name holds gold annotations; reading it would test the tool on its own answers. */
export const GOLD_FOLDER = 'gold';

/**
 * Whether a file or folder of this name is passed over: settings, dot-files, README…, LICENSE…, and folders called
 * `gold`. "license-plates.txt" is an article; "LICENSE-MIT.txt" and "Readme.txt" are not.
 */
export function isNeverArticle(name: string): boolean {
  return (
    name.startsWith('.') ||
    name === 'newsframe.yaml' ||
    /^(?:README|LICEN[CS]E)/.test(name) ||
    /^(?:readme|licen[cs]e)(?:\.\w+)*$/i.test(name)
  );
}
