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
  explainLevel,
  OVERALL,
  Scope,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { SubjectState } from '../../assessing';
import { useFormat } from '../../hooks/useFormat';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useUniqueId } from '../../hooks/useUniqueId';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { CopyDraftsButton } from '../Drafts';
import { ActionButton } from '../layout';
import { useRunRoute } from '../GuidedRun/useRunRoute';
import { useScopeText } from '../LevelCard';
import { LevelGlyph } from '../LevelGlyph';
import { firstUnanswered } from '../NextStepsCard';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      card: {
        backgroundColor: tokens.surface,
        color: tokens.text,
        borderRadius: 4,
        boxShadow: tokens.shadow,
        padding: '16px 20px',
        fontSize: 14,
        lineHeight: '20px',
      },
      head: { display: 'flex', alignItems: 'center', gap: 14 },
      caption: {
        margin: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      title: { margin: 0, fontSize: 28, lineHeight: '34px', fontWeight: 500 },
      actions: { display: 'flex', flexWrap: 'wrap', gap: 8 },
      text: {
        margin: '14px 0',
        maxWidth: '62ch',
        fontSize: 16,
        lineHeight: '24px',
      },
    };
  },
  { name: 'MaturityStartCard' },
);

/** A subject without a level yet: what is known, and where to start. */
export function StartCard(props: {
  entityRef: string;
  scope: Scope;
  subject: SubjectState;
  canUpdate: boolean;
  /** Reads the assessment again. */
  onReload: () => void;
}) {
  const { entityRef, scope, subject, canUpdate, onReload } = props;
  const { coverage } = subject.profile.withExceptions.overall;
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levelText = useLevelText();
  const scopeText = useScopeText();
  const { model, highestLevel } = useModelView();
  const titleId = useUniqueId();

  const { open: openRun } = useRunRoute();
  const first = firstUnanswered(subject);
  const { nextLevel, toBeAssessed } = explainLevel(
    model,
    subject.subject,
    subject.input,
    OVERALL,
  );
  const missingWeight = toBeAssessed
    ? toBeAssessed.neededWeight - toBeAssessed.decidedWeight
    : 0;
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <div className={classes.head}>
        <LevelGlyph highestLevel={highestLevel} size={44} />
        <div>
          <p className={classes.caption}>{scopeText.maturityOf(scope)}</p>
          <h2 className={classes.title} id={titleId}>
            {t('start.title')}
          </h2>
        </div>
      </div>
      <p className={classes.text}>
        {t('start.answered', {
          count: coverage.decided,
          total: format.number(coverage.total),
        })}{' '}
        {nextLevel !== undefined &&
          t('start.needed', {
            count: Math.max(1, Math.ceil(missingWeight)),
            level: levelText.short(nextLevel),
          })}
      </p>
      {canUpdate && first && (
        <div className={classes.actions}>
          <ActionButton weight="primary" onClick={openRun}>
            {coverage.decided > 0 ? t('run.continue') : t('run.start')}
          </ActionButton>
          <CopyDraftsButton
            entityRef={entityRef}
            scope={scope}
            weight="secondary"
            onCopied={onReload}
          />
        </div>
      )}
    </section>
  );
}
