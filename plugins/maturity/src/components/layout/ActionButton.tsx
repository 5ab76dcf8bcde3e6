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

import Button, { ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { focusRing, tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      button: {
        minWidth: 0,
        minHeight: 32,
        padding: '5px 12px',
        borderRadius: 4,
        border: '1px solid transparent',
        fontSize: 14,
        lineHeight: '20px',
        fontWeight: 500,
        letterSpacing: 'normal',
        textTransform: 'none',
        '&:focus-visible': focusRing(tokens),
        '@media print': { display: 'none' },
      },
      primary: {
        color: tokens.onLink,
        backgroundColor: tokens.link,
        '&:hover': { backgroundColor: tokens.link, opacity: 0.9 },
        '&:disabled': { color: tokens.onLink, opacity: 0.5 },
      },
      secondary: {
        color: tokens.text,
        borderColor: tokens.outline,
        backgroundColor: tokens.surface,
        '&:hover': { backgroundColor: tokens.surfaceRaised },
      },
      text: {
        color: tokens.link,
        padding: '5px 8px',
        '&:hover': { textDecoration: 'underline' },
      },
    };
  },
  { name: 'MaturityActionButton' },
);

/** A button in one of three weights: the one thing to do, something else to do, or a quiet one. */
export function ActionButton(
  props: Omit<ButtonProps, 'variant' | 'color'> & {
    weight: 'primary' | 'secondary' | 'text';
  },
) {
  const { weight, className = '', ...rest } = props;
  const classes = useStyles();
  return (
    <Button
      disableElevation
      disableRipple
      {...rest}
      className={`${classes.button} ${classes[weight]} ${className}`}
    />
  );
}
