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
import { useRefusalText } from '../../hooks/useErrorText';
import { useText } from '../../hooks/useText';
import { ActionButton, DialogFrame, Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

/** A form in a dialog: what it is about, its fields, what went wrong, and its buttons. */
export function FormDialog(props: {
  title: string;
  explanation: string;
  error: Error | undefined;
  actions: ReactNode;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}) {
  const { title, explanation, error, actions, onSubmit, onClose } = props;
  const t = useText();
  const refusalText = useRefusalText();
  return (
    <DialogFrame
      title={title}
      maxWidth="sm"
      onSubmit={onSubmit}
      onClose={onClose}
      actions={
        <>
          <ActionButton weight="text" onClick={onClose}>
            {t('action.cancel')}
          </ActionButton>
          {actions}
        </>
      }
    >
      <p>{explanation}</p>
      {props.children}
      <div role="alert">
        {error && (
          <Note tone="attention" icon={<StateGlyph state="attention" />}>
            {refusalText(error)}
          </Note>
        )}
      </div>
    </DialogFrame>
  );
}
