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
import { Answer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerActions, isExpiring } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ConfirmButton } from '../Expiring';
import { StateGlyph } from '../StateGlyph';
import { PanelSection } from './PanelSection';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      expiry: { display: 'flex', alignItems: 'center', gap: 8, margin: 0 },
      quiet: { color: tokens.secondary },
      attention: { color: tokens.attention },
    };
  },
  { name: 'MaturityExpirySection' },
);

/** When the answer expires, and the button that renews it. */
export function ExpirySection(props: {
  answer: Answer;
  canUpdate: boolean;
  now: number;
  onConfirm: AnswerActions['confirm'];
}) {
  const { answer, canUpdate, now, onConfirm } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  if (!answer.expiresAt) {
    return null;
  }
  return (
    <PanelSection
      title={t('criterion.expires')}
      action={
        canUpdate &&
        answer.source === 'person' && (
          <ConfirmButton
            weight="text"
            answers={[answer]}
            onConfirm={onConfirm}
            label={t('expiring.stillTrue')}
          />
        )
      }
    >
      <p
        className={`${classes.expiry} ${
          answer.expired || isExpiring(answer) ? classes.attention : ''
        }`}
      >
        <StateGlyph state="expiring" />
        <span>
          {format.date(answer.expiresAt)}{' '}
          <span className={classes.quiet}>
            {answer.expired
              ? t('criteria.expired')
              : t('criterion.expiresThen', {
                  when: format.relative(answer.expiresAt, now),
                })}
          </span>
        </span>
      </p>
    </PanelSection>
  );
}
