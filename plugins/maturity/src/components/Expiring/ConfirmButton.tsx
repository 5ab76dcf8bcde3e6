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
import { Answer } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswerActions } from '../../assessing';
import { useErrorText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { ActionButton } from '../layout';

/** Renews answers, and says in place if that did not work. */
export function ConfirmButton(props: {
  weight: 'primary' | 'text';
  label: string;
  answers: readonly Answer[];
  onConfirm: AnswerActions['confirm'];
  /** Called with how many of the answers somebody has changed since. */
  onDone?: (changed: number) => void;
}) {
  const { weight, label, answers, onConfirm, onDone } = props;
  const t = useText();
  const errorText = useErrorText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const confirm = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const changed = await onConfirm(answers);
      if (changed > 0) {
        setProblem(t('expiring.changed', { count: changed }));
      }
      onDone?.(changed);
    } catch (error) {
      setProblem(errorText(error as Error));
    }
    setBusy(false);
  };
  return (
    <>
      {problem && <span role="alert">{problem}</span>}
      <ActionButton
        weight={weight}
        disabled={isBusy || answers.length === 0}
        onClick={confirm}
      >
        {label}
      </ActionButton>
    </>
  );
}
