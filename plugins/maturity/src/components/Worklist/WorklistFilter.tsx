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
  WorklistOrder,
  WorklistPage,
  WorklistState,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { SelectField } from '../layout';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      filter: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 12,
        marginBottom: 12,
      },
      states: { display: 'flex', flexWrap: 'wrap', gap: 8 },
      state: {
        minHeight: 32,
        padding: '5px 12px',
        borderRadius: 14,
        border: `1px solid ${tokens.outline}`,
        backgroundColor: tokens.surface,
        color: tokens.text,
        font: 'inherit',
        fontSize: 13,
        cursor: 'pointer',
        '&:hover': { backgroundColor: tokens.surfaceRaised },
        '&:focus-visible': focusRing(tokens),
        '&[aria-pressed="true"]': {
          borderColor: tokens.link,
          boxShadow: `inset 0 0 0 1px ${tokens.link}`,
          fontWeight: 500,
        },
      },
    };
  },
  { name: 'MaturityWorklistFilter' },
);

const STATE_TEXTS = {
  returned: 'worklist.state.returned',
  'not-assessed': 'worklist.state.notAssessed',
  incomplete: 'worklist.state.incomplete',
  expiring: 'worklist.state.expiring',
  conflicts: 'worklist.state.conflicts',
  drafts: 'drafts.title',
} as const;

const ORDER_TEXTS = {
  attention: 'worklist.order.attention',
  name: 'worklist.order.name',
  level: 'worklist.order.level',
  coverage: 'worklist.order.coverage',
  expiry: 'worklist.order.expiry',
} as const;

/** Chooses which assessments are listed, each choice with its number, and in which order. */
export function WorklistFilter(props: {
  states: readonly WorklistState[];
  orders: readonly WorklistOrder[];
  state: WorklistState | undefined;
  order: WorklistOrder;
  counts: WorklistPage['counts'] | undefined;
  onState: (state: WorklistState | undefined) => void;
  onOrder: (order: WorklistOrder) => void;
}) {
  const { states, orders, state, order, counts, onState, onOrder } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const choices = [undefined, ...states];
  return (
    <div className={classes.filter}>
      <div
        className={classes.states}
        role="group"
        aria-label={t('worklist.show')}
      >
        {choices.map(choice => (
          <button
            key={choice ?? 'all'}
            type="button"
            className={classes.state}
            aria-pressed={choice === state}
            onClick={() => onState(choice)}
          >
            {choice ? t(STATE_TEXTS[choice]) : t('worklist.state.all')}
            {counts && ` · ${format.number(counts[choice ?? 'all'])}`}
          </button>
        ))}
      </div>
      <SelectField
        label={t('worklist.orderBy')}
        value={order}
        options={orders.map(known => ({
          value: known,
          text: t(ORDER_TEXTS[known]),
        }))}
        onChange={chosen => {
          const known = orders.find(candidate => candidate === chosen);
          if (known) {
            onOrder(known);
          }
        }}
      />
    </div>
  );
}
