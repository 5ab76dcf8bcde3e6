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
import { TargetReach } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { LinkButton } from '../layout';
import { TargetsDialog } from './TargetsDialog';
import { useTargets } from './TargetsContext';

/** Opens the targets of one reach, for those who may set them. */
export function ChangeTargets(props: { reach: TargetReach }) {
  const { reach } = props;
  const { targets } = useTargets();
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (!targets?.maySet.includes(reach)) {
    return null;
  }
  const hasOwn = targets.own.some(own => own.reach === reach);
  return (
    <>
      <LinkButton onClick={() => setOpen(true)}>
        {hasOwn ? t('targets.change') : t('targets.set')}
      </LinkButton>
      <TargetsDialog
        open={isOpen}
        reach={reach}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
