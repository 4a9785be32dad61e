import { jsonText } from "../output/json-text.js";

/** `extract schema`: the JSON Schema of a record, whole or failed, as text. */
export async function schemaText(): Promise<string> {
  const [{ z }, { OutputRecord }] = await Promise.all([import("zod"), import("../model.js")]);
  return `${jsonText(z.toJSONSchema(OutputRecord), true)}\n`;
}
