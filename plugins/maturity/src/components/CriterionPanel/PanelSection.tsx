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

const useStyles = makeStyles(
  {
    head: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      minHeight: 24,
      margin: '16px 0 4px',
    },
    title: { margin: 0, fontSize: 14, lineHeight: '20px', fontWeight: 500 },
  },
  { name: 'MaturityPanelSection' },
);

/** A titled part of the criterion panel. */
export function PanelSection(props: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <>
      <div className={classes.head}>
        <h3 className={classes.title}>{props.title}</h3>
        {props.action}
      </div>
      {props.children}
    </>
  );
}
