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

import { createTheme } from '@material-ui/core/styles';
import { levelColors, tokensOf } from './tokens';

describe('levelColors', () => {
  describe.each(['light', 'dark'] as const)('in the %s theme', type => {
    const tokens = tokensOf(createTheme({ palette: { type } }));
    const fillsOf = (highestLevel: number) =>
      Array.from(
        { length: highestLevel + 1 },
        (_, level) => levelColors(tokens, level, highestLevel).fill,
      );

    it('are the fills themselves in a model of five levels', () => {
      expect(fillsOf(5)).toEqual(tokens.levels);
    });

    it.each([1, 2, 3, 4])(
      'differ in a model of %d levels, and end with the strongest',
      highestLevel => {
        const fills = fillsOf(highestLevel);

        expect(new Set(fills).size).toBe(highestLevel + 1);
        expect(fills[0]).toBe(tokens.levels[0]);
        expect(fills[highestLevel]).toBe(tokens.levels[5]);
      },
    );

    it('never fall back in a model of more levels', () => {
      const indexes = fillsOf(9).map(fill => tokens.levels.indexOf(fill));

      expect(indexes).toEqual([...indexes].sort());
      expect(indexes[9]).toBe(5);
    });
  });
});
