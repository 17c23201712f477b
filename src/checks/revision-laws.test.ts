import { expect, it } from 'vitest';
import { everyRevisionIsRecorded } from './every-revision-is-recorded.ts';
import { diseaseWith, outcome, question } from './fixture.ts';

const sound = diseaseWith();
const [recorded] = sound.revisions['small/main'] ?? [];
if (!recorded) throw new Error('The fixture records its pathway.');
const reported = (disease: typeof sound) =>
  everyRevisionIsRecorded(disease).map(({ file, at, message, hint }) => `${file} ${at}: ${message} ${hint}`);

it('a pathway that is recorded as it is keeps the law', () => {
  expect(reported(sound)).toEqual([]);
});

it('a pathway that changed since it was recorded is reported, with the command that records it', () => {
  const changed = diseaseWith({ steps: { ask: question('end', 'end'), end: outcome() } });
  expect(reported({ ...changed, revisions: sound.revisions })).toMatchInlineSnapshot(`
    [
      "content/test/small/main.pathway.ts the whole pathway: This pathway is revision 6e35595, but the newest one recorded is 0e40aa8 of 2026-01-01; nobody could tell an old printed copy from the new one. Run \`npm run revise\`, and keep the file together with the change.",
    ]
  `);
  expect(reported({ ...sound, revisions: {} })[0]).toContain('but none is recorded');
});

it('a record that was changed by hand, or has no day, is reported', () => {
  const edited = { ...recorded, pathway: { ...recorded.pathway, title: 'Another' } };
  const undated = { ...recorded, date: 'today' };
  expect(reported({ ...sound, revisions: { 'small/main': [edited, undated] } })).toMatchInlineSnapshot(`
    [
      "content/test/revisions.json small/main, 0e40aa8: What is recorded here has the mark a372db3, not 0e40aa8; it was changed by hand. Take the file back as it was before this edit; a published revision never changes.",
      "content/test/revisions.json small/main, 0e40aa8: Expected a day such as 2026-11-24; got “today”. Take the file back as it was before this edit; a published revision never changes.",
    ]
  `);
});
