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

import { KeyboardEvent, useRef, useState } from 'react';
import { Link as RouterLink, To } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import {
  Bucket,
  Distribution,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { BucketCount, bucketCounts } from './buckets';
import { useBucketStyles } from './useBucketStyles';

/** A segment narrower than this share of the bar has no room for one digit more. */
const SHARE_PER_DIGIT = 0.03;

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      bar: { display: 'flex', gap: 1, height: 22, minWidth: 60 },
      mini: { height: 14, minWidth: 36 },
      segment: {
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        minWidth: 3,
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        '&:first-child': { borderRadius: '2px 0 0 2px' },
        '&:last-child': { borderRadius: '0 2px 2px 0' },
        '&:focus-visible': { ...focusRing(tokens), zIndex: 1 },
        '&:hover': { opacity: 0.85 },
      },
      chosen: {
        outline: `2px solid ${tokens.link}`,
        outlineOffset: 1,
        zIndex: 1,
      },
      empty: {
        flex: 1,
        borderRadius: 2,
        border: `1px dashed ${tokens.outline}`,
      },
    };
  },
  { name: 'MaturityDistributionBar' },
);

/**
 * How subjects are spread over the levels. With `linkOf`, every segment leads to the list that it counts; the bar is one
 * tab stop with arrow keys inside.
 */
export function DistributionBar(props: {
  /** What is counted, for screen readers. */
  label: string;
  distribution: Distribution;
  mini?: boolean;
  linkOf?: (bucket: Bucket) => To;
  chosen?: Bucket;
}) {
  const { label, distribution, mini, linkOf, chosen } = props;
  const classes = useStyles();
  const bucketStyles = useBucketStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const barRef = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState(0);

  const counts = bucketCounts(distribution).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const textOf = ({ bucket, count }: BucketCount) =>
    t('rollup.segment', {
      number: format.number(count),
      level: levelText.bucket(bucket),
    });
  const className = `${classes.bar} ${mini ? classes.mini : ''}`;
  if (total === 0) {
    return (
      <div
        className={className}
        role="img"
        aria-label={t('rollup.nothing', { label })}
      >
        <span className={classes.empty} />
      </div>
    );
  }

  const segment = (entry: BucketCount, index: number) => {
    const { bucket, count } = entry;
    const looks = bucketStyles.of(bucket);
    const share = count / total;
    const hasRoom =
      !mini && share >= SHARE_PER_DIGIT * (1 + String(count).length);
    const number = hasRoom && (
      <span className={looks.isPattern ? bucketStyles.onPattern : undefined}>
        {format.number(count)}
      </span>
    );
    const common = {
      className: `${classes.segment} ${looks.className} ${
        chosen === bucket ? classes.chosen : ''
      }`,
      style: { ...looks.style, flex: `${count} 1 0` },
      title: textOf(entry),
    };
    return linkOf ? (
      <RouterLink
        {...common}
        key={bucket}
        to={linkOf(bucket)}
        tabIndex={index === Math.min(tabStop, counts.length - 1) ? 0 : -1}
        aria-label={textOf(entry)}
        aria-current={chosen === bucket || undefined}
        onFocus={() => setTabStop(index)}
      >
        {number}
      </RouterLink>
    ) : (
      <span {...common} key={bucket}>
        {number}
      </span>
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const offset = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const target = offset && barRef.current?.children[tabStop + offset];
    if (target instanceof HTMLElement) {
      event.preventDefault();
      target.focus();
    }
  };

  return linkOf ? (
    <div
      ref={barRef}
      className={className}
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {counts.map(segment)}
    </div>
  ) : (
    <div
      className={className}
      role="img"
      aria-label={t('rollup.bar', {
        label,
        counts: counts.map(textOf).join(t('list.separator')),
      })}
    >
      {counts.map(segment)}
    </div>
  );
}
