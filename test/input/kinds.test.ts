import { expect, it } from "vitest";
import { kindOf } from "../../src/input/kinds.js";

const ole = (stream: string) => {
  return Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(`\0${stream}\0`, "utf16le")]);
};

it.each([
  [ole("WordDocument"), "an old Word file (DOC)"],
  [ole("Workbook"), "an old Excel workbook (XLS)"],
  [ole("PowerPoint Document"), "an old PowerPoint presentation (PPT)"],
  [ole("EncryptedPackage"), "an Office file closed with a password"],
  [ole("Anything"), "an old Office file (DOC, XLS)"],
  [Buffer.from("{\\rtf1\\ansi"), "a Rich Text file (RTF)"],
  [Buffer.from("WordDocument"), undefined],
])("%s", (bytes, kind) => {
  expect(kindOf(bytes)).toBe(kind);
});
