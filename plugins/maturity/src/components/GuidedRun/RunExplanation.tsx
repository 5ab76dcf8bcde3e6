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

import { makeStyles } from '@material-ui/core/styles';
import {
  Criterion,
  modelTextPath,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ModelText } from '../ModelText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      why: {
        marginTop: 16,
        paddingTop: 14,
        borderTop: `1px solid ${tokens.hairline}`,
      },
      heading: { margin: '0 0 2px', fontSize: 14, fontWeight: 500 },
      text: { margin: '0 0 12px' },
      foot: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
    };
  },
  { name: 'MaturityRunExplanation' },
);

/** Why a criterion matters, and what counts as evidence for it. */
export function RunExplanation({ criterion }: { criterion: Criterion }) {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.why}>
      <h3 className={classes.heading}>{t('criterion.why')}</h3>
      <p className={classes.text}>
        <ModelText path={modelTextPath.criterion(criterion.id, 'why')}>
          {criterion.why}
        </ModelText>
      </p>
      <h3 className={classes.heading}>{t('criterion.evidence')}</h3>
      <p className={classes.text}>
        <ModelText path={modelTextPath.criterion(criterion.id, 'evidence')}>
          {criterion.evidence}
        </ModelText>
      </p>
      <p className={classes.foot}>{t('run.foot')}</p>
    </div>
  );
}
