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

import Dialog from '@material-ui/core/Dialog';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import {
  explainLevel,
  modelTextPath,
  OpenCriterion,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useStateText } from '../../hooks/useStateText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { LinkButton } from '../layout';
import { ModelText } from '../ModelText';
import { StateGlyph } from '../StateGlyph';
import { LevelTable } from './LevelTable';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      paper: {
        backgroundColor: tokens.surface,
        backgroundImage: 'none',
        color: tokens.text,
        padding: '16px 24px 24px',
        fontSize: 14,
        lineHeight: '20px',
        fontVariantNumeric: 'tabular-nums',
      },
      head: {
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 8,
      },
      title: { margin: 0, fontSize: 18, lineHeight: '24px', fontWeight: 500 },
      close: { '&:focus-visible': focusRing(tokens) },
      heading: { margin: '16px 0 4px', fontSize: 14, fontWeight: 500 },
      rules: { margin: 0, paddingLeft: 20 },
      list: { margin: 0, padding: 0, listStyle: 'none' },
      item: { display: 'flex', gap: 8, padding: '4px 0' },
      remark: { fontSize: 12, color: tokens.secondary },
    };
  },
  { name: 'MaturityExplanationDialog' },
);

/** The rule, its parameters, and what they make of this subject (DESIGN.md §3, rule 1). */
export function ExplanationDialog(props: {
  open: boolean;
  subject: SubjectState;
  onClose: () => void;
  onOpenCriterion: (criterionId: string) => void;
}) {
  const { open, subject, onClose, onOpenCriterion } = props;
  const classes = useStyles();
  const t = useText();
  const titleId = useUniqueId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      scroll="body"
      aria-labelledby={titleId}
      classes={{ paper: classes.paper }}
    >
      <div className={classes.head}>
        <h2 className={classes.title} id={titleId}>
          {t('explanation.title')}
        </h2>
        <IconButton
          className={classes.close}
          size="small"
          disableRipple
          aria-label={t('action.close')}
          onClick={onClose}
        >
          <CloseIcon />
        </IconButton>
      </div>
      {open && (
        <ExplanationBody subject={subject} onOpenCriterion={onOpenCriterion} />
      )}
    </Dialog>
  );
}

function ExplanationBody(props: {
  subject: SubjectState;
  onOpenCriterion: (criterionId: string) => void;
}) {
  const { subject, onOpenCriterion } = props;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const stateText = useStateText();
  const model = useModelView();
  const { overall } = subject.profile.withExceptions;
  const explanation = explainLevel(
    model.model,
    subject.subject,
    subject.input,
    OVERALL,
  );
  const { next, heldBy, trailing } = explanation;
  const threshold = format.percent(explanation.threshold);

  const item = (open: OpenCriterion) => {
    const located = model.criterion(open.criterionId);
    return (
      <li key={open.criterionId} className={classes.item}>
        <StateGlyph state={open.state} label={stateText(open.state)} />
        <span>
          <LinkButton onClick={() => onOpenCriterion(open.criterionId)}>
            <ModelText
              path={modelTextPath.criterion(open.criterionId, 'statement')}
            >
              {located?.criterion.statement ?? open.criterionId}
            </ModelText>
          </LinkButton>
          {open.mustHave && (
            <span className={classes.remark}> · {t('criterion.mustHave')}</span>
          )}
        </span>
      </li>
    );
  };

  return (
    <>
      <ul className={classes.rules}>
        <li>{t('explanation.passes', { threshold })}</li>
        <li>{t('explanation.level')}</li>
        <li>{t('explanation.overall')}</li>
        <li>{t('explanation.unknown')}</li>
        <li>{t('explanation.small')}</li>
      </ul>
      <h3 className={classes.heading}>{t('explanation.levels')}</h3>
      <LevelTable levels={overall.levels} />
      {next && heldBy.length > 0 && (
        <>
          <h3 className={classes.heading}>
            {t('explanation.open', { level: levelText.short(next.level) })}
          </h3>
          <p className={classes.remark}>
            {t('explanation.needed', {
              met: format.weight(next.metWeight),
              needed: format.number(explanation.neededWeight ?? 0),
              applicable: format.weight(next.applicableWeight),
            })}
          </p>
          <ul className={classes.list}>{heldBy.map(item)}</ul>
        </>
      )}
      {trailing.map(dimension => (
        <div key={dimension.dimensionId}>
          <h3 className={classes.heading}>
            {t('explanation.trailing', {
              dimension: model.dimensionTitle(dimension.dimensionId),
              level: levelText.short(dimension.neededLevel),
            })}
          </h3>
          <ul className={classes.list}>{dimension.heldBy.map(item)}</ul>
        </div>
      ))}
    </>
  );
}
