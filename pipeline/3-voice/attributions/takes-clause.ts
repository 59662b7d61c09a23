/** Verbs that hardly ever have a thing for their object, and hardly ever a thing for their subject. */
export const TAKES_CLAUSE: ReadonlySet<string> = new Set(
  'say said think believe hope argue insist contend assume suppose guess reckon swear complain worry agree joke quip'.split(
    ' ',
  ),
);
