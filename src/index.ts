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
  EventEntity,
  FailedRecord,
  Figure,
  Grain,
  Level,
  LocationEntity,
  Metadata,
  OrganizationEntity,
  OrganizationKind,
  OutputRecord,
  PersonEntity,
  QuantityEntity,
  Section,
  SectionRange,
  Source,
} from "./model.js";
export {
  createExtractor,
  type Extractor,
  type ExtractorOptions,
  type FoundEntity,
  type TextInput,
} from "./pipeline.js";
export { VntkLoadError } from "./vntk/load-error.js";
