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

const CARDS = 3;
const ROWS = 12;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    const card = {
      padding: '16px 20px',
      borderRadius: 4,
      backgroundColor: tokens.surface,
      boxShadow: tokens.shadow,
    };
    return {
      body: { display: 'grid', gap: 16 },
      cards: {
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
        gap: 16,
      },
      card: { ...card, minHeight: 340 },
      wide: card,
      line: { marginBottom: 12 },
    };
  },
  { name: 'MaturityLoadingBody' },
);

/** Every box at its size while the tab loads. */
export function LoadingBody() {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.body} aria-busy="true">
      <VisuallyHidden role="status">{t('entity.loading')}</VisuallyHidden>
      <div className={classes.cards}>
        {Array.from({ length: CARDS }, (_, index) => (
          <div className={classes.card} key={index}>
            <Placeholder className={classes.line} width="70%" height={34} />
            <Placeholder className={classes.line} width="100%" height={12} />
            <Placeholder className={classes.line} width="90%" height={12} />
            <Placeholder className={classes.line} width="50%" height={12} />
          </div>
        ))}
      </div>
      <div className={classes.wide}>
        <Placeholder className={classes.line} width="40%" height={24} />
        {Array.from({ length: ROWS }, (_, index) => (
          <Placeholder
            className={classes.line}
            key={index}
            width="100%"
            height={26}
          />
        ))}
      </div>
    </div>
  );
}
