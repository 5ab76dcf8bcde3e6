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

import { useMemo } from 'react';
import { Bucket } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useModelOutline } from '../model';
import { useText } from './useText';

/** Levels in words, always with their names. */
export interface LevelText {
  /** "Level 2 · Operate" */
  long(level: number): string;
  /** "2 · Operate" */
  short(level: number): string;
  /** Where a subject is counted: "2 · Operate", "Not assessed"… */
  bucket(bucket: Bucket): string;
}

/** Levels in words, with the names of the model. */
export function useLevelText(): LevelText {
  const t = useText();
  const model = useModelOutline();
  return useMemo(() => {
    const named = (level: number) => ({
      level: String(level),
      name: model.levelName(level),
    });
    const short = (level: number) =>
      level === 0 ? t('level.below') : t('level.short', named(level));
    return {
      long: level =>
        level === 0 ? t('level.below') : t('level.long', named(level)),
      short,
      bucket: bucket => {
        switch (bucket) {
          case 'not-assessed':
            return t('level.notAssessed');
          case 'no-level':
            return t('level.noLevel');
          case 'opted-out':
            return t('level.optedOut');
          default:
            return short(bucket);
        }
      },
    };
  }, [t, model]);
}
