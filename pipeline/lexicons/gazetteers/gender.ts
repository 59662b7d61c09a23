/**
 * What a name or title says about the pronoun that will stand for somebody: he or she. Only used to tell whom a
 * pronoun in the same article means; it is never written anywhere. Names borne by both are left out.
 *
 * Source: own; facts of common knowledge. Licence: CC-BY-4.0.
 */
import { ambiguousGivenNames, givenNames } from './people.ts';

const split = (names: string): readonly string[] => names.trim().split(/\|\n?/);

/** First names mostly borne by women. */
const womensNames = new Set(
  split(`
Abby|Abigail|Ada|Adele|Adriana|Agnes|Agnieszka|Aileen|Aisha|Aisling|Akshata|Alana|Alejandra|Aleksandra|
Alessandra|Alexa|Alexandra|Alexis|Alice|Alicia|Alina|Alison|Allison|Alyssa|Amal|Amanda|Amber|Amelia|Amina|
Aminata|Amy|Ana|Anastasia|Andrea|Angela|Angelina|Anita|Anjali|Ann|Anna|Annabel|Annalena|Anne|Annette|Annie|
Annika|Antonella|Antonia|Anushka|Aoife|April|Arundhati|Asha|Asma|Astrid|Audrey|Aurora|Ava|Ayelet|Ayesha|
Ayumi|Barbara|Beatrice|Beatriz|Becky|Belinda|Benazir|Bernadette|Beth|Bethany|Betsy|Betty|Beverley|Beverly|
Beyoncé|Bianca|Bonnie|Brenda|Brianna|Bridget|Brittany|Brooke|Bryony|Caitlin|Camila|Camilla|Caoimhe|Cara|
Carla|Carly|Carmen|Carol|Carole|Carolina|Caroline|Carolyn|Carrie|Cassandra|Cassidy|Catherine|Cathy|Catriona|
Cecilia|Chantal|Charlene|Charlotte|Chelsea|Cheryl|Chiara|Chimamanda|Chioma|Chloe|Christina|Christine|
Chrystia|Ciara|Cindy|Claire|Clara|Clare|Claudia|Colleen|Connie|Constance|Cristina|Crystal|Cynthia|Céline|
Daisy|Dalia|Daniela|Danielle|Daphne|Daria|Darya|Davina|Dawn|Deanna|Debbie|Deborah|Debra|Deepika|Deirdre|
Delcy|Delia|Denise|Diana|Diane|Dilma|Dinah|Divya|Dolly|Donna|Doreen|Doris|Dorothy|Droupadi|Edith|Edna|
Edwina|Eileen|Ekaterina|Elaine|Eleanor|Elena|Eleni|Elisabeth|Eliza|Elizabeth|Ella|Ellen|Ellie|Eloise|Elsa|
Elsie|Eluned|Elżbieta|Emily|Emine|Emma|Emmanuelle|Erica|Erika|Erin|Erna|Esme|Esther|Ethel|Eva|Eve|Evelyn|
Evika|Ewa|Faith|Farah|Fatima|Fatma|Faye|Federica|Felicity|Fern|Fernanda|Fiona|Florence|Frances|Francesca|
Françoise|Freya|Gabriela|Gabrielle|Gail|Galina|Gay|Geeta|Gemma|Georgia|Georgina|Geraldine|Geun-hye|Gillian|
Gina|Ginger|Giorgia|Giulia|Glenda|Gloria|Golda|Grace|Greta|Gretchen|Gwen|Gwyneth|Hailey|Hala|Halyna|Hana|
Hanan|Hannah|Harriet|Hayley|Hazel|Heather|Heidi|Heike|Helen|Helena|Helga|Helle|Hilary|Hillary|Hina|Hiroko|
Holly|Honor|Hope|Huda|Hélène|Ifeoma|Imelda|Imogen|Indira|Ingrid|Ingrida|Inés|Irene|Irina|Iris|Iryna|Isabel|
Isabella|Isabelle|Isla|Ivana|Ivanka|Ivy|Jacinta|Jacqueline|Jacqui|Jade|Jana|Jane|Janet|Janice|Janine|
Jasmine|Jeanette|Jeanne|Jelena|Jen|Jenna|Jennifer|Jenny|Jessica|Jill|Joan|Joanna|Joanne|Jocelyn|Jodie|
Johanna|Josephine|Josie|Joy|Joyce|Juana|Juanita|Judith|Judy|Julia|Julie|Juliet|Julieta|June|Juniper|Junko|
Justine|Kaitlyn|Kaja|Kamala|Karen|Karin|Karoline|Katalin|Katarzyna|Kate|Katerina|Kateryna|Katharine|
Katherine|Kathleen|Kathryn|Kathy|Katie|Katja|Katrin|Katrina|Katy|Kavita|Kayla|Kayleigh|Keiko|Keira|
Kellyanne|Kersti|Khadija|Khaleda|Khalida|Kimberley|Kimberly|Kirsten|Kirstie|Kirsty|Kristalina|Kristen|
Kristin|Kristina|Ksenia|Kylie|Kyrsten|Kyung-wha|Laila|Lakshmi|Lana|Larisa|Laura|Laurel|Lauren|Laurie|Layla|
Leah|Leanne|Leila|Lena|Leni|Leyla|Leymah|Lily|Lina|Linda|Lindiwe|Lisa|Liz|Lizzie|Lois|Loretta|Lorna|
Lorraine|Lottie|Louisa|Louise|Lucia|Lucie|Lucinda|Lucy|Ludmila|Luisa|Lydia|Lynne|Lyudmila|Mabel|Madeleine|
Madeline|Madison|Maeve|Magdalena|Maggie|Maha|Mahsa|Maia|Mairead|Malala|Mamata|Mandy|Manon|Manuela|Marcela|
Marcia|Margaret|Margot|Maria|Mariam|Mariama|Mariana|Marianne|Marie|Mariko|Marilyn|Marina|Marjorie|Marlene|
Marsha|Marta|Martha|Martina|Mary|Maryam|María|Masako|Mathilde|Matilda|Maureen|Maxine|Maya|Mayawati|
Małgorzata|Meena|Meera|Megan|Megawati|Meghan|Mei|Melania|Melanie|Melinda|Melissa|Melody|Meral|Merav|
Mercedes|Meredith|Mette|Mhairi|Mia|Michaela|Michelle|Mildred|Milena|Millie|Miranda|Miri|Miriam|Misty|Moira|
Molly|Mona|Monica|Monika|Monique|Muriel|Myra|Myrtle|Nadezhda|Nadia|Nadine|Naledi|Nancy|Nandi|Naoko|Naomi|
Narges|Nasrin|Natalia|Natalie|Nataliya|Natalya|Natasha|Nathalie|Nazanin|Neha|Ngozi|Niamh|Nicola|Nicole|
Nikki|Nina|Nirmala|Nkosazana|Noa|Nora|Noriko|Norma|Noura|Oksana|Oleksandra|Olena|Olga|Olha|Olive|Olivia|
Opal|Oprah|Orla|Paetongtarn|Paige|Pam|Pamela|Paola|Parisa|Patience|Patricia|Paula|Pauline|Pearl|Peggy|
Penelope|Penny|Petra|Philippa|Phoebe|Phyllis|Polina|Polly|Pooja|Poppy|Pramila|Priscilla|Priti|Priya|
Priyanka|Prudence|Rachael|Rachel|Rania|Raquel|Rashida|Rebecca|Rebekah|Reem|Rekha|Renate|Rhiannon|Rhonda|
Rita|Roberta|Robyn|Rosa|Rosalind|Rose|Rosie|Roxanne|Ruby|Ruth|Róisín|Sabine|Sabrina|Sadie|Sally|Salma|
Samantha|Samia|Samira|Sanae|Sandra|Sandy|Sanna|Saoirse|Sara|Sarah|Saskia|Savannah|Scarlett|Seema|Selena|
Selina|Serena|Shabana|Shamima|Sharon|Sheila|Shelby|Shelley|Sherry|Sheryl|Shira|Shireen|Shirin|Shirley|Shona|
Shreya|Sian|Sigrid|Silvia|Simone|Sinead|Sinéad|Siobhan|Smriti|Sofia|Sofía|Sonia|Sonya|Sophia|Sophie|Soraya|
Stacey|Stefania|Stella|Stephanie|Suella|Summer|Sunita|Susan|Susana|Susanna|Susannah|Susanne|Sushma|Susie|
Suzanne|Svetlana|Sviatlana|Svitlana|Sylvia|Ségolène|Tabitha|Tamar|Tamara|Tammy|Tanya|Tara|Tatiana|Tatyana|
Teresa|Terri|Tess|Tessa|Tetiana|Thandi|Thelma|Theresa|Therese|Tiffany|Tina|Tomoko|Tonya|Tracey|Tricia|Tulsi|
Tzipi|Uma|Ursula|Usha|Ute|Valentina|Valeria|Valerie|Vanessa|Vera|Verity|Veronica|Vesna|Vicki|Vicky|Victoria|
Viktoria|Viktoriia|Violet|Vivienne|Vjosa|Wanda|Wangari|Wanjiru|Wendy|Wilma|Ximena|Xiomara|Yael|Yana|Yasmin|
Yekaterina|Yelena|Ying-wen|Yingluck|Yo-jong|Yoko|Yolanda|Yulia|Yuliia|Yuriko|Yvette|Yvonne|Zahra|Zanele|
Zara|Zeinab|Zoe|Zofia|Zoya|Zuzana
`),
);

/** First names borne by women and men. */
const sharedNames = new Set(
  split(`
Alex|Ali|Ariel|Ashleigh|Ashley|Aubrey|Aung|Avi|Ayo|Bailey|Blake|Cameron|Carter|Casey|Chris|Corey|Courtney|
Dana|Dominique|Drew|Ebele|Ellis|Evan|Fay|Frankie|Gabriel|Gale|Hung|Jackie|Jaime|Jamie|Jean|Jess|Jo|Jordan|
Jude|Kelly|Kelsey|Kendall|Kerry|Kim|Kiran|Kumar|Laurence|Lee|Leigh|Lesley|Leslie|Lindsay|Lindsey|Linh|Logan|
Lynn|Mackenzie|Marian|Marion|Michele|Minh|Morgan|Nicky|Noor|Parker|Pat|Paz|Phuong|Reid|Robbie|Robin|Rowan|
Ryan|Sam|Sasha|Shannon|Sidney|Spencer|Stacy|Suu|Sydney|Taylor|Terry|Thanh|Thi|Toni|Tracy|Tyler|Vivian|
Whitney|Xin|Xuan|Yuki
`),
);

/** Of the first names that are ordinary words, those mostly borne by men. */
const mensWordNames = new Set(
  split(`
Archer|Art|Beau|Bill|Billy|Bob|Booker|Brooks|Buck|Buddy|Buster|Chad|Chester|Chip|Chuck|Clay|Clement|Cliff|
Cooper|Curt|Dale|Dean|Dick|Dom|Don|Duke|Earl|Ford|Frank|Gene|Glen|Grant|Guy|Heath|Herb|Hunter|Innocent|Jack|
Jasper|Jay|Josh|Kent|King|Lance|Mark|Mason|Max|Mike|Miles|Nick|Paddy|Pierce|Prince|Ram|Ray|Rex|Rich|Rick|
Rob|Rod|Roman|Sterling|Van|Wade|Ward|Will|Woody
`),
);

const givenNameSet = new Set([...givenNames, ...ambiguousGivenNames]);
const wordNames = new Set(ambiguousGivenNames);

/** Words of titles and roles. */
const womensTitles = new Set(
  split(`
mrs|ms|miss|mme|madam|madame|dame|lady|queen|princess|duchess|baroness|countess|empress|
congresswoman|councilwoman|assemblywoman|alderwoman|chairwoman|spokeswoman|businesswoman|
policewoman|saleswoman|actress|mother|wife|daughter|sister|widow|girlfriend|grandmother|aunt|
niece|woman|nun|stateswoman|landlady|schoolgirl|mum|mom
`),
);
const mensTitles = new Set(
  split(`
mr|sir|lord|king|prince|duke|baron|earl|emperor|congressman|councilman|assemblyman|alderman|
chairman|spokesman|businessman|policeman|salesman|actor|father|husband|son|brother|widower|
boyfriend|grandfather|uncle|nephew|man|priest|imam|statesman|landlord|schoolboy|dad|pope|
monsignor|monsieur|herr
`),
);

/** "m", "f", or undefined where name and title do not say. */
export function genderOf(name: string, role?: string): 'm' | 'f' | undefined {
  const titled = role === undefined ? undefined : genderOfTitle(role);
  if (titled !== undefined) return titled;
  const space = name.indexOf(' ');
  if (space < 0) return genderOfTitle(name);
  const first = name.slice(0, space);
  if (womensNames.has(first)) return 'f';
  if (sharedNames.has(first) || !givenNameSet.has(first)) return undefined;
  return wordNames.has(first) && !mensWordNames.has(first) ? undefined : 'm';
}

/** What titles say, as far as they were asked for: the same few stand in every article. */
const known = new Map<string, 'm' | 'f' | undefined>();
/** Beyond this many titles the memory is begun anew. */
const MOST_KNOWN = 5000;

function genderOfTitle(title: string): 'm' | 'f' | undefined {
  const found = known.get(title);
  if (found !== undefined || known.has(title)) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const gender = readTitle(title);
  known.set(title, gender);
  return gender;
}

/** A word for a woman anywhere in it decides, then one for a man. */
function readTitle(title: string): 'm' | 'f' | undefined {
  let isMan = false;
  for (const word of title.toLowerCase().split(NO_LETTERS)) {
    if (womensTitles.has(word)) return 'f';
    isMan ||= mensTitles.has(word);
  }
  return isMan ? 'm' : undefined;
}

const NO_LETTERS = /[^a-z]+/;
