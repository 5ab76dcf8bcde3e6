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
  CriterionState,
  modelTextPath,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useStateText } from '../../hooks/useStateText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { LinkButton } from '../layout';
import { ModelText } from '../ModelText';
import { StateGlyph } from '../StateGlyph';
import { PanelSection } from './PanelSection';

const useStyles = makeStyles(
  {
    text: { margin: '0 0 4px' },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'grid',
      gridTemplateColumns: '16px minmax(0, 1fr)',
      gap: 8,
      padding: '3px 0',
      '& > svg': { marginTop: 2 },
    },
  },
  { name: 'MaturitySuccessorsSection' },
);

/** What replaces a transitional criterion: it counts as met once one of them is (DESIGN.md §3, rule 5). */
export function SuccessorsSection(props: {
  criterion: Criterion;
  /** The states of the criteria that the subject is asked. */
  states: ReadonlyMap<string, CriterionState>;
  onOpen: (criterionId: string) => void;
}) {
  const { criterion, states, onOpen } = props;
  const classes = useStyles();
  const t = useText();
  const stateText = useStateText();
  const model = useModelView();
  const asked = criterion.successors.flatMap(id => {
    const state = states.get(id);
    const located = model.criterion(id);
    return state && located ? [{ id, state, located }] : [];
  });
  if (criterion.kind !== 'transitional' || asked.length === 0) {
    return null;
  }
  return (
    <PanelSection title={t('criterion.successors')}>
      <p className={classes.text}>{t('criterion.successorsRule')}</p>
      <ul className={classes.list}>
        {asked.map(({ id, state, located }) => (
          <li className={classes.item} key={id}>
            <StateGlyph state={state} label={stateText(state)} />
            <LinkButton onClick={() => onOpen(id)}>
              <ModelText path={modelTextPath.criterion(id, 'statement')}>
                {located.criterion.statement}
              </ModelText>
            </LinkButton>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
