/** The word list of the `sentiment` package, which has no types of its own for it. */
declare module 'sentiment/languages/en/index.js' {
  const english: { readonly labels: Readonly<Record<string, number>> };
  export default english;
}
