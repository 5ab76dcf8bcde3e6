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

import { makeStyles } from '@material-ui/core/styles';
import {
  Criterion,
  modelTextPath,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';
import { ModelText } from '../ModelText';
import { DoIt, PolicySection } from '../SelfService';
import { PanelSection } from './PanelSection';

const useStyles = makeStyles(
  {
    text: { margin: 0, overflowWrap: 'anywhere' },
    steps: { margin: 0, paddingLeft: 24 },
  },
  { name: 'MaturityExplanations' },
);

/** Why a criterion matters, what the organisation says of it, how to get there, and what counts as evidence. */
export function Explanations(props: {
  criterion: Criterion;
  entityRef: string;
}) {
  const { criterion, entityRef } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <>
      <PanelSection title={t('criterion.why')}>
        <p className={classes.text}>
          <ModelText path={modelTextPath.criterion(criterion.id, 'why')}>
            {criterion.why}
          </ModelText>
        </p>
      </PanelSection>
      <PolicySection criterion={criterion} entityRef={entityRef} />
      {criterion.how.length > 0 && (
        <PanelSection title={t('criterion.how')}>
          <ol className={classes.steps}>
            {criterion.how.map((step, index) => (
              <li key={index}>
                <ModelText path={modelTextPath.criterion(criterion.id, 'how')}>
                  {step}
                </ModelText>
              </li>
            ))}
          </ol>
        </PanelSection>
      )}
      <DoIt criterion={criterion} entityRef={entityRef} />
      <PanelSection title={t('criterion.evidence')}>
        <p className={classes.text}>
          <ModelText path={modelTextPath.criterion(criterion.id, 'evidence')}>
            {criterion.evidence}
          </ModelText>
        </p>
      </PanelSection>
    </>
  );
}
