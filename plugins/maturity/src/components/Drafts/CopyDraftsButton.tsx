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
import { Scope } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { ActionButton } from '../layout';
import { CopyDraftsDialog } from './CopyDraftsDialog';

/** Opens the dialog that copies the answers of a similar subject as drafts. */
export function CopyDraftsButton(props: {
  entityRef: string;
  scope: Scope;
  weight?: 'secondary' | 'text';
  /** Called once drafts were copied. */
  onCopied: () => void;
}) {
  const { entityRef, scope, weight = 'text', onCopied } = props;
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  // There is one organisation, and nothing like it.
  if (scope === 'org') {
    return null;
  }
  return (
    <>
      <ActionButton weight={weight} onClick={() => setOpen(true)}>
        {scope === 'team' ? t('drafts.copyTeam') : t('drafts.copy')}
      </ActionButton>
      {isOpen && (
        <CopyDraftsDialog
          entityRef={entityRef}
          onClose={hasCopied => {
            setOpen(false);
            if (hasCopied) {
              onCopied();
            }
          }}
        />
      )}
    </>
  );
}
