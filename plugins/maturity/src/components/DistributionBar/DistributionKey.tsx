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
  Bucket,
  Distribution,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { useBucketStyles } from './useBucketStyles';

const useStyles = makeStyles(
  theme => ({
    key: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '4px 14px',
      margin: '12px 0 0',
      padding: 0,
      listStyle: 'none',
      fontSize: 12,
      lineHeight: '16px',
      color: tokensOf(theme).secondary,
    },
    item: { display: 'inline-flex', alignItems: 'center', gap: 6 },
    swatch: { width: 14, height: 14, borderRadius: 2 },
  }),
  { name: 'MaturityDistributionKey' },
);

/** What the colours and patterns of the bars mean; only those beside the levels that occur. */
export function DistributionKey(props: {
  distributions: readonly Distribution[];
}) {
  const { distributions } = props;
  const classes = useStyles();
  const bucketStyles = useBucketStyles();
  const t = useText();
  const levelText = useLevelText();
  const model = useModelOutline();
  const buckets: Bucket[] = [
    0,
    ...model.levels.map(({ level }) => level),
    'not-assessed',
  ];
  if (distributions.some(({ noLevel }) => noLevel > 0)) {
    buckets.push('no-level');
  }
  if (distributions.some(({ optedOut }) => optedOut > 0)) {
    buckets.push('opted-out');
  }
  return (
    <ul className={classes.key} aria-label={t('rollup.key')}>
      {buckets.map(bucket => {
        const { className, style } = bucketStyles.of(bucket);
        return (
          <li className={classes.item} key={bucket}>
            <span className={`${classes.swatch} ${className}`} style={style} />
            {levelText.bucket(bucket)}
          </li>
        );
      })}
    </ul>
  );
}
