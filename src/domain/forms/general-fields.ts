import type { FieldDefinition } from "./field-definition.ts";

export const generalFields = [
  {
    id: "people_helped",
    caseType: "general",
    kind: "counts",
    sensitive: "no",
    counts: ["women", "men", "children", "unknown"],
    min: 0,
    max: 999,
  },
  {
    id: "document_type",
    caseType: "general",
    kind: "multi",
    sensitive: "personal",
    options: "document-type",
  },
  // Each country has its own, and they change: until a coordinator keeps a list, in words.
  { id: "benefit", caseType: "general", kind: "text", sensitive: "high" },
  { id: "debt_kind", caseType: "general", kind: "multi", sensitive: "high", options: "debt-kind" },
  {
    id: "health_topic",
    caseType: "general",
    kind: "multi",
    sensitive: "art9",
    options: "health-topic",
  },
  {
    id: "gp_registered",
    caseType: "general",
    kind: "choice",
    sensitive: "personal",
    options: "yes-no-unknown",
  },
  {
    id: "education_topic",
    caseType: "general",
    kind: "multi",
    sensitive: "personal",
    options: "education-topic",
  },
  {
    id: "employment_topic",
    caseType: "general",
    kind: "multi",
    sensitive: "personal",
    options: "employment-topic",
  },
  {
    id: "money_involved",
    caseType: "general",
    kind: "choice",
    sensitive: "high",
    options: "money-handling",
  },
  {
    id: "money_amount",
    caseType: "general",
    kind: "number",
    sensitive: "high",
    min: 0,
    max: 99_999_999,
  },
  { id: "money_source", caseType: "general", kind: "text", sensitive: "high" },
] as const satisfies readonly FieldDefinition[];
