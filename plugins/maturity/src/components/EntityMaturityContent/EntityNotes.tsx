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

import {
  Assessment,
  EntityMaturity,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { Note } from '../layout';
import { StateGlyph } from '../StateGlyph';

/** Says under which edition an assessment goes on that nobody can begin by, and what can be done about it. */
function RetiredEditionNote(props: { assessment: Assessment }) {
  const { edition } = props.assessment;
  const { model } = useModelView();
  const t = useText();
  return (
    <Note
      tone="attention"
      icon={<StateGlyph state="attention" />}
      title={t('edition.retiredTitle', { model: model.title, edition })}
    >
      {t('edition.retired')} {t('edition.retiredAction', { edition })}
    </Note>
  );
}

/** What to know about the entity before reading its numbers. */
export function EntityNotes(props: { maturity: EntityMaturity }) {
  const { ownerRefs, ownerExists, assessment, rollup, owned } = props.maturity;
  const isSample =
    props.maturity.sampleData && (assessment ?? rollup ?? owned) !== undefined;
  const t = useText();
  const format = useFormat();
  return (
    <>
      {assessment && ownerExists === false && (
        <Note
          tone="attention"
          icon={<StateGlyph state="attention" />}
          title={
            ownerRefs.length > 0
              ? t('entity.ownerMissingTitle', { owner: format.list(ownerRefs) })
              : t('entity.noOwnerTitle')
          }
        >
          {ownerRefs.length > 0
            ? t('entity.ownerMissing')
            : t('entity.noOwner')}
        </Note>
      )}
      {assessment?.retired && <RetiredEditionNote assessment={assessment} />}
      {isSample && <Note tone="calm">{t('entity.sampleData')}</Note>}
    </>
  );
}
