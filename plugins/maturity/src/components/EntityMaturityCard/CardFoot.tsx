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
import { makeStyles } from '@material-ui/core/styles';
import { useMaturityLink } from '../../hooks/useMaturityLink';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      foot: {
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        gap: '4px 16px',
        marginTop: 12,
        paddingTop: 10,
        borderTop: `1px solid ${tokens.hairline}`,
        fontSize: 14,
        lineHeight: '20px',
      },
      link: { color: tokens.link, '&:focus-visible': focusRing(tokens) },
      sample: { fontSize: 12, color: tokens.secondary },
    };
  },
  { name: 'MaturityCardFoot' },
);

/** The way to the tab, and whether what is above is invented. */
export function CardFoot(props: { entityRef: string; sampleData: boolean }) {
  const { entityRef, sampleData } = props;
  const classes = useStyles();
  const t = useText();
  const maturityLink = useMaturityLink();
  return (
    <div className={classes.foot}>
      <Link to={maturityLink(entityRef)} className={classes.link}>
        {t('card.open')}
      </Link>
      {sampleData && (
        <span className={classes.sample}>{t('entity.sampleData')}</span>
      )}
    </div>
  );
}
