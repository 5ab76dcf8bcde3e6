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
import { Bucket } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { LevelGlyph } from '../LevelGlyph';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      chip: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: 6,
        fontWeight: 500,
        whiteSpace: 'nowrap',
        color: tokens.text,
      },
      quiet: { fontWeight: 400, color: tokens.secondary },
    };
  },
  { name: 'MaturityLevelChip' },
);

/** A level as it always appears: the steps, its number and its name. */
export function LevelChip(props: {
  bucket: Bucket;
  provisional?: boolean;
  /** "Level 2 · Operate" instead of "2 · Operate". */
  long?: boolean;
}) {
  const { bucket, provisional, long } = props;
  const classes = useStyles();
  const t = useText();
  const text = useLevelText();
  const { highestLevel } = useModelOutline();
  const hasLevel = typeof bucket === 'number';
  return (
    <span className={classes.chip}>
      <LevelGlyph
        level={hasLevel ? bucket : undefined}
        highestLevel={highestLevel}
      />
      <span>
        {hasLevel && long ? text.long(bucket) : text.bucket(bucket)}
        {provisional && (
          <span className={classes.quiet}> {t('level.provisional')}</span>
        )}
      </span>
    </span>
  );
}
