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
  Lens,
  modelTextPath,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useLevelText } from '../../hooks/useLevelText';
import { useText } from '../../hooks/useText';
import { LocatedCriterion } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { ModelText } from '../ModelText';
import { useScopeText } from '../LevelCard';
import { useEffortText } from '../NextStepsCard';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      head: {
        padding: '14px 20px 12px',
        borderBottom: `1px solid ${tokens.hairline}`,
        [theme.breakpoints.down('xs')]: { padding: '10px 16px 12px' },
      },
      line: { display: 'flex', alignItems: 'flex-start', gap: 8 },
      place: {
        flex: 1,
        minWidth: 0,
        margin: 0,
        paddingTop: 6,
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
        overflowWrap: 'anywhere',
      },
      close: {
        padding: 4,
        color: tokens.link,
        '&:focus-visible': focusRing(tokens),
      },
      title: {
        margin: '4px 0 8px',
        fontSize: 20,
        lineHeight: '26px',
        fontWeight: 500,
        overflowWrap: 'anywhere',
      },
      chips: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: 8,
        margin: 0,
        padding: 0,
        listStyle: 'none',
      },
      chip: {
        display: 'inline-flex',
        alignItems: 'center',
        minHeight: 26,
        padding: '0 10px',
        borderRadius: 14,
        border: `1px solid ${tokens.hairline}`,
        fontSize: 13,
        lineHeight: '18px',
      },
    };
  },
  { name: 'MaturityCriterionHead' },
);

/** Where the criterion belongs, and what it says. */
export function CriterionHead(props: {
  located: LocatedCriterion;
  titleId: string;
  onClose: () => void;
}) {
  const { located, titleId, onClose } = props;
  const { criterion, category, dimension } = located;
  const classes = useStyles();
  const t = useText();
  const levelText = useLevelText();
  const scopeText = useScopeText();
  const effortText = useEffortText();
  const lensText = (lens: Lens) => {
    switch (lens) {
      case 'compliance':
        return t('lens.compliance');
      case 'security':
        return t('lens.security');
      case 'performance':
        return t('lens.performance');
      default:
        return t('lens.cost');
    }
  };
  const chips = [
    ...(criterion.mustHave ? [t('criterion.mustHave')] : []),
    scopeText.scope(criterion.scope),
    t('criterion.effort', { effort: effortText(criterion.effort) }),
    ...criterion.lenses.map(lensText),
  ];
  return (
    <header className={classes.head}>
      <div className={classes.line}>
        <p className={classes.place}>
          {t('criterion.place', {
            dimension: dimension.title,
            category: category.title,
            level: levelText.long(criterion.level),
          })}
          {' · '}
          {criterion.id}
        </p>
        <IconButton
          className={classes.close}
          disableRipple
          aria-label={t('criterion.close')}
          onClick={onClose}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </div>
      <h2 className={classes.title} id={titleId}>
        <ModelText path={modelTextPath.criterion(criterion.id, 'statement')}>
          {criterion.statement}
        </ModelText>
      </h2>
      <ul className={classes.chips} aria-label={t('criterion.properties')}>
        {chips.map(chip => (
          <li className={classes.chip} key={chip}>
            {chip}
          </li>
        ))}
      </ul>
    </header>
  );
}
