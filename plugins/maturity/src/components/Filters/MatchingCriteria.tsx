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
import { AnswersState, SubjectState } from '../../assessing';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { CriteriaListItem } from '../CriteriaList/CriteriaListItem';

const useStyles = makeStyles(
  theme => ({
    title: { margin: 0, fontSize: 16, lineHeight: '24px', fontWeight: 500 },
    place: {
      margin: '12px 0 4px',
      fontSize: 12,
      lineHeight: '16px',
      fontWeight: 500,
      color: tokensOf(theme).secondary,
    },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    none: { margin: '8px 0 0', color: tokensOf(theme).secondary },
  }),
  { name: 'MaturityMatchingCriteria' },
);

/** Every criterion that matches the filters, by category and level. */
export function MatchingCriteria(props: {
  matching: ReadonlySet<string>;
  subject: SubjectState;
  answers: AnswersState;
  onOpenCriterion: (criterionId: string) => void;
}) {
  const { matching, subject, answers, onOpenCriterion } = props;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const model = useModelView();
  const titleId = useUniqueId();
  const groups = new Map<string, typeof subject.criteria>();
  for (const item of subject.criteria) {
    if (matching.has(item.criterion.id)) {
      const { category, dimension } = model.category(item.categoryId) ?? {};
      const place = t('criterion.place', {
        dimension: dimension?.title ?? item.dimensionId,
        category: category?.title ?? item.categoryId,
        level: levelText.short(item.criterion.level),
      });
      groups.set(place, [...(groups.get(place) ?? []), item]);
    }
  }
  return (
    <section aria-labelledby={titleId}>
      <h3 className={classes.title} id={titleId}>
        {t('filters.matching')}
      </h3>
      {groups.size === 0 && <p className={classes.none}>{t('filters.none')}</p>}
      {[...groups].map(([place, items]) => (
        <div key={place}>
          <h4 className={classes.place}>{place}</h4>
          <ul className={classes.list}>
            {items.map(({ criterion }) => (
              <CriteriaListItem
                key={criterion.id}
                criterion={criterion}
                state={subject.states.get(criterion.id) ?? 'unknown'}
                answer={answers.stored.get(criterion.id)}
                disputedBy={subject.disputed.get(criterion.id)}
                pending={answers.pending.get(criterion.id)}
                draft={answers.drafts.get(criterion.id)}
                highlighted={false}
                focused={false}
                onOpen={onOpenCriterion}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
