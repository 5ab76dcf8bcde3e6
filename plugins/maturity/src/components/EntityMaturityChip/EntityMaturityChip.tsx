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
import {
  CompoundEntityRef,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { OVERALL } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useEntityLevels } from '../../hooks/useEntityLevels';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { ModelProvider } from '../../model';
import { focusRing, tokensOf } from '../../theme/tokens';
import { Placeholder, VisuallyHidden } from '../layout';
import { LevelChip } from '../LevelChip';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      frame: {
        display: 'inline-flex',
        alignItems: 'center',
        minHeight: 20,
        fontSize: 14,
        lineHeight: '20px',
      },
      link: {
        color: tokens.text,
        '&:hover': { textDecoration: 'underline' },
        '&:focus-visible': focusRing(tokens),
      },
      nothing: { color: tokens.secondary },
    };
  },
  { name: 'MaturityEntityChip' },
);

/**
 * Properties of {@link EntityMaturityChip}.
 *
 * @public
 */
export interface EntityMaturityChipProps {
  /** The entity, or as much of it as names it. */
  entity: Entity | CompoundEntityRef;
}

/**
 * The overall level of an entity, leading to its Maturity tab; for tables and headers of any page. Chips that appear
 * together share one request for every 100 of them. An entity without a level that the reader may see has a dash.
 *
 * @public
 */
export function EntityMaturityChip(props: EntityMaturityChipProps) {
  const entityRef = stringifyEntityRef(props.entity);
  const classes = useStyles();
  const t = useText();
  const maturityLink = useMaturityLink();
  const { value, error } = useEntityLevels(entityRef);
  if (value?.entity) {
    const { levels, provisional } = value.entity;
    return (
      <ModelProvider model={value.model}>
        <Link
          className={`${classes.frame} ${classes.link}`}
          to={maturityLink(entityRef)}
        >
          <VisuallyHidden>{t('chip.label')} </VisuallyHidden>
          <LevelChip
            bucket={levels[OVERALL] ?? 'not-assessed'}
            provisional={provisional}
          />
        </Link>
      </ModelProvider>
    );
  }
  if (value || error) {
    const text = error ? t('chip.error') : t('chip.nothing');
    return (
      <span className={`${classes.frame} ${classes.nothing}`} title={text}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{text}</VisuallyHidden>
      </span>
    );
  }
  return (
    <span className={classes.frame} aria-busy="true">
      <Placeholder width={84} height={14} />
      <VisuallyHidden>{t('chip.loading')}</VisuallyHidden>
    </span>
  );
}
