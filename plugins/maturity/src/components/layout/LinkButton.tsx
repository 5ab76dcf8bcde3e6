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

import { ButtonHTMLAttributes, forwardRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { focusRing, tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      link: {
        padding: 0,
        border: 0,
        background: 'none',
        font: 'inherit',
        color: tokens.link,
        textAlign: 'left',
        overflowWrap: 'anywhere',
        cursor: 'pointer',
        '&:hover': { textDecoration: 'underline' },
        '&:focus-visible': focusRing(tokens),
      },
    };
  },
  { name: 'MaturityLinkButton' },
);

/** A button within text. */
export const LinkButton = forwardRef<
  HTMLButtonElement,
  ButtonHTMLAttributes<HTMLButtonElement>
>((props, ref) => {
  const { className = '', ...rest } = props;
  const classes = useStyles();
  return (
    <button
      {...rest}
      ref={ref}
      type="button"
      className={`${classes.link} ${className}`}
    />
  );
});
