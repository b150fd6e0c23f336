/** The one composition of the stages for one article. */
package org.w3id.dixit.pipeline;
