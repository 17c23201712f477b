import { library } from '../../library.ts';
import { gatherVocabulary } from '../../search/build/gather-vocabulary.ts';

export const GET = () => new Response(JSON.stringify(gatherVocabulary(library)));
