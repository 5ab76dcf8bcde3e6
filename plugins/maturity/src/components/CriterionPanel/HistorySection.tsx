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
  Change,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useErrorText } from '../../hooks/useErrorText';
import { useFormat } from '../../hooks/useFormat';
import { useHistory } from '../../hooks/useHistory';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';
import { ActionButton, Placeholder } from '../layout';
import { EvidenceLink } from './EvidenceLink';
import { PanelSection } from './PanelSection';
import { useCauseText } from './useCauseText';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      list: {
        margin: 0,
        padding: '0 0 0 14px',
        listStyle: 'none',
        borderLeft: `2px solid ${tokens.hairline}`,
      },
      change: {
        position: 'relative',
        padding: '0 0 8px',
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -21,
          top: 4,
          width: 8,
          height: 8,
          borderRadius: '50%',
          border: `2px solid ${tokens.met}`,
          backgroundColor: tokens.surface,
        },
      },
      date: { fontWeight: 500 },
      effect: { fontSize: 12, lineHeight: '16px', color: tokens.secondary },
      text: { margin: '0 0 8px' },
    };
  },
  { name: 'MaturityHistorySection' },
);

/** Who changed the answer when, and what it did to the levels; read when it is opened. */
export function HistorySection(props: {
  entityRef: string;
  criterionId: string;
  /** Changes when there may be something new. */
  version: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const { isOpen, onOpen, ...rest } = props;
  const t = useText();
  return (
    <PanelSection
      title={t('history.title')}
      action={
        <ActionButton
          weight="text"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? t('history.hide') : t('history.show')}
        </ActionButton>
      }
    >
      {isOpen && <Changes {...rest} />}
    </PanelSection>
  );
}

function Changes(props: {
  entityRef: string;
  criterionId: string;
  version: string;
}) {
  const { value, error, reload } = useHistory(
    props.entityRef,
    props.criterionId,
    props.version,
  );
  const classes = useStyles();
  const t = useText();
  const errorText = useErrorText();
  if (error) {
    return (
      <>
        <p className={classes.text}>{errorText(error)}</p>
        <ActionButton weight="secondary" onClick={reload}>
          {t('action.tryAgain')}
        </ActionButton>
      </>
    );
  }
  if (!value) {
    return <Placeholder width="60%" height={16} />;
  }
  if (value.items.length === 0) {
    return <p className={classes.text}>{t('history.none')}</p>;
  }
  return (
    <ul className={classes.list}>
      {value.items.map(change => (
        <HistoryEntry key={change.id} change={change} />
      ))}
    </ul>
  );
}

function HistoryEntry(props: { change: Change }) {
  const { change } = props;
  const classes = useStyles();
  const format = useFormat();
  const causeText = useCauseText();
  const t = useText();
  const effects = useEffects(change);
  return (
    <li className={classes.change}>
      <span className={classes.date}>{format.date(change.effectiveAt)}</span>{' '}
      {causeText(change)}
      {change.comment && (
        <div className={classes.effect}>
          {t('answer.quote', { text: change.comment })}
        </div>
      )}
      {change.copiedFromTitle && (
        <div className={classes.effect}>
          {t('drafts.copiedFrom', { title: change.copiedFromTitle })}
        </div>
      )}
      {change.fileUrl && (
        <div className={classes.effect}>
          <EvidenceLink url={change.fileUrl} title={t('repository.open')} />
          {change.revision &&
            ` · ${t('repository.revision', {
              revision: change.revision.slice(0, 8),
            })}`}
        </div>
      )}
      {effects && <div className={classes.effect}>{effects}</div>}
    </li>
  );
}

/** What the change did to the levels, overall first; undefined when it changed none. */
function useEffects(change: Change): string | undefined {
  const { levelsBefore = {}, levelsAfter = {} } = change;
  const t = useText();
  const levelText = useLevelText();
  const model = useModelView();
  const titleOf = (id: string) =>
    id === OVERALL ? t('dimensions.overall') : model.dimensionTitle(id);
  const moved = Object.keys(levelsAfter)
    .filter(id => levelsBefore[id] !== levelsAfter[id])
    .map(id =>
      t('history.effect', {
        dimension: titleOf(id),
        before: bucketText(levelsBefore[id]),
        after: bucketText(levelsAfter[id]),
      }),
    );
  return moved.length > 0 ? moved.join(t('list.separator')) : undefined;

  function bucketText(bucket: Bucket | undefined): string {
    return levelText.bucket(bucket ?? 'not-assessed');
  }
}
