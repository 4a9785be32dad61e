import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/input/input-error.js";
import { read } from "./reading.js";

/** The same pages in every run; PROPERTY_RUNS=100000 looks at others too. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

const folder = new URL("../../../fixtures/html/", import.meta.url);
const pages = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

/** Pages with pieces of others, and of markup, put into them or taken out. */
const mangled = fc
  .tuple(
    fc.constantFrom(...pages),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(400),
        put: fc.oneof(
          fc.constantFrom(
            "<",
            ">",
            '"',
            "<div>",
            "</div>",
            "<p",
            "</table>",
            "<td>",
            "<!--",
            "-->",
            "&",
            "<a href=x>",
            "<article>",
            "<pre>",
            "<script>",
            "</body>",
            "<h1>",
            "<li>",
            "\u00AD",
            "\0",
          ),
          fc.string({ unit: "grapheme", maxLength: 20 }),
          fc.constantFrom(...pages).map((page) => page.slice(-900, -300)),
        ),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([page, changes]) =>
    changes.reduce((text, { at, length, put }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + put + text.slice(start + length);
    }, page),
  );

describe("any page, however broken", () => {
  it("is read, or named with the reason; its sections lie in its text, in order", async () => {
    await fc.assert(
      fc.asyncProperty(mangled, async (html) => {
        const content = await read(html).catch((error: unknown) => error);
        if (content instanceof InputError) return;
        const { text, sections = [] } = content as Awaited<ReturnType<typeof read>>;
        expect(text.trim()).not.toBe("");
        let end = 0;
        for (const section of sections) {
          expect(section.start).toBeGreaterThanOrEqual(end);
          expect(section.end).toBeGreaterThan(section.start);
          end = section.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });
});
