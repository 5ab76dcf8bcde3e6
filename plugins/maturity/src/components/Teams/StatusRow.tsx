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

import { ReactNode } from 'react';
import { useErrorText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { LinkButton } from '../layout';
import { INDENT, useTeamStyles } from './useTeamStyles';

/** The columns beside those of the dimensions: name, services, overall, coverage, not assessed, at target, compare. */
const OTHER_COLUMNS = 7;

/** What is to be said in place of rows: that they are loading, or could not be read, or something else. */
export function StatusRow(props: {
  level: number;
  error?: Error;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  const { level, error, onRetry, children } = props;
  const classes = useTeamStyles();
  const t = useText();
  const errorText = useErrorText();
  const { dimensions } = useModelOutline();
  return (
    <tr>
      <td
        colSpan={dimensions.length + OTHER_COLUMNS}
        className={`${classes.cell} ${classes.quiet}`}
        style={{ paddingLeft: 6 + 28 + (level - 1) * INDENT }}
      >
        {error ? (
          <span role="alert">
            {errorText(error)}{' '}
            <LinkButton onClick={onRetry}>{t('action.tryAgain')}</LinkButton>
          </span>
        ) : (
          children ?? <span role="status">{t('subjects.loading')}</span>
        )}
      </td>
    </tr>
  );
}
