import type { Diagnostic } from '../model/diagnostic.ts';
import { type Disease, pagesOf } from '../model/disease.ts';
import { diseaseFile } from './places.ts';

/** What the risk page names in schemes and pathways exists: schemes, categories, options, questions, answers, steps. */
export function riskNamesResolve(disease: Disease): Diagnostic[] {
  const { risk } = disease;
  if (!risk) return [];
  const faults: Diagnostic[] = [];
  const check = (what: string, name: string, known: readonly string[], at: string) => {
    if (known.includes(name)) return;
    faults.push({
      rule: 'risk-names-resolve',
      file: diseaseFile(disease, 'risk.ts'),
      at,
      message: `There is no ${what} “${name}”; the reader’s result would lead nowhere.`,
      hint: `Name one of: ${known.join(', ')}.`,
    });
  };
  const schemes = risk.schemes.map(({ slug }) => slug);
  const { join } = risk;
  const pathways = pagesOf(disease).flatMap((page) =>
    page.pathways.map((pathway) => ({ name: `${page.slug}/${pathway.slug}`, pathway })),
  );
  check(
    'pathway',
    join.pathway,
    pathways.map(({ name }) => name),
    'join.pathway',
  );
  const steps = pathways.find(({ name }) => name === join.pathway)?.pathway.steps ?? {};
  const question = steps[join.step];
  check(
    'question',
    join.step,
    Object.keys(steps).filter((id) => steps[id]?.kind === 'question'),
    'join.step',
  );
  const answers = question?.kind === 'question' ? Object.keys(question.answers) : [];
  for (const [id, { step, results }] of Object.entries(join.answers)) {
    check('answer', id, answers, `join.answers.${id}`);
    check('step', step, Object.keys(steps), `join.answers.${id}.step`);
    for (const [slug, categories] of Object.entries(results)) {
      check('scheme', slug, schemes, `join.answers.${id}.results`);
      const known = Object.keys(risk.schemes.find((scheme) => scheme.slug === slug)?.categories ?? {});
      for (const category of categories) check('category', category, known, `join.answers.${id}.results.${slug}`);
    }
  }
  join.also.forEach(({ step }, index) => {
    check('step', step, Object.keys(steps), `join.also.${index}.step`);
  });
  for (const [id, { sameAs, stillShows = [] }] of Object.entries(risk.exclusions)) {
    for (const slug of stillShows) check('scheme', slug, schemes, `exclusions.${id}.stillShows`);
    const input = sameAs && risk.inputs[sameAs.input];
    if (sameAs)
      check('option', sameAs.option, input?.kind === 'choice' ? Object.keys(input.options) : [], `exclusions.${id}.sameAs`);
  }
  return faults;
}
