/**
 * Hides @types/papaparse, which opens node's types to everything that imports it: papaparse is imported by
 * its full file name, for which there are no types, and each `papaparse.ts` says which calls it uses.
 */
declare module 'papaparse/papaparse.js' {
  const papa: unknown;
  export default papa;
}
