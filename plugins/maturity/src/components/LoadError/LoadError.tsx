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
import { useErrorText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ActionButton } from '../layout';
import { StateGlyph } from '../StateGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      card: {
        display: 'flex',
        gap: 12,
        maxWidth: 640,
        padding: '16px 20px',
        borderRadius: 4,
        backgroundColor: tokens.surface,
        color: tokens.text,
        boxShadow: tokens.shadow,
        fontSize: 14,
        lineHeight: '20px',
      },
      title: { margin: 0, fontSize: 16, lineHeight: '24px', fontWeight: 500 },
      text: { margin: '0 0 12px', overflowWrap: 'anywhere' },
    };
  },
  { name: 'MaturityLoadError' },
);

/** Something could not be read: what happened, and a way to try again. */
export function LoadError(props: {
  title: string;
  error: Error | undefined;
  onRetry: () => void;
}) {
  const { title, error, onRetry } = props;
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  return (
    <div className={classes.card} role="alert">
      <StateGlyph state="attention" size={20} />
      <div>
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.text}>{error && errorText(error)}</p>
        <ActionButton weight="secondary" onClick={onRetry}>
          {t('action.tryAgain')}
        </ActionButton>
      </div>
    </div>
  );
}
