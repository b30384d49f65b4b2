import { expect, test } from "vitest";
import { attributed, dana, ilona, marek } from "../../../tests/casework.ts";
import { instant } from "../../base/clock.ts";
import { foldDirectory, parseDirectoryEntry, type DirectoryEntry } from "./directory.ts";
import { hoursLeft, type IncidentEntry, type IncidentId, type IncidentStep } from "./incident.ts";

const id = "00112233445566aa" as IncidentId;
const hour = 3_600_000;
const aware = 1_800_000_000_000;

const report: IncidentEntry = {
  k: "incident",
  at: aware + hour,
  id,
  kind: "lostPhone",
  aware,
  reach: "all",
  what: "Stolen on the bus.",
  whose: "",
  phone: { device: ilona.device, role: "mediator", locked: "unknown", waiting: 3, heard: aware },
};
const step = (number: number, by: typeof dana, what: IncidentStep, text = "", at = aware) =>
  attributed<DirectoryEntry>(number, by, { k: "incidentStep", at, incident: id, step: what, text });
const danaCoordinates = (device: string) => device === dana.device;
const fold = (...entries: Parameters<typeof foldDirectory>[0]) =>
  foldDirectory(entries, danaCoordinates).incidents;

test("seventy-two hours run from becoming aware, and stop when the authority knows or need not", () => {
  const [incident] = fold(attributed<DirectoryEntry>(1, dana, report));
  expect(hoursLeft(incident!, instant(aware))).toBe(72);
  expect(hoursLeft(incident!, instant(aware + 1))).toBe(71);
  expect(hoursLeft(incident!, instant(aware + 72 * hour))).toBe(0);
  expect(hoursLeft(incident!, instant(aware + 72 * hour + 1))).toBe(-1);
  for (const decided of ["authorityTold", "authorityNotTold"] as const) {
    const [told] = fold(
      attributed<DirectoryEntry>(1, dana, report),
      step(2, dana, decided, "No risk: it was locked."),
    );
    expect(hoursLeft(told!, instant(aware + 99 * hour))).toBeUndefined();
  }
});

test("only coordinators write in the register, and what follows keeps its order and its authors", () => {
  const incidents = fold(
    step(5, marek, "closed"),
    step(4, dana, "did", "Called Ilona.", aware + 2 * hour),
    step(3, dana, "phoneRemoved", "", aware + hour),
    attributed<DirectoryEntry>(1, dana, report),
    attributed<DirectoryEntry>(2, marek, { ...report, id: "ffffffffffffffff" as IncidentId }),
  );
  expect(incidents).toHaveLength(1);
  expect(incidents[0]).toMatchObject({ closed: false, authority: "open", persons: "open" });
  expect(incidents[0]?.steps.map((one) => one.step)).toEqual(["phoneRemoved", "did"]);
  expect(incidents[0]?.steps[1]).toMatchObject({ person: dana.person, text: "Called Ilona." });
});

test("a clock that is wrong does not give more time", () => {
  const written = attributed<DirectoryEntry>(1, dana, { ...report, aware: aware + 48 * hour });
  const [incident] = fold({ ...written, origin: { ...written.origin, clockOffsetMs: 48 * hour } });
  expect(incident?.aware).toBe(aware);
});

test("is read back as it was written, and nothing else is taken for it", () => {
  const again = (value: unknown) => parseDirectoryEntry(JSON.parse(JSON.stringify(value)));
  expect(again(report)).toEqual({ ok: true, value: report });
  const { phone: _phone, ...plain } = report;
  const happened = { ...plain, kind: "other", happened: "2026-10-08T10:00" };
  expect(again(happened)).toEqual({ ok: true, value: happened });
  for (const bad of [
    { id: "x" },
    { kind: "theft" },
    { aware: "yesterday" },
    { happened: "soon" },
    { reach: 3 },
    { what: "x".repeat(4_001) },
    { whose: undefined },
    { phone: { ...report.phone, waiting: -1 } },
    { phone: { ...report.phone, device: "x" } },
    { phone: { ...report.phone, locked: true } },
  ])
    expect({ bad, ok: again({ ...report, ...bad }).ok }).toEqual({ bad, ok: false });
  const said = { k: "incidentStep", at: 1, incident: id, step: "did", text: "x" };
  expect(again(said)).toEqual({ ok: true, value: said });
  for (const bad of [{ step: "forgot" }, { incident: 1 }, { text: 1 }])
    expect(again({ ...said, ...bad }).ok).toBe(false);
});
