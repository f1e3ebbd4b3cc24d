/** Names drawn in the network of a page, of all documents or of those shown. */
export const mostDrawn = 50;
/** Their strongest pairs. */
export const mostDrawnPairs = 160;
