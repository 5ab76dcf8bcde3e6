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
import Avatar from '@material-ui/core/Avatar';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ArrowForwardIcon from '@material-ui/icons/ArrowForward';
import { DemoPerson } from './demoPeople';

const useStyles = makeStyles(theme => ({
  card: {
    height: '100%',
    transition: theme.transitions.create('box-shadow'),
    '&:hover': { boxShadow: theme.shadows[6] },
  },
  action: {
    height: '100%',
    '&:focus-visible': {
      outline: `3px solid ${theme.palette.primary.main}`,
      outlineOffset: -3,
    },
  },
  content: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    padding: theme.spacing(3),
  },
  avatar: {
    width: 56,
    height: 56,
    marginBottom: theme.spacing(2),
    color: '#fff',
    backgroundColor: '#0e5a66',
    fontWeight: 700,
  },
  name: {
    fontSize: theme.typography.pxToRem(20),
    lineHeight: 1.3,
    fontWeight: 700,
  },
  suggestion: { marginTop: theme.spacing(2), flex: 1 },
  go: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(3),
    fontWeight: 700,
    color: theme.palette.link,
  },
}));

/** One person, as a button as large as the card. */
export function PersonCard(props: {
  person: DemoPerson;
  onChoose: (userEntityRef: string) => void;
}) {
  const { person, onChoose } = props;
  const classes = useStyles();
  return (
    <Card className={classes.card}>
      <CardActionArea
        className={classes.action}
        onClick={() => onChoose(person.userEntityRef)}
      >
        <CardContent className={classes.content} component="span">
          <Avatar className={classes.avatar} component="span" aria-hidden>
            {initialsOf(person.displayName)}
          </Avatar>
          <Typography component="span" className={classes.name}>
            {person.displayName}
          </Typography>
          <Typography component="span" variant="body2" color="textSecondary">
            {person.role}
          </Typography>
          <Typography
            component="span"
            variant="body2"
            className={classes.suggestion}
          >
            {person.suggestion}
          </Typography>
          <Typography component="span" variant="body2" className={classes.go}>
            Sign in
            <ArrowForwardIcon fontSize="small" aria-hidden />
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}

function initialsOf(displayName: string): string {
  const names = displayName.split(' ');
  return [names[0], names[names.length - 1]]
    .map(name => name.charAt(0))
    .join('');
}
