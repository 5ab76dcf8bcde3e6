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
import { Rollup } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useExceptionsChoice } from '../../hooks/useExceptionsChoice';
import { useText } from '../../hooks/useText';
import { SelectField } from '../layout';

/** Chooses between levels, or gaps, with exceptions and those without. Nothing where none is in effect, for both are the same. */
export function ExceptionsSwitch(props: {
  rollup: Pick<Rollup, 'exceptions'>;
  /** What is told with exceptions or without; levels if missing. */
  label?: string;
}) {
  const t = useText();
  const { choice, setChoice } = useExceptionsChoice();
  if (props.rollup.exceptions.subjects === 0 && choice === undefined) {
    return null;
  }
  return (
    <SelectField
      label={props.label ?? t('exceptionList.switch.title')}
      value={choice ?? 'with'}
      options={[
        { value: 'with', text: t('exceptionList.switch.with') },
        { value: 'without', text: t('exceptionList.switch.without') },
      ]}
      onChange={chosen => setChoice(chosen === 'without' ? chosen : 'with')}
    />
  );
}
