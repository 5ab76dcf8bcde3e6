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
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import IconButton from '@material-ui/core/IconButton';
import { DimensionResult } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ShareBar } from '../layout';
import { LevelChip } from '../LevelChip';
import { COMPACT } from './compact';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      row: { display: 'contents' },
      title: {
        display: 'flex',
        alignItems: 'center',
        minHeight: 36,
        paddingRight: 8,
        borderTop: `1px solid ${tokens.hairline}`,
        fontWeight: 500,
        overflowWrap: 'anywhere',
        [COMPACT]: {
          gridColumn: '1 / -1',
          justifyContent: 'space-between',
          minHeight: 44,
        },
      },
      summary: {
        gridColumn: '2 / -1',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 8,
        minHeight: 36,
        paddingLeft: 6,
        borderTop: `1px solid ${tokens.hairline}`,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
        [COMPACT]: {
          gridColumn: '1 / -1',
          minHeight: 0,
          padding: '0 0 6px',
          border: 0,
        },
      },
      bar: { width: 96, flex: 'none' },
      toggle: { padding: 10, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturityStaircaseDimension' },
);

/** The head of a dimension: its level, and how far it is to the next. */
export function StaircaseDimension(props: {
  title: string;
  result: DimensionResult | undefined;
  /** Only where dimensions fold. */
  folded?: boolean;
  onToggle?: () => void;
}) {
  const { title, result, folded, onToggle } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <div role="row" className={classes.row}>
      <div role="rowheader" className={classes.title}>
        {title}
        {onToggle && (
          <IconButton
            className={classes.toggle}
            size="small"
            disableRipple
            aria-expanded={!folded}
            aria-label={
              folded
                ? t('staircase.unfold', { dimension: title })
                : t('staircase.fold', { dimension: title })
            }
            onClick={onToggle}
          >
            {folded ? <ExpandMoreIcon /> : <ExpandLessIcon />}
          </IconButton>
        )}
      </div>
      <div role="gridcell" className={classes.summary}>
        <DimensionSummary result={result} barClass={classes.bar} />
      </div>
    </div>
  );
}

function DimensionSummary(props: {
  result: DimensionResult | undefined;
  barClass: string;
}) {
  const { result, barClass } = props;
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();

  if (!result || result.state === 'empty') {
    return <>{t('set.empty')}</>;
  }
  if (result.state === 'small') {
    return (
      <>
        {t('set.small', {
          met: format.weight(result.metWeight),
          applicable: format.weight(result.applicableWeight),
        })}
      </>
    );
  }
  if (result.state === 'not-assessed') {
    return (
      <>
        <LevelChip bucket="not-assessed" />
        {t('set.decided', {
          decided: format.number(result.coverage.decided),
          total: format.number(result.coverage.total),
        })}
      </>
    );
  }
  const next = result.levels.find(({ level }) => level === result.nextLevel);
  return (
    <>
      <LevelChip bucket={result.level ?? 0} long />
      {next ? (
        <>
          <ShareBar share={next.share} thin className={barClass} />
          <span>
            {t('set.towards', {
              share: format.percent(next.share),
              level: levelText.short(next.level),
            })}
            {' · '}
            {t('set.metOf', {
              met: format.weight(next.metWeight),
              applicable: format.weight(next.applicableWeight),
            })}
          </span>
        </>
      ) : (
        <span>{t('set.complete')}</span>
      )}
    </>
  );
}
