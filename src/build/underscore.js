// What natural's Levenshtein distance uses of underscore; the whole of it takes 7 ms to start.
export { default as extend } from 'underscore/modules/extend.js';
export { default as min } from 'underscore/modules/min.js';
