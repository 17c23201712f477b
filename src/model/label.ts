/** Signs that no label may hold: the drawing would eat them, mark them up or turn them into a link. */
export const refusedInLabels = /[*_~`[\]"\\]|#\w+;|https?:|www\.|[\w.+-]@[\w.-]*\.\w/;
