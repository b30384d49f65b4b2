import { expect, test } from "vitest";
import { countries, regionById, regionsOf } from "../../domain/cases/region.ts";
import { countyShapes } from "../../domain/data/county-shapes.ts";
import { drawCounties, mapWidth } from "./draw-counties.ts";

test.each(countries)("every county of %s has an outline and a place for its number", (country) => {
  const { height, counties } = drawCounties(country);
  expect(countyShapes[country].areas.split(",")).toHaveLength(regionsOf(country).length);
  expect(counties.map(({ id }) => id)).toEqual(
    regionsOf(country)
      .map(({ id }) => id)
      .sort(),
  );
  for (const { outline, middle } of counties) {
    expect(outline).toMatch(/^(M[\d.]+ [\d.]+(L[\d.]+ [\d.]+){3,}Z)+$/);
    expect(middle[0]).toBeGreaterThan(0);
    expect(middle[0]).toBeLessThan(mapWidth);
    expect(middle[1]).toBeLessThan(height);
  }
});

/** By name: where a county lies on the map, from 0 in the west and the north to 1. */
function placeOf(name: string) {
  for (const country of countries) {
    const { height, counties } = drawCounties(country);
    const county = counties.find(({ id }) => regionById(id).name === name);
    if (county) return { x: county.middle[0] / mapWidth, y: county.middle[1] / height };
  }
  throw new Error(`no county is called ${name}`);
}

test("outlines carry the right names: counties at the edges of their countries lie there", () => {
  expect(placeOf("Szabolcs-Szatmár-Bereg").x).toBeGreaterThan(0.8);
  expect(placeOf("Vas").x).toBeLessThan(0.2);
  expect(placeOf("Baranya").y).toBeGreaterThan(0.75);
  expect(placeOf("Karlovarský kraj").x).toBeLessThan(0.25);
  expect(placeOf("Moravskoslezský kraj").x).toBeGreaterThan(0.8);
  expect(placeOf("Constanța")).toMatchObject({ x: expect.closeTo(0.85, 1) as number });
  expect(placeOf("Maramureș").y).toBeLessThan(0.25);
  expect(placeOf("Teleorman").y).toBeGreaterThan(0.85);
  expect(placeOf("Košický kraj").x).toBeGreaterThan(0.65);
});

test("a capital that is cut out of its county does not carry the county's number", () => {
  const distance = (one: string, other: string) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  expect(distance("Budapest", "Pest")).toBeGreaterThan(0.03);
  expect(distance("Hlavní město Praha", "Středočeský kraj")).toBeGreaterThan(0.03);
});
