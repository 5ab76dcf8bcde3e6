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
import { makeStyles } from '@material-ui/core/styles';
import { tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      note: {
        fontSize: 13,
        lineHeight: '18px',
        padding: '8px 12px',
        borderRadius: 2,
        borderLeft: '3px solid',
        color: tokens.text,
      },
      calm: {
        backgroundColor: tokens.surface,
        borderLeftColor: tokens.outline,
      },
      attention: {
        backgroundColor: tokens.attentionGround,
        borderLeftColor: tokens.attentionLine,
      },
      title: {
        display: 'flex',
        alignItems: 'center',
        gap: 6,
        margin: 0,
        fontWeight: 500,
      },
      attentionTitle: { color: tokens.attention },
      actions: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: 8,
        marginTop: 8,
      },
    };
  },
  { name: 'MaturityNote' },
);

/** Something to know about what is shown: calm, or asking for attention in amber. */
export function Note(props: {
  tone: 'calm' | 'attention';
  icon?: ReactNode;
  title?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const { tone, icon, title, actions, children } = props;
  const classes = useStyles();
  return (
    <div className={`${classes.note} ${classes[tone]}`} role="note">
      {title && (
        <p
          className={`${classes.title} ${
            tone === 'attention' ? classes.attentionTitle : ''
          }`}
        >
          {icon}
          {title}
        </p>
      )}
      {children}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
