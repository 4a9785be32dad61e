/**
 * Which words are Vietnamese syllables by their spelling. Text that is read in the wrong encoding falls to
 * pieces that are none, so the share of good ones tells encodings apart.
 * Onsets and rimes: the spelling rules of quốc ngữ, as in Đoàn Thiện Thuật, Ngữ âm tiếng Việt, 1977.
 */
const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnpqrstvx])?";

const rimes = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
  "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
  "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet",
  "ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
  "u uc ui um un ung up ut ua uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uyn uynh uyt uyu",
  "uôc uôi uôm uôn uông uôt ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu",
  "y yêm yên yêng yêt yêu",
];

const SYLLABLE = new RegExp(`^${ONSET}(?:${rimes.join(" ").replaceAll(" ", "|")})$`, "u");

/** Grave, acute, tilde, hook and dot below: the tones, written apart from their vowels. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** What stands between words: white space, digits, and the signs that well-set texts hold. */
const BETWEEN = /[\s!-@[-`{-~\u00a0«»“”‘’„–—…\u200b\ufeff]+/u;
/** Signs that stand beside words; inside one they are letters that were read wrongly. */
const BESIDE = /^[•·°²³½×€₫]+|[•·°²³½×€₫]+$/gu;
const BEYOND_ASCII = /[^\0-\x7f]/u;

/** Enough of a text to tell; its end adds nothing. */
const SAMPLE_UNITS = 1 << 16;

export interface Spelling {
  /** Words with letters beyond ASCII. */
  readonly words: number;
  /** Those of them that are Vietnamese syllables. */
  readonly syllables: number;
  /** The second as a share of the first; 1 where there are none. */
  readonly share: number;
}

/** How many words with letters beyond ASCII are Vietnamese syllables, in the first part of a text. */
export function spellingOf(text: string): Spelling {
  let words = 0;
  let syllables = 0;
  for (const part of text.slice(0, SAMPLE_UNITS).split(BETWEEN)) {
    const word = part.replace(BESIDE, "");
    if (!BEYOND_ASCII.test(word)) continue;
    words++;
    if (isSyllable(word)) syllables++;
  }
  return { words, syllables, share: words === 0 ? 1 : syllables / words };
}

/** Whether a word is spelt as a Vietnamese syllable, whatever its case and the way its letters are composed. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  return SYLLABLE.test(apart.replace(TONES, "").normalize("NFC"));
}
