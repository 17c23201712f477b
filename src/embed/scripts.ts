/** The scripts with addresses that other people's pages rest on, by name: `/embed/pathway-figure.js`. */
import pathwayFigure from './pathway-figure.mjs?raw';
import theme from './theme.mjs?raw';

export const scripts: Readonly<Record<string, string>> = { 'pathway-figure': pathwayFigure, theme };
