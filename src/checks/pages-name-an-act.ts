import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';

const acts =
  'Answer Ask Bring Call Check Choose Compare Find Go Look Mark Note Open Print Read Report See Show Take Talk Tell Tick Use Write'.split(
    ' ',
  );

/** Every page names what its reader can do next, as an act that begins with a verb. */
export function pagesNameAnAct({ nextStep, file }: PageText): Diagnostic[] {
  return acts.includes(/^\p{L}+/u.exec(nextStep)?.[0] ?? '')
    ? []
    : [
        {
          rule: 'pages-name-an-act',
          file,
          at: 'nextStep',
          message: `Expected an act, such as “Ask how large it is.”; got “${nextStep}”. The reader would not know what to do.`,
          hint: `Begin with one of: ${acts.join(', ')}.`,
        },
      ];
}
