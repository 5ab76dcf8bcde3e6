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

import { Link } from '@backstage/core-components';
import {
  OVERALL,
  SubjectLevels,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { SubjectQuery, useRollupSubjects } from '../../hooks/useRollupSubjects';
import { useText } from '../../hooks/useText';
import { useModelOutline } from '../../model';
import { LevelSwatch } from '../DistributionBar';
import { LinkButton, ShareBar } from '../layout';
import { StatusRow } from './StatusRow';
import { TreeRow } from './TreeRow';
import { useTeamStyles } from './useTeamStyles';

/** The services of a branch with the level of each, by name and page by page. Another query needs another `key`. */
export function ServiceRows(props: {
  /** The row that they are under. */
  parent: string;
  level: number;
  query: SubjectQuery;
}) {
  const { parent, level, query } = props;
  const t = useText();
  const classes = useTeamStyles();
  const { value, loading, error, reload, loadMore } = useRollupSubjects(query);
  const left = (value?.total ?? 0) - (value?.items.length ?? 0);
  return (
    <>
      {value?.items.map(subject => (
        <ServiceRow
          key={subject.entityRef}
          id={`${parent} ${subject.entityRef}`}
          level={level}
          subject={subject}
        />
      ))}
      {(loading || error) && (
        <StatusRow level={level} error={error} onRetry={reload} />
      )}
      {!loading && !error && value?.items.length === 0 && (
        <StatusRow level={level}>{t('subjects.none')}</StatusRow>
      )}
      {!loading && !error && value?.hasMore && (
        <TreeRow
          id={`${parent} more`}
          level={level}
          name={t('teams.moreServices', { count: left })}
          heading={tabIndex => (
            <LinkButton
              className={classes.quiet}
              tabIndex={tabIndex}
              onClick={loadMore}
            >
              {t('teams.moreServices', { count: left })}
            </LinkButton>
          )}
        />
      )}
    </>
  );
}

function ServiceRow(props: {
  id: string;
  level: number;
  subject: SubjectLevels;
}) {
  const { id, level, subject } = props;
  const { entityRef, title, levels, provisional } = subject;
  const classes = useTeamStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const maturityLink = useMaturityLink();
  const model = useModelOutline();
  const { decided, total } = subject.coverage;
  const covered = total > 0 ? decided / total : 0;
  return (
    <TreeRow
      id={id}
      level={level}
      name={title}
      heading={tabIndex => (
        <Link
          to={maturityLink(entityRef)}
          className={classes.link}
          tabIndex={tabIndex}
        >
          {title}
        </Link>
      )}
    >
      {() => (
        <>
          <td className={classes.cell} />
          {[OVERALL, ...model.dimensions.map(dimension => dimension.id)].map(
            dimensionId => {
              const bucket = levels[dimensionId] ?? 'not-assessed';
              return (
                <td className={classes.cell} key={dimensionId}>
                  <div className={classes.level}>
                    <LevelSwatch bucket={bucket} />
                    {dimensionId === OVERALL && (
                      <span className={classes.levelName}>
                        {/* The swatch says its level to screen readers. */}
                        <span aria-hidden="true">
                          {typeof bucket === 'number' && bucket > 0
                            ? model.levelName(bucket)
                            : levelText.bucket(bucket)}
                        </span>
                        {provisional && (
                          <span className={classes.provisional}>
                            {t('level.provisional')}
                          </span>
                        )}
                      </span>
                    )}
                  </div>
                </td>
              );
            },
          )}
          <td className={`${classes.cell} ${classes.number}`}>
            <div className={classes.share}>
              <ShareBar thin share={covered} className={classes.shareBar} />
              <span className={classes.figure}>{format.percent(covered)}</span>
            </div>
          </td>
          <td className={classes.cell} />
          <td className={classes.cell} />
          <td className={classes.cell} />
        </>
      )}
    </TreeRow>
  );
}
