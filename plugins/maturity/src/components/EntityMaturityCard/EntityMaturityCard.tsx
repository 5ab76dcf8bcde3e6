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
import { useEntity } from '@backstage/plugin-catalog-react';
import { useEntityMaturity } from '../../hooks/useEntityMaturity';
import { useEntityModel } from '../../hooks/useEntityModel';
import { textInSpec, useScoredSubject } from '../../hooks/useScoredSubject';
import { useText } from '../../hooks/useText';
import { ModelProvider } from '../../model';
import { LoadError } from '../LoadError';
import { NotAssessed } from '../NotAssessed';
import { LoadingCard } from './LoadingCard';
import { OwnedCard } from './OwnedCard';
import { StandingCard } from './StandingCard';

/**
 * A card for the overview of an entity: its level, its dimensions and the next step, or how what it owns is spread over
 * the levels, or why there is neither; always with the way to the Maturity tab. Reads what the tab reads, in one request,
 * and the model once in a session.
 *
 * @public
 */
export function EntityMaturityCard() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const t = useText();
  const { value, error, reload } = useEntityMaturity(entityRef);
  const model = useEntityModel(value);
  const subject = useScoredSubject(entity, value?.assessment);

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
    return <LoadingCard />;
  }
  const { assessment, rollup, notAssessed, optOutReason, sampleData } = value;
  return (
    <ModelProvider model={model.value}>
      {rollup && (
        <OwnedCard
          entityRef={entityRef}
          rollup={rollup.rollup}
          own={assessment?.profile.withExceptions.overall}
          sampleData={sampleData}
        />
      )}
      {!rollup && assessment && subject && (
        <StandingCard
          entityRef={entityRef}
          assessment={assessment}
          subject={subject}
          sampleData={sampleData}
        />
      )}
      {!rollup && !assessment && (
        <NotAssessed
          reason={notAssessed ?? 'not-yet-read'}
          optOutReason={optOutReason}
          kind={entity.kind}
          type={textInSpec(entity, 'type')}
          lifecycle={textInSpec(entity, 'lifecycle')}
        />
      )}
    </ModelProvider>
  );
}
