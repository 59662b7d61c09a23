/**
 * Valued words that name what the news is about (wars, deaths, crimes, illness), not what somebody is like. They
 * count for the tone of a text, and little for a name that happens to stand near them: a minister who speaks
 * about a war is not thereby spoken ill of. The idea is that of Balahur et al. 2010 (LREC); the list is our own.
 * Licence: CC-BY-4.0.
 */
export const valenceTopics: ReadonlySet<string> = new Set(
  (
    'accident arrest attack battle bomb bombing cancer casualty conflict crash crime crisis danger dead death debt ' +
    'deficit democracy die disaster disease earthquake emergency evacuate explosion fear festival fight fighting ' +
    'fire flood freedom gun hostage hurricane illegal illness injure injury invasion invade jail justice kill killing ' +
    'flu impeachment infect infection marriage missile murder nuclear pandemic peace poverty prison prisoner problem protest protester recession ' +
    'riot risk sanction sentence shoot shooting sick storm strike suicide terror terrorism terrorist threat tragedy trauma ' +
    'treaty truce unemployment vaccine victim violence violent virus war wedding wildfire wound'
  ).split(' '),
);
