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

import { Link, To } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import {
  OVERALL,
  Rollup,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Figure, Figures } from '../layout';
import { TargetFigure } from '../TargetProgress';
import { distributionOf, shareOf } from './shares';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityRollupFigures' },
);

/** The numbers to know about a scope first. */
export function RollupFigures(props: {
  rollup: Rollup;
  level: number;
  exceptionsLink?: To;
}) {
  const { rollup, level, exceptionsLink } = props;
  const { subjects, criteria } = rollup.exceptions;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const overall = distributionOf(rollup.distributions, OVERALL);
  const { n, of, share } = shareOf(overall, level);
  const { decided, total } = rollup.coverage;
  const ratio = (part: number, whole: number) =>
    t('figure.ofAll', {
      part: format.number(part),
      whole: format.number(whole),
    });
  return (
    <Figures>
      <Figure
        label={t('rollup.servicesAtLevel', { level: levelText.short(level) })}
        value={ratio(n, of)}
        detail={format.percent(share)}
      />
      <TargetFigure rollup={rollup} />
      <Figure
        label={t('rollup.assessed')}
        value={ratio(rollup.assessed, rollup.subjects - rollup.optedOut)}
        detail={t('rollup.notAssessedCount', {
          count: overall?.notAssessed ?? 0,
        })}
      />
      <Figure
        label={t('figure.coverage')}
        value={format.percent(total > 0 ? decided / total : 0)}
        detail={t('rollup.coverageDetail')}
      />
      <Figure
        label={t('rollup.provisional')}
        value={format.number(rollup.provisional)}
        detail={t('rollup.provisionalDetail')}
      />
      <Figure
        label={t('rollup.optedOut')}
        value={format.number(rollup.optedOut)}
        detail={t('rollup.optedOutDetail')}
      />
      <Figure
        label={
          exceptionsLink ? (
            <Link to={exceptionsLink} className={classes.link}>
              {t('exceptionList.figure.inEffect')}
            </Link>
          ) : (
            t('exceptionList.figure.inEffect')
          )
        }
        value={format.number(subjects)}
        detail={t('exceptionList.figure.inEffectDetail', { count: criteria })}
      />
    </Figures>
  );
}
