import { definePathway } from '../../../src/model/pathway.ts';
import claims from '../claims.ts';
import treatments from '../treatments.ts';

export default definePathway(
  { claims, treatments },
  {
    title: 'What else may be possible',
    subtitle: 'For a GIST that is back: clear-edged tumors, symptoms, or drugs that no longer help.',
    start: 'what-fits',
    steps: {
      'what-fits': {
        kind: 'question',
        ask: 'Which of these fits you?',
        explain:
          'More than one may fit, or none: ask your doctor. Your choices depend on where the cancer is and how much of it there is. You may also want to think about a clinical trial.',
        answers: {
          'clear-edges': { label: 'One or more, clear edges', goTo: 'remove-or-destroy' },
          symptoms: { label: 'Pain or other symptoms', goTo: 'radiation' },
          'drugs-no-longer-help': { label: 'Drugs no longer help', goTo: 'other-drugs' },
        },
        severalMayApply: true,
        unsure: {
          where: 'The report of your last scan, and your cancer doctor.',
          ask: 'Is it one tumor or several, do they have clear edges, and are the drugs still helping?',
        },
        cites: ['F78', 'F84', 'F87', 'F89', 'F91'],
      },
      'remove-or-destroy': {
        kind: 'action',
        do: 'Removing or destroying it may be a choice',
        treatment: 'surgery',
        treatments: ['surgery'],
        explain: 'This may be a choice if the cancer is back as one tumor, or as several with clear edges.',
        next: 'not-certain',
        cites: ['F84'],
      },
      'not-certain': {
        kind: 'state',
        is: 'It is not certain that taking it out makes life longer',
        explain: 'Doctors do not know for sure whether taking out returned GISTs makes people live longer.',
        next: 'talk-it-over',
        cites: ['F85'],
      },
      'talk-it-over': {
        kind: 'outcome',
        is: 'Talk over risks and benefits with doctor and family',
        explain: 'Because of this doubt, talking it over is important.',
        cites: ['F86'],
      },
      radiation: {
        kind: 'action',
        do: 'Radiation might be used to ease symptoms, such as pain',
        treatment: 'radiation',
        treatments: ['radiation'],
        explain: 'It is named above all for tumors in bone.',
        next: 'ask-about-radiation',
        cites: ['F87', 'F88'],
      },
      'ask-about-radiation': {
        kind: 'outcome',
        is: 'Ask whether radiation could ease your symptoms',
        explain: 'Tell your care team what you feel and where.',
        treatments: ['radiation'],
        cites: ['F87'],
      },
      'other-drugs': {
        kind: 'action',
        do: 'Some doctors may suggest other targeted drugs',
        treatment: 'drug',
        treatments: ['sorafenib', 'dasatinib', 'nilotinib', 'pazopanib'],
        explain:
          'Examples are sorafenib, dasatinib, nilotinib and pazopanib. This is for when the drugs named before no longer help: imatinib, sunitinib, regorafenib and ripretinib.',
        next: 'not-yet-clear',
        cites: ['F89'],
      },
      'not-yet-clear': {
        kind: 'state',
        is: 'How much these four drugs help is not yet clear',
        explain: 'Ask what is known about each of them, and what is not.',
        next: 'think-about-trials',
        treatments: ['sorafenib', 'dasatinib', 'nilotinib', 'pazopanib'],
        cites: ['F90'],
      },
      'think-about-trials': {
        kind: 'outcome',
        is: 'You may also want to think about a clinical trial',
        explain: 'Treatment of these cancers is often hard. A trial tests something newer.',
        treatments: ['clinical-trials'],
        cites: ['F91'],
      },
    },
  },
);
