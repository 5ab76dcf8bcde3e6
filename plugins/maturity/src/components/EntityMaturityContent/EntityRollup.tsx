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
import { ComponentProps, useMemo } from 'react';
import { RollupView } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useExceptionsChoice } from '../../hooks/useExceptionsChoice';
import { useRollup } from '../../hooks/useRollup';
import { useText } from '../../hooks/useText';
import { LoadError } from '../LoadError';
import { RollupBody } from '../RollupBody';

/**
 * The rollup of an entity as it came with the rest of its tab; the levels without exceptions are read once they are
 * asked for, and until then the others stay.
 */
export function EntityRollup(
  props: Omit<ComponentProps<typeof RollupBody>, 'selection' | 'view'> & {
    entityRef: string;
    rollup: RollupView;
  },
) {
  const { entityRef, rollup, ...rest } = props;
  const t = useText();
  const { choice } = useExceptionsChoice();
  const selection = useMemo(
    () => ({ scope: entityRef, ...(choice && { exceptions: choice }) }),
    [entityRef, choice],
  );
  const { value, error, reload } = useRollup(choice && selection);
  return (
    <>
      {choice && error && (
        <LoadError
          title={t('error.rollupTitle')}
          error={error}
          onRetry={reload}
        />
      )}
      <RollupBody {...rest} selection={selection} view={value ?? rollup} />
    </>
  );
}
