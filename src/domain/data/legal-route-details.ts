import type { RouteDetails } from "../legal/route-detail.ts";

/** From our domain research, by the route's id. Bodies are named in the country's language, as the sources name them; those are in legal-route-sources.ts. */
export const routeDetailRows: Readonly<Record<string, RouteDetails>> = {
  hu_ajbh: {
    body: "Alapvető jogok biztosa – Egyenlő Bánásmódért Felelős Főigazgatóság (AJBH)",
    needs: [
      "name_address",
      "respondent_address",
      "date_of_harm",
      "what_happened",
      "ground",
      "other_procedures",
      "signature",
      "authority",
      "explicit_request",
      "not_by_email",
    ],
    site: "ajbh.hu",
  },
  hu_decision_review: { body: "Fővárosi Törvényszék", needs: [], site: "egyenlobanasmod.hu" },
  hu_public_interest: { body: "AJBH", needs: [], site: "docplayer.hu" },
  hu_eviction_moratorium: { body: "bírósági végrehajtó", needs: [], site: "mbvk.hu" },
  hu_lease_notice: { body: "bérbeadó / bíróság", needs: [], site: "sonline.hu" },
  hu_child_signal: {
    body: "család- és gyermekjóléti szolgálat; gyámhivatal",
    needs: [],
    site: "emberimeltosag.hu",
  },
  cz_ombudsman: {
    body: "Veřejný ochránce práv (Brno)",
    needs: ["what_happened", "ground", "already_done", "evidence", "witnesses"],
    site: "ochrance.cz",
  },
  cz_court: { body: "okresní/krajský soud", needs: [], site: "novyepis.cz" },
  cz_lease_review: { body: "okresní soud", needs: [], site: "zakony.centrum.cz" },
  cz_housing_support: {
    body: "obec – kontaktní místo pro bydlení; Úřad práce",
    needs: [],
    site: "ct24.ceskatelevize.cz",
  },
  cz_school: {
    body: "ředitel školy; Česká školní inspekce; veřejný ochránce práv",
    needs: [],
    site: "eso.ochrance.cz",
  },
  cz_child_reporting: {
    body: "OSPOD; Policie ČR; státní zastupitelství",
    needs: [],
    site: "socialniprace.cz",
  },
  ro_cncd: {
    body: "Consiliul Național pentru Combaterea Discriminării (CNCD)",
    needs: [
      "name_address",
      "what_happened",
      "evidence",
      "witnesses",
      "ground",
      "respondent_address",
      "signature",
      "copy_per_respondent",
    ],
    site: "drepturicivile.ro",
  },
  ro_cncd_decision: { body: "CNCD; contencios administrativ", needs: [] },
  ro_court: { body: "instanța de judecată", needs: [] },
  ro_eviction_winter: { body: "executor judecătoresc", needs: [], site: "legal-land.ro" },
  ro_eviction_notice: {
    body: "executor judecătoresc; judecătorie",
    needs: [],
    site: "legestart.ro",
  },
  ro_school: { body: "școală; ISJ/ISMB; minister (CNDIE); CNCD", needs: [], site: "lege5.ro" },
  ro_child_reporting: { body: "DGASPC", needs: [], site: "medieredivort.ro" },
  sk_snslp: {
    body: "Slovenské národné stredisko pre ľudské práva (SNSĽP)",
    needs: ["name_address", "what_happened", "wish", "copies"],
    site: "snslp.sk",
  },
  sk_lease: { body: "okresný súd", needs: [], site: "merit.slv.cz" },
  sk_lease_need: { body: "prenajímateľ / súd", needs: [], site: "najpravo.sk" },
  sk_school: { body: "zriaďovateľ; Štátna školská inšpekcia; SNSĽP", needs: [], site: "minedu.sk" },
};
