import { defineQuestions } from '../../src/model/doctor-questions.ts';
import claims from './claims.ts';

export default defineQuestions(
  { claims },
  {
    moments: {
      'before-surgery': { title: 'Before surgery', treatments: ['surgery'] },
      'waiting-for-a-test': { title: 'Waiting for a scan, a biopsy or a gene test', treatments: [] },
      'before-a-drug': { title: 'Before you start a drug', treatments: ['imatinib'] },
      'drug-stops': { title: 'When a drug stops working, or is too hard to take', treatments: ['sunitinib', 'clinical-trials'] },
    },
    scenarios: {
      hub: [
        {
          title: 'What to ask first',
          questions: [
            { asks: 'Can my tumor be taken out? If not, why not?', cites: ['F02'], steps: ['which-page/removable'] },
            { asks: 'How large is it, and where is it?', cites: ['F02'], steps: ['which-page/removable'] },
            { asks: 'Has it spread to other places?', cites: ['F02'], steps: ['which-page/removable'] },
            { asks: 'How fast does it grow?', cites: ['F03'], steps: ['which-page/you-have-a-gist'] },
            {
              asks: 'Has it been tested for gene changes, or will it be?',
              cites: ['F04'],
              steps: ['which-page/you-have-a-gist'],
              moments: ['waiting-for-a-test'],
            },
            { asks: 'How likely is it to come back?', cites: ['F05'], steps: ['which-page/you-have-a-gist'] },
          ],
        },
      ],
      small: [
        {
          title: 'Watch it, or take it out?',
          questions: [
            {
              asks: 'How big is my tumor, and where did it start?',
              cites: ['F08', 'F16', 'F17'],
              steps: ['watch-or-operate/very-small'],
              moments: ['before-surgery'],
            },
            {
              asks: 'Do I need surgery now, or can we watch it?',
              cites: ['F09', 'F12'],
              steps: ['watch-or-operate/choice', 'watch-or-operate/surgery'],
              moments: ['before-surgery'],
            },
            {
              asks: 'If we watch it, how often will I have an endoscopy?',
              cites: ['F10'],
              steps: ['watch-or-operate/watch'],
              moments: ['waiting-for-a-test'],
            },
            {
              asks: 'What change would make you stop watching and treat it?',
              cites: ['F11'],
              steps: ['watch-or-operate/growing'],
              moments: ['waiting-for-a-test'],
            },
          ],
        },
        {
          title: 'After the operation',
          questions: [
            {
              asks: 'What is my mitotic rate, and what is my risk that it comes back?',
              cites: ['F03', 'F05', 'F14', 'F18'],
              steps: ['after-surgery/risk'],
            },
            {
              asks: 'Will my tumor be tested for KIT and PDGFRA changes?',
              cites: ['F22'],
              steps: ['after-surgery/gene-test'],
              moments: ['waiting-for-a-test', 'before-a-drug'],
            },
            {
              asks: 'Would imatinib help me after surgery? For how long?',
              cites: ['F19', 'F20', 'F21'],
              steps: ['after-surgery/imatinib', 'after-surgery/very-likely'],
              moments: ['before-surgery', 'before-a-drug'],
            },
            {
              asks: 'How often does this team treat GIST?',
              cites: [],
              steps: ['watch-or-operate/surgery'],
              moments: ['before-surgery'],
            },
          ],
        },
      ],
      larger: [
        {
          title: 'Before treatment starts',
          questions: [
            {
              asks: 'Why is my tumor hard to remove right now?',
              cites: ['F25'],
              steps: ['shrink-first/larger-tumor'],
              moments: ['before-surgery'],
            },
            {
              asks: 'Has a biopsy shown for sure that it is a GIST?',
              cites: ['F30'],
              steps: ['shrink-first/biopsy'],
              moments: ['waiting-for-a-test'],
            },
            {
              asks: 'What did the gene test show? Is imatinib likely to work for me?',
              cites: ['F31', 'F32'],
              steps: ['shrink-first/gene-test', 'shrink-first/changes-found'],
              moments: ['waiting-for-a-test', 'before-a-drug'],
            },
            {
              asks: 'How will we know if the tumor is shrinking, and how soon?',
              cites: ['F33'],
              steps: ['shrink-first/imatinib-first'],
              moments: ['before-a-drug'],
            },
          ],
        },
        {
          title: 'Surgery, and what comes after',
          questions: [
            {
              asks: 'What would make surgery safe? What could I lose with a big operation?',
              cites: ['F27', 'F34'],
              steps: ['shrink-first/safe-to-remove', 'shrink-first/operation-may-follow'],
              moments: ['before-surgery'],
            },
            {
              asks: 'How long would I take imatinib before surgery, and after it?',
              cites: ['F33', 'F35'],
              steps: ['shrink-first/imatinib-first', 'shrink-first/imatinib-after'],
              moments: ['before-surgery', 'before-a-drug'],
            },
            {
              asks: 'What is the plan if it does not shrink enough?',
              cites: ['F37', 'F38', 'F39', 'F40', 'F41', 'F42'],
              steps: ['shrink-first/still-helping', 'next-drug/what-changed'],
              moments: ['drug-stops'],
            },
            {
              asks: 'Should a GIST or sarcoma center look at my case?',
              cites: [],
              steps: ['shrink-first/larger-tumor'],
              moments: ['before-surgery'],
            },
          ],
        },
      ],
      advanced: [
        {
          title: 'What is possible, and what is the goal?',
          questions: [
            {
              asks: 'Why can’t it be removed? Where has it spread?',
              cites: ['F44', 'F45'],
              steps: ['first-drug/cannot-be-removed', 'limited-spread/where-spread'],
            },
            {
              asks: 'Which gene change do I have? Does it point to imatinib, avapritinib or something else?',
              cites: ['F49', 'F50', 'F51'],
              steps: ['first-drug/gene-test', 'first-drug/pdgfra-change'],
              moments: ['waiting-for-a-test', 'before-a-drug'],
            },
            {
              asks: 'What is the goal: to cure, to live longer, or to ease symptoms?',
              cites: ['F62'],
              steps: ['limited-spread/ask-goal'],
              moments: ['before-surgery'],
            },
            {
              asks: 'How will you check that the drug is working?',
              cites: ['F52'],
              steps: ['first-drug/checks'],
              moments: ['before-a-drug'],
            },
          ],
        },
        {
          title: 'If things change',
          questions: [
            {
              asks: 'If it stops working, would you raise the dose or change the drug? Why?',
              cites: ['F54', 'F55'],
              steps: ['next-drug/what-changed', 'next-drug/higher-dose'],
              moments: ['drug-stops'],
            },
            {
              asks: 'Could surgery, ablation or embolization help me at some point?',
              cites: ['F58', 'F60', 'F64'],
              steps: ['first-drug/operation', 'limited-spread/main-tumor', 'limited-spread/liver-treatment'],
              moments: ['before-surgery'],
            },
            {
              asks: 'What side effects should I expect, and which can be treated?',
              cites: ['F53'],
              steps: ['first-drug/imatinib', 'first-drug/keep-taking'],
              moments: ['before-a-drug'],
            },
            {
              asks: 'Is there a clinical trial for me now, before I change drugs?',
              cites: ['F74'],
              steps: ['next-drug/what-changed', 'no-longer-responding/trial'],
              moments: ['drug-stops'],
            },
          ],
        },
      ],
      recurrent: [
        {
          title: 'Where it is, and which drug',
          questions: [
            {
              asks: 'Where is it now? Is it local or distant?',
              cites: ['F76', 'F77', 'F78'],
              steps: ['drug-treatment/came-back', 'other-choices/what-fits'],
            },
            {
              asks: 'Do I need a new biopsy or a new gene test?',
              cites: [],
              steps: ['drug-treatment/came-back'],
              moments: ['waiting-for-a-test'],
            },
            {
              asks: 'Can I go back on imatinib? At what dose?',
              cites: ['F79', 'F80', 'F81', 'F82'],
              steps: ['drug-treatment/imatinib', 'drug-treatment/higher-dose'],
              moments: ['before-a-drug'],
            },
            {
              asks: 'If imatinib no longer fits me, which drug comes next, and why?',
              cites: ['F83'],
              steps: ['drug-treatment/choose', 'drug-treatment/another-drug'],
              moments: ['drug-stops'],
            },
          ],
        },
        {
          title: 'What else may help',
          questions: [
            {
              asks: 'Would removing or destroying the tumors help me? What are the risks?',
              cites: ['F84', 'F86'],
              steps: ['other-choices/remove-or-destroy', 'other-choices/talk-it-over'],
              moments: ['before-surgery'],
            },
            {
              asks: 'What do we know, and not know, about surgery helping people live longer?',
              cites: ['F85'],
              steps: ['other-choices/not-certain'],
              moments: ['before-surgery'],
            },
            { asks: 'Can radiation ease my pain?', cites: ['F87', 'F88'], steps: ['other-choices/radiation'] },
            {
              asks: 'Which trials take people like me? Who can help me decide?',
              cites: ['F86', 'F91'],
              steps: ['other-choices/think-about-trials'],
              moments: ['drug-stops'],
            },
          ],
        },
      ],
    },
  },
);
