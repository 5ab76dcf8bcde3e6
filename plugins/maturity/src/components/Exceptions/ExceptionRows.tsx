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
import { makeStyles } from '@material-ui/core/styles';
import { Exception } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { ExceptionRow } from './ExceptionRow';

const useStyles = makeStyles(
  { list: { margin: 0, padding: 0, listStyle: 'none' } },
  { name: 'MaturityExceptionRows' },
);

/** Exceptions below one another. */
export function ExceptionRows(props: {
  label: string;
  exceptions: readonly Exception[];
  onChanged: () => void;
}) {
  const { label, exceptions, onChanged } = props;
  const classes = useStyles();
  const [now] = useState(() => Date.now());
  return (
    <ul className={classes.list} aria-label={label}>
      {exceptions.map(exception => (
        <ExceptionRow
          key={`${exception.id} ${exception.state}`}
          exception={exception}
          now={now}
          onChanged={onChanged}
        />
      ))}
    </ul>
  );
}
