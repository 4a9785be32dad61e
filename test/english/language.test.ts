import { describe, expect, it } from "vitest";
import { LanguageReader } from "../../src/english/language.js";
import { createExtractor } from "../../src/index.js";
import { Lexicon } from "../../src/text/lexicon.js";
import { tokenise } from "../../src/text/tokenise.js";
import { Tokens } from "../../src/text/tokens.js";
import { seeds } from "../seeds.js";

const lexicon = Lexicon.load();
const extractor = createExtractor();

/** The English lines of a text. */
function englishLinesOf(text: string): string[] {
  const tokens = new Tokens();
  const language = new LanguageReader(lexicon);
  tokenise(text, 0, tokens, lexicon);
  return language.read(tokens).map(({ first, last }) => tokens.slice(first, last));
}

function languageOf(text: string): string {
  return extractor.extract({ id: "text", text }).lang;
}

describe("English lines", () => {
  it.each(
    `
    Viet Nam, Laos strengthen ties
    PM meets UN chief in New York
    Prime Minister Pham Minh Chinh receives Lao counterpart
    General Secretary Nguyễn Phú Trọng chairs meeting on anti-corruption
    Politburo Issues Resolution on Private Sector Development
    Hà Nội hosts international book fair
    Ambassador Marc Knapper visits Hue
    Vietnamese and Chinese leaders exchange greetings
    Rice exports hit record high
    National Assembly adopts Land Law
    Top legislator meets Japanese PM
    SOCIALIST REPUBLIC OF VIET NAM
    MINISTRY OF HEALTH
    NOTICE ON PUBLIC HOLIDAY AND RECEIPT OF DOSSIERS
    Decree 30/2020/ND-CP took effect on March 5.
    Two-thirds of communes met the standards.
    He was born in 1944 in Ha Noi.
    Index was outside the bounds of the array.
    Thursday, March 14, 2024 09:15
    Hanoi, April 17, 2023
    Ho Chi Minh City is the largest city of the country.`
      .trim()
      .split(/\n\s*/),
  )("%s", (line) => {
    expect(englishLinesOf(line)).toEqual([line]);
  });
});

describe("lines that are not English", () => {
  it.each(
    `
    Facebook
    Menu
    Email: contact@moh.gov.vn; Website: http://www.moh.gov.vn/news/home; Tel: 024.6273.2273
    https://www.example.com/news/the-prime-minister-of-vietnam-visits-laos.html
    Thu tuong Pham Minh Chinh tham chinh thuc Nhat Ban
    Tong Bi thu Nguyen Phu Trong chu tri hoi nghi ve phat trien kinh te xa hoi
    Cac the he an do, to in can bo so on dinh
    CONG HOA XA HOI CHU NGHIA VIET NAM
    Lionel Messi, Cristiano Ronaldo, Neymar, Kylian Mbappe
    Joe Biden, Donald Trump, Barack Obama, Hillary Clinton
    Liverpool, Manchester City, Arsenal
    Samsung Galaxy S24 Ultra, iPhone 15 Pro Max
    43 Trang Tien, Hoan Kiem, Ha Noi
    May 10
    Ông đọc cuốn The Lord of the Rings và Gone with the Wind trong hai ngày.
    Tác phẩm "The Old Man and the Sea" của Ernest Hemingway được dịch năm 1960.
    Hội thảo quốc tế "Building trust for peace and development" diễn ra tại Hà Nội
    Nghị quyết số 45-NQ/TW (Resolution No. 45-NQ/TW dated January 24, 2019 of the Politburo)
    Bộ Y tế (Ministry of Health) thông báo
    Le président de la République a reçu les délégués du Vietnam à Paris.
    Les relations entre la France et le Vietnam sont excellentes.
    La coopération internationale et la situation commerciale
    El presidente de la República visita la región de los Andes con su familia.
    Der Bundeskanzler hat heute in Berlin mit dem Minister gesprochen.
    function getName() { return this.name; }
    SELECT name FROM users WHERE id = 1`
      .trim()
      .split(/\n\s*/),
  )("%s", (line) => {
    expect(englishLinesOf(line)).toEqual([]);
  });
});

describe("the language of a text", () => {
  const english = "The committee met on Tuesday to discuss the budget and its consequences for everyone.";
  const vietnamese =
    "Sáng nay, hội nghị diễn ra tại Hà Nội với sự tham gia của nhiều đại biểu trong cả nước.";
  const german = "Der Bundeskanzler hat gestern abend mit dem Außenminister gesprochen, sagte der Sprecher.";

  it("is the one that its words are in", () => {
    expect(languageOf("Hội nghị diễn ra tại Hà Nội")).toBe("vi");
    expect(languageOf("Viet Nam, Laos strengthen ties")).toBe("en");
    expect(languageOf(german)).toBe("und");
    expect(languageOf("")).toBe("und");
  });

  it("is mixed where each is in more than a stray line", () => {
    const page = `${vietnamese}\n`.repeat(5);
    expect(languageOf(`${page}${english}`)).toBe("vi");
    expect(languageOf(`${page}${english}\n${english}`)).toBe("mixed");
    expect(languageOf(`${page.repeat(20)}${english}\n${english}`)).toBe("vi");
    expect(languageOf(`${`${english}\n`.repeat(20)}${vietnamese}`)).toBe("en");
    expect(languageOf(`${`${english}\n`.repeat(20)}${page}`)).toBe("mixed");
  });

  it("is English on an English page whose lines of one word and names tell nothing", () => {
    const menu = "Home\nPolitics & Law\nHà Nội\nViệt Nam News\nNguyễn Minh\nTel: 84-24-39332316\n";
    expect(languageOf(`${menu.repeat(3)}${english}\n${english}`)).toBe("en");
  });

  it("is Vietnamese in every seed", () => {
    expect(seeds.map(languageOf)).toEqual(seeds.map(() => "vi"));
  });
});
