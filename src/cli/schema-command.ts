import { jsonText } from "../output/json-text.js";

/** `extract schema`: the JSON Schema of a record, as text. */
export async function schemaText(): Promise<string> {
  const [{ z }, { DocumentRecord }] = await Promise.all([import("zod"), import("../model.js")]);
  return `${jsonText(z.toJSONSchema(DocumentRecord), true)}\n`;
}
