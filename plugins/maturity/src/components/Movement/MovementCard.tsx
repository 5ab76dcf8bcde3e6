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

import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Movement } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { localMoment } from '../../calendar';
import { useErrorText } from '../../hooks/useErrorText';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useMovement } from '../../hooks/useMovement';
import { useText } from '../../hooks/useText';
import {
  ActionButton,
  Card,
  Note,
  Placeholder,
  ViewToggle,
  VisuallyHidden,
} from '../layout';
import { StateGlyph } from '../StateGlyph';
import { MovedSubjects } from './MovedSubjects';
import { MovementChart } from './MovementChart';
import { mainCause, MovementSteps, movementSteps } from './movementSteps';
import { MovementTable } from './MovementTable';
import { PeriodChoices } from './PeriodChoices';
import { useCauseText } from './useCauseText';
import { Period, usePeriod } from './usePeriod';

/** As many rows keep their place while it loads. */
const ROWS = 10;

const useStyles = makeStyles(
  {
    row: { margin: '8px 0' },
    text: { margin: 0, maxWidth: '62ch' },
    note: { margin: '0 0 12px', fontSize: 13, lineHeight: '18px' },
  },
  { name: 'MaturityMovementCard' },
);

/** Why the number of services at a level or above is not what it was. The address keeps the period and the open cause. */
export function MovementCard(props: {
  scope: string;
  /** Services are counted at this level or above. */
  level: number;
}) {
  const { scope, level } = props;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const errorText = useErrorText();
  const period = usePeriod();
  const [isTable, setTable] = useState(false);
  const { value, error, reload } = useMovement(
    scope,
    period.since,
    period.until,
    period.organization,
  );
  const steps = value && movementSteps(value, level);
  const title = useMovementTitle(steps);
  const isStill = value?.parts.every(({ subjects }) => subjects === 0);
  return (
    <Card
      title={title}
      subtitle={t('movement.subtitle', { level: levelText.short(level) })}
      actions={
        value &&
        !error &&
        !isStill && <ViewToggle isTable={isTable} onChange={setTable} />
      }
    >
      <PeriodChoices period={period} />
      {error && (
        <div role="alert">
          <Note
            tone="attention"
            icon={<StateGlyph state="attention" />}
            title={t('movement.errorTitle')}
            actions={
              <ActionButton weight="secondary" onClick={reload}>
                {t('action.tryAgain')}
              </ActionButton>
            }
          >
            {errorText(error)}
          </Note>
        </div>
      )}
      {!error && !value && (
        <div aria-busy="true">
          <VisuallyHidden role="status">{t('movement.loading')}</VisuallyHidden>
          {Array.from({ length: ROWS }, (_, index) => (
            <Placeholder
              key={index}
              className={classes.row}
              width="100%"
              height={18}
            />
          ))}
        </div>
      )}
      {!error && value?.assumed && (
        <p className={classes.note}>{t('movement.assumed')}</p>
      )}
      {!error && isStill && (
        <p className={classes.text}>{t('movement.nothing')}</p>
      )}
      {!error && value && steps && !isStill && (
        <MovementView
          scope={scope}
          title={title}
          value={value}
          steps={steps}
          period={period}
          atLevel={t('rollup.atLevel', { level: levelText.short(level) })}
          isTable={isTable}
        />
      )}
    </Card>
  );
}

function MovementView(props: {
  scope: string;
  title: string;
  value: Movement;
  steps: MovementSteps;
  period: Period;
  atLevel: string;
  isTable: boolean;
}) {
  const { scope, title, value, steps, period, atLevel, isTable } = props;
  const t = useText();
  const format = useFormat();
  const causeText = useCauseText();
  const common = {
    label: title,
    movement: steps,
    beforeText: format.date(localMoment(period.since)),
    afterText: period.until
      ? format.date(localMoment(period.until))
      : t('movement.now'),
  };
  return isTable ? (
    <MovementTable {...common} atLevel={atLevel} />
  ) : (
    <MovementChart
      {...common}
      cause={period.cause}
      onCause={period.setCause}
      details={cause => (
        <MovedSubjects
          key={JSON.stringify([scope, cause, value.from, value.to])}
          label={t('movement.servicesOf', { cause: causeText(cause) })}
          query={{
            scope,
            cause,
            // Exactly the period that was counted, so that the list fits the number.
            from: value.from,
            to: value.to,
            organization: value.organization,
          }}
        />
      )}
    />
  );
}

/** What the difference says, where one of the sentences fits. */
function useMovementTitle(steps: MovementSteps | undefined): string {
  const t = useText();
  const format = useFormat();
  const causeText = useCauseText();
  if (!steps) {
    return t('movement.title');
  }
  const cause = mainCause(steps);
  const change = format.change(steps.change);
  return cause
    ? t('movement.titleMain', { change, cause: causeText(cause) })
    : t('movement.titleChange', { change });
}
