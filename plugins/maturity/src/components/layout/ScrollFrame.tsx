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

import { ReactNode, useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../hooks/useText';
import { focusRing, tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => ({
    frame: {
      // What is hidden from sight within stays within.
      position: 'relative',
      overflowX: 'auto',
      '&:focus-visible': focusRing(tokensOf(theme)),
    },
  }),
  { name: 'MaturityScrollFrame' },
);

/** Scrolls sideways what is too wide; where it has to, the keyboard can reach it too. */
export function ScrollFrame(props: { label: string; children: ReactNode }) {
  const { label, children } = props;
  const classes = useStyles();
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(() =>
      setScrolls(element.scrollWidth > element.clientWidth),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={frame}
      className={classes.frame}
      {...(scrolls && {
        role: 'region',
        'aria-label': t('list.scrolls', { label }),
        tabIndex: 0,
      })}
    >
      {children}
    </div>
  );
}
