import type { DocumentRecord, Entity } from "../../src/model.js";
import type { Sink } from "../../src/output/sink.js";
import type { Table } from "../../src/output/table.js";
import type { Writer } from "../../src/output/writer.js";

export const sampleText =
  "Nghị quyết số 52-NQ/TW ngày 27/9/2019.\nTrong hơn 5 năm, 97,5% hộ dân có điện.\n" +
  "Theo Bộ Y tế, ông Lê Văn An ở Kim Bảng dự Đại hội XIII.";

const mentions: readonly Entity[] = [
  {
    ...at("Nghị quyết số 52-NQ/TW", "e1", 1),
    type: "document",
    docType: "nghi-quyet",
    number: "52",
    symbol: "52-NQ/TW",
    ref: "52-NQ/TW",
  },
  {
    ...at("ngày 27/9/2019", "e2", 1),
    type: "date",
    value: "2019-09-27",
    edtf: "2019-09-27",
    from: "2019-09-27",
    to: "2019-09-27",
    grain: "day",
    inferred: true,
  },
  { ...at("hơn 5 năm", "e3", 2), type: "duration", value: "P5Y", approx: ">" },
  { ...at("97,5% hộ dân", "e4", 2), type: "quantity", value: 97.5, unit: "%", of: "hộ dân", rule: "share" },
  { ...at("Bộ Y tế", "e5", 3), type: "organization", name: "Bộ Y tế", kind: "state", place: "Việt Nam" },
  { ...at("Lê Văn An", "e6", 3), type: "person", name: "Lê Văn An", role: "Bác sĩ" },
  {
    ...at("Kim Bảng", "e7", 3),
    type: "location",
    name: "huyện Kim Bảng",
    level: "district",
    code: "350",
    province: "Hà Nam",
    presentProvince: "Ninh Bình",
  },
  { ...at("Đại hội XIII", "e8", 3), type: "event", name: "Đại hội XIII", ordinal: 13 },
];

function at(text: string, id: string, line: number) {
  const start = sampleText.indexOf(text);
  return { id, text, start, end: start + text.length, line, section: "body" as const };
}

export function sampleRecord(changes: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: "texts/a.txt",
    source: { bytes: 100, sha256: "0".repeat(64), encoding: "utf-8", format: "text" },
    lang: "vi",
    title: null,
    published: null,
    author: null,
    url: null,
    publisher: null,
    entities: [...mentions],
    figures: [],
    warnings: [],
    ...changes,
  };
}

/** A sink that keeps what is written. */
export function memorySink(): Sink & { text(): string } {
  let written = "";
  return {
    async write(chunk) {
      written += chunk;
    },
    async end() {},
    text: () => written,
  };
}

/** What a writer makes of records, as one string. */
export async function writtenBy(
  make: (sink: Sink) => Writer | Promise<Writer>,
  records: readonly DocumentRecord[],
  text = sampleText,
): Promise<string> {
  const sink = memorySink();
  const writer = await make(sink);
  for (const record of records) await writer.write(record, text);
  await writer.end();
  return sink.text();
}

/** A table of one record whose rows are given. */
export function tableOf(header: readonly string[], rows: ReturnType<Table["rows"]>): Table {
  return { header, rows: () => rows, failedRows: () => rows };
}
