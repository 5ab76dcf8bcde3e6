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
import { Placeholder, VisuallyHidden } from '../layout';

const HEIGHTS = [72, 320, 300, 320];

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      page: { display: 'grid', gap: 16 },
      card: {
        padding: '16px 20px',
        borderRadius: 4,
        backgroundColor: tokens.surface,
        boxShadow: tokens.shadow,
      },
    };
  },
  { name: 'MaturityLoadingPage' },
);

/** Every box at its size while the rollup loads. */
export function LoadingPage() {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.page} aria-busy="true">
      <VisuallyHidden role="status">{t('page.loading')}</VisuallyHidden>
      {HEIGHTS.map((height, index) => (
        <div className={classes.card} key={index} style={{ minHeight: height }}>
          <Placeholder width="40%" height={24} />
        </div>
      ))}
    </div>
  );
}
