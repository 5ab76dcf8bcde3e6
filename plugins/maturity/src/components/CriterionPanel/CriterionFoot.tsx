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
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { Key } from './Key';

const useStyles = makeStyles(
  theme => ({
    foot: {
      display: 'flex',
      justifyContent: 'flex-end',
      gap: 8,
      marginTop: 16,
      paddingTop: 12,
      borderTop: `1px solid ${tokensOf(theme).hairline}`,
    },
  }),
  { name: 'MaturityCriterionFoot' },
);

/** On to the next criterion, or back. */
export function CriterionFoot(props: {
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}) {
  const { onPrevious, onNext } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <nav className={classes.foot} aria-label={t('criterion.others')}>
      {onPrevious && (
        <ActionButton weight="text" onClick={onPrevious}>
          {t('criterion.previous')}
        </ActionButton>
      )}
      {onNext && (
        <ActionButton weight="primary" aria-keyshortcuts="n" onClick={onNext}>
          {t('criterion.next')}&ensp;<Key>n</Key>
        </ActionButton>
      )}
    </nav>
  );
}
