import type { SignInPhrases } from '../vi/sign-in.ts';

export const signIn = {
  title: 'Sign in',
  lead: 'Each unit’s six-month results against its targets for the year, the review conference and the tasks that follow it – in one place.',
  sessionEnded:
    'The session has ended. Please sign in again to go on; what was typed and not saved is still there.',
  signedOutHere:
    'You are signed out on this computer; the server will be told when the network is back.',
  username: 'User name',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  submit: 'Sign in',
  usernameMissing: 'Please enter your user name.',
  passwordMissing: 'Please enter your password.',
  notSetUpTitle: 'Not set up yet',
  notSetUpLead:
    'This database was made for real use and is empty: there is no account yet, so nobody can sign in. This version has no set-up step yet.',
  notSetUpMeanwhile: 'To look at the demonstration district, run on the server:',
  demoTitle: 'Demonstration accounts',
  demoLead: (password) => `Choose one to fill in the form; all share the password “${password}”.`,
  roles: {
    clerk: 'Unit clerk',
    'unit-approver': 'Unit approver',
    verifier: 'Departments and organisations',
    secretariat: 'Secretariat',
    'board-leader': 'Board leader',
    'standing-committee': 'Standing committee',
    administrator: 'Administrator',
  },
} satisfies SignInPhrases;
