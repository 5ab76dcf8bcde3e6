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
import { useMemo } from 'react';
import { Exception } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { Card } from '../layout';
import { ExceptionRows } from './ExceptionRows';

/** The exceptions of a subject that are open or wait for a decision. Nothing without any. */
export function SubjectExceptionsCard(props: {
  exceptions: readonly Exception[];
  /** After the reader has decided on one. */
  onChanged: () => void;
}) {
  const { exceptions, onChanged } = props;
  const t = useText();
  const model = useModelView();
  // What a group is given for everything that it owns is no matter of its own criteria.
  const asked = useMemo(
    () =>
      exceptions.flatMap(exception => {
        const located = model.criterion(exception.criterionId);
        return located
          ? [{ ...exception, statement: located.criterion.statement }]
          : [];
      }),
    [exceptions, model],
  );
  if (asked.length === 0) {
    return null;
  }
  const title = t('exceptionList.titleCount', { count: asked.length });
  return (
    <Card title={title} subtitle={t('exceptionList.subtitleSubject')}>
      <ExceptionRows label={title} exceptions={asked} onChanged={onChanged} />
    </Card>
  );
}
