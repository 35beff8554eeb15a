/** A letter and what is written for it in Latin, one pair to a word. What Unicode takes apart into a plain letter and
 * marks is not here. */
const pairs = [
  'æae ðd đd əa ħh ıi łl ŋn øo œoe ßss ŧt þth',
  // Cyrillic: Russian, then what other languages have besides. Signs of softness and hardness are nothing.
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya',
  'іi єye ґg ђdj јj љlj њnj ћc џdzh ѕdz ѣe ѳf әa ғg қq ңn өo ұu үu һh ҳh ҷj җj ҹj ҝg ҡq ҙz ҫs',
  // Greek; `latin` knows its pairs of vowels.
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo',
  // Georgian, Armenian.
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
  'աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
];

/** Small letters of the alphabets that names are typed in here, in the Latin letters of newspapers. */
export const latinLetters: ReadonlyMap<string, string> = new Map(pairs.flatMap((line) => line.split(' ')).map((pair) => [pair.slice(0, 1), pair.slice(1)]));
