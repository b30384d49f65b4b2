import { regionsOf, type Country, type RegionId } from "../../domain/cases/region.ts";
import { countyShapes } from "../../domain/data/county-shapes.ts";

export interface CountyDrawing {
  readonly id: RegionId;
  /** For `d` of an SVG path. */
  readonly outline: string;
  /** Well inside it, and not in a city that is cut out of it: where its number stands. */
  readonly middle: Point;
}

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

export const mapWidth = 300;

export function drawCounties(country: Country): {
  readonly height: number;
  readonly counties: readonly CountyDrawing[];
} {
  const { height, lines, areas } = countyShapes[country];
  const drawn = lines.split(",").map(pointsOf);
  const rings = areas.split(",").map((area) => area.split("|").map((ring) => ringOf(ring, drawn)));
  const ids = regionsOf(country)
    .map(({ id }) => id)
    .sort();
  return {
    height,
    counties: ids.flatMap((id, index) => {
      const own = rings[index];
      return own ? [{ id, outline: own.map(pathOf).join(""), middle: middleOf(own) }] : [];
    }),
  };
}

function pointsOf(line: string): Ring {
  const steps = line.split(" ").map(Number);
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

const ringOf = (ring: string, lines: readonly Ring[]): Ring =>
  ring
    .split(" ")
    .map(Number)
    .flatMap((line) => (line < 0 ? (lines[~line] ?? []).toReversed() : (lines[line] ?? [])));

const pathOf = (ring: Ring): string => `M${ring.map((point) => point.join(" ")).join("L")}Z`;

/** Points of a grid that are looked at. */
const grid = 12;

/** Of the points inside, the one that is farthest from every edge. */
function middleOf(rings: readonly Ring[]): Point {
  const edges = rings.flatMap(edgesOf);
  const xs = edges.map(([[x]]) => x);
  const ys = edges.map(([[, y]]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: Point = [left + width / 2, top + height / 2];
  let farthest = 0;
  for (let column = 1; column < grid; column++)
    for (let row = 1; row < grid; row++) {
      const point: Point = [left + (width * column) / grid, top + (height * row) / grid];
      const distance = isInside(point, edges) ? toEdge(point, edges) : 0;
      if (distance > farthest) [best, farthest] = [point, distance];
    }
  return best;
}

type Edge = readonly [from: Point, to: Point];

const edgesOf = (ring: Ring): readonly Edge[] =>
  ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point]);

/** Crosses an odd number of edges on the way out. */
function isInside([x, y]: Point, edges: readonly Edge[]): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of edges)
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
  return inside;
}

function toEdge([x, y]: Point, edges: readonly Edge[]): number {
  let nearest = Infinity;
  for (const [[x1, y1], [x2, y2]] of edges) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
    const at = Math.max(0, Math.min(1, along));
    nearest = Math.min(nearest, Math.hypot(x - x1 - at * dx, y - y1 - at * dy));
  }
  return nearest;
}
