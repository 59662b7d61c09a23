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
Abby|Abigail|Ada|Adele|Adriana|Agnes|Agnieszka|Aileen|Aimee|Aisha|Aisling|Akshata|Alana|Alejandra|
Aleksandra|Alessandra|Alexa|Alexandra|Alexandria|Alexis|Alice|Alicia|Alina|Alison|Allison|Allyson|Alyssa|
Amal|Amanda|Amber|Amelia|Amina|Aminata|Amy|Ana|Anastasia|Andra|Andrea|Angela|Angelina|Anita|Anjali|Ann|Anna|
Annabel|Annabelle|Annalena|Anne|Annette|Annie|Annika|Annmarie|Antonella|Antonia|Anushka|Aoife|April|Arianna|
Arlene|Arundhati|Arwa|Asha|Ashlee|Asma|Astrid|Audrey|Aurora|Ava|Ayanna|Ayelet|Ayesha|Ayumi|Barbara|Beatrice|
Beatriz|Becky|Belinda|Benazir|Bernadette|Bernice|Bertha|Beth|Bethany|Betsy|Bette|Bettina|Betty|Beverley|
Beverly|Beyoncé|Bianca|Bonita|Bonnie|Breanna|Brenda|Briana|Brianna|Bridget|Brittany|Brooke|Bryony|Caitlin|
Camila|Camilla|Candace|Caoimhe|Cara|Carla|Carlotta|Carly|Carmen|Carol|Carole|Carolina|Caroline|Carolyn|
Carrie|Caryn|Cassandra|Cassidy|Cassie|Catherine|Cathy|Catriona|Cecile|Cecilia|Celeste|Celia|Celinda|Chanel|
Chantal|Charlene|Charlotte|Chelsea|Cheryl|Chiara|Chimamanda|Chioma|Chloe|Christa|Christiane|Christie|
Christina|Christine|Christy|Chrystia|Ciara|Cindy|Claire|Clara|Clare|Claudette|Claudia|Colleen|Condoleezza|
Connie|Constance|Cora|Corinne|Cristina|Crystal|Cynthia|Céline|Daisy|Dalia|Daniela|Danielle|Daphne|Daria|
Darlene|Darya|Davina|Dawn|Deanna|Deb|Debbie|Deborah|Debra|Deena|Deepika|Deirdre|Delcy|Delia|Delores|Denise|
Desiree|Diana|Diane|Dianne|Dilma|Dina|Dinah|Divya|Dolly|Dolores|Donna|Dora|Doreen|Doria|Doris|Dorothy|
Droupadi|Ebony|Edith|Edna|Edwina|Eileen|Ekaterina|Elaine|Elana|Eleanor|Elena|Eleni|Elisa|Elisabeth|Elise|
Elissa|Eliza|Elizabeth|Ella|Ellen|Ellie|Eloisa|Eloise|Elsa|Elsie|Eluned|Elżbieta|Emily|Emine|Emma|
Emmanuelle|Erica|Erika|Erin|Erna|Esme|Estelle|Esther|Ethel|Eugenia|Eunice|Eva|Evangeline|Eve|Evelyn|Evika|
Ewa|Faith|Farah|Fatima|Fatma|Faye|Federica|Felicia|Felicity|Fern|Fernanda|Fiona|Flora|Florence|Frances|
Francesca|Françoise|Frederica|Freya|Frida|Gabby|Gabriela|Gabrielle|Gail|Galina|Gay|Geeta|Gemma|Genevieve|
Georgia|Georgina|Geraldine|Geun-hye|Ghislaine|Gillian|Gina|Ginger|Giorgia|Gisele|Giulia|Glenda|Glenna|
Gloria|Golda|Grace|Greta|Gretchen|Gwen|Gwendolyn|Gwyneth|Hailey|Hala|Haley|Halyna|Hana|Hanan|Hannah|Harriet|
Hattie|Hayley|Hazel|Heather|Heidi|Heike|Helen|Helena|Helga|Helle|Henrietta|Hilary|Hilda|Hillary|Hina|Hiroko|
Holly|Honor|Hope|Huda|Huma|Hélène|Ida|Ifeoma|Ilana|Ileana|Ilhan|Ilse|Ilyse|Imani|Imelda|Imogen|Ina|Indira|
Ingrid|Ingrida|Inés|Irene|Irina|Iris|Irma|Iryna|Isabel|Isabella|Isabelle|Isadora|Isla|Ivana|Ivanka|Ivonne|
Ivy|Jacinta|Jaclyn|Jacqueline|Jacquelyn|Jacqui|Jade|Jana|Jane|Janelle|Janet|Janette|Janice|Janie|Janine|
Jasmine|Jeanette|Jeanne|Jeannette|Jeannie|Jeannine|Jelena|Jen|Jenna|Jennifer|Jenny|Jeri|Jessica|Jill|Joan|
Joann|Joanna|Joanne|Jocelyn|Jodi|Jodie|Johanna|Jolene|Joni|Josefina|Josephina|Josephine|Josie|Joy|Joyce|
Juana|Juanita|Judi|Judith|Judy|Julia|Julianna|Julianne|Julie|Juliet|Julieta|Juliette|June|Juniper|Junko|
Justine|Kaitlyn|Kaja|Kamala|Karen|Kari|Karin|Karla|Karoline|Kassandra|Katalin|Katarzyna|Kate|Katelyn|
Katerina|Kateryna|Katharina|Katharine|Katherine|Kathi|Kathie|Kathleen|Kathryn|Kathy|Katie|Katja|Katrin|
Katrina|Katy|Kavita|Kay|Kayla|Kayleigh|Keiko|Keira|Keisha|Kelli|Kellie|Kellyanne|Kendra|Keri|Kerri|Kersti|
Khadija|Khaleda|Khalida|Kiersten|Kimberlee|Kimberley|Kimberly|Kirsten|Kirstie|Kirstjen|Kirsty|Krista|
Kristalina|Kristan|Kristen|Kristi|Kristie|Kristin|Kristina|Kristine|Kristy|Krystal|Ksenia|Kylie|Kyra|
Kyrsten|Kyung-wha|Laila|Lakshmi|Lana|Lara|Larisa|Larissa|Lashonda|Latanya|Latasha|Latoya|Laura|Laurel|
Lauren|Laurie|Layla|Lea|Leah|Leana|Leanna|Leanne|Leila|Lena|Leni|Leticia|Letitia|Leyla|Leymah|Libby|Lila|
Lilian|Lillian|Lily|Lina|Linda|Lindiwe|Lindy|Lisa|Liz|Lizzie|Lois|Lola|Lorena|Loretta|Lori|Lorie|Lorna|
Lorraine|Lottie|Louisa|Louise|Lucia|Lucie|Lucille|Lucinda|Lucy|Ludmila|Luisa|Lupe|Lydia|Lyla|Lynda|Lynette|
Lynne|Lyudmila|Mabel|Madeleine|Madeline|Madison|Maeve|Magdalena|Maggie|Maha|Mahsa|Maia|Mairead|Malala|
Mallory|Mamata|Mandy|Manon|Manuela|Marcela|Marcia|Margaret|Margarita|Margery|Margo|Margot|Marguerite|Maria|
Mariah|Mariam|Mariama|Mariana|Marianne|Maribel|Maricela|Maricruz|Marie|Mariko|Marilyn|Marina|Marisa|Marisol|
Marissa|Marjorie|Marla|Marlee|Marlene|Marsha|Marta|Martha|Martina|Mary|Maryam|Maryanne|María|Masako|
Mathilde|Matilda|Maureen|Maxine|Maya|Mayawati|Mazie|Małgorzata|Meena|Meera|Meg|Megan|Megawati|Meghan|Megyn|
Mei|Melania|Melanie|Melinda|Melissa|Melody|Meral|Merav|Mercedes|Meredith|Mette|Mhairi|Mia|Michaela|Michelle|
Mika|Mildred|Milena|Millie|Mindy|Minerva|Minnie|Miranda|Miri|Miriam|Misty|Moira|Mollie|Molly|Mona|Monica|
Monika|Monique|Muriel|Myra|Myrtle|Nadezhda|Nadia|Nadine|Nadya|Naledi|Nan|Nancy|Nandi|Nanette|Naoko|Naomi|
Narges|Nasrin|Natalia|Natalie|Nataliya|Natalya|Natasha|Nathalie|Nazanin|Neha|Nell|Nellie|Ngozi|Niamh|
Nichole|Nicola|Nicole|Nicolle|Nikki|Nina|Nirmala|Nita|Nkosazana|Noa|Noelle|Nora|Noriko|Norma|Noura|Nydia|
Odessa|Oksana|Oleksandra|Olena|Olga|Olha|Olive|Olivia|Omarosa|Opal|Oprah|Ora|Orla|Paetongtarn|Paige|Pam|
Pamela|Paola|Parisa|Patience|Patrice|Patricia|Patsy|Patti|Patty|Paula|Paulette|Pauline|Pearl|Peggy|Penelope|
Penny|Petra|Petula|Philippa|Phoebe|Phyllis|Polina|Polly|Pooja|Poppy|Pramila|Priscilla|Priti|Priya|Priyanka|
Prudence|Rachael|Rachel|Ramona|Randi|Rania|Raquel|Rashida|Raven|Reba|Rebecca|Rebekah|Reem|Regina|Rekha|Rena|
Renate|Renee|Reyna|Rhiannon|Rhoda|Rhonda|Rita|Roberta|Robyn|Rochelle|Rosa|Rosalie|Rosalind|Rosalinda|
Rosalyn|Rosanne|Rose|Roseanne|Rosemarie|Rosemary|Rosie|Roslyn|Rowena|Roxana|Roxanne|Ruby|Ruth|Róisín|Sabine|
Sabrina|Sadie|Sally|Salma|Samantha|Samia|Samira|Sanae|Sandra|Sandy|Sanna|Saoirse|Sara|Sarah|Sasheer|Saskia|
Savannah|Scarlett|Seema|Selena|Selina|Serena|Shabana|Shamima|Shana|Shanna|Shari|Sharon|Shauna|Shawna|Sheena|
Sheila|Shelby|Shelley|Sheri|Sherri|Sherry|Sheryl|Shira|Shireen|Shirin|Shirley|Shona|Shonda|Shreya|Sian|
Sigrid|Silvia|Simone|Sinead|Sinéad|Siobhan|Smriti|Socorro|Sofia|Sofía|Sondra|Sonia|Sonya|Sophia|Sophie|
Soraya|Stacey|Stacie|Stefania|Stella|Stephanie|Stephany|Sue|Suella|Summer|Sunita|Susan|Susana|Susanna|
Susannah|Susanne|Susette|Sushma|Susie|Suzanne|Suzy|Svetlana|Sviatlana|Svitlana|Sylvia|Ségolène|Tabitha|
Tamar|Tamara|Tamika|Tammy|Tania|Tanya|Tara|Tasha|Tatiana|Tatyana|Tawana|Teresa|Terri|Tess|Tessa|Tetiana|
Thandi|Thelma|Theresa|Therese|Tia|Tiana|Tiffany|Tina|Tomoko|Tonja|Tonya|Tracey|Tricia|Trina|Trish|Trisha|
Trista|Tulsi|Twila|Tzipi|Ulrike|Uma|Ursula|Usha|Ute|Valarie|Valentina|Valeria|Valerie|Vanessa|Velma|Vera|
Verity|Verna|Veronica|Vesna|Vicki|Vicky|Victoria|Viktoria|Viktoriia|Viola|Violet|Vivien|Vivienne|Vjosa|
Wanda|Wangari|Wanjiru|Wendy|Wilhelmina|Willa|Wilma|Winifred|Winona|Ximena|Xiomara|Yael|Yana|Yasmin|
Yekaterina|Yelena|Yesenia|Ying-wen|Yingluck|Yo-jong|Yoko|Yolanda|Yulia|Yuliia|Yuriko|Yvette|Yvonna|Yvonne|
Zahra|Zanele|Zara|Zeinab|Zelda|Zoe|Zofia|Zoya|Zuri|Zuzana
`),
);

/** First names of men that are not in the table of given names, as they alone make no name of a person. */
const mensNames = new Set(
  split(`
Al|Ammon|Amos|Andre|Antonin|Ari|Arne|Arnie|Asa|Ash|Avik|Barack|Bart|Bennie|Beto|Bret|Brock|Bryce|Bud|Burt|
Cal|Carlton|Cesar|Cleve|Cornell|Dante|Darnell|Darwin|Dewey|Duane|Earnest|Efrain|Eldridge|Eliot|Elmer|Elwood|
Emanuel|Emmett|Erick|Errol|Fareed|Filemon|Franklin|Gabe|Garret|Gil|Gregg|Grover|Gus|Hakeem|Harlan|Hogan|
Horace|Howie|Ike|Ira|Irving|Irwin|Jarrod|Jarvis|Jeffery|Jeh|Jerald|Jerrold|Jimmie|Joaquin|Johnnie|Josiah|
Julián|Kerwin|Lamar|Lamont|Lanny|Leland|Len|Leonardo|Les|Lev|Lonnie|Lou|Lowell|Mac|Marlon|Merle|Merrick|
Merrill|Micah|Milt|Mo|Moammar|Moe|Monte|Monty|Mort|Morton|Myron|Nat|Nate|Neal|Ned|Norm|Oren|Orrin|Orville|
Osvaldo|Otis|Pasquale|Philando|Pierre|Preet|Rahm|Rand|Randy|Raphael|Reince|Renato|Reuben|Reuven|Robby|Rocco|
Rolando|Rudolph|Rufus|Rush|Russ|Rusty|Salvador|Saul|Saxby|Scottie|Sid|Stan|Steny|Stew|Sylvester|Tad|
Tamerlan|Teddy|Terrance|Terrence|Thad|Thaddeus|Thom|Thurgood|Timmy|Tito|Trayvon|Trey|Troy|Tucker|Ty|Ulysses|
Vern|Vic|Virgil|Walt|Wilbur|Willard|Willis|Wolf|Woodrow
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
  const first = inLowerCase(name.slice(0, space));
  if (womensNames.has(first)) return 'f';
  if (mensNames.has(first)) return 'm';
  if (sharedNames.has(first) || !givenNameSet.has(first)) return undefined;
  return wordNames.has(first) && !mensWordNames.has(first) ? undefined : 'm';
}

/** The "Ada" of "ADA KORRAN", as transcripts have it; not that of "JD Vask". */
function inLowerCase(name: string): string {
  if (name.length < 3 || name.toUpperCase() !== name) return name;
  return name[0]! + name.slice(1).toLowerCase();
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
