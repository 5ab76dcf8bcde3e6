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
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { Exception } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useExceptions } from '../../hooks/useExceptions';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Card } from '../layout';
import { ExceptionRows } from './ExceptionRows';

/** An exception is to be asked for again, or to be made unnecessary, when it ends within so many days. */
const RENEWAL_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How many are shown here; the list has all of them. */
const SHOWN = 5;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      all: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityExceptionsToDo' },
);

/** The exceptions that a person is to decide on, and those for what that person owns that end soon. Nothing without any. */
export function ExceptionsToDo(props: {
  /** The page with the list of exceptions, relative to this one. */
  pathname: string;
}) {
  const { pathname } = props;
  const t = useText();
  const [endsBefore] = useState(() =>
    new Date(Date.now() + RENEWAL_DAYS * DAY_MS).toISOString(),
  );
  const toDecide = useExceptions({ mine: 'decide' });
  const toRenew = useExceptions({
    mine: 'owned',
    states: ['approved'],
    endsBefore,
  });
  const decide = toDecide.value;
  const renew = toRenew.value;
  return (
    <>
      {decide && decide.total > 0 && (
        <ToDoCard
          title={t('exceptionList.titleDecide', { count: decide.total })}
          subtitle={t('exceptionList.subtitleDecide')}
          exceptions={decide.items}
          total={decide.total}
          to={{ pathname, search: '?mine=decide' }}
          onChanged={toDecide.reload}
        />
      )}
      {renew && renew.total > 0 && (
        <ToDoCard
          title={t('exceptionList.titleRenew', { count: renew.total })}
          subtitle={t('exceptionList.subtitleRenew')}
          exceptions={renew.items}
          total={renew.total}
          to={{
            pathname,
            search: `?mine=owned&state=approved&within=${RENEWAL_DAYS}`,
          }}
          onChanged={toRenew.reload}
        />
      )}
    </>
  );
}

function ToDoCard(props: {
  title: string;
  subtitle: string;
  exceptions: readonly Exception[];
  total: number;
  to: { pathname: string; search: string };
  onChanged: () => void;
}) {
  const { title, subtitle, exceptions, total, to, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  return (
    <Card
      title={title}
      subtitle={subtitle}
      actions={
        total > SHOWN && (
          <RouterLink to={to} className={classes.all}>
            {t('exceptionList.showAll', { total: format.number(total) })}
          </RouterLink>
        )
      }
    >
      <ExceptionRows
        label={title}
        exceptions={exceptions.slice(0, SHOWN)}
        onChanged={onChanged}
      />
    </Card>
  );
}
