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
import {
  Exception,
  ExceptionRights,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useRefusalText } from '../../hooks/useErrorText';
import { useExceptionActions } from '../../hooks/useExceptionActions';
import { useText } from '../../hooks/useText';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Note } from '../layout';
import { ExceptionForm } from './ExceptionForm';
import { ExceptionItem } from '../Exceptions/ExceptionItem';
import { PanelSection } from './PanelSection';

const useStyles = makeStyles(
  theme => ({
    list: { display: 'grid', gap: 12 },
    none: {
      margin: 0,
      fontSize: 12,
      lineHeight: '16px',
      color: tokensOf(theme).secondary,
    },
  }),
  { name: 'MaturityExceptionSection' },
);

/** The exceptions for one criterion: what stands, and what the reader may ask for or decide. */
export function ExceptionSection(props: {
  entityRef: string;
  criterionId: string;
  exceptions: Exception[];
  rights: ExceptionRights | undefined;
  now: number;
  onChanged: () => void;
}) {
  const { entityRef, criterionId, rights, now, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const refusalText = useRefusalText();
  const actions = useExceptionActions(onChanged);
  const [asking, setAsking] = useState<string>();
  const exceptions = props.exceptions.filter(
    exception => exception.criterionId === criterionId,
  );
  const mayAsk = rights?.canRequest || rights?.group !== undefined;
  if (exceptions.length === 0 && !mayAsk) {
    return null;
  }
  const isAsking = asking === criterionId;
  return (
    <PanelSection
      title={t('exceptions.title')}
      action={
        mayAsk &&
        !isAsking && (
          <ActionButton weight="text" onClick={() => setAsking(criterionId)}>
            {t('exceptions.ask')}
          </ActionButton>
        )
      }
    >
      <div className={classes.list}>
        {exceptions.length === 0 && !isAsking && (
          <p className={classes.none}>{t('exceptions.none')}</p>
        )}
        {exceptions.map(exception => (
          <ExceptionItem
            key={`${exception.id} ${exception.state}`}
            exception={exception}
            now={now}
            isSending={actions.loading}
            onDecide={decision => actions.decide(exception.id, decision)}
          />
        ))}
        {isAsking && rights && (
          <ExceptionForm
            rights={rights}
            now={now}
            isSending={actions.loading}
            onSend={async ({ covers, ...request }) => {
              const isDone = await actions.request({
                ...request,
                covers,
                criterionId,
                entityRef:
                  covers === 'owned' && rights.group
                    ? rights.group.entityRef
                    : entityRef,
              });
              if (isDone) {
                setAsking(undefined);
              }
            }}
            onCancel={() => setAsking(undefined)}
          />
        )}
        {actions.error && (
          <Note tone="attention" title={t('exceptions.failed')}>
            {refusalText(actions.error)}
          </Note>
        )}
      </div>
    </PanelSection>
  );
}
