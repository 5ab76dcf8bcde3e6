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
import { VisuallyHidden } from '../layout';
import { useBucketStyles } from './useBucketStyles';

const useStyles = makeStyles(
  {
    swatch: {
      display: 'block',
      minWidth: 28,
      height: 24,
      borderRadius: 2,
      fontSize: 13,
      lineHeight: '24px',
      fontWeight: 500,
      textAlign: 'center',
    },
  },
  { name: 'MaturityLevelSwatch' },
);

/** The number of a level on its colour, for dense tables; the names are in the key. */
export function LevelSwatch(props: { bucket: Bucket }) {
  const { bucket } = props;
  const classes = useStyles();
  const bucketStyles = useBucketStyles();
  const levelText = useLevelText();
  const { className, style } = bucketStyles.of(bucket);
  return (
    <span
      className={`${classes.swatch} ${className}`}
      style={style}
      title={levelText.bucket(bucket)}
    >
      <span aria-hidden="true">{textOf(bucket)}</span>
      <VisuallyHidden>{levelText.bucket(bucket)}</VisuallyHidden>
    </span>
  );
}

/** Patterns speak for themselves; below Level 1 is a level that is not reached, not a level 0. */
function textOf(bucket: Bucket): string {
  if (typeof bucket !== 'number') {
    return '';
  }
  return bucket === 0 ? '<1' : String(bucket);
}
