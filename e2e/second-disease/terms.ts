import { defineTerms } from '../../src/model/term.ts';

export default defineTerms({
  'moon-freckle': {
    word: 'moon freckle',
    means: 'An invented spot that no one has, made up to test this site.',
    gloss: 'an invented spot',
    also: ['moon freckles'],
  },
  lantern: { word: 'lantern', means: 'An invented treatment with a small lamp.', gloss: 'an invented lamp' },
});
