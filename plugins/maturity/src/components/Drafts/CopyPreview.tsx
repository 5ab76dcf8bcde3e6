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

import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import { DraftCopyResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { Placeholder } from '../layout';
import { SkippedAnswers } from './SkippedAnswers';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
      legend: { padding: '0 0 4px', fontWeight: 500 },
      dimension: {
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr) auto',
        alignItems: 'center',
        gap: 8,
        minHeight: 36,
        borderTop: `1px solid ${tokens.hairline}`,
      },
      box: { padding: 6, color: tokens.link },
      none: { color: tokens.secondary },
    };
  },
  { name: 'MaturityCopyPreview' },
);

/** How many answers would come over in each dimension, and which of the dimensions are wanted. */
export function CopyPreview(props: {
  /** Missing while it is not known. */
  value: DraftCopyResult | undefined;
  /** The dimensions that are left out. */
  left: ReadonlySet<string>;
  onLeave: (left: ReadonlySet<string>) => void;
}) {
  const { value, left, onLeave } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const model = useModelView();
  const toggle = (dimensionId: string) => {
    const next = new Set(left);
    if (!next.delete(dimensionId)) {
      next.add(dimensionId);
    }
    onLeave(next);
  };
  if (!value) {
    return (
      <div aria-busy>
        {model.model.dimensions.map(({ id }) => (
          <div className={classes.dimension} key={id}>
            <span />
            <Placeholder width="40%" height={20} />
          </div>
        ))}
      </div>
    );
  }
  return (
    <>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('drafts.dimensions')}</legend>
        {value.dimensions.map(({ dimensionId, copied }) => (
          <label
            key={dimensionId}
            className={`${classes.dimension} ${
              copied === 0 ? classes.none : ''
            }`}
          >
            <Checkbox
              className={classes.box}
              size="small"
              color="default"
              disableRipple
              disabled={copied === 0}
              checked={copied > 0 && !left.has(dimensionId)}
              onChange={() => toggle(dimensionId)}
            />
            <span>{model.dimensionTitle(dimensionId)}</span>
            <span>{format.number(copied)}</span>
          </label>
        ))}
      </fieldset>
      <SkippedAnswers skipped={value.skipped} />
    </>
  );
}
