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
import { ExceptionFigures } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { Figure, Figures } from '../layout';
import { StateGlyph } from '../StateGlyph';

/** What there is to know about the exceptions of a scope: how many, how old, and what rests on them. */
export function ExceptionFigureRow(props: { figures: ExceptionFigures }) {
  const { figures } = props;
  const t = useText();
  const format = useFormat();
  const { open, requested, endingSoon, medianAgeDays, oldestAgeDays } = figures;
  const falling = new Set(figures.lapses.map(({ entityRef }) => entityRef));
  const days = (age: number | undefined) =>
    age === undefined
      ? t('rollup.noShare')
      : t('exceptionList.days', { count: Math.floor(age) });
  return (
    <Figures>
      <Figure
        label={t('exceptionList.figure.open')}
        value={format.number(open)}
        detail={t('exceptionList.figure.openDetail')}
      />
      <Figure
        label={t('exceptionList.figure.requested')}
        value={format.number(requested)}
        detail={t('exceptionList.figure.requestedDetail')}
      />
      <Figure
        label={t('exceptionList.figure.age')}
        value={days(medianAgeDays)}
        detail={
          oldestAgeDays !== undefined &&
          t('exceptionList.figure.oldest', { age: days(oldestAgeDays) })
        }
      />
      <Figure
        label={t('exceptionList.figure.ending')}
        value={format.number(endingSoon)}
        detail={t('exceptionList.figure.endingDetail')}
      />
      <Figure
        label={t('exceptionList.figure.falling')}
        value={format.number(falling.size)}
        detail={t('exceptionList.figure.fallingDetail')}
        attention={
          falling.size > 0 && (
            <>
              <StateGlyph state="attention" size={14} />
              {t('exceptionList.figure.firstFall', {
                date: format.date(figures.lapses[0].at),
              })}
            </>
          )
        }
      />
    </Figures>
  );
}
