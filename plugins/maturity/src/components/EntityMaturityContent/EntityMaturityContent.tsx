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

import { stringifyEntityRef } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useEntityMaturity } from '../../hooks/useEntityMaturity';
import { useEntityModel } from '../../hooks/useEntityModel';
import { useText } from '../../hooks/useText';
import { ModelProvider } from '../../model';
import { LoadError } from '../LoadError';
import { EntityBody } from './EntityBody';
import { EntityNotes } from './EntityNotes';
import { LoadingBody } from './LoadingBody';

const useStyles = makeStyles(
  { content: { display: 'grid', gap: 16, minWidth: 0 } },
  { name: 'MaturityEntityContent' },
);

/**
 * The Maturity tab of a catalog entity of any kind: its assessment, its rollup, what it owns, or why there is none.
 *
 * @public
 */
export function EntityMaturityContent() {
  const { entity } = useEntity();
  const classes = useStyles();
  const t = useText();
  const { value, error, reload } = useEntityMaturity(
    stringifyEntityRef(entity),
  );
  const model = useEntityModel(value);

  // What was read stays on the page when reading it again fails.
  const failure = value ? model.error : error ?? model.error;
  if (failure) {
    return (
      <LoadError
        title={t('error.entityTitle')}
        error={failure}
        onRetry={error ? reload : model.reload}
      />
    );
  }
  if (!value || !model.value) {
    return <LoadingBody />;
  }
  return (
    <ModelProvider model={model.value}>
      <div className={classes.content}>
        <EntityNotes maturity={value} />
        <EntityBody
          key={value.entityRef}
          entity={entity}
          maturity={value}
          onReload={reload}
        />
      </div>
    </ModelProvider>
  );
}
