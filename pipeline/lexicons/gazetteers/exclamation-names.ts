/**
 * Titles and names that are written with an exclamation mark, so that the mark is no shout.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 * Sorted by code unit; entries are separated by "|".
 */
export const exclamationNames: readonly string[] = `
Airplane!|Chips Ahoy!|Democracy Now!|Godspeed You!|Hail, Caesar!|Hello!|Hello, Dolly!|Jeb!|Jeopardy!|Joomla!|Mamma Mia!|
Mars Attacks!|Moulin Rouge!|OK!|Oklahoma!|Oliver!|Shazam!|Tora!|Westward Ho!|Wham!|Yahoo!|Yum!`
  .trim()
  .split('|')
  .map((name) => name.trim());
