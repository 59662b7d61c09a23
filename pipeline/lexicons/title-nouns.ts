/**
 * Nouns that end the names of laws, bodies and works: "the Sanctity of Rivers Act". In lower case. Source: own.
 * Licence: CC-BY-4.0.
 */
export const titleNouns: ReadonlySet<string> = new Set(
  (
    'act bill law amendment party movement committee foundation fund day award awards prize project institute center ' +
    'centre association coalition alliance league society club museum park initiative program programme caucus council ' +
    'commission church college university school show festival tour report treaty accord protocol convention network ' +
    'channel magazine review memorial campaign operation trilogy'
  ).split(' '),
);
