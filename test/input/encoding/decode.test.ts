import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/input/encoding/decode.js";
import { encodingNames } from "../../../src/input/encoding/names.js";
import { vniBytes } from "./vni-bytes.js";

const STORY =
  "Ủy ban nhân dân tỉnh Hà Nam họp ngày 3/7/2021, do ông Nguyễn Đức Vượng, Phó Chủ tịch, chủ trì.\n" +
  "Hội nghị nghe báo cáo về 1.250 hộ nghèo được vay vốn, đạt 97,5% kế hoạch; sẽ tổng kết vào quý IV.\r\n" +
  "Kỷ niệm Ngày Thương binh - Liệt sĩ, huyện ủy đã tặng quà cho người có công ở các xã.";

const bytesIn = {
  "utf-8": Buffer.from(STORY),
  "utf-16le": Buffer.from(STORY, "utf16le"),
  "utf-16be": Buffer.from(STORY, "utf16le").swap16(),
  "windows-1258": iconv.encode(apart(STORY), "windows-1258"),
  tcvn3: iconv.encode(STORY, "tcvn"),
  viscii: iconv.encode(STORY, "viscii"),
  vni: vniBytes(STORY),
} as const;

/** windows-1258 has vowels with their hats and horns, and tones behind them. */
function apart(text: string): string {
  const tone = /([\u0300\u0301\u0303\u0309\u0323])/u;
  return [...text]
    .map((letter) => {
      const [vowel = "", mark = "", ...rest] = letter.normalize("NFD").split(tone);
      return (vowel + rest.join("")).normalize("NFC") + mark;
    })
    .join("");
}

describe("the encoding of a text", () => {
  it.each(encodingNames)("%s is detected", async (encoding) => {
    expect(await decode(bytesIn[encoding])).toEqual({ text: STORY, encoding, warnings: [] });
  });

  it.each(encodingNames)("%s can be named", async (encoding) => {
    const short = encoding.startsWith("utf-16") ? 12 : 6;
    const bytes = bytesIn[encoding].subarray(0, short);
    expect(await decode(bytes, encoding)).toMatchObject({ encoding, warnings: [] });
  });

  it.each(["utf-8", "utf-16le", "utf-16be"] as const)(
    "%s is told by its byte order mark",
    async (encoding) => {
      const marked = Buffer.from("\uFEFFHà", encoding === "utf-8" ? "utf8" : "utf16le");
      const bytes = encoding === "utf-16be" ? marked.swap16() : marked;
      expect(await decode(bytes)).toEqual({ text: "Hà", encoding, warnings: [] });
    },
  );

  it("is warned of where few words tell", async () => {
    const { text, encoding, warnings } = await decode(bytesIn.tcvn3.subarray(0, 24));
    expect({ text, encoding }).toEqual({ text: STORY.slice(0, 24), encoding: "tcvn3" });
    expect(warnings.join()).toMatch(/^the encoding is a guess: tcvn3 \(\d of \d words .*--encoding/);
  });

  it("is warned of where the named one makes no Vietnamese of it", async () => {
    const { encoding, warnings } = await decode(bytesIn.tcvn3, "viscii");
    expect(encoding).toBe("viscii");
    expect(warnings).toEqual([expect.stringMatching(/^read as viscii, only \d+ of \d+ words/)]);
  });

  it("is UTF-8 where the letters of an old encoding were made UTF-8, and they are mended", async () => {
    for (const encoding of ["tcvn3", "vni"] as const) {
      const text = iconv.decode(bytesIn[encoding], "latin1");
      const decoded = await decode(Buffer.from(text));
      expect(decoded).toMatchObject({
        text: STORY,
        encoding,
        warnings: [expect.stringContaining("stand in UTF-8")],
      });
    }
    const twice = Buffer.from(iconv.decode(bytesIn["utf-8"], "latin1"));
    expect(await decode(twice)).toMatchObject({
      text: STORY,
      encoding: "utf-8",
      warnings: [expect.stringContaining("twice")],
    });
  });

  it.each([
    "Le président français a été reçu à Hanoï; la délégation, arrivée dès février, espère bientôt conclure l'étude générée.",
    "Señor José Núñez visitó la región; las compañías españolas están aquí también: economía, educación, tecnología, fútbol.",
    "Müller, Jürgen, Größe, Straße, für, über, können, möchte, schön, hätte, während, grün",
  ])("is UTF-8 for the languages of Western Europe: %s", async (text) => {
    expect(await decode(Buffer.from(text))).toEqual({ text, encoding: "utf-8", warnings: [] });
  });
});

describe("decoding", () => {
  it("gives back any text without NUL", async () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => !/^[\uFEFF\uFFFE]|\0|\uFFFD/.test(text));
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        expect((await decode(Buffer.from(text), "utf-8")).text).toBe(text);
      }),
    );
  });

  it("takes away one byte order mark, and no more", async () => {
    expect((await decode(Buffer.from("\uFEFFHà Nội"))).text).toBe("Hà Nội");
    expect((await decode(Buffer.from("\uFEFF\uFEFFHà Nội"))).text).toBe("\uFEFFHà Nội");
  });

  it("keeps decomposed letters and line ends as they are", async () => {
    const text = "Ha\u0300 Nội\r\n";
    expect((await decode(Buffer.from(text))).text).toBe(text);
  });

  it("warns of letters that were lost before", async () => {
    const { warnings } = await decode(Buffer.from("H\uFFFD N\uFFFDi"));
    expect(warnings).toEqual(["2 letters were lost before: the text holds U+FFFD in their place"]);
  });

  it.each([
    ["nothing", "", "empty"],
    ["a byte order mark alone", "\uFEFF", "empty"],
    ["NUL", "Hà Nội\0", "a binary file"],
    ["NUL in a short text", "abc\0def", "a binary file"],
    ["NUL among other bytes", Buffer.from([0, 1, 0xff, 0, 0xfe, 0, 0, 3]), "a binary file"],
    ["PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), "an image (PNG)"],
    ["JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "an image (JPEG)"],
    ["old Office", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "an old Office file"],
    ["half a character of UTF-16", bytesIn["utf-16le"].subarray(0, 31), "not utf-16le text, or cut short"],
  ])("rejects %s", async (_name, bytes, reason) => {
    await expect(decode(Buffer.from(bytes))).rejects.toThrow(reason);
  });

  it("rejects what fits no encoding, and tells the first wrong byte", async () => {
    const good = fc.string({ unit: fc.constantFrom("a", "ế", "😀", "\uFFFD") });
    await fc.assert(
      fc.asyncProperty(good, good, fc.constantFrom(0xff, 0xc0, 0x80), async (before, after, wrong) => {
        const bytes = Buffer.concat([Buffer.from(before), Buffer.from([wrong]), Buffer.from(after)]);
        const offset = Buffer.byteLength(before);
        await expect(decode(bytes, "utf-8")).rejects.toThrow(
          `not UTF-8 text (first wrong byte at offset ${offset})`,
        );
      }),
    );
    const latin = iconv.encode("Señor Núñez, Größe, façade, œuvre, élève, Ærø, naïve, Zoë", "latin1");
    await expect(decode(latin)).rejects.toThrow("(first wrong byte at offset 2), nor in any other encoding");
  });

  it("counts the byte order mark among the bytes before the wrong one", async () => {
    const bytes = Buffer.concat([Buffer.from("\uFEFFa"), Buffer.from([0xe1])]);
    await expect(decode(bytes)).rejects.toThrow("at offset 4)");
  });
});
