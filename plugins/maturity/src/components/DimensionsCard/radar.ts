/*
 * Copyright 2026 The Maturity for Backstage Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

/** A point of a drawing. */
export interface Point {
  x: number;
  y: number;
}

/** The point at a distance from the centre on one of several axes; the first points up, the others follow clockwise. */
export function pointOn(
  axis: number,
  axes: number,
  distance: number,
  centre: Point,
): Point {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  return {
    x: centre.x + distance * Math.cos(angle),
    y: centre.y + distance * Math.sin(angle),
  };
}

/** The points of a polygon in SVG's notation. */
export function pointsOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
