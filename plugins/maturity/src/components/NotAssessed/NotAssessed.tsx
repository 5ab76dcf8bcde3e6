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
import {
  ANNOTATION_OPT_OUT,
  EntityMaturity,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { Card } from '../layout';

const useStyles = makeStyles(
  theme => ({
    text: { margin: '0 0 8px', maxWidth: '70ch' },
    quote: {
      margin: '0 0 8px',
      padding: '4px 12px',
      borderLeft: `3px solid ${tokensOf(theme).hairline}`,
      overflowWrap: 'anywhere',
    },
    code: { fontSize: 13 },
  }),
  { name: 'MaturityNotAssessed' },
);

/** Why an entity is not assessed, and what to do about it. */
export function NotAssessed(props: {
  reason: NonNullable<EntityMaturity['notAssessed']>;
  optOutReason?: string;
  kind: string;
  type?: string;
  lifecycle?: string;
}) {
  const { reason, optOutReason, kind, type = '–', lifecycle = '–' } = props;
  const classes = useStyles();
  const t = useText();
  const annotation = <code className={classes.code}>{ANNOTATION_OPT_OUT}</code>;

  const paragraph = (text: ReactNode) => <p className={classes.text}>{text}</p>;
  switch (reason) {
    case 'not-yet-read':
      return (
        <Card title={t('notAssessed.notYetReadTitle')}>
          {paragraph(t('notAssessed.notYetRead'))}
          {paragraph(t('notAssessed.notYetReadAction'))}
        </Card>
      );
    case 'opted-out':
      return (
        <Card title={t('notAssessed.optedOutTitle')}>
          {paragraph(t('notAssessed.optedOut'))}
          {optOutReason && (
            <blockquote className={classes.quote}>{optOutReason}</blockquote>
          )}
          {paragraph(t('notAssessed.optedOutAction', { annotation }))}
        </Card>
      );
    case 'kind':
      return (
        <Card title={t('notAssessed.kindTitle', { kind })}>
          {paragraph(t('notAssessed.kind', { kind }))}
          {paragraph(t('notAssessed.configurationAction'))}
        </Card>
      );
    case 'type':
      return (
        <Card title={t('notAssessed.typeTitle', { type })}>
          {paragraph(t('notAssessed.type', { type }))}
          {paragraph(t('notAssessed.configurationAction'))}
        </Card>
      );
    case 'lifecycle':
      return (
        <Card title={t('notAssessed.lifecycleTitle', { lifecycle })}>
          {paragraph(t('notAssessed.lifecycle', { lifecycle }))}
          {paragraph(t('notAssessed.lifecycleAction'))}
        </Card>
      );
    default:
      return (
        <Card title={t('notAssessed.noCriteriaTitle')}>
          {paragraph(t('notAssessed.noCriteria'))}
          {paragraph(t('notAssessed.noCriteriaAction'))}
        </Card>
      );
  }
}
