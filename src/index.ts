/**
 * Library: `createExtractor(options).extract({ id, text })` returns one document record, synchronously.
 * The zod schemas of everything in a record are exported from `trichxuat/model`.
 */
export type {
  Approx,
  DateEntity,
  DocumentEntity,
  DocumentRecord,
  DurationEntity,
  Entity,
  EntityType,
  Figure,
  Grain,
  QuantityEntity,
  Section,
  Source,
} from "./model.js";
export {
  createExtractor,
  type Extractor,
  type ExtractorOptions,
  type FoundEntity,
  type TextInput,
} from "./pipeline.js";
