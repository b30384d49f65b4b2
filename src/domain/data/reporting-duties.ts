import type { Country } from "../cases/region.ts";

/** Who is told of a child in danger, and by which law, in the country's own words. From our domain research; see docs/domain.md. */
export interface ReportingDuty {
  readonly body: string;
  readonly law: string;
  /** What is not sure needs a lawyer before anybody relies on it. */
  readonly confidence: "high" | "low";
}

export const reportingDuties: Readonly<Record<Country, ReportingDuty>> = {
  HU: {
    body: "család- és gyermekjóléti szolgálat; gyámhivatal",
    law: "Gyvt. 17. §",
    confidence: "high",
  },
  CZ: {
    body: "OSPOD; Policie ČR; státní zastupitelství",
    law: "trestní zákoník; zákon o sociálně-právní ochraně dětí",
    confidence: "high",
  },
  RO: {
    body: "DGASPC",
    law: "Legea 272/2004, art. 89 alin. (3)",
    confidence: "high",
  },
  SK: {
    body: "orgán sociálnoprávnej ochrany detí a sociálnej kurately",
    law: "zákon č. 305/2005 Z. z., § 7",
    confidence: "low",
  },
};
