/** Candidates in other datasets, their features, and people's judgements on them. */
package org.w3id.dixit.link;
