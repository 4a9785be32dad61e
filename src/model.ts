/**
 * The data that this tool writes, defined once: types, validation, JSON Schema and CSV columns all come
 * from these schemas. This module depends on nothing else here, and only programs that validate load it;
 * the rest of the code imports its types alone.
 */
import { z } from "zod";

export const Section = z.enum(["title", "body", "caption", "furniture"]);

export const Approx = z.enum([">", "<", "~", ">=", "<="]);

const offset = z.int().nonnegative();

/** A part of a text, from `start` to before `end`. */
export const SectionRange = z.object({ start: offset, end: offset, section: Section });

/** An ISO 8601 day. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const mention = {
  id: z
    .string()
    .regex(/^e\d+$/)
    .describe("e1, e2, … in text order inside the document"),
  text: z.string().min(1).describe("the exact characters of the text from start to end"),
  start: offset.describe("first UTF-16 code unit"),
  end: offset.describe("one past the last UTF-16 code unit"),
  line: z.int().positive().describe("line of the first character, from 1"),
  section: Section.describe("part of the page that the mention stands in"),
  rule: z.string().optional().describe("rule that made the entity, with --explain"),
};

export const DocumentEntity = z
  .object({
    ...mention,
    type: z.literal("document"),
    docType: z.string().describe("type noun without tone marks: nghi-quyet, chi-thi, nghi-dinh, luat, …"),
    number: z.string().optional().describe("number as written, leading zeros kept"),
    year: z.int().optional().describe("year in the symbol or the name"),
    symbol: z.string().optional().describe("canonical symbol: 52-NQ/TW, 30/2020/NĐ-CP"),
    issued: day.optional().describe("day of issue"),
    issuer: z.string().optional().describe("issuing body as the text names it"),
    title: z.string().optional().describe("what the document is about"),
    ref: z.string().describe("key that is equal for mentions of the same document"),
  })
  .describe("A reference to one official document");

export const Grain = z.enum(["minute", "day", "month", "quarter", "year", "decade", "century", "span"]);

export const DateEntity = z
  .object({
    ...mention,
    type: z.literal("date"),
    value: z.string().describe("ISO 8601 or EDTF, quarters as 2020-Q1, XXXX where the year is not told"),
    edtf: z.string().describe("the same in strict EDTF, level 2"),
    from: day.optional().describe("first day, when the year is known"),
    to: day.optional().describe("last day, when the year is known"),
    grain: Grain,
    calendar: z.literal("lunar").optional(),
    inferred: z.literal(true).optional().describe("the year does not stand in the mention itself"),
  })
  .describe("A calendar date, month, quarter, year, or a period anchored in the calendar");

export const DurationEntity = z
  .object({
    ...mention,
    type: z.literal("duration"),
    value: z.string().describe("ISO 8601 duration; a range as P1Y/P2Y"),
    approx: Approx.optional(),
  })
  .describe("A length of time that is not anchored in the calendar");

export const QuantityEntity = z
  .object({
    ...mention,
    type: z.literal("quantity"),
    value: z.number(),
    unit: z.string().describe("what is counted or measured; % for shares, đồng or a currency for money"),
    approx: Approx.optional(),
    of: z.string().optional().describe("what a percentage or fraction is a share of"),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .describe("ISO 4217"),
    max: z.number().optional().describe("upper end of a range"),
  })
  .describe("A number and what it counts or measures");

export const OrganizationKind = z.enum([
  "party",
  "state",
  "court",
  "military",
  "front",
  "company",
  "school",
  "press",
  "other",
]);

export const OrganizationEntity = z
  .object({
    ...mention,
    type: z.literal("organization"),
    name: z.string().describe("canonical name, abbreviations written out"),
    kind: OrganizationKind,
    place: z.string().optional().describe("the place in its name"),
  })
  .describe("A named body");

export const PersonEntity = z
  .object({
    ...mention,
    type: z.literal("person"),
    name: z.string().describe("the full name where the text has it"),
    role: z.string().optional().describe("title before the name or in apposition after it, as written"),
  })
  .describe("A personal name");

export const Level = z.enum(["country", "province", "district", "commune", "region", "other"]);

export const LocationEntity = z
  .object({
    ...mention,
    type: z.literal("location"),
    name: z.string().describe("canonical name, abbreviations written out"),
    level: Level,
    code: z.string().optional().describe("General Statistics Office code, where the unit is certain"),
    province: z.string().optional().describe("province that the unit belongs to"),
    presentProvince: z
      .string()
      .optional()
      .describe("province since July 2025, where it is another than province"),
  })
  .describe("A named place");

export const EventEntity = z
  .object({
    ...mention,
    type: z.literal("event"),
    name: z.string(),
    ordinal: z.int().positive().optional().describe("13 for Đại hội XIII"),
  })
  .describe("A numbered or named congress, plenum or national conference");

export const Entity = z.discriminatedUnion("type", [
  DocumentEntity,
  DateEntity,
  DurationEntity,
  QuantityEntity,
  OrganizationEntity,
  PersonEntity,
  LocationEntity,
  EventEntity,
]);

export const Figure = z
  .object({
    entity: z.string().describe("id of the quantity"),
    value: z.number(),
    unit: z.string(),
    approx: Approx.nullable(),
    subject: z.string().nullable().describe("id of the organization, person or place that the figure is of"),
    place: z.string().nullable().describe("id of the place for which it holds"),
    date: z.string().nullable().describe("id of the date for which it holds"),
    sentence: z.string(),
    from: z.enum(["sentence", "paragraph", "document"]).describe("how far away the farthest tie was found"),
  })
  .describe("A quantity tied to who, where and when");

export const Source = z.object({
  bytes: offset.describe("size of the file, or of the record's text in UTF-8"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z
    .string()
    .nullable()
    .describe("how letters were written: utf-8, tcvn3, …; null where a format has its own way"),
  format: z.string().describe("text, markdown, html, docx, pdf, jsonl, csv"),
});

/** What a text says of itself, or its file of it. */
export const Metadata = z.object({
  title: z.string().nullable(),
  published: z.string().nullable().describe("ISO 8601 day, or minute"),
  author: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
});

export const DocumentRecord = z
  .object({
    id: z.string(),
    source: Source,
    lang: z
      .enum(["vi", "en", "mixed", "und"])
      .describe(
        "vi or en, whichever more words are in, line by line; mixed where each has at least 20 words and a twentieth of all; und where most words are in neither",
      ),
    ...Metadata.shape,
    text: z.string().optional().describe("the decoded text that offsets count in, with --with-text"),
    fields: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("the other fields of the record that the text came in, with --keep-fields"),
    entities: z.array(Entity),
    figures: z.array(Figure),
    warnings: z.array(z.string()),
  })
  .describe("What one text holds");

export const FailedRecord = z
  .object({
    id: z.string(),
    error: z.string().describe("why the record could not be read"),
  })
  .describe("Stands in a stream where a record could not be read");

export const OutputRecord = z
  .union([DocumentRecord, FailedRecord])
  .describe("One line of jsonl, or one element of json");

export type Section = z.infer<typeof Section>;
export type SectionRange = Readonly<z.infer<typeof SectionRange>>;
export type Approx = z.infer<typeof Approx>;
export type Grain = z.infer<typeof Grain>;
export type DocumentEntity = z.infer<typeof DocumentEntity>;
export type DateEntity = z.infer<typeof DateEntity>;
export type DurationEntity = z.infer<typeof DurationEntity>;
export type QuantityEntity = z.infer<typeof QuantityEntity>;
export type OrganizationKind = z.infer<typeof OrganizationKind>;
export type OrganizationEntity = z.infer<typeof OrganizationEntity>;
export type PersonEntity = z.infer<typeof PersonEntity>;
export type Level = z.infer<typeof Level>;
export type LocationEntity = z.infer<typeof LocationEntity>;
export type EventEntity = z.infer<typeof EventEntity>;
export type Entity = z.infer<typeof Entity>;
export type EntityType = Entity["type"];
export type Figure = z.infer<typeof Figure>;
export type Source = z.infer<typeof Source>;
export type Metadata = z.infer<typeof Metadata>;
export type DocumentRecord = z.infer<typeof DocumentRecord>;
export type FailedRecord = z.infer<typeof FailedRecord>;
export type OutputRecord = z.infer<typeof OutputRecord>;
