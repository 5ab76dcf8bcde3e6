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

import { useEffect, useRef } from 'react';
import { Link as RouterLink, To } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import {
  ExceptionsChoice,
  OVERALL,
  RollupSelection,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Card } from '../layout';
import { SubjectsList } from '../SubjectsTable';
import { RollupFilter } from './useRollupFilter';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      anchor: { minWidth: 0, scrollMarginTop: 16 },
      all: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
    };
  },
  { name: 'MaturitySubjectsCard' },
);

/** The services of a scope, or those that one segment of a bar counts. */
export function SubjectsCard(props: {
  selection: RollupSelection & ExceptionsChoice;
  filter: RollupFilter;
  linkToAll: To;
}) {
  const { selection, filter, linkToAll } = props;
  const { dimensionId, bucket, isDisputed } = filter;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const model = useModelOutline();
  const anchor = useRef<HTMLDivElement>(null);

  const counted = bucket === undefined ? '' : `${dimensionId} ${bucket}`;
  const look = isDisputed ? 'disputed' : counted;
  const shownLook = useRef(look);
  useEffect(() => {
    if (shownLook.current !== look) {
      shownLook.current = look;
      anchor.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [look]);

  const titleOfCounted =
    bucket === undefined
      ? t('subjects.title')
      : t('subjects.titleFiltered', {
          dimension:
            dimensionId === OVERALL
              ? t('dimensions.overall')
              : model.dimensionTitle(dimensionId),
          level: levelText.bucket(bucket),
        });
  const title = isDisputed ? t('conflicts.services') : titleOfCounted;
  return (
    <div ref={anchor} className={classes.anchor}>
      <Card
        title={title}
        actions={
          look !== '' && (
            <RouterLink to={linkToAll} className={classes.all}>
              {t('subjects.showAll')}
            </RouterLink>
          )
        }
      >
        <SubjectsList
          key={JSON.stringify([selection, look])}
          label={title}
          query={
            isDisputed
              ? { ...selection, dimensionId: OVERALL, disputed: true }
              : { ...selection, dimensionId, bucket }
          }
        />
      </Card>
    </div>
  );
}
