/** Lists the pathways that have files of their own, for the endpoints that serve them. */
import { type Disease, pagesOf } from '../model/disease.ts';

/** One entry for each pathway of the library, with the parts of its address. */
export function pathwayFiles(diseases: readonly Disease[]) {
  return diseases.flatMap((disease) =>
    pagesOf(disease).flatMap((scenario) =>
      scenario.pathways.map((pathway) => ({
        params: { disease: disease.slug, scenario: scenario.slug, pathway: pathway.slug },
        props: { disease, scenario, pathway },
      })),
    ),
  );
}

/** What an endpoint is handed for one pathway. */
export type PathwayFile = ReturnType<typeof pathwayFiles>[number]['props'];
