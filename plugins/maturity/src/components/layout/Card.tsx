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
import { useUniqueId } from '../../hooks/useUniqueId';
import { tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      card: {
        backgroundColor: tokens.surface,
        color: tokens.text,
        borderRadius: 4,
        boxShadow: tokens.shadow,
        padding: '16px 20px',
        minWidth: 0,
        fontSize: 14,
        lineHeight: '20px',
        fontVariantNumeric: 'tabular-nums',
        [theme.breakpoints.down('xs')]: { padding: '14px 16px' },
        '@media print': { boxShadow: 'none', border: '1px solid' },
      },
      head: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        gap: 12,
        marginBottom: 12,
      },
      heading: { flex: 1, minWidth: 0 },
      title: {
        margin: 0,
        fontSize: 18,
        lineHeight: '24px',
        fontWeight: 500,
        color: tokens.text,
        overflowWrap: 'anywhere',
      },
      subtitle: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
    };
  },
  { name: 'MaturityCard' },
);

/** A box with a title that states its finding. */
export function Card(props: {
  title: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const { title, subtitle, actions, className, children } = props;
  const classes = useStyles();
  const titleId = useUniqueId();
  return (
    <section
      className={[classes.card, className].filter(Boolean).join(' ')}
      aria-labelledby={titleId}
    >
      <header className={classes.head}>
        <div className={classes.heading}>
          <h2 className={classes.title} id={titleId}>
            {title}
          </h2>
          {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}
