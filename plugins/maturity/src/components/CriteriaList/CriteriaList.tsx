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

import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import {
  modelTextPath,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { AnswersState, SubjectState } from '../../assessing';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { useScopeText } from '../LevelCard';
import { ModelText } from '../ModelText';
import { CellPosition } from '../Staircase';
import { CriteriaListItem } from './CriteriaListItem';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      head: { display: 'flex', alignItems: 'flex-start', gap: 8 },
      heading: { flex: 1, minWidth: 0 },
      title: {
        margin: 0,
        fontSize: 16,
        lineHeight: '24px',
        fontWeight: 500,
        overflowWrap: 'anywhere',
      },
      caption: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      close: {
        padding: 4,
        color: tokens.link,
        '&:focus-visible': focusRing(tokens),
      },
      level: {
        margin: '12px 0 4px',
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: tokens.secondary,
      },
      meaning: { fontWeight: 400 },
      list: { margin: 0, padding: 0, listStyle: 'none' },
    };
  },
  { name: 'MaturityCriteriaList' },
);

/** The criteria of one category, by level, those of the chosen cell marked. */
export function CriteriaList(props: {
  cell: CellPosition;
  /** Only these, where the criteria are filtered. */
  matching?: ReadonlySet<string>;
  scope: Scope;
  subject: SubjectState;
  answers: AnswersState;
  /** The criterion that was open before; it gets the focus back. */
  returnTo?: string;
  onOpenCriterion: (criterionId: string) => void;
  onClose: () => void;
}) {
  const { cell, matching, scope, subject, answers } = props;
  const { returnTo, onOpenCriterion, onClose } = props;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const scopeText = useScopeText();
  const model = useModelView();
  const titleId = useUniqueId();

  const located = model.category(cell.categoryId);
  if (!located) {
    return null;
  }
  const { category, dimension } = located;
  const ofCategory = subject.criteria.filter(
    ({ categoryId, criterion }) =>
      categoryId === category.id && matching?.has(criterion.id) !== false,
  );
  return (
    <section aria-labelledby={titleId}>
      <div className={classes.head}>
        <div className={classes.heading}>
          <h3 className={classes.title} id={titleId}>
            {t('criteria.title', {
              dimension: dimension.title,
              category: category.title,
            })}
          </h3>
          <p className={classes.caption}>
            {scopeText.scope(scope)}
            {' · '}
            <ModelText path={modelTextPath.category(category.id, 'meaning')}>
              {category.meaning}
            </ModelText>
          </p>
        </div>
        <IconButton
          className={classes.close}
          disableRipple
          aria-label={t('criteria.close')}
          onClick={onClose}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </div>
      {model.model.levels.map(({ level }) => {
        const criteria = ofCategory.filter(
          ({ criterion }) => criterion.level === level,
        );
        const meaning = category.cells.find(
          described => described.level === level,
        )?.meaning;
        if (criteria.length === 0) {
          return null;
        }
        return (
          <div key={level}>
            <h4 className={classes.level}>
              {levelText.long(level)}
              {meaning && (
                <span className={classes.meaning}>
                  {' · '}
                  <ModelText
                    path={modelTextPath.cell(category.id, level, 'meaning')}
                  >
                    {meaning}
                  </ModelText>
                </span>
              )}
            </h4>
            <ul className={classes.list}>
              {criteria.map(({ criterion }) => (
                <CriteriaListItem
                  key={criterion.id}
                  criterion={criterion}
                  state={subject.states.get(criterion.id) ?? 'unknown'}
                  answer={answers.stored.get(criterion.id)}
                  disputedBy={subject.disputed.get(criterion.id)}
                  pending={answers.pending.get(criterion.id)}
                  draft={answers.drafts.get(criterion.id)}
                  highlighted={level === cell.level}
                  focused={criterion.id === returnTo}
                  onOpen={onOpenCriterion}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
