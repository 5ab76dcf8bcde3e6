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
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { Exception } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useRefusalText } from '../../hooks/useErrorText';
import { useExceptionActions } from '../../hooks/useExceptionActions';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Note } from '../layout';
import { ExceptionItem } from './ExceptionItem';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      row: {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
        gap: '4px 24px',
        padding: '12px 0',
        borderTop: `1px solid ${tokens.hairline}`,
        [theme.breakpoints.down('sm')]: {
          gridTemplateColumns: 'minmax(0, 1fr)',
        },
      },
      link: {
        color: tokens.link,
        fontWeight: 500,
        overflowWrap: 'anywhere',
        '&:focus-visible': focusRing(tokens),
      },
      statement: { margin: '2px 0 0', overflowWrap: 'anywhere' },
      quiet: { fontSize: 12, lineHeight: '16px', color: tokens.secondary },
    };
  },
  { name: 'MaturityExceptionRow' },
);

/** An exception in a list: what it is for, which criterion, how it stands, and what the reader may do with it. */
export function ExceptionRow(props: {
  exception: Exception;
  now: number;
  /** After the reader has decided. */
  onChanged: () => void;
}) {
  const { exception, now, onChanged } = props;
  const { id, entityRef, covers, criterionId, statement, title } = exception;
  const classes = useStyles();
  const t = useText();
  const refusalText = useRefusalText();
  const maturityLink = useMaturityLink();
  const actions = useExceptionActions(onChanged);
  const isOwned = covers === 'owned';
  const link =
    entityRef &&
    (isOwned
      ? maturityLink(entityRef)
      : `${maturityLink(entityRef)}?${new URLSearchParams({
          criterion: criterionId,
        })}`);
  return (
    <li className={classes.row}>
      <div>
        {link ? (
          <Link to={link} className={classes.link}>
            {title}
          </Link>
        ) : (
          t('exceptions.someGroup')
        )}
        {isOwned && (
          <div className={classes.quiet}>{t('exceptionList.allOwned')}</div>
        )}
        <p className={classes.statement}>{statement ?? criterionId}</p>
      </div>
      <div>
        <ExceptionItem
          exception={exception}
          now={now}
          isNamed
          isSending={actions.loading}
          onDecide={decision => actions.decide(id, decision)}
        />
        {actions.error && (
          <Note tone="attention" title={t('exceptions.failed')}>
            {refusalText(actions.error)}
          </Note>
        )}
      </div>
    </li>
  );
}
