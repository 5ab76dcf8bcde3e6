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

import { Point } from './radar';

/** How far the axes of a radar reach, in pixels. */
export const RADIUS = 64;

/** Width and height of the drawing, with room for the dots at the ends of the axes. */
export const SIZE = 2 * (RADIUS + 6);

/** The middle of the drawing. */
export const CENTRE: Point = { x: SIZE / 2, y: SIZE / 2 };

/** Room above and below the drawing for two lines of text. */
export const LABEL_HEIGHT = 38;
