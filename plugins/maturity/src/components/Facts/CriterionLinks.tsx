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
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      list: { margin: '4px 0 0', padding: 0, listStyle: 'none' },
      link: {
        padding: 0,
        border: 0,
        background: 'none',
        font: 'inherit',
        textAlign: 'left',
        color: tokens.link,
        cursor: 'pointer',
        overflowWrap: 'anywhere',
        '&:hover': { textDecoration: 'underline' },
        '&:focus-visible': focusRing(tokens),
      },
      remark: { color: tokens.secondary },
    };
  },
  { name: 'MaturityCriterionLinks' },
);

/** As many as are listed before the rest is counted. */
const MOST = 5;

/** Criteria by their statements, each of which opens its panel. */
export function CriterionLinks(props: {
  criteria: { id: string; remark?: string }[];
  onOpen: (criterionId: string) => void;
}) {
  const { criteria, onOpen } = props;
  const classes = useStyles();
  const t = useText();
  const model = useModelView();
  return (
    <ul className={classes.list}>
      {criteria.slice(0, MOST).map(({ id, remark }) => (
        <li key={id}>
          <button
            type="button"
            className={classes.link}
            onClick={() => onOpen(id)}
          >
            {model.criterion(id)?.criterion.statement ?? id}
          </button>
          {remark && <span className={classes.remark}> {remark}</span>}
        </li>
      ))}
      {criteria.length > MOST && (
        <li className={classes.remark}>
          {t('knownFacts.more', { count: criteria.length - MOST })}
        </li>
      )}
    </ul>
  );
}
