import fc from "fast-check";
import { examplesByType } from "../src/recognise/examples.js";

/** The texts of all examples, as they are written. */
export const exampleTexts: readonly string[] = Object.values(examplesByType).flatMap(
  ({ holds, holdsNone }) => [
    ...holds.flatMap(({ forms }) => forms.map((form) => form.replace(/[{}]/g, ""))),
    ...holdsNone,
  ],
);

const words = [...new Set(exampleTexts.flatMap((text) => text.split(/\s+/)))];
const signs = Array.from(".,;:/-–()“”\"'%$…|!?°²½+=");
const gaps = [" ", " ", " ", "", "\n", "\r\n", "\n\n", ", ", ". ", " - ", "\u00a0", "\t"];

const day = fc
  .tuple(
    fc.integer({ min: 0, max: 32 }),
    fc.integer({ min: 0, max: 13 }),
    fc.constantFrom("", 1000, 1999, 2020, 2024),
  )
  .chain((parts) => fc.constantFrom("/", "-", ".", " - ", " tháng ").map((sign) => parts.join(sign)));

/** Texts put together from what the recognisers look for, in an order that nobody would write. */
export const vietnameseText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...exampleTexts) },
        { weight: 4, arbitrary: fc.constantFrom(...words) },
        { weight: 2, arbitrary: fc.integer({ min: 0, max: 2100 }).map(String) },
        { weight: 1, arbitrary: fc.nat().map(String) },
        { weight: 2, arbitrary: day },
        { weight: 1, arbitrary: fc.constantFrom(...signs) },
      ),
      fc.constantFrom(...gaps),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.flat().join(""));

/** Any text: all of Unicode, lone surrogates and combining marks where they do not belong included. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc
    .array(fc.oneof(vietnameseText, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 6 })
    .map((parts) => parts.join("")),
  vietnameseText,
  vietnameseText.map((text) => text.normalize("NFD")),
);
